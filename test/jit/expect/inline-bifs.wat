(func $is_atom_as_a_value/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 6) (local.get $x0)))))
    (local.set $flag (i32.eq (i32.and (local.get $x0) (i32.const 63)) (i32.const 11)))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_binary_as_a_value/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $tested i32)
  (local $test i32)
  (local $header i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 20) (local.get $x0)))))
    (drop (local.tee $tested (local.get $x0)))
    (local.set $test (i32.const 0))
    (if $I3
      (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
      (then
        (local.set $header
          (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))
        (local.set $test
          (i32.or
            (i32.or
              (i32.eq (local.get $header) (i32.const 32))
              (i32.eq (local.get $header) (i32.const 36)))
            (i32.eq (local.get $header) (i32.const 40))))))
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_bitstring_as_a_value/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $tested i32)
  (local $test i32)
  (local $header i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 34) (local.get $x0)))))
    (drop (local.tee $tested (local.get $x0)))
    (local.set $test (i32.const 0))
    (if $I3
      (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
      (then
        (local.set $header
          (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))
        (local.set $test
          (i32.or
            (i32.or
              (i32.eq (local.get $header) (i32.const 32))
              (i32.eq (local.get $header) (i32.const 36)))
            (i32.eq (local.get $header) (i32.const 40))))))
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_float_as_a_value/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $tested i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 48) (local.get $x0)))))
    (drop (local.tee $tested (local.get $x0)))
    (local.set $test (i32.const 0))
    (if $I3
      (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
      (then
        (local.set $test
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24)))))
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_integer_as_a_value/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $tested i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 62) (local.get $x0)))))
    (local.set $test
      (i32.eq (i32.and (local.tee $tested (local.get $x0)) (i32.const 15)) (i32.const 15)))
    (if $I3
      (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
      (then
        (local.set $test
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 59))
            (i32.const 8)))))
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_map_as_a_value/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $tested i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 76) (local.get $x0)))))
    (drop (local.tee $tested (local.get $x0)))
    (local.set $test (i32.const 0))
    (if $I3
      (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
      (then
        (local.set $test
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 44)))))
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_number_as_a_value/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $tested i32)
  (local $test i32)
  (local $header i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 90) (local.get $x0)))))
    (local.set $test
      (i32.eq (i32.and (local.tee $tested (local.get $x0)) (i32.const 15)) (i32.const 15)))
    (if $I3
      (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
      (then
        (local.set $header
          (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))
        (local.set $test
          (i32.or
            (i32.or
              (i32.eq (local.get $header) (i32.const 8))
              (i32.eq (local.get $header) (i32.const 12)))
            (i32.eq (local.get $header) (i32.const 24))))))
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_pid_as_a_value/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $tested i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 105) (local.get $x0)))))
    (local.set $test
      (i32.eq (i32.and (local.tee $tested (local.get $x0)) (i32.const 15)) (i32.const 3)))
    (if $I3
      (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
      (then
        (local.set $test
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 48)))))
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_port_as_a_value/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $tested i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 122) (local.get $x0)))))
    (local.set $test
      (i32.eq (i32.and (local.tee $tested (local.get $x0)) (i32.const 15)) (i32.const 7)))
    (if $I3
      (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
      (then
        (local.set $test
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 52)))))
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_reference_as_a_value/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $tested i32)
  (local $test i32)
  (local $header i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 139) (local.get $x0)))))
    (drop (local.tee $tested (local.get $x0)))
    (local.set $test (i32.const 0))
    (if $I3
      (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
      (then
        (local.set $header
          (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))
        (local.set $test
          (i32.or
            (i32.eq (local.get $header) (i32.const 16))
            (i32.eq (local.get $header) (i32.const 56))))))
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_tuple_as_a_value/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $tested i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 156) (local.get $x0)))))
    (drop (local.tee $tested (local.get $x0)))
    (local.set $test (i32.const 0))
    (if $I3
      (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
      (then
        (local.set $test
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))))))
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_tuple_as_a_value_known_true/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $flag i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 173) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (local.set $flag (i32.const 1))
      (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 168) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $equal_exactly_as_a_value/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 194) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.and
        (i32.eqz (local.tee $test (i32.eq (local.get $x0) (local.get $x1))))
        (i32.ne (i32.and (i32.or (local.get $x0) (local.get $x1)) (i32.const 3)) (i32.const 3)))
      (then
        (local.set $test
          (call $equal_exactly (local.get $x0) (local.get $x1) (i32.load (local.get $ctx))))))
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $not_equal_exactly_as_a_value/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 212) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.and
        (i32.eqz (local.tee $test (i32.eq (local.get $x0) (local.get $x1))))
        (i32.ne (i32.and (i32.or (local.get $x0) (local.get $x1)) (i32.const 3)) (i32.const 3)))
      (then
        (local.set $test
          (call $equal_exactly (local.get $x0) (local.get $x1) (i32.load (local.get $ctx))))))
    (local.set $flag (i32.eqz (local.get $test)))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $equal_as_a_value/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 230) (local.get $x0) (local.get $x1)))))
    (if $I3
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
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $not_equal_as_a_value/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 248) (local.get $x0) (local.get $x1)))))
    (if $I3
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
    (local.set $flag (i32.eqz (local.get $test)))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $less_as_a_value/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 266) (local.get $x0) (local.get $x1)))))
    (if $I3
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
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $not_less_as_a_value/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 284) (local.get $x0) (local.get $x1)))))
    (if $I3
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
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $greater_as_a_value/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 303) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.eq (i32.and (i32.and (local.get $x1) (local.get $x0)) (i32.const 15)) (i32.const 15))
      (then
        (local.set $test (i32.lt_s (local.get $x1) (local.get $x0))))
      (else
        (local.set $test
          (i32.eq
            (call $term_compare
              (local.get $x1)
              (local.get $x0)
              (i32.const 0)
              (i32.load (local.get $ctx)))
            (i32.const 2)))))
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $not_greater_as_a_value/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (local $test i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 321) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.eq (i32.and (i32.and (local.get $x1) (local.get $x0)) (i32.const 15)) (i32.const 15))
      (then
        (local.set $test (i32.ge_s (local.get $x1) (local.get $x0))))
      (else
        (local.set $test
          (i32.ne
            (call $term_compare
              (local.get $x1)
              (local.get $x0)
              (i32.const 0)
              (i32.load (local.get $ctx)))
            (i32.const 2)))))
    (local.set $flag (local.get $test))
    (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $equal_exactly_to_an_atom_as_a_value_into_y/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $flag i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 340) (local.get $x0)))))
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
            (i32.const 343)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (i32.const 59))
      (local.set $flag (i32.eq (local.get $x0) (i32.const 877579)))
      (local.set $value (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
      (i32.store (local.get $e) (local.get $value))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887524))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109221)
              (i32.const 0))))))
    (local.set $x0 (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $a_truth_value_is_known_to_be_an_atom/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $flag i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 375) (local.get $x0)))))
      (local.set $flag (i32.eq (i32.and (local.get $x0) (i32.const 63)) (i32.const 11)))
      (local.set $x0 (select (i32.const 293195) (i32.const 2512395) (local.get $flag)))
      (br_if $B2 (i32.eqz (i32.const 1)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 370) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $hd_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $pointer i32)
  (local $result i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 396) (local.get $x0)))))
    (local.set $pointer (local.get $x0))
    (if $I3
      (i32.eq (i32.and (local.get $pointer) (i32.const 3)) (i32.const 1))
      (then
        (local.set $result (i32.load offset=3 (local.get $pointer))))
      (else
        (if $I4
          (i32.eqz
            (local.tee $result
              (call $bif_erlang_hd_1 (local.get $ctx) (i32.const 0) (local.get $x0))))
          (then
            (return_call $raise_failed (local.get $ctx) (i32.const 3145728) (i32.const 405))))
        (local.set $result (local.get $result))))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $hd_of_a_known_list/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $pointer i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 414) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))))
      (local.set $pointer (local.get $x0))
      (local.set $result (i32.load offset=3 (local.get $pointer)))
      (local.set $x0 (local.get $result))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 409) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $hd_with_a_label/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $pointer i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 436) (local.get $x0)))))
      (local.set $pointer (local.get $x0))
      (if $I4
        (i32.eq (i32.and (local.get $pointer) (i32.const 3)) (i32.const 1))
        (then
          (local.set $result (i32.load offset=3 (local.get $pointer))))
        (else
          (br_if $B2
            (i32.eqz
              (local.tee $result
                (call $bif_erlang_hd_1 (local.get $ctx) (i32.const 49) (local.get $x0)))))
          (local.set $result (local.get $result))))
      (local.set $x0 (local.get $result))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 431) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $tl_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $pointer i32)
  (local $result i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 455) (local.get $x0)))))
    (local.set $pointer (local.get $x0))
    (if $I3
      (i32.eq (i32.and (local.get $pointer) (i32.const 3)) (i32.const 1))
      (then
        (local.set $result (i32.load (i32.sub (local.get $pointer) (i32.const 1)))))
      (else
        (if $I4
          (i32.eqz
            (local.tee $result
              (call $bif_erlang_tl_1 (local.get $ctx) (i32.const 0) (local.get $x0))))
          (then
            (return_call $raise_failed (local.get $ctx) (i32.const 3145728) (i32.const 464))))
        (local.set $result (local.get $result))))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $tl_of_a_known_list/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $pointer i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 473) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))))
      (local.set $pointer (local.get $x0))
      (local.set $result (i32.load (i32.sub (local.get $pointer) (i32.const 1))))
      (local.set $x0 (local.get $result))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 468) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $element_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $result i32)
  (local $pointer i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 495) (local.get $x0)))))
    (block $B3
      (block $B4
        (br_if $B4
          (i32.ne (i32.and (local.tee $pointer (local.get $x0)) (i32.const 3)) (i32.const 2)))
        (br_if $B4
          (i32.and
            (local.tee $result (i32.load (i32.sub (local.get $pointer) (i32.const 2))))
            (i32.const 63)))
        (br_if $B4 (i32.lt_u (local.get $result) (i32.const 128)))
        (local.set $result (i32.load offset=6 (local.get $pointer)))
        (br $B3))
      (if $I5
        (i32.eqz
          (local.tee $result
            (call $bif_erlang_element_2
              (local.get $ctx)
              (i32.const 0)
              (i32.const 47)
              (local.get $x0))))
        (then
          (return_call $raise_failed (local.get $ctx) (i32.const 3145728) (i32.const 505))))
      (local.set $result (local.get $result)))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $element_with_a_label/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $result i32)
  (local $pointer i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 514) (local.get $x0)))))
      (block $B4
        (block $B5
          (br_if $B5
            (i32.ne (i32.and (local.tee $pointer (local.get $x0)) (i32.const 3)) (i32.const 2)))
          (br_if $B5
            (i32.and
              (local.tee $result (i32.load (i32.sub (local.get $pointer) (i32.const 2))))
              (i32.const 63)))
          (br_if $B5 (i32.lt_u (local.get $result) (i32.const 64)))
          (local.set $result (i32.load offset=2 (local.get $pointer)))
          (br $B4))
        (br_if $B2
          (i32.eqz
            (local.tee $result
              (call $bif_erlang_element_2
                (local.get $ctx)
                (i32.const 57)
                (i32.const 31)
                (local.get $x0)))))
        (local.set $result (local.get $result)))
      (local.set $x0 (local.get $result))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 509) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $element_of_a_tuple_of_known_size/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 534) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 192)))
      (local.set $x0 (i32.load offset=10 (local.get $x0)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 529) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $element_of_a_tuple_that_is_too_small/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $result i32)
  (local $pointer i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 562) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 192)))
      (block $B4
        (block $B5
          (br_if $B5
            (i32.ne (i32.and (local.tee $pointer (local.get $x0)) (i32.const 3)) (i32.const 2)))
          (br_if $B5
            (i32.and
              (local.tee $result (i32.load (i32.sub (local.get $pointer) (i32.const 2))))
              (i32.const 63)))
          (br_if $B5 (i32.lt_u (local.get $result) (i32.const 256)))
          (local.set $result (i32.load offset=14 (local.get $pointer)))
          (br $B4))
        (br_if $B2
          (i32.eqz
            (local.tee $result
              (call $bif_erlang_element_2
                (local.get $ctx)
                (i32.const 61)
                (i32.const 79)
                (local.get $x0)))))
        (local.set $result (local.get $result)))
      (local.set $x0 (local.get $result))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 557) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $element_by_a_variable_is_called/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $result i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 591) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.eqz
        (local.tee $result
          (call $bif_erlang_element_2
            (local.get $ctx)
            (i32.const 0)
            (local.get $x0)
            (local.get $x1))))
      (then
        (return_call $raise_failed (local.get $ctx) (i32.const 3145728) (i32.const 601))))
    (local.set $result (local.get $result))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $tuple_size_of_a_known_tuple/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 610) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (local.set $x0
        (i32.or
          (i32.shr_u (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 2))
          (i32.const 15)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 605) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $tuple_size_is_known_to_be_small/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 632) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (local.set $x0
        (i32.or
          (i32.shr_u (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 2))
          (i32.const 15)))
      (block $B4
        (block $B5
          (local.set $left (local.get $x0))
          (local.set $result (i32.add (local.get $left) (i32.const 16)))
          (br $B4))
        (call $number_add_1_value_or_raise
          (local.get $ctx)
          (i32.const 652)
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
    (return_call $leave_x0 (local.get $ctx) (i32.const 627) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $tuple_size_of_anything_is_called/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $result i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 662) (local.get $x0)))))
    (if $I3
      (i32.eqz
        (local.tee $result
          (call $bif_erlang_tuple_size_1 (local.get $ctx) (i32.const 0) (local.get $x0))))
      (then
        (return_call $raise_failed (local.get $ctx) (i32.const 3145728) (i32.const 671))))
    (local.set $result (local.get $result))
    (local.set $x0 (local.get $result))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
