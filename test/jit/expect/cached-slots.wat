(func $slot_read_twice/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $y0 i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 6) (local.get $x0)))))
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
              (i32.const 8)
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
        (i32.store offset=92 (local.get $ctx) (i32.const 83886148))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call_indirect $functions (param i32 i32) (result i32)
                (local.get $ctx)
                (i32.const 67108878)
                (i32.const 0))))))
      (local.set $x0
        (local.tee $y0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx))))))
      (local.set $x1 (local.get $y0))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886184))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108887)
              (local.get $x0)
              (local.get $x1)
              (i32.const 1))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $slot_written_and_read/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $y0 i32)
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
        (block $B5
          (i32.store offset=512
            (i32.const 0)
            (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
          (if $I6
            (i32.le_s (local.get $reductions) (i32.const 0))
            (then
              (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 38) (local.get $x0)))))
          (if $I7
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
                (i32.const 40)
                (i32.const 2)
                (i32.const 1)
                (local.get $x0))
              (local.set $x0)
              (br_if $B0 (i32.eqz (local.tee $e)))))
          (i32.store offset=20
            (local.get $ctx)
            (local.tee $e (i32.add (local.get $e) (i32.const -8))))
          (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
          (i32.store (local.get $e) (local.tee $y0 (local.get $x0)))
          (br_if $B5 (i32.eqz (i32.eq (local.get $y0) (i32.const 59))))
          (i32.store offset=92 (local.get $ctx) (i32.const 83886288))
          (br_if $B0
            (i32.eqz
              (local.tee $x0
                (call_indirect $functions (param i32 i32 i32) (result i32)
                  (local.get $ctx)
                  (i32.const 67108913)
                  (local.get $x0)
                  (i32.const 2)))))
          (br $B2))
        (i32.store offset=92 (local.get $ctx) (i32.const 83886332))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call_indirect $functions (param i32 i32) (result i32)
                (local.get $ctx)
                (i32.const 67108924)
                (i32.const 0)))))
        (br $B1))
      (local.set $x1 (local.get $x0))
      (i32.store offset=92
        (local.get $ctx)
        (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
      (return (local.get $x0)))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $slot_is_read_again_after_a_call/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $x1 i32)
  (block $B0
    (block $B1
      (block $B2
        (block $B3
          (block $B4
            (br_if $B4 (i32.eqz (local.get $entry)))
            (if $I5
              (i32.lt_u (local.get $entry) (i32.const 4))
              (then
                (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
            (br_table $B4 $B3 $B2 $B1 $B4 (local.get $entry)))
          (i32.store offset=512
            (i32.const 0)
            (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
          (if $I6
            (i32.le_s (local.get $reductions) (i32.const 0))
            (then
              (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 75) (local.get $x0)))))
          (if $I7
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
                (i32.const 77)
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
          (i32.store offset=92 (local.get $ctx) (i32.const 83886424))
          (br_if $B0
            (i32.eqz
              (local.tee $x0
                (call_indirect $functions (param i32 i32) (result i32)
                  (local.get $ctx)
                  (i32.const 67108947)
                  (i32.const 0))))))
        (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
        (i32.store offset=92 (local.get $ctx) (i32.const 83886448))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call_indirect $functions (param i32 i32 i32) (result i32)
                (local.get $ctx)
                (i32.const 67108953)
                (local.get $x0)
                (i32.const 2))))))
      (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886472))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108959)
              (local.get $x0)
              (i32.const 2))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $slot_is_read_again_after_a_collection/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 110) (local.get $x0)))))
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
            (i32.const 112)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886564))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108982)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (if $I6
      (i32.ge_u
        (i32.sub (i32.sub (local.get $e) (i32.load offset=12 (local.get $ctx))) (i32.const 8))
        (i32.load offset=528 (i32.const 0)))
      (then
        (call $test_heap_1_stack_or_leave
          (local.get $ctx)
          (i32.const 124)
          (i32.const 2)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.load (local.get $e)))
    (i32.store offset=4 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $slot_of_a_test_is_kept/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $tested i32)
  (local $y0 i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 140) (local.get $x0)))))
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
              (i32.const 142)
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
        (i32.store offset=92 (local.get $ctx) (i32.const 83886684))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call_indirect $functions (param i32 i32) (result i32)
                (local.get $ctx)
                (i32.const 67109012)
                (i32.const 0))))))
      (br_if $B1
        (i32.ne
          (i32.and
            (local.tee $tested
              (local.tee $y0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx))))))
            (i32.const 3))
          (i32.const 2)))
      (br_if $B1
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (br_if $B1 (i32.ne (i32.load (i32.sub (local.get $y0) (i32.const 2))) (i32.const 128)))
      (local.set $x0 (i32.load offset=2 (local.get $y0)))
      (local.set $x1 (i32.load offset=6 (local.get $y0)))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886756))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109030)
              (local.get $x0)
              (local.get $x1)
              (i32.const 1))))))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $slot_is_forgotten_when_written/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
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
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 180) (local.get $x0) (local.get $x1)))))
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
            (i32.const 182)
            (i32.const 2)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.tee $y0 (local.get $x0)))
      (br_if $B1 (i32.eqz (i32.eq (local.get $y0) (i32.const 59))))
      (i32.store (local.get $e) (local.tee $y0 (local.get $x1)))
      (local.set $x0 (local.get $y0))
      (local.set $x1 (local.get $y0))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886892))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109064)
              (local.get $x0)
              (local.get $x1)
              (i32.const 1))))))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $slot_in_a_list_is_kept/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 215) (local.get $x0)))))
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
            (i32.const 218)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886988))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109088)
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
        (br_if $B0
          (i32.eqz
            (local.tee $e
              (call $test_heap_0_stack_or_leave
                (local.get $ctx)
                (i32.const 227)
                (i32.const 4)
                (i32.const 0)))))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 192))
    (i32.store offset=4 (local.get $heap) (i32.load (local.get $e)))
    (i32.store offset=8 (local.get $heap) (i32.load (local.get $e)))
    (i32.store offset=12 (local.get $heap) (i32.load (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $slot_read_once_needs_no_local/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 247) (local.get $x0)))))
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
            (i32.const 250)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887116))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109120)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
