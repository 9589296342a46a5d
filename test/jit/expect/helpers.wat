(func $bif_erlang_binary_part_3_3_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (param $p9 i32) (result i32 i32 i32 i32)
  (local $l10 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p7))
  (i32.store offset=28 (local.get $ctx) (local.get $p8))
  (i32.store offset=32 (local.get $ctx) (local.get $p9))
  (local.set $l10
    (call $bif_erlang_binary_part_3
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)
      (local.get $p6)))
  (if $I0
    (i32.eqz (local.get $l10))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (local.get $l10)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx)))

(func $bif_erlang_bnot_1_1_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (result i32 i32)
  (local $l6 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (local.set $l6
    (call $bif_erlang_bnot_1 (local.get $ctx) (local.get $p2) (local.get $p3) (local.get $p4)))
  (if $I0
    (i32.eqz (local.get $l6))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0))))
  (local.get $l6)
  (i32.load offset=24 (local.get $ctx)))

(func $bif_erlang_length_1_0_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (result i32)
  (local $l5 i32)
  (local.set $l5
    (call $bif_erlang_length_1 (local.get $ctx) (local.get $p2) (local.get $p3) (local.get $p4)))
  (if $I0
    (i32.eqz (local.get $l5))
    (then
      (return (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1)))))
  (local.get $l5))

(func $bif_erlang_length_1_11_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (param $p9 i32) (param $p10 i32) (param $p11 i32) (param $p12 i32) (param $p13 i32) (param $p14 i32) (param $p15 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local $l16 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (i32.store offset=28 (local.get $ctx) (local.get $p6))
  (i32.store offset=32 (local.get $ctx) (local.get $p7))
  (i32.store offset=36 (local.get $ctx) (local.get $p8))
  (i32.store offset=40 (local.get $ctx) (local.get $p9))
  (i32.store offset=44 (local.get $ctx) (local.get $p10))
  (i32.store offset=48 (local.get $ctx) (local.get $p11))
  (i32.store offset=52 (local.get $ctx) (local.get $p12))
  (i32.store offset=56 (local.get $ctx) (local.get $p13))
  (i32.store offset=60 (local.get $ctx) (local.get $p14))
  (i32.store offset=64 (local.get $ctx) (local.get $p15))
  (local.set $l16
    (call $bif_erlang_length_1 (local.get $ctx) (local.get $p2) (local.get $p3) (local.get $p4)))
  (if $I0
    (i32.eqz (local.get $l16))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (local.get $l16)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx))
  (i32.load offset=36 (local.get $ctx))
  (i32.load offset=40 (local.get $ctx))
  (i32.load offset=44 (local.get $ctx))
  (i32.load offset=48 (local.get $ctx))
  (i32.load offset=52 (local.get $ctx))
  (i32.load offset=56 (local.get $ctx))
  (i32.load offset=60 (local.get $ctx))
  (i32.load offset=64 (local.get $ctx)))

(func $bif_erlang_length_1_18_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (param $p9 i32) (param $p10 i32) (param $p11 i32) (param $p12 i32) (param $p13 i32) (param $p14 i32) (param $p15 i32) (param $p16 i32) (param $p17 i32) (param $p18 i32) (param $p19 i32) (param $p20 i32) (param $p21 i32) (param $p22 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local $l23 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (i32.store offset=28 (local.get $ctx) (local.get $p6))
  (i32.store offset=32 (local.get $ctx) (local.get $p7))
  (i32.store offset=36 (local.get $ctx) (local.get $p8))
  (i32.store offset=40 (local.get $ctx) (local.get $p9))
  (i32.store offset=44 (local.get $ctx) (local.get $p10))
  (i32.store offset=48 (local.get $ctx) (local.get $p11))
  (i32.store offset=52 (local.get $ctx) (local.get $p12))
  (i32.store offset=56 (local.get $ctx) (local.get $p13))
  (i32.store offset=60 (local.get $ctx) (local.get $p14))
  (i32.store offset=64 (local.get $ctx) (local.get $p15))
  (i32.store offset=68 (local.get $ctx) (local.get $p16))
  (i32.store offset=72 (local.get $ctx) (local.get $p17))
  (i32.store offset=76 (local.get $ctx) (local.get $p18))
  (i32.store offset=80 (local.get $ctx) (local.get $p19))
  (i32.store offset=84 (local.get $ctx) (local.get $p20))
  (i32.store (call $extended_register (local.get $ctx) (i32.const 16)) (local.get $p21))
  (i32.store (call $extended_register (local.get $ctx) (i32.const 17)) (local.get $p22))
  (local.set $l23
    (call $bif_erlang_length_1 (local.get $ctx) (local.get $p2) (local.get $p3) (local.get $p4)))
  (if $I0
    (i32.eqz (local.get $l23))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (local.get $l23)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx))
  (i32.load offset=36 (local.get $ctx))
  (i32.load offset=40 (local.get $ctx))
  (i32.load offset=44 (local.get $ctx))
  (i32.load offset=48 (local.get $ctx))
  (i32.load offset=52 (local.get $ctx))
  (i32.load offset=56 (local.get $ctx))
  (i32.load offset=60 (local.get $ctx))
  (i32.load offset=64 (local.get $ctx))
  (i32.load offset=68 (local.get $ctx))
  (i32.load offset=72 (local.get $ctx))
  (i32.load offset=76 (local.get $ctx))
  (i32.load offset=80 (local.get $ctx))
  (i32.load offset=84 (local.get $ctx))
  (i32.load (call $extended_register (local.get $ctx) (i32.const 16)))
  (i32.load (call $extended_register (local.get $ctx) (i32.const 17))))

(func $bif_erlang_length_1_1_value_or_nothing (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (result i32 i32)
  (local $l5 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p4))
  (local.set $l5
    (call $bif_erlang_length_1 (local.get $ctx) (local.get $p1) (local.get $p2) (local.get $p3)))
  (local.get $l5)
  (i32.load offset=24 (local.get $ctx)))

(func $bif_erlang_length_1_1_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (result i32 i32)
  (local $l6 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (local.set $l6
    (call $bif_erlang_length_1 (local.get $ctx) (local.get $p2) (local.get $p3) (local.get $p4)))
  (if $I0
    (i32.eqz (local.get $l6))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0))))
  (local.get $l6)
  (i32.load offset=24 (local.get $ctx)))

(func $bif_erlang_length_1_2_value_or_nothing (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (result i32 i32 i32)
  (local $l6 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p4))
  (i32.store offset=28 (local.get $ctx) (local.get $p5))
  (local.set $l6
    (call $bif_erlang_length_1 (local.get $ctx) (local.get $p1) (local.get $p2) (local.get $p3)))
  (local.get $l6)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $bif_erlang_length_1_3_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (i32.store offset=28 (local.get $ctx) (local.get $p6))
  (i32.store offset=32 (local.get $ctx) (local.get $p7))
  (local.set $l8
    (call $bif_erlang_length_1 (local.get $ctx) (local.get $p2) (local.get $p3) (local.get $p4)))
  (if $I0
    (i32.eqz (local.get $l8))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (local.get $l8)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx)))

(func $bif_erlang_map_size_1_0_value_or_nothing (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (result i32)
  (local $l4 i32)
  (local.set $l4
    (call $bif_erlang_map_size_1 (local.get $ctx) (local.get $p1) (local.get $p2) (local.get $p3)))
  (local.get $l4))

(func $bif_erlang_map_size_1_0_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (result i32)
  (local $l5 i32)
  (local.set $l5
    (call $bif_erlang_map_size_1 (local.get $ctx) (local.get $p2) (local.get $p3) (local.get $p4)))
  (if $I0
    (i32.eqz (local.get $l5))
    (then
      (return (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1)))))
  (local.get $l5))

(func $binary_data (param $ctx i32) (result i32)
  (local $tag i32)
  (local $offset i32)
  (local.set $tag (i32.and (i32.load (i32.sub (local.get $ctx) (i32.const 2))) (i32.const 63)))
  (if $I0
    (i32.eq (local.get $tag) (i32.const 40))
    (then
      (local.set $offset (i32.load offset=6 (local.get $ctx)))
      (local.set $ctx (i32.load offset=10 (local.get $ctx)))
      (local.set $tag (i32.and (i32.load (i32.sub (local.get $ctx) (i32.const 2))) (i32.const 63)))))
  (if $I1
    (i32.eq (local.get $tag) (i32.const 36))
    (then
      (return (i32.add (i32.add (local.get $ctx) (i32.const 6)) (local.get $offset)))))
  (if $I2
    (i32.and
      (i32.eq (local.get $tag) (i32.const 32))
      (i32.eq (i32.load offset=6 (local.get $ctx)) (i32.const 0)))
    (then
      (return
        (i32.add (i32.add (i32.load offset=10 (local.get $ctx)) (i32.const 20)) (local.get $offset)))))
  (if $I3
    (i32.and
      (i32.eq (local.get $tag) (i32.const 32))
      (i32.eq (i32.load offset=6 (local.get $ctx)) (i32.const 1)))
    (then
      (return
        (i32.add (i32.add (i32.load offset=10 (local.get $ctx)) (i32.const 0)) (local.get $offset)))))
  (i32.add (call $binary_data (local.get $ctx)) (local.get $offset)))

(func $binary_room_0_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (result i32)
  (local $l5 i32)
  (local.set $l5
    (call $binary_room (local.get $ctx) (local.get $p2) (local.get $p3) (local.get $p4)))
  (if $I0
    (i32.eqz (local.get $l5))
    (then
      (return (call $leave (local.get $ctx) (local.get $p1)))))
  (i32.load offset=20 (local.get $ctx)))

(func $binary_room_1_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (result i32 i32)
  (local $l6 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (local.set $l6
    (call $binary_room (local.get $ctx) (local.get $p2) (local.get $p3) (local.get $p4)))
  (if $I0
    (i32.eqz (local.get $l6))
    (then
      (return (call $leave (local.get $ctx) (local.get $p1)) (i32.const 0))))
  (i32.load offset=20 (local.get $ctx))
  (i32.load offset=24 (local.get $ctx)))

(func $binary_room_2_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (i32.store offset=28 (local.get $ctx) (local.get $p6))
  (local.set $l7
    (call $binary_room (local.get $ctx) (local.get $p2) (local.get $p3) (local.get $p4)))
  (if $I0
    (i32.eqz (local.get $l7))
    (then
      (return (call $leave (local.get $ctx) (local.get $p1)) (i32.const 0) (i32.const 0))))
  (i32.load offset=20 (local.get $ctx))
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $binary_room_3_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (i32.store offset=28 (local.get $ctx) (local.get $p6))
  (i32.store offset=32 (local.get $ctx) (local.get $p7))
  (local.set $l8
    (call $binary_room (local.get $ctx) (local.get $p2) (local.get $p3) (local.get $p4)))
  (if $I0
    (i32.eqz (local.get $l8))
    (then
      (return
        (call $leave (local.get $ctx) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (i32.load offset=20 (local.get $ctx))
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx)))

(func $boxed_integer (param $ctx i32) (param $p1 i64) (result i32)
  (local $heap i32)
  (local $words i32)
  (if $I0
    (i64.eq (i64.shr_s (i64.shl (local.get $p1) (i64.const 36)) (i64.const 36)) (local.get $p1))
    (then
      (return (i32.or (i32.shl (i32.wrap_i64 (local.get $p1)) (i32.const 4)) (i32.const 15)))))
  (if $I1
    (i32.lt_u
      (i32.sub
        (i32.load offset=20 (local.get $ctx))
        (local.tee $heap (i32.load offset=12 (local.get $ctx))))
      (i32.const 12))
    (then
      (return (i32.const 0))))
  (local.set $words
    (i32.sub
      (i32.const 2)
      (i64.eq (i64.shr_s (i64.shl (local.get $p1) (i64.const 32)) (i64.const 32)) (local.get $p1))))
  (i32.store
    (local.get $heap)
    (i32.or
      (i32.or (i32.shl (local.get $words) (i32.const 6)) (i32.const 8))
      (i32.shl (i64.lt_s (local.get $p1) (i64.const 0)) (i32.const 2))))
  (i64.store offset=4 (local.get $heap) (local.get $p1))
  (i32.store offset=12
    (local.get $ctx)
    (i32.add (local.get $heap) (i32.shl (i32.add (local.get $words) (i32.const 1)) (i32.const 2))))
  (i32.or (local.get $heap) (i32.const 2)))

(func $ensure_free_0_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (result i32)
  (local $l4 i32)
  (local.set $l4 (call $ensure_free (local.get $ctx) (local.get $p2) (local.get $p3)))
  (if $I0
    (i32.eqz (local.get $l4))
    (then
      (return (call $leave (local.get $ctx) (local.get $p1)))))
  (i32.load offset=20 (local.get $ctx)))

(func $ensure_free_10_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (param $p9 i32) (param $p10 i32) (param $p11 i32) (param $p12 i32) (param $p13 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local $l14 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p4))
  (i32.store offset=28 (local.get $ctx) (local.get $p5))
  (i32.store offset=32 (local.get $ctx) (local.get $p6))
  (i32.store offset=36 (local.get $ctx) (local.get $p7))
  (i32.store offset=40 (local.get $ctx) (local.get $p8))
  (i32.store offset=44 (local.get $ctx) (local.get $p9))
  (i32.store offset=48 (local.get $ctx) (local.get $p10))
  (i32.store offset=52 (local.get $ctx) (local.get $p11))
  (i32.store offset=56 (local.get $ctx) (local.get $p12))
  (i32.store offset=60 (local.get $ctx) (local.get $p13))
  (local.set $l14 (call $ensure_free (local.get $ctx) (local.get $p2) (local.get $p3)))
  (if $I0
    (i32.eqz (local.get $l14))
    (then
      (return
        (call $leave (local.get $ctx) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (i32.load offset=20 (local.get $ctx))
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx))
  (i32.load offset=36 (local.get $ctx))
  (i32.load offset=40 (local.get $ctx))
  (i32.load offset=44 (local.get $ctx))
  (i32.load offset=48 (local.get $ctx))
  (i32.load offset=52 (local.get $ctx))
  (i32.load offset=56 (local.get $ctx))
  (i32.load offset=60 (local.get $ctx)))

(func $ensure_free_1_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (result i32 i32)
  (local $l5 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p4))
  (local.set $l5 (call $ensure_free (local.get $ctx) (local.get $p2) (local.get $p3)))
  (if $I0
    (i32.eqz (local.get $l5))
    (then
      (return (call $leave (local.get $ctx) (local.get $p1)) (i32.const 0))))
  (i32.load offset=20 (local.get $ctx))
  (i32.load offset=24 (local.get $ctx)))

(func $ensure_free_2_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (result i32 i32 i32)
  (local $l6 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p4))
  (i32.store offset=28 (local.get $ctx) (local.get $p5))
  (local.set $l6 (call $ensure_free (local.get $ctx) (local.get $p2) (local.get $p3)))
  (if $I0
    (i32.eqz (local.get $l6))
    (then
      (return (call $leave (local.get $ctx) (local.get $p1)) (i32.const 0) (i32.const 0))))
  (i32.load offset=20 (local.get $ctx))
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $ensure_free_3_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32 i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p4))
  (i32.store offset=28 (local.get $ctx) (local.get $p5))
  (i32.store offset=32 (local.get $ctx) (local.get $p6))
  (local.set $l7 (call $ensure_free (local.get $ctx) (local.get $p2) (local.get $p3)))
  (if $I0
    (i32.eqz (local.get $l7))
    (then
      (return
        (call $leave (local.get $ctx) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (i32.load offset=20 (local.get $ctx))
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx)))

(func $ensure_free_7_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (param $p9 i32) (param $p10 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
  (local $l11 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p4))
  (i32.store offset=28 (local.get $ctx) (local.get $p5))
  (i32.store offset=32 (local.get $ctx) (local.get $p6))
  (i32.store offset=36 (local.get $ctx) (local.get $p7))
  (i32.store offset=40 (local.get $ctx) (local.get $p8))
  (i32.store offset=44 (local.get $ctx) (local.get $p9))
  (i32.store offset=48 (local.get $ctx) (local.get $p10))
  (local.set $l11 (call $ensure_free (local.get $ctx) (local.get $p2) (local.get $p3)))
  (if $I0
    (i32.eqz (local.get $l11))
    (then
      (return
        (call $leave (local.get $ctx) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (i32.load offset=20 (local.get $ctx))
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx))
  (i32.load offset=36 (local.get $ctx))
  (i32.load offset=40 (local.get $ctx))
  (i32.load offset=44 (local.get $ctx))
  (i32.load offset=48 (local.get $ctx)))

(func $import_0 (param $ctx i32) (param $p1 i32) (result i32)
  (return_call $call_import
    (local.get $ctx)
    (i32.const 3145728)
    (i32.sub (local.get $p1) (i32.const 67108864))))

(func $import_1 (param $ctx i32) (param $p1 i32) (param $p2 i32) (result i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p2))
  (return_call $call_import
    (local.get $ctx)
    (i32.const 3145728)
    (i32.sub (local.get $p1) (i32.const 67108864))))

(func $import_2 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (result i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p2))
  (i32.store offset=28 (local.get $ctx) (local.get $p3))
  (return_call $call_import
    (local.get $ctx)
    (i32.const 3145728)
    (i32.sub (local.get $p1) (i32.const 67108864))))

(func $import_7 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (result i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p2))
  (i32.store offset=28 (local.get $ctx) (local.get $p3))
  (i32.store offset=32 (local.get $ctx) (local.get $p4))
  (i32.store offset=36 (local.get $ctx) (local.get $p5))
  (i32.store offset=40 (local.get $ctx) (local.get $p6))
  (i32.store offset=44 (local.get $ctx) (local.get $p7))
  (i32.store offset=48 (local.get $ctx) (local.get $p8))
  (return_call $call_import
    (local.get $ctx)
    (i32.const 3145728)
    (i32.sub (local.get $p1) (i32.const 67108864))))

(func $leave (param $ctx i32) (param $p1 i32) (result i32)
  (i32.store offset=172 (local.get $ctx) (i32.const 3145728))
  (i32.store offset=176 (local.get $ctx) (i32.add (local.get $p1) (i32.const 2097152)))
  (i32.store offset=516 (i32.const 0) (i32.const 0))
  (i32.const 0))

(func $leave_x0 (param $ctx i32) (param $p1 i32) (param $p2 i32) (result i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p2))
  (return_call $leave (local.get $ctx) (local.get $p1)))

(func $leave_x0_x1 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (result i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p2))
  (i32.store offset=28 (local.get $ctx) (local.get $p3))
  (return_call $leave (local.get $ctx) (local.get $p1)))

(func $leave_x0_x1_x2 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (result i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p2))
  (i32.store offset=28 (local.get $ctx) (local.get $p3))
  (i32.store offset=32 (local.get $ctx) (local.get $p4))
  (return_call $leave (local.get $ctx) (local.get $p1)))

(func $leave_x0_x1_x2_x3 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (result i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p2))
  (i32.store offset=28 (local.get $ctx) (local.get $p3))
  (i32.store offset=32 (local.get $ctx) (local.get $p4))
  (i32.store offset=36 (local.get $ctx) (local.get $p5))
  (return_call $leave (local.get $ctx) (local.get $p1)))

(func $leave_x1 (param $ctx i32) (param $p1 i32) (param $p2 i32) (result i32)
  (i32.store offset=28 (local.get $ctx) (local.get $p2))
  (return_call $leave (local.get $ctx) (local.get $p1)))

(func $map_room_1_value_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (result i32 i32)
  (local $l6 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (local.set $l6 (call $map_room (local.get $ctx) (local.get $p2) (local.get $p3) (local.get $p4)))
  (if $I0
    (i32.eqz (local.get $l6))
    (then
      (return (call $leave (local.get $ctx) (local.get $p1)) (i32.const 0))))
  (local.get $l6)
  (i32.load offset=24 (local.get $ctx)))

(func $map_room_2_value_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (i32.store offset=28 (local.get $ctx) (local.get $p6))
  (local.set $l7 (call $map_room (local.get $ctx) (local.get $p2) (local.get $p3) (local.get $p4)))
  (if $I0
    (i32.eqz (local.get $l7))
    (then
      (return (call $leave (local.get $ctx) (local.get $p1)) (i32.const 0) (i32.const 0))))
  (local.get $l7)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $map_room_4_value_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (result i32 i32 i32 i32 i32)
  (local $l9 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (i32.store offset=28 (local.get $ctx) (local.get $p6))
  (i32.store offset=32 (local.get $ctx) (local.get $p7))
  (i32.store offset=36 (local.get $ctx) (local.get $p8))
  (local.set $l9 (call $map_room (local.get $ctx) (local.get $p2) (local.get $p3) (local.get $p4)))
  (if $I0
    (i32.eqz (local.get $l9))
    (then
      (return
        (call $leave (local.get $ctx) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (local.get $l9)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx))
  (i32.load offset=36 (local.get $ctx)))

(func $no_fun
  (unreachable))

(func $number_add_0_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (result i32)
  (local $l6 i32)
  (local.set $l6
    (call $number_add
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l6))
    (then
      (return (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1)))))
  (local.get $l6))

(func $number_add_12_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (param $p9 i32) (param $p10 i32) (param $p11 i32) (param $p12 i32) (param $p13 i32) (param $p14 i32) (param $p15 i32) (param $p16 i32) (param $p17 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local $l18 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (i32.store offset=32 (local.get $ctx) (local.get $p8))
  (i32.store offset=36 (local.get $ctx) (local.get $p9))
  (i32.store offset=40 (local.get $ctx) (local.get $p10))
  (i32.store offset=44 (local.get $ctx) (local.get $p11))
  (i32.store offset=48 (local.get $ctx) (local.get $p12))
  (i32.store offset=52 (local.get $ctx) (local.get $p13))
  (i32.store offset=56 (local.get $ctx) (local.get $p14))
  (i32.store offset=60 (local.get $ctx) (local.get $p15))
  (i32.store offset=64 (local.get $ctx) (local.get $p16))
  (i32.store offset=68 (local.get $ctx) (local.get $p17))
  (local.set $l18
    (call $number_add
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l18))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (local.get $l18)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx))
  (i32.load offset=36 (local.get $ctx))
  (i32.load offset=40 (local.get $ctx))
  (i32.load offset=44 (local.get $ctx))
  (i32.load offset=48 (local.get $ctx))
  (i32.load offset=52 (local.get $ctx))
  (i32.load offset=56 (local.get $ctx))
  (i32.load offset=60 (local.get $ctx))
  (i32.load offset=64 (local.get $ctx))
  (i32.load offset=68 (local.get $ctx)))

(func $number_add_13_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (param $p9 i32) (param $p10 i32) (param $p11 i32) (param $p12 i32) (param $p13 i32) (param $p14 i32) (param $p15 i32) (param $p16 i32) (param $p17 i32) (param $p18 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local $l19 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (i32.store offset=32 (local.get $ctx) (local.get $p8))
  (i32.store offset=36 (local.get $ctx) (local.get $p9))
  (i32.store offset=40 (local.get $ctx) (local.get $p10))
  (i32.store offset=44 (local.get $ctx) (local.get $p11))
  (i32.store offset=48 (local.get $ctx) (local.get $p12))
  (i32.store offset=52 (local.get $ctx) (local.get $p13))
  (i32.store offset=56 (local.get $ctx) (local.get $p14))
  (i32.store offset=60 (local.get $ctx) (local.get $p15))
  (i32.store offset=64 (local.get $ctx) (local.get $p16))
  (i32.store offset=68 (local.get $ctx) (local.get $p17))
  (i32.store offset=72 (local.get $ctx) (local.get $p18))
  (local.set $l19
    (call $number_add
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l19))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (local.get $l19)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx))
  (i32.load offset=36 (local.get $ctx))
  (i32.load offset=40 (local.get $ctx))
  (i32.load offset=44 (local.get $ctx))
  (i32.load offset=48 (local.get $ctx))
  (i32.load offset=52 (local.get $ctx))
  (i32.load offset=56 (local.get $ctx))
  (i32.load offset=60 (local.get $ctx))
  (i32.load offset=64 (local.get $ctx))
  (i32.load offset=68 (local.get $ctx))
  (i32.load offset=72 (local.get $ctx)))

(func $number_add_1_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (local.set $l7
    (call $number_add
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l7))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0))))
  (local.get $l7)
  (i32.load offset=24 (local.get $ctx)))

(func $number_add_2_value_or_nothing (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (i32.store offset=28 (local.get $ctx) (local.get $p6))
  (local.set $l7
    (call $number_add
      (local.get $ctx)
      (local.get $p1)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)))
  (local.get $l7)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $number_add_2_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (local.set $l8
    (call $number_add
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l8))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0))))
  (local.get $l8)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $number_add_3_value_or_nothing (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (i32.store offset=28 (local.get $ctx) (local.get $p6))
  (i32.store offset=32 (local.get $ctx) (local.get $p7))
  (local.set $l8
    (call $number_add
      (local.get $ctx)
      (local.get $p1)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)))
  (local.get $l8)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx)))

(func $number_add_3_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (result i32 i32 i32 i32)
  (local $l9 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (i32.store offset=32 (local.get $ctx) (local.get $p8))
  (local.set $l9
    (call $number_add
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l9))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (local.get $l9)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx)))

(func $number_add_4_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (param $p9 i32) (result i32 i32 i32 i32 i32)
  (local $l10 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (i32.store offset=32 (local.get $ctx) (local.get $p8))
  (i32.store offset=36 (local.get $ctx) (local.get $p9))
  (local.set $l10
    (call $number_add
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l10))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (local.get $l10)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx))
  (i32.load offset=36 (local.get $ctx)))

(func $number_band_1_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (local.set $l7
    (call $number_band
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l7))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0))))
  (local.get $l7)
  (i32.load offset=24 (local.get $ctx)))

(func $number_band_2_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (local.set $l8
    (call $number_band
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l8))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0))))
  (local.get $l8)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $number_band_3_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (result i32 i32 i32 i32)
  (local $l9 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (i32.store offset=32 (local.get $ctx) (local.get $p8))
  (local.set $l9
    (call $number_band
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l9))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (local.get $l9)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx)))

(func $number_bor_1_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (local.set $l7
    (call $number_bor
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l7))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0))))
  (local.get $l7)
  (i32.load offset=24 (local.get $ctx)))

(func $number_bor_2_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (local.set $l8
    (call $number_bor
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l8))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0))))
  (local.get $l8)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $number_bor_3_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (result i32 i32 i32 i32)
  (local $l9 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (i32.store offset=32 (local.get $ctx) (local.get $p8))
  (local.set $l9
    (call $number_bor
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l9))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (local.get $l9)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx)))

(func $number_bsl_1_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (local.set $l7
    (call $number_bsl
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l7))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0))))
  (local.get $l7)
  (i32.load offset=24 (local.get $ctx)))

(func $number_bsl_2_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (local.set $l8
    (call $number_bsl
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l8))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0))))
  (local.get $l8)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $number_bsr_1_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (local.set $l7
    (call $number_bsr
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l7))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0))))
  (local.get $l7)
  (i32.load offset=24 (local.get $ctx)))

(func $number_bsr_2_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (local.set $l8
    (call $number_bsr
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l8))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0))))
  (local.get $l8)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $number_bxor_1_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (local.set $l7
    (call $number_bxor
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l7))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0))))
  (local.get $l7)
  (i32.load offset=24 (local.get $ctx)))

(func $number_bxor_2_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (local.set $l8
    (call $number_bxor
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l8))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0))))
  (local.get $l8)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $number_bxor_3_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (result i32 i32 i32 i32)
  (local $l9 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (i32.store offset=32 (local.get $ctx) (local.get $p8))
  (local.set $l9
    (call $number_bxor
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l9))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (local.get $l9)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx)))

(func $number_divide_1_value_or_nothing (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (result i32 i32)
  (local $l6 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (local.set $l6
    (call $number_divide
      (local.get $ctx)
      (local.get $p1)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)))
  (local.get $l6)
  (i32.load offset=24 (local.get $ctx)))

(func $number_divide_1_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (local.set $l7
    (call $number_divide
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l7))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0))))
  (local.get $l7)
  (i32.load offset=24 (local.get $ctx)))

(func $number_divide_2_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (local.set $l8
    (call $number_divide
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l8))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0))))
  (local.get $l8)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $number_fdiv_2_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (local.set $l8
    (call $number_fdiv
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l8))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0))))
  (local.get $l8)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $number_mul_1_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (local.set $l7
    (call $number_mul
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l7))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0))))
  (local.get $l7)
  (i32.load offset=24 (local.get $ctx)))

(func $number_mul_2_value_or_nothing (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p5))
  (i32.store offset=28 (local.get $ctx) (local.get $p6))
  (local.set $l7
    (call $number_mul
      (local.get $ctx)
      (local.get $p1)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)))
  (local.get $l7)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $number_mul_2_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (local.set $l8
    (call $number_mul
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l8))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0))))
  (local.get $l8)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $number_mul_3_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (result i32 i32 i32 i32)
  (local $l9 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (i32.store offset=32 (local.get $ctx) (local.get $p8))
  (local.set $l9
    (call $number_mul
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l9))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (local.get $l9)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx)))

(func $number_rem_1_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (local.set $l7
    (call $number_rem
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l7))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0))))
  (local.get $l7)
  (i32.load offset=24 (local.get $ctx)))

(func $number_rem_2_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (local.set $l8
    (call $number_rem
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l8))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0))))
  (local.get $l8)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $number_sub_1_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (local.set $l7
    (call $number_sub
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l7))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0))))
  (local.get $l7)
  (i32.load offset=24 (local.get $ctx)))

(func $number_sub_2_value_or_raise (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p6))
  (i32.store offset=28 (local.get $ctx) (local.get $p7))
  (local.set $l8
    (call $number_sub
      (local.get $ctx)
      (local.get $p2)
      (local.get $p3)
      (local.get $p4)
      (local.get $p5)))
  (if $I0
    (i32.eqz (local.get $l8))
    (then
      (return
        (call $raise_failed (local.get $ctx) (i32.const 3145728) (local.get $p1))
        (i32.const 0)
        (i32.const 0))))
  (local.get $l8)
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $spent_0 (param $ctx i32) (param $p1 i32) (result i32)
  (if $I0
    (i32.eqz (call $refill_reductions (local.get $ctx)))
    (then
      (drop (call $yield (local.get $ctx) (local.get $p1)))
      (return (i32.const 1))))
  (i32.const 0))

(func $spent_1 (param $ctx i32) (param $p1 i32) (param $p2 i32) (result i32)
  (if $I0
    (i32.eqz (call $refill_reductions (local.get $ctx)))
    (then
      (drop (call $yield_x0 (local.get $ctx) (local.get $p1) (local.get $p2)))
      (return (i32.const 1))))
  (i32.const 0))

(func $spent_10 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (param $p9 i32) (param $p10 i32) (param $p11 i32) (result i32)
  (if $I0
    (i32.eqz (call $refill_reductions (local.get $ctx)))
    (then
      (drop
        (call $yield_x0_x1_x2_x3_x4_x5_x6_x7_x8_x9
          (local.get $ctx)
          (local.get $p1)
          (local.get $p2)
          (local.get $p3)
          (local.get $p4)
          (local.get $p5)
          (local.get $p6)
          (local.get $p7)
          (local.get $p8)
          (local.get $p9)
          (local.get $p10)
          (local.get $p11)))
      (return (i32.const 1))))
  (i32.const 0))

(func $spent_18 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (param $p9 i32) (param $p10 i32) (param $p11 i32) (param $p12 i32) (param $p13 i32) (param $p14 i32) (param $p15 i32) (param $p16 i32) (param $p17 i32) (param $p18 i32) (param $p19 i32) (result i32)
  (if $I0
    (i32.eqz (call $refill_reductions (local.get $ctx)))
    (then
      (drop
        (call $yield_x0_x1_x2_x3_x4_x5_x6_x7_x8_x9_x10_x11_x12_x13_x14_x15_x16_x17
          (local.get $ctx)
          (local.get $p1)
          (local.get $p2)
          (local.get $p3)
          (local.get $p4)
          (local.get $p5)
          (local.get $p6)
          (local.get $p7)
          (local.get $p8)
          (local.get $p9)
          (local.get $p10)
          (local.get $p11)
          (local.get $p12)
          (local.get $p13)
          (local.get $p14)
          (local.get $p15)
          (local.get $p16)
          (local.get $p17)
          (local.get $p18)
          (local.get $p19)))
      (return (i32.const 1))))
  (i32.const 0))

(func $spent_2 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (result i32)
  (if $I0
    (i32.eqz (call $refill_reductions (local.get $ctx)))
    (then
      (drop (call $yield_x0_x1 (local.get $ctx) (local.get $p1) (local.get $p2) (local.get $p3)))
      (return (i32.const 1))))
  (i32.const 0))

(func $spent_3 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (result i32)
  (if $I0
    (i32.eqz (call $refill_reductions (local.get $ctx)))
    (then
      (drop
        (call $yield_x0_x1_x2
          (local.get $ctx)
          (local.get $p1)
          (local.get $p2)
          (local.get $p3)
          (local.get $p4)))
      (return (i32.const 1))))
  (i32.const 0))

(func $spent_4 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (result i32)
  (if $I0
    (i32.eqz (call $refill_reductions (local.get $ctx)))
    (then
      (drop
        (call $yield_x0_x1_x2_x3
          (local.get $ctx)
          (local.get $p1)
          (local.get $p2)
          (local.get $p3)
          (local.get $p4)
          (local.get $p5)))
      (return (i32.const 1))))
  (i32.const 0))

(func $spent_7 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (result i32)
  (if $I0
    (i32.eqz (call $refill_reductions (local.get $ctx)))
    (then
      (drop
        (call $yield_x0_x1_x2_x3_x4_x5_x6
          (local.get $ctx)
          (local.get $p1)
          (local.get $p2)
          (local.get $p3)
          (local.get $p4)
          (local.get $p5)
          (local.get $p6)
          (local.get $p7)
          (local.get $p8)))
      (return (i32.const 1))))
  (i32.const 0))

(func $test_heap_0_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (result i32)
  (local $l4 i32)
  (local.set $l4 (call $test_heap (local.get $ctx) (local.get $p2) (local.get $p3)))
  (if $I0
    (i32.eqz (local.get $l4))
    (then
      (return (call $leave (local.get $ctx) (local.get $p1)))))
  (i32.load offset=20 (local.get $ctx)))

(func $test_heap_18_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (param $p9 i32) (param $p10 i32) (param $p11 i32) (param $p12 i32) (param $p13 i32) (param $p14 i32) (param $p15 i32) (param $p16 i32) (param $p17 i32) (param $p18 i32) (param $p19 i32) (param $p20 i32) (param $p21 i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
  (local $l22 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p4))
  (i32.store offset=28 (local.get $ctx) (local.get $p5))
  (i32.store offset=32 (local.get $ctx) (local.get $p6))
  (i32.store offset=36 (local.get $ctx) (local.get $p7))
  (i32.store offset=40 (local.get $ctx) (local.get $p8))
  (i32.store offset=44 (local.get $ctx) (local.get $p9))
  (i32.store offset=48 (local.get $ctx) (local.get $p10))
  (i32.store offset=52 (local.get $ctx) (local.get $p11))
  (i32.store offset=56 (local.get $ctx) (local.get $p12))
  (i32.store offset=60 (local.get $ctx) (local.get $p13))
  (i32.store offset=64 (local.get $ctx) (local.get $p14))
  (i32.store offset=68 (local.get $ctx) (local.get $p15))
  (i32.store offset=72 (local.get $ctx) (local.get $p16))
  (i32.store offset=76 (local.get $ctx) (local.get $p17))
  (i32.store offset=80 (local.get $ctx) (local.get $p18))
  (i32.store offset=84 (local.get $ctx) (local.get $p19))
  (i32.store (call $extended_register (local.get $ctx) (i32.const 16)) (local.get $p20))
  (i32.store (call $extended_register (local.get $ctx) (i32.const 17)) (local.get $p21))
  (local.set $l22 (call $test_heap (local.get $ctx) (local.get $p2) (local.get $p3)))
  (if $I0
    (i32.eqz (local.get $l22))
    (then
      (return
        (call $leave (local.get $ctx) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (i32.load offset=20 (local.get $ctx))
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx))
  (i32.load offset=36 (local.get $ctx))
  (i32.load offset=40 (local.get $ctx))
  (i32.load offset=44 (local.get $ctx))
  (i32.load offset=48 (local.get $ctx))
  (i32.load offset=52 (local.get $ctx))
  (i32.load offset=56 (local.get $ctx))
  (i32.load offset=60 (local.get $ctx))
  (i32.load offset=64 (local.get $ctx))
  (i32.load offset=68 (local.get $ctx))
  (i32.load offset=72 (local.get $ctx))
  (i32.load offset=76 (local.get $ctx))
  (i32.load offset=80 (local.get $ctx))
  (i32.load offset=84 (local.get $ctx))
  (i32.load (call $extended_register (local.get $ctx) (i32.const 16)))
  (i32.load (call $extended_register (local.get $ctx) (i32.const 17))))

(func $test_heap_1_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (result i32 i32)
  (local $l5 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p4))
  (local.set $l5 (call $test_heap (local.get $ctx) (local.get $p2) (local.get $p3)))
  (if $I0
    (i32.eqz (local.get $l5))
    (then
      (return (call $leave (local.get $ctx) (local.get $p1)) (i32.const 0))))
  (i32.load offset=20 (local.get $ctx))
  (i32.load offset=24 (local.get $ctx)))

(func $test_heap_2_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (result i32 i32 i32)
  (local $l6 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p4))
  (i32.store offset=28 (local.get $ctx) (local.get $p5))
  (local.set $l6 (call $test_heap (local.get $ctx) (local.get $p2) (local.get $p3)))
  (if $I0
    (i32.eqz (local.get $l6))
    (then
      (return (call $leave (local.get $ctx) (local.get $p1)) (i32.const 0) (i32.const 0))))
  (i32.load offset=20 (local.get $ctx))
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx)))

(func $test_heap_3_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (result i32 i32 i32 i32)
  (local $l7 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p4))
  (i32.store offset=28 (local.get $ctx) (local.get $p5))
  (i32.store offset=32 (local.get $ctx) (local.get $p6))
  (local.set $l7 (call $test_heap (local.get $ctx) (local.get $p2) (local.get $p3)))
  (if $I0
    (i32.eqz (local.get $l7))
    (then
      (return
        (call $leave (local.get $ctx) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (i32.load offset=20 (local.get $ctx))
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx)))

(func $test_heap_4_stack_or_leave (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (result i32 i32 i32 i32 i32)
  (local $l8 i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p4))
  (i32.store offset=28 (local.get $ctx) (local.get $p5))
  (i32.store offset=32 (local.get $ctx) (local.get $p6))
  (i32.store offset=36 (local.get $ctx) (local.get $p7))
  (local.set $l8 (call $test_heap (local.get $ctx) (local.get $p2) (local.get $p3)))
  (if $I0
    (i32.eqz (local.get $l8))
    (then
      (return
        (call $leave (local.get $ctx) (local.get $p1))
        (i32.const 0)
        (i32.const 0)
        (i32.const 0)
        (i32.const 0))))
  (i32.load offset=20 (local.get $ctx))
  (i32.load offset=24 (local.get $ctx))
  (i32.load offset=28 (local.get $ctx))
  (i32.load offset=32 (local.get $ctx))
  (i32.load offset=36 (local.get $ctx)))

(func $unboxed_integer (param $ctx i32) (result i64)
  (local $header i32)
  (if $I0
    (i32.eq (i32.and (local.get $ctx) (i32.const 3)) (i32.const 2))
    (then
      (local.set $header
        (i32.and (i32.load (i32.sub (local.get $ctx) (i32.const 2))) (i32.const -5)))
      (if $I1
        (i32.eq (local.get $header) (i32.const 136))
        (then
          (return (i64.load offset=2 (local.get $ctx)))))
      (if $I2
        (i32.eq (local.get $header) (i32.const 72))
        (then
          (return (i64.load32_s offset=2 (local.get $ctx)))))))
  (i64.const -9223372036854775808))

(func $wait (param $ctx i32) (param $p1 i32) (result i32)
  (i32.store offset=172 (local.get $ctx) (i32.const 3145728))
  (i32.store offset=176 (local.get $ctx) (i32.add (local.get $p1) (i32.const 2097152)))
  (i32.store offset=516 (i32.const 0) (i32.const 3))
  (i32.const 0))

(func $yield (param $ctx i32) (param $p1 i32) (result i32)
  (i32.store offset=172 (local.get $ctx) (i32.const 3145728))
  (i32.store offset=176 (local.get $ctx) (i32.add (local.get $p1) (i32.const 2097152)))
  (i32.store offset=516 (i32.const 0) (i32.const 2))
  (i32.const 0))

(func $yield_x0 (param $ctx i32) (param $p1 i32) (param $p2 i32) (result i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p2))
  (return_call $yield (local.get $ctx) (local.get $p1)))

(func $yield_x0_x1 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (result i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p2))
  (i32.store offset=28 (local.get $ctx) (local.get $p3))
  (return_call $yield (local.get $ctx) (local.get $p1)))

(func $yield_x0_x1_x2 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (result i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p2))
  (i32.store offset=28 (local.get $ctx) (local.get $p3))
  (i32.store offset=32 (local.get $ctx) (local.get $p4))
  (return_call $yield (local.get $ctx) (local.get $p1)))

(func $yield_x0_x1_x2_x3 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (result i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p2))
  (i32.store offset=28 (local.get $ctx) (local.get $p3))
  (i32.store offset=32 (local.get $ctx) (local.get $p4))
  (i32.store offset=36 (local.get $ctx) (local.get $p5))
  (return_call $yield (local.get $ctx) (local.get $p1)))

(func $yield_x0_x1_x2_x3_x4_x5_x6 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (result i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p2))
  (i32.store offset=28 (local.get $ctx) (local.get $p3))
  (i32.store offset=32 (local.get $ctx) (local.get $p4))
  (i32.store offset=36 (local.get $ctx) (local.get $p5))
  (i32.store offset=40 (local.get $ctx) (local.get $p6))
  (i32.store offset=44 (local.get $ctx) (local.get $p7))
  (i32.store offset=48 (local.get $ctx) (local.get $p8))
  (return_call $yield (local.get $ctx) (local.get $p1)))

(func $yield_x0_x1_x2_x3_x4_x5_x6_x7_x8_x9 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (param $p9 i32) (param $p10 i32) (param $p11 i32) (result i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p2))
  (i32.store offset=28 (local.get $ctx) (local.get $p3))
  (i32.store offset=32 (local.get $ctx) (local.get $p4))
  (i32.store offset=36 (local.get $ctx) (local.get $p5))
  (i32.store offset=40 (local.get $ctx) (local.get $p6))
  (i32.store offset=44 (local.get $ctx) (local.get $p7))
  (i32.store offset=48 (local.get $ctx) (local.get $p8))
  (i32.store offset=52 (local.get $ctx) (local.get $p9))
  (i32.store offset=56 (local.get $ctx) (local.get $p10))
  (i32.store offset=60 (local.get $ctx) (local.get $p11))
  (return_call $yield (local.get $ctx) (local.get $p1)))

(func $yield_x0_x1_x2_x3_x4_x5_x6_x7_x8_x9_x10_x11_x12_x13_x14_x15_x16_x17 (param $ctx i32) (param $p1 i32) (param $p2 i32) (param $p3 i32) (param $p4 i32) (param $p5 i32) (param $p6 i32) (param $p7 i32) (param $p8 i32) (param $p9 i32) (param $p10 i32) (param $p11 i32) (param $p12 i32) (param $p13 i32) (param $p14 i32) (param $p15 i32) (param $p16 i32) (param $p17 i32) (param $p18 i32) (param $p19 i32) (result i32)
  (i32.store offset=24 (local.get $ctx) (local.get $p2))
  (i32.store offset=28 (local.get $ctx) (local.get $p3))
  (i32.store offset=32 (local.get $ctx) (local.get $p4))
  (i32.store offset=36 (local.get $ctx) (local.get $p5))
  (i32.store offset=40 (local.get $ctx) (local.get $p6))
  (i32.store offset=44 (local.get $ctx) (local.get $p7))
  (i32.store offset=48 (local.get $ctx) (local.get $p8))
  (i32.store offset=52 (local.get $ctx) (local.get $p9))
  (i32.store offset=56 (local.get $ctx) (local.get $p10))
  (i32.store offset=60 (local.get $ctx) (local.get $p11))
  (i32.store offset=64 (local.get $ctx) (local.get $p12))
  (i32.store offset=68 (local.get $ctx) (local.get $p13))
  (i32.store offset=72 (local.get $ctx) (local.get $p14))
  (i32.store offset=76 (local.get $ctx) (local.get $p15))
  (i32.store offset=80 (local.get $ctx) (local.get $p16))
  (i32.store offset=84 (local.get $ctx) (local.get $p17))
  (i32.store (call $extended_register (local.get $ctx) (i32.const 16)) (local.get $p18))
  (i32.store (call $extended_register (local.get $ctx) (i32.const 17)) (local.get $p19))
  (return_call $yield (local.get $ctx) (local.get $p1)))
