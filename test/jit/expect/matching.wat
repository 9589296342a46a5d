(func $start_match_of_anything/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $subbinary i32)
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
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 8)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (i32.store offset=24 (local.get $ctx) (local.get $x0))
      (i32.store offset=28 (local.get $ctx) (local.get $x1))
      (local.set $subbinary
        (call $match_binary
          (local.get $ctx)
          (local.get $matchstate)
          (local.get $bitoffset)
          (i32.const -1)
          (i32.const 2)))
      (local.set $x0 (i32.load offset=24 (local.get $ctx)))
      (local.set $x1 (i32.load offset=28 (local.get $ctx)))
      (local.set $matchstate (i32.load offset=32 (local.get $ctx)))
      (if $I7
        (i32.eqz (local.get $subbinary))
        (then
          (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
          (return_call $leave_x0_x1 (local.get $ctx) (i32.const 13) (local.get $x0) (local.get $x1))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (local.set $x0 (local.get $subbinary))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 2) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $start_match_that_cannot_fail/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $subbinary i32)
  (block $B0
    (block $B1)
    (i32.store offset=512
      (i32.const 0)
      (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
    (if $I2
      (i32.le_s (local.get $reductions) (i32.const 0))
      (then
        (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 24) (local.get $x0)))))
    (local.set $tag (i32.const -1))
    (if $I3
      (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
      (then
        (local.set $tag (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
    (local.set $tag (local.get $tag))
    (if $I4
      (i32.eqz
        (i32.or
          (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
          (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8))))
      (then
        (return_call $leave_x0 (local.get $ctx) (i32.const 26) (local.get $x0))))
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
          (i32.const 26)
          (i32.const 4)
          (i32.const 1)
          (local.get $x0))
        (local.set $x0)
        (br_if $B0 (i32.eqz (local.tee $e)))))
    (local.set $binary (local.get $x0))
    (local.set $bitoffset (i32.const 0))
    (if $I6
      (local.get $isstate)
      (then
        (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
        (local.set $binary (i32.load offset=2 (local.get $binary)))))
    (local.set $heap (i32.load offset=12 (local.get $ctx)))
    (i32.store (local.get $heap) (i32.const 196))
    (i32.store offset=4 (local.get $heap) (local.get $binary))
    (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
    (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
    (local.set $x0 (i32.add (local.get $heap) (i32.const 2)))
    (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
    (local.set $bitbegin
      (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x0)))))
    (local.set $binary (i32.load offset=2 (local.get $matchstate)))
    (i32.store offset=24 (local.get $ctx) (local.get $x0))
    (local.set $subbinary
      (call $match_binary
        (local.get $ctx)
        (local.get $matchstate)
        (local.get $bitoffset)
        (i32.const -1)
        (i32.const 1)))
    (local.set $x0 (i32.load offset=24 (local.get $ctx)))
    (local.set $matchstate (i32.load offset=28 (local.get $ctx)))
    (if $I7
      (i32.eqz (local.get $subbinary))
      (then
        (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
        (return_call $leave_x0 (local.get $ctx) (i32.const 31) (local.get $x0))))
    (local.set $binary (i32.load offset=2 (local.get $matchstate)))
    (local.set $x0 (local.get $subbinary))
    (return (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $start_match_that_resumes/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $subbinary i32)
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
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 44)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 8)))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 8))))
      (local.set $tag (i32.const -1))
      (if $I7
        (i32.eq (i32.and (local.get $x1) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x1) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (if $I8
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8))))
        (then
          (return_call $leave_x0_x1 (local.get $ctx) (i32.const 59) (local.get $x0) (local.get $x1))))
      (if $I9
        (i32.ge_u
          (i32.sub (i32.sub (local.get $e) (i32.load offset=12 (local.get $ctx))) (i32.const 16))
          (i32.load offset=532 (i32.const 0)))
        (then
          (call $ensure_free_2_stack_or_leave
            (local.get $ctx)
            (i32.const 59)
            (i32.const 4)
            (i32.const 2)
            (local.get $x0)
            (local.get $x1))
          (local.set $x1)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x1))
      (local.set $bitoffset (i32.const 0))
      (if $I10
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (i32.store offset=24 (local.get $ctx) (local.get $x0))
      (i32.store offset=28 (local.get $ctx) (local.get $x1))
      (local.set $subbinary
        (call $match_binary
          (local.get $ctx)
          (local.get $matchstate)
          (local.get $bitoffset)
          (i32.const -1)
          (i32.const 2)))
      (local.set $x0 (i32.load offset=24 (local.get $ctx)))
      (local.set $x1 (i32.load offset=28 (local.get $ctx)))
      (local.set $matchstate (i32.load offset=32 (local.get $ctx)))
      (if $I11
        (i32.eqz (local.get $subbinary))
        (then
          (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
          (return_call $leave_x0_x1 (local.get $ctx) (i32.const 64) (local.get $x0) (local.get $x1))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (local.set $x0 (local.get $subbinary))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 38) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_integer_8_at_a_byte/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 75) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 77)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 8)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (if $I7
        (i32.and (local.get $bitoffset) (i32.const 7))
        (then
          (local.set $bits
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 8) (i32.const 0))))
        (else
          (local.set $bits
            (i32.load8_u
              (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))))
      (local.set $bits (i32.or (i32.shl (local.get $bits) (i32.const 4)) (i32.const 15)))
      (local.set $x0 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 8))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 71) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_integer_16_big/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 103) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 105)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 16)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (if $I7
        (i32.and (local.get $bitoffset) (i32.const 7))
        (then
          (local.set $bits
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 16) (i32.const 0))))
        (else
          (local.set $bits
            (i32.load16_u align=1
              (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))
          (local.set $bits
            (i32.or
              (i32.shr_u (local.get $bits) (i32.const 8))
              (i32.shl (i32.and (local.get $bits) (i32.const 255)) (i32.const 8))))))
      (local.set $bits (i32.or (i32.shl (local.get $bits) (i32.const 4)) (i32.const 15)))
      (local.set $x0 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 16))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 99) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_integer_16_little/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 133) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 135)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 16)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (if $I7
        (i32.and (local.get $bitoffset) (i32.const 7))
        (then
          (local.set $bits
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 16) (i32.const 1))))
        (else
          (local.set $bits
            (i32.load16_u align=1
              (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))))
      (local.set $bits (i32.or (i32.shl (local.get $bits) (i32.const 4)) (i32.const 15)))
      (local.set $x0 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 16))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 129) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_integer_16_signed/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 164) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 166)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 16)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (if $I7
        (i32.and (local.get $bitoffset) (i32.const 7))
        (then
          (local.set $bits
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 16) (i32.const 0))))
        (else
          (local.set $bits
            (i32.load16_u align=1
              (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))
          (local.set $bits
            (i32.or
              (i32.shr_u (local.get $bits) (i32.const 8))
              (i32.shl (i32.and (local.get $bits) (i32.const 255)) (i32.const 8))))))
      (local.set $bits
        (i32.or
          (i32.shl
            (i32.shr_s (i32.shl (local.get $bits) (i32.const 16)) (i32.const 16))
            (i32.const 4))
          (i32.const 15)))
      (local.set $x0 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 16))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 160) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_integer_3_anywhere/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $address i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 195) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 198)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 8)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (local.set $address
        (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3))))
      (local.set $bits
        (i32.or
          (i32.shl
            (i32.and
              (i32.shr_u
                (i32.or
                  (i32.shl (i32.load8_u (local.get $address)) (i32.const 8))
                  (i32.shl (i32.load8_u offset=1 (local.get $address)) (i32.const 0)))
                (i32.sub (i32.const 13) (i32.and (local.get $bitoffset) (i32.const 7))))
              (i32.const 7))
            (i32.const 4))
          (i32.const 15)))
      (local.set $x0 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 3))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 191) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_integer_12_anywhere/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $address i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 225) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 228)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 12)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (local.set $address
        (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3))))
      (local.set $bits
        (i32.or
          (i32.shl
            (i32.and
              (i32.shr_u
                (i32.or
                  (i32.or
                    (i32.shl (i32.load8_u (local.get $address)) (i32.const 16))
                    (i32.shl (i32.load8_u offset=1 (local.get $address)) (i32.const 8)))
                  (i32.shl (i32.load8_u offset=2 (local.get $address)) (i32.const 0)))
                (i32.sub (i32.const 12) (i32.and (local.get $bitoffset) (i32.const 7))))
              (i32.const 4095))
            (i32.const 4))
          (i32.const 15)))
      (local.set $x0 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 12))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 221) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_integer_24_by_the_runtime/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 258) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 261)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 24)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (local.set $bits
        (i32.or
          (i32.shl
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 24) (i32.const 0))
            (i32.const 4))
          (i32.const 15)))
      (local.set $x0 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 24))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 253) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_integer_32_is_no_small_integer/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $read i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 293) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 296)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 32)))
      (if $I7
        (i32.le_u
          (local.tee $read
            (call $get_integer
              (local.get $ctx)
              (local.get $matchstate)
              (i32.const 32)
              (i32.const 0)))
          (i32.const 8))
        (then
          (br_if $B2 (i32.eq (local.get $read) (i32.const 0)))
          (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
          (return_call $leave_x0_x1
            (local.get $ctx)
            (i32.const 302)
            (local.get $x0)
            (local.get $x1))))
      (local.set $x0 (local.get $read))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 32))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 288) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_integer_64_by_the_runtime/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $read i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 328) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 331)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 64)))
      (if $I7
        (i32.le_u
          (local.tee $read
            (call $get_integer
              (local.get $ctx)
              (local.get $matchstate)
              (i32.const 64)
              (i32.const 0)))
          (i32.const 8))
        (then
          (br_if $B2 (i32.eq (local.get $read) (i32.const 0)))
          (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
          (return_call $leave_x0_x1
            (local.get $ctx)
            (i32.const 337)
            (local.get $x0)
            (local.get $x1))))
      (local.set $x0 (local.get $read))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 64))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 323) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_integer_result_is_bounded/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $bits i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 363) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 366)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 8)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (if $I7
        (i32.and (local.get $bitoffset) (i32.const 7))
        (then
          (local.set $bits
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 8) (i32.const 0))))
        (else
          (local.set $bits
            (i32.load8_u
              (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))))
      (local.set $bits (i32.or (i32.shl (local.get $bits) (i32.const 4)) (i32.const 15)))
      (local.set $x0 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 8))))
      (block $B8
        (block $B9
          (local.set $left (local.get $x0))
          (local.set $result (i32.add (local.get $left) (i32.const 16)))
          (br $B8))
        (call $number_add_1_value_or_raise
          (local.get $ctx)
          (i32.const 393)
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
    (return_call $leave_x0 (local.get $ctx) (i32.const 358) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_two_integers_share_the_data_pointer/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $bits i32)
  (local $x2 i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 403) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 406)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 16)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (if $I7
        (i32.and (local.get $bitoffset) (i32.const 7))
        (then
          (local.set $bits
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 8) (i32.const 0))))
        (else
          (local.set $bits
            (i32.load8_u
              (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))))
      (local.set $bits (i32.or (i32.shl (local.get $bits) (i32.const 4)) (i32.const 15)))
      (local.set $x0 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 8))))
      (drop (local.get $data))
      (if $I8
        (i32.and (local.get $bitoffset) (i32.const 7))
        (then
          (local.set $bits
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 8) (i32.const 0))))
        (else
          (local.set $bits
            (i32.load8_u
              (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))))
      (local.set $bits (i32.or (i32.shl (local.get $bits) (i32.const 4)) (i32.const 15)))
      (local.set $x2 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 8))))
      (if $I9
        (i32.ge_u
          (i32.sub (i32.sub (local.get $e) (i32.load offset=12 (local.get $ctx))) (i32.const 8))
          (i32.load offset=528 (i32.const 0)))
        (then
          (call $test_heap_3_stack_or_leave
            (local.get $ctx)
            (i32.const 434)
            (i32.const 2)
            (i32.const 3)
            (local.get $x0)
            (local.get $x1)
            (local.get $x2))
          (local.set $x2)
          (drop)
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (local.get $x2))
      (i32.store offset=4 (local.get $heap) (local.get $x0))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 398) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_ensure_at_least_in_units/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 450) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 453)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 8)))
      (br_if $B2
        (i32.rem_u
          (i32.sub
            (i32.sub
              (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
              (local.get $bitoffset))
            (i32.const 8))
          (i32.const 8)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (if $I7
        (i32.and (local.get $bitoffset) (i32.const 7))
        (then
          (local.set $bits
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 8) (i32.const 0))))
        (else
          (local.set $bits
            (i32.load8_u
              (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))))
      (local.set $bits (i32.or (i32.shl (local.get $bits) (i32.const 4)) (i32.const 15)))
      (local.set $x0 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 8))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 445) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_ensure_exactly/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 483) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 486)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.ne
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 8)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (if $I7
        (i32.and (local.get $bitoffset) (i32.const 7))
        (then
          (local.set $bits
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 8) (i32.const 0))))
        (else
          (local.set $bits
            (i32.load8_u
              (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))))
      (local.set $bits (i32.or (i32.shl (local.get $bits) (i32.const 4)) (i32.const 15)))
      (local.set $x0 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 8))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 478) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_skip/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 516) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 519)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 32)))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 24))))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (if $I7
        (i32.and (local.get $bitoffset) (i32.const 7))
        (then
          (local.set $bits
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 8) (i32.const 0))))
        (else
          (local.set $bits
            (i32.load8_u
              (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))))
      (local.set $bits (i32.or (i32.shl (local.get $bits) (i32.const 4)) (i32.const 15)))
      (local.set $x0 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 8))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 511) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_equal_8/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 553) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 556)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 8)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (if $I7
        (i32.and (local.get $bitoffset) (i32.const 7))
        (then
          (local.set $bits
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 8) (i32.const 0))))
        (else
          (local.set $bits
            (i32.load8_u
              (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))))
      (br_if $B2 (i32.ne (local.get $bits) (i32.const 97)))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 8))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 548) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_equal_32/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 586) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 589)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 32)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (if $I7
        (i32.and (local.get $bitoffset) (i32.const 7))
        (then
          (local.set $bits
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 32) (i32.const 0))))
        (else
          (local.set $bits
            (i32.load align=1
              (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))
          (local.set $bits
            (i32.or
              (i32.rotl (i32.and (local.get $bits) (i32.const 16711935)) (i32.const 24))
              (i32.rotl (i32.and (local.get $bits) (i32.const -16711936)) (i32.const 8))))))
      (br_if $B2 (i32.ne (local.get $bits) (i32.const 1684234849)))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 32))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 581) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_equal_24_by_the_runtime/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 624) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 627)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 24)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (br_if $B2
        (i32.ne
          (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 24) (i32.const 0))
          (i32.const 6382179)))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 24))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 619) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_tail/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $bits i32)
  (local $x2 i32)
  (local $subbinary i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 661) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 664)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 8)))
      (br_if $B2
        (i32.rem_u
          (i32.sub
            (i32.sub
              (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
              (local.get $bitoffset))
            (i32.const 8))
          (i32.const 8)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (if $I7
        (i32.and (local.get $bitoffset) (i32.const 7))
        (then
          (local.set $bits
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 8) (i32.const 0))))
        (else
          (local.set $bits
            (i32.load8_u
              (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))))
      (local.set $bits (i32.or (i32.shl (local.get $bits) (i32.const 4)) (i32.const 15)))
      (local.set $x2 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 8))))
      (i32.store offset=24 (local.get $ctx) (local.get $x0))
      (i32.store offset=28 (local.get $ctx) (local.get $x1))
      (i32.store offset=32 (local.get $ctx) (local.get $x2))
      (local.set $subbinary
        (call $match_binary
          (local.get $ctx)
          (local.get $matchstate)
          (local.get $bitoffset)
          (i32.const -1)
          (i32.const 3)))
      (local.set $x0 (i32.load offset=24 (local.get $ctx)))
      (local.set $x1 (i32.load offset=28 (local.get $ctx)))
      (local.set $x2 (i32.load offset=32 (local.get $ctx)))
      (local.set $matchstate (i32.load offset=36 (local.get $ctx)))
      (if $I8
        (i32.eqz (local.get $subbinary))
        (then
          (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
          (return_call $leave_x0_x1
            (local.get $ctx)
            (i32.const 670)
            (local.get $x0)
            (local.get $x1))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (local.set $x1 (local.get $subbinary))
      (if $I9
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
            (i32.const 690)
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
      (i32.store (local.get $heap) (local.get $x1))
      (i32.store offset=4 (local.get $heap) (local.get $x2))
      (local.set $x0 (i32.add (local.get $heap) (i32.const 1)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 8)))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 656) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_binary_of_a_known_size/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $subbinary i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 706) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 709)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 32)))
      (i32.store offset=24 (local.get $ctx) (local.get $x0))
      (i32.store offset=28 (local.get $ctx) (local.get $x1))
      (local.set $subbinary
        (call $match_binary
          (local.get $ctx)
          (local.get $matchstate)
          (local.get $bitoffset)
          (i32.const 32)
          (i32.const 2)))
      (local.set $x0 (i32.load offset=24 (local.get $ctx)))
      (local.set $x1 (i32.load offset=28 (local.get $ctx)))
      (local.set $matchstate (i32.load offset=32 (local.get $ctx)))
      (if $I7
        (i32.eqz (local.get $subbinary))
        (then
          (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
          (return_call $leave_x0_x1
            (local.get $ctx)
            (i32.const 715)
            (local.get $x0)
            (local.get $x1))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (local.set $x0 (local.get $subbinary))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 32))))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 701) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_result_is_known_to_be_a_binary/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $subbinary i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 741) (local.get $x0)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 744)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (local.set $bitbegin
          (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
        (local.set $binary (i32.load offset=2 (local.get $matchstate)))
        (br_if $B2
          (i32.lt_s
            (i32.sub
              (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
              (local.get $bitoffset))
            (i32.const 0)))
        (br_if $B2
          (i32.rem_u
            (i32.sub
              (i32.sub
                (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
                (local.get $bitoffset))
              (i32.const 0))
            (i32.const 8)))
        (i32.store offset=24 (local.get $ctx) (local.get $x0))
        (i32.store offset=28 (local.get $ctx) (local.get $x1))
        (local.set $subbinary
          (call $match_binary
            (local.get $ctx)
            (local.get $matchstate)
            (local.get $bitoffset)
            (i32.const -1)
            (i32.const 2)))
        (local.set $x0 (i32.load offset=24 (local.get $ctx)))
        (local.set $x1 (i32.load offset=28 (local.get $ctx)))
        (local.set $matchstate (i32.load offset=32 (local.get $ctx)))
        (if $I8
          (i32.eqz (local.get $subbinary))
          (then
            (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 750)
              (local.get $x0)
              (local.get $x1))))
        (local.set $binary (i32.load offset=2 (local.get $matchstate)))
        (local.set $x0 (local.get $subbinary))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 736) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_that_overwrites_its_own_state/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 785) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 788)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 8)))
      (drop (local.tee $data (call $binary_data (local.get $binary))))
      (if $I7
        (i32.and (local.get $bitoffset) (i32.const 7))
        (then
          (local.set $bits
            (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 8) (i32.const 0))))
        (else
          (local.set $bits
            (i32.load8_u
              (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))))
      (local.set $bits (i32.or (i32.shl (local.get $bits) (i32.const 4)) (i32.const 15)))
      (local.set $x1 (local.get $bits))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 8))))
      (local.set $x0 (local.get $x1))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 780) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_get_tail_of_the_rest/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $subbinary i32)
  (block $B0
    (block $B1)
    (block $B2
      (i32.store offset=512
        (i32.const 0)
        (local.tee $reductions (i32.sub (i32.load offset=512 (i32.const 0)) (i32.const 1))))
      (if $I3
        (i32.le_s (local.get $reductions) (i32.const 0))
        (then
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 821) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 824)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (br_if $B2
        (i32.lt_s
          (i32.sub
            (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
            (local.get $bitoffset))
          (i32.const 8)))
      (i32.store offset=6
        (local.get $matchstate)
        (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 8))))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (i32.store offset=24 (local.get $ctx) (local.get $x0))
      (i32.store offset=28 (local.get $ctx) (local.get $x1))
      (local.set $subbinary
        (call $match_binary
          (local.get $ctx)
          (local.get $matchstate)
          (local.get $bitoffset)
          (i32.const -1)
          (i32.const 2)))
      (local.set $x0 (i32.load offset=24 (local.get $ctx)))
      (local.set $x1 (i32.load offset=28 (local.get $ctx)))
      (local.set $matchstate (i32.load offset=32 (local.get $ctx)))
      (if $I7
        (i32.eqz (local.get $subbinary))
        (then
          (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
          (return_call $leave_x0_x1
            (local.get $ctx)
            (i32.const 841)
            (local.get $x0)
            (local.get $x1))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (local.set $x0 (local.get $subbinary))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 816) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_position_there_and_back/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $bits i32)
  (local $x2 i32)
  (local $subbinary i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 854) (local.get $x0)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 857)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (local.set $x0
          (i32.or (i32.shl (i32.load offset=6 (local.get $x1)) (i32.const 4)) (i32.const 15)))
        (local.set $bitbegin
          (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
        (local.set $binary (i32.load offset=2 (local.get $matchstate)))
        (br_if $B3
          (i32.lt_s
            (i32.sub
              (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3))
              (local.get $bitoffset))
            (i32.const 8)))
        (drop (local.tee $data (call $binary_data (local.get $binary))))
        (if $I8
          (i32.and (local.get $bitoffset) (i32.const 7))
          (then
            (local.set $bits
              (call $bits_get (local.get $data) (local.get $bitoffset) (i32.const 8) (i32.const 0))))
          (else
            (local.set $bits
              (i32.load8_u
                (i32.add (local.get $data) (i32.shr_u (local.get $bitoffset) (i32.const 3)))))))
        (local.set $bits (i32.or (i32.shl (local.get $bits) (i32.const 4)) (i32.const 15)))
        (local.set $x2 (local.get $bits))
        (i32.store offset=6
          (local.get $matchstate)
          (local.tee $bitoffset (i32.add (local.get $bitoffset) (i32.const 8))))
        (local.set $x0 (local.get $x2))
        (return (local.get $x0)))
      (i32.store offset=6 (local.get $x1) (i32.shr_s (local.get $x0) (i32.const 4)))
      (local.set $bitbegin
        (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (i32.store offset=24 (local.get $ctx) (local.get $x0))
      (i32.store offset=28 (local.get $ctx) (local.get $x1))
      (local.set $subbinary
        (call $match_binary
          (local.get $ctx)
          (local.get $matchstate)
          (local.get $bitoffset)
          (i32.const -1)
          (i32.const 2)))
      (local.set $x0 (i32.load offset=24 (local.get $ctx)))
      (local.set $x1 (i32.load offset=28 (local.get $ctx)))
      (local.set $matchstate (i32.load offset=32 (local.get $ctx)))
      (if $I9
        (i32.eqz (local.get $subbinary))
        (then
          (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
          (return_call $leave_x0_x1
            (local.get $ctx)
            (i32.const 892)
            (local.get $x0)
            (local.get $x1))))
      (local.set $binary (i32.load offset=2 (local.get $matchstate)))
      (local.set $x0 (local.get $subbinary))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 849) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_get_integer2_of_a_variable_size/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x2 i32)
  (local $read i32)
  (local $readbits i32)
  (local $matchstate i32)
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
              (call $spent_2 (local.get $ctx) (i32.const 905) (local.get $x0) (local.get $x1)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 908)
              (i32.const 4)
              (i32.const 2)
              (local.get $x0)
              (local.get $x1))
            (local.set $x1)
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x2 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (br_if $B3 (i32.ne (i32.and (local.get $x1) (i32.const 15)) (i32.const 15)))
        (br_if $B3
          (i32.gt_u
            (local.tee $readbits (i32.shr_s (local.get $x1) (i32.const 4)))
            (i32.const 2147483647)))
        (local.set $readbits (i32.mul (local.get $readbits) (i32.const 1)))
        (local.set $matchstate (local.get $x2))
        (if $I8
          (i32.le_u
            (local.tee $read
              (call $get_integer
                (local.get $ctx)
                (local.get $matchstate)
                (local.get $readbits)
                (i32.const 0)))
            (i32.const 8))
          (then
            (br_if $B3 (i32.eq (local.get $read) (i32.const 0)))
            (return_call $leave_x0_x1_x2
              (local.get $ctx)
              (i32.const 914)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2))))
        (local.set $x0 (local.get $read))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 900) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $bs_get_integer2_of_a_known_size/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x2 i32)
  (local $read i32)
  (local $readbits i32)
  (local $matchstate i32)
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
              (call $spent_2 (local.get $ctx) (i32.const 940) (local.get $x0) (local.get $x1)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 943)
              (i32.const 4)
              (i32.const 2)
              (local.get $x0)
              (local.get $x1))
            (local.set $x1)
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x2 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (br_if $B3
          (i32.gt_u
            (local.tee $readbits (i32.shr_s (local.get $x1) (i32.const 4)))
            (i32.const 268435455)))
        (local.set $readbits (i32.mul (local.get $readbits) (i32.const 8)))
        (local.set $matchstate (local.get $x2))
        (if $I8
          (i32.le_u
            (local.tee $read
              (call $get_integer
                (local.get $ctx)
                (local.get $matchstate)
                (local.get $readbits)
                (i32.const 6)))
            (i32.const 8))
          (then
            (br_if $B3 (i32.eq (local.get $read) (i32.const 0)))
            (return_call $leave_x0_x1_x2
              (local.get $ctx)
              (i32.const 949)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2))))
        (local.set $x0 (local.get $read))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 935) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $bs_get_float2_of_64_bits/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $read i32)
  (local $readbits i32)
  (local $matchstate i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 977) (local.get $x0)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 980)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (local.set $readbits (i32.const 64))
        (local.set $matchstate (local.get $x1))
        (if $I8
          (i32.le_u
            (local.tee $read
              (call $get_float
                (local.get $ctx)
                (local.get $matchstate)
                (local.get $readbits)
                (i32.const 1)
                (i32.const 0)))
            (i32.const 8))
          (then
            (br_if $B3 (i32.eq (local.get $read) (i32.const 0)))
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 986)
              (local.get $x0)
              (local.get $x1))))
        (local.set $x0 (local.get $read))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 972) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_get_binary2_of_a_variable_size/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x2 i32)
  (local $readbits i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $subbinary i32)
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
              (call $spent_2 (local.get $ctx) (i32.const 1013) (local.get $x0) (local.get $x1)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 1016)
              (i32.const 4)
              (i32.const 2)
              (local.get $x0)
              (local.get $x1))
            (local.set $x1)
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x2 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (br_if $B3 (i32.ne (i32.and (local.get $x1) (i32.const 15)) (i32.const 15)))
        (br_if $B3
          (i32.gt_u
            (local.tee $readbits (i32.shr_s (local.get $x1) (i32.const 4)))
            (i32.const 268435455)))
        (local.set $readbits (i32.mul (local.get $readbits) (i32.const 8)))
        (local.set $matchstate (local.get $x2))
        (br_if $B3
          (i32.lt_u
            (i32.sub
              (i32.shl
                (i32.load offset=2 (i32.load offset=2 (local.get $matchstate)))
                (i32.const 3))
              (i32.load offset=6 (local.get $matchstate)))
            (local.get $readbits)))
        (local.set $matchstate (local.get $x2))
        (if $I8
          (i32.and (i32.load offset=6 (local.get $matchstate)) (i32.const 7))
          (then
            (return_call $leave_x0_x1_x2
              (local.get $ctx)
              (i32.const 1022)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2))))
        (local.set $bitbegin
          (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x2)))))
        (local.set $binary (i32.load offset=2 (local.get $matchstate)))
        (i32.store offset=24 (local.get $ctx) (local.get $x0))
        (i32.store offset=28 (local.get $ctx) (local.get $x1))
        (i32.store offset=32 (local.get $ctx) (local.get $x2))
        (local.set $subbinary
          (call $match_binary
            (local.get $ctx)
            (local.get $matchstate)
            (local.get $bitoffset)
            (local.get $readbits)
            (i32.const 3)))
        (local.set $x0 (i32.load offset=24 (local.get $ctx)))
        (local.set $x1 (i32.load offset=28 (local.get $ctx)))
        (local.set $x2 (i32.load offset=32 (local.get $ctx)))
        (local.set $matchstate (i32.load offset=36 (local.get $ctx)))
        (if $I9
          (i32.eqz (local.get $subbinary))
          (then
            (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
            (return_call $leave_x0_x1_x2
              (local.get $ctx)
              (i32.const 1022)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2))))
        (local.set $binary (i32.load offset=2 (local.get $matchstate)))
        (local.set $x0 (local.get $subbinary))
        (i32.store offset=6
          (local.get $matchstate)
          (local.tee $bitoffset (i32.add (local.get $bitoffset) (local.get $readbits))))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 1008) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $bs_get_binary2_of_all/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $subbinary i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 1048) (local.get $x0)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 1051)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (local.set $bitbegin
          (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
        (local.set $binary (i32.load offset=2 (local.get $matchstate)))
        (i32.store offset=24 (local.get $ctx) (local.get $x0))
        (i32.store offset=28 (local.get $ctx) (local.get $x1))
        (local.set $subbinary
          (call $match_binary
            (local.get $ctx)
            (local.get $matchstate)
            (local.get $bitoffset)
            (i32.const -1)
            (i32.const 2)))
        (local.set $x0 (i32.load offset=24 (local.get $ctx)))
        (local.set $x1 (i32.load offset=28 (local.get $ctx)))
        (local.set $matchstate (i32.load offset=32 (local.get $ctx)))
        (if $I8
          (i32.eqz (local.get $subbinary))
          (then
            (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 1057)
              (local.get $x0)
              (local.get $x1))))
        (local.set $binary (i32.load offset=2 (local.get $matchstate)))
        (local.set $x0 (local.get $subbinary))
        (i32.store offset=6
          (local.get $matchstate)
          (i32.shl (i32.load offset=2 (local.get $binary)) (i32.const 3)))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 1043) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_skip_bits2_of_a_variable_size/2 (param $ctx i32) (param $entry i32) (param $x0 i32) (param $x1 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x2 i32)
  (local $readbits i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $subbinary i32)
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
              (call $spent_2 (local.get $ctx) (i32.const 1084) (local.get $x0) (local.get $x1)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 1087)
              (i32.const 4)
              (i32.const 2)
              (local.get $x0)
              (local.get $x1))
            (local.set $x1)
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x2 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (br_if $B3 (i32.ne (i32.and (local.get $x1) (i32.const 15)) (i32.const 15)))
        (br_if $B3
          (i32.gt_u
            (local.tee $readbits (i32.shr_s (local.get $x1) (i32.const 4)))
            (i32.const 268435455)))
        (local.set $readbits (i32.mul (local.get $readbits) (i32.const 8)))
        (local.set $matchstate (local.get $x2))
        (br_if $B3
          (i32.lt_u
            (i32.sub
              (i32.shl
                (i32.load offset=2 (i32.load offset=2 (local.get $matchstate)))
                (i32.const 3))
              (i32.load offset=6 (local.get $matchstate)))
            (local.get $readbits)))
        (i32.store offset=6
          (local.get $matchstate)
          (i32.add (i32.load offset=6 (local.get $matchstate)) (local.get $readbits)))
        (local.set $bitbegin
          (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x2)))))
        (local.set $binary (i32.load offset=2 (local.get $matchstate)))
        (i32.store offset=24 (local.get $ctx) (local.get $x0))
        (i32.store offset=28 (local.get $ctx) (local.get $x1))
        (i32.store offset=32 (local.get $ctx) (local.get $x2))
        (local.set $subbinary
          (call $match_binary
            (local.get $ctx)
            (local.get $matchstate)
            (local.get $bitoffset)
            (i32.const -1)
            (i32.const 3)))
        (local.set $x0 (i32.load offset=24 (local.get $ctx)))
        (local.set $x1 (i32.load offset=28 (local.get $ctx)))
        (local.set $x2 (i32.load offset=32 (local.get $ctx)))
        (local.set $matchstate (i32.load offset=36 (local.get $ctx)))
        (if $I8
          (i32.eqz (local.get $subbinary))
          (then
            (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
            (return_call $leave_x0_x1_x2
              (local.get $ctx)
              (i32.const 1100)
              (local.get $x0)
              (local.get $x1)
              (local.get $x2))))
        (local.set $binary (i32.load offset=2 (local.get $matchstate)))
        (local.set $x0 (local.get $subbinary))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0_x1 (local.get $ctx) (i32.const 1079) (local.get $x0) (local.get $x1))
    (unreachable))
  (i32.const 0))

(func $bs_skip_bits2_of_a_constant_size/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $readbits i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $subbinary i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 1121) (local.get $x0)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 1124)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (local.set $readbits (i32.const 24))
        (local.set $matchstate (local.get $x1))
        (br_if $B3
          (i32.lt_u
            (i32.sub
              (i32.shl
                (i32.load offset=2 (i32.load offset=2 (local.get $matchstate)))
                (i32.const 3))
              (i32.load offset=6 (local.get $matchstate)))
            (local.get $readbits)))
        (i32.store offset=6
          (local.get $matchstate)
          (i32.add (i32.load offset=6 (local.get $matchstate)) (local.get $readbits)))
        (local.set $bitbegin
          (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
        (local.set $binary (i32.load offset=2 (local.get $matchstate)))
        (i32.store offset=24 (local.get $ctx) (local.get $x0))
        (i32.store offset=28 (local.get $ctx) (local.get $x1))
        (local.set $subbinary
          (call $match_binary
            (local.get $ctx)
            (local.get $matchstate)
            (local.get $bitoffset)
            (i32.const -1)
            (i32.const 2)))
        (local.set $x0 (i32.load offset=24 (local.get $ctx)))
        (local.set $x1 (i32.load offset=28 (local.get $ctx)))
        (local.set $matchstate (i32.load offset=32 (local.get $ctx)))
        (if $I8
          (i32.eqz (local.get $subbinary))
          (then
            (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 1137)
              (local.get $x0)
              (local.get $x1))))
        (local.set $binary (i32.load offset=2 (local.get $matchstate)))
        (local.set $x0 (local.get $subbinary))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 1116) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_test_tail2_of_eight/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 1158) (local.get $x0)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 1161)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (local.set $matchstate (local.get $x1))
        (br_if $B3
          (i32.ne
            (i32.sub
              (i32.shl
                (i32.load offset=2 (i32.load offset=2 (local.get $matchstate)))
                (i32.const 3))
              (i32.load offset=6 (local.get $matchstate)))
            (i32.const 8))))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 1153) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_test_unit_of_eight/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 1188) (local.get $x0)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 1191)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (local.set $matchstate (local.get $x1))
        (br_if $B3
          (i32.rem_u
            (i32.sub
              (i32.shl
                (i32.load offset=2 (i32.load offset=2 (local.get $matchstate)))
                (i32.const 3))
              (i32.load offset=6 (local.get $matchstate)))
            (i32.const 8))))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 1183) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_string_by_the_runtime/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $data i32)
  (local $bitbegin i32)
  (local $subbinary i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 1218) (local.get $x0)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 1221)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (local.set $matchstate (local.get $x1))
        (br_if $B3
          (i32.eqz
            (call $match_string
              (local.get $matchstate)
              (i32.const 3145728)
              (i32.const 24)
              (i32.const 0))))
        (local.set $bitbegin
          (local.tee $bitoffset (i32.load offset=6 (local.tee $matchstate (local.get $x1)))))
        (local.set $binary (i32.load offset=2 (local.get $matchstate)))
        (i32.store offset=24 (local.get $ctx) (local.get $x0))
        (i32.store offset=28 (local.get $ctx) (local.get $x1))
        (local.set $subbinary
          (call $match_binary
            (local.get $ctx)
            (local.get $matchstate)
            (local.get $bitoffset)
            (i32.const -1)
            (i32.const 2)))
        (local.set $x0 (i32.load offset=24 (local.get $ctx)))
        (local.set $x1 (i32.load offset=28 (local.get $ctx)))
        (local.set $matchstate (i32.load offset=32 (local.get $ctx)))
        (if $I8
          (i32.eqz (local.get $subbinary))
          (then
            (i32.store offset=6 (local.get $matchstate) (local.get $bitbegin))
            (return_call $leave_x0_x1
              (local.get $ctx)
              (i32.const 1234)
              (local.get $x0)
              (local.get $x1))))
        (local.set $binary (i32.load offset=2 (local.get $matchstate)))
        (local.set $x0 (local.get $subbinary))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 1213) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_get_utf8_by_the_runtime/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $read i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 1255) (local.get $x0)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 1258)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (local.set $matchstate (local.get $x1))
        (if $I8
          (i32.le_u
            (local.tee $read
              (call $get_utf (local.get $ctx) (local.get $matchstate) (i32.const 8) (i32.const 0)))
            (i32.const 8))
          (then
            (br_if $B3 (i32.eq (local.get $read) (i32.const 0)))
            (return_call $leave_x1 (local.get $ctx) (i32.const 1264) (local.get $x1))))
        (local.set $x0 (local.get $read))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 1250) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_get_utf16_by_the_runtime/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $read i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 1288) (local.get $x0)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 1291)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (local.set $matchstate (local.get $x1))
        (if $I8
          (i32.le_u
            (local.tee $read
              (call $get_utf (local.get $ctx) (local.get $matchstate) (i32.const 16) (i32.const 2)))
            (i32.const 8))
          (then
            (br_if $B3 (i32.eq (local.get $read) (i32.const 0)))
            (return_call $leave_x1 (local.get $ctx) (i32.const 1297) (local.get $x1))))
        (local.set $x0 (local.get $read))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 1283) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_get_utf32_by_the_runtime/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $read i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 1321) (local.get $x0)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 1324)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (local.set $matchstate (local.get $x1))
        (if $I8
          (i32.le_u
            (local.tee $read
              (call $get_utf (local.get $ctx) (local.get $matchstate) (i32.const 32) (i32.const 0)))
            (i32.const 8))
          (then
            (br_if $B3 (i32.eq (local.get $read) (i32.const 0)))
            (return_call $leave_x1 (local.get $ctx) (i32.const 1330) (local.get $x1))))
        (local.set $x0 (local.get $read))
        (return (local.get $x0)))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 1316) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_skip_utf8_by_the_runtime/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $read i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 1354) (local.get $x0)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 1357)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (local.set $matchstate (local.get $x1))
        (if $I8
          (i32.le_u
            (local.tee $read
              (call $get_utf (local.get $ctx) (local.get $matchstate) (i32.const 8) (i32.const 0)))
            (i32.const 8))
          (then
            (br_if $B3 (i32.eq (local.get $read) (i32.const 0)))
            (return_call $leave_x1 (local.get $ctx) (i32.const 1363) (local.get $x1)))))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 1349) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_skip_utf16_by_the_runtime/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $read i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 1385) (local.get $x0)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 1388)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (local.set $matchstate (local.get $x1))
        (if $I8
          (i32.le_u
            (local.tee $read
              (call $get_utf (local.get $ctx) (local.get $matchstate) (i32.const 16) (i32.const 0)))
            (i32.const 8))
          (then
            (br_if $B3 (i32.eq (local.get $read) (i32.const 0)))
            (return_call $leave_x1 (local.get $ctx) (i32.const 1394) (local.get $x1)))))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 1380) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_skip_utf32_by_the_runtime/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
  (local $heap i32)
  (local $x1 i32)
  (local $matchstate i32)
  (local $read i32)
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
            (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 1416) (local.get $x0)))))
        (local.set $tag (i32.const -1))
        (if $I5
          (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
          (then
            (local.set $tag
              (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
        (local.set $tag (local.get $tag))
        (br_if $B2
          (i32.eqz
            (i32.or
              (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
              (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
        (if $I6
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
              (i32.const 1419)
              (i32.const 4)
              (i32.const 1)
              (local.get $x0))
            (local.set $x0)
            (br_if $B0 (i32.eqz (local.tee $e)))))
        (local.set $binary (local.get $x0))
        (local.set $bitoffset (i32.const 0))
        (if $I7
          (local.get $isstate)
          (then
            (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
            (local.set $binary (i32.load offset=2 (local.get $binary)))))
        (local.set $heap (i32.load offset=12 (local.get $ctx)))
        (i32.store (local.get $heap) (i32.const 196))
        (i32.store offset=4 (local.get $heap) (local.get $binary))
        (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
        (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
        (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
        (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
        (local.set $matchstate (local.get $x1))
        (if $I8
          (i32.le_u
            (local.tee $read
              (call $get_utf (local.get $ctx) (local.get $matchstate) (i32.const 32) (i32.const 0)))
            (i32.const 8))
          (then
            (br_if $B3 (i32.eq (local.get $read) (i32.const 0)))
            (return_call $leave_x1 (local.get $ctx) (i32.const 1425) (local.get $x1)))))
      (local.set $x0 (i32.const 1834635))
      (return (local.get $x0)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 1411) (local.get $x0))
    (unreachable))
  (i32.const 0))

(func $bs_match_that_overwrites_its_state_too_early_leaves/1 (param $ctx i32) (param $entry i32) (param $x0 i32) (result i32)
  (local $reductions i32)
  (local $tag i32)
  (local $isstate i32)
  (local $e i32)
  (local $binary i32)
  (local $bitoffset i32)
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
          (br_if $B0 (call $spent_1 (local.get $ctx) (i32.const 1447) (local.get $x0)))))
      (local.set $tag (i32.const -1))
      (if $I4
        (i32.eq (i32.and (local.get $x0) (i32.const 3)) (i32.const 2))
        (then
          (local.set $tag
            (i32.and (i32.load (i32.sub (local.get $x0) (i32.const 2))) (i32.const 63)))))
      (local.set $tag (local.get $tag))
      (br_if $B2
        (i32.eqz
          (i32.or
            (local.tee $isstate (i32.eq (local.get $tag) (i32.const 4)))
            (i32.le_u (i32.sub (local.get $tag) (i32.const 32)) (i32.const 8)))))
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
            (i32.const 1450)
            (i32.const 4)
            (i32.const 1)
            (local.get $x0))
          (local.set $x0)
          (br_if $B0 (i32.eqz (local.tee $e)))))
      (local.set $binary (local.get $x0))
      (local.set $bitoffset (i32.const 0))
      (if $I6
        (local.get $isstate)
        (then
          (local.set $bitoffset (i32.load offset=6 (local.get $binary)))
          (local.set $binary (i32.load offset=2 (local.get $binary)))))
      (local.set $heap (i32.load offset=12 (local.get $ctx)))
      (i32.store (local.get $heap) (i32.const 196))
      (i32.store offset=4 (local.get $heap) (local.get $binary))
      (i32.store offset=8 (local.get $heap) (local.get $bitoffset))
      (i32.store offset=12 (local.get $heap) (local.get $bitoffset))
      (local.set $x1 (i32.add (local.get $heap) (i32.const 2)))
      (i32.store offset=12 (local.get $ctx) (i32.add (local.get $heap) (i32.const 16)))
      (return_call $leave_x0_x1 (local.get $ctx) (i32.const 1456) (local.get $x0) (local.get $x1)))
    (return_call $leave_x0 (local.get $ctx) (i32.const 1442) (local.get $x0))
    (unreachable))
  (i32.const 0))
