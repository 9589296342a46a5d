(func $run_of_two_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 6) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (br_if $B4
          (i32.ne (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15)) (i32.const 15)))
        (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
        (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4))))
        (local.set $step0 (i64.add (local.get $operand0) (local.get $operand1)))
        (local.set $step1 (i64.add (local.get $step0) (i64.const 1)))
        (br_if $B4
          (i64.ne
            (i64.shr_s (i64.shl (local.get $step1) (i64.const 36)) (i64.const 36))
            (local.get $step1)))
        (local.set $term1
          (i32.or (i32.shl (i32.wrap_i64 (local.get $step1)) (i32.const 4)) (i32.const 15)))
        (local.set $x0 (local.get $term1))
        (br $B3))
      (call $number_add_2_value_or_raise
        (local.get $ctx)
        (i32.const 14)
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
      (local.set $x0 (local.get $result))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 21)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 31)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_across_line/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 29) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (br_if $B4
          (i32.ne (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15)) (i32.const 15)))
        (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
        (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4))))
        (local.set $step0 (i64.mul (local.get $operand0) (i64.const 3)))
        (local.set $step1 (i64.sub (local.get $step0) (local.get $operand1)))
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
        (i32.const 37)
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
      (call $number_sub_2_value_or_raise
        (local.get $ctx)
        (i32.const 46)
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

(func $run_of_known_small_inputs/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
  (local $operand1 i64)
  (local $step0 i64)
  (local $step1 i64)
  (local $term1 i32)
  (local $result i32)
  (local $x2 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 54) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
        (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4))))
        (local.set $step0 (i64.mul (local.get $operand0) (local.get $operand1)))
        (local.set $step1 (i64.add (local.get $step0) (local.get $operand0)))
        (local.set $term1
          (i32.or (i32.shl (i32.wrap_i64 (local.get $step1)) (i32.const 4)) (i32.const 15)))
        (local.set $x0 (local.get $term1))
        (br $B3))
      (call $number_mul_2_value_or_raise
        (local.get $ctx)
        (i32.const 66)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x2 (local.get $result))
      (call $number_add_3_value_or_raise
        (local.get $ctx)
        (i32.const 75)
        (i32.const 0)
        (i32.const 3)
        (local.get $x2)
        (local.get $x0)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2))
      (drop)
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_with_a_result_that_certainly_is_small/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
  (local $operand1 i64)
  (local $step0 i64)
  (local $step1 i64)
  (local $term1 i32)
  (local $result i32)
  (local $x2 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 83) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
        (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4))))
        (local.set $step0 (i64.add (local.get $operand0) (local.get $operand1)))
        (local.set $step1 (i64.and (local.get $step0) (i64.const 127)))
        (local.set $term1
          (i32.or (i32.shl (i32.wrap_i64 (local.get $step1)) (i32.const 4)) (i32.const 15)))
        (local.set $x0 (local.get $term1))
        (br $B3))
      (call $number_add_2_value_or_raise
        (local.get $ctx)
        (i32.const 95)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x2 (local.get $result))
      (call $number_band_3_value_or_raise
        (local.get $ctx)
        (i32.const 103)
        (i32.const 0)
        (i32.const 3)
        (local.get $x2)
        (i32.const 2047)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2))
      (drop)
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_with_one_known_input/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 111) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (br_if $B4 (i32.ne (i32.and (local.get $x1) (i32.const 15)) (i32.const 15)))
        (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
        (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4))))
        (local.set $step0 (i64.mul (local.get $operand0) (local.get $operand1)))
        (local.set $step1 (i64.add (local.get $step0) (i64.const 7)))
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
        (i32.const 121)
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
      (local.set $x0 (local.get $result))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 128)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 127)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_with_two_results/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
  (local $operand1 i64)
  (local $step0 i64)
  (local $step1 i64)
  (local $term0 i32)
  (local $term1 i32)
  (local $x2 i32)
  (local $x3 i32)
  (local $result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 136) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (br_if $B4
          (i32.ne (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15)) (i32.const 15)))
        (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
        (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4))))
        (local.set $step0 (i64.add (local.get $operand0) (local.get $operand1)))
        (local.set $step1 (i64.mul (local.get $step0) (i64.const 2)))
        (br_if $B4
          (i64.ne
            (i64.shr_s (i64.shl (local.get $step0) (i64.const 36)) (i64.const 36))
            (local.get $step0)))
        (local.set $term0
          (i32.or (i32.shl (i32.wrap_i64 (local.get $step0)) (i32.const 4)) (i32.const 15)))
        (br_if $B4
          (i64.ne
            (i64.shr_s (i64.shl (local.get $step1) (i64.const 36)) (i64.const 36))
            (local.get $step1)))
        (local.set $term1
          (i32.or (i32.shl (i32.wrap_i64 (local.get $step1)) (i32.const 4)) (i32.const 15)))
        (local.set $x2 (local.get $term0))
        (local.set $x3 (local.get $term1))
        (br $B3))
      (call $number_add_2_value_or_raise
        (local.get $ctx)
        (i32.const 144)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x2 (local.get $result))
      (call $number_mul_3_value_or_raise
        (local.get $ctx)
        (i32.const 151)
        (i32.const 0)
        (i32.const 3)
        (local.get $x2)
        (i32.const 47)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2))
      (local.set $x2)
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x3 (local.get $result)))
    (if $I5
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 8))
        (i32.load offset=528 (i32.const 0)))
      (then
        (call $test_heap_4_stack_or_leave
          (local.get $ctx)
          (i32.const 152)
          (i32.const 2)
          (i32.const 4)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2)
          (local.get $x3))
        (local.set $x3)
        (local.set $x2)
        (drop)
        (drop)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (local.get $x3))
    (i32.store offset=4 (local.get $heap) (local.get $x2))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_that_overwrites_its_inputs/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
  (local $operand1 i64)
  (local $step0 i64)
  (local $step1 i64)
  (local $term0 i32)
  (local $term1 i32)
  (local $result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 166) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (br_if $B4
          (i32.ne (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15)) (i32.const 15)))
        (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
        (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4))))
        (local.set $step0 (i64.sub (local.get $operand0) (local.get $operand1)))
        (local.set $step1 (i64.sub (local.get $step0) (local.get $operand1)))
        (br_if $B4
          (i64.ne
            (i64.shr_s (i64.shl (local.get $step0) (i64.const 36)) (i64.const 36))
            (local.get $step0)))
        (local.set $term0
          (i32.or (i32.shl (i32.wrap_i64 (local.get $step0)) (i32.const 4)) (i32.const 15)))
        (br_if $B4
          (i64.ne
            (i64.shr_s (i64.shl (local.get $step1) (i64.const 36)) (i64.const 36))
            (local.get $step1)))
        (local.set $term1
          (i32.or (i32.shl (i32.wrap_i64 (local.get $step1)) (i32.const 4)) (i32.const 15)))
        (local.set $x0 (local.get $term0))
        (local.set $x1 (local.get $term1))
        (br $B3))
      (call $number_sub_2_value_or_raise
        (local.get $ctx)
        (i32.const 174)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (call $number_sub_2_value_or_raise
        (local.get $ctx)
        (i32.const 181)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x1 (local.get $result)))
    (if $I5
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
          (i32.const 182)
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

(func $run_into_y/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $operand0 i64)
  (local $operand1 i64)
  (local $step0 i64)
  (local $step1 i64)
  (local $term1 i32)
  (local $value i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 196) (local.get $x0) (local.get $x1)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 8))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_2_stack_or_leave
            (local.get $ctx)
            (i32.const 199)
            (i32.const 2)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (i32.const 59))
      (block $B6
        (block $B7
          (br_if $B7
            (i32.ne
              (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15))
              (i32.const 15)))
          (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
          (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4))))
          (local.set $step0 (i64.add (local.get $operand0) (local.get $operand1)))
          (local.set $step1 (i64.add (local.get $step0) (i64.const 1)))
          (br_if $B7
            (i64.ne
              (i64.shr_s (i64.shl (local.get $step1) (i64.const 36)) (i64.const 36))
              (local.get $step1)))
          (local.set $term1
            (i32.or (i32.shl (i32.wrap_i64 (local.get $step1)) (i32.const 4)) (i32.const 15)))
          (local.set $value (local.get $term1))
          (i32.store (local.get $e) (local.get $value))
          (br $B6))
        (call $number_add_2_value_or_raise
          (local.get $ctx)
          (i32.const 212)
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
        (local.set $x0 (local.get $result))
        (call $number_add_1_value_or_raise
          (local.get $ctx)
          (i32.const 219)
          (i32.const 0)
          (i32.const 1)
          (local.get $x0)
          (i32.const 31)
          (local.get $x0))
        (drop)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result))
        (local.set $value (local.get $result))
        (i32.store (local.tee $e (i32.load offset=20 (local.get $ctx))) (local.get $value)))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886972))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109084)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_of_large_numbers_with_low_bits_only/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
  (local $operand1 i64)
  (local $step0 i64)
  (local $step1 i64)
  (local $step2 i64)
  (local $term2 i32)
  (local $result i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 237) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
          (then
            (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4)))))
          (else
            (br_if $B4
              (i64.eq
                (local.tee $operand0 (call $unboxed_integer (local.get $x0)))
                (i64.const -9223372036854775808)))))
        (if $I6
          (i32.eq (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))
          (then
            (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4)))))
          (else
            (br_if $B4
              (i64.eq
                (local.tee $operand1 (call $unboxed_integer (local.get $x1)))
                (i64.const -9223372036854775808)))))
        (local.set $step0 (i64.mul (local.get $operand0) (i64.const 1664525)))
        (local.set $step1 (i64.add (local.get $step0) (local.get $operand1)))
        (local.set $step2 (i64.and (local.get $step1) (i64.const 4294967295)))
        (br_if $B4
          (i32.eqz (local.tee $term2 (call $boxed_integer (local.get $ctx) (local.get $step2)))))
        (local.set $x0 (local.get $term2))
        (br $B3))
      (call $number_mul_2_value_or_raise
        (local.get $ctx)
        (i32.const 249)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (i32.const 26632415)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (call $number_add_2_value_or_raise
        (local.get $ctx)
        (i32.const 256)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (call $number_band_2_value_or_raise
        (local.get $ctx)
        (i32.const 268)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (i32.const 5280290)
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

(func $run_of_large_numbers_checks_a_sum/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 278) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
          (then
            (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4)))))
          (else
            (br_if $B4
              (i64.eq
                (local.tee $operand0 (call $unboxed_integer (local.get $x0)))
                (i64.const -9223372036854775808)))))
        (if $I6
          (i32.eq (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))
          (then
            (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4)))))
          (else
            (br_if $B4
              (i64.eq
                (local.tee $operand1 (call $unboxed_integer (local.get $x1)))
                (i64.const -9223372036854775808)))))
        (local.set $step0 (i64.add (local.get $operand0) (local.get $operand1)))
        (br_if $B4
          (i64.lt_s
            (i64.and
              (i64.xor (local.get $operand0) (local.get $step0))
              (i64.xor (local.get $operand1) (local.get $step0)))
            (i64.const 0)))
        (local.set $step1 (i64.add (local.get $step0) (i64.const 10000000000)))
        (br_if $B4
          (i64.lt_s
            (i64.and
              (i64.xor (local.get $step0) (local.get $step1))
              (i64.xor (i64.const 10000000000) (local.get $step1)))
            (i64.const 0)))
        (br_if $B4
          (i32.eqz (local.tee $term1 (call $boxed_integer (local.get $ctx) (local.get $step1)))))
        (local.set $x0 (local.get $term1))
        (br $B3))
      (call $number_add_2_value_or_raise
        (local.get $ctx)
        (i32.const 287)
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
      (local.set $x0 (local.get $result))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 299)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 5253570)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_of_large_numbers_checks_a_difference/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 309) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
          (then
            (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4)))))
          (else
            (br_if $B4
              (i64.eq
                (local.tee $operand0 (call $unboxed_integer (local.get $x0)))
                (i64.const -9223372036854775808)))))
        (if $I6
          (i32.eq (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))
          (then
            (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4)))))
          (else
            (br_if $B4
              (i64.eq
                (local.tee $operand1 (call $unboxed_integer (local.get $x1)))
                (i64.const -9223372036854775808)))))
        (local.set $step0 (i64.sub (local.get $operand0) (local.get $operand1)))
        (br_if $B4
          (i64.lt_s
            (i64.and
              (i64.xor (local.get $operand0) (local.get $operand1))
              (i64.xor (local.get $operand0) (local.get $step0)))
            (i64.const 0)))
        (local.set $step1 (i64.sub (local.get $step0) (i64.const 10000000000)))
        (br_if $B4
          (i64.lt_s
            (i64.and
              (i64.xor (local.get $step0) (i64.const 10000000000))
              (i64.xor (local.get $step0) (local.get $step1)))
            (i64.const 0)))
        (br_if $B4
          (i32.eqz (local.tee $term1 (call $boxed_integer (local.get $ctx) (local.get $step1)))))
        (local.set $x0 (local.get $term1))
        (br $B3))
      (call $number_sub_2_value_or_raise
        (local.get $ctx)
        (i32.const 318)
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
      (local.set $x0 (local.get $result))
      (call $number_sub_1_value_or_raise
        (local.get $ctx)
        (i32.const 330)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 5253570)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_of_large_numbers_checks_a_product/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 340) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
          (then
            (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4)))))
          (else
            (br_if $B4
              (i64.eq
                (local.tee $operand0 (call $unboxed_integer (local.get $x0)))
                (i64.const -9223372036854775808)))))
        (if $I6
          (i32.eq (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))
          (then
            (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4)))))
          (else
            (br_if $B4
              (i64.eq
                (local.tee $operand1 (call $unboxed_integer (local.get $x1)))
                (i64.const -9223372036854775808)))))
        (br_if $B4
          (f64.ge
            (f64.abs
              (f64.mul
                (f64.convert_i64_s (local.get $operand0))
                (f64.convert_i64_s (local.get $operand1))))
            (f64.const 0x1p+62 (;=4.61169e+18;))))
        (local.set $step0 (i64.mul (local.get $operand0) (local.get $operand1)))
        (local.set $step1 (i64.add (local.get $step0) (i64.const 10000000000)))
        (br_if $B4
          (i64.lt_s
            (i64.and
              (i64.xor (local.get $step0) (local.get $step1))
              (i64.xor (i64.const 10000000000) (local.get $step1)))
            (i64.const 0)))
        (br_if $B4
          (i32.eqz (local.tee $term1 (call $boxed_integer (local.get $ctx) (local.get $step1)))))
        (local.set $x0 (local.get $term1))
        (br $B3))
      (call $number_mul_2_value_or_raise
        (local.get $ctx)
        (i32.const 349)
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
      (local.set $x0 (local.get $result))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 361)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 5253570)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_of_large_numbers_checks_a_shift/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 371) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
          (then
            (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4)))))
          (else
            (br_if $B4
              (i64.eq
                (local.tee $operand0 (call $unboxed_integer (local.get $x0)))
                (i64.const -9223372036854775808)))))
        (local.set $step0 (i64.xor (local.get $operand0) (i64.const 10000000000)))
        (local.set $step1 (i64.shl (local.get $step0) (i64.const 5)))
        (br_if $B4 (i64.ne (i64.shr_s (local.get $step1) (i64.const 5)) (local.get $step0)))
        (br_if $B4
          (i32.eqz (local.tee $term1 (call $boxed_integer (local.get $ctx) (local.get $step1)))))
        (local.set $x0 (local.get $term1))
        (br $B3))
      (call $number_bxor_2_value_or_raise
        (local.get $ctx)
        (i32.const 385)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (i32.const 5253570)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (call $number_bsl_1_value_or_raise
        (local.get $ctx)
        (i32.const 392)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 95)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_of_known_large_numbers/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 402) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
          (then
            (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4)))))
          (else
            (br_if $B4
              (i64.eq
                (local.tee $operand0 (call $unboxed_integer (local.get $x0)))
                (i64.const -9223372036854775808)))))
        (if $I6
          (i32.eq (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))
          (then
            (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4)))))
          (else
            (br_if $B4
              (i64.eq
                (local.tee $operand1 (call $unboxed_integer (local.get $x1)))
                (i64.const -9223372036854775808)))))
        (local.set $step0 (i64.add (local.get $operand0) (local.get $operand1)))
        (local.set $step1 (i64.add (local.get $step0) (i64.const 1)))
        (br_if $B4
          (i32.eqz (local.tee $term1 (call $boxed_integer (local.get $ctx) (local.get $step1)))))
        (local.set $x0 (local.get $term1))
        (br $B3))
      (call $number_add_2_value_or_raise
        (local.get $ctx)
        (i32.const 415)
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
      (local.set $x0 (local.get $result))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 422)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 31)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_that_divides_in_32_bits/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 432) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
        (local.set $step0 (i64.add (local.get $operand0) (i64.const 1)))
        (local.set $step1
          (i64.extend_i32_s
            (i32.div_s (i32.wrap_i64 (local.get $step0)) (i32.wrap_i64 (i64.const 10)))))
        (local.set $term1
          (i32.or (i32.shl (i32.wrap_i64 (local.get $step1)) (i32.const 4)) (i32.const 15)))
        (local.set $x0 (local.get $term1))
        (br $B3))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 443)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 31)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (call $number_divide_1_value_or_raise
        (local.get $ctx)
        (i32.const 450)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 175)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_that_divides_in_64_bits/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 460) (local.get $x0)))))
    (block $B3
      (block $B4
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
          (then
            (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4)))))
          (else
            (br_if $B4
              (i64.eq
                (local.tee $operand0 (call $unboxed_integer (local.get $x0)))
                (i64.const -9223372036854775808)))))
        (local.set $step0 (i64.add (local.get $operand0) (i64.const 1)))
        (local.set $step1 (i64.div_s (local.get $step0) (i64.const 10)))
        (br_if $B4
          (i32.eqz (local.tee $term1 (call $boxed_integer (local.get $ctx) (local.get $step1)))))
        (local.set $x0 (local.get $term1))
        (br $B3))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 471)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 31)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (call $number_divide_1_value_or_raise
        (local.get $ctx)
        (i32.const 478)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 175)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_with_a_remainder_in_32_bits/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 488) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
        (local.set $step0 (i64.mul (local.get $operand0) (i64.const 7)))
        (local.set $step1
          (i64.extend_i32_s
            (i32.rem_s (i32.wrap_i64 (local.get $step0)) (i32.wrap_i64 (i64.const 13)))))
        (local.set $term1
          (i32.or (i32.shl (i32.wrap_i64 (local.get $step1)) (i32.const 4)) (i32.const 15)))
        (local.set $x0 (local.get $term1))
        (br $B3))
      (call $number_mul_1_value_or_raise
        (local.get $ctx)
        (i32.const 499)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 127)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (call $number_rem_1_value_or_raise
        (local.get $ctx)
        (i32.const 506)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 223)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_with_a_remainder_in_64_bits/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 516) (local.get $x0)))))
    (block $B3
      (block $B4
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
          (then
            (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4)))))
          (else
            (br_if $B4
              (i64.eq
                (local.tee $operand0 (call $unboxed_integer (local.get $x0)))
                (i64.const -9223372036854775808)))))
        (local.set $step0 (i64.mul (local.get $operand0) (i64.const 7)))
        (local.set $step1 (i64.rem_s (local.get $step0) (i64.const 1000000007)))
        (br_if $B4
          (i32.eqz (local.tee $term1 (call $boxed_integer (local.get $ctx) (local.get $step1)))))
        (local.set $x0 (local.get $term1))
        (br $B3))
      (call $number_mul_1_value_or_raise
        (local.get $ctx)
        (i32.const 527)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 127)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (call $number_rem_1_value_or_raise
        (local.get $ctx)
        (i32.const 538)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 5253906)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_with_bits/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
  (local $operand1 i64)
  (local $step0 i64)
  (local $step1 i64)
  (local $step2 i64)
  (local $term2 i32)
  (local $result i32)
  (local $x2 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 548) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (br_if $B4
          (i32.ne (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15)) (i32.const 15)))
        (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
        (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4))))
        (local.set $step0 (i64.and (local.get $operand0) (local.get $operand1)))
        (local.set $step1 (i64.or (local.get $step0) (local.get $operand0)))
        (local.set $step2 (i64.xor (local.get $step1) (local.get $operand1)))
        (br_if $B4
          (i64.ne
            (i64.shr_s (i64.shl (local.get $step2) (i64.const 36)) (i64.const 36))
            (local.get $step2)))
        (local.set $term2
          (i32.or (i32.shl (i32.wrap_i64 (local.get $step2)) (i32.const 4)) (i32.const 15)))
        (local.set $x0 (local.get $term2))
        (br $B3))
      (call $number_band_2_value_or_raise
        (local.get $ctx)
        (i32.const 557)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x2 (local.get $result))
      (call $number_bor_3_value_or_raise
        (local.get $ctx)
        (i32.const 564)
        (i32.const 0)
        (i32.const 3)
        (local.get $x2)
        (local.get $x0)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2))
      (local.set $x2)
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x2 (local.get $result))
      (call $number_bxor_3_value_or_raise
        (local.get $ctx)
        (i32.const 571)
        (i32.const 0)
        (i32.const 3)
        (local.get $x2)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2))
      (drop)
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_with_shifts/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
  (local $step0 i64)
  (local $step1 i64)
  (local $step2 i64)
  (local $term2 i32)
  (local $result i32)
  (local $x1 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 581) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
        (local.set $step0 (i64.shl (local.get $operand0) (i64.const 13)))
        (local.set $step1 (i64.xor (local.get $operand0) (local.get $step0)))
        (local.set $step2 (i64.shr_s (local.get $step1) (i64.const 17)))
        (local.set $term2
          (i32.or (i32.shl (i32.wrap_i64 (local.get $step2)) (i32.const 4)) (i32.const 15)))
        (local.set $x0 (local.get $term2))
        (br $B3))
      (call $number_bsl_1_value_or_raise
        (local.get $ctx)
        (i32.const 592)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 223)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x1 (local.get $result))
      (call $number_bxor_2_value_or_raise
        (local.get $ctx)
        (i32.const 601)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x1 (local.get $result))
      (call $number_bsr_2_value_or_raise
        (local.get $ctx)
        (i32.const 609)
        (i32.const 0)
        (i32.const 2)
        (local.get $x1)
        (i32.const 287)
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

(func $run_shifts_by_more_than_63/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 619) (local.get $x0)))))
    (block $B3
      (block $B4
        (br_if $B4 (i32.ne (i32.and (local.get $x0) (i32.const 15)) (i32.const 15)))
        (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
        (local.set $step0 (i64.add (local.get $operand0) (i64.const 1)))
        (local.set $step1 (i64.shr_s (local.get $step0) (i64.const 63)))
        (local.set $term1
          (i32.or (i32.shl (i32.wrap_i64 (local.get $step1)) (i32.const 4)) (i32.const 15)))
        (local.set $x0 (local.get $term1))
        (br $B3))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 628)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 31)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (call $number_bsr_1_value_or_raise
        (local.get $ctx)
        (i32.const 636)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 1615)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $run_of_a_hash_step/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
  (local $operand1 i64)
  (local $step0 i64)
  (local $step1 i64)
  (local $step2 i64)
  (local $term2 i32)
  (local $result i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 646) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
          (then
            (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4)))))
          (else
            (br_if $B4
              (i64.eq
                (local.tee $operand0 (call $unboxed_integer (local.get $x0)))
                (i64.const -9223372036854775808)))))
        (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4))))
        (local.set $step0 (i64.mul (local.get $operand0) (i64.const 31)))
        (local.set $step1 (i64.add (local.get $step0) (local.get $operand1)))
        (local.set $step2 (i64.and (local.get $step1) (i64.const 4294967295)))
        (br_if $B4
          (i32.eqz (local.tee $term2 (call $boxed_integer (local.get $ctx) (local.get $step2)))))
        (local.set $x0 (local.get $term2))
        (br $B3))
      (call $number_mul_2_value_or_raise
        (local.get $ctx)
        (i32.const 658)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (i32.const 511)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (call $number_add_2_value_or_raise
        (local.get $ctx)
        (i32.const 667)
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
      (local.set $x0 (local.get $result))
      (call $number_band_1_value_or_raise
        (local.get $ctx)
        (i32.const 679)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 5280290)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $one_step_with_a_large_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 689) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (i32.const 5280290))
        (br_if $B4
          (i32.eqz
            (i32.eq
              (i32.and (i32.and (local.get $x0) (i32.const 5280290)) (i32.const 15))
              (i32.const 15))))
        (local.set $result (i32.and (local.get $left) (local.get $right)))
        (br $B3))
      (call $number_band_1_value_or_raise
        (local.get $ctx)
        (i32.const 703)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 5280290)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $no_run_when_nothing_is_used_again/4 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (param $x3 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
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
        (br_if $B0
          (call $spent_4
            (local.get $ctx)
            (i32.const 713)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2)
            (local.get $x3)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4
          (i32.eqz
            (i32.eq
              (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15))
              (i32.const 15))))
        (local.set $result (i32.add (local.get $left) (i32.sub (local.get $right) (i32.const 15))))
        (br_if $B4
          (i32.lt_s
            (i32.and
              (i32.xor (local.get $left) (local.get $result))
              (i32.xor (local.get $right) (local.get $result)))
            (i32.const 0)))
        (br $B3))
      (call $number_add_4_value_or_raise
        (local.get $ctx)
        (i32.const 722)
        (i32.const 0)
        (i32.const 4)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2)
        (local.get $x3))
      (local.set $x3)
      (local.set $x2)
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (block $B5
      (block $B6
        (local.set $left (local.get $x2))
        (local.set $right (local.get $x3))
        (br_if $B6
          (i32.eqz
            (i32.eq
              (i32.and (i32.and (local.get $x2) (local.get $x3)) (i32.const 15))
              (i32.const 15))))
        (local.set $result (i32.add (local.get $left) (i32.sub (local.get $right) (i32.const 15))))
        (br_if $B6
          (i32.lt_s
            (i32.and
              (i32.xor (local.get $left) (local.get $result))
              (i32.xor (local.get $right) (local.get $result)))
            (i32.const 0)))
        (br $B5))
      (call $number_add_4_value_or_raise
        (local.get $ctx)
        (i32.const 729)
        (i32.const 0)
        (i32.const 4)
        (local.get $x2)
        (local.get $x3)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2)
        (local.get $x3))
      (drop)
      (drop)
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x1 (local.get $result))
    (if $I7
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
          (i32.const 730)
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

(func $no_run_with_a_label/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
  (local $operand1 i64)
  (local $step0 i64)
  (local $step1 i64)
  (local $term1 i32)
  (local $x3 i32)
  (local $result i32)
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
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 746) (local.get $x0) (local.get $x1)))))
      (block $B4
        (block $B5
          (br_if $B5
            (i32.ne
              (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15))
              (i32.const 15)))
          (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
          (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4))))
          (local.set $step0 (i64.add (local.get $operand0) (local.get $operand1)))
          (local.set $step1 (i64.add (local.get $step0) (i64.const 1)))
          (br_if $B5
            (i64.ne
              (i64.shr_s (i64.shl (local.get $step1) (i64.const 36)) (i64.const 36))
              (local.get $step1)))
          (local.set $term1
            (i32.or (i32.shl (i32.wrap_i64 (local.get $step1)) (i32.const 4)) (i32.const 15)))
          (local.set $x3 (local.get $term1))
          (br $B4))
        (call $number_add_2_value_or_nothing
          (local.get $ctx)
          (i32.const 49)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B2 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result))
        (local.set $x2 (local.get $result))
        (call $number_add_3_value_or_nothing
          (local.get $ctx)
          (i32.const 49)
          (i32.const 3)
          (local.get $x2)
          (i32.const 31)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))
        (local.set $x2)
        (local.set $x1)
        (local.set $x0)
        (br_if $B2 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result))
        (local.set $x3 (local.get $result)))
      (local.set $x0 (local.get $x3))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 741) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $no_run_of_floats/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $result i32)
  (local $left i32)
  (local $right i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 777) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (call $number_mul_2_value_or_raise
        (local.get $ctx)
        (i32.const 790)
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
      (local.set $x0 (local.get $result))
      (block $B4
        (block $B5
          (local.set $left (local.get $x0))
          (br_if $B5 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
          (local.set $result (i32.add (local.get $left) (i32.const 16)))
          (br_if $B5 (i32.lt_s (local.get $result) (local.get $left)))
          (br $B4))
        (call $number_add_1_value_or_raise
          (local.get $ctx)
          (i32.const 797)
          (i32.const 0)
          (i32.const 1)
          (local.get $x0)
          (i32.const 31)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result)))
      (local.set $x0 (local.get $result))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 772) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $results_of_a_run_are_known/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $operand0 i64)
  (local $step0 i64)
  (local $step1 i64)
  (local $term1 i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 807) (local.get $x0)))))
      (block $B4
        (block $B5
          (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
          (local.set $step0 (i64.add (local.get $operand0) (i64.const 1)))
          (local.set $step1 (i64.mul (local.get $step0) (i64.const 2)))
          (local.set $term1
            (i32.or (i32.shl (i32.wrap_i64 (local.get $step1)) (i32.const 4)) (i32.const 15)))
          (local.set $x0 (local.get $term1))
          (br $B4))
        (call $number_add_1_value_or_raise
          (local.get $ctx)
          (i32.const 818)
          (i32.const 0)
          (i32.const 1)
          (local.get $x0)
          (i32.const 31)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result))
        (local.set $x0 (local.get $result))
        (call $number_mul_1_value_or_raise
          (local.get $ctx)
          (i32.const 825)
          (i32.const 0)
          (i32.const 1)
          (local.get $x0)
          (i32.const 47)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result))
        (local.set $x0 (local.get $result)))
      (br_if $B2 (i32.eqz (i32.const 1)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 802) (local.get $x0))
    (unreachable))
  (i32.const 0))
