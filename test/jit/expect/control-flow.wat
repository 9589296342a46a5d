(func $one_entry_needs_no_dispatcher/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 6) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (i32.const 59))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 2) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $continuation_with_x0_only/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 18) (local.get $x0)))))
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
              (i32.const 20)
              (i32.const 1)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (i32.store offset=20
          (local.get $ctx)
          (local.tee $e (i32.add (local.get $e) (i32.const -4))))
        (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
        (i32.store offset=92 (local.get $ctx) (i32.const 83886184))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call_indirect $functions (param i32 i32 i32) (result i32)
                (local.get $ctx)
                (i32.const 67108887)
                (local.get $x0)
                (i32.const 0))))))
      (i32.store offset=92 (local.get $ctx) (i32.const 83886196))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67108890)
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

(func $loop_without_an_entry/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
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
            (br_if $B0
              (call $spent_2 (local.get $ctx) (i32.const 41) (local.get $x0) (local.get $x1)))))
        (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))))
        (local.set $x0 (i32.load (i32.add (local.get $x0) (i32.const -1))))
        (block $B5
          (block $B6
            (local.set $left (local.get $x1))
            (br_if $B6 (i32.eqz (i32.eq (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))))
            (local.set $result (i32.add (local.get $left) (i32.const 16)))
            (br_if $B6 (i32.lt_s (local.get $result) (local.get $left)))
            (br $B5))
          (call $number_add_2_value_or_raise
            (local.get $ctx)
            (i32.const 55)
            (i32.const 0)
            (i32.const 2)
            (local.get $x1)
            (i32.const 31)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $result)))
          (local.set $result (local.get $result)))
        (local.set $x1 (local.get $result)))
      (loop $L7
        (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))))
        (local.set $x0 (i32.load (i32.add (local.get $x0) (i32.const -1))))
        (block $B8
          (block $B9
            (local.set $left (local.get $x1))
            (br_if $B9 (i32.eqz (i32.eq (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))))
            (local.set $result (i32.add (local.get $left) (i32.const 16)))
            (br_if $B9 (i32.lt_s (local.get $result) (local.get $left)))
            (br $B8))
          (call $number_add_2_value_or_raise
            (local.get $ctx)
            (i32.const 72)
            (i32.const 0)
            (i32.const 2)
            (local.get $x1)
            (i32.const 31)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $result)))
          (local.set $result (local.get $result)))
        (local.set $x1 (local.get $result))
        (br $L7)))
    (local.set $x0 (local.get $x1))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $loop_with_a_call_in_it/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (block $B0
    (loop $L1
      (block $B2
        (block $B3
          (block $B4
            (br_if $B4 (i32.eqz (local.get $entry)))
            (if $I5
              (i32.lt_u (local.get $entry) (i32.const 2))
              (then
                (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
            (br_table $B4 $B2 $B3 $B4 (local.get $entry)))
          (i32.store offset=512
            (i32.const 0)
            (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
          (if $I6
            (i32.le_s (local.get $reductions) (i32.const 0))
            (then
              (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 87) (local.get $x0)))))
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
                (i32.const 89)
                (i32.const 2)
                (i32.const 1)
                (local.get $x0))
              (local.set $x0)
              (br_if $B0 (i32.eqz (local.tee $e)))))
          (i32.store offset=20
            (local.get $ctx)
            (local.tee $e (i32.add (local.get $e) (i32.const -8))))
          (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
          (i32.store (local.get $e) (local.get $x0)))
        (i32.store offset=92 (local.get $ctx) (i32.const 83886480))
        (br_if $B0
          (i32.eqz
            (local.tee $x0
              (call_indirect $functions (param i32 i32) (result i32)
                (local.get $ctx)
                (i32.const 67108961)
                (i32.const 1))))))
      (if $I8
        (i32.eqz (i32.eq (local.get $x0) (i32.const 59)))
        (then
          (local.set $entry (i32.const 2))
          (br $L1)))
      (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
      (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
      (return (local.get $x0)))
    (unreachable))
  (i32.const 0))

(func $nested_loops/3 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (result i32)
  (local $reductions i32)
  (block $B0
    (block $B1)
    (loop $L2
      (block $B3
        (block $B4
          (i32.store offset=512
            (i32.const 0)
            (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
          (if $I5
            (i32.le_s (local.get $reductions) (i32.const 0))
            (then
              (br_if $B0
                (call $spent_3
                  (local.get $ctx)
                  (i32.const 115)
                  (local.get $x0)
                  (local.get $x1)
                  (local.get $x2)))))
          (br_if $B3 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))))
          (local.set $x0 (i32.load (i32.add (local.get $x0) (i32.const -1))))
          (local.set $x2 (local.get $x1)))
        (loop $L6
          (br_if $L2 (i32.eqz (i32.eq (i32.and (local.get $x2) (i32.const 3)) (i32.const 1))))
          (local.set $x2 (i32.load (i32.add (local.get $x2) (i32.const -1))))
          (br $L6)))
      (return (local.get $x0)))
    (unreachable))
  (i32.const 0))

(func $loop_with_two_entries_by_the_dispatcher/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
  (local $test i32)
  (block $B0
    (loop $L1
      (block $B2
        (block $B3
          (block $B4
            (block $B5
              (br_if $B5 (i32.eqz (local.get $entry)))
              (if $I6
                (i32.lt_u (local.get $entry) (i32.const 1))
                (then
                  (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
              (br_table $B5 $B4 $B5 (local.get $entry)))
            (i32.store offset=512
              (i32.const 0)
              (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
            (if $I7
              (i32.le_s (local.get $reductions) (i32.const 0))
              (then
                (br_if $B0
                  (call $spent_2 (local.get $ctx) (i32.const 146) (local.get $x0) (local.get $x1)))))
            (br_if $B4 (i32.eqz (i32.eq (local.get $x1) (i32.const 59))))
            (br $B3))
          (block $B8
            (block $B9
              (local.set $left (local.get $x0))
              (br_if $B9 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
              (local.set $result (i32.add (local.get $left) (i32.const 32)))
              (br_if $B9 (i32.lt_s (local.get $result) (local.get $left)))
              (br $B8))
            (call $number_add_2_value_or_raise
              (local.get $ctx)
              (i32.const 178)
              (i32.const 0)
              (i32.const 2)
              (local.get $x0)
              (i32.const 47)
              (local.get $x0)
              (local.get $x1))
            (local.set $x1)
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $result)))
            (local.set $result (local.get $result)))
          (local.set $x0 (local.get $result))
          (if $I10
            (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
            (then
              (local.set $test (i32.lt_s (local.get $x0) (i32.const 1615))))
            (else
              (local.set $test
                (i32.eq
                  (call $term_compare
                    (local.get $x0)
                    (i32.const 1615)
                    (i32.const 0)
                    (i32.load (local.get $ctx)))
                  (i32.const 2)))))
          (br_if $B2 (i32.eqz (local.get $test))))
        (block $B11
          (block $B12
            (local.set $left (local.get $x0))
            (br_if $B12 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
            (local.set $result (i32.add (local.get $left) (i32.const 16)))
            (br_if $B12 (i32.lt_s (local.get $result) (local.get $left)))
            (br $B11))
          (call $number_add_2_value_or_raise
            (local.get $ctx)
            (i32.const 162)
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
        (if $I13
          (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
          (then
            (local.set $test (i32.lt_s (local.get $x0) (i32.const 1615))))
          (else
            (local.set $test
              (i32.eq
                (call $term_compare
                  (local.get $x0)
                  (i32.const 1615)
                  (i32.const 0)
                  (i32.load (local.get $ctx)))
                (i32.const 2)))))
        (br_if $B2 (i32.eqz (local.get $test)))
        (local.set $entry (i32.const 1))
        (br $L1))
      (return (local.get $x0)))
    (unreachable))
  (i32.const 0))

(func $table_into_a_loop_by_the_dispatcher/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $selected i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
  (local $test i32)
  (block $B0
    (loop $L1
      (block $B2
        (block $B3
          (block $B4
            (block $B5
              (br_if $B5 (i32.eqz (local.get $entry)))
              (if $I6
                (i32.lt_u (local.get $entry) (i32.const 1))
                (then
                  (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
              (br_table $B5 $B4 $B5 (local.get $entry)))
            (i32.store offset=512
              (i32.const 0)
              (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
            (if $I7
              (i32.le_s (local.get $reductions) (i32.const 0))
              (then
                (br_if $B0
                  (call $spent_2 (local.get $ctx) (i32.const 199) (local.get $x0) (local.get $x1)))))
            (local.set $selected (local.get $x1))
            (br_if $B2 (i32.ne (i32.and (local.get $selected) (i32.const 15)) (i32.const 15)))
            (br_table $B4 $B3 $B2 $B4 $B2
              (i32.sub (i32.shr_s (local.get $selected) (i32.const 4)) (i32.const 1))))
          (block $B8
            (block $B9
              (local.set $left (local.get $x0))
              (br_if $B9 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
              (local.set $result (i32.add (local.get $left) (i32.const 16)))
              (br_if $B9 (i32.lt_s (local.get $result) (local.get $left)))
              (br $B8))
            (call $number_add_2_value_or_raise
              (local.get $ctx)
              (i32.const 229)
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
          (if $I10
            (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
            (then
              (local.set $test (i32.lt_s (local.get $x0) (i32.const 1615))))
            (else
              (local.set $test
                (i32.eq
                  (call $term_compare
                    (local.get $x0)
                    (i32.const 1615)
                    (i32.const 0)
                    (i32.load (local.get $ctx)))
                  (i32.const 2)))))
          (br_if $B2 (i32.eqz (local.get $test))))
        (block $B11
          (block $B12
            (local.set $left (local.get $x0))
            (br_if $B12 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
            (local.set $result (i32.add (local.get $left) (i32.const 32)))
            (br_if $B12 (i32.lt_s (local.get $result) (local.get $left)))
            (br $B11))
          (call $number_add_2_value_or_raise
            (local.get $ctx)
            (i32.const 245)
            (i32.const 0)
            (i32.const 2)
            (local.get $x0)
            (i32.const 47)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $result)))
          (local.set $result (local.get $result)))
        (local.set $x0 (local.get $result))
        (if $I13
          (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
          (then
            (local.set $test (i32.lt_s (local.get $x0) (i32.const 1615))))
          (else
            (local.set $test
              (i32.eq
                (call $term_compare
                  (local.get $x0)
                  (i32.const 1615)
                  (i32.const 0)
                  (i32.load (local.get $ctx)))
                (i32.const 2)))))
        (br_if $B2 (i32.eqz (local.get $test)))
        (local.set $entry (i32.const 1))
        (br $L1))
      (return (local.get $x0)))
    (unreachable))
  (i32.const 0))

(func $facts_that_both_ways_have_in_common/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
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
            (br_if $B0
              (call $spent_2 (local.get $ctx) (i32.const 266) (local.get $x0) (local.get $x1)))))
        (br_if $B3 (i32.eqz (i32.eq (local.get $x1) (i32.const 59))))
        (local.set $x0 (i32.const 95))
        (br $B2))
      (local.set $x0 (i32.const 159)))
    (block $B5
      (block $B6
        (local.set $left (local.get $x0))
        (local.set $result (i32.add (local.get $left) (i32.const 16)))
        (br $B5))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 294)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 31)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $facts_that_one_way_only_has/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 303) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x1) (i32.const 59))))
      (local.set $x0 (i32.const 95)))
    (block $B4
      (block $B5
        (local.set $left (local.get $x0))
        (br_if $B5 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.add (local.get $left) (i32.const 16)))
        (br_if $B5 (i32.lt_s (local.get $result) (local.get $left)))
        (br $B4))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 322)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (i32.const 31)
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $facts_of_x_end_at_a_call/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 332) (local.get $x0)))))
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
            (i32.const 335)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (drop)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (i32.const 95))
      (local.set $x0 (i32.const 95))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887468))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109208)
              (local.get $x0)
              (i32.const 0))))))
    (block $B6
      (block $B7
        (local.set $left (local.get $x0))
        (local.set $right
          (local.tee $y0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx))))))
        (br_if $B7 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
        (local.set $result (i32.add (local.get $left) (i32.sub (local.get $right) (i32.const 15))))
        (br_if $B7
          (i32.lt_s
            (i32.and
              (i32.xor (local.get $left) (local.get $result))
              (i32.xor (local.get $right) (local.get $result)))
            (i32.const 0)))
        (br $B6))
      (call $number_add_1_value_or_raise
        (local.get $ctx)
        (i32.const 353)
        (i32.const 0)
        (i32.const 1)
        (local.get $x0)
        (local.tee $y0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
        (local.get $x0))
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $stack_pointer_known_where_ways_meet/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
      (block $B4
        (i32.store offset=512
          (i32.const 0)
          (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
        (if $I5
          (i32.le_s (local.get $reductions) (i32.const 0))
          (then
            (br_if $B0
              (call $spent_2 (local.get $ctx) (i32.const 365) (local.get $x0) (local.get $x1)))))
        (if $I6
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
              (i32.const 368)
              (i32.const 2)
              (i32.const 2)
              (local.get $x0)
              (local.get $x1))
            (local.set $x1)
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (i32.store offset=20
          (local.get $ctx)
          (local.tee $e (i32.add (local.get $e) (i32.const -8))))
        (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
        (i32.store (local.get $e) (local.get $x0))
        (br_if $B4 (i32.eqz (i32.eq (local.get $x1) (i32.const 59))))
        (local.set $x0 (local.get $x1)))
      (local.set $x1 (i32.load (local.get $e)))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887640))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109251)
              (local.get $x0)
              (local.get $x1)
              (i32.const 2))))))
    (local.set $x1 (local.get $x0))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load offset=4 (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $only_live_registers_are_saved_when_leaving/4 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (param $x3 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $map i32)
  (local $result i32)
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
            (br_if $B0
              (call $spent_4
                (local.get $ctx)
                (i32.const 404)
                (local.get $x0)
                (local.get $x1)
                (local.get $x2)
                (local.get $x3)))))
        (br_if $B2
          (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
        (br_if $B2
          (i32.eqz
            (i32.eq
              (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
              (i32.const 44))))
        (br_if $B3
          (i32.and
            (i32.ne (i32.and (local.get $x1) (i32.const 3)) (i32.const 1))
            (i32.ne (local.get $x1) (i32.const 59))))
        (call $map_room_2_value_or_leave
          (local.get $ctx)
          (i32.const 415)
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
        (local.set $map
          (call $map_put (local.get $ctx) (local.get $map) (i32.const 1) (i32.const 1)))
        (if $I5
          (i32.eqz (local.get $map))
          (then
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 415)
              (local.get $x0)
              (local.get $x1))))
        (local.set $x0 (local.get $map))
        (return (local.get $x0)))
      (call $map_room_4_value_or_leave
        (local.get $ctx)
        (i32.const 429)
        (local.get $x0)
        (i32.const 1)
        (i32.const 4)
        (local.get $x0)
        (local.get $x1)
        (local.get $x2)
        (local.get $x3))
      (local.set $x3)
      (local.set $x2)
      (local.set $x1)
      (local.set $x0)
      (br_if $B0 (i32.eqz (local.tee $result)))
      (local.set $map (local.get $result))
      (i32.store offset=544 (i32.const 0) (i32.const 3283723))
      (i32.store offset=548 (i32.const 0) (local.get $x3))
      (local.set $map (call $map_put (local.get $ctx) (local.get $map) (i32.const 1) (i32.const 1)))
      (if $I6
        (i32.eqz (local.get $map))
        (then
          (return_call $leave_x0_x1_x2_x3
            (local.get $ctx)
            (i32.const 429)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2)
            (local.get $x3))))
      (local.set $x0 (local.get $map))
      (return (local.get $x0)))
    (return_call $leave_x0_x1_x2_x3
      (local.get $ctx)
      (i32.const 399)
      (local.get $x0)
      (local.get $x1)
      (local.get $x2)
      (local.get $x3))
    (unreachable))
  (i32.const 0))

(func $registers_beyond_the_context/18 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (param $x3 i32) (param $x4 i32) (param $x5 i32) (param $x6 i32) (param $x7 i32) (param $x8 i32) (param $x9 i32) (param $x10 i32) (param $x11 i32) (param $x12 i32) (param $x13 i32) (param $x14 i32) (param $x15 i32) (param $x16 i32) (param $x17 i32) (result i32)
  (local $reductions i32)
  (local $result i32)
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
          (call $spent_18
            (local.get $ctx)
            (i32.const 449)
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
            (local.get $x12)
            (local.get $x13)
            (local.get $x14)
            (local.get $x15)
            (local.get $x16)
            (local.get $x17)))))
    (call $bif_erlang_length_1_18_value_or_raise
      (local.get $ctx)
      (i32.const 459)
      (i32.const 0)
      (i32.const 16)
      (local.get $x16)
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
      (local.get $x12)
      (local.get $x13)
      (local.get $x14)
      (local.get $x15)
      (local.get $x16)
      (local.get $x17))
    (local.set $x17)
    (local.set $x16)
    (local.set $x15)
    (local.set $x14)
    (local.set $x13)
    (local.set $x12)
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
    (local.set $x0 (local.get $result))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 8))
        (i32.load offset=528 (i32.const 0)))
      (then
        (call $test_heap_18_stack_or_leave
          (local.get $ctx)
          (i32.const 460)
          (i32.const 2)
          (i32.const 18)
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
          (local.get $x12)
          (local.get $x13)
          (local.get $x14)
          (local.get $x15)
          (local.get $x16)
          (local.get $x17))
        (local.set $x17)
        (local.set $x16)
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
        (drop)
        (drop)
        (drop)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (local.get $x17))
    (i32.store offset=4 (local.get $heap) (local.get $x16))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $tables_between_two_loop_entries/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $selected i32)
  (block $B0
    (loop $L1
      (block $B2
        (block $B3
          (block $B4
            (block $B5
              (br_if $B5 (i32.eqz (local.get $entry)))
              (if $I6
                (i32.lt_u (local.get $entry) (i32.const 1))
                (then
                  (local.set $x0 (i32.load offset=24 (local.get $ctx)))))
              (br_table $B5 $B4 $B5 (local.get $entry)))
            (i32.store offset=512
              (i32.const 0)
              (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
            (if $I7
              (i32.le_s (local.get $reductions) (i32.const 0))
              (then
                (br_if $B0
                  (call $spent_2 (local.get $ctx) (i32.const 479) (local.get $x0) (local.get $x1)))))
            (br_if $B4 (i32.eqz (i32.eq (local.get $x1) (i32.const 59))))
            (br $B3))
          (local.set $selected (local.get $x0))
          (br_if $B2 (i32.ne (i32.and (local.get $selected) (i32.const 15)) (i32.const 15)))
          (br_table $B3 $B3 $B2 $B3 $B2
            (i32.sub (i32.shr_s (local.get $selected) (i32.const 4)) (i32.const 5))))
        (local.set $selected (local.get $x0))
        (if $I8
          (i32.lt_s (local.get $selected) (i32.const 63))
          (then
            (if $I9
              (i32.eq (local.get $selected) (i32.const 31))
              (then
                (local.set $entry (i32.const 1))
                (br $L1)))
            (if $I10
              (i32.eq (local.get $selected) (i32.const 47))
              (then
                (local.set $entry (i32.const 1))
                (br $L1))))
          (else
            (br_if $B2 (i32.eq (local.get $selected) (i32.const 63)))
            (if $I11
              (i32.eq (local.get $selected) (i32.const 79))
              (then
                (local.set $entry (i32.const 1))
                (br $L1))))))
      (return (local.get $x0)))
    (unreachable))
  (i32.const 0))

(func $tuple_sizes_where_ways_meet/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $result i32)
  (local $pointer i32)
  (block $B0
    (block $B1)
    (block $B2
      (block $B3
        (block $B4
          (i32.store offset=512
            (i32.const 0)
            (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
          (if $I5
            (i32.le_s (local.get $reductions) (i32.const 0))
            (then
              (br_if $B0
                (call $spent_2 (local.get $ctx) (i32.const 540) (local.get $x0) (local.get $x1)))))
          (br_if $B4 (i32.eqz (i32.eq (local.get $x1) (i32.const 59))))
          (br_if $B2
            (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
          (br_if $B2
            (i32.eqz
              (i32.eqz
                (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
          (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 128)))
          (br $B3))
        (br_if $B2
          (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
        (br_if $B2
          (i32.eqz
            (i32.eqz
              (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
        (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 192))))
      (block $B6
        (block $B7
          (br_if $B7
            (i32.ne (i32.and (local.tee $pointer (local.get $x0)) (i32.const 3)) (i32.const 2)))
          (br_if $B7
            (i32.and
              (local.tee $result (i32.load (i32.sub (local.get $pointer) (i32.const 2))))
              (i32.const 63)))
          (br_if $B7 (i32.lt_u (local.get $result) (i32.const 128)))
          (local.set $result (i32.load offset=6 (local.get $pointer)))
          (br $B6))
        (if $I8
          (i32.eqz
            (local.tee $result
              (call $bif_erlang_element_2
                (local.get $ctx)
                (i32.const 0)
                (i32.const 47)
                (local.get $x0))))
          (then
            (return_call $raise_failed (local.get $ctx) (i32.const 3145728) (i32.const 580))))
        (local.set $result (local.get $result)))
      (local.set $x0 (local.get $result))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 535) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $an_integer_or_an_atom_where_ways_meet/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
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
            (br_if $B0
              (call $spent_2 (local.get $ctx) (i32.const 589) (local.get $x0) (local.get $x1)))))
        (br_if $B3 (i32.eqz (i32.eq (local.get $x1) (i32.const 59))))
        (local.set $x0 (i32.const 95))
        (br $B2))
      (local.set $x0 (i32.const 2881227)))
    (block $B5
      (br_if $B5 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
      (block $B6
        (block $B7
          (local.set $left (local.get $x0))
          (local.set $result (i32.add (local.get $left) (i32.const 16)))
          (br $B6))
        (call $number_add_1_value_or_raise
          (local.get $ctx)
          (i32.const 622)
          (i32.const 0)
          (i32.const 1)
          (local.get $x0)
          (i32.const 31)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result)))
      (local.set $x0 (local.get $result))
      (return (local.get $x0)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $nothing_is_known_behind_an_exit/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $tested i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 636) (local.get $x0)))))
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
            (i32.const 639)
            (i32.const 1)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
      (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (br_if $B1 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B1
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (i32.store offset=92 (local.get $ctx) (i32.const 83888676))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109510)
              (local.get $x0)
              (i32.const 0))))))
    (block $B6
      (br_if $B6 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B6
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))))))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
