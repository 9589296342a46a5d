(func $map_of_one_atom/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 6) (local.get $x0)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 20))
        (i32.load offset=532 (i32.const 0)))
      (then
        (call $ensure_free_1_stack_or_leave
          (local.get $ctx)
          (i32.const 8)
          (i32.const 5)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 64))
    (i32.store offset=8 (local.get $heap) (i32.const 172))
    (i32.store offset=12 (local.get $heap) (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=4 (local.get $heap) (i32.const 3283723))
    (i32.store offset=16 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 10)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 20)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $map_of_three_atoms_in_term_order/3 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (result i32)
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
            (i32.const 25)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 36))
        (i32.load offset=532 (i32.const 0)))
      (then
        (call $ensure_free_3_stack_or_leave
          (local.get $ctx)
          (i32.const 27)
          (i32.const 9)
          (i32.const 3)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))
        (local.set $x2)
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 192))
    (i32.store offset=16 (local.get $heap) (i32.const 300))
    (i32.store offset=20 (local.get $heap) (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=4 (local.get $heap) (i32.const 3601803))
    (i32.store offset=24 (local.get $heap) (local.get $x1))
    (i32.store offset=8 (local.get $heap) (i32.const 1964107))
    (i32.store offset=28 (local.get $heap) (local.get $x2))
    (i32.store offset=12 (local.get $heap) (i32.const 2433995))
    (i32.store offset=32 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 18)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 36)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $map_of_integers_before_atoms/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 48) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 44))
        (i32.load offset=532 (i32.const 0)))
      (then
        (call $ensure_free_2_stack_or_leave
          (local.get $ctx)
          (i32.const 50)
          (i32.const 11)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 256))
    (i32.store offset=20 (local.get $heap) (i32.const 364))
    (i32.store offset=24 (local.get $heap) (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=4 (local.get $heap) (i32.const -1))
    (i32.store offset=28 (local.get $heap) (local.get $x0))
    (i32.store offset=8 (local.get $heap) (i32.const 47))
    (i32.store offset=32 (local.get $heap) (i32.const 59))
    (i32.store offset=12 (local.get $heap) (i32.const 175))
    (i32.store offset=36 (local.get $heap) (local.get $x1))
    (i32.store offset=16 (local.get $heap) (i32.const 674571))
    (i32.store offset=40 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 22)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 44)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $map_into_y/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 75) (local.get $x0)))))
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
            (i32.const 77)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (i32.const 59))
      (if $I6
        (i32.ge_u
          (i32.sub (i32.sub (local.get $e) (i32.load offset=12 (local.get $ctx))) (i32.const 20))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_1_stack_or_leave
            (local.get $ctx)
            (i32.const 84)
            (i32.const 5)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 64))
      (i32.store offset=8 (local.get $heap) (i32.const 172))
      (i32.store offset=12 (local.get $heap) (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=4 (local.get $heap) (i32.const 3283723))
      (i32.store offset=16 (local.get $heap) (local.get $x0))
      (local.set $value (i32.add (local.get $heap) (i32.const 10)))
      (i32.store (local.get $e) (local.get $value))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 20)))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886468))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108958)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $map_of_twelve/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 109) (local.get $x0)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 108))
        (i32.load offset=532 (i32.const 0)))
      (then
        (call $ensure_free_1_stack_or_leave
          (local.get $ctx)
          (i32.const 111)
          (i32.const 27)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 768))
    (i32.store offset=52 (local.get $heap) (i32.const 876))
    (i32.store offset=56 (local.get $heap) (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=4 (local.get $heap) (i32.const 674571))
    (i32.store offset=60 (local.get $heap) (local.get $x0))
    (i32.store offset=8 (local.get $heap) (i32.const 751947))
    (i32.store offset=64 (local.get $heap) (local.get $x0))
    (i32.store offset=12 (local.get $heap) (i32.const 726155))
    (i32.store offset=68 (local.get $heap) (local.get $x0))
    (i32.store offset=16 (local.get $heap) (i32.const 597195))
    (i32.store offset=72 (local.get $heap) (local.get $x0))
    (i32.store offset=20 (local.get $heap) (i32.const 571403))
    (i32.store offset=76 (local.get $heap) (local.get $x0))
    (i32.store offset=24 (local.get $heap) (i32.const 648779))
    (i32.store offset=80 (local.get $heap) (local.get $x0))
    (i32.store offset=28 (local.get $heap) (i32.const 622987))
    (i32.store offset=84 (local.get $heap) (local.get $x0))
    (i32.store offset=32 (local.get $heap) (i32.const 906699))
    (i32.store offset=88 (local.get $heap) (local.get $x0))
    (i32.store offset=36 (local.get $heap) (i32.const 880907))
    (i32.store offset=92 (local.get $heap) (local.get $x0))
    (i32.store offset=40 (local.get $heap) (i32.const 958283))
    (i32.store offset=96 (local.get $heap) (local.get $x0))
    (i32.store offset=44 (local.get $heap) (i32.const 932491))
    (i32.store offset=100 (local.get $heap) (local.get $x0))
    (i32.store offset=48 (local.get $heap) (i32.const 803531))
    (i32.store offset=104 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 54)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 108)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $map_of_thirteen_by_the_runtime/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $test i32)
  (local $map i32)
  (local $result i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 161) (local.get $x0)))))
    (drop (local.tee $tested (i32.const 4194306)))
    (local.set $test (i32.const 0))
    (if $I3
      (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
      (then
        (local.set $test
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 44)))))
    (if $I4
      (i32.eqz (local.get $test))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 163) (local.get $x0))))
    (call $map_room_1_value_or_leave
      (local.get $ctx)
      (i32.const 163)
      (i32.const 4194306)
      (i32.const 13)
      (i32.const 1)
      (local.get $x0))
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $result)))
    (local.set $map (local.get $result))
    (i32.store offset=544 (i32.const 0) (i32.const 674571))
    (i32.store offset=548 (i32.const 0) (local.get $x0))
    (i32.store offset=552 (i32.const 0) (i32.const 751947))
    (i32.store offset=556 (i32.const 0) (local.get $x0))
    (i32.store offset=560 (i32.const 0) (i32.const 726155))
    (i32.store offset=564 (i32.const 0) (local.get $x0))
    (i32.store offset=568 (i32.const 0) (i32.const 597195))
    (i32.store offset=572 (i32.const 0) (local.get $x0))
    (i32.store offset=576 (i32.const 0) (i32.const 571403))
    (i32.store offset=580 (i32.const 0) (local.get $x0))
    (i32.store offset=584 (i32.const 0) (i32.const 648779))
    (i32.store offset=588 (i32.const 0) (local.get $x0))
    (i32.store offset=592 (i32.const 0) (i32.const 622987))
    (i32.store offset=596 (i32.const 0) (local.get $x0))
    (i32.store offset=600 (i32.const 0) (i32.const 906699))
    (i32.store offset=604 (i32.const 0) (local.get $x0))
    (i32.store offset=608 (i32.const 0) (i32.const 880907))
    (i32.store offset=612 (i32.const 0) (local.get $x0))
    (i32.store offset=616 (i32.const 0) (i32.const 958283))
    (i32.store offset=620 (i32.const 0) (local.get $x0))
    (i32.store offset=624 (i32.const 0) (i32.const 932491))
    (i32.store offset=628 (i32.const 0) (local.get $x0))
    (i32.store offset=632 (i32.const 0) (i32.const 803531))
    (i32.store offset=636 (i32.const 0) (local.get $x0))
    (i32.store offset=640 (i32.const 0) (i32.const 777739))
    (i32.store offset=644 (i32.const 0) (local.get $x0))
    (local.set $map (call $map_put (local.get $ctx) (local.get $map) (i32.const 13) (i32.const 0)))
    (local.set $x0 (local.get $map))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $map_with_a_variable_key_by_the_runtime/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $test i32)
  (local $map i32)
  (local $result i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 216) (local.get $x0) (local.get $x1)))))
    (drop (local.tee $tested (i32.const 4194306)))
    (local.set $test (i32.const 0))
    (if $I3
      (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
      (then
        (local.set $test
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 44)))))
    (if $I4
      (i32.eqz (local.get $test))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 218) (local.get $x0) (local.get $x1))))
    (call $map_room_2_value_or_leave
      (local.get $ctx)
      (i32.const 218)
      (i32.const 4194306)
      (i32.const 1)
      (i32.const 2)
      (local.get $x0)
      (local.get $x1))
    (local.set $x1)
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $result)))
    (local.set $map (local.get $result))
    (i32.store offset=544 (i32.const 0) (local.get $x0))
    (i32.store offset=548 (i32.const 0) (local.get $x1))
    (local.set $map (call $map_put (local.get $ctx) (local.get $map) (i32.const 1) (i32.const 0)))
    (local.set $x0 (local.get $map))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $a_new_map_is_known_to_be_a_map/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 236) (local.get $x0)))))
      (if $I4
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 20))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_1_stack_or_leave
            (local.get $ctx)
            (i32.const 239)
            (i32.const 5)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 64))
      (i32.store offset=8 (local.get $heap) (i32.const 172))
      (i32.store offset=12 (local.get $heap) (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=4 (local.get $heap) (i32.const 3283723))
      (i32.store offset=16 (local.get $heap) (local.get $x0))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 10)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 20)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 231) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $atoms_are_ordered_by_their_names/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 261) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 44))
        (i32.load offset=532 (i32.const 0)))
      (then
        (call $ensure_free_2_stack_or_leave
          (local.get $ctx)
          (i32.const 264)
          (i32.const 11)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 256))
    (i32.store offset=20 (local.get $heap) (i32.const 364))
    (i32.store offset=24 (local.get $heap) (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=4 (local.get $heap) (i32.const 63))
    (i32.store offset=28 (local.get $heap) (i32.const 79))
    (i32.store offset=8 (local.get $heap) (i32.const 4120907))
    (i32.store offset=32 (local.get $heap) (i32.const 59))
    (i32.store offset=12 (local.get $heap) (i32.const 674571))
    (i32.store offset=36 (local.get $heap) (local.get $x1))
    (i32.store offset=16 (local.get $heap) (i32.const 69067))
    (i32.store offset=40 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 22)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 44)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
