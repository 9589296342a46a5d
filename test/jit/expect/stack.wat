(func $allocate_and_deallocate/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 6) (local.get $x0)))))
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
            (i32.const 8)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886136))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108875)
              (local.get $x0)
              (i32.const 0))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $allocate_with_three_live/3 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
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
          (br_if $B0
            (call $spent_3
              (local.get $ctx)
              (i32.const 26)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 12))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_3_stack_or_leave
            (local.get $ctx)
            (i32.const 28)
            (i32.const 3)
            (i32.const 3)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2))
          (local.set $x2)
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -12))))
      (i32.store offset=8 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x2))
      (i32.store offset=4 (local.get $e) (local.get $x1))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886240))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108901)
              (local.get $x0)
              (i32.const 0))))))
    (if $I6
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 16))
        (i32.load offset=528 (i32.const 0)))
      (then
        (call $test_heap_1_stack_or_leave
          (local.get $ctx)
          (i32.const 40)
          (i32.const 4)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (local.get $x0))
    (i32.store offset=4 (local.get $heap) (i32.load (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=8 (local.get $heap) (local.get $x0))
    (i32.store offset=12 (local.get $heap) (i32.load offset=4 (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 9)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=8 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 12))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $allocate_heap_checks_once_for_frame_and_heap/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 60) (local.get $x0)))))
      (if $I5
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
            (i32.const 62)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 59))
      (i32.store offset=4 (local.get $heap) (local.get $x0))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886384))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108937)
              (local.get $x0)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $test_heap_of_words/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 88) (local.get $x0)))))
    (if $I3
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
          (i32.const 90)
          (i32.const 2)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 59))
    (i32.store offset=4 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $test_heap_of_words_floats_and_funs/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 104) (local.get $x0)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 32))
        (i32.load offset=528 (i32.const 0)))
      (then
        (call $test_heap_1_stack_or_leave
          (local.get $ctx)
          (i32.const 106)
          (i32.const 8)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 59))
    (i32.store offset=4 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $test_heap_with_no_live/0 (param $ctx i32) (param $entry i32) (result i32)
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
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 127)))))
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
                (i32.const 129)
                (i32.const 2)
                (i32.const 0)))))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 59))
    (i32.store offset=4 (local.get $heap) (i32.const 31))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $several_allocations_write_the_heap_pointer_once/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $heap i32)
  (local $x2 i32)
  (local $x3 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 143) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 36))
        (i32.load offset=528 (i32.const 0)))
      (then
        (call $test_heap_2_stack_or_leave
          (local.get $ctx)
          (i32.const 145)
          (i32.const 9)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 59))
    (i32.store offset=4 (local.get $heap) (local.get $x0))
    (local.set $x2 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=8 (local.get $heap) (local.get $x2))
    (i32.store offset=12 (local.get $heap) (local.get $x1))
    (local.set $x2 (i32.add (local.get $heap) (i32.const 9)))
    (i32.store offset=16 (local.get $heap) (i32.const 128))
    (i32.store offset=20 (local.get $heap) (local.get $x0))
    (i32.store offset=24 (local.get $heap) (local.get $x1))
    (local.set $x3 (i32.add (local.get $heap) (i32.const 18)))
    (i32.store offset=28 (local.get $heap) (local.get $x2))
    (i32.store offset=32 (local.get $heap) (local.get $x3))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 29)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 36)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $heap_pointer_is_written_before_a_call/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
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
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 173) (local.get $x0) (local.get $x1)))))
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
            (i32.const 176)
            (i32.const 3)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (local.get $x1))
      (i32.store offset=4 (local.get $heap) (local.get $x0))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886828))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109048)
              (local.get $x0)
              (i32.const 0))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $heap_pointer_is_written_at_a_branch/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $heap i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 200) (local.get $x0) (local.get $x1)))))
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
            (i32.const 203)
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
      (local.set $x2 (i32.add (local.get $heap) (i32.const 1)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x1) (i32.const 59))))
      (local.set $x0 (local.get $x2))
      (return (local.get $x0)))
    (local.set $x0 (local.get $x2))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $trim_drops_low_y_registers/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
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
            (br_if $B0
              (call $spent_2 (local.get $ctx) (i32.const 232) (local.get $x0) (local.get $x1)))))
        (if $I6
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
              (i32.const 235)
              (i32.const 3)
              (i32.const 2)
              (local.get $x0)
              (local.get $x1))
            (local.set $x1)
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (i32.store offset=20
          (local.get $ctx)
          (local.tee $e (i32.add (local.get $e) (i32.const -12))))
        (i32.store offset=8 (local.get $e) (i32.load offset=92 (local.get $ctx)))
        (i32.store (local.get $e) (local.get $x0))
        (i32.store offset=4 (local.get $e) (local.get $x1))
        (i32.store offset=92 (local.get $ctx) (i32.const 83887068))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call_indirect $functions (param i32 i32) (result i32)
                (local.get $ctx)
                (i32.const 67109108)
                (i32.const 1))))))
      (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887104))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109117)
              (local.get $x0)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $stack_pointer_is_read_once_between_calls/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
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
            (br_if $B0
              (call $spent_2 (local.get $ctx) (i32.const 269) (local.get $x0) (local.get $x1)))))
        (if $I6
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
              (i32.const 272)
              (i32.const 3)
              (i32.const 2)
              (local.get $x0)
              (local.get $x1))
            (local.set $x1)
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (i32.store offset=20
          (local.get $ctx)
          (local.tee $e (i32.add (local.get $e) (i32.const -12))))
        (i32.store offset=8 (local.get $e) (i32.load offset=92 (local.get $ctx)))
        (i32.store (local.get $e) (local.get $x0))
        (i32.store offset=4 (local.get $e) (local.get $x1))
        (i32.store offset=92 (local.get $ctx) (i32.const 83887216))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call_indirect $functions (param i32 i32) (result i32)
                (local.get $ctx)
                (i32.const 67109145)
                (i32.const 1))))))
      (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
      (local.set $x1 (i32.load offset=4 (local.get $e)))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887252))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109154)
              (local.get $x0)
              (local.get $x1)
              (i32.const 2))))))
    (local.set $x0 (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=8 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 12))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $trim_keeps_what_is_known/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $tested i32)
  (block $B0
    (block $B1)
    (block $B2
      (block $B3
        (i32.store offset=512
          (i32.const 0)
          (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
        (if $I4
          (i32.le_s (local.get $reductions) (i32.const 0))
          (then
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 307) (local.get $x0)))))
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
              (i32.const 310)
              (i32.const 3)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (i32.store offset=20
          (local.get $ctx)
          (local.tee $e (i32.add (local.get $e) (i32.const -12))))
        (i32.store offset=8 (local.get $e) (i32.load offset=92 (local.get $ctx)))
        (br_if $B2
          (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
        (br_if $B2
          (i32.eqz
            (i32.eq
              (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
              (i32.const 24))))
        (i32.store offset=4 (local.get $e) (local.get $x0))
        (i32.store (local.get $e) (i32.const 59))
        (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
        (local.set $x0 (i32.load (local.get $e)))
        (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
        (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
        (return (local.get $x0)))
      (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
      (return (local.get $x0)))
    (i32.store (local.get $e) (i32.const 59))
    (i32.store offset=4 (local.get $e) (i32.const 59))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=8 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 12))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
