(func $bif_without_arguments/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $reductions i32)
  (local $result i32)
  (local $x0 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 6)))))
    (if $I3
      (i32.eqz (local.tee $result (call $bif_erlang_self_0 (local.get $ctx))))
      (then
        (return_call $raise_failed (local.get $ctx) (i32.const 3145728) (i32.const 11))))
    (local.set $result (local.get $result))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bif_that_raises/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 18) (local.get $x0)))))
    (br_if $B0
      (i32.eqz
        (local.tee $result
          (call $bif_erlang_map_size_1_0_value_or_raise
            (local.get $ctx)
            (i32.const 24)
            (i32.const 0)
            (i32.const 0)
            (local.get $x0)))))
    (local.set $result (local.get $result))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bif_that_goes_to_its_label/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 32) (local.get $x0)))))
      (br_if $B2
        (i32.eqz
          (local.tee $result
            (call $bif_erlang_map_size_1_0_value_or_nothing
              (local.get $ctx)
              (i32.const 5)
              (i32.const 0)
              (local.get $x0)))))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 28) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bif_of_two_that_raises/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 46) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.eqz
        (local.tee $result
          (call $bif_erlang_map_get_2
            (local.get $ctx)
            (i32.const 0)
            (local.get $x0)
            (local.get $x1))))
      (then
        (return_call $raise_failed (local.get $ctx) (i32.const 3145728) (i32.const 54))))
    (local.set $result (local.get $result))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bif_of_two_into_y/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 61) (local.get $x0) (local.get $x1)))))
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
            (i32.const 63)
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
      (if $I6
        (i32.eqz
          (local.tee $result
            (call $bif_erlang_and_2 (local.get $ctx) (i32.const 0) (local.get $x0) (local.get $x1))))
        (then
          (return_call $raise_failed (local.get $ctx) (i32.const 3145728) (i32.const 76))))
      (local.set $result (local.get $result))
      (local.set $value (local.get $result))
      (i32.store (local.get $e) (local.get $value))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886396))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108940)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $gc_bif_that_raises/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 91) (local.get $x0)))))
    (call $bif_erlang_length_1_1_value_or_raise
      (local.get $ctx)
      (i32.const 98)
      (i32.const 0)
      (i32.const 1)
      (local.get $x0)
      (local.get $x0))
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $result)))
    (local.set $result (local.get $result))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $gc_bif_that_goes_to_its_label/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 107) (local.get $x0)))))
      (call $bif_erlang_length_1_1_value_or_nothing
        (local.get $ctx)
        (i32.const 13)
        (i32.const 1)
        (local.get $x0)
        (local.get $x0))
      (local.set $x0)
      (br_if $B2 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x0 (local.get $result))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 102) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $gc_bif_keeps_what_its_label_needs/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 123) (local.get $x0) (local.get $x1)))))
      (call $bif_erlang_length_1_2_value_or_nothing
        (local.get $ctx)
        (i32.const 17)
        (i32.const 2)
        (local.get $x0)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B2 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x2 (local.get $result))
      (local.set $x0 (local.get $x2))
      (return (local.get $x0)))
    (local.set $x0 (local.get $x1))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $gc_bif_keeps_live_registers/3 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (result i32)
  (local $reductions i32)
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
          (call $spent_3
            (local.get $ctx)
            (i32.const 152)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2)))))
    (call $bif_erlang_length_1_3_value_or_raise
      (local.get $ctx)
      (i32.const 160)
      (i32.const 0)
      (i32.const 3)
      (local.get $x0)
      (local.get $x0)
      (local.get $x1)
      (local.get $x2))
    (local.set $x2)
    (local.set $x1)
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $result)))
    (local.set $result (local.get $result))
    (local.set $x0 (local.get $result))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 16))
        (i32.load offset=528 (i32.const 0)))
      (then
        (call $test_heap_3_stack_or_leave
          (local.get $ctx)
          (i32.const 161)
          (i32.const 4)
          (i32.const 3)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))
        (local.set $x2)
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (local.get $x1))
    (i32.store offset=4 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=8 (local.get $heap) (local.get $x2))
    (i32.store offset=12 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 9)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $gc_bif_into_a_register_of_two_bytes/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $result i32)
  (local $x16 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 181) (local.get $x0)))))
    (call $bif_erlang_length_1_1_value_or_raise
      (local.get $ctx)
      (i32.const 189)
      (i32.const 0)
      (i32.const 1)
      (local.get $x0)
      (local.get $x0))
    (drop)
    (br_if $B0 (i32.eqz (local.tee $result)))
    (local.set $result (local.get $result))
    (local.set $x16 (local.get $result))
    (local.set $x0 (local.get $x16))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $gc_bif_of_three/3 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (result i32)
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
        (br_if $B0
          (call $spent_3
            (local.get $ctx)
            (i32.const 204)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2)))))
    (call $bif_erlang_binary_part_3_3_value_or_raise
      (local.get $ctx)
      (i32.const 214)
      (i32.const 0)
      (i32.const 3)
      (local.get $x0)
      (local.get $x1)
      (local.get $x2)
      (local.get $x0)
      (local.get $x1)
      (local.get $x2))
    (drop)
    (drop)
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $result)))
    (local.set $result (local.get $result))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $gc_bif_of_one_operator/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 224) (local.get $x0)))))
    (call $bif_erlang_bnot_1_1_value_or_raise
      (local.get $ctx)
      (i32.const 232)
      (i32.const 0)
      (i32.const 1)
      (local.get $x0)
      (local.get $x0))
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $result)))
    (local.set $result (local.get $result))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bif_of_a_y_register/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 242) (local.get $x0)))))
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
            (i32.const 245)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887096))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109115)
              (i32.const 0))))))
    (br_if $B0
      (i32.eqz
        (local.tee $result
          (call $bif_erlang_length_1_0_value_or_raise
            (local.get $ctx)
            (i32.const 259)
            (i32.const 0)
            (i32.const 0)
            (local.tee $y0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))))))
    (local.set $result (local.get $result))
    (local.set $x0 (local.get $result))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
