(func $put_tuple2_of_registers_and_constants/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 6) (local.get $x0) (local.get $x1)))))
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
          (i32.const 8)
          (i32.const 5)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 256))
    (i32.store offset=4 (local.get $heap) (i32.const 681163))
    (i32.store offset=8 (local.get $heap) (local.get $x0))
    (i32.store offset=12 (local.get $heap) (local.get $x1))
    (i32.store offset=16 (local.get $heap) (i32.const 31))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 20)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $put_tuple2_into_y/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $heap i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 26) (local.get $x0)))))
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
            (i32.const 28)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 64))
      (i32.store offset=4 (local.get $heap) (local.get $x0))
      (local.set $value (i32.add (local.get $heap) (i32.const 2)))
      (i32.store (local.get $e) (local.get $value))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886240))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108901)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $put_tuple2_is_known_to_be_a_tuple/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $heap i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 52) (local.get $x0)))))
      (if $I4
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 12))
          (i32.load offset=528 (i32.const 0)))
        (then
          (call $test_heap_1_stack_or_leave
            (local.get $ctx)
            (i32.const 54)
            (i32.const 3)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 128))
      (i32.store offset=4 (local.get $heap) (i32.const 674571))
      (i32.store offset=8 (local.get $heap) (local.get $x0))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 48) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $get_tuple_element_first/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 73) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 192)))
      (local.set $x0 (i32.load offset=2 (local.get $x0)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 69) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $get_tuple_element_third/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $x1 i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 93) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 192)))
      (local.set $x1 (i32.load offset=10 (local.get $x0)))
      (local.set $x0 (local.get $x1))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 89) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $get_tuple_element_of_y_into_y/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $y0 i32)
  (local $tested i32)
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
      (block $B4
        (i32.store offset=512
          (i32.const 0)
          (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
        (if $I5
          (i32.le_s (local.get $reductions) (i32.const 0))
          (then
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 116) (local.get $x0)))))
        (if $I6
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
              (i32.const 118)
              (i32.const 3)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (i32.store offset=20
          (local.get $ctx)
          (local.tee $e (i32.add (local.get $e) (i32.const -12))))
        (i32.store offset=8 (local.get $e) (i32.load offset=92 (local.get $ctx)))
        (i32.store (local.get $e) (local.tee $y0 (local.get $x0)))
        (i32.store offset=4 (local.get $e) (i32.const 59))
        (br_if $B4
          (i32.ne (i32.and (local.tee $tested (local.get $y0)) (i32.const 3)) (i32.const 2)))
        (br_if $B4
          (i32.eqz
            (i32.eqz
              (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
        (br_if $B4 (i32.ne (i32.load (i32.sub (local.get $y0) (i32.const 2))) (i32.const 128)))
        (local.set $value (i32.load offset=6 (local.get $y0)))
        (i32.store offset=4 (local.get $e) (local.get $value))
        (i32.store offset=92 (local.get $ctx) (i32.const 83886648))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call_indirect $functions (param i32 i32) (result i32)
                (local.get $ctx)
                (i32.const 67109003)
                (i32.const 0)))))
        (br $B1))
      (i32.store offset=92 (local.get $ctx) (i32.load offset=8 (local.get $e)))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 12))))
      (return (local.get $x0)))
    (local.set $x0 (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=8 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 12))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $update_record_one_element/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $record i32)
  (local $heap i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 159) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.ne (i32.and (local.get $x0) (i32.const 3)) (i32.const 2)))
      (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 256)))
      (br_if $B2 (i32.ne (i32.load offset=2 (local.get $x0)) (i32.const 2085451)))
      (if $I4
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
            (i32.const 166)
            (i32.const 5)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $record (local.get $x0))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 256))
      (i32.store offset=4 (local.get $heap) (i32.load offset=2 (local.get $record)))
      (i32.store offset=8 (local.get $heap) (i32.load offset=6 (local.get $record)))
      (i32.store offset=12 (local.get $heap) (local.get $x1))
      (i32.store offset=16 (local.get $heap) (i32.load offset=14 (local.get $record)))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 20)))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 155) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $update_record_several_elements/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $record i32)
  (local $heap i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 186) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.ne (i32.and (local.get $x0) (i32.const 3)) (i32.const 2)))
      (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 256)))
      (br_if $B2 (i32.ne (i32.load offset=2 (local.get $x0)) (i32.const 2085451)))
      (if $I4
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
            (i32.const 195)
            (i32.const 5)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $record (local.get $x0))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 256))
      (i32.store offset=4 (local.get $heap) (i32.load offset=2 (local.get $record)))
      (i32.store offset=8 (local.get $heap) (local.get $x1))
      (i32.store offset=12 (local.get $heap) (i32.load offset=10 (local.get $record)))
      (i32.store offset=16 (local.get $heap) (i32.const 159))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 20)))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 182) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $set_tuple_element_in_place/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $x2 i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 219) (local.get $x0) (local.get $x1)))))
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
            (i32.const 222)
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
      (local.set $x1 (local.get $x0))
      (local.set $x0 (i32.const 31))
      (local.set $x2 (i32.const 2458699))
      (i32.store offset=24 (local.get $ctx) (local.get $x0))
      (i32.store offset=28 (local.get $ctx) (local.get $x1))
      (i32.store offset=32 (local.get $ctx) (local.get $x2))
      (local.set $result
        (call $setelement (local.get $ctx) (i32.const 3) (i32.add (local.get $ctx) (i32.const 24))))
      (if $I6
        (i32.eqz (local.get $result))
        (then
          (return_call $nif_failed
            (local.get $ctx)
            (i32.const 3145728)
            (i32.const 1)
            (i32.const 3)
            (i32.const 238)
            (i32.const 241))))
      (if $I7
        (i32.load (i32.load offset=4 (local.get $ctx)))
        (then
          (local.set $result
            (call $nif_result
              (local.get $ctx)
              (i32.const 3145728)
              (i32.const 238)
              (local.get $result)))))
      (br_if $B0 (i32.eqz (local.tee $x0 (local.get $result)))))
    (i32.store offset=2
      (local.get $x0)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
