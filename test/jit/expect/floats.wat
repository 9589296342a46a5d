(func $fmove_of_a_literal/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $reductions i32)
  (local $f0 f64)
  (local $e i32)
  (local $heap i32)
  (local $x0 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 6)))))
    (local.set $f0 (f64.const 0x1.4p+1 (;=2.5;)))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 12))
        (i32.load offset=528 (i32.const 0)))
      (then
        (if $I4
          (i32.eqz
            (local.tee $e
              (call $test_heap_0_stack_or_leave
                (local.get $ctx)
                (i32.const 13)
                (i32.const 3)
                (i32.const 0))))
          (then
            (f64.store (call $float_registers (local.get $ctx)) (local.get $f0))
            (br_if $B0 (i32.const 1))))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 152))
    (f64.store offset=4 align=4 (local.get $heap) (local.get $f0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $fmove_unboxes_and_boxes/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $f0 f64)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 34) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (local.set $f0 (f64.load offset=2 align=4 (local.get $x0)))
      (if $I4
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 12))
          (i32.load offset=528 (i32.const 0)))
        (then
          (if $I5
            (i32.eqz
              (local.tee $e
                (call $test_heap_0_stack_or_leave
                  (local.get $ctx)
                  (i32.const 43)
                  (i32.const 3)
                  (i32.const 0))))
            (then
              (f64.store (call $float_registers (local.get $ctx)) (local.get $f0))
              (br_if $B0 (i32.const 1))))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 152))
      (f64.store offset=4 align=4 (local.get $heap) (local.get $f0))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 30) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $fadd_of_two/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $f0 f64)
  (local $f1 f64)
  (local $float f64)
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
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 64) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x1)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (local.set $f0 (f64.load offset=2 align=4 (local.get $x0)))
      (local.set $f1 (f64.load offset=2 align=4 (local.get $x1)))
      (if $I4
        (i32.eqz
          (f64.lt
            (f64.abs (local.tee $float (f64.add (local.get $f0) (local.get $f1))))
            (f64.const inf (;=inf;))))
        (then
          (return_call $raise_reason
            (local.get $ctx)
            (i32.const 3145728)
            (i32.const 88)
            (i32.const 3604107))))
      (local.set $f0 (local.get $float))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 12))
          (i32.load offset=528 (i32.const 0)))
        (then
          (if $I6
            (i32.eqz
              (local.tee $e
                (call $test_heap_0_stack_or_leave
                  (local.get $ctx)
                  (i32.const 88)
                  (i32.const 3)
                  (i32.const 0))))
            (then
              (f64.store (call $float_registers (local.get $ctx)) (local.get $f0))
              (f64.store offset=8 (call $float_registers (local.get $ctx)) (local.get $f1))
              (br_if $B0 (i32.const 1))))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 152))
      (f64.store offset=4 align=4 (local.get $heap) (local.get $f0))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 60) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $fsub_fmul_fdiv_chain_without_boxes/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $f0 f64)
  (local $float f64)
  (local $f1 f64)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 109) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (local.set $f0 (f64.load offset=2 align=4 (local.get $x0)))
      (if $I4
        (i32.eqz
          (f64.lt
            (f64.abs (local.tee $float (f64.sub (local.get $f0) (local.get $f0))))
            (f64.const inf (;=inf;))))
        (then
          (return_call $raise_reason
            (local.get $ctx)
            (i32.const 3145728)
            (i32.const 126)
            (i32.const 3604107))))
      (local.set $f1 (local.get $float))
      (if $I5
        (i32.eqz
          (f64.lt
            (f64.abs (local.tee $float (f64.mul (local.get $f1) (local.get $f0))))
            (f64.const inf (;=inf;))))
        (then
          (return_call $raise_reason
            (local.get $ctx)
            (i32.const 3145728)
            (i32.const 134)
            (i32.const 3604107))))
      (local.set $f1 (local.get $float))
      (if $I6
        (i32.eqz
          (f64.lt
            (f64.abs (local.tee $float (f64.div (local.get $f1) (local.get $f0))))
            (f64.const inf (;=inf;))))
        (then
          (return_call $raise_reason
            (local.get $ctx)
            (i32.const 3145728)
            (i32.const 142)
            (i32.const 3604107))))
      (local.set $f0 (local.get $float))
      (if $I7
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 12))
          (i32.load offset=528 (i32.const 0)))
        (then
          (if $I8
            (i32.eqz
              (local.tee $e
                (call $test_heap_0_stack_or_leave
                  (local.get $ctx)
                  (i32.const 142)
                  (i32.const 3)
                  (i32.const 0))))
            (then
              (f64.store (call $float_registers (local.get $ctx)) (local.get $f0))
              (f64.store offset=8 (call $float_registers (local.get $ctx)) (local.get $f1))
              (br_if $B0 (i32.const 1))))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 152))
      (f64.store offset=4 align=4 (local.get $heap) (local.get $f0))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 105) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $fnegate_of_one/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $f0 f64)
  (local $float f64)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 163) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (local.set $f0 (f64.load offset=2 align=4 (local.get $x0)))
      (if $I4
        (i32.eqz
          (f64.lt (f64.abs (local.tee $float (f64.neg (local.get $f0)))) (f64.const inf (;=inf;))))
        (then
          (return_call $raise_reason
            (local.get $ctx)
            (i32.const 3145728)
            (i32.const 178)
            (i32.const 3604107))))
      (local.set $f0 (local.get $float))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 12))
          (i32.load offset=528 (i32.const 0)))
        (then
          (if $I6
            (i32.eqz
              (local.tee $e
                (call $test_heap_0_stack_or_leave
                  (local.get $ctx)
                  (i32.const 178)
                  (i32.const 3)
                  (i32.const 0))))
            (then
              (f64.store (call $float_registers (local.get $ctx)) (local.get $f0))
              (br_if $B0 (i32.const 1))))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 152))
      (f64.store offset=4 align=4 (local.get $heap) (local.get $f0))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 159) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $fconv_of_a_constant/0 (param $ctx i32) (param $entry i32) (result i32)
  (local $reductions i32)
  (local $f0 f64)
  (local $e i32)
  (local $heap i32)
  (local $x0 i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_0 (local.get $ctx) (i32.const 199)))))
    (local.set $f0 (f64.const 0x1.cp+2 (;=7;)))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 12))
        (i32.load offset=528 (i32.const 0)))
      (then
        (if $I4
          (i32.eqz
            (local.tee $e
              (call $test_heap_0_stack_or_leave
                (local.get $ctx)
                (i32.const 205)
                (i32.const 3)
                (i32.const 0))))
          (then
            (f64.store (call $float_registers (local.get $ctx)) (local.get $f0))
            (br_if $B0 (i32.const 1))))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 152))
    (f64.store offset=4 align=4 (local.get $heap) (local.get $f0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $fconv_of_a_known_float/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $f0 f64)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 226) (local.get $x0)))))
    (local.set $f0 (f64.load offset=2 align=4 (local.get $x0)))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 12))
        (i32.load offset=528 (i32.const 0)))
      (then
        (if $I4
          (i32.eqz
            (local.tee $e
              (call $test_heap_0_stack_or_leave
                (local.get $ctx)
                (i32.const 234)
                (i32.const 3)
                (i32.const 0))))
          (then
            (f64.store (call $float_registers (local.get $ctx)) (local.get $f0))
            (br_if $B0 (i32.const 1))))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 152))
    (f64.store offset=4 align=4 (local.get $heap) (local.get $f0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $fconv_of_a_known_small_integer/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $f0 f64)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 255) (local.get $x0)))))
    (local.set $f0 (f64.convert_i32_s (i32.shr_s (local.get $x0) (i32.const 4))))
    (if $I3
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 12))
        (i32.load offset=528 (i32.const 0)))
      (then
        (if $I4
          (i32.eqz
            (local.tee $e
              (call $test_heap_0_stack_or_leave
                (local.get $ctx)
                (i32.const 264)
                (i32.const 3)
                (i32.const 0))))
          (then
            (f64.store (call $float_registers (local.get $ctx)) (local.get $f0))
            (br_if $B0 (i32.const 1))))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 152))
    (f64.store offset=4 align=4 (local.get $heap) (local.get $f0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $fconv_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $converted f64)
  (local $tested i32)
  (local $test i32)
  (local $f0 f64)
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
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 286) (local.get $x0)))))
    (if $I3
      (i32.eq (i32.and (local.get $x0) (i32.const 15)) (i32.const 15))
      (then
        (local.set $converted (f64.convert_i32_s (i32.shr_s (local.get $x0) (i32.const 4)))))
      (else
        (drop (local.tee $tested (local.get $x0)))
        (local.set $test (i32.const 0))
        (if $I4
          (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
          (then
            (local.set $test
              (i32.eq
                (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
                (i32.const 24)))))
        (if $I5
          (local.get $test)
          (then
            (local.set $converted (f64.load offset=2 align=4 (local.get $x0))))
          (else
            (if $I6
              (i32.eqz (call $number_to_float (local.get $x0)))
              (then
                (return_call $leave_x0 (local.get $ctx) (i32.const 289) (local.get $x0))))
            (local.set $converted (f64.load offset=536 (i32.const 0)))))))
    (local.set $f0 (local.get $converted))
    (if $I7
      (i32.ge_u
        (i32.sub
          (i32.sub
            (local.tee $e (i32.load offset=20 (local.get $ctx)))
            (i32.load offset=12 (local.get $ctx)))
          (i32.const 12))
        (i32.load offset=528 (i32.const 0)))
      (then
        (if $I8
          (i32.eqz
            (local.tee $e
              (call $test_heap_0_stack_or_leave
                (local.get $ctx)
                (i32.const 293)
                (i32.const 3)
                (i32.const 0))))
          (then
            (f64.store (call $float_registers (local.get $ctx)) (local.get $f0))
            (br_if $B0 (i32.const 1))))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 152))
    (f64.store offset=4 align=4 (local.get $heap) (local.get $f0))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $pending_floats_are_written_before_leaving/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $f0 f64)
  (local $float f64)
  (local $converted f64)
  (local $test i32)
  (local $f1 f64)
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
          (br_if $B0
            (call $spent_2 (local.get $ctx) (i32.const 315) (local.get $x0) (local.get $x1)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (local.set $f0 (f64.load offset=2 align=4 (local.get $x0)))
      (if $I4
        (i32.eqz
          (f64.lt
            (f64.abs (local.tee $float (f64.add (local.get $f0) (local.get $f0))))
            (f64.const inf (;=inf;))))
        (then
          (return_call $raise_reason
            (local.get $ctx)
            (i32.const 3145728)
            (i32.const 334)
            (i32.const 3604107))))
      (local.set $f0 (local.get $float))
      (if $I5
        (i32.eq (i32.and (local.get $x1) (i32.const 15)) (i32.const 15))
        (then
          (local.set $converted (f64.convert_i32_s (i32.shr_s (local.get $x1) (i32.const 4)))))
        (else
          (drop (local.tee $tested (local.get $x1)))
          (local.set $test (i32.const 0))
          (if $I6
            (i32.eq (i32.and (local.get $tested) (i32.const 3)) (i32.const 2))
            (then
              (local.set $test
                (i32.eq
                  (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
                  (i32.const 24)))))
          (if $I7
            (local.get $test)
            (then
              (local.set $converted (f64.load offset=2 align=4 (local.get $x1))))
            (else
              (if $I8
                (i32.eqz (call $number_to_float (local.get $x1)))
                (then
                  (f64.store (call $float_registers (local.get $ctx)) (local.get $f0))
                  (return_call $leave_x1 (local.get $ctx) (i32.const 334) (local.get $x1))))
              (local.set $converted (f64.load offset=536 (i32.const 0)))))))
      (local.set $f1 (local.get $converted))
      (if $I9
        (i32.eqz
          (f64.lt
            (f64.abs (local.tee $float (f64.add (local.get $f0) (local.get $f1))))
            (f64.const inf (;=inf;))))
        (then
          (return_call $raise_reason
            (local.get $ctx)
            (i32.const 3145728)
            (i32.const 346)
            (i32.const 3604107))))
      (local.set $f0 (local.get $float))
      (if $I10
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 12))
          (i32.load offset=528 (i32.const 0)))
        (then
          (if $I11
            (i32.eqz
              (local.tee $e
                (call $test_heap_0_stack_or_leave
                  (local.get $ctx)
                  (i32.const 346)
                  (i32.const 3)
                  (i32.const 0))))
            (then
              (f64.store (call $float_registers (local.get $ctx)) (local.get $f0))
              (f64.store offset=8 (call $float_registers (local.get $ctx)) (local.get $f1))
              (br_if $B0 (i32.const 1))))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 152))
      (f64.store offset=4 align=4 (local.get $heap) (local.get $f0))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 311) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $pending_floats_over_a_collection/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $f0 f64)
  (local $float f64)
  (local $e i32)
  (local $heap i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 368) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (local.set $f0 (f64.load offset=2 align=4 (local.get $x0)))
      (if $I4
        (i32.eqz
          (f64.lt
            (f64.abs (local.tee $float (f64.mul (local.get $f0) (local.get $f0))))
            (f64.const inf (;=inf;))))
        (then
          (return_call $raise_reason
            (local.get $ctx)
            (i32.const 3145728)
            (i32.const 387)
            (i32.const 3604107))))
      (local.set $f0 (local.get $float))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 20))
          (i32.load offset=528 (i32.const 0)))
        (then
          (call $test_heap_1_stack_or_leave
            (local.get $ctx)
            (i32.const 387)
            (i32.const 5)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (if $I6
            (i32.eqz (local.tee $e))
            (then
              (f64.store (call $float_registers (local.get $ctx)) (local.get $f0))
              (br_if $B0 (i32.const 1))))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 152))
      (f64.store offset=4 align=4 (local.get $heap) (local.get $f0))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $heap) (local.get $x0))
      (i32.store offset=16 (local.get $heap) (local.get $x1))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 13)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 20)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 364) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $several_boxes_share_a_heap_pointer/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $f0 f64)
  (local $float f64)
  (local $f1 f64)
  (local $e i32)
  (local $heap i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 413) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (local.set $f0 (f64.load offset=2 align=4 (local.get $x0)))
      (if $I4
        (i32.eqz
          (f64.lt
            (f64.abs (local.tee $float (f64.add (local.get $f0) (local.get $f0))))
            (f64.const inf (;=inf;))))
        (then
          (return_call $raise_reason
            (local.get $ctx)
            (i32.const 3145728)
            (i32.const 432)
            (i32.const 3604107))))
      (local.set $f1 (local.get $float))
      (if $I5
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 36))
          (i32.load offset=528 (i32.const 0)))
        (then
          (if $I6
            (i32.eqz
              (local.tee $e
                (call $test_heap_0_stack_or_leave
                  (local.get $ctx)
                  (i32.const 432)
                  (i32.const 9)
                  (i32.const 0))))
            (then
              (f64.store (call $float_registers (local.get $ctx)) (local.get $f0))
              (f64.store offset=8 (call $float_registers (local.get $ctx)) (local.get $f1))
              (br_if $B0 (i32.const 1))))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 152))
      (f64.store offset=4 align=4 (local.get $heap) (local.get $f0))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $heap) (i32.const 152))
      (f64.store offset=16 align=4 (local.get $heap) (local.get $f1))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 14)))
      (i32.store offset=24 (local.get $heap) (i32.const 128))
      (i32.store offset=28 (local.get $heap) (local.get $x0))
      (i32.store offset=32 (local.get $heap) (local.get $x1))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 26)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 36)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 409) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $a_box_is_known_to_be_a_float/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tested i32)
  (local $f0 f64)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 464) (local.get $x0)))))
      (br_if $B2 (i32.ne (i32.and (local.tee $tested (local.get $x0)) (i32.const 3)) (i32.const 2)))
      (br_if $B2
        (i32.eqz
          (i32.eq
            (i32.and (i32.load (i32.sub (local.get $tested) (i32.const 2))) (i32.const 63))
            (i32.const 24))))
      (local.set $f0 (f64.load offset=2 align=4 (local.get $x0)))
      (if $I4
        (i32.ge_u
          (i32.sub
            (i32.sub
              (local.tee $e (i32.load offset=20 (local.get $ctx)))
              (i32.load offset=12 (local.get $ctx)))
            (i32.const 12))
          (i32.load offset=528 (i32.const 0)))
        (then
          (if $I5
            (i32.eqz
              (local.tee $e
                (call $test_heap_0_stack_or_leave
                  (local.get $ctx)
                  (i32.const 475)
                  (i32.const 3)
                  (i32.const 0))))
            (then
              (f64.store (call $float_registers (local.get $ctx)) (local.get $f0))
              (br_if $B0 (i32.const 1))))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 152))
      (f64.store offset=4 align=4 (local.get $heap) (local.get $f0))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 12)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 460) (local.get $x0))
    (unreachable))
  (i32.const 0))
