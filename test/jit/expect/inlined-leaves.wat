(func $accessor/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 6) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.get $x0) (i32.const 3)) (i32.const 2)))
      (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 192)))
      (br_if $B2 (i32.ne (i32.load offset=2 (local.get $x0)) (i32.const 2085451)))
      (local.set $x0 (i32.load offset=6 (local.get $x0)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 2) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $increment/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 24) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.add (local.get $left) (i32.const 16)))
        (br_if $B4 (i32.lt_s (local.get $result) (local.get $left)))
        (br $B3))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 32)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 31)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $constant/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $reductions i32)
  (local $x0 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 40)))))
    (local.set $x0 (i32.const 687))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $sum_of_a_run/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
  (local $operand1 i64)
  (local $step0 i64)
  (local $step1 i64)
  (local $term1 i32)
  (local $result i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 53) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (br_if $B4
          (i32.ne (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15)) (i32.const 15)))
        (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
        (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4))))
        (local.set $step0 (i64.mul (local.get $operand0) (i64.const 3)))
        (local.set $step1 (i64.add (local.get $step0) (local.get $operand1)))
        (br_if $B4
          (i64.ne
            (i64.shr_s (i64.shl (local.get $step1) (i64.const 36)) (i64.const 36))
            (local.get $step1)))
        (local.set $term1
          (i32.or (i32.shl (i32.wrap_i64 (local.get $step1)) (i32.const 4)) (i32.const 15)))
        (local.set $x0 (local.get $term1))
        (br $B3))
      (call $number_mul_2_value_or_raise
        (local.get $ctx)
        (i32.const 61)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (i32.const 63)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (call $number_add_2_value_or_raise
        (local.get $ctx)
        (i32.const 68)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $choice/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
              (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 76) (local.get $x0)))))
          (local.set $selected (local.get $x0))
          (br_if $B3 (i32.eq (local.get $selected) (i32.const 424907)))
          (br_if $B4 (i32.eq (local.get $selected) (i32.const 2230859)))
          (br $B2))
        (local.set $x0 (i32.const 47))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 31))
      (return (local.get $x0)))
    (return_call $raise_pair
      (local.get $ctx)
      (i32.const 3145728)
      (i32.const 103)
      (i32.const 2820555)
      (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $matches_or_fails/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 109) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))))
      (local.set $x0 (i32.load offset=3 (local.get $x0)))
      (return (local.get $x0)))
    (return_call $raise_pair
      (local.get $ctx)
      (i32.const 3145728)
      (i32.const 124)
      (i32.const 2667083)
      (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $first_or_none/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $pointer i32)
  (local $result i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 131) (local.get $x0)))))
    (local.set $pointer (local.get $x0))
    (if $I3
      (i32.eq (i32.and (local.get $pointer) (i32.const 3)) (i32.const 1))
      (then
        (local.set $result (i32.load offset=3 (local.get $pointer))))
      (else
        (if $I4
          (i32.eqz
            (local.tee $result
              (call $bif_erlang_hd_1 (local.get $ctx) (i32.const 0) (local.get $x0))))
          (then
            (return_call $raise_failed (local.get $ctx) (i32.const 3145728) (i32.const 139))))
        (local.set $result (local.get $result))))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_small/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 148) (local.get $x0)))))
      (local.set $test
        (i32.eq (i32.and (local.tee $tested (local.get $x0)) (i32.const 15)) (i32.const 15)))
      (if $I4
        (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
        (then
          (local.set $test
            (i32.eq
              (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 59))
              (i32.const 8)))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (if $I5
        (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
        (then
          (local.set $test (i32.lt_s (local.get $x0) (i32.const 175))))
        (else
          (local.set $test
            (i32.eq
              (call $term_compare
                (local.get $x0)
                (i32.const 175)
                (i32.const 0)
                (i32.load (local.get $ctx)))
              (i32.const 2)))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (local.set $x0 (i32.const 293195))
      (return (local.get $x0)))
    (local.set $x0 (i32.const 2512395))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $nine_instructions/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $x2 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 181) (local.get $x0) (local.get $x1)))))
    (local.set $x2 (local.get $x0))
    (local.set $x0 (local.get $x1))
    (local.set $x1 (local.get $x2))
    (local.set $x2 (local.get $x0))
    (local.set $x0 (local.get $x1))
    (local.set $x1 (local.get $x2))
    (local.set $x2 (local.get $x0))
    (local.set $x0 (local.get $x1))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $loops/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $pointer i32)
  (local $result i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 217) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (i32.const 59))))
      (return (local.get $x0)))
    (loop $L4
      (local.set $pointer (local.get $x0))
      (if $I5
        (i32.eq (i32.and (local.get $pointer) (i32.const 3)) (i32.const 1))
        (then
          (local.set $result (i32.load (i32.sub (local.get $pointer) (i32.const 1)))))
        (else
          (if $I6
            (i32.eqz
              (local.tee $result
                (call $bif_erlang_tl_1 (local.get $ctx) (i32.const 0) (local.get $x0))))
            (then
              (return_call $raise_failed (local.get $ctx) (i32.const 3145728) (i32.const 233))))
          (local.set $result (local.get $result))))
      (local.set $x0 (local.get $result))
      (br_if $L4 (i32.eqz (i32.eq (local.get $x0) (i32.const 59))))
      (return (local.get $x0)))
    (unreachable))
  (i32.const 0))

(func $leaf_that_loops_is_called/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $x1 i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 246) (local.get $x0)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 4))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_1_stack_or_leave
            (local.get $ctx)
            (i32.const 249)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887104))
      (br_if $B0
        (i32.eqz (local.tee $x0 (call $loops/1 (local.get $ctx) (i32.const 0) (local.get $x0))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $accessor_is_inlined/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $inlined x0 i32)
  (local $x1 i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 270) (local.get $x0)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 4))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_1_stack_or_leave
            (local.get $ctx)
            (i32.const 273)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (block $B6
        (local.set $inlined_x0 (local.get $x0))
        (block $B7
          (block $B8)
          (block $B9
            (br_if $B9 (i32.ne (i32.and (local.get $inlined_x0) (i32.const 3)) (i32.const 2)))
            (br_if $B9
              (i32.ne (i32.load (i32.sub (local.get $inlined_x0) (i32.const 2))) (i32.const 192)))
            (br_if $B9 (i32.ne (i32.load offset=2 (local.get $inlined_x0)) (i32.const 2085451)))
            (local.set $inlined_x0 (i32.load offset=6 (local.get $inlined_x0)))
            (local.set $x0 (local.get $inlined_x0))
            (br $B6))
          (br $B7)
          (unreachable))
        (i32.store offset=92 (local.get $ctx) (i32.const 83887196))
        (br_if $B0
          (i32.eqz
            (local.tee $x0 (call $accessor/1 (local.get $ctx) (i32.const 0) (local.get $x0)))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $known_facts_go_into_the_leaf/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $tested i32)
  (local $inlined x0 i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 293) (local.get $x0)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 4))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_1_stack_or_leave
            (local.get $ctx)
            (i32.const 296)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (br_if $B1 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B1
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (block $B6
        (local.set $inlined_x0 (local.get $x0))
        (block $B7
          (block $B8)
          (block $B9
            (br_if $B9
              (i32.ne (i32.load (i32.sub (local.get $inlined_x0) (i32.const 2))) (i32.const 192)))
            (br_if $B9 (i32.ne (i32.load offset=2 (local.get $inlined_x0)) (i32.const 2085451)))
            (local.set $inlined_x0 (i32.load offset=6 (local.get $inlined_x0)))
            (local.set $x0 (local.get $inlined_x0))
            (br $B6))
          (br $B7)
          (unreachable))
        (i32.store offset=92 (local.get $ctx) (i32.const 83887304))
        (br_if $B0
          (i32.eqz
            (local.tee $x0 (call $accessor/1 (local.get $ctx) (i32.const 0) (local.get $x0)))))))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $leaf_with_arithmetic_is_inlined/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $inlined x0 i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
  (local $x1 i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 320) (local.get $x0)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 4))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_1_stack_or_leave
            (local.get $ctx)
            (i32.const 323)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (block $B6
        (local.set $inlined_x0 (local.get $x0))
        (block $B7
          (block $B8)
          (block $B9
            (block $B10
              (local.set $left (local.get $inlined_x0))
              (br_if $B10
                (i32.eqz (i32.eq (i32.and (local.get $inlined_x0) (i32.const 15)) (i32.const 15))))
              (local.set $result (i32.add (local.get $left) (i32.const 16)))
              (br_if $B10 (i32.lt_s (local.get $result) (local.get $left)))
              (br $B9))
            (local.set $result (br $B7)))
          (local.set $inlined_x0 (local.get $result))
          (local.set $x0 (local.get $inlined_x0))
          (br $B6)
          (unreachable))
        (i32.store offset=92 (local.get $ctx) (i32.const 83887396))
        (br_if $B0
          (i32.eqz
            (local.tee $x0 (call $increment/1 (local.get $ctx) (i32.const 0) (local.get $x0)))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $leaf_of_known_range_needs_no_call/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
  (local $inlined x0 i32)
  (local $x1 i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 343) (local.get $x0)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 4))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_1_stack_or_leave
            (local.get $ctx)
            (i32.const 346)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (block $B6
        (block $B7
          (local.set $left (local.get $x0))
          (br_if $B7 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
          (local.set $result (i32.and (local.get $left) (i32.const 255)))
          (br $B6))
        (call $number_band_1_value_or_raise
          (local.get $ctx)
          (i32.const 355)
          (i32.const 0)
          (i32.const 1)
          (local.get $x0)
          (i32.const 255)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result)))
      (local.set $x0 (local.get $result))
      (block $B8
        (local.set $inlined_x0 (local.get $x0))
        (block $B9
          (block $B10)
          (block $B11
            (block $B12
              (local.set $left (local.get $inlined_x0))
              (br_if $B12
                (i32.eqz (i32.eq (i32.and (local.get $inlined_x0) (i32.const 15)) (i32.const 15))))
              (local.set $result (i32.add (local.get $left) (i32.const 16)))
              (br_if $B12 (i32.lt_s (local.get $result) (local.get $left)))
              (br $B11))
            (local.set $result (br $B9)))
          (local.set $inlined_x0 (local.get $result))
          (local.set $x0 (local.get $inlined_x0))
          (br $B8)
          (unreachable))
        (i32.store offset=92 (local.get $ctx) (i32.const 83887516))
        (br_if $B0
          (i32.eqz
            (local.tee $x0 (call $increment/1 (local.get $ctx) (i32.const 0) (local.get $x0)))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $leaf_without_arguments_is_inlined/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $x0 i32)
  (local $reductions i32)
  (local $e i32)
  (local $inlined x0 i32)
  (local $x1 i32)
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
          (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 373)))))
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
                  (i32.const 376)
                  (i32.const 1)
                  (i32.const 0)))))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (block $B6
        (block $B7
          (block $B8)
          (local.set $inlined_x0 (i32.const 687))
          (local.set $x0 (local.get $inlined_x0))
          (br $B6)
          (unreachable))
        (i32.store offset=92 (local.get $ctx) (i32.const 83887608))
        (br_if $B0 (i32.eqz (local.tee $x0 (call $constant/0 (local.get $ctx) (i32.const 0)))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $leaf_with_a_run_is_inlined/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $inlined x0 i32)
  (local $operand0 i64)
  (local $operand1 i64)
  (local $step0 i64)
  (local $step1 i64)
  (local $term1 i32)
  (local $result i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 396) (local.get $x0) (local.get $x1)))))
      (if $I5
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
            (i32.const 399)
            (i32.const 1)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (block $B6
        (local.set $inlined_x0 (local.get $x0))
        (block $B7
          (block $B8)
          (block $B9
            (block $B10
              (br_if $B10
                (i32.ne
                  (i32.and (i32.and (local.get $inlined_x0) (local.get $x1)) (i32.const 15))
                  (i32.const 15)))
              (local.set $operand0
                (i64.extend_i32_s (i32.shr_s (local.get $inlined_x0) (i32.const 4))))
              (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4))))
              (local.set $step0 (i64.mul (local.get $operand0) (i64.const 3)))
              (local.set $step1 (i64.add (local.get $step0) (local.get $operand1)))
              (br_if $B10
                (i64.ne
                  (i64.shr_s (i64.shl (local.get $step1) (i64.const 36)) (i64.const 36))
                  (local.get $step1)))
              (local.set $term1
                (i32.or (i32.shl (i32.wrap_i64 (local.get $step1)) (i32.const 4)) (i32.const 15)))
              (local.set $inlined_x0 (local.get $term1))
              (br $B9))
            (local.set $result (br $B7))
            (local.set $inlined_x0 (local.get $result))
            (local.set $result (br $B7))
            (local.set $inlined_x0 (local.get $result)))
          (local.set $x0 (local.get $inlined_x0))
          (br $B6)
          (unreachable))
        (i32.store offset=92 (local.get $ctx) (i32.const 83887700))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call $sum_of_a_run/2 (local.get $ctx) (i32.const 0) (local.get $x0) (local.get $x1)))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $leaf_with_branches_is_inlined/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $inlined x0 i32)
  (local $selected i32)
  (local $x1 i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 419) (local.get $x0)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 4))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_1_stack_or_leave
            (local.get $ctx)
            (i32.const 422)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (block $B6
        (local.set $inlined_x0 (local.get $x0))
        (block $B7
          (block $B8)
          (block $B9
            (block $B10
              (block $B11
                (local.set $selected (local.get $inlined_x0))
                (br_if $B10 (i32.eq (local.get $selected) (i32.const 424907)))
                (br_if $B11 (i32.eq (local.get $selected) (i32.const 2230859)))
                (br $B9))
              (local.set $inlined_x0 (i32.const 47))
              (local.set $x0 (local.get $inlined_x0))
              (br $B6))
            (local.set $inlined_x0 (i32.const 31))
            (local.set $x0 (local.get $inlined_x0))
            (br $B6))
          (br $B7)
          (unreachable))
        (i32.store offset=92 (local.get $ctx) (i32.const 83887792))
        (br_if $B0
          (i32.eqz (local.tee $x0 (call $choice/1 (local.get $ctx) (i32.const 0) (local.get $x0)))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $leaf_that_may_raise_gives_up/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $inlined x0 i32)
  (local $x1 i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 442) (local.get $x0)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 4))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_1_stack_or_leave
            (local.get $ctx)
            (i32.const 445)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (block $B6
        (local.set $inlined_x0 (local.get $x0))
        (block $B7
          (block $B8)
          (block $B9
            (br_if $B9
              (i32.eqz (i32.eq (i32.and (local.get $inlined_x0) (i32.const 3)) (i32.const 1))))
            (local.set $inlined_x0 (i32.load offset=3 (local.get $inlined_x0)))
            (local.set $x0 (local.get $inlined_x0))
            (br $B6))
          (br $B7)
          (unreachable))
        (i32.store offset=92 (local.get $ctx) (i32.const 83887884))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call $matches_or_fails/1 (local.get $ctx) (i32.const 0) (local.get $x0)))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $leaf_with_a_bif_is_inlined/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $inlined x0 i32)
  (local $pointer i32)
  (local $result i32)
  (local $x1 i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 465) (local.get $x0)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 4))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_1_stack_or_leave
            (local.get $ctx)
            (i32.const 468)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (block $B6
        (local.set $inlined_x0 (local.get $x0))
        (block $B7
          (block $B8)
          (local.set $pointer (local.get $inlined_x0))
          (if $I9
            (i32.eq (i32.and (local.get $pointer) (i32.const 3)) (i32.const 1))
            (then
              (local.set $result (i32.load offset=3 (local.get $pointer))))
            (else
              (br_if $B7
                (i32.eqz
                  (local.tee $result
                    (call $bif_erlang_hd_1 (local.get $ctx) (i32.const 0) (local.get $inlined_x0)))))
              (local.set $result (local.get $result))))
          (local.set $inlined_x0 (local.get $result))
          (local.set $x0 (local.get $inlined_x0))
          (br $B6)
          (unreachable))
        (i32.store offset=92 (local.get $ctx) (i32.const 83887980))
        (br_if $B0
          (i32.eqz
            (local.tee $x0 (call $first_or_none/1 (local.get $ctx) (i32.const 0) (local.get $x0)))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $leaf_with_tests_is_inlined/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $inlined x0 i32)
  (local $tested i32)
  (local $test i32)
  (local $x1 i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 489) (local.get $x0)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 4))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_1_stack_or_leave
            (local.get $ctx)
            (i32.const 492)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (block $B6
        (local.set $inlined_x0 (local.get $x0))
        (block $B7
          (block $B8)
          (block $B9
            (local.set $test
              (i32.eq
                (i32.and (local.tee $tested (local.get $inlined_x0)) (i32.const 15))
                (i32.const 15)))
            (if $I10
              (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
              (then
                (local.set $test
                  (i32.eq
                    (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 59))
                    (i32.const 8)))))
            (br_if $B9 (i32.eqz (local.get $test)))
            (if $I11
              (i32.eq (i32.and (local.get $inlined_x0) (i32.const 15)) (i32.const 15))
              (then
                (local.set $test (i32.lt_s (local.get $inlined_x0) (i32.const 175))))
              (else
                (local.set $test
                  (i32.eq
                    (call $term_compare
                      (local.get $inlined_x0)
                      (i32.const 175)
                      (i32.const 0)
                      (i32.load (local.get $ctx)))
                    (i32.const 2)))))
            (br_if $B9 (i32.eqz (local.get $test)))
            (local.set $inlined_x0 (i32.const 293195))
            (local.set $x0 (local.get $inlined_x0))
            (br $B6))
          (local.set $inlined_x0 (i32.const 2512395))
          (local.set $x0 (local.get $inlined_x0))
          (br $B6)
          (unreachable))
        (i32.store offset=92 (local.get $ctx) (i32.const 83888076))
        (br_if $B0
          (i32.eqz
            (local.tee $x0 (call $is_small/1 (local.get $ctx) (i32.const 0) (local.get $x0)))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $too_large_for_a_leaf_is_called/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 513) (local.get $x0) (local.get $x1)))))
      (if $I5
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
            (i32.const 516)
            (i32.const 1)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store offset=92 (local.get $ctx) (i32.const 83888172))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call $nine_instructions/2
              (local.get $ctx)
              (i32.const 0)
              (local.get $x0)
              (local.get $x1))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $two_leaves_share_their_locals/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $inlined x0 i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
  (local $x1 i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 537) (local.get $x0)))))
        (if $I6
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
              (i32.const 540)
              (i32.const 2)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (i32.store offset=20
          (local.get $ctx)
          (local.tee $e (i32.add (local.get $e) (i32.const -8))))
        (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
        (i32.store (local.get $e) (local.get $x0))
        (block $B7
          (local.set $inlined_x0 (local.get $x0))
          (block $B8
            (block $B9)
            (block $B10
              (block $B11
                (local.set $left (local.get $inlined_x0))
                (br_if $B11
                  (i32.eqz (i32.eq (i32.and (local.get $inlined_x0) (i32.const 15)) (i32.const 15))))
                (local.set $result (i32.add (local.get $left) (i32.const 16)))
                (br_if $B11 (i32.lt_s (local.get $result) (local.get $left)))
                (br $B10))
              (local.set $result (br $B8)))
            (local.set $inlined_x0 (local.get $result))
            (local.set $x0 (local.get $inlined_x0))
            (br $B7)
            (unreachable))
          (i32.store offset=92 (local.get $ctx) (i32.const 83888276))
          (br_if $B0
            (i32.eqz
              (local.tee $x0 (call $increment/1 (local.get $ctx) (i32.const 0) (local.get $x0)))))))
      (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
      (block $B12
        (local.set $inlined_x0 (local.get $x0))
        (block $B13
          (block $B14)
          (block $B15
            (block $B16
              (local.set $left (local.get $inlined_x0))
              (br_if $B16
                (i32.eqz (i32.eq (i32.and (local.get $inlined_x0) (i32.const 15)) (i32.const 15))))
              (local.set $result (i32.add (local.get $left) (i32.const 16)))
              (br_if $B16 (i32.lt_s (local.get $result) (local.get $left)))
              (br $B15))
            (local.set $result (br $B13)))
          (local.set $inlined_x0 (local.get $result))
          (local.set $x0 (local.get $inlined_x0))
          (br $B12)
          (unreachable))
        (i32.store offset=92 (local.get $ctx) (i32.const 83888300))
        (br_if $B0
          (i32.eqz
            (local.tee $x0 (call $increment/1 (local.get $ctx) (i32.const 0) (local.get $x0)))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $halves_a_float/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $float f64)
  (local $e i32)
  (local $result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 569) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (if $I4
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 12))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_1_stack_or_leave
            (local.get $ctx)
            (i32.const 576)
            (i32.const 3)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (if $I5
        (i32.eqz
          (f64.lt
            (f64.abs
              (local.tee $float
                (f64.mul (f64.load offset=2 align=4 (local.get $x0)) (f64.const 0x1p-1 (;=0.5;)))))
            (f64.const inf (;=inf;))))
        (then
          (call $number_mul_1_value_or_raise
            (local.get $ctx)
            (i32.const 583)
            (i32.const 0)
            (i32.const 1)
            (local.get $x0)
            (i32.const 4194306)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $result)))
          (drop (local.get $result))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 152))
      (f64.store offset=4 align=4 (local.get $heap) (local.get $float))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 564) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $leaf_with_floats_is_inlined/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $inlined x0 i32)
  (local $tested i32)
  (local $float f64)
  (local $e.1 i32)
  (local $result i32)
  (local $heap i32)
  (local $x1 i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 593) (local.get $x0)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 4))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_1_stack_or_leave
            (local.get $ctx)
            (i32.const 596)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (block $B6
        (local.set $inlined_x0 (local.get $x0))
        (block $B7
          (block $B8)
          (block $B9
            (br_if $B9
              (i32.ne
                (i32.and (local.tee $tested (local.get $inlined_x0)) (i32.const 3))
                (i32.const 2)))
            (br_if $B9
              (i32.eqz
                (i32.eq
                  (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
                  (i32.const 24))))
            (if $I10
              (i32.ge_u
                (i32.sub
                  (i32.sub
                    (local.tee $e.1 (i32.load offset=20 (local.get $ctx)))
                    (i32.load offset=12 (local.get $ctx)))
                  (i32.const 12))
                (i32.load offset=532 (i32.const 0)))
              (then
                (br $B7)))
            (if $I11
              (i32.eqz
                (f64.lt
                  (f64.abs
                    (local.tee $float
                      (f64.mul
                        (f64.load offset=2 align=4 (local.get $inlined_x0))
                        (f64.const 0x1p-1 (;=0.5;)))))
                  (f64.const inf (;=inf;))))
              (then
                (drop (br $B7))))
            (local.set $heap (i32.load offset=12 (local.get $ctx)))
            (i32.store (local.get $heap) (i32.const 152))
            (f64.store offset=4 align=4 (local.get $heap) (local.get $float))
            (local.set $inlined_x0 (i32.add (local.get $heap) (i32.const 2)))
            (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
            (local.set $x0 (local.get $inlined_x0))
            (br $B6))
          (br $B7)
          (unreachable))
        (i32.store offset=92 (local.get $ctx) (i32.const 83888492))
        (br_if $B0
          (i32.eqz
            (local.tee $x0 (call $halves_a_float/1 (local.get $ctx) (i32.const 0) (local.get $x0)))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $swaps_its_arguments/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $swapped i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 617) (local.get $x0) (local.get $x1)))))
      (local.set $swapped (local.get $x0))
      (local.set $x0 (local.get $x1))
      (local.set $x1 (local.get $swapped))
      (br_if $B2 (i32.ne (i32.and (local.get $x0) (i32.const 3)) (i32.const 2)))
      (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 128)))
      (br_if $B2 (i32.ne (i32.load offset=2 (local.get $x0)) (i32.const 2085451)))
      (local.set $x0 (i32.load offset=2 (local.get $x0)))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 612) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $leaf_that_fails_after_a_swap_gives_up/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $inlined x0 i32)
  (local $inlined x1 i32)
  (local $swapped i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 642) (local.get $x0) (local.get $x1)))))
      (if $I5
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
            (i32.const 645)
            (i32.const 1)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (block $B6
        (local.set $inlined_x0 (local.get $x0))
        (local.set $inlined_x1 (local.get $x1))
        (block $B7
          (block $B8)
          (block $B9
            (local.set $swapped (local.get $inlined_x0))
            (local.set $inlined_x0 (local.get $inlined_x1))
            (local.set $inlined_x1 (local.get $swapped))
            (br_if $B9 (i32.ne (i32.and (local.get $inlined_x0) (i32.const 3)) (i32.const 2)))
            (br_if $B9
              (i32.ne (i32.load (i32.sub (local.get $inlined_x0) (i32.const 2))) (i32.const 128)))
            (br_if $B9 (i32.ne (i32.load offset=2 (local.get $inlined_x0)) (i32.const 2085451)))
            (local.set $inlined_x0 (i32.load offset=2 (local.get $inlined_x0)))
            (local.set $x0 (local.get $inlined_x0))
            (br $B6))
          (br $B7)
          (unreachable))
        (i32.store offset=92 (local.get $ctx) (i32.const 83888688))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call $swaps_its_arguments/2
                (local.get $ctx)
                (i32.const 0)
                (local.get $x0)
                (local.get $x1)))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
