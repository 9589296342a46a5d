(func $put_list_of_registers/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $heap i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 6) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 8))
        (i32.load offset=528 (i32.const 0)))
      (then
        (call $test_heap_2_stack_or_leave
          (local.get $ctx)
          (i32.const 8)
          (i32.const 2)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (local.get $x1))
    (i32.store offset=4 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $put_list_of_constants/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $heap i32)
  (local $x0 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 22)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 8))
        (i32.load offset=528 (i32.const 0)))
      (then
        (br_if $B0
          (i32.eqz
            (local.tee $e
              (call $test_heap_0_stack_or_leave
                (local.get $ctx)
                (i32.const 24)
                (i32.const 2)
                (i32.const 0)))))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 4194306))
    (i32.store offset=4 (local.get $heap) (i32.const 1241291))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $put_list_into_y/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $heap i32)
  (local $value i32)
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
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 39) (local.get $x0) (local.get $x1)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 16))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_2_stack_or_leave
            (local.get $ctx)
            (i32.const 41)
            (i32.const 4)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (local.get $x1))
      (i32.store offset=4 (local.get $heap) (local.get $x0))
      (local.set $value (i32.add (local.get $heap) (i32.const 1)))
      (i32.store (local.get $e) (local.get $value))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886288))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108913)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $put_list_is_known_to_be_a_list/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $heap i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 64) (local.get $x0) (local.get $x1)))))
      (if $I4
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 8))
          (i32.load offset=528 (i32.const 0)))
        (then
          (call $test_heap_2_stack_or_leave
            (local.get $ctx)
            (i32.const 66)
            (i32.const 2)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (local.get $x1))
      (i32.store offset=4 (local.get $heap) (local.get $x0))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
      (br_if $B2 (i32.eqz (i32.const 1)))
      (local.set $x0 (i32.load offset=3 (local.get $x0)))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 60) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $get_list_into_others/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $x1 i32)
  (local $x2 i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 86) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))))
      (local.set $x1 (i32.load offset=3 (local.get $x0)))
      (local.set $x2 (i32.load (i32.add (local.get $x0) (i32.const -1))))
      (local.set $x0 (local.get $x2))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 82) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $get_list_head_over_the_list/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $list i32)
  (local $x1 i32)
  (local $e i32)
  (local $heap i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 105) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))))
      (local.set $list (local.get $x0))
      (local.set $x0 (i32.load offset=4 (i32.sub (local.get $list) (i32.const 1))))
      (local.set $x1 (i32.load (i32.sub (local.get $list) (i32.const 1))))
      (if $I4
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 8))
          (i32.load offset=528 (i32.const 0)))
        (then
          (call $test_heap_2_stack_or_leave
            (local.get $ctx)
            (i32.const 114)
            (i32.const 2)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (local.get $x0))
      (i32.store offset=4 (local.get $heap) (local.get $x1))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 101) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $get_list_tail_over_the_list/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $x1 i32)
  (local $e i32)
  (local $heap i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 128) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))))
      (local.set $x1 (i32.load offset=3 (local.get $x0)))
      (local.set $x0 (i32.load (i32.add (local.get $x0) (i32.const -1))))
      (if $I4
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 8))
          (i32.load offset=528 (i32.const 0)))
        (then
          (call $test_heap_2_stack_or_leave
            (local.get $ctx)
            (i32.const 137)
            (i32.const 2)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (local.get $x1))
      (i32.store offset=4 (local.get $heap) (local.get $x0))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 124) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $get_list_of_y_into_y/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $y0 i32)
  (local $value i32)
  (block $B0
    (block $B1
      (block $B2
        (br_if $B2 (i32.eqz (local.get $entry)))
        (if $I3
          (i32.lt_u (local.get $entry) (i32.const 2))
          (then
            (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
        (br_table $B2 $B1 $B2 (local.get $entry)))
      (block $B4
        (i32.store offset=512
          (i32.const 0)
          (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
        (if $I5
          (i32.le_s (local.get $reductions) (i32.const 0))
          (then
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 151) (local.get $x0)))))
        (if $I6
          (i32.ge_u
            (i32.sub
              (i32.sub
                (local.tee $e (i32.load offset=20 (local.get $ctx)))
                (i32.load offset=12 (local.get $ctx)))
              (i32.const 16))
            (i32.load offset=532 (i32.const 0)))
          (then
            (call $ensure_free_1_stack_or_leave
              (local.get $ctx)
              (i32.const 154)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (i32.store offset=20
          (local.get $ctx)
          (local.tee $e (i32.add (local.get $e) (i32.const -16))))
        (i32.store offset=12 (local.get $e) (i32.load offset=92 (local.get $ctx)))
        (i32.store (local.get $e) (local.tee $y0 (local.get $x0)))
        (i32.store offset=4 (local.get $e) (i32.const 59))
        (i32.store offset=8 (local.get $e) (i32.const 59))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $y0) (i32.const 3)) (i32.const 1))))
        (local.set $value (i32.load offset=3 (local.get $y0)))
        (i32.store offset=4 (local.get $e) (local.get $value))
        (local.set $value (i32.load (i32.add (local.get $y0) (i32.const -1))))
        (i32.store offset=8 (local.get $e) (local.get $value))
        (i32.store offset=92 (local.get $ctx) (i32.const 83886784))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call_indirect $functions (param i32 i32) (result i32)
                (local.get $ctx)
                (i32.const 67109037)
                (i32.const 0)))))
        (br $B1))
      (i32.store offset=92 (local.get $ctx) (i32.load offset=12 (local.get $e)))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 16))))
      (return (local.get $x0)))
    (local.set $x0 (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=12 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 16))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $get_hd_of_list/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 195) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))))
      (local.set $x0 (i32.load offset=3 (local.get $x0)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 191) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $get_tl_of_list/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 213) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))))
      (local.set $x0 (i32.load (i32.add (local.get $x0) (i32.const -1))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 209) (local.get $x0))
    (unreachable))
  (i32.const 0))
