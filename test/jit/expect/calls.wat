(func $call_of_a_function_of_the_module/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
          (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 6) (local.get $x0) (local.get $x1)))))
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
            (i32.const 8)
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
      (i32.store offset=92 (local.get $ctx) (i32.const 83886148))
      (br_if $B0
        (i32.eqz (local.tee $x0 (call $callee/1 (local.get $ctx) (i32.const 0) (local.get $x0))))))
    (if $I6
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

(func $callee/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $heap i32)
  (local $x1 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 33) (local.get $x0)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 72))
        (i32.load offset=528 (i32.const 0)))
      (then
        (call $test_heap_1_stack_or_leave
          (local.get $ctx)
          (i32.const 35)
          (i32.const 18)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 59))
    (i32.store offset=4 (local.get $heap) (local.get $x0))
    (local.set $x1 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=8 (local.get $heap) (local.get $x1))
    (i32.store offset=12 (local.get $heap) (local.get $x0))
    (local.set $x1 (i32.add (local.get $heap) (i32.const 9)))
    (i32.store offset=16 (local.get $heap) (local.get $x1))
    (i32.store offset=20 (local.get $heap) (local.get $x0))
    (local.set $x1 (i32.add (local.get $heap) (i32.const 17)))
    (i32.store offset=24 (local.get $heap) (local.get $x1))
    (i32.store offset=28 (local.get $heap) (local.get $x0))
    (local.set $x1 (i32.add (local.get $heap) (i32.const 25)))
    (i32.store offset=32 (local.get $heap) (local.get $x1))
    (i32.store offset=36 (local.get $heap) (local.get $x0))
    (local.set $x1 (i32.add (local.get $heap) (i32.const 33)))
    (i32.store offset=40 (local.get $heap) (local.get $x1))
    (i32.store offset=44 (local.get $heap) (local.get $x0))
    (local.set $x1 (i32.add (local.get $heap) (i32.const 41)))
    (i32.store offset=48 (local.get $heap) (local.get $x1))
    (i32.store offset=52 (local.get $heap) (local.get $x0))
    (local.set $x1 (i32.add (local.get $heap) (i32.const 49)))
    (i32.store offset=56 (local.get $heap) (local.get $x1))
    (i32.store offset=60 (local.get $heap) (local.get $x0))
    (local.set $x1 (i32.add (local.get $heap) (i32.const 57)))
    (i32.store offset=64 (local.get $heap) (local.get $x1))
    (i32.store offset=68 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 65)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 72)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $call_of_itself/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 82) (local.get $x0)))))
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
            (i32.const 84)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (block $B6
        (block $B7
          (local.set $left (local.get $x0))
          (br_if $B7 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
          (local.set $result (i32.sub (local.get $left) (i32.const 16)))
          (br_if $B7 (i32.gt_s (local.get $result) (local.get $left)))
          (br $B6))
        (call $number_sub_1_value_or_raise
          (local.get $ctx)
          (i32.const 93)
          (i32.const 0)
          (i32.const 1)
          (local.get $x0)
          (i32.const 31)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result)))
      (local.set $x0 (local.get $result))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886468))
      (br_if $B0
        (i32.eqz
          (local.tee $x0 (call $call_of_itself/1 (local.get $ctx) (i32.const 0) (local.get $x0))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $call_only_of_itself_is_a_loop/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $test i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
  (block $B0
    (block $B1)
    (loop $L2
      (block $B3
        (i32.store offset=512
          (i32.const 0)
          (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
        (if $I4
          (i32.le_s (local.get $reductions) (i32.const 0))
          (then
            (br_if $B0
              (call $spent_2 (local.get $ctx) (i32.const 109) (local.get $x0) (local.get $x1)))))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
          (then
            (local.set $test (i32.ge_s (local.get $x0) (i32.const 31))))
          (else
            (local.set $test
              (i32.ne
                (call $term_compare
                  (local.get $x0)
                  (i32.const 31)
                  (i32.const 0)
                  (i32.load (local.get $ctx)))
                (i32.const 2)))))
        (br_if $B3 (i32.eqz (local.get $test)))
        (block $B6
          (block $B7
            (local.set $left (local.get $x0))
            (br_if $B7 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
            (local.set $result (i32.sub (local.get $left) (i32.const 16)))
            (br_if $B7 (i32.gt_s (local.get $result) (local.get $left)))
            (br $B6))
          (call $number_sub_2_value_or_raise
            (local.get $ctx)
            (i32.const 121)
            (i32.const 0)
            (i32.const 2)
            (local.get $x0)
            (i32.const 31)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $result)))
          (local.set $result (local.get $result)))
        (local.set $x0 (local.get $result))
        (br $L2))
      (local.set $x0 (local.get $x1))
      (return (local.get $x0)))
    (unreachable))
  (i32.const 0))

(func $call_only_of_another/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 137) (local.get $x0)))))
    (return_call $callee/1 (local.get $ctx) (i32.const 0) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $call_last_drops_the_frame/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 148) (local.get $x0)))))
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
            (i32.const 150)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886716))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109020)
              (local.get $x0)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return_call $callee/1 (local.get $ctx) (i32.const 0) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $call_last_of_itself_is_a_loop/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (block $B0
    (loop $L1
      (block $B2
        (block $B3
          (br_if $B3 (i32.eqz (local.get $entry)))
          (if $I4
            (i32.lt_u (local.get $entry) (i32.const 2))
            (then
              (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
          (br_table $B3 $B2 $B3 (local.get $entry)))
        (i32.store offset=512
          (i32.const 0)
          (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
        (if $I5
          (i32.le_s (local.get $reductions) (i32.const 0))
          (then
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 172) (local.get $x0)))))
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
              (i32.const 174)
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
        (i32.store offset=92 (local.get $ctx) (i32.const 83886812))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call_indirect $functions (param i32 i32 i32) (result i32)
                (local.get $ctx)
                (i32.const 67109044)
                (local.get $x0)
                (i32.const 0))))))
      (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
      (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
      (local.set $entry (i32.const 0))
      (br $L1))
    (unreachable))
  (i32.const 0))

(func $call_ext_by_the_table/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 197) (local.get $x0) (local.get $x1)))))
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
            (i32.const 200)
            (i32.const 1)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886904))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109067)
              (local.get $x0)
              (local.get $x1)
              (i32.const 1))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $call_ext_only_by_the_table/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 219) (local.get $x0)))))
    (return_call_indirect (param i32 i32 i32) (result i32)
      (local.get $ctx)
      (i32.const 67109086)
      (local.get $x0)
      (i32.const 0))
    (unreachable))
  (i32.const 0))

(func $call_ext_last_by_the_table/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 233) (local.get $x0)))))
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
            (i32.const 236)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887060))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109106)
              (local.get $x0)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return_call_indirect (param i32 i32 i32) (result i32)
      (local.get $ctx)
      (i32.const 67109112)
      (local.get $x0)
      (i32.const 0))
    (unreachable))
  (i32.const 0))

(func $same_import_same_slot/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 260) (local.get $x0)))))
        (if $I6
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
              (i32.const 263)
              (i32.const 1)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (i32.store offset=20
          (local.get $ctx)
          (local.tee $e (i32.add (local.get $e) (i32.const -4))))
        (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
        (i32.store offset=92 (local.get $ctx) (i32.const 83887156))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call_indirect $functions (param i32 i32 i32) (result i32)
                (local.get $ctx)
                (i32.const 67109130)
                (local.get $x0)
                (i32.const 0))))))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887168))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109133)
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

(func $apply_by_the_runtime/3 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (result i32)
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
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 2))))
      (if $I4
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0
            (call $spent_3
              (local.get $ctx)
              (i32.const 286)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2)))))
      (if $I5
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
            (i32.const 289)
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
          (local.tee $x0
            (call $apply_function
              (local.get $ctx)
              (i32.const 3145728)
              (i32.const 1)
              (i32.const 292)
              (i32.const 294))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $apply_last_by_the_runtime/3 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (result i32)
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
            (i32.const 308)
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
          (i32.const 311)
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
    (return_call $apply_last
      (local.get $ctx)
      (i32.const 3145728)
      (i32.const 1)
      (i32.const 0)
      (i32.const 317))
    (unreachable))
  (i32.const 0))

(func $return_of_x0/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 325) (local.get $x0)))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $call_of_seven_with_many_values_live/7 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (param $x3 i32) (param $x4 i32) (param $x5 i32) (param $x6 i32) (result i32)
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
            (call $spent_7
              (local.get $ctx)
              (i32.const 337)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2)
              (local.get $x3)
              (local.get $x4)
              (local.get $x5)
              (local.get $x6)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 24))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_7_stack_or_leave
            (local.get $ctx)
            (i32.const 340)
            (i32.const 6)
            (i32.const 7)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2)
            (local.get $x3)
            (local.get $x4)
            (local.get $x5)
            (local.get $x6))
          (local.set $x6)
          (local.set $x5)
          (local.set $x4)
          (local.set $x3)
          (local.set $x2)
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -24))))
      (i32.store offset=20 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=4 (local.get $e) (local.get $x1))
      (i32.store offset=8 (local.get $e) (local.get $x2))
      (i32.store offset=12 (local.get $e) (local.get $x3))
      (i32.store offset=16 (local.get $e) (local.get $x4))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887524))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109222)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2)
              (local.get $x3)
              (local.get $x4)
              (local.get $x5)
              (local.get $x6)
              (i32.const 2))))))
    (if $I6
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 40))
        (i32.load offset=528 (i32.const 0)))
      (then
        (call $test_heap_1_stack_or_leave
          (local.get $ctx)
          (i32.const 361)
          (i32.const 10)
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
    (i32.store offset=16 (local.get $heap) (local.get $x0))
    (i32.store offset=20 (local.get $heap) (i32.load offset=8 (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 17)))
    (i32.store offset=24 (local.get $heap) (local.get $x0))
    (i32.store offset=28 (local.get $heap) (i32.load offset=12 (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 25)))
    (i32.store offset=32 (local.get $heap) (local.get $x0))
    (i32.store offset=36 (local.get $heap) (i32.load offset=16 (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 33)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 40)))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=20 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 24))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $large_frame_takes_more_reductions/10 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (param $x3 i32) (param $x4 i32) (param $x5 i32) (param $x6 i32) (param $x7 i32) (param $x8 i32) (param $x9 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $heap i32)
  (local $x10 i32)
  (local $result i32)
  (local $x11 i32)
  (local $operand0 i64)
  (local $operand1 i64)
  (local $operand2 i64)
  (local $step0 i64)
  (local $step1 i64)
  (local $term1 i32)
  (local $x13 i32)
  (local $x12 i32)
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
            (call $spent_10
              (local.get $ctx)
              (i32.const 395)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2)
              (local.get $x3)
              (local.get $x4)
              (local.get $x5)
              (local.get $x6)
              (local.get $x7)
              (local.get $x8)
              (local.get $x9)))))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 52))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_10_stack_or_leave
            (local.get $ctx)
            (i32.const 398)
            (i32.const 13)
            (i32.const 10)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2)
            (local.get $x3)
            (local.get $x4)
            (local.get $x5)
            (local.get $x6)
            (local.get $x7)
            (local.get $x8)
            (local.get $x9))
          (local.set $x9)
          (local.set $x8)
          (local.set $x7)
          (local.set $x6)
          (local.set $x5)
          (local.set $x4)
          (local.set $x3)
          (local.set $x2)
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -44))))
      (i32.store offset=40 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (local.get $x1))
      (i32.store offset=4 (local.get $heap) (local.get $x0))
      (local.set $x10 (i32.add (local.get $heap) (i32.const 1)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=4 (local.get $e) (local.get $x1))
      (i32.store offset=8 (local.get $e) (local.get $x2))
      (i32.store offset=12 (local.get $e) (local.get $x3))
      (i32.store offset=16 (local.get $e) (local.get $x4))
      (i32.store offset=20 (local.get $e) (local.get $x5))
      (i32.store offset=24 (local.get $e) (local.get $x6))
      (i32.store offset=28 (local.get $e) (local.get $x7))
      (i32.store offset=32 (local.get $e) (local.get $x8))
      (i32.store offset=36 (local.get $e) (local.get $x9))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
      (call $bif_erlang_length_1_11_value_or_raise
        (local.get $ctx)
        (i32.const 441)
        (i32.const 0)
        (i32.const 11)
        (local.get $x10)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2)
        (local.get $x3)
        (local.get $x4)
        (local.get $x5)
        (local.get $x6)
        (local.get $x7)
        (local.get $x8)
        (local.get $x9)
        (local.get $x10))
      (local.set $x10)
      (local.set $x9)
      (local.set $x8)
      (local.set $x7)
      (local.set $x6)
      (local.set $x5)
      (local.set $x4)
      (local.set $x3)
      (local.set $x2)
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result))
      (local.set $x11 (local.get $result))
      (block $B6
        (block $B7
          (br_if $B7
            (i32.ne
              (i32.and
                (i32.and (i32.and (local.get $x11) (local.get $x0)) (local.get $x1))
                (i32.const 15))
              (i32.const 15)))
          (local.set $operand0 (i64.extend_i32_s (i32.shr_s (local.get $x11) (i32.const 4))))
          (local.set $operand1 (i64.extend_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
          (local.set $operand2 (i64.extend_i32_s (i32.shr_s (local.get $x1) (i32.const 4))))
          (local.set $step0 (i64.add (local.get $operand0) (local.get $operand1)))
          (local.set $step1 (i64.add (local.get $step0) (local.get $operand2)))
          (br_if $B7
            (i64.ne
              (i64.shr_s (i64.shl (local.get $step1) (i64.const 36)) (i64.const 36))
              (local.get $step1)))
          (local.set $term1
            (i32.or (i32.shl (i32.wrap_i64 (local.get $step1)) (i32.const 4)) (i32.const 15)))
          (local.set $x13 (local.get $term1))
          (br $B6))
        (call $number_add_12_value_or_raise
          (local.get $ctx)
          (i32.const 448)
          (i32.const 0)
          (i32.const 12)
          (local.get $x11)
          (local.get $x0)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2)
          (local.get $x3)
          (local.get $x4)
          (local.get $x5)
          (local.get $x6)
          (local.get $x7)
          (local.get $x8)
          (local.get $x9)
          (local.get $x10)
          (local.get $x11))
        (local.set $x11)
        (local.set $x10)
        (local.set $x9)
        (local.set $x8)
        (local.set $x7)
        (local.set $x6)
        (local.set $x5)
        (local.set $x4)
        (local.set $x3)
        (local.set $x2)
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result))
        (local.set $x12 (local.get $result))
        (call $number_add_13_value_or_raise
          (local.get $ctx)
          (i32.const 455)
          (i32.const 0)
          (i32.const 13)
          (local.get $x12)
          (local.get $x1)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2)
          (local.get $x3)
          (local.get $x4)
          (local.get $x5)
          (local.get $x6)
          (local.get $x7)
          (local.get $x8)
          (local.get $x9)
          (local.get $x10)
          (local.get $x11)
          (local.get $x12))
        (drop)
        (drop)
        (drop)
        (drop)
        (drop)
        (drop)
        (drop)
        (drop)
        (drop)
        (drop)
        (drop)
        (drop)
        (drop)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result))
        (local.set $x13 (local.get $result)))
      (local.set $x0 (local.get $x13))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887928))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109323)
              (local.get $x0)
              (i32.const 0))))))
    (if $I8
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 80))
        (i32.load offset=528 (i32.const 0)))
      (then
        (call $test_heap_1_stack_or_leave
          (local.get $ctx)
          (i32.const 462)
          (i32.const 20)
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
    (i32.store offset=16 (local.get $heap) (local.get $x0))
    (i32.store offset=20 (local.get $heap) (i32.load offset=8 (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 17)))
    (i32.store offset=24 (local.get $heap) (local.get $x0))
    (i32.store offset=28 (local.get $heap) (i32.load offset=12 (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 25)))
    (i32.store offset=32 (local.get $heap) (local.get $x0))
    (i32.store offset=36 (local.get $heap) (i32.load offset=16 (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 33)))
    (i32.store offset=40 (local.get $heap) (local.get $x0))
    (i32.store offset=44 (local.get $heap) (i32.load offset=20 (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 41)))
    (i32.store offset=48 (local.get $heap) (local.get $x0))
    (i32.store offset=52 (local.get $heap) (i32.load offset=24 (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 49)))
    (i32.store offset=56 (local.get $heap) (local.get $x0))
    (i32.store offset=60 (local.get $heap) (i32.load offset=28 (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 57)))
    (i32.store offset=64 (local.get $heap) (local.get $x0))
    (i32.store offset=68 (local.get $heap) (i32.load offset=32 (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 65)))
    (i32.store offset=72 (local.get $heap) (local.get $x0))
    (i32.store offset=76 (local.get $heap) (i32.load offset=36 (local.get $e)))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 73)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 80)))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=40 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 44))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
