(func $get_map_elements_of_a_known_map/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $map i32)
  (local $mapvalue i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 6) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 44))))
      (local.set $map (local.get $x0))
      (br_if $B2
        (i32.eqz
          (local.tee $mapvalue
            (call $map_get (local.get $ctx) (local.get $map) (i32.const 3283723)))))
      (local.set $x1 (local.get $mapvalue))
      (local.set $x0 (local.get $x1))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 2) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $get_map_elements_of_two/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $map i32)
  (local $mapvalue i32)
  (local $x1 i32)
  (local $x2 i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 28) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 44))))
      (local.set $map (local.get $x0))
      (br_if $B2
        (i32.eqz
          (local.tee $mapvalue (call $map_get (local.get $ctx) (local.get $map) (i32.const 674571)))))
      (local.set $x1 (local.get $mapvalue))
      (br_if $B2
        (i32.eqz
          (local.tee $mapvalue (call $map_get (local.get $ctx) (local.get $map) (i32.const 751947)))))
      (local.set $x2 (local.get $mapvalue))
      (if $I4
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 8))
          (i32.load offset=528 (i32.const 0)))
        (then
          (call $test_heap_3_stack_or_leave
            (local.get $ctx)
            (i32.const 42)
            (i32.const 2)
            (i32.const 3)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2))
          (local.set $x2)
          (local.set $x1)
          (drop)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (local.get $x2))
      (i32.store offset=4 (local.get $heap) (local.get $x1))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 24) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $get_map_elements_by_a_variable_of_y/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $tested i32)
  (local $y0 i32)
  (local $map i32)
  (local $mapvalue i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 56) (local.get $x0) (local.get $x1)))))
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
            (i32.const 58)
            (i32.const 3)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -12))))
      (i32.store offset=8 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=4 (local.get $e) (local.get $x1))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886360))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108931)
              (i32.const 0))))))
    (block $B6
      (br_if $B6
        (i32.ne
          (i32.and
            (local.tee $tested
              (local.tee $y0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx))))))
            (i32.const 3))
          (i32.const 2)))
      (br_if $B6
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 44))))
      (local.set $map (local.get $y0))
      (br_if $B6
        (i32.eqz
          (local.tee $mapvalue
            (call $map_get (local.get $ctx) (local.get $map) (i32.load offset=4 (local.get $e))))))
      (local.set $x0 (local.get $mapvalue))
      (i32.store offset=92 (local.get $ctx) (i32.load offset=8 (local.get $e)))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 12))))
      (return (local.get $x0)))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=8 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 12))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $has_map_fields_of_two/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $map i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 94) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 44))))
      (local.set $map (local.get $x0))
      (br_if $B2 (i32.eqz (call $map_get (local.get $ctx) (local.get $map) (i32.const 674571))))
      (br_if $B2 (i32.eqz (call $map_get (local.get $ctx) (local.get $map) (i32.const 751947))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 90) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $put_map_assoc_of_a_known_map/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $map i32)
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
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 113) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 44))))
      (call $map_room_2_value_or_leave
        (local.get $ctx)
        (i32.const 118)
        (local.get $x0)
        (i32.const 1)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $map (local.get $result))
      (i32.store offset=544 (i32.const 0) (i32.const 3283723))
      (i32.store offset=548 (i32.const 0) (local.get $x1))
      (local.set $map (call $map_put (local.get $ctx) (local.get $map) (i32.const 1) (i32.const 0)))
      (local.set $x0 (local.get $map))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 109) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $put_map_assoc_of_three_pairs/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $map i32)
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
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 134) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 44))))
      (call $map_room_2_value_or_leave
        (local.get $ctx)
        (i32.const 139)
        (local.get $x0)
        (i32.const 3)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $map (local.get $result))
      (i32.store offset=544 (i32.const 0) (i32.const 674571))
      (i32.store offset=548 (i32.const 0) (local.get $x1))
      (i32.store offset=552 (i32.const 0) (i32.const 751947))
      (i32.store offset=556 (i32.const 0) (i32.const 47))
      (i32.store offset=560 (i32.const 0) (i32.const 726155))
      (i32.store offset=564 (i32.const 0) (i32.const 59))
      (local.set $map (call $map_put (local.get $ctx) (local.get $map) (i32.const 3) (i32.const 0)))
      (local.set $x0 (local.get $map))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 130) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $put_map_exact_of_a_known_map/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $map i32)
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
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 159) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 44))))
      (call $map_room_2_value_or_leave
        (local.get $ctx)
        (i32.const 164)
        (local.get $x0)
        (i32.const 1)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $map (local.get $result))
      (i32.store offset=544 (i32.const 0) (i32.const 3283723))
      (i32.store offset=548 (i32.const 0) (local.get $x1))
      (local.set $map (call $map_put (local.get $ctx) (local.get $map) (i32.const 1) (i32.const 1)))
      (if $I4
        (i32.eqz (local.get $map))
        (then
          (return_call $leave_x0_x1
            (local.get $ctx)
            (i32.const 164)
            (local.get $x0)
            (local.get $x1))))
      (local.set $x0 (local.get $map))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 155) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $put_map_is_known_to_be_a_map/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $map i32)
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
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 181) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 44))))
      (call $map_room_2_value_or_leave
        (local.get $ctx)
        (i32.const 188)
        (local.get $x0)
        (i32.const 1)
        (i32.const 2)
        (local.get $x0)
        (local.get $x1))
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $map (local.get $result))
      (i32.store offset=544 (i32.const 0) (i32.const 3283723))
      (i32.store offset=548 (i32.const 0) (local.get $x1))
      (local.set $map (call $map_put (local.get $ctx) (local.get $map) (i32.const 1) (i32.const 0)))
      (local.set $x0 (local.get $map))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 177) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $put_map_of_y/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $y0 i32)
  (local $tested i32)
  (local $map i32)
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
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 210) (local.get $x0) (local.get $x1)))))
      (if $I4
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
            (i32.const 213)
            (i32.const 2)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.tee $y0 (local.get $x1)))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 44))))
      (call $map_room_1_value_or_leave
        (local.get $ctx)
        (i32.const 223)
        (local.get $x0)
        (i32.const 1)
        (i32.const 1)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $map (local.get $result))
      (i32.store offset=544 (i32.const 0) (i32.const 3283723))
      (i32.store offset=548
        (i32.const 0)
        (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
      (local.set $map (call $map_put (local.get $ctx) (local.get $map) (i32.const 1) (i32.const 0)))
      (local.set $x0 (local.get $map))
      (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
      (return (local.get $x0)))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
