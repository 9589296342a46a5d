(func $add_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 6) (local.get $x0) (local.get $x1)))))
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
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $add_small_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 22) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.add (local.get $left) (i32.const 80)))
        (br_if $B4 (i32.lt_s (local.get $result) (local.get $left)))
        (br $B3))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 30)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 95)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $add_negative_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 38) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.add (local.get $left) (i32.const -80)))
        (br_if $B4 (i32.gt_s (local.get $result) (local.get $left)))
        (br $B3))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 48)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const -65)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $add_with_a_label/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 56) (local.get $x0) (local.get $x1)))))
      (block $B4
        (block $B5
          (local.set $left (local.get $x0))
          (local.set $right (local.get $x1))
          (br_if $B5
            (i32.eqz
              (i32.eq
                (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15))
                (i32.const 15))))
          (local.set $result
            (i32.add (local.get $left) (i32.sub (local.get $right) (i32.const 15))))
          (br_if $B5
            (i32.lt_s
              (i32.and
                (i32.xor (local.get $left) (local.get $result))
                (i32.xor (local.get $right) (local.get $result)))
              (i32.const 0)))
          (br $B4))
        (call $number_add_2_value_or_nothing
          (local.get $ctx)
          (i32.const 7)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B2 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result)))
      (local.set $x0 (local.get $result))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 52) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $add_small_known_range/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 72) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $result (i32.add (local.get $left) (i32.const 16)))
        (br $B3))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 82)
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

(func $add_small_known_ranges_of_both/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 90) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (local.set $result (i32.add (local.get $left) (i32.sub (local.get $right) (i32.const 15))))
        (br $B3))
      (call $number_add_2_value_or_raise
        (local.get $ctx)
        (i32.const 102)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $add_small_that_may_overflow/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 110) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $result (i32.add (local.get $left) (i32.const 16)))
        (br_if $B4 (i32.lt_s (local.get $result) (local.get $left)))
        (br $B3))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 120)
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

(func $add_one_known_small/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 128) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.add (local.get $left) (i32.sub (local.get $right) (i32.const 15))))
        (br_if $B4
          (i32.lt_s
            (i32.and
              (i32.xor (local.get $left) (local.get $result))
              (i32.xor (local.get $right) (local.get $result)))
            (i32.const 0)))
        (br $B3))
      (call $number_add_2_value_or_raise
        (local.get $ctx)
        (i32.const 139)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $add_of_integers_of_any_size/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 148) (local.get $x0) (local.get $x1)))))
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
      (call $number_add_2_value_or_raise
        (local.get $ctx)
        (i32.const 161)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $add_into_y/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 170) (local.get $x0) (local.get $x1)))))
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
            (i32.const 173)
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
          (local.set $left (local.get $x0))
          (local.set $right (local.get $x1))
          (br_if $B7
            (i32.eqz
              (i32.eq
                (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15))
                (i32.const 15))))
          (local.set $result
            (i32.add (local.get $left) (i32.sub (local.get $right) (i32.const 15))))
          (br_if $B7
            (i32.lt_s
              (i32.and
                (i32.xor (local.get $left) (local.get $result))
                (i32.xor (local.get $right) (local.get $result)))
              (i32.const 0)))
          (br $B6))
        (call $number_add_2_value_or_raise
          (local.get $ctx)
          (i32.const 186)
          (i32.const 0)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1)
          (local.get $x0)
          (local.get $x1))
        (drop)
        (drop)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result)))
      (local.set $value (local.get $result))
      (i32.store (local.tee $e (i32.load offset=20 (local.get $ctx))) (local.get $value))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886840))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109051)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $add_result_is_known/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
  (local $x1 i32)
  (local $x2 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 204) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $result (i32.add (local.get $left) (i32.const 16)))
        (br $B3))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 215)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 31)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x1 (local.get $result))
    (local.set $x2 (local.get $x1))
    (block $B5
      (block $B6
        (local.set $left (local.get $x2))
        (local.set $result (i32.add (local.get $left) (i32.const 16)))
        (br $B5))
      (call $number_add_3_value_or_raise
        (local.get $ctx)
        (i32.const 227)
        (i32.const 0)
        (i32.const 3)
        (local.get $x2)
        (i32.const 31)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2))
      (drop)
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $add_of_what_is_no_integer_is_called/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 237) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 63)) (i32.const 11))))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 250)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 31)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 232) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $subtract_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 260) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4
          (i32.eqz
            (i32.eq
              (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15))
              (i32.const 15))))
        (local.set $result (i32.sub (local.get $left) (i32.sub (local.get $right) (i32.const 15))))
        (br_if $B4
          (i32.lt_s
            (i32.and
              (i32.xor (local.get $left) (local.get $right))
              (i32.xor (local.get $left) (local.get $result)))
            (i32.const 0)))
        (br $B3))
      (call $number_sub_2_value_or_raise
        (local.get $ctx)
        (i32.const 269)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $subtract_small_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 279) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.sub (local.get $left) (i32.const 80)))
        (br_if $B4 (i32.gt_s (local.get $result) (local.get $left)))
        (br $B3))
      (call $number_sub_1_value_or_raise
        (local.get $ctx)
        (i32.const 288)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 95)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $subtract_negative_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 298) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.sub (local.get $left) (i32.const -80)))
        (br_if $B4 (i32.lt_s (local.get $result) (local.get $left)))
        (br $B3))
      (call $number_sub_1_value_or_raise
        (local.get $ctx)
        (i32.const 309)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const -65)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $subtract_from_a_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 319) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (i32.const 1615))
        (local.set $right (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.sub (local.get $left) (i32.sub (local.get $right) (i32.const 15))))
        (br_if $B4
          (i32.lt_s
            (i32.and
              (i32.xor (local.get $left) (local.get $right))
              (i32.xor (local.get $left) (local.get $result)))
            (i32.const 0)))
        (br $B3))
      (call $number_sub_1_value_or_raise
        (local.get $ctx)
        (i32.const 329)
        (i32.const 0)
        (i32.const 1)
        (i32.const 1615)
        (local.get $x0)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $subtract_small_known_range/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 339) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (local.set $result (i32.sub (local.get $left) (i32.sub (local.get $right) (i32.const 15))))
        (br $B3))
      (call $number_sub_2_value_or_raise
        (local.get $ctx)
        (i32.const 352)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $multiply_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
  (local $product i64)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 362) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4
          (i32.eqz
            (i32.eq
              (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15))
              (i32.const 15))))
        (local.set $result
          (i32.or
            (i32.wrap_i64
              (local.tee $product
                (i64.mul
                  (i64.extend_i32_s (i32.shr_s (local.get $left) (i32.const 4)))
                  (i64.extend_i32_s (i32.sub (local.get $right) (i32.const 15))))))
            (i32.const 15)))
        (br_if $B4 (i64.ne (local.get $product) (i64.extend32_s (local.get $product))))
        (br $B3))
      (call $number_mul_2_value_or_raise
        (local.get $ctx)
        (i32.const 371)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $multiply_by_a_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
  (local $product i64)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 381) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result
          (i32.or
            (i32.wrap_i64
              (local.tee $product
                (i64.mul
                  (i64.extend_i32_s (i32.shr_s (local.get $left) (i32.const 4)))
                  (i64.extend_i32_s (i32.const 160)))))
            (i32.const 15)))
        (br_if $B4 (i64.ne (local.get $product) (i64.extend32_s (local.get $product))))
        (br $B3))
      (call $number_mul_1_value_or_raise
        (local.get $ctx)
        (i32.const 390)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 175)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $multiply_small_known_range/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 400) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (local.set $result
          (i32.or
            (i32.mul
              (i32.shr_s (local.get $left) (i32.const 4))
              (i32.sub (local.get $right) (i32.const 15)))
            (i32.const 15)))
        (br $B3))
      (call $number_mul_2_value_or_raise
        (local.get $ctx)
        (i32.const 413)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $multiply_small_known_range_by_a_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 423) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $result
          (i32.or
            (i32.mul (i32.shr_s (local.get $left) (i32.const 4)) (i32.const 160))
            (i32.const 15)))
        (br $B3))
      (call $number_mul_1_value_or_raise
        (local.get $ctx)
        (i32.const 434)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 175)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $divide_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 444) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4
          (i32.eqz
            (i32.eq
              (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15))
              (i32.const 15))))
        (br_if $B4 (i32.eq (local.get $right) (i32.const 15)))
        (br_if $B4
          (i32.eq
            (local.tee $result
              (i32.div_s
                (i32.shr_s (local.get $left) (i32.const 4))
                (i32.shr_s (local.get $right) (i32.const 4))))
            (i32.const 134217728)))
        (local.set $result (i32.or (i32.shl (local.get $result) (i32.const 4)) (i32.const 15)))
        (br $B3))
      (call $number_divide_2_value_or_raise
        (local.get $ctx)
        (i32.const 453)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $divide_by_a_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 463) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result
          (i32.or
            (i32.shl
              (local.tee $result
                (i32.div_s (i32.shr_s (local.get $left) (i32.const 4)) (i32.const 10)))
              (i32.const 4))
            (i32.const 15)))
        (br $B3))
      (call $number_divide_1_value_or_raise
        (local.get $ctx)
        (i32.const 472)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 175)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $divide_by_minus_one/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 482) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (br_if $B4
          (i32.eq
            (local.tee $result
              (i32.div_s (i32.shr_s (local.get $left) (i32.const 4)) (i32.const -1)))
            (i32.const 134217728)))
        (local.set $result (i32.or (i32.shl (local.get $result) (i32.const 4)) (i32.const 15)))
        (br $B3))
      (call $number_divide_1_value_or_raise
        (local.get $ctx)
        (i32.const 493)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const -1)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $divide_by_zero_is_called/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 503) (local.get $x0)))))
      (call $number_divide_1_value_or_nothing
        (local.get $ctx)
        (i32.const 49)
        (i32.const 1)
        (local.get $x0)
        (i32.const 15)
        (local.get $x0))
      (local.set $x0)
      (br_if $B2 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 498) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $divide_small_known_range/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 523) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4 (i32.eq (local.get $right) (i32.const 15)))
        (br_if $B4
          (i32.eq
            (local.tee $result
              (i32.div_s
                (i32.shr_s (local.get $left) (i32.const 4))
                (i32.shr_s (local.get $right) (i32.const 4))))
            (i32.const 134217728)))
        (local.set $result (i32.or (i32.shl (local.get $result) (i32.const 4)) (i32.const 15)))
        (br $B3))
      (call $number_divide_2_value_or_raise
        (local.get $ctx)
        (i32.const 536)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $remainder_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 546) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4
          (i32.eqz
            (i32.eq
              (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15))
              (i32.const 15))))
        (br_if $B4 (i32.eq (local.get $right) (i32.const 15)))
        (local.set $result
          (i32.or
            (i32.shl
              (i32.rem_s
                (i32.shr_s (local.get $left) (i32.const 4))
                (i32.shr_s (local.get $right) (i32.const 4)))
              (i32.const 4))
            (i32.const 15)))
        (br $B3))
      (call $number_rem_2_value_or_raise
        (local.get $ctx)
        (i32.const 555)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $remainder_by_a_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 565) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result
          (i32.or
            (i32.shl
              (i32.rem_s (i32.shr_s (local.get $left) (i32.const 4)) (i32.const 10))
              (i32.const 4))
            (i32.const 15)))
        (br $B3))
      (call $number_rem_1_value_or_raise
        (local.get $ctx)
        (i32.const 574)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 175)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $remainder_is_bounded/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
  (local $x1 i32)
  (local $x2 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 584) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $result
          (i32.or
            (i32.shl
              (i32.rem_s (i32.shr_s (local.get $left) (i32.const 4)) (i32.const 10))
              (i32.const 4))
            (i32.const 15)))
        (br $B3))
      (call $number_rem_1_value_or_raise
        (local.get $ctx)
        (i32.const 595)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 175)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x1 (local.get $result))
    (local.set $x2 (local.get $x1))
    (block $B5
      (block $B6
        (local.set $left (local.get $x2))
        (local.set $result (i32.add (local.get $left) (i32.const 16)))
        (br $B5))
      (call $number_add_3_value_or_raise
        (local.get $ctx)
        (i32.const 605)
        (i32.const 0)
        (i32.const 3)
        (local.get $x2)
        (i32.const 31)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2))
      (drop)
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $band_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 615) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4
          (i32.eqz
            (i32.eq
              (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15))
              (i32.const 15))))
        (local.set $result (i32.and (local.get $left) (local.get $right)))
        (br $B3))
      (call $number_band_2_value_or_raise
        (local.get $ctx)
        (i32.const 624)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $band_with_a_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 634) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.and (local.get $left) (i32.const 4095)))
        (br $B3))
      (call $number_band_1_value_or_raise
        (local.get $ctx)
        (i32.const 644)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 4095)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $band_of_known_range/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 654) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (local.set $result (i32.and (local.get $left) (local.get $right)))
        (br $B3))
      (call $number_band_2_value_or_raise
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
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bor_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 677) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4
          (i32.eqz
            (i32.eq
              (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15))
              (i32.const 15))))
        (local.set $result (i32.or (local.get $left) (local.get $right)))
        (br $B3))
      (call $number_bor_2_value_or_raise
        (local.get $ctx)
        (i32.const 686)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bor_with_a_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 696) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.or (local.get $left) (i32.const 271)))
        (br $B3))
      (call $number_bor_1_value_or_raise
        (local.get $ctx)
        (i32.const 706)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 271)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bxor_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 716) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4
          (i32.eqz
            (i32.eq
              (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15))
              (i32.const 15))))
        (local.set $result (i32.or (i32.xor (local.get $left) (local.get $right)) (i32.const 15)))
        (br $B3))
      (call $number_bxor_2_value_or_raise
        (local.get $ctx)
        (i32.const 725)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bxor_with_a_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 735) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $result (i32.or (i32.xor (local.get $left) (i32.const 1375)) (i32.const 15)))
        (br $B3))
      (call $number_bxor_1_value_or_raise
        (local.get $ctx)
        (i32.const 747)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 1375)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bsl_by_a_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 757) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result
          (i32.or (i32.shl (i32.sub (local.get $left) (i32.const 15)) (i32.const 3)) (i32.const 15)))
        (br_if $B4
          (i32.ne
            (i32.and (i32.shr_s (local.get $result) (i32.const 3)) (i32.const -16))
            (i32.sub (local.get $left) (i32.const 15))))
        (br $B3))
      (call $number_bsl_1_value_or_raise
        (local.get $ctx)
        (i32.const 766)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 63)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bsl_small_known_range/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 776) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $result
          (i32.or (i32.shl (i32.sub (local.get $left) (i32.const 15)) (i32.const 3)) (i32.const 15)))
        (br $B3))
      (call $number_bsl_1_value_or_raise
        (local.get $ctx)
        (i32.const 787)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 63)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bsl_by_a_variable_is_called/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 797) (local.get $x0) (local.get $x1)))))
    (call $number_bsl_2_value_or_raise
      (local.get $ctx)
      (i32.const 806)
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

(func $bsr_by_a_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 816) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.or (i32.shr_s (local.get $left) (i32.const 3)) (i32.const 15)))
        (br $B3))
      (call $number_bsr_1_value_or_raise
        (local.get $ctx)
        (i32.const 825)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 63)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bsr_by_more_than_a_word/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 835) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.or (i32.shr_s (local.get $left) (i32.const 31)) (i32.const 15)))
        (br $B3))
      (call $number_bsr_1_value_or_raise
        (local.get $ctx)
        (i32.const 845)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 655)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bsr_by_a_variable/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 855) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4
          (i32.eqz
            (i32.eq
              (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15))
              (i32.const 15))))
        (local.get $left)
        (br_if $B4
          (i32.gt_u (local.tee $result (i32.shr_s (local.get $right) (i32.const 4))) (i32.const 31)))
        (local.get $result)
        (local.set $result (i32.or (i32.shr_s) (i32.const 15)))
        (br $B3))
      (call $number_bsr_2_value_or_raise
        (local.get $ctx)
        (i32.const 864)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bsr_of_known_range_by_a_variable/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 874) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (local.get $left)
        (br_if $B4
          (i32.gt_u (local.tee $result (i32.shr_s (local.get $right) (i32.const 4))) (i32.const 31)))
        (local.get $result)
        (local.set $result (i32.or (i32.shr_s) (i32.const 15)))
        (br $B3))
      (call $number_bsr_2_value_or_raise
        (local.get $ctx)
        (i32.const 887)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $arithmetic_with_y_registers/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
  (local $y0 i32)
  (local $y1 i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 897) (local.get $x0) (local.get $x1)))))
      (if $I5
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
            (i32.const 900)
            (i32.const 3)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -12))))
      (i32.store offset=8 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=4 (local.get $e) (local.get $x1))
      (i32.store offset=92 (local.get $ctx) (i32.const 83889728))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109773)
              (i32.const 0))))))
    (block $B6
      (block $B7
        (local.set $left
          (local.tee $y0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx))))))
        (local.set $right (local.tee $y1 (i32.load offset=4 (local.get $e))))
        (br_if $B7
          (i32.eqz
            (i32.eq
              (i32.and (i32.and (local.get $y0) (local.get $y1)) (i32.const 15))
              (i32.const 15))))
        (local.set $result (i32.add (local.get $left) (i32.sub (local.get $right) (i32.const 15))))
        (br_if $B7
          (i32.lt_s
            (i32.and
              (i32.xor (local.get $left) (local.get $result))
              (i32.xor (local.get $right) (local.get $result)))
            (i32.const 0)))
        (br $B6))
      (br_if $B0
        (i32.eqz
          (local.tee $result
            (call $number_add_0_value_or_raise
              (local.get $ctx)
              (i32.const 918)
              (i32.const 0)
              (i32.const 0)
              (local.tee $y0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
              (local.tee $y1 (i32.load offset=4 (local.get $e)))))))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load offset=8 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 12))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $band_with_one_bounded_operand/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 930) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.and (local.get $left) (local.get $right)))
        (br $B3))
      (call $number_band_2_value_or_raise
        (local.get $ctx)
        (i32.const 943)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x1 (local.get $result))
    (local.set $x2 (local.get $x1))
    (block $B5
      (block $B6
        (local.set $left (local.get $x2))
        (local.set $result (i32.add (local.get $left) (i32.const 16)))
        (br $B5))
      (call $number_add_3_value_or_raise
        (local.get $ctx)
        (i32.const 953)
        (i32.const 0)
        (i32.const 3)
        (local.get $x2)
        (i32.const 31)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2))
      (drop)
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $band_with_a_bounded_operand_on_the_left/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 963) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.and (local.get $left) (local.get $right)))
        (br $B3))
      (call $number_band_2_value_or_raise
        (local.get $ctx)
        (i32.const 976)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x1 (local.get $result))
    (local.set $x2 (local.get $x1))
    (block $B5
      (block $B6
        (local.set $left (local.get $x2))
        (local.set $result (i32.add (local.get $left) (i32.const 16)))
        (br $B5))
      (call $number_add_3_value_or_raise
        (local.get $ctx)
        (i32.const 986)
        (i32.const 0)
        (i32.const 3)
        (local.get $x2)
        (i32.const 31)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2))
      (drop)
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $remainder_by_a_known_range/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 996) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (br_if $B4 (i32.eq (local.get $right) (i32.const 15)))
        (local.set $result
          (i32.or
            (i32.shl
              (i32.rem_s
                (i32.shr_s (local.get $left) (i32.const 4))
                (i32.shr_s (local.get $right) (i32.const 4)))
              (i32.const 4))
            (i32.const 15)))
        (br $B3))
      (call $number_rem_2_value_or_raise
        (local.get $ctx)
        (i32.const 1009)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x1 (local.get $result))
    (local.set $x2 (local.get $x1))
    (block $B5
      (block $B6
        (local.set $left (local.get $x2))
        (local.set $result (i32.add (local.get $left) (i32.const 16)))
        (br $B5))
      (call $number_add_3_value_or_raise
        (local.get $ctx)
        (i32.const 1019)
        (i32.const 0)
        (i32.const 3)
        (local.get $x2)
        (i32.const 31)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2))
      (drop)
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $divide_by_a_range_with_zero/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
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
        (br_if $B0
          (call $spent_2 (local.get $ctx) (i32.const 1029) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (br_if $B4 (i32.eq (local.get $right) (i32.const 15)))
        (br_if $B4
          (i32.eq
            (local.tee $result
              (i32.div_s
                (i32.shr_s (local.get $left) (i32.const 4))
                (i32.shr_s (local.get $right) (i32.const 4))))
            (i32.const 134217728)))
        (local.set $result (i32.or (i32.shl (local.get $result) (i32.const 4)) (i32.const 15)))
        (br $B3))
      (call $number_divide_2_value_or_raise
        (local.get $ctx)
        (i32.const 1042)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x1 (local.get $result))
    (local.set $x2 (local.get $x1))
    (block $B5
      (block $B6
        (local.set $left (local.get $x2))
        (br_if $B6 (i32.eqz (i32.eq (i32.and (local.get $x2) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.add (local.get $left) (i32.const 16)))
        (br_if $B6 (i32.lt_s (local.get $result) (local.get $left)))
        (br $B5))
      (call $number_add_3_value_or_raise
        (local.get $ctx)
        (i32.const 1052)
        (i32.const 0)
        (i32.const 3)
        (local.get $x2)
        (i32.const 31)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2))
      (drop)
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bsr_is_bounded/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
  (local $x1 i32)
  (local $x2 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 1062) (local.get $x0)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.or (i32.shr_s (local.get $left) (i32.const 20)) (i32.const 15)))
        (br $B3))
      (call $number_bsr_1_value_or_raise
        (local.get $ctx)
        (i32.const 1074)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 335)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x1 (local.get $result))
    (local.set $x2 (local.get $x1))
    (block $B5
      (block $B6
        (local.set $left (local.get $x2))
        (local.set $result (i32.add (local.get $left) (i32.const 16)))
        (br $B5))
      (call $number_add_3_value_or_raise
        (local.get $ctx)
        (i32.const 1084)
        (i32.const 0)
        (i32.const 3)
        (local.get $x2)
        (i32.const 31)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2))
      (drop)
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bor_is_bounded/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
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
        (br_if $B0
          (call $spent_2 (local.get $ctx) (i32.const 1094) (local.get $x0) (local.get $x1)))))
    (block $B3
      (block $B4
        (local.set $left (local.get $x0))
        (local.set $right (local.get $x1))
        (local.set $result (i32.or (local.get $left) (local.get $right)))
        (br $B3))
      (call $number_bor_2_value_or_raise
        (local.get $ctx)
        (i32.const 1107)
        (i32.const 0)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x1 (local.get $result))
    (local.set $x2 (local.get $x1))
    (block $B5
      (block $B6
        (local.set $left (local.get $x2))
        (local.set $result (i32.add (local.get $left) (i32.const 16)))
        (br $B5))
      (call $number_add_3_value_or_raise
        (local.get $ctx)
        (i32.const 1117)
        (i32.const 0)
        (i32.const 3)
        (local.get $x2)
        (i32.const 31)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2))
      (drop)
      (drop)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
