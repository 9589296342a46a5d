(func $receive_of_anything/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $x0 i32)
  (local $reductions i32)
  (local $e i32)
  (local $message i32)
  (block $B0
    (block $B1
      (block $B2
        (br_if $B2 (i32.eqz (local.get $entry)))
        (if $I3
          (i32.lt_u (local.get $entry) (i32.const 2))
          (then
            (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
        (br_table $B2 $B1 $B2 (local.get $entry)))
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I4
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 6)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 4))
          (i32.load offset=532 (i32.const 0)))
        (then
          (br_if $B0
            (i32.eqz
              (local.tee $e
                (call $ensure_free_0_stack_or_leave
                  (local.get $ctx)
                  (i32.const 8)
                  (i32.const 1)
                  (i32.const 0)))))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx))))
    (loop $L6
      (block $B7
        (if $I8
          (i32.eq (local.tee $message (call $receive_peek (local.get $ctx))) (i32.const 1))
          (then
            (return_call $leave (local.get $ctx) (i32.const 13))))
        (br_if $B7 (i32.eqz (local.get $message)))
        (local.set $x0 (local.get $message))
        (drop (call $receive_done (local.get $ctx)))
        (i32.store offset=92
          (local.get $ctx)
          (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
        (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
        (return (local.get $x0)))
      (return_call $wait (local.get $ctx) (i32.const 11)))
    (unreachable))
  (i32.const 0))

(func $receive_that_selects/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $message i32)
  (local $test i32)
  (local $y0 i32)
  (block $B0
    (block $B1
      (block $B2
        (br_if $B2 (i32.eqz (local.get $entry)))
        (if $I3
          (i32.lt_u (local.get $entry) (i32.const 2))
          (then
            (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
        (br_table $B2 $B1 $B2 (local.get $entry)))
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I4
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 30) (local.get $x0)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 8))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_1_stack_or_leave
            (local.get $ctx)
            (i32.const 32)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0)))
    (loop $L6
      (block $B7
        (block $B8
          (if $I9
            (i32.eq (local.tee $message (call $receive_peek (local.get $ctx))) (i32.const 1))
            (then
              (return_call $leave (local.get $ctx) (i32.const 40))))
          (br_if $B7 (i32.eqz (local.get $message)))
          (local.set $x0 (local.get $message))
          (if $I10
            (i32.and
              (i32.eqz
                (local.tee $test
                  (i32.eq
                    (local.get $x0)
                    (local.tee $y0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx))))))))
              (i32.ne
                (i32.and (i32.or (local.get $x0) (local.get $y0)) (i32.const 3))
                (i32.const 3)))
            (then
              (local.set $test
                (call $equal_exactly (local.get $x0) (local.get $y0) (i32.load (local.get $ctx))))))
          (br_if $B8 (i32.eqz (local.get $test)))
          (drop (call $receive_done (local.get $ctx)))
          (local.set $x0 (local.get $y0))
          (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
          (i32.store offset=20
            (local.get $ctx)
            (local.tee $e (i32.add (local.get $e) (i32.const 8))))
          (return (local.get $x0)))
        (drop (call $receive_next (local.get $ctx)))
        (br $L6))
      (return_call $wait (local.get $ctx) (i32.const 38)))
    (unreachable))
  (i32.const 0))

(func $receive_with_a_constant_timeout/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $x0 i32)
  (local $reductions i32)
  (local $e i32)
  (local $message i32)
  (local $answer i32)
  (block $B0
    (loop $L1
      (block $B2
        (block $B3
          (block $B4
            (block $B5
              (br_if $B5 (i32.eqz (local.get $entry)))
              (if $I6
                (i32.lt_u (local.get $entry) (i32.const 4))
                (then
                  (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
              (br_table $B5 $B4 $B3 $B2 $B4 $B5 (local.get $entry)))
            (i32.store offset=512
              (i32.const 0)
              (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
            (if $I7
              (i32.le_s (local.get $reductions) (i32.const 0))
              (then
                (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 68)))))
            (if $I8
              (i32.ge_u
                (i32.sub
                  (i32.sub
                    (local.tee $e (i32.load offset=20 (local.get $ctx)))
                    (i32.load offset=12 (local.get $ctx)))
                  (i32.const 4))
                (i32.load offset=532 (i32.const 0)))
              (then
                (br_if $B0
                  (i32.eqz
                    (local.tee $e
                      (call $ensure_free_0_stack_or_leave
                        (local.get $ctx)
                        (i32.const 70)
                        (i32.const 1)
                        (i32.const 0)))))))
            (i32.store offset=20
              (local.get $ctx)
              (local.tee $e (i32.add (local.get $e) (i32.const -4))))
            (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx))))
          (if $I9
            (i32.eq (local.tee $message (call $receive_peek (local.get $ctx))) (i32.const 1))
            (then
              (return_call $leave (local.get $ctx) (i32.const 75))))
          (br_if $B3 (i32.eqz (local.get $message)))
          (local.set $x0 (local.get $message))
          (drop (call $receive_done (local.get $ctx)))
          (i32.store offset=92
            (local.get $ctx)
            (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
          (i32.store offset=20
            (local.get $ctx)
            (local.tee $e (i32.add (local.get $e) (i32.const 4))))
          (return (local.get $x0))))
      (if $I10
        (i32.eq
          (local.tee $answer (call $receive_wait (local.get $ctx) (i32.const 16015)))
          (i32.const 3))
        (then
          (return_call $wait (local.get $ctx) (i32.const 84))))
      (if $I11
        (i32.eq (local.get $answer) (i32.const 2))
        (then
          (return_call $leave (local.get $ctx) (i32.const 84))))
      (if $I12
        (local.get $answer)
        (then
          (local.set $entry (i32.const 4))
          (br $L1)))
      (drop (call $receive_timed_out (local.get $ctx)))
      (local.set $x0 (i32.const 1263691))
      (i32.store offset=92
        (local.get $ctx)
        (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
      (return (local.get $x0)))
    (unreachable))
  (i32.const 0))

(func $receive_with_a_variable_timeout/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $message i32)
  (local $answer i32)
  (block $B0
    (loop $L1
      (block $B2
        (block $B3
          (block $B4
            (block $B5
              (br_if $B5 (i32.eqz (local.get $entry)))
              (if $I6
                (i32.lt_u (local.get $entry) (i32.const 4))
                (then
                  (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
              (br_table $B5 $B4 $B3 $B2 $B4 $B5 (local.get $entry)))
            (i32.store offset=512
              (i32.const 0)
              (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
            (if $I7
              (i32.le_s (local.get $reductions) (i32.const 0))
              (then
                (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 101) (local.get $x0)))))
            (if $I8
              (i32.ge_u
                (i32.sub
                  (i32.sub
                    (local.tee $e (i32.load offset=20 (local.get $ctx)))
                    (i32.load offset=12 (local.get $ctx)))
                  (i32.const 8))
                (i32.load offset=532 (i32.const 0)))
              (then
                (call $ensure_free_1_stack_or_leave
                  (local.get $ctx)
                  (i32.const 103)
                  (i32.const 2)
                  (i32.const 1)
                  (local.get $x0))
                (local.set $x0)
                (br_if $B0 (i32.eqz (local.tee $e)))))
            (i32.store offset=20
              (local.get $ctx)
              (local.tee $e (i32.add (local.get $e) (i32.const -8))))
            (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
            (i32.store (local.get $e) (local.get $x0)))
          (if $I9
            (i32.eq (local.tee $message (call $receive_peek (local.get $ctx))) (i32.const 1))
            (then
              (return_call $leave (local.get $ctx) (i32.const 112))))
          (br_if $B3 (i32.eqz (local.get $message)))
          (local.set $x0 (local.get $message))
          (drop (call $receive_done (local.get $ctx)))
          (i32.store offset=92
            (local.get $ctx)
            (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
          (i32.store offset=20
            (local.get $ctx)
            (local.tee $e (i32.add (local.get $e) (i32.const 8))))
          (return (local.get $x0))))
      (if $I10
        (i32.and
          (i32.ne
            (i32.and
              (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx))))
              (i32.const -2147483633))
            (i32.const 15))
          (i32.ne (i32.load (local.get $e)) (i32.const 1400395)))
        (then
          (return_call $leave (local.get $ctx) (i32.const 123))))
      (if $I11
        (i32.eq
          (local.tee $answer (call $receive_wait (local.get $ctx) (i32.load (local.get $e))))
          (i32.const 3))
        (then
          (return_call $wait (local.get $ctx) (i32.const 123))))
      (if $I12
        (i32.eq (local.get $answer) (i32.const 2))
        (then
          (return_call $leave (local.get $ctx) (i32.const 123))))
      (if $I13
        (local.get $answer)
        (then
          (local.set $entry (i32.const 4))
          (br $L1)))
      (drop (call $receive_timed_out (local.get $ctx)))
      (local.set $x0 (i32.const 1263691))
      (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
      (return (local.get $x0)))
    (unreachable))
  (i32.const 0))

(func $send_by_the_runtime/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 141) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 4))
        (i32.load offset=532 (i32.const 0)))
      (then
        (call $ensure_free_2_stack_or_leave
          (local.get $ctx)
          (i32.const 144)
          (i32.const 1)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
    (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
    (if $I4
      (i32.eqz (call $send_message (local.get $ctx) (local.get $x0) (local.get $x1)))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 147) (local.get $x0) (local.get $x1))))
    (local.set $x0 (local.get $x1))
    (i32.store offset=92 (local.get $ctx) (i32.load (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $recv_markers_cost_nothing/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $x0 i32)
  (local $reductions i32)
  (local $e i32)
  (local $result i32)
  (local $y0 i32)
  (local $message i32)
  (local $test i32)
  (block $B0
    (block $B1
      (block $B2
        (block $B3
          (br_if $B3 (i32.eqz (local.get $entry)))
          (if $I4
            (i32.lt_u (local.get $entry) (i32.const 3))
            (then
              (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
          (br_table $B3 $B2 $B1 $B3 (local.get $entry)))
        (i32.store offset=512
          (i32.const 0)
          (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
        (if $I5
          (i32.le_s (local.get $reductions) (i32.const 0))
          (then
            (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 158)))))
        (if $I6
          (i32.ge_u
            (i32.sub
              (i32.sub
                (local.tee $e (i32.load offset=20 (local.get $ctx)))
                (i32.load offset=12 (local.get $ctx)))
              (i32.const 8))
            (i32.load offset=532 (i32.const 0)))
          (then
            (br_if $B0
              (i32.eqz
                (local.tee $e
                  (call $ensure_free_0_stack_or_leave
                    (local.get $ctx)
                    (i32.const 161)
                    (i32.const 2)
                    (i32.const 0)))))))
        (i32.store offset=20
          (local.get $ctx)
          (local.tee $e (i32.add (local.get $e) (i32.const -8))))
        (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
        (local.set $x0 (i32.const 59))
        (i32.store (local.get $e) (local.get $x0))
        (local.set $result
          (call $nif_erlang_make_ref_0
            (local.get $ctx)
            (i32.const 0)
            (i32.add (local.get $ctx) (i32.const 24))))
        (if $I7
          (i32.eqz (local.get $result))
          (then
            (return_call $nif_failed
              (local.get $ctx)
              (i32.const 3145728)
              (i32.const 0)
              (i32.const 0)
              (i32.const 169)
              (i32.const 172))))
        (if $I8
          (i32.load (i32.load offset=4 (local.get $ctx)))
          (then
            (local.set $result
              (call $nif_result
                (local.get $ctx)
                (i32.const 3145728)
                (i32.const 169)
                (local.get $result)))))
        (br_if $B0 (i32.eqz (local.tee $x0 (local.get $result)))))
      (i32.store
        (local.tee $e (i32.load offset=20 (local.get $ctx)))
        (local.tee $y0 (local.get $x0))))
    (loop $L9
      (block $B10
        (block $B11
          (if $I12
            (i32.eq (local.tee $message (call $receive_peek (local.get $ctx))) (i32.const 1))
            (then
              (return_call $leave (local.get $ctx) (i32.const 183))))
          (br_if $B10 (i32.eqz (local.get $message)))
          (local.set $x0 (local.get $message))
          (if $I13
            (i32.and
              (i32.eqz
                (local.tee $test
                  (i32.eq
                    (local.get $x0)
                    (local.tee $y0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx))))))))
              (i32.ne
                (i32.and (i32.or (local.get $x0) (local.get $y0)) (i32.const 3))
                (i32.const 3)))
            (then
              (local.set $test
                (call $equal_exactly (local.get $x0) (local.get $y0) (i32.load (local.get $ctx))))))
          (br_if $B11 (i32.eqz (local.get $test)))
          (drop (call $receive_done (local.get $ctx)))
          (local.set $x0 (i32.const 2025419))
          (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
          (i32.store offset=20
            (local.get $ctx)
            (local.tee $e (i32.add (local.get $e) (i32.const 8))))
          (return (local.get $x0)))
        (drop (call $receive_next (local.get $ctx)))
        (br $L9))
      (return_call $wait (local.get $ctx) (i32.const 180)))
    (unreachable))
  (i32.const 0))
