(func $try_that_catches_all/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $x1 i32)
  (local $x2 i32)
  (local $value i32)
  (local $e i32)
  (local $heap i32)
  (local $reductions i32)
  (block $B0
    (block $B1
      (block $B2
        (block $B3
          (br_if $B2 (i32.eqz (local.get $entry)))
          (if $I4
            (i32.lt_u (local.get $entry) (i32.const 3))
            (then
              (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
          (block $B5
            (br_table $B2 $B1 $B5 $B2 (local.get $entry)))
          (local.set $x1 (i32.load offset=28 (local.get $ctx)))
          (local.set $x2 (i32.load offset=32 (local.get $ctx)))
          (br $B3))
        (local.set $value (i32.const 59))
        (i32.store offset=8 (local.tee $e (i32.load offset=20 (local.get $ctx))) (local.get $value))
        (i32.store (local.get $e) (local.get $x1))
        (i32.store offset=4 (local.get $e) (local.get $x0))
        (local.set $x0 (local.get $x2))
        (i32.store offset=24 (local.get $ctx) (local.get $x0))
        (local.set $x0 (call $build_stacktrace (local.get $ctx)))
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
              (i32.const 41)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 192))
        (i32.store offset=4 (local.get $heap) (i32.load offset=4 (local.get $e)))
        (i32.store offset=8 (local.get $heap) (i32.load (local.get $e)))
        (i32.store offset=12 (local.get $heap) (local.get $x0))
        (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (i32.store offset=92 (local.get $ctx) (i32.load offset=12 (local.get $e)))
        (i32.store offset=20
          (local.get $ctx)
          (local.tee $e (i32.add (local.get $e) (i32.const 16))))
        (return (local.get $x0)))
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I7
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 6) (local.get $x0)))))
      (if $I8
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
            (i32.const 8)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -16))))
      (i32.store offset=12 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (i32.const 59))
      (i32.store offset=4 (local.get $e) (i32.const 59))
      (local.set $value (i32.const 83886299))
      (i32.store offset=8 (local.get $e) (local.get $value))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886168))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108883)
              (local.get $x0)
              (i32.const 0))))))
    (local.set $value (i32.const 59))
    (i32.store offset=8 (local.tee $e (i32.load offset=20 (local.get $ctx))) (local.get $value))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=12 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 16))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $try_that_raises_again/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $x1 i32)
  (local $x2 i32)
  (local $value i32)
  (local $e i32)
  (local $reductions i32)
  (block $B0
    (block $B1
      (block $B2
        (block $B3
          (br_if $B2 (i32.eqz (local.get $entry)))
          (if $I4
            (i32.lt_u (local.get $entry) (i32.const 3))
            (then
              (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
          (block $B5
            (br_table $B2 $B1 $B5 $B2 (local.get $entry)))
          (local.set $x1 (i32.load offset=28 (local.get $ctx)))
          (local.set $x2 (i32.load offset=32 (local.get $ctx)))
          (br $B3))
        (block $B6
          (local.set $value (i32.const 59))
          (i32.store (local.tee $e (i32.load offset=20 (local.get $ctx))) (local.get $value))
          (br_if $B6 (i32.eqz (i32.eq (local.get $x1) (i32.const 2602571))))
          (local.set $x0 (local.get $x1))
          (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
          (i32.store offset=20
            (local.get $ctx)
            (local.tee $e (i32.add (local.get $e) (i32.const 8))))
          (return (local.get $x0)))
        (return_call $raise_again (local.get $ctx) (local.get $x2) (local.get $x1)))
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I7
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 60) (local.get $x0)))))
      (if $I8
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
            (i32.const 62)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (local.set $value (i32.const 83886491))
      (i32.store (local.get $e) (local.get $value))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886364))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108932)
              (local.get $x0)
              (i32.const 0))))))
    (local.set $value (i32.const 59))
    (i32.store (local.tee $e (i32.load offset=20 (local.get $ctx))) (local.get $value))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $try_case_end_without_a_clause/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $x1 i32)
  (local $x2 i32)
  (local $value i32)
  (local $e i32)
  (local $reductions i32)
  (block $B0
    (block $B1
      (block $B2
        (block $B3
          (br_if $B2 (i32.eqz (local.get $entry)))
          (if $I4
            (i32.lt_u (local.get $entry) (i32.const 3))
            (then
              (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
          (block $B5
            (br_table $B2 $B1 $B5 $B2 (local.get $entry)))
          (local.set $x1 (i32.load offset=28 (local.get $ctx)))
          (local.set $x2 (i32.load offset=32 (local.get $ctx)))
          (br $B3))
        (local.set $value (i32.const 59))
        (i32.store (local.tee $e (i32.load offset=20 (local.get $ctx))) (local.get $value))
        (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
        (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
        (return (local.get $x0)))
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I6
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 101) (local.get $x0)))))
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
            (i32.const 103)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (local.set $value (i32.const 83886811))
      (i32.store (local.get $e) (local.get $value))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886528))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108973)
              (local.get $x0)
              (i32.const 0))))))
    (block $B8
      (local.set $value (i32.const 59))
      (i32.store (local.tee $e (i32.load offset=20 (local.get $ctx))) (local.get $value))
      (br_if $B8 (i32.eqz (i32.eq (local.get $x0) (i32.const 2602571))))
      (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
      (return (local.get $x0)))
    (return_call $raise_pair
      (local.get $ctx)
      (i32.const 3145728)
      (i32.const 125)
      (i32.const 1674635)
      (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $catch_with_a_value_or_an_exception/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $caught i32)
  (local $reductions i32)
  (local $e i32)
  (local $value i32)
  (block $B0
    (block $B1
      (block $B2
        (br_if $B2 (i32.eqz (local.get $entry)))
        (if $I3
          (i32.lt_u (local.get $entry) (i32.const 3))
          (then
            (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
        (block $B4
          (br_table $B2 $B1 $B4 $B2 (local.get $entry)))
        (local.set $caught (i32.const 1))
        (br $B1))
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I5
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 138) (local.get $x0)))))
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
            (i32.const 140)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (local.set $value (i32.const 83887003))
      (i32.store (local.get $e) (local.get $value))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886676))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109010)
              (local.get $x0)
              (i32.const 0))))))
    (local.set $value (i32.const 59))
    (i32.store (local.tee $e (i32.load offset=20 (local.get $ctx))) (local.get $value))
    (if $I7
      (local.get $caught)
      (then
        (local.set $caught (i32.const 0))
        (br_if $B0
          (i32.eqz
            (local.tee $x0 (call $catch_value (local.get $ctx) (i32.const 3145728) (i32.const 153)))))))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $badmatch_of_x/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 162) (local.get $x0)))))
    (return_call $raise_pair
      (local.get $ctx)
      (i32.const 3145728)
      (i32.const 167)
      (i32.const 2667083)
      (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $badmatch_with_a_frame/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $test i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 174) (local.get $x0)))))
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
            (i32.const 177)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886824))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109047)
              (local.get $x0)
              (i32.const 0))))))
    (block $B6
      (if $I7
        (i32.and
          (i32.eqz
            (local.tee $test
              (i32.eq
                (local.get $x0)
                (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))))
          (i32.ne
            (i32.and (i32.or (local.get $x0) (i32.load (local.get $e))) (i32.const 3))
            (i32.const 3)))
        (then
          (local.set $test
            (call $equal_exactly
              (local.get $x0)
              (i32.load (local.get $e))
              (i32.load (local.get $ctx))))))
      (br_if $B6 (i32.eqz (local.get $test)))
      (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
      (return (local.get $x0)))
    (return_call $raise_pair
      (local.get $ctx)
      (i32.const 3145728)
      (i32.const 199)
      (i32.const 2667083)
      (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $case_end_of_x/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 206) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (i32.const 877579))))
      (return (local.get $x0)))
    (return_call $raise_pair
      (local.get $ctx)
      (i32.const 3145728)
      (i32.const 220)
      (i32.const 2820555)
      (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $if_end_without_a_clause/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 227) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (i32.const 877579))))
      (return (local.get $x0)))
    (return_call $raise_reason
      (local.get $ctx)
      (i32.const 3145728)
      (i32.const 240)
      (i32.const 2998155))
    (unreachable))
  (i32.const 0))

(func $badrecord_of_x/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 247) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.get $x0) (i32.const 3)) (i32.const 2)))
      (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 128)))
      (br_if $B2 (i32.ne (i32.load offset=2 (local.get $x0)) (i32.const 2085451)))
      (return (local.get $x0)))
    (return_call $raise_pair
      (local.get $ctx)
      (i32.const 3145728)
      (i32.const 262)
      (i32.const 2802507)
      (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $raw_raise_of_a_bad_class/3 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
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
            (i32.const 270)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 4))
        (i32.load offset=532 (i32.const 0)))
      (then
        (call $ensure_free_3_stack_or_leave
          (local.get $ctx)
          (i32.const 273)
          (i32.const 1)
          (i32.const 3)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))
        (local.set $x2)
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
    (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
    (i32.store offset=24 (local.get $ctx) (local.get $x0))
    (i32.store offset=28 (local.get $ctx) (local.get $x1))
    (i32.store offset=32 (local.get $ctx) (local.get $x2))
    (br_if $B0
      (i32.eqz
        (local.tee $x0 (call $raise_raw (local.get $ctx) (i32.const 3145728) (i32.const 277)))))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $no_clause_leaves_at_func_info/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 288) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 63)) (i32.const 11))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x1) (i32.const 63)) (i32.const 11))))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 283) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))
