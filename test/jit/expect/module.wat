(func $local/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
              (call $spent_2 (local.get $ctx) (i32.const 6) (local.get $x0) (local.get $x1)))))
        (if $I6
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
              (i32.const 8)
              (i32.const 1)
              (i32.const 2)
              (local.get $x0)
              (local.get $x1))
            (drop)
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (i32.store offset=20
          (local.get $ctx)
          (local.tee $e (i32.add (local.get $e) (i32.const -4))))
        (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
        (i32.store offset=92 (local.get $ctx) (i32.const 83886136))
        (br_if $B0
          (i32.eqz (local.tee $x0 (call $_callee/1 (local.get $ctx) (i32.const 0) (local.get $x0))))))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886148))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108878)
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

(func $tail/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 29) (local.get $x0) (local.get $x1)))))
    (return_call_indirect (param i32 i32 i32 i32) (result i32)
      (local.get $ctx)
      (i32.const 67108895)
      (local.get $x0)
      (local.get $x1)
      (i32.const 1))
    (unreachable))
  (i32.const 0))

(func $sites/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $swapped i32)
  (local $fun i32)
  (local $result i32)
  (local $misses i32)
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
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 2))))
      (if $I4
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 40) (local.get $x0) (local.get $x1)))))
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
            (i32.const 42)
            (i32.const 1)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (local.set $swapped (local.get $x0))
      (local.set $x0 (local.get $x1))
      (local.set $x1 (local.get $swapped))
      (local.set $fun (local.get $x1))
      (block $B6
        (block $B7
          (br_if $B7 (i32.ne (i32.and (local.get $fun) (i32.const 3)) (i32.const 2)))
          (br_if $B7
            (i32.ne
              (i32.and (i32.load (i32.sub (local.get $fun) (i32.const 2))) (i32.const 63))
              (i32.const 20)))
          (br_if $B7 (i32.ne (i32.load offset=2 (local.get $fun)) (global.get $g0)))
          (br_if $B7 (i32.ne (i32.load offset=6 (local.get $fun)) (global.get $g1)))
          (i32.store offset=92 (local.get $ctx) (i32.const 83886280))
          (local.set $result
            (call_indirect $functions (param i32 i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 0)
              (local.get $x0)
              (local.get $fun)
              (i32.const 2)))
          (br $B6))
        (i32.store offset=24 (local.get $ctx) (local.get $x0))
        (i32.store offset=28 (local.get $ctx) (local.get $x1))
        (i32.store offset=28 (local.get $ctx) (local.get $x1))
        (local.get $ctx)
        (i32.const 3145728)
        (local.get $fun)
        (i32.const 1)
        (i32.const 48)
        (i32.const 50)
        (i32.const 1)
        (i32.const 0)
        (local.tee $misses (global.get $g2))
        (global.set $g2 (local.tee $misses (i32.add (local.get $misses) (i32.const 1))))
        (local.get $misses)
        (i32.eqz (i32.and))
        (select)
        (local.set $result (call $call_fun)))
      (br_if $B0 (i32.eqz (local.tee $x0 (local.get $result)))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $make/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 62) (local.get $x0)))))
    (if $I3
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
          (i32.const 64)
          (i32.const 4)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 212))
    (i32.store offset=4 (local.get $heap) (i32.const 3145728))
    (i32.store offset=8 (local.get $heap) (i32.const 15))
    (i32.store offset=12 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $_callee/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 87) (local.get $x0)))))
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
            (i32.const 89)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886460))
      (br_if $B0
        (i32.eqz (local.tee $x0 (call $_callee/1 (local.get $ctx) (i32.const 0) (local.get $x0))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $_fun/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 107) (local.get $x0) (local.get $x1)))))
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
          (i32.const 109)
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

(func $enter (param $ctx i32) (param $p1 i32) (result i32)
  (block $B0
    (block $B1
      (block $B2
        (block $B3
          (block $B4
            (block $B5
              (br_table $B5 $B5 $B5 $B4 $B3 $B3 $B2 $B1 $B1 $B0 $B5 (local.get $p1)))
            (return_call $local/2
              (local.get $ctx)
              (i32.sub (local.get $p1) (i32.const 0))
              (i32.load offset=24 (local.get $ctx))
              (i32.load offset=28 (local.get $ctx))))
          (return_call $tail/2
            (local.get $ctx)
            (i32.sub (local.get $p1) (i32.const 3))
            (i32.load offset=24 (local.get $ctx))
            (i32.load offset=28 (local.get $ctx))))
        (return_call $sites/2
          (local.get $ctx)
          (i32.sub (local.get $p1) (i32.const 4))
          (i32.load offset=24 (local.get $ctx))
          (i32.load offset=28 (local.get $ctx))))
      (return_call $make/1
        (local.get $ctx)
        (i32.sub (local.get $p1) (i32.const 6))
        (i32.load offset=24 (local.get $ctx))))
    (return_call $_callee/1
      (local.get $ctx)
      (i32.sub (local.get $p1) (i32.const 7))
      (i32.load offset=24 (local.get $ctx))))
  (return_call $_fun/2
    (local.get $ctx)
    (i32.sub (local.get $p1) (i32.const 9))
    (i32.load offset=24 (local.get $ctx))
    (i32.load offset=28 (local.get $ctx))))

(func $fun__fun/2 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (result i32)
  (return_call $_fun/2
    (local.get $ctx)
    (i32.const 0)
    (local.get $p2)
    (i32.load offset=10 (local.get $p3))))

(func $remember_fun (param $ctx i32) (param $p1 i32) (param $p2 i32)
  (block $B0
    (br_table $B0 $B0 (local.get $ctx)))
  (global.set $g0 (local.get $p1))
  (global.set $g1 (local.get $p2))
  (return))
