(func $is_eq_exact_with_an_atom/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (i32.const 1667787))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 2) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_eq_exact_with_a_small_integer/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 19) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (i32.const 95))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 15) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_eq_exact_with_nil/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 32) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (i32.const 59))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 28) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_eq_exact_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $test i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 44) (local.get $x0) (local.get $x1)))))
      (if $I4
        (i32.and
          (i32.eqz (local.tee $test (i32.eq (local.get $x0) (local.get $x1))))
          (i32.ne (i32.and (i32.or (local.get $x0) (local.get $x1)) (i32.const 3)) (i32.const 3)))
        (then
          (local.set $test
            (call $equal_exactly (local.get $x0) (local.get $x1) (i32.load (local.get $ctx))))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 40) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $is_eq_exact_with_a_literal/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 57) (local.get $x0)))))
      (if $I4
        (i32.and
          (i32.eqz (local.tee $test (i32.eq (local.get $x0) (i32.const 4194306))))
          (i32.ne
            (i32.and (i32.or (local.get $x0) (i32.const 4194306)) (i32.const 3))
            (i32.const 3)))
        (then
          (local.set $test
            (call $equal_exactly (local.get $x0) (i32.const 4194306) (i32.load (local.get $ctx))))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 53) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_eq_exact_with_a_large_integer/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 71) (local.get $x0)))))
      (if $I4
        (i32.and
          (i32.eqz (local.tee $test (i32.eq (local.get $x0) (i32.const 5308354))))
          (i32.ne
            (i32.and (i32.or (local.get $x0) (i32.const 5308354)) (i32.const 3))
            (i32.const 3)))
        (then
          (local.set $test
            (call $equal_exactly (local.get $x0) (i32.const 5308354) (i32.load (local.get $ctx))))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 67) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_eq_exact_of_a_known_atom/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 90) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 63)) (i32.const 11))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (local.get $x1))))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 86) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $is_eq_exact_of_known_small_integers/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 106) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (local.get $x1))))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 102) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $is_eq_exact_teaches_the_value/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 123) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (i32.const 95))))
      (block $B4
        (block $B5
          (local.set $left (local.get $x0))
          (local.set $result (i32.add (local.get $left) (i32.const 16)))
          (br $B4))
        (call $number_add_1_value_or_raise
          (local.get $ctx)
          (i32.const 137)
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
    (return_call $leave_x0 (local.get $ctx) (i32.const 119) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_eq_exact_of_one_variable_teaches_the_other/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $test i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 146) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (if $I4
        (i32.and
          (i32.eqz (local.tee $test (i32.eq (local.get $x1) (local.get $x0))))
          (i32.ne (i32.and (i32.or (local.get $x1) (local.get $x0)) (i32.const 3)) (i32.const 3)))
        (then
          (local.set $test
            (call $equal_exactly (local.get $x1) (local.get $x0) (i32.load (local.get $ctx))))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 142) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $is_ne_exact_with_an_atom/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 170) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.ne (local.get $x0) (i32.const 1667787))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 166) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_ne_exact_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $test i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 187) (local.get $x0) (local.get $x1)))))
      (if $I4
        (i32.and
          (i32.eqz (local.tee $test (i32.eq (local.get $x0) (local.get $x1))))
          (i32.ne (i32.and (i32.or (local.get $x0) (local.get $x1)) (i32.const 3)) (i32.const 3)))
        (then
          (local.set $test
            (call $equal_exactly (local.get $x0) (local.get $x1) (i32.load (local.get $ctx))))))
      (br_if $B2 (i32.eqz (i32.eqz (local.get $test))))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 182) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $is_eq_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $test i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 204) (local.get $x0) (local.get $x1)))))
      (if $I4
        (i32.eqz (local.tee $test (i32.eq (local.get $x0) (local.get $x1))))
        (then
          (local.set $test
            (i32.eq
              (call $term_compare
                (local.get $x0)
                (local.get $x1)
                (i32.const 0)
                (i32.load (local.get $ctx)))
              (i32.const 1)))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 199) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $is_eq_with_a_small_integer/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 221) (local.get $x0)))))
      (if $I4
        (i32.eqz (local.tee $test (i32.eq (local.get $x0) (i32.const 95))))
        (then
          (local.set $test
            (i32.eq
              (call $term_compare
                (local.get $x0)
                (i32.const 95)
                (i32.const 0)
                (i32.load (local.get $ctx)))
              (i32.const 1)))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 216) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_eq_with_an_atom/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 238) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (i32.const 1667787))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 233) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_eq_of_known_small_integers/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 255) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (local.get $x1))))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 250) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $is_ne_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $test i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 276) (local.get $x0) (local.get $x1)))))
      (if $I4
        (i32.eqz (local.tee $test (i32.eq (local.get $x0) (local.get $x1))))
        (then
          (local.set $test
            (i32.eq
              (call $term_compare
                (local.get $x0)
                (local.get $x1)
                (i32.const 0)
                (i32.load (local.get $ctx)))
              (i32.const 1)))))
      (br_if $B2 (i32.eqz (i32.eqz (local.get $test))))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 271) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $is_ne_of_known_small_integers/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 293) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.eqz (i32.ne (local.get $x0) (local.get $x1))))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 288) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $is_lt_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $test i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 314) (local.get $x0) (local.get $x1)))))
      (if $I4
        (i32.eq (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15)) (i32.const 15))
        (then
          (local.set $test (i32.lt_s (local.get $x0) (local.get $x1))))
        (else
          (local.set $test
            (i32.eq
              (call $term_compare
                (local.get $x0)
                (local.get $x1)
                (i32.const 0)
                (i32.load (local.get $ctx)))
              (i32.const 2)))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 309) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $is_lt_with_a_small_integer/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 331) (local.get $x0)))))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
        (then
          (local.set $test (i32.lt_s (local.get $x0) (i32.const 175))))
        (else
          (local.set $test
            (i32.eq
              (call $term_compare
                (local.get $x0)
                (i32.const 175)
                (i32.const 0)
                (i32.load (local.get $ctx)))
              (i32.const 2)))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 326) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_lt_of_known_small_integers/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 348) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.eqz (i32.lt_s (local.get $x0) (local.get $x1))))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 343) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $is_lt_of_known_floats/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 369) (local.get $x0) (local.get $x1)))))
      (br_if $B2
        (i32.eqz
          (f64.lt
            (f64.load offset=2 align=4 (local.get $x0))
            (f64.load offset=2 align=4 (local.get $x1)))))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 364) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $is_lt_of_a_float_and_a_literal/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 390) (local.get $x0)))))
      (br_if $B2
        (i32.eqz (f64.lt (f64.load offset=2 align=4 (local.get $x0)) (f64.const 0x1.4p+1 (;=2.5;)))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 385) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_ge_of_anything/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $test i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 410) (local.get $x0) (local.get $x1)))))
      (if $I4
        (i32.eq (i32.and (i32.and (local.get $x0) (local.get $x1)) (i32.const 15)) (i32.const 15))
        (then
          (local.set $test (i32.ge_s (local.get $x0) (local.get $x1))))
        (else
          (local.set $test
            (i32.ne
              (call $term_compare
                (local.get $x0)
                (local.get $x1)
                (i32.const 0)
                (i32.load (local.get $ctx)))
              (i32.const 2)))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 405) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $is_ge_with_a_small_integer/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 427) (local.get $x0)))))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
        (then
          (local.set $test (i32.ge_s (local.get $x0) (i32.const 175))))
        (else
          (local.set $test
            (i32.ne
              (call $term_compare
                (local.get $x0)
                (i32.const 175)
                (i32.const 0)
                (i32.load (local.get $ctx)))
              (i32.const 2)))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 422) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_ge_of_known_small_integers/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 444) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.eqz (i32.ge_s (local.get $x0) (local.get $x1))))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 439) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $is_ge_of_known_floats/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
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
            (call $spent_2 (local.get $ctx) (i32.const 465) (local.get $x0) (local.get $x1)))))
      (br_if $B2
        (i32.eqz
          (f64.ge
            (f64.load offset=2 align=4 (local.get $x0))
            (f64.load offset=2 align=4 (local.get $x1)))))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 460) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $guards_teach_bounds/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $test i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 486) (local.get $x0)))))
      (local.set $test
        (i32.eq (i32.and (local.tee $tested (local.get $x0)) (i32.const 15)) (i32.const 15)))
      (if $I4
        (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
        (then
          (local.set $test
            (i32.eq
              (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 59))
              (i32.const 8)))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (if $I5
        (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
        (then
          (local.set $test (i32.ge_s (local.get $x0) (i32.const 15))))
        (else
          (local.set $test
            (i32.ne
              (call $term_compare
                (local.get $x0)
                (i32.const 15)
                (i32.const 0)
                (i32.load (local.get $ctx)))
              (i32.const 2)))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (if $I6
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
      (block $B7
        (block $B8
          (local.set $left (local.get $x0))
          (local.set $result (i32.add (local.get $left) (i32.const 16)))
          (br $B7))
        (call $number_add_1_value_or_raise
          (local.get $ctx)
          (i32.const 510)
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
    (return_call $leave_x0 (local.get $ctx) (i32.const 481) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $comparison_of_y/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $test i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 520) (local.get $x0)))))
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
            (i32.const 523)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=92 (local.get $ctx) (i32.const 83888208))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109393)
              (i32.const 0))))))
    (block $B6
      (if $I7
        (i32.eq
          (i32.and
            (i32.and
              (local.tee $y0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
              (local.get $x0))
            (i32.const 15))
          (i32.const 15))
        (then
          (local.set $test (i32.lt_s (local.get $y0) (local.get $x0))))
        (else
          (local.set $test
            (i32.eq
              (call $term_compare
                (local.get $y0)
                (local.get $x0)
                (i32.const 0)
                (i32.load (local.get $ctx)))
              (i32.const 2)))))
      (br_if $B6 (i32.eqz (local.get $test)))
      (local.set $x0 (local.get $y0)))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
