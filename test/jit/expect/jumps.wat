(func $jump_backward_and_forward/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 6) (local.get $x0))))))
    (loop $L4
      (block $B5
        (br_if $B5 (i32.eqz (i32.eq (local.get $x0) (i32.const 59))))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 59))
      (br $L4))
    (unreachable))
  (i32.const 0))

(func $jump_to_what_follows/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 27) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (i32.const 59))))
      (local.set $x0 (i32.const 3128203)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $select_val_dense_by_a_table/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $selected i32)
  (block $B0
    (block $B1)
    (block $B2
      (block $B3
        (block $B4
          (block $B5
            (i32.store offset=512
              (i32.const 0)
              (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
            (if $I6
              (i32.le_s (local.get $reductions) (i32.const 0))
              (then
                (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 46) (local.get $x0)))))
            (local.set $selected (local.get $x0))
            (br_if $B2 (i32.ne (i32.and (local.get $selected) (i32.const 15)) (i32.const 15)))
            (br_table $B3 $B4 $B3 $B5 $B2
              (i32.sub (i32.shr_s (local.get $selected) (i32.const 4)) (i32.const 1))))
          (local.set $x0 (i32.const 726155))
          (return (local.get $x0)))
        (local.set $x0 (i32.const 751947))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 674571))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 42) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $select_val_dense_with_gaps/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $selected i32)
  (block $B0
    (block $B1)
    (block $B2
      (block $B3
        (block $B4
          (block $B5
            (i32.store offset=512
              (i32.const 0)
              (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
            (if $I6
              (i32.le_s (local.get $reductions) (i32.const 0))
              (then
                (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 85) (local.get $x0)))))
            (local.set $selected (local.get $x0))
            (br_if $B2 (i32.ne (i32.and (local.get $selected) (i32.const 15)) (i32.const 15)))
            (br_table $B3 $B2 $B4 $B2 $B2 $B3 $B5 $B2
              (i32.sub (i32.shr_s (local.get $selected) (i32.const 4)) (i32.const -2))))
          (local.set $x0 (i32.const 726155))
          (return (local.get $x0)))
        (local.set $x0 (i32.const 751947))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 674571))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 81) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $select_val_dense_of_a_known_integer/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $selected i32)
  (block $B0
    (block $B1)
    (block $B2
      (block $B3
        (block $B4
          (block $B5
            (i32.store offset=512
              (i32.const 0)
              (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
            (if $I6
              (i32.le_s (local.get $reductions) (i32.const 0))
              (then
                (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 131) (local.get $x0)))))
            (local.set $selected (local.get $x0))
            (br_table $B3 $B4 $B3 $B5 $B2
              (i32.sub (i32.shr_s (local.get $selected) (i32.const 4)) (i32.const 0))))
          (local.set $x0 (i32.const 726155))
          (return (local.get $x0)))
        (local.set $x0 (i32.const 751947))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 674571))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 127) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $select_val_three_by_comparing/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $selected i32)
  (block $B0
    (block $B1)
    (block $B2
      (block $B3
        (block $B4
          (i32.store offset=512
            (i32.const 0)
            (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
          (if $I5
            (i32.le_s (local.get $reductions) (i32.const 0))
            (then
              (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 182) (local.get $x0)))))
          (local.set $selected (local.get $x0))
          (br_if $B3 (i32.eq (local.get $selected) (i32.const 31)))
          (br_if $B4 (i32.eq (local.get $selected) (i32.const 47)))
          (br_if $B3 (i32.eq (local.get $selected) (i32.const 63)))
          (br $B2))
        (local.set $x0 (i32.const 751947))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 674571))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 178) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $select_val_sparse_by_halving/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $selected i32)
  (block $B0
    (block $B1)
    (block $B2
      (block $B3
        (block $B4
          (i32.store offset=512
            (i32.const 0)
            (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
          (if $I5
            (i32.le_s (local.get $reductions) (i32.const 0))
            (then
              (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 221) (local.get $x0)))))
          (local.set $selected (local.get $x0))
          (if $I6
            (i32.lt_s (local.get $selected) (i32.const 1615))
            (then
              (br_if $B4 (i32.eq (local.get $selected) (i32.const -65)))
              (br_if $B3 (i32.eq (local.get $selected) (i32.const 31))))
            (else
              (br_if $B4 (i32.eq (local.get $selected) (i32.const 1615)))
              (br_if $B3 (i32.eq (local.get $selected) (i32.const 160015)))
              (br_if $B3 (i32.eq (local.get $selected) (i32.const 16000015)))))
          (br $B2))
        (local.set $x0 (i32.const 751947))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 674571))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 217) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $select_val_of_atoms/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $selected i32)
  (block $B0
    (block $B1)
    (block $B2
      (block $B3
        (block $B4
          (i32.store offset=512
            (i32.const 0)
            (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
          (if $I5
            (i32.le_s (local.get $reductions) (i32.const 0))
            (then
              (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 274) (local.get $x0)))))
          (local.set $selected (local.get $x0))
          (if $I6
            (i32.lt_s (local.get $selected) (i32.const 2230859))
            (then
              (br_if $B3 (i32.eq (local.get $selected) (i32.const 61643)))
              (br_if $B3 (i32.eq (local.get $selected) (i32.const 424907))))
            (else
              (br_if $B4 (i32.eq (local.get $selected) (i32.const 2230859)))
              (br_if $B4 (i32.eq (local.get $selected) (i32.const 4024651)))))
          (br $B2))
        (local.set $x0 (i32.const 751947))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 674571))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 270) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $select_val_of_large_integers_by_equality/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (block $B2
      (block $B3
        (block $B4
          (i32.store offset=512
            (i32.const 0)
            (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
          (if $I5
            (i32.le_s (local.get $reductions) (i32.const 0))
            (then
              (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 319) (local.get $x0)))))
          (if $I6
            (i32.and
              (i32.eqz (local.tee $test (i32.eq (local.get $x0) (i32.const 5308354))))
              (i32.ne
                (i32.and (i32.or (local.get $x0) (i32.const 5308354)) (i32.const 3))
                (i32.const 3)))
            (then
              (local.set $test
                (call $equal_exactly
                  (local.get $x0)
                  (i32.const 5308354)
                  (i32.load (local.get $ctx))))))
          (br_if $B3 (local.get $test))
          (br_if $B4 (i32.eq (local.get $x0) (i32.const 95)))
          (br $B2))
        (local.set $x0 (i32.const 751947))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 674571))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 314) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $select_val_of_floats_by_equality/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (block $B2
      (block $B3
        (block $B4
          (i32.store offset=512
            (i32.const 0)
            (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
          (if $I5
            (i32.le_s (local.get $reductions) (i32.const 0))
            (then
              (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 362) (local.get $x0)))))
          (if $I6
            (i32.and
              (i32.eqz (local.tee $test (i32.eq (local.get $x0) (i32.const 4194306))))
              (i32.ne
                (i32.and (i32.or (local.get $x0) (i32.const 4194306)) (i32.const 3))
                (i32.const 3)))
            (then
              (local.set $test
                (call $equal_exactly
                  (local.get $x0)
                  (i32.const 4194306)
                  (i32.load (local.get $ctx))))))
          (br_if $B3 (local.get $test))
          (if $I7
            (i32.and
              (i32.eqz (local.tee $test (i32.eq (local.get $x0) (i32.const 4194322))))
              (i32.ne
                (i32.and (i32.or (local.get $x0) (i32.const 4194322)) (i32.const 3))
                (i32.const 3)))
            (then
              (local.set $test
                (call $equal_exactly
                  (local.get $x0)
                  (i32.const 4194322)
                  (i32.load (local.get $ctx))))))
          (br_if $B4 (local.get $test))
          (br $B2))
        (local.set $x0 (i32.const 751947))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 674571))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 357) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $select_val_of_y/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $selected i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 401) (local.get $x0)))))
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
            (i32.const 404)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887732))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109274)
              (i32.const 0))))))
    (block $B6
      (block $B7
        (local.set $selected (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
        (br_if $B7 (i32.eq (local.get $selected) (i32.const 424907)))
        (br_if $B6 (i32.eq (local.get $selected) (i32.const 2230859)))
        (br $B6))
      (local.set $x0 (i32.const 674571))
      (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
      (return (local.get $x0)))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $select_tuple_arity_of_three/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $header i32)
  (block $B0
    (block $B1)
    (block $B2
      (block $B3
        (block $B4
          (i32.store offset=512
            (i32.const 0)
            (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
          (if $I5
            (i32.le_s (local.get $reductions) (i32.const 0))
            (then
              (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 448) (local.get $x0)))))
          (br_if $B2
            (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
          (br_if $B2
            (i32.eqz
              (i32.eqz
                (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
          (local.set $header (i32.load (i32.sub (local.get $x0) (i32.const 2))))
          (br_if $B3 (i32.eq (local.get $header) (i32.const 64)))
          (br_if $B4 (i32.eq (local.get $header) (i32.const 128)))
          (br_if $B3 (i32.eq (local.get $header) (i32.const 192)))
          (br $B2))
        (local.set $x0 (i32.load offset=6 (local.get $x0)))
        (return (local.get $x0)))
      (local.set $x0 (i32.load offset=2 (local.get $x0)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 443) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $select_tuple_arity_of_five_by_halving/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $header i32)
  (block $B0
    (block $B1)
    (block $B2
      (block $B3
        (block $B4
          (i32.store offset=512
            (i32.const 0)
            (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
          (if $I5
            (i32.le_s (local.get $reductions) (i32.const 0))
            (then
              (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 494) (local.get $x0)))))
          (br_if $B2
            (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
          (br_if $B2
            (i32.eqz
              (i32.eqz
                (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
          (local.set $header (i32.load (i32.sub (local.get $x0) (i32.const 2))))
          (if $I6
            (i32.lt_s (local.get $header) (i32.const 192))
            (then
              (br_if $B3 (i32.eq (local.get $header) (i32.const 64)))
              (br_if $B4 (i32.eq (local.get $header) (i32.const 128))))
            (else
              (br_if $B3 (i32.eq (local.get $header) (i32.const 192)))
              (br_if $B4 (i32.eq (local.get $header) (i32.const 256)))
              (br_if $B3 (i32.eq (local.get $header) (i32.const 448)))))
          (br $B2))
        (local.set $x0 (i32.load offset=6 (local.get $x0)))
        (return (local.get $x0)))
      (local.set $x0 (i32.load offset=2 (local.get $x0)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 489) (local.get $x0))
    (unreachable))
  (i32.const 0))
