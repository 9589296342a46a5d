(func $move_x_to_x/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 6) (local.get $x0) (local.get $x1)))))
    (local.set $x0 (local.get $x1))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $move_small_integer/0 (param $ctx i32) (param $entry i32) (result i32)
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
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 18)))))
    (local.set $x0 (i32.const -657))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $move_atom/0 (param $ctx i32) (param $entry i32) (result i32)
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
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 32)))))
    (local.set $x0 (i32.const 2025419))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $move_nil/0 (param $ctx i32) (param $entry i32) (result i32)
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
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 44)))))
    (local.set $x0 (i32.const 59))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $move_literal/0 (param $ctx i32) (param $entry i32) (result i32)
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
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 56)))))
    (local.set $x0 (i32.const 4194306))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $move_boxed_integer/0 (param $ctx i32) (param $entry i32) (result i32)
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
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 69)))))
    (local.set $x0 (i32.const 5298802))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $move_x_to_y/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 86) (local.get $x0)))))
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
            (i32.const 88)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886468))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108958)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $move_constant_to_y/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $x0 i32)
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
          (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 109)))))
      (if $I5
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
                  (i32.const 112)
                  (i32.const 2)
                  (i32.const 0)))))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (i32.const 127))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886564))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108982)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $move_y_to_y/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 134) (local.get $x0)))))
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
            (i32.const 137)
            (i32.const 3)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -12))))
      (i32.store offset=8 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store offset=4 (local.get $e) (local.tee $y1 (local.get $x0)))
      (i32.store (local.get $e) (local.get $y1))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886676))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109010)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=8 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 12))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $move_keeps_what_is_known/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $test i32)
  (local $x1 i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 162) (local.get $x0)))))
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
          (local.set $test (i32.ge_s (local.get $x0) (i32.const 15))))
        (else
          (local.set $test
            (i32.ne
              (call $term_compare
                (local.get $x0)
                (i32.const 15)
                (i32.const 0)
                (i32.load (local.get $ctx)))
              (i32.const 2)))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (if $I6
        (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
        (then
          (local.set $test (i32.lt_s (local.get $x0) (i32.const 1615))))
        (else
          (local.set $test
            (i32.eq
              (call $term_compare
                (local.get $x0)
                (i32.const 1615)
                (i32.const 0)
                (i32.load (local.get $ctx)))
              (i32.const 2)))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (local.set $x1 (local.get $x0))
      (block $B7
        (block $B8
          (local.set $left (local.get $x1))
          (local.set $result (i32.add (local.get $left) (i32.const 16)))
          (br $B7))
        (call $number_add_2_value_or_raise
          (local.get $ctx)
          (i32.const 189)
          (i32.const 0)
          (i32.const 2)
          (local.get $x1)
          (i32.const 31)
          (local.get $x0)
          (local.get $x1))
        (drop)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result)))
      (local.set $x0 (local.get $result))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 158) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $swap_x_and_x/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $swapped i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 199) (local.get $x0) (local.get $x1)))))
    (local.set $swapped (local.get $x0))
    (local.set $x0 (local.get $x1))
    (local.set $x1 (local.get $swapped))
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
          (i32.const 205)
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

(func $swap_x_and_y/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $swapped i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 221) (local.get $x0) (local.get $x1)))))
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
            (i32.const 224)
            (i32.const 2)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x1))
      (local.set $swapped (local.get $x0))
      (local.set $x0 (i32.load (local.get $e)))
      (local.set $value (local.get $swapped))
      (i32.store (local.get $e) (local.get $value))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887024))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109097)
              (local.get $x0)
              (i32.const 1))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $init_yregs_writes_nil/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $x0 i32)
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
          (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 250)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 16))
          (i32.load offset=532 (i32.const 0)))
        (then
          (br_if $B0
            (i32.eqz
              (local.tee $e
                (call $ensure_free_0_stack_or_leave
                  (local.get $ctx)
                  (i32.const 253)
                  (i32.const 4)
                  (i32.const 0)))))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -16))))
      (i32.store offset=12 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (i32.const 59))
      (i32.store offset=4 (local.get $e) (i32.const 59))
      (i32.store offset=8 (local.get $e) (i32.const 59))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887140))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109126)
              (i32.const 0))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load offset=12 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 16))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
