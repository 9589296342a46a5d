(func $nif_is_called_directly/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $result i32)
  (local $heap i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 6) (local.get $x0)))))
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
            (i32.const 8)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=24 (local.get $ctx) (local.get $x0))
      (local.set $result
        (call $nif_erlang_atom_to_list_1
          (local.get $ctx)
          (i32.const 1)
          (i32.add (local.get $ctx) (i32.const 24))))
      (if $I6
        (i32.eqz (local.get $result))
        (then
          (return_call $nif_failed
            (local.get $ctx)
            (i32.const 3145728)
            (i32.const 0)
            (i32.const 1)
            (i32.const 14)
            (i32.const 17))))
      (if $I7
        (i32.load (i32.load offset=4 (local.get $ctx)))
        (then
          (local.set $result
            (call $nif_result
              (local.get $ctx)
              (i32.const 3145728)
              (i32.const 14)
              (local.get $result)))))
      (br_if $B0 (i32.eqz (local.tee $x0 (local.get $result)))))
    (if $I8
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 8))
        (i32.load offset=528 (i32.const 0)))
      (then
        (call $test_heap_1_stack_or_leave
          (local.get $ctx)
          (i32.const 17)
          (i32.const 2)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (local.get $x0))
    (i32.store offset=4 (local.get $heap) (i32.load (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $nif_in_tail_position/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 33) (local.get $x0)))))
    (i32.store offset=24 (local.get $ctx) (local.get $x0))
    (local.set $result
      (call $nif_erlang_atom_to_list_1
        (local.get $ctx)
        (i32.const 1)
        (i32.add (local.get $ctx) (i32.const 24))))
    (if $I3
      (i32.eqz (local.get $result))
      (then
        (return_call $nif_failed_last
          (local.get $ctx)
          (i32.const 3145728)
          (i32.const -1)
          (i32.const 38))))
    (if $I4
      (i32.load (i32.load offset=4 (local.get $ctx)))
      (then
        (local.set $result
          (call $nif_result (local.get $ctx) (i32.const 3145728) (i32.const 38) (local.get $result)))))
    (return (local.get $result))
    (unreachable))
  (i32.const 0))

(func $nif_in_tail_position_with_a_frame/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 44) (local.get $x0)))))
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
            (i32.const 46)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886300))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108916)
              (local.get $x0)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=24 (local.get $ctx) (local.get $x0))
    (local.set $result
      (call $nif_erlang_atom_to_list_1
        (local.get $ctx)
        (i32.const 1)
        (i32.add (local.get $ctx) (i32.const 24))))
    (if $I6
      (i32.eqz (local.get $result))
      (then
        (return_call $nif_failed_last
          (local.get $ctx)
          (i32.const 3145728)
          (i32.const 1)
          (i32.const 62))))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (if $I7
      (i32.load (i32.load offset=4 (local.get $ctx)))
      (then
        (local.set $result
          (call $nif_result (local.get $ctx) (i32.const 3145728) (i32.const 62) (local.get $result)))))
    (return (local.get $result))
    (unreachable))
  (i32.const 0))

(func $nif_that_the_native_runtime_stands_in_for/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 68) (local.get $x0) (local.get $x1)))))
    (i32.store offset=24 (local.get $ctx) (local.get $x0))
    (i32.store offset=28 (local.get $ctx) (local.get $x1))
    (local.set $result
      (call $concat (local.get $ctx) (i32.const 2) (i32.add (local.get $ctx) (i32.const 24))))
    (if $I3
      (i32.eqz (local.get $result))
      (then
        (return_call $nif_failed_last
          (local.get $ctx)
          (i32.const 3145728)
          (i32.const -1)
          (i32.const 73))))
    (if $I4
      (i32.load (i32.load offset=4 (local.get $ctx)))
      (then
        (local.set $result
          (call $nif_result (local.get $ctx) (i32.const 3145728) (i32.const 73) (local.get $result)))))
    (return (local.get $result))
    (unreachable))
  (i32.const 0))

(func $nif_that_needs_room/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 79) (local.get $x0) (local.get $x1)))))
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
            (i32.const 81)
            (i32.const 1)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store offset=24 (local.get $ctx) (local.get $x0))
      (i32.store offset=28 (local.get $ctx) (local.get $x1))
      (drop (call $make_room (local.get $ctx) (i32.const 2)))
      (local.set $result
        (call $nif_crypto_hash
          (local.get $ctx)
          (i32.const 2)
          (i32.add (local.get $ctx) (i32.const 24))))
      (if $I6
        (i32.eqz (local.get $result))
        (then
          (return_call $nif_failed
            (local.get $ctx)
            (i32.const 3145728)
            (i32.const 3)
            (i32.const 2)
            (i32.const 84)
            (i32.const 87))))
      (if $I7
        (i32.load (i32.load offset=4 (local.get $ctx)))
        (then
          (local.set $result
            (call $nif_result
              (local.get $ctx)
              (i32.const 3145728)
              (i32.const 84)
              (local.get $result)))))
      (br_if $B0 (i32.eqz (local.tee $x0 (local.get $result)))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bif_as_a_function/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 99) (local.get $x0)))))
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
            (i32.const 101)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store offset=24 (local.get $ctx) (local.get $x0))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call $call_ext
              (local.get $ctx)
              (i32.const 3145728)
              (i32.const 4)
              (i32.const 1)
              (i32.const 104)
              (i32.const 107))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bif_as_a_function_in_tail_position/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 120) (local.get $x0)))))
    (i32.store offset=24 (local.get $ctx) (local.get $x0))
    (return_call $call_ext_last
      (local.get $ctx)
      (i32.const 3145728)
      (i32.const 4)
      (i32.const 1)
      (i32.const -1)
      (i32.const 125))
    (unreachable))
  (i32.const 0))

(func $function_in_c_without_a_name/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 132) (local.get $x0)))))
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
            (i32.const 135)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store offset=24 (local.get $ctx) (local.get $x0))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call $call_ext
              (local.get $ctx)
              (i32.const 3145728)
              (i32.const 5)
              (i32.const 1)
              (i32.const 138)
              (i32.const 141))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
