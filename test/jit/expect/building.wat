(func $integer_of_8_bits/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $header i32)
  (local $tag i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $bits i32)
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
      (i32.ne (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
      (then
        (local.set $tag (i32.const -1))
        (if $I4
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (if $I5
          (i32.ne (i32.and (local.get $tag) (i32.const -5)) (i32.const 8))
          (then
            (return_call $leave_x0 (local.get $ctx) (i32.const 8) (local.get $x0))))
        (if $I6
          (i32.gt_u
            (local.tee $header (i32.load (i32.sub (local.get $x0) (i32.const 2))))
            (i32.or (i32.const 128) (i32.const 63)))
          (then
            (return_call $leave_x0 (local.get $ctx) (i32.const 8) (local.get $x0))))))
    (if $I7
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
          (i32.const 8)
          (i32.const 3)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 164))
    (i32.store offset=4 (local.get $heap) (i32.const 1))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (local.set $data (call $binary_data (local.get $built)))
    (if $I8
      (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
      (then
        (local.set $bits (i32.shr_s (local.get $x0) (i32.const 4))))
      (else
        (local.set $bits (i32.load offset=2 (local.get $x0)))))
    (local.set $bits (local.get $bits))
    (i32.store8 (local.get $data) (local.get $bits))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $integer_of_8_bits_known_small/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $bits i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 29) (local.get $x0)))))
    (if $I3
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
          (i32.const 31)
          (i32.const 3)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 164))
    (i32.store offset=4 (local.get $heap) (i32.const 1))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (local.set $data (call $binary_data (local.get $built)))
    (local.set $bits (i32.shr_s (local.get $x0) (i32.const 4)))
    (i32.store8 (local.get $data) (local.get $bits))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $integer_of_16_bits_known_small/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $bits i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 54) (local.get $x0)))))
    (if $I3
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
          (i32.const 56)
          (i32.const 3)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 164))
    (i32.store offset=4 (local.get $heap) (i32.const 2))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (local.set $data (call $binary_data (local.get $built)))
    (local.set $bits (i32.shr_s (local.get $x0) (i32.const 4)))
    (local.set $bits (i32.and (local.get $bits) (i32.const 65535)))
    (local.set $bits
      (i32.or
        (i32.shr_u (local.get $bits) (i32.const 8))
        (i32.shl (i32.and (local.get $bits) (i32.const 255)) (i32.const 8))))
    (i32.store16 align=1 (local.get $data) (local.get $bits))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $integer_of_16_bits_little/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $bits i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 80) (local.get $x0)))))
    (if $I3
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
          (i32.const 82)
          (i32.const 3)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 164))
    (i32.store offset=4 (local.get $heap) (i32.const 2))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (local.set $data (call $binary_data (local.get $built)))
    (local.set $bits (i32.shr_s (local.get $x0) (i32.const 4)))
    (i32.store16 align=1 (local.get $data) (local.get $bits))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $integer_of_32_bits_known_integer/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $header i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $bits i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 107) (local.get $x0)))))
    (if $I3
      (i32.ne (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
      (then
        (if $I4
          (i32.gt_u
            (local.tee $header (i32.load (i32.sub (local.get $x0) (i32.const 2))))
            (i32.or (i32.const 128) (i32.const 63)))
          (then
            (return_call $leave_x0 (local.get $ctx) (i32.const 109) (local.get $x0))))))
    (if $I5
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
          (i32.const 109)
          (i32.const 3)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 164))
    (i32.store offset=4 (local.get $heap) (i32.const 4))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (local.set $data (call $binary_data (local.get $built)))
    (if $I6
      (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
      (then
        (local.set $bits (i32.shr_s (local.get $x0) (i32.const 4))))
      (else
        (local.set $bits (i32.load offset=2 (local.get $x0)))))
    (local.set $bits (local.get $bits))
    (local.set $bits
      (i32.or
        (i32.rotl (i32.and (local.get $bits) (i32.const 16711935)) (i32.const 24))
        (i32.rotl (i32.and (local.get $bits) (i32.const -16711936)) (i32.const 8))))
    (i32.store align=1 (local.get $data) (local.get $bits))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $integer_of_32_bits_little/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $bits i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 133) (local.get $x0)))))
    (if $I3
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
          (i32.const 135)
          (i32.const 3)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 164))
    (i32.store offset=4 (local.get $heap) (i32.const 4))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (local.set $data (call $binary_data (local.get $built)))
    (local.set $bits (i32.shr_s (local.get $x0) (i32.const 4)))
    (i32.store align=1 (local.get $data) (local.get $bits))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $integer_of_64_bits_by_the_runtime/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $header i32)
  (local $tag i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 160) (local.get $x0)))))
    (if $I3
      (i32.ne (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
      (then
        (local.set $tag (i32.const -1))
        (if $I4
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (if $I5
          (i32.ne (i32.and (local.get $tag) (i32.const -5)) (i32.const 8))
          (then
            (return_call $leave_x0 (local.get $ctx) (i32.const 162) (local.get $x0))))
        (if $I6
          (i32.gt_u
            (local.tee $header (i32.load (i32.sub (local.get $x0) (i32.const 2))))
            (i32.or (i32.const 128) (i32.const 63)))
          (then
            (return_call $leave_x0 (local.get $ctx) (i32.const 162) (local.get $x0))))))
    (if $I7
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
          (i32.const 162)
          (i32.const 4)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 228))
    (i32.store offset=4 (local.get $heap) (i32.const 8))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (i32.store offset=12 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
    (local.set $data (call $binary_data (local.get $built)))
    (if $I8
      (i32.eqz
        (call $put_integer
          (local.get $built)
          (i32.const 0)
          (local.get $x0)
          (i32.const 64)
          (i32.const 0)))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 162) (local.get $x0))))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $integer_that_is_constant/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $reductions i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $bits i32)
  (local $x0 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 184)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 12))
        (i32.load offset=532 (i32.const 0)))
      (then
        (br_if $B0
          (i32.eqz
            (local.tee $e
              (call $ensure_free_0_stack_or_leave
                (local.get $ctx)
                (i32.const 187)
                (i32.const 3)
                (i32.const 0)))))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 164))
    (i32.store offset=4 (local.get $heap) (i32.const 2))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (local.set $data (call $binary_data (local.get $built)))
    (local.set $bits (i32.const 258))
    (local.set $bits (i32.and (local.get $bits) (i32.const 65535)))
    (local.set $bits
      (i32.or
        (i32.shr_u (local.get $bits) (i32.const 8))
        (i32.shl (i32.and (local.get $bits) (i32.const 255)) (i32.const 8))))
    (i32.store16 align=1 (local.get $data) (local.get $bits))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $integers_packed_into_bytes/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $packed i64)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 211) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.and (i32.const 8) (i32.const 7))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 214) (local.get $x0) (local.get $x1))))
    (if $I4
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
          (i32.const 214)
          (i32.const 3)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 164))
    (i32.store offset=4 (local.get $heap) (i32.const 1))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (local.set $data (call $binary_data (local.get $built)))
    (local.set $packed
      (i64.extend_i32_u (i32.and (i32.shr_s (local.get $x0) (i32.const 4)) (i32.const 7))))
    (local.set $packed
      (i64.or
        (i64.shl (local.get $packed) (i64.const 5))
        (i64.extend_i32_u (i32.and (i32.shr_s (local.get $x1) (i32.const 4)) (i32.const 31)))))
    (i64.store8 (local.get $data) (i64.shr_u (local.get $packed) (i64.const 0)))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $integers_packed_into_64_bits/3 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (result i32)
  (local $reductions i32)
  (local $header i32)
  (local $tag i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $packed i64)
  (local $bits i32)
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
            (i32.const 246)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2)))))
    (if $I3
      (i32.ne (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
      (then
        (local.set $tag (i32.const -1))
        (if $I4
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (if $I5
          (i32.ne (i32.and (local.get $tag) (i32.const -5)) (i32.const 8))
          (then
            (return_call $leave_x0_x1_x2
              (local.get $ctx)
              (i32.const 249)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2))))
        (if $I6
          (i32.gt_u
            (local.tee $header (i32.load (i32.sub (local.get $x0) (i32.const 2))))
            (i32.or (i32.const 128) (i32.const 63)))
          (then
            (return_call $leave_x0_x1_x2
              (local.get $ctx)
              (i32.const 249)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2))))))
    (if $I7
      (i32.ne (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))
      (then
        (local.set $tag (i32.const -1))
        (if $I8
          (i32.eq (i32.and (local.get $x1) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x1) (i32.const 2))) (i32.const 63)))))
        (if $I9
          (i32.ne (i32.and (local.get $tag) (i32.const -5)) (i32.const 8))
          (then
            (return_call $leave_x0_x1_x2
              (local.get $ctx)
              (i32.const 249)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2))))
        (if $I10
          (i32.gt_u
            (local.tee $header (i32.load (i32.sub (local.get $x1) (i32.const 2))))
            (i32.or (i32.const 128) (i32.const 63)))
          (then
            (return_call $leave_x0_x1_x2
              (local.get $ctx)
              (i32.const 249)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2))))))
    (if $I11
      (i32.ne (i32.and (local.get $x2) (i32.const 15)) (i32.const 15))
      (then
        (local.set $tag (i32.const -1))
        (if $I12
          (i32.eq (i32.and (local.get $x2) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x2) (i32.const 2))) (i32.const 63)))))
        (if $I13
          (i32.ne (i32.and (local.get $tag) (i32.const -5)) (i32.const 8))
          (then
            (return_call $leave_x0_x1_x2
              (local.get $ctx)
              (i32.const 249)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2))))
        (if $I14
          (i32.gt_u
            (local.tee $header (i32.load (i32.sub (local.get $x2) (i32.const 2))))
            (i32.or (i32.const 128) (i32.const 63)))
          (then
            (return_call $leave_x0_x1_x2
              (local.get $ctx)
              (i32.const 249)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2))))))
    (if $I15
      (i32.and (i32.const 64) (i32.const 7))
      (then
        (return_call $leave_x0_x1_x2
          (local.get $ctx)
          (i32.const 249)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))))
    (if $I16
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 16))
        (i32.load offset=532 (i32.const 0)))
      (then
        (call $ensure_free_3_stack_or_leave
          (local.get $ctx)
          (i32.const 249)
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
    (i32.store (local.get $heap) (i32.const 228))
    (i32.store offset=4 (local.get $heap) (i32.const 8))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (i32.store offset=12 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
    (local.set $data (call $binary_data (local.get $built)))
    (if $I17
      (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
      (then
        (local.set $bits (i32.shr_s (local.get $x0) (i32.const 4))))
      (else
        (local.set $bits (i32.load offset=2 (local.get $x0)))))
    (local.set $packed (i64.extend_i32_u (i32.and (local.get $bits) (i32.const 16777215))))
    (i64.shl (local.get $packed) (i64.const 20))
    (if $I18
      (i32.eq (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))
      (then
        (local.set $bits (i32.shr_s (local.get $x1) (i32.const 4))))
      (else
        (local.set $bits (i32.load offset=2 (local.get $x1)))))
    (i64.extend_i32_u (i32.and (local.get $bits) (i32.const 1048575)))
    (local.set $packed (i64.or))
    (i64.shl (local.get $packed) (i64.const 20))
    (if $I19
      (i32.eq (i32.and (local.get $x2) (i32.const 15)) (i32.const 15))
      (then
        (local.set $bits (i32.shr_s (local.get $x2) (i32.const 4))))
      (else
        (local.set $bits (i32.load offset=2 (local.get $x2)))))
    (i64.extend_i32_u (i32.and (local.get $bits) (i32.const 1048575)))
    (local.set $packed (i64.or))
    (i64.store8 (local.get $data) (i64.shr_u (local.get $packed) (i64.const 56)))
    (i64.store8 offset=1 (local.get $data) (i64.shr_u (local.get $packed) (i64.const 48)))
    (i64.store8 offset=2 (local.get $data) (i64.shr_u (local.get $packed) (i64.const 40)))
    (i64.store8 offset=3 (local.get $data) (i64.shr_u (local.get $packed) (i64.const 32)))
    (i64.store8 offset=4 (local.get $data) (i64.shr_u (local.get $packed) (i64.const 24)))
    (i64.store8 offset=5 (local.get $data) (i64.shr_u (local.get $packed) (i64.const 16)))
    (i64.store8 offset=6 (local.get $data) (i64.shr_u (local.get $packed) (i64.const 8)))
    (i64.store8 offset=7 (local.get $data) (i64.shr_u (local.get $packed) (i64.const 0)))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $integer_with_a_size_in_a_register/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $header i32)
  (local $tag i32)
  (local $segment0 i32)
  (local $built i32)
  (local $bytes i32)
  (local $e i32)
  (local $data i32)
  (local $bitoffset i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 287) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.ne (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
      (then
        (local.set $tag (i32.const -1))
        (if $I4
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (if $I5
          (i32.ne (i32.and (local.get $tag) (i32.const -5)) (i32.const 8))
          (then
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 290)
              (local.get $x0)
              (local.get $x1))))
        (if $I6
          (i32.gt_u
            (local.tee $header (i32.load (i32.sub (local.get $x0) (i32.const 2))))
            (i32.or (i32.const 128) (i32.const 63)))
          (then
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 290)
              (local.get $x0)
              (local.get $x1))))))
    (if $I7
      (i32.ne (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 290) (local.get $x0) (local.get $x1))))
    (if $I8
      (i32.gt_u
        (local.tee $segment0 (i32.shr_s (local.get $x1) (i32.const 4)))
        (i32.const 268435456))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 290) (local.get $x0) (local.get $x1))))
    (local.set $segment0 (i32.mul (local.get $segment0) (i32.const 1)))
    (if $I9
      (i32.and (i32.add (i32.const 0) (local.get $segment0)) (i32.const 7))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 290) (local.get $x0) (local.get $x1))))
    (local.set $bytes (i32.shr_u (i32.add (i32.const 0) (local.get $segment0)) (i32.const 3)))
    (call $binary_room_2_stack_or_leave
      (local.get $ctx)
      (i32.const 290)
      (local.get $bytes)
      (i32.const 0)
      (i32.const 2)
      (local.get $x0)
      (local.get $x1))
    (local.set $x1)
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $e)))
    (if $I10
      (i32.eqz (local.tee $built (call $create_binary (local.get $ctx) (local.get $bytes))))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 290) (local.get $x0) (local.get $x1))))
    (local.set $data (call $binary_data (local.get $built)))
    (if $I11
      (i32.eqz
        (call $put_integer
          (local.get $built)
          (i32.const 0)
          (local.get $x0)
          (local.get $segment0)
          (i32.const 0)))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 290) (local.get $x0) (local.get $x1))))
    (local.set $bitoffset (local.get $segment0))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $integer_with_a_known_size_in_bytes/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $header i32)
  (local $tag i32)
  (local $segment0 i32)
  (local $built i32)
  (local $bytes i32)
  (local $e i32)
  (local $data i32)
  (local $bitoffset i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 312) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.ne (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
      (then
        (local.set $tag (i32.const -1))
        (if $I4
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (if $I5
          (i32.ne (i32.and (local.get $tag) (i32.const -5)) (i32.const 8))
          (then
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 315)
              (local.get $x0)
              (local.get $x1))))
        (if $I6
          (i32.gt_u
            (local.tee $header (i32.load (i32.sub (local.get $x0) (i32.const 2))))
            (i32.or (i32.const 128) (i32.const 63)))
          (then
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 315)
              (local.get $x0)
              (local.get $x1))))))
    (if $I7
      (i32.gt_u
        (local.tee $segment0 (i32.shr_s (local.get $x1) (i32.const 4)))
        (i32.const 33554432))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 315) (local.get $x0) (local.get $x1))))
    (local.set $segment0 (i32.mul (local.get $segment0) (i32.const 8)))
    (local.set $bytes (i32.shr_u (i32.add (i32.const 0) (local.get $segment0)) (i32.const 3)))
    (call $binary_room_2_stack_or_leave
      (local.get $ctx)
      (i32.const 315)
      (local.get $bytes)
      (i32.const 0)
      (i32.const 2)
      (local.get $x0)
      (local.get $x1))
    (local.set $x1)
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $e)))
    (if $I8
      (i32.eqz (local.tee $built (call $create_binary (local.get $ctx) (local.get $bytes))))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 315) (local.get $x0) (local.get $x1))))
    (local.set $data (call $binary_data (local.get $built)))
    (if $I9
      (i32.eqz
        (call $put_integer
          (local.get $built)
          (i32.const 0)
          (local.get $x0)
          (local.get $segment0)
          (i32.const 0)))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 315) (local.get $x0) (local.get $x1))))
    (local.set $bitoffset (local.get $segment0))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $float_of_64_bits/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $test i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 339) (local.get $x0)))))
    (drop (local.tee $tested (local.get $x0)))
    (local.set $test (i32.const 0))
    (if $I3
      (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
      (then
        (local.set $test
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24)))))
    (if $I4
      (i32.eqz
        (i32.or (local.get $test) (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 342) (local.get $x0))))
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
          (i32.const 342)
          (i32.const 4)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 228))
    (i32.store offset=4 (local.get $heap) (i32.const 8))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (i32.store offset=12 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
    (local.set $data (call $binary_data (local.get $built)))
    (if $I6
      (i32.eqz
        (call $put_float
          (local.get $built)
          (i32.const 0)
          (local.get $x0)
          (i32.const 64)
          (i32.const 0)))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 342) (local.get $x0))))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $float_of_32_bits_known_float/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 367) (local.get $x0)))))
    (if $I3
      (i32.eqz
        (i32.or (i32.const 1) (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 370) (local.get $x0))))
    (if $I4
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
          (i32.const 370)
          (i32.const 3)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 164))
    (i32.store offset=4 (local.get $heap) (i32.const 4))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (local.set $data (call $binary_data (local.get $built)))
    (if $I5
      (i32.eqz
        (call $put_float
          (local.get $built)
          (i32.const 0)
          (local.get $x0)
          (i32.const 32)
          (i32.const 0)))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 370) (local.get $x0))))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $string_written_as_constants/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $reductions i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $x0 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 397)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 16))
        (i32.load offset=532 (i32.const 0)))
      (then
        (br_if $B0
          (i32.eqz
            (local.tee $e
              (call $ensure_free_0_stack_or_leave
                (local.get $ctx)
                (i32.const 400)
                (i32.const 4)
                (i32.const 0)))))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 228))
    (i32.store offset=4 (local.get $heap) (i32.const 8))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (i32.store offset=12 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
    (local.set $data (call $binary_data (local.get $built)))
    (i32.store align=1 (local.get $data) (i32.const 1936617315))
    (i32.store offset=4 align=1 (local.get $data) (i32.const 1953390964))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $string_with_odd_bytes_at_its_end/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $reductions i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $x0 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 424)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 16))
        (i32.load offset=532 (i32.const 0)))
      (then
        (br_if $B0
          (i32.eqz
            (local.tee $e
              (call $ensure_free_0_stack_or_leave
                (local.get $ctx)
                (i32.const 427)
                (i32.const 4)
                (i32.const 0)))))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 228))
    (i32.store offset=4 (local.get $heap) (i32.const 7))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (i32.store offset=12 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
    (local.set $data (call $binary_data (local.get $built)))
    (i32.store align=1 (local.get $data) (i32.const 1684234849))
    (i32.store8 offset=4 (local.get $data) (i32.const 101))
    (i32.store8 offset=5 (local.get $data) (i32.const 102))
    (i32.store8 offset=6 (local.get $data) (i32.const 103))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $string_that_is_long_by_the_runtime/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $reductions i32)
  (local $built i32)
  (local $bytes i32)
  (local $e i32)
  (local $data i32)
  (local $x0 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 451)))))
    (local.set $bytes (i32.shr_u (i32.const 560) (i32.const 3)))
    (br_if $B0
      (i32.eqz
        (local.tee $e
          (call $binary_room_0_stack_or_leave
            (local.get $ctx)
            (i32.const 454)
            (local.get $bytes)
            (i32.const 0)
            (i32.const 0)))))
    (if $I3
      (i32.eqz (local.tee $built (call $create_binary (local.get $ctx) (local.get $bytes))))
      (then
        (return_call $leave (local.get $ctx) (i32.const 454))))
    (local.set $data (call $binary_data (local.get $built)))
    (drop
      (call $put_string
        (local.get $data)
        (i32.const 0)
        (i32.const 3145728)
        (i32.const 15)
        (i32.const 560)))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $utf8_of_a_variable/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $segment0 i32)
  (local $built i32)
  (local $bytes i32)
  (local $e i32)
  (local $data i32)
  (local $bitoffset i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 479) (local.get $x0)))))
    (if $I3
      (i32.eqz (local.tee $segment0 (call $utf_size (local.get $x0) (i32.const 8))))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 482) (local.get $x0))))
    (local.set $segment0 (i32.shl (local.get $segment0) (i32.const 3)))
    (local.set $bytes (i32.shr_u (i32.add (i32.const 0) (local.get $segment0)) (i32.const 3)))
    (call $binary_room_1_stack_or_leave
      (local.get $ctx)
      (i32.const 482)
      (local.get $bytes)
      (i32.const 0)
      (i32.const 1)
      (local.get $x0))
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $e)))
    (if $I4
      (i32.eqz (local.tee $built (call $create_binary (local.get $ctx) (local.get $bytes))))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 482) (local.get $x0))))
    (local.set $data (call $binary_data (local.get $built)))
    (if $I5
      (i32.eqz
        (call $put_utf (local.get $built) (i32.const 0) (local.get $x0) (i32.const 8) (i32.const 0)))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 482) (local.get $x0))))
    (local.set $bitoffset (local.get $segment0))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $utf8_of_an_ascii_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $header i32)
  (local $tag i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $bits i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 507) (local.get $x0)))))
    (if $I3
      (i32.ne (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
      (then
        (local.set $tag (i32.const -1))
        (if $I4
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (if $I5
          (i32.ne (i32.and (local.get $tag) (i32.const -5)) (i32.const 8))
          (then
            (return_call $leave_x0 (local.get $ctx) (i32.const 510) (local.get $x0))))
        (if $I6
          (i32.gt_u
            (local.tee $header (i32.load (i32.sub (local.get $x0) (i32.const 2))))
            (i32.or (i32.const 128) (i32.const 63)))
          (then
            (return_call $leave_x0 (local.get $ctx) (i32.const 510) (local.get $x0))))))
    (if $I7
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
          (i32.const 510)
          (i32.const 3)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 164))
    (i32.store offset=4 (local.get $heap) (i32.const 2))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (local.set $data (call $binary_data (local.get $built)))
    (if $I8
      (i32.eqz
        (call $put_utf
          (local.get $built)
          (i32.const 0)
          (i32.const 1055)
          (i32.const 8)
          (i32.const 0)))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 510) (local.get $x0))))
    (if $I9
      (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
      (then
        (local.set $bits (i32.shr_s (local.get $x0) (i32.const 4))))
      (else
        (local.set $bits (i32.load offset=2 (local.get $x0)))))
    (local.set $bits (local.get $bits))
    (i32.store8 offset=1 (local.get $data) (local.get $bits))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $utf16_of_a_variable/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $segment0 i32)
  (local $built i32)
  (local $bytes i32)
  (local $e i32)
  (local $data i32)
  (local $bitoffset i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 542) (local.get $x0)))))
    (if $I3
      (i32.eqz (local.tee $segment0 (call $utf_size (local.get $x0) (i32.const 16))))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 545) (local.get $x0))))
    (local.set $segment0 (i32.shl (local.get $segment0) (i32.const 3)))
    (local.set $bytes (i32.shr_u (i32.add (i32.const 0) (local.get $segment0)) (i32.const 3)))
    (call $binary_room_1_stack_or_leave
      (local.get $ctx)
      (i32.const 545)
      (local.get $bytes)
      (i32.const 0)
      (i32.const 1)
      (local.get $x0))
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $e)))
    (if $I4
      (i32.eqz (local.tee $built (call $create_binary (local.get $ctx) (local.get $bytes))))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 545) (local.get $x0))))
    (local.set $data (call $binary_data (local.get $built)))
    (if $I5
      (i32.eqz
        (call $put_utf
          (local.get $built)
          (i32.const 0)
          (local.get $x0)
          (i32.const 16)
          (i32.const 2)))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 545) (local.get $x0))))
    (local.set $bitoffset (local.get $segment0))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $utf32_of_a_variable/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $segment0 i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 571) (local.get $x0)))))
    (if $I3
      (i32.eqz (local.tee $segment0 (call $utf_size (local.get $x0) (i32.const 32))))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 574) (local.get $x0))))
    (if $I4
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
          (i32.const 574)
          (i32.const 3)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 164))
    (i32.store offset=4 (local.get $heap) (i32.const 4))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (local.set $data (call $binary_data (local.get $built)))
    (if $I5
      (i32.eqz
        (call $put_utf
          (local.get $built)
          (i32.const 0)
          (local.get $x0)
          (i32.const 32)
          (i32.const 0)))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 574) (local.get $x0))))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $binary_copied_whole/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $available i32)
  (local $segment1 i32)
  (local $built i32)
  (local $bytes i32)
  (local $e i32)
  (local $data i32)
  (local $bits i32)
  (local $bitoffset i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 599) (local.get $x0) (local.get $x1)))))
    (local.set $tag (i32.const -1))
    (if $I3
      (i32.eq (i32.and (local.get $x1) (i32.const 3)) (i32.const 2))
      (then
        (local.set $tag (i32.and (i32.load (i32.sub (local.get $x1) (i32.const 2))) (i32.const 63)))))
    (local.set $tag (local.get $tag))
    (if $I4
      (i32.eqz (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 602) (local.get $x0) (local.get $x1))))
    (if $I5
      (i32.gt_u (local.tee $available (i32.load offset=2 (local.get $x1))) (i32.const 33554432))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 602) (local.get $x0) (local.get $x1))))
    (local.set $segment1 (i32.shl (local.get $available) (i32.const 3)))
    (local.set $bytes (i32.shr_u (i32.add (i32.const 8) (local.get $segment1)) (i32.const 3)))
    (call $binary_room_2_stack_or_leave
      (local.get $ctx)
      (i32.const 602)
      (local.get $bytes)
      (i32.const 0)
      (i32.const 2)
      (local.get $x0)
      (local.get $x1))
    (local.set $x1)
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $e)))
    (if $I6
      (i32.eqz (local.tee $built (call $create_binary (local.get $ctx) (local.get $bytes))))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 602) (local.get $x0) (local.get $x1))))
    (local.set $data (call $binary_data (local.get $built)))
    (local.set $bits (i32.shr_s (local.get $x0) (i32.const 4)))
    (i32.store8 (local.get $data) (local.get $bits))
    (drop
      (call $put_binary
        (i32.add (local.get $data) (i32.const 1))
        (local.get $x1)
        (i32.shr_u (local.get $segment1) (i32.const 3))))
    (local.set $bitoffset (local.get $segment1))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $binary_of_a_known_size/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $available i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 635) (local.get $x0)))))
    (local.set $tag (i32.const -1))
    (if $I3
      (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
      (then
        (local.set $tag (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
    (local.set $tag (local.get $tag))
    (if $I4
      (i32.eqz (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 638) (local.get $x0))))
    (if $I5
      (i32.gt_u (local.tee $available (i32.load offset=2 (local.get $x0))) (i32.const 33554432))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 638) (local.get $x0))))
    (if $I6
      (i32.lt_u (i32.shl (local.get $available) (i32.const 3)) (i32.const 32))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 638) (local.get $x0))))
    (if $I7
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
          (i32.const 638)
          (i32.const 3)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 164))
    (i32.store offset=4 (local.get $heap) (i32.const 4))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (local.set $data (call $binary_data (local.get $built)))
    (drop
      (call $put_binary (i32.add (local.get $data) (i32.const 0)) (local.get $x0) (i32.const 4)))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $binary_of_a_size_in_a_register/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $segment0 i32)
  (local $available i32)
  (local $built i32)
  (local $bytes i32)
  (local $e i32)
  (local $data i32)
  (local $bitoffset i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 662) (local.get $x0) (local.get $x1)))))
    (local.set $tag (i32.const -1))
    (if $I3
      (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
      (then
        (local.set $tag (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
    (local.set $tag (local.get $tag))
    (if $I4
      (i32.eqz (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 665) (local.get $x0) (local.get $x1))))
    (if $I5
      (i32.ne (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 665) (local.get $x0) (local.get $x1))))
    (if $I6
      (i32.gt_u
        (local.tee $segment0 (i32.shr_s (local.get $x1) (i32.const 4)))
        (i32.const 33554432))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 665) (local.get $x0) (local.get $x1))))
    (local.set $segment0 (i32.mul (local.get $segment0) (i32.const 8)))
    (if $I7
      (i32.gt_u (local.tee $available (i32.load offset=2 (local.get $x0))) (i32.const 33554432))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 665) (local.get $x0) (local.get $x1))))
    (if $I8
      (i32.lt_u (i32.shl (local.get $available) (i32.const 3)) (local.get $segment0))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 665) (local.get $x0) (local.get $x1))))
    (if $I9
      (i32.and (local.get $segment0) (i32.const 7))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 665) (local.get $x0) (local.get $x1))))
    (local.set $bytes (i32.shr_u (i32.add (i32.const 0) (local.get $segment0)) (i32.const 3)))
    (call $binary_room_2_stack_or_leave
      (local.get $ctx)
      (i32.const 665)
      (local.get $bytes)
      (i32.const 0)
      (i32.const 2)
      (local.get $x0)
      (local.get $x1))
    (local.set $x1)
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $e)))
    (if $I10
      (i32.eqz (local.tee $built (call $create_binary (local.get $ctx) (local.get $bytes))))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 665) (local.get $x0) (local.get $x1))))
    (local.set $data (call $binary_data (local.get $built)))
    (drop
      (call $put_binary
        (i32.add (local.get $data) (i32.const 0))
        (local.get $x0)
        (i32.shr_u (local.get $segment0) (i32.const 3))))
    (local.set $bitoffset (local.get $segment0))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $binaries_and_integers_behind_each_other/3 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $available i32)
  (local $segment0 i32)
  (local $segment2 i32)
  (local $built i32)
  (local $bytes i32)
  (local $e i32)
  (local $data i32)
  (local $bitoffset i32)
  (local $bits i32)
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
            (i32.const 689)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2)))))
    (local.set $tag (i32.const -1))
    (if $I3
      (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
      (then
        (local.set $tag (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
    (local.set $tag (local.get $tag))
    (if $I4
      (i32.eqz (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))
      (then
        (return_call $leave_x0_x1_x2
          (local.get $ctx)
          (i32.const 692)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))))
    (if $I5
      (i32.gt_u (local.tee $available (i32.load offset=2 (local.get $x0))) (i32.const 33554432))
      (then
        (return_call $leave_x0_x1_x2
          (local.get $ctx)
          (i32.const 692)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))))
    (local.set $segment0 (i32.shl (local.get $available) (i32.const 3)))
    (local.set $tag (i32.const -1))
    (if $I6
      (i32.eq (i32.and (local.get $x2) (i32.const 3)) (i32.const 2))
      (then
        (local.set $tag (i32.and (i32.load (i32.sub (local.get $x2) (i32.const 2))) (i32.const 63)))))
    (local.set $tag (local.get $tag))
    (if $I7
      (i32.eqz (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))
      (then
        (return_call $leave_x0_x1_x2
          (local.get $ctx)
          (i32.const 692)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))))
    (if $I8
      (i32.gt_u (local.tee $available (i32.load offset=2 (local.get $x2))) (i32.const 33554432))
      (then
        (return_call $leave_x0_x1_x2
          (local.get $ctx)
          (i32.const 692)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))))
    (local.set $segment2 (i32.shl (local.get $available) (i32.const 3)))
    (local.set $bytes
      (i32.shr_u
        (i32.add (i32.add (i32.const 8) (local.get $segment0)) (local.get $segment2))
        (i32.const 3)))
    (call $binary_room_3_stack_or_leave
      (local.get $ctx)
      (i32.const 692)
      (local.get $bytes)
      (i32.const 0)
      (i32.const 3)
      (local.get $x0)
      (local.get $x1)
      (local.get $x2))
    (local.set $x2)
    (local.set $x1)
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $e)))
    (if $I9
      (i32.eqz (local.tee $built (call $create_binary (local.get $ctx) (local.get $bytes))))
      (then
        (return_call $leave_x0_x1_x2
          (local.get $ctx)
          (i32.const 692)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))))
    (local.set $data (call $binary_data (local.get $built)))
    (drop
      (call $put_binary
        (i32.add (local.get $data) (i32.const 0))
        (local.get $x0)
        (i32.shr_u (local.get $segment0) (i32.const 3))))
    (local.set $bitoffset (local.get $segment0))
    (local.set $bits (i32.shr_s (local.get $x1) (i32.const 4)))
    (i32.store8
      (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))
      (local.get $bits))
    (drop
      (call $put_binary
        (i32.add
          (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))
          (i32.const 1))
        (local.get $x2)
        (i32.shr_u (local.get $segment2) (i32.const 3))))
    (local.set $bitoffset (i32.add (local.get $bitoffset) (local.get $segment2)))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $append_to_a_binary/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $available i32)
  (local $segment0 i32)
  (local $built i32)
  (local $bytes i32)
  (local $e i32)
  (local $data i32)
  (local $bitoffset i32)
  (local $bits i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 734) (local.get $x0) (local.get $x1)))))
    (local.set $tag (i32.const -1))
    (if $I3
      (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
      (then
        (local.set $tag (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
    (local.set $tag (local.get $tag))
    (if $I4
      (i32.eqz (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 737) (local.get $x0) (local.get $x1))))
    (if $I5
      (i32.gt_u (local.tee $available (i32.load offset=2 (local.get $x0))) (i32.const 33554432))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 737) (local.get $x0) (local.get $x1))))
    (local.set $segment0 (i32.shl (local.get $available) (i32.const 3)))
    (local.set $bytes (i32.shr_u (i32.add (i32.const 8) (local.get $segment0)) (i32.const 3)))
    (call $binary_room_2_stack_or_leave
      (local.get $ctx)
      (i32.const 737)
      (local.get $bytes)
      (i32.const 0)
      (i32.const 2)
      (local.get $x0)
      (local.get $x1))
    (local.set $x1)
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $e)))
    (if $I6
      (i32.eqz (local.tee $built (call $create_binary (local.get $ctx) (local.get $bytes))))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 737) (local.get $x0) (local.get $x1))))
    (local.set $data (call $binary_data (local.get $built)))
    (drop
      (call $put_binary
        (i32.add (local.get $data) (i32.const 0))
        (local.get $x0)
        (i32.shr_u (local.get $segment0) (i32.const 3))))
    (local.set $bitoffset (local.get $segment0))
    (local.set $bits (i32.shr_s (local.get $x1) (i32.const 4)))
    (i32.store8
      (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))
      (local.get $bits))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $private_append_takes_memory_over/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $available i32)
  (local $segment0 i32)
  (local $built i32)
  (local $bytes i32)
  (local $e i32)
  (local $data i32)
  (local $bitoffset i32)
  (local $bits i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 770) (local.get $x0) (local.get $x1)))))
    (local.set $tag (i32.const -1))
    (if $I3
      (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
      (then
        (local.set $tag (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
    (local.set $tag (local.get $tag))
    (if $I4
      (i32.eqz (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 773) (local.get $x0) (local.get $x1))))
    (if $I5
      (i32.gt_u (local.tee $available (i32.load offset=2 (local.get $x0))) (i32.const 33554432))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 773) (local.get $x0) (local.get $x1))))
    (local.set $segment0 (i32.shl (local.get $available) (i32.const 3)))
    (local.set $bytes (i32.shr_u (i32.add (i32.const 8) (local.get $segment0)) (i32.const 3)))
    (if $I6
      (i32.eqz (local.tee $built (call $extend_in_place (local.get $x0) (local.get $bytes))))
      (then
        (call $binary_room_2_stack_or_leave
          (local.get $ctx)
          (i32.const 773)
          (local.get $bytes)
          (i32.const 0)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))
        (if $I7
          (i32.eqz
            (local.tee $built
              (call $extend_binary (local.get $ctx) (local.get $bytes) (local.get $x0))))
          (then
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 773)
              (local.get $x0)
              (local.get $x1))))))
    (local.set $data (call $binary_data (local.get $built)))
    (local.set $bitoffset (local.get $segment0))
    (local.set $bits (i32.shr_s (local.get $x1) (i32.const 4)))
    (i32.store8
      (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))
      (local.get $bits))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $private_append_with_words_to_spare/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $available i32)
  (local $segment0 i32)
  (local $built i32)
  (local $bytes i32)
  (local $e i32)
  (local $data i32)
  (local $bitoffset i32)
  (local $bits i32)
  (local $heap i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 806) (local.get $x0) (local.get $x1)))))
    (local.set $tag (i32.const -1))
    (if $I3
      (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
      (then
        (local.set $tag (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
    (local.set $tag (local.get $tag))
    (if $I4
      (i32.eqz (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 809) (local.get $x0) (local.get $x1))))
    (if $I5
      (i32.gt_u (local.tee $available (i32.load offset=2 (local.get $x0))) (i32.const 33554432))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 809) (local.get $x0) (local.get $x1))))
    (local.set $segment0 (i32.shl (local.get $available) (i32.const 3)))
    (local.set $bytes (i32.shr_u (i32.add (i32.const 8) (local.get $segment0)) (i32.const 3)))
    (call $binary_room_2_stack_or_leave
      (local.get $ctx)
      (i32.const 809)
      (local.get $bytes)
      (i32.const 2)
      (i32.const 2)
      (local.get $x0)
      (local.get $x1))
    (local.set $x1)
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $e)))
    (if $I6
      (i32.eqz
        (local.tee $built (call $extend_binary (local.get $ctx) (local.get $bytes) (local.get $x0))))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 809) (local.get $x0) (local.get $x1))))
    (local.set $data (call $binary_data (local.get $built)))
    (local.set $bitoffset (local.get $segment0))
    (local.set $bits (i32.shr_s (local.get $x1) (i32.const 4)))
    (i32.store8
      (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))
      (local.get $bits))
    (local.set $x0 (local.get $built))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 59))
    (i32.store offset=4 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $large_binary_by_the_runtime/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $header i32)
  (local $tag i32)
  (local $built i32)
  (local $bytes i32)
  (local $e i32)
  (local $data i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 846) (local.get $x0)))))
    (if $I3
      (i32.ne (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
      (then
        (local.set $tag (i32.const -1))
        (if $I4
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (if $I5
          (i32.ne (i32.and (local.get $tag) (i32.const -5)) (i32.const 8))
          (then
            (return_call $leave_x0 (local.get $ctx) (i32.const 849) (local.get $x0))))
        (if $I6
          (i32.gt_u
            (local.tee $header (i32.load (i32.sub (local.get $x0) (i32.const 2))))
            (i32.or (i32.const 128) (i32.const 63)))
          (then
            (return_call $leave_x0 (local.get $ctx) (i32.const 849) (local.get $x0))))))
    (local.set $bytes (i32.shr_u (i32.const 512) (i32.const 3)))
    (call $binary_room_1_stack_or_leave
      (local.get $ctx)
      (i32.const 849)
      (local.get $bytes)
      (i32.const 0)
      (i32.const 1)
      (local.get $x0))
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $e)))
    (if $I7
      (i32.eqz (local.tee $built (call $create_binary (local.get $ctx) (local.get $bytes))))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 849) (local.get $x0))))
    (local.set $data (call $binary_data (local.get $built)))
    (if $I8
      (i32.eqz
        (call $put_integer
          (local.get $built)
          (i32.const 0)
          (local.get $x0)
          (i32.const 512)
          (i32.const 0)))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 849) (local.get $x0))))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $built_binary_shares_its_room/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $bits i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_2 (local.get $ctx) (i32.const 873) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 20))
        (i32.load offset=532 (i32.const 0)))
      (then
        (call $ensure_free_2_stack_or_leave
          (local.get $ctx)
          (i32.const 876)
          (i32.const 5)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 164))
    (i32.store offset=4 (local.get $heap) (i32.const 1))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (local.set $data (call $binary_data (local.get $built)))
    (local.set $bits (i32.shr_s (local.get $x0) (i32.const 4)))
    (i32.store8 (local.get $data) (local.get $bits))
    (local.set $x0 (local.get $built))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (local.get $x1))
    (i32.store offset=4 (local.get $heap) (local.get $x0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $built_binary_is_known/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $bits i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 905) (local.get $x0)))))
      (if $I4
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
            (i32.const 908)
            (i32.const 3)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 164))
      (i32.store offset=4 (local.get $heap) (i32.const 1))
      (i32.store offset=8 (local.get $heap) (i32.const 0))
      (local.set $built (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
      (local.set $data (call $binary_data (local.get $built)))
      (local.set $bits (i32.shr_s (local.get $x0) (i32.const 4)))
      (i32.store8 (local.get $data) (local.get $bits))
      (local.set $x0 (local.get $built))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 900) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_init_writable_by_the_runtime/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $e i32)
  (local $built i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 937) (local.get $x0)))))
    (if $I3
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
          (i32.const 940)
          (i32.const 1)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const -4))))
    (i32.store (local.get $e) (i32.load offset=92 (local.get $ctx)))
    (if $I4
      (i32.eqz (local.tee $built (call $init_writable (local.get $ctx))))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 943) (local.get $x0))))
    (local.set $x0 (local.get $built))
    (i32.store offset=92
      (local.get $ctx)
      (i32.load (local.tee $e (i32.load offset=20 (local.get $ctx)))))
    (i32.store offset=20 (local.get $ctx) (local.tee $e (i32.add (local.get $e) (i32.const 4))))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $several_sizes_in_registers/3 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (param $x2 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $available i32)
  (local $segment0 i32)
  (local $segment1 i32)
  (local $built i32)
  (local $bytes i32)
  (local $e i32)
  (local $data i32)
  (local $bitoffset i32)
  (local $bits i32)
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
            (i32.const 955)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2)))))
    (local.set $tag (i32.const -1))
    (if $I3
      (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
      (then
        (local.set $tag (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
    (local.set $tag (local.get $tag))
    (if $I4
      (i32.eqz (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))
      (then
        (return_call $leave_x0_x1_x2
          (local.get $ctx)
          (i32.const 958)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))))
    (if $I5
      (i32.gt_u (local.tee $available (i32.load offset=2 (local.get $x0))) (i32.const 33554432))
      (then
        (return_call $leave_x0_x1_x2
          (local.get $ctx)
          (i32.const 958)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))))
    (local.set $segment0 (i32.shl (local.get $available) (i32.const 3)))
    (local.set $tag (i32.const -1))
    (if $I6
      (i32.eq (i32.and (local.get $x1) (i32.const 3)) (i32.const 2))
      (then
        (local.set $tag (i32.and (i32.load (i32.sub (local.get $x1) (i32.const 2))) (i32.const 63)))))
    (local.set $tag (local.get $tag))
    (if $I7
      (i32.eqz (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))
      (then
        (return_call $leave_x0_x1_x2
          (local.get $ctx)
          (i32.const 958)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))))
    (if $I8
      (i32.gt_u (local.tee $available (i32.load offset=2 (local.get $x1))) (i32.const 33554432))
      (then
        (return_call $leave_x0_x1_x2
          (local.get $ctx)
          (i32.const 958)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))))
    (local.set $segment1 (i32.shl (local.get $available) (i32.const 3)))
    (local.set $bytes
      (i32.shr_u
        (i32.add (i32.add (i32.const 32) (local.get $segment0)) (local.get $segment1))
        (i32.const 3)))
    (call $binary_room_3_stack_or_leave
      (local.get $ctx)
      (i32.const 958)
      (local.get $bytes)
      (i32.const 0)
      (i32.const 3)
      (local.get $x0)
      (local.get $x1)
      (local.get $x2))
    (local.set $x2)
    (local.set $x1)
    (local.set $x0)
    (br_if $B0 (i32.eqz (local.tee $e)))
    (if $I9
      (i32.eqz (local.tee $built (call $create_binary (local.get $ctx) (local.get $bytes))))
      (then
        (return_call $leave_x0_x1_x2
          (local.get $ctx)
          (i32.const 958)
          (local.get $x0)
          (local.get $x1)
          (local.get $x2))))
    (local.set $data (call $binary_data (local.get $built)))
    (drop
      (call $put_binary
        (i32.add (local.get $data) (i32.const 0))
        (local.get $x0)
        (i32.shr_u (local.get $segment0) (i32.const 3))))
    (local.set $bitoffset (local.get $segment0))
    (drop
      (call $put_binary
        (i32.add
          (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))
          (i32.const 0))
        (local.get $x1)
        (i32.shr_u (local.get $segment1) (i32.const 3))))
    (local.set $bitoffset (i32.add (local.get $bitoffset) (local.get $segment1)))
    (local.set $bits (i32.shr_s (local.get $x2) (i32.const 4)))
    (i32.store8
      (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))
      (local.get $bits))
    (i32.store8 offset=1
      (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))
      (i32.const 101))
    (i32.store8 offset=2
      (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))
      (i32.const 110))
    (i32.store8 offset=3
      (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))
      (i32.const 100))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $integers_packed_with_a_constant/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $packed i64)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 1008) (local.get $x0)))))
    (if $I3
      (i32.and (i32.const 8) (i32.const 7))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 1011) (local.get $x0))))
    (if $I4
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
          (i32.const 1011)
          (i32.const 3)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 164))
    (i32.store offset=4 (local.get $heap) (i32.const 1))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (local.set $data (call $binary_data (local.get $built)))
    (local.set $packed (i64.extend_i32_u (i32.and (i32.const 5) (i32.const 15))))
    (local.set $packed
      (i64.or
        (i64.shl (local.get $packed) (i64.const 4))
        (i64.extend_i32_u (i32.and (i32.shr_s (local.get $x0) (i32.const 4)) (i32.const 15)))))
    (i64.store8 (local.get $data) (i64.shr_u (local.get $packed) (i64.const 0)))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $packed_integers_end_at_a_little_one/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $header i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (local $packed i64)
  (local $bits i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0
          (call $spent_2 (local.get $ctx) (i32.const 1042) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.ne (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))
      (then
        (if $I4
          (i32.gt_u
            (local.tee $header (i32.load (i32.sub (local.get $x1) (i32.const 2))))
            (i32.or (i32.const 128) (i32.const 63)))
          (then
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 1045)
              (local.get $x0)
              (local.get $x1))))))
    (if $I5
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 16))
        (i32.load offset=532 (i32.const 0)))
      (then
        (call $ensure_free_2_stack_or_leave
          (local.get $ctx)
          (i32.const 1045)
          (i32.const 4)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 228))
    (i32.store offset=4 (local.get $heap) (i32.const 7))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (i32.store offset=12 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
    (local.set $data (call $binary_data (local.get $built)))
    (local.set $packed
      (i64.extend_i32_u (i32.and (i32.shr_s (local.get $x0) (i32.const 4)) (i32.const 16777215))))
    (i64.store8 (local.get $data) (i64.shr_u (local.get $packed) (i64.const 16)))
    (i64.store8 offset=1 (local.get $data) (i64.shr_u (local.get $packed) (i64.const 8)))
    (i64.store8 offset=2 (local.get $data) (i64.shr_u (local.get $packed) (i64.const 0)))
    (if $I6
      (i32.eq (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))
      (then
        (local.set $bits (i32.shr_s (local.get $x1) (i32.const 4))))
      (else
        (local.set $bits (i32.load offset=2 (local.get $x1)))))
    (local.set $bits (local.get $bits))
    (i32.store offset=3 align=1 (local.get $data) (local.get $bits))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $integers_that_are_no_whole_bytes_by_the_runtime/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $header i32)
  (local $tag i32)
  (local $built i32)
  (local $e i32)
  (local $heap i32)
  (local $data i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0
          (call $spent_2 (local.get $ctx) (i32.const 1081) (local.get $x0) (local.get $x1)))))
    (if $I3
      (i32.ne (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
      (then
        (local.set $tag (i32.const -1))
        (if $I4
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (if $I5
          (i32.ne (i32.and (local.get $tag) (i32.const -5)) (i32.const 8))
          (then
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 1084)
              (local.get $x0)
              (local.get $x1))))
        (if $I6
          (i32.gt_u
            (local.tee $header (i32.load (i32.sub (local.get $x0) (i32.const 2))))
            (i32.or (i32.const 128) (i32.const 63)))
          (then
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 1084)
              (local.get $x0)
              (local.get $x1))))))
    (if $I7
      (i32.ne (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))
      (then
        (local.set $tag (i32.const -1))
        (if $I8
          (i32.eq (i32.and (local.get $x1) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x1) (i32.const 2))) (i32.const 63)))))
        (if $I9
          (i32.ne (i32.and (local.get $tag) (i32.const -5)) (i32.const 8))
          (then
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 1084)
              (local.get $x0)
              (local.get $x1))))
        (if $I10
          (i32.gt_u
            (local.tee $header (i32.load (i32.sub (local.get $x1) (i32.const 2))))
            (i32.or (i32.const 128) (i32.const 63)))
          (then
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 1084)
              (local.get $x0)
              (local.get $x1))))))
    (if $I11
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 24))
        (i32.load offset=532 (i32.const 0)))
      (then
        (call $ensure_free_2_stack_or_leave
          (local.get $ctx)
          (i32.const 1084)
          (i32.const 6)
          (i32.const 2)
          (local.get $x0)
          (local.get $x1))
        (local.set $x1)
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 356))
    (i32.store offset=4 (local.get $heap) (i32.const 13))
    (i32.store offset=8 (local.get $heap) (i32.const 0))
    (i32.store offset=12 (local.get $heap) (i32.const 0))
    (i32.store offset=16 (local.get $heap) (i32.const 0))
    (i32.store offset=20 (local.get $heap) (i32.const 0))
    (local.set $built (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 24)))
    (local.set $data (call $binary_data (local.get $built)))
    (if $I12
      (i32.eqz
        (call $put_integer
          (local.get $built)
          (i32.const 0)
          (local.get $x0)
          (i32.const 48)
          (i32.const 0)))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 1084) (local.get $x0) (local.get $x1))))
    (if $I13
      (i32.eqz
        (call $put_integer
          (local.get $built)
          (i32.const 48)
          (local.get $x1)
          (i32.const 56)
          (i32.const 0)))
      (then
        (return_call $leave_x0_x1 (local.get $ctx) (i32.const 1084) (local.get $x0) (local.get $x1))))
    (local.set $x0 (local.get $built))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))
