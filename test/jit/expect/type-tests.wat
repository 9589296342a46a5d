(func $is_integer_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 6) (local.get $x0)))))
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
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 2) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_integer_by_the_word_when_bounds_are_small/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $left i32)
  (local $right i32)
  (local $result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 18) (local.get $x0)))))
      (block $B4
        (block $B5
          (local.set $left (local.get $x0))
          (local.set $right (i32.const 4194306))
          (br_if $B5
            (i32.eqz
              (i32.eq
                (i32.and (i32.and (local.get $x0) (i32.const 4194306)) (i32.const 15))
                (i32.const 15))))
          (local.set $result
            (i32.add (local.get $left) (i32.sub (local.get $right) (i32.const 15))))
          (br_if $B5
            (i32.lt_s
              (i32.and
                (i32.xor (local.get $left) (local.get $result))
                (i32.xor (local.get $right) (local.get $result)))
              (i32.const 0)))
          (br $B4))
        (call $number_add_1_value_or_raise
          (local.get $ctx)
          (i32.const 29)
          (i32.const 0)
          (i32.const 1)
          (local.get $x0)
          (i32.const 4194306)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $result)))
        (local.set $result (local.get $result)))
      (local.set $x1 (local.get $result))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 14) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_integer_known_true/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 42) (local.get $x0)))))
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
      (br_if $B2 (i32.eqz (i32.const 1)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 38) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_float_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 57) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 53) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_float_known_true/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 69) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 65) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_number_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $test i32)
  (local $header i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 84) (local.get $x0)))))
      (local.set $test
        (i32.eq (i32.and (local.tee $tested (local.get $x0)) (i32.const 15)) (i32.const 15)))
      (if $I4
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
      (br_if $B2 (i32.eqz (local.get $test)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 80) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_atom_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 96) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 63)) (i32.const 11))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 92) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_pid_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 108) (local.get $x0)))))
      (local.set $test
        (i32.eq (i32.and (local.tee $tested (local.get $x0)) (i32.const 15)) (i32.const 3)))
      (if $I4
        (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
        (then
          (local.set $test
            (i32.eq
              (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
              (i32.const 48)))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 104) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_port_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 122) (local.get $x0)))))
      (local.set $test
        (i32.eq (i32.and (local.tee $tested (local.get $x0)) (i32.const 15)) (i32.const 7)))
      (if $I4
        (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
        (then
          (local.set $test
            (i32.eq
              (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
              (i32.const 52)))))
      (br_if $B2 (i32.eqz (local.get $test)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 118) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_reference_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $header i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 137) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (local.set $header
        (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))
      (br_if $B2
        (i32.eqz
          (i32.or
            (i32.eq (local.get $header) (i32.const 16))
            (i32.eq (local.get $header) (i32.const 56)))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 133) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_nil_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 152) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (i32.const 59))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 148) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_nil_of_a_list/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 167) (local.get $x0)))))
      (br_if $B2
        (i32.and
          (i32.ne (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))
          (i32.ne (local.get $x0) (i32.const 59))))
      (br_if $B2 (i32.eqz (i32.eq (local.get $x0) (i32.const 59))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 163) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_nonempty_list_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 187) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 182) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_binary_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $header i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 203) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (local.set $header
        (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))
      (br_if $B2
        (i32.eqz
          (i32.or
            (i32.or
              (i32.eq (local.get $header) (i32.const 32))
              (i32.eq (local.get $header) (i32.const 36)))
            (i32.eq (local.get $header) (i32.const 40)))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 198) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_bitstr_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $header i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 219) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (local.set $header
        (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))
      (br_if $B2
        (i32.eqz
          (i32.or
            (i32.or
              (i32.eq (local.get $header) (i32.const 32))
              (i32.eq (local.get $header) (i32.const 36)))
            (i32.eq (local.get $header) (i32.const 40)))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 214) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_map_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 235) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 44))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 230) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_function_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 251) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 20))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 246) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_function2_by_the_bif/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 267) (local.get $x0)))))
      (br_if $B2
        (i32.ne
          (call $bif_erlang_is_function_2
            (local.get $ctx)
            (i32.const 35)
            (local.get $x0)
            (i32.const 47))
          (i32.const 293195)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 262) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_tuple_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 284) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 279) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_tuple_known_true/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 300) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 295) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_tuple_known_false/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 320) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 63)) (i32.const 11))))
      (br_if $B2 (i32.const 1))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 315) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_atom_known_false/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 340) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (br_if $B2 (i32.eqz (i32.const 0)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 335) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_tuple_of_y/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $tested i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 360) (local.get $x0)))))
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
            (i32.const 363)
            (i32.const 2)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -8))))
      (i32.store offset=4 (local.get $e) (i32.load offset=92 (local.get $ctx)))
      (i32.store (local.get $e) (local.get $x0))
      (i32.store offset=92 (local.get $ctx) (i32.const 83887568))
      (br_if $B0
        (i32.eqz
          (local.tee $x0
            (call_indirect $functions (param i32 i32) (result i32)
              (local.get $ctx)
              (i32.const 67109233)
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
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (local.set $x0 (local.get $y0)))
    (i32.store offset=92 (local.get $ctx) (i32.load offset=4 (local.get $e)))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 8))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_list_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 393) (local.get $x0)))))
      (br_if $B2
        (i32.and
          (i32.ne (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))
          (i32.ne (local.get $x0) (i32.const 59))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 388) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_list_known_true/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 409) (local.get $x0)))))
      (br_if $B2 (i32.eqz (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 1))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 404) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_boolean_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 429) (local.get $x0)))))
      (br_if $B2
        (i32.and
          (i32.ne (local.get $x0) (i32.const 293195))
          (i32.ne (local.get $x0) (i32.const 2512395))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 424) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_boolean_is_known_to_be_an_atom/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 445) (local.get $x0)))))
      (br_if $B2
        (i32.and
          (i32.ne (local.get $x0) (i32.const 293195))
          (i32.ne (local.get $x0) (i32.const 2512395))))
      (br_if $B2 (i32.eqz (i32.const 1)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 440) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $test_arity_of_a_tuple/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 465) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 128)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 460) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $test_arity_teaches_the_size/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 486) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 128)))
      (local.set $x0 (i32.load offset=6 (local.get $x0)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 481) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_tagged_tuple_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 513) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.get $x0) (i32.const 3)) (i32.const 2)))
      (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 192)))
      (br_if $B2 (i32.ne (i32.load offset=2 (local.get $x0)) (i32.const 681163)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 508) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $is_tagged_tuple_of_a_tuple/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 532) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eqz (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63)))))
      (br_if $B2 (i32.ne (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 192)))
      (br_if $B2 (i32.ne (i32.load offset=2 (local.get $x0)) (i32.const 681163)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 527) (local.get $x0))
    (unreachable))
  (i32.const 0))
