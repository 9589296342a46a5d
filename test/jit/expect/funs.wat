(func $make_fun3_without_free_variables/0 (param $ctx i32) (param $entry i32) (result i32)
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
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 6)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 12))
        (i32.load offset=528 (i32.const 0)))
      (then
        (br_if $B0
          (i32.eqz
            (local.tee $e
              (call $test_heap_0_stack_or_leave
                (local.get $ctx)
                (i32.const 8)
                (i32.const 3)
                (i32.const 0)))))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 148))
    (i32.store offset=4 (local.get $heap) (i32.const 3145728))
    (i32.store offset=8 (local.get $heap) (i32.const 15))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $make_fun3_with_free_variables/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 30) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 20))
        (i32.load offset=528 (i32.const 0)))
      (then
        (call $test_heap_2_stack_or_leave
          (local.get $ctx)
          (i32.const 32)
          (i32.const 5)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 276))
    (i32.store offset=4 (local.get $heap) (i32.const 3145728))
    (i32.store offset=8 (local.get $heap) (i32.const 31))
    (i32.store offset=12 (local.get $heap) (local.get $x0))
    (i32.store offset=16 (local.get $heap) (local.get $x1))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 20)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $make_fun3_is_known_to_be_a_fun/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $heap i32)
  (local $x0 i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 56)))))
      (if $I4
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 12))
          (i32.load offset=528 (i32.const 0)))
        (then
          (br_if $B0
            (i32.eqz
              (local.tee $e
                (call $test_heap_0_stack_or_leave
                  (local.get $ctx)
                  (i32.const 58)
                  (i32.const 3)
                  (i32.const 0)))))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 148))
      (i32.store offset=4 (local.get $heap) (i32.const 3145728))
      (i32.store offset=8 (local.get $heap) (i32.const 15))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
      (return (local.get $x0)))
    (return_call $leave (local.get $ctx) (i32.const 52))
    (unreachable))
  (i32.const 0))

(func $call_fun_remembers_the_last_one/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 83) (local.get $x0) (local.get $x1)))))
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
            (i32.const 85)
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
          (i32.store offset=92 (local.get $ctx) (i32.const 83886452))
          (local.set $result
            (call_indirect $functions (param i32 i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 0)
              (local.get $x0)
              (local.get $fun)
              (i32.const 0)))
          (br $B6))
        (i32.store offset=24 (local.get $ctx) (local.get $x0))
        (i32.store offset=28 (local.get $ctx) (local.get $x1))
        (i32.store offset=28 (local.get $ctx) (local.get $x1))
        (local.get $ctx)
        (i32.const 3145728)
        (local.get $fun)
        (i32.const 1)
        (i32.const 91)
        (i32.const 93)
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

(func $call_fun2_of_a_register/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $x2 i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 105) (local.get $x0) (local.get $x1)))))
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
            (i32.const 107)
            (i32.const 1)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (local.set $x2 (local.get $x1))
      (local.set $fun (local.get $x2))
      (block $B6
        (block $B7
          (br_if $B7 (i32.ne (i32.and (local.get $fun) (i32.const 3)) (i32.const 2)))
          (br_if $B7
            (i32.ne
              (i32.and (i32.load (i32.sub (local.get $fun) (i32.const 2))) (i32.const 63))
              (i32.const 20)))
          (br_if $B7 (i32.ne (i32.load offset=2 (local.get $fun)) (global.get $g3)))
          (br_if $B7 (i32.ne (i32.load offset=6 (local.get $fun)) (global.get $g4)))
          (i32.store offset=92 (local.get $ctx) (i32.const 83886548))
          (local.set $result
            (call_indirect $functions (param i32 i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 0)
              (local.get $x0)
              (local.get $fun)
              (i32.const 1)))
          (br $B6))
        (i32.store offset=24 (local.get $ctx) (local.get $x0))
        (i32.store offset=32 (local.get $ctx) (local.get $x2))
        (local.get $ctx)
        (i32.const 3145728)
        (local.get $fun)
        (i32.const 1)
        (i32.const 113)
        (i32.const 117)
        (i32.const 2)
        (i32.const 0)
        (local.tee $misses (global.get $g5))
        (global.set $g5 (local.tee $misses (i32.add (local.get $misses) (i32.const 1))))
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

(func $call_fun2_of_y/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $fun i32)
  (local $result i32)
  (local $misses i32)
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
          (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 2))))
        (if $I5
          (i32.le_s (local.get $reductions) (i32.const 0))
          (then
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 129) (local.get $x0)))))
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
              (i32.const 131)
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
        (i32.store offset=92 (local.get $ctx) (i32.const 83886640))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call_indirect $functions (param i32 i32) (result i32)
                (local.get $ctx)
                (i32.const 67109001)
                (i32.const 2))))))
      (local.set $fun (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
      (block $B7
        (block $B8
          (br_if $B8 (i32.ne (i32.and (local.get $fun) (i32.const 3)) (i32.const 2)))
          (br_if $B8
            (i32.ne
              (i32.and (i32.load (i32.sub (local.get $fun) (i32.const 2))) (i32.const 63))
              (i32.const 20)))
          (br_if $B8 (i32.ne (i32.load offset=2 (local.get $fun)) (global.get $g6)))
          (br_if $B8 (i32.ne (i32.load offset=6 (local.get $fun)) (global.get $g7)))
          (i32.store offset=92 (local.get $ctx) (i32.const 83886656))
          (local.set $result
            (call_indirect $functions (param i32 i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 0)
              (local.get $x0)
              (local.get $fun)
              (i32.const 3)))
          (br $B7))
        (i32.store offset=24 (local.get $ctx) (local.get $x0))
        (local.get $ctx)
        (i32.const 3145728)
        (local.get $fun)
        (i32.const 1)
        (i32.const 140)
        (i32.const 144)
        (i32.const 3)
        (i32.const 0)
        (local.tee $misses (global.get $g8))
        (global.set $g8 (local.tee $misses (i32.add (local.get $misses) (i32.const 1))))
        (local.get $misses)
        (i32.eqz (i32.and))
        (select)
        (local.set $result (call $call_fun)))
      (br_if $B0 (i32.eqz (local.tee $x0 (local.get $result)))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $two_calls_are_two_sites/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $fun i32)
  (local $result i32)
  (local $misses i32)
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
          (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 2))))
        (if $I5
          (i32.le_s (local.get $reductions) (i32.const 0))
          (then
            (br_if $B0
              (call $spent_2 (local.get $ctx) (i32.const 156) (local.get $x0) (local.get $x1)))))
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
              (i32.const 158)
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
        (local.set $fun (i32.load offset=4 (local.get $e)))
        (block $B7
          (block $B8
            (br_if $B8 (i32.ne (i32.and (local.get $fun) (i32.const 3)) (i32.const 2)))
            (br_if $B8
              (i32.ne
                (i32.and (i32.load (i32.sub (local.get $fun) (i32.const 2))) (i32.const 63))
                (i32.const 20)))
            (br_if $B8 (i32.ne (i32.load offset=2 (local.get $fun)) (global.get $g9)))
            (br_if $B8 (i32.ne (i32.load offset=6 (local.get $fun)) (global.get $g10)))
            (i32.store offset=92 (local.get $ctx) (i32.const 83886764))
            (local.set $result
              (call_indirect $functions (param i32 i32 i32 i32) (result i32)
                (local.get $ctx)
                (i32.const 0)
                (local.get $x0)
                (local.get $fun)
                (i32.const 4)))
            (br $B7))
          (i32.store offset=24 (local.get $ctx) (local.get $x0))
          (local.get $ctx)
          (i32.const 3145728)
          (local.get $fun)
          (i32.const 1)
          (i32.const 167)
          (i32.const 171)
          (i32.const 4)
          (i32.const 0)
          (local.tee $misses (global.get $g11))
          (global.set $g11 (local.tee $misses (i32.add (local.get $misses) (i32.const 1))))
          (local.get $misses)
          (i32.eqz (i32.and))
          (select)
          (local.set $result (call $call_fun)))
        (br_if $B0 (i32.eqz (local.tee $x0 (local.get $result)))))
      (local.set $fun (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
      (block $B9
        (block $B10
          (br_if $B10 (i32.ne (i32.and (local.get $fun) (i32.const 3)) (i32.const 2)))
          (br_if $B10
            (i32.ne
              (i32.and (i32.load (i32.sub (local.get $fun) (i32.const 2))) (i32.const 63))
              (i32.const 20)))
          (br_if $B10 (i32.ne (i32.load offset=2 (local.get $fun)) (global.get $g12)))
          (br_if $B10 (i32.ne (i32.load offset=6 (local.get $fun)) (global.get $g13)))
          (i32.store offset=92 (local.get $ctx) (i32.const 83886780))
          (local.set $result
            (call_indirect $functions (param i32 i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 0)
              (local.get $x0)
              (local.get $fun)
              (i32.const 5)))
          (br $B9))
        (i32.store offset=24 (local.get $ctx) (local.get $x0))
        (local.get $ctx)
        (i32.const 3145728)
        (local.get $fun)
        (i32.const 1)
        (i32.const 171)
        (i32.const 175)
        (i32.const 5)
        (i32.const 0)
        (local.tee $misses (global.get $g14))
        (global.set $g14 (local.tee $misses (i32.add (local.get $misses) (i32.const 1))))
        (local.get $misses)
        (i32.eqz (i32.and))
        (select)
        (local.set $result (call $call_fun)))
      (br_if $B0 (i32.eqz (local.tee $x0 (local.get $result)))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load offset=8 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 12))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $_plain/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 187) (local.get $x0)))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $_free/3 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (result i32)
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
        (br_if $B0
          (call $spent_3
            (local.get $ctx)
            (i32.const 198)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2)))))
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
          (i32.const 201)
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
    (i32.store offset=8 (local.get $heap) (local.get $x0))
    (i32.store offset=12 (local.get $heap) (local.get $x2))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 9)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $fun__plain/1 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (result i32)
  (return_call $_plain/1 (local.get $ctx) (i32.const 0) (local.get $p2)))

(func $fun__free/3 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (result i32)
  (return_call $_free/3
    (local.get $ctx)
    (i32.const 0)
    (local.get $p2)
    (i32.load offset=10 (local.get $p3))
    (i32.load offset=14 (local.get $p3))))
