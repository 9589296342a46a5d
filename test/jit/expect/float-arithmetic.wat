(func $add_of_known_floats/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $float f64)
  (local $e i32)
  (local $result i32)
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
          (i32.const 12))
        (i32.load offset=532 (i32.const 0)))
      (then
        (call $ensure_free_2_stack_or_leave
          (local.get $ctx)
          (i32.const 8)
          (i32.const 3)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (if $I4
      (i32.eqz
        (f64.lt
          (f64.abs
            (local.tee $float
              (f64.add
                (f64.load offset=2 align=4 (local.get $x0))
                (f64.load offset=2 align=4 (local.get $x1)))))
          (f64.const inf (;=inf;))))
      (then
        (call $number_add_2_value_or_raise
          (local.get $ctx)
          (i32.const 18)
          (i32.const 0)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1)
          (local.get $x0)
          (local.get $x1))
        (drop)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (drop (local.get $result))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 152))
    (f64.store offset=4 align=4 (local.get $heap) (local.get $float))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $subtract_of_a_float_and_a_literal/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $float f64)
  (local $e i32)
  (local $result i32)
  (local $heap i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 26) (local.get $x0)))))
    (if $I3
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
          (i32.const 28)
          (i32.const 3)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (if $I4
      (i32.eqz
        (f64.lt
          (f64.abs
            (local.tee $float
              (f64.sub (f64.load offset=2 align=4 (local.get $x0)) (f64.const 0x1.8p+0 (;=1.5;)))))
          (f64.const inf (;=inf;))))
      (then
        (call $number_sub_1_value_or_raise
          (local.get $ctx)
          (i32.const 37)
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
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $multiply_of_known_floats_with_a_label/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
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
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 45) (local.get $x0) (local.get $x1)))))
      (if $I4
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 12))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_2_stack_or_leave
            (local.get $ctx)
            (i32.const 47)
            (i32.const 3)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (if $I5
        (i32.eqz
          (f64.lt
            (f64.abs
              (local.tee $float
                (f64.mul
                  (f64.load offset=2 align=4 (local.get $x0))
                  (f64.load offset=2 align=4 (local.get $x1)))))
            (f64.const inf (;=inf;))))
        (then
          (call $number_mul_2_value_or_nothing
            (local.get $ctx)
            (i32.const 5)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B2 (i32.eqz (local.tee $result)))
          (drop (local.get $result))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 152))
      (f64.store offset=4 align=4 (local.get $heap) (local.get $float))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 41) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $divide_of_known_floats/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $float f64)
  (local $e i32)
  (local $result i32)
  (local $heap i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 65) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 12))
        (i32.load offset=532 (i32.const 0)))
      (then
        (call $ensure_free_2_stack_or_leave
          (local.get $ctx)
          (i32.const 67)
          (i32.const 3)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (if $I4
      (i32.eqz
        (f64.lt
          (f64.abs
            (local.tee $float
              (f64.div
                (f64.load offset=2 align=4 (local.get $x0))
                (f64.load offset=2 align=4 (local.get $x1)))))
          (f64.const inf (;=inf;))))
      (then
        (call $number_fdiv_2_value_or_raise
          (local.get $ctx)
          (i32.const 77)
          (i32.const 0)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1)
          (local.get $x0)
          (local.get $x1))
        (drop)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (drop (local.get $result))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 152))
    (f64.store offset=4 align=4 (local.get $heap) (local.get $float))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $result_is_known_to_be_a_float/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $float f64)
  (local $e i32)
  (local $result i32)
  (local $heap i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 85) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 12))
        (i32.load offset=532 (i32.const 0)))
      (then
        (call $ensure_free_2_stack_or_leave
          (local.get $ctx)
          (i32.const 87)
          (i32.const 3)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (if $I4
      (i32.eqz
        (f64.lt
          (f64.abs
            (local.tee $float
              (f64.add
                (f64.load offset=2 align=4 (local.get $x0))
                (f64.load offset=2 align=4 (local.get $x1)))))
          (f64.const inf (;=inf;))))
      (then
        (call $number_add_2_value_or_raise
          (local.get $ctx)
          (i32.const 97)
          (i32.const 0)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1)
          (local.get $x0)
          (local.get $x1))
        (drop)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (drop (local.get $result))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 152))
    (f64.store offset=4 align=4 (local.get $heap) (local.get $float))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (if $I5
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
          (i32.const 98)
          (i32.const 3)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (if $I6
      (i32.eqz
        (f64.lt
          (f64.abs
            (local.tee $float
              (f64.mul (f64.load offset=2 align=4 (local.get $x0)) (f64.const 0x1p+1 (;=2;)))))
          (f64.const inf (;=inf;))))
      (then
        (call $number_mul_1_value_or_raise
          (local.get $ctx)
          (i32.const 105)
          (i32.const 0)
          (i32.const 1)
          (local.get $x0)
          (i32.const 4194322)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (drop (local.get $result))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 152))
    (f64.store offset=4 align=4 (local.get $heap) (local.get $float))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $divide_of_anything_is_called/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $result i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 113) (local.get $x0) (local.get $x1)))))
    (call $number_fdiv_2_value_or_raise
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
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $add_of_a_float_and_anything_is_called/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
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
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 129) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (call $number_add_2_value_or_raise
        (local.get $ctx)
        (i32.const 140)
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
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 125) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))
