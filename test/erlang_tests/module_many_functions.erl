-module(module_many_functions).
%% about: a module of over 400 functions that call one another: tail, body and through a table of funs
-export([start/0]).

start() -> {f1(0), g(200, 1), sum([F(I) || {I, F} <- table()], 0)}.

sum([], S) -> S;
sum([X | T], S) -> sum(T, S + X).

g(0, S) -> S;
g(N, S) -> g(N - 1, (f395(S) + S) band 16#FFFF).

f1(X) when X rem 5 =:= 1 -> f2(X * 2 rem 1009);
f1(X) -> f2(X + 1).
f2(X) -> {A, _} = {f3(X), X}, A - 2.
f3(X) -> Y = f4(X + 1), Y bxor 3.
f4(X) when X rem 5 =:= 4 -> f5(X * 2 rem 1009);
f4(X) -> f5(X + 4).
f5(X) -> {A, _} = {f6(X), X}, A - 5.
f6(X) -> Y = f7(X + 1), Y bxor 6.
f7(X) when X rem 5 =:= 2 -> f8(X * 2 rem 1009);
f7(X) -> f8(X + 7).
f8(X) -> {A, _} = {f9(X), X}, A - 8.
f9(X) -> Y = f10(X + 1), Y bxor 9.
f10(X) when X rem 5 =:= 0 -> f11(X * 2 rem 1009);
f10(X) -> f11(X + 10).
f11(X) -> {A, _} = {f12(X), X}, A - 11.
f12(X) -> Y = f13(X + 1), Y bxor 12.
f13(X) when X rem 5 =:= 3 -> f14(X * 2 rem 1009);
f13(X) -> f14(X + 13).
f14(X) -> {A, _} = {f15(X), X}, A - 14.
f15(X) -> Y = f16(X + 1), Y bxor 15.
f16(X) when X rem 5 =:= 1 -> f17(X * 2 rem 1009);
f16(X) -> f17(X + 16).
f17(X) -> {A, _} = {f18(X), X}, A - 17.
f18(X) -> Y = f19(X + 1), Y bxor 18.
f19(X) when X rem 5 =:= 4 -> f20(X * 2 rem 1009);
f19(X) -> f20(X + 19).
f20(X) -> {A, _} = {f21(X), X}, A - 20.
f21(X) -> Y = f22(X + 1), Y bxor 21.
f22(X) when X rem 5 =:= 2 -> f23(X * 2 rem 1009);
f22(X) -> f23(X + 22).
f23(X) -> {A, _} = {f24(X), X}, A - 23.
f24(X) -> Y = f25(X + 1), Y bxor 24.
f25(X) when X rem 5 =:= 0 -> f26(X * 2 rem 1009);
f25(X) -> f26(X + 25).
f26(X) -> {A, _} = {f27(X), X}, A - 26.
f27(X) -> Y = f28(X + 1), Y bxor 27.
f28(X) when X rem 5 =:= 3 -> f29(X * 2 rem 1009);
f28(X) -> f29(X + 28).
f29(X) -> {A, _} = {f30(X), X}, A - 29.
f30(X) -> Y = f31(X + 1), Y bxor 30.
f31(X) when X rem 5 =:= 1 -> f32(X * 2 rem 1009);
f31(X) -> f32(X + 31).
f32(X) -> {A, _} = {f33(X), X}, A - 32.
f33(X) -> Y = f34(X + 1), Y bxor 33.
f34(X) when X rem 5 =:= 4 -> f35(X * 2 rem 1009);
f34(X) -> f35(X + 34).
f35(X) -> {A, _} = {f36(X), X}, A - 35.
f36(X) -> Y = f37(X + 1), Y bxor 36.
f37(X) when X rem 5 =:= 2 -> f38(X * 2 rem 1009);
f37(X) -> f38(X + 37).
f38(X) -> {A, _} = {f39(X), X}, A - 38.
f39(X) -> Y = f40(X + 1), Y bxor 39.
f40(X) when X rem 5 =:= 0 -> f41(X * 2 rem 1009);
f40(X) -> f41(X + 40).
f41(X) -> {A, _} = {f42(X), X}, A - 41.
f42(X) -> Y = f43(X + 1), Y bxor 42.
f43(X) when X rem 5 =:= 3 -> f44(X * 2 rem 1009);
f43(X) -> f44(X + 43).
f44(X) -> {A, _} = {f45(X), X}, A - 44.
f45(X) -> Y = f46(X + 1), Y bxor 45.
f46(X) when X rem 5 =:= 1 -> f47(X * 2 rem 1009);
f46(X) -> f47(X + 46).
f47(X) -> {A, _} = {f48(X), X}, A - 47.
f48(X) -> Y = f49(X + 1), Y bxor 48.
f49(X) when X rem 5 =:= 4 -> f50(X * 2 rem 1009);
f49(X) -> f50(X + 49).
f50(X) -> {A, _} = {f51(X), X}, A - 50.
f51(X) -> Y = f52(X + 1), Y bxor 51.
f52(X) when X rem 5 =:= 2 -> f53(X * 2 rem 1009);
f52(X) -> f53(X + 52).
f53(X) -> {A, _} = {f54(X), X}, A - 53.
f54(X) -> Y = f55(X + 1), Y bxor 54.
f55(X) when X rem 5 =:= 0 -> f56(X * 2 rem 1009);
f55(X) -> f56(X + 55).
f56(X) -> {A, _} = {f57(X), X}, A - 56.
f57(X) -> Y = f58(X + 1), Y bxor 57.
f58(X) when X rem 5 =:= 3 -> f59(X * 2 rem 1009);
f58(X) -> f59(X + 58).
f59(X) -> {A, _} = {f60(X), X}, A - 59.
f60(X) -> Y = f61(X + 1), Y bxor 60.
f61(X) when X rem 5 =:= 1 -> f62(X * 2 rem 1009);
f61(X) -> f62(X + 61).
f62(X) -> {A, _} = {f63(X), X}, A - 62.
f63(X) -> Y = f64(X + 1), Y bxor 63.
f64(X) when X rem 5 =:= 4 -> f65(X * 2 rem 1009);
f64(X) -> f65(X + 64).
f65(X) -> {A, _} = {f66(X), X}, A - 65.
f66(X) -> Y = f67(X + 1), Y bxor 66.
f67(X) when X rem 5 =:= 2 -> f68(X * 2 rem 1009);
f67(X) -> f68(X + 67).
f68(X) -> {A, _} = {f69(X), X}, A - 68.
f69(X) -> Y = f70(X + 1), Y bxor 69.
f70(X) when X rem 5 =:= 0 -> f71(X * 2 rem 1009);
f70(X) -> f71(X + 70).
f71(X) -> {A, _} = {f72(X), X}, A - 71.
f72(X) -> Y = f73(X + 1), Y bxor 72.
f73(X) when X rem 5 =:= 3 -> f74(X * 2 rem 1009);
f73(X) -> f74(X + 73).
f74(X) -> {A, _} = {f75(X), X}, A - 74.
f75(X) -> Y = f76(X + 1), Y bxor 75.
f76(X) when X rem 5 =:= 1 -> f77(X * 2 rem 1009);
f76(X) -> f77(X + 76).
f77(X) -> {A, _} = {f78(X), X}, A - 77.
f78(X) -> Y = f79(X + 1), Y bxor 78.
f79(X) when X rem 5 =:= 4 -> f80(X * 2 rem 1009);
f79(X) -> f80(X + 79).
f80(X) -> {A, _} = {f81(X), X}, A - 80.
f81(X) -> Y = f82(X + 1), Y bxor 81.
f82(X) when X rem 5 =:= 2 -> f83(X * 2 rem 1009);
f82(X) -> f83(X + 82).
f83(X) -> {A, _} = {f84(X), X}, A - 83.
f84(X) -> Y = f85(X + 1), Y bxor 84.
f85(X) when X rem 5 =:= 0 -> f86(X * 2 rem 1009);
f85(X) -> f86(X + 85).
f86(X) -> {A, _} = {f87(X), X}, A - 86.
f87(X) -> Y = f88(X + 1), Y bxor 87.
f88(X) when X rem 5 =:= 3 -> f89(X * 2 rem 1009);
f88(X) -> f89(X + 88).
f89(X) -> {A, _} = {f90(X), X}, A - 89.
f90(X) -> Y = f91(X + 1), Y bxor 90.
f91(X) when X rem 5 =:= 1 -> f92(X * 2 rem 1009);
f91(X) -> f92(X + 91).
f92(X) -> {A, _} = {f93(X), X}, A - 92.
f93(X) -> Y = f94(X + 1), Y bxor 93.
f94(X) when X rem 5 =:= 4 -> f95(X * 2 rem 1009);
f94(X) -> f95(X + 94).
f95(X) -> {A, _} = {f96(X), X}, A - 95.
f96(X) -> Y = f97(X + 1), Y bxor 96.
f97(X) when X rem 5 =:= 2 -> f98(X * 2 rem 1009);
f97(X) -> f98(X + 97).
f98(X) -> {A, _} = {f99(X), X}, A - 98.
f99(X) -> Y = f100(X + 1), Y bxor 99.
f100(X) when X rem 5 =:= 0 -> f101(X * 2 rem 1009);
f100(X) -> f101(X + 100).
f101(X) -> {A, _} = {f102(X), X}, A - 101.
f102(X) -> Y = f103(X + 1), Y bxor 102.
f103(X) when X rem 5 =:= 3 -> f104(X * 2 rem 1009);
f103(X) -> f104(X + 103).
f104(X) -> {A, _} = {f105(X), X}, A - 104.
f105(X) -> Y = f106(X + 1), Y bxor 105.
f106(X) when X rem 5 =:= 1 -> f107(X * 2 rem 1009);
f106(X) -> f107(X + 106).
f107(X) -> {A, _} = {f108(X), X}, A - 107.
f108(X) -> Y = f109(X + 1), Y bxor 108.
f109(X) when X rem 5 =:= 4 -> f110(X * 2 rem 1009);
f109(X) -> f110(X + 109).
f110(X) -> {A, _} = {f111(X), X}, A - 110.
f111(X) -> Y = f112(X + 1), Y bxor 111.
f112(X) when X rem 5 =:= 2 -> f113(X * 2 rem 1009);
f112(X) -> f113(X + 112).
f113(X) -> {A, _} = {f114(X), X}, A - 113.
f114(X) -> Y = f115(X + 1), Y bxor 114.
f115(X) when X rem 5 =:= 0 -> f116(X * 2 rem 1009);
f115(X) -> f116(X + 115).
f116(X) -> {A, _} = {f117(X), X}, A - 116.
f117(X) -> Y = f118(X + 1), Y bxor 117.
f118(X) when X rem 5 =:= 3 -> f119(X * 2 rem 1009);
f118(X) -> f119(X + 118).
f119(X) -> {A, _} = {f120(X), X}, A - 119.
f120(X) -> Y = f121(X + 1), Y bxor 120.
f121(X) when X rem 5 =:= 1 -> f122(X * 2 rem 1009);
f121(X) -> f122(X + 121).
f122(X) -> {A, _} = {f123(X), X}, A - 122.
f123(X) -> Y = f124(X + 1), Y bxor 123.
f124(X) when X rem 5 =:= 4 -> f125(X * 2 rem 1009);
f124(X) -> f125(X + 124).
f125(X) -> {A, _} = {f126(X), X}, A - 125.
f126(X) -> Y = f127(X + 1), Y bxor 126.
f127(X) when X rem 5 =:= 2 -> f128(X * 2 rem 1009);
f127(X) -> f128(X + 127).
f128(X) -> {A, _} = {f129(X), X}, A - 128.
f129(X) -> Y = f130(X + 1), Y bxor 129.
f130(X) when X rem 5 =:= 0 -> f131(X * 2 rem 1009);
f130(X) -> f131(X + 130).
f131(X) -> {A, _} = {f132(X), X}, A - 131.
f132(X) -> Y = f133(X + 1), Y bxor 132.
f133(X) when X rem 5 =:= 3 -> f134(X * 2 rem 1009);
f133(X) -> f134(X + 133).
f134(X) -> {A, _} = {f135(X), X}, A - 134.
f135(X) -> Y = f136(X + 1), Y bxor 135.
f136(X) when X rem 5 =:= 1 -> f137(X * 2 rem 1009);
f136(X) -> f137(X + 136).
f137(X) -> {A, _} = {f138(X), X}, A - 137.
f138(X) -> Y = f139(X + 1), Y bxor 138.
f139(X) when X rem 5 =:= 4 -> f140(X * 2 rem 1009);
f139(X) -> f140(X + 139).
f140(X) -> {A, _} = {f141(X), X}, A - 140.
f141(X) -> Y = f142(X + 1), Y bxor 141.
f142(X) when X rem 5 =:= 2 -> f143(X * 2 rem 1009);
f142(X) -> f143(X + 142).
f143(X) -> {A, _} = {f144(X), X}, A - 143.
f144(X) -> Y = f145(X + 1), Y bxor 144.
f145(X) when X rem 5 =:= 0 -> f146(X * 2 rem 1009);
f145(X) -> f146(X + 145).
f146(X) -> {A, _} = {f147(X), X}, A - 146.
f147(X) -> Y = f148(X + 1), Y bxor 147.
f148(X) when X rem 5 =:= 3 -> f149(X * 2 rem 1009);
f148(X) -> f149(X + 148).
f149(X) -> {A, _} = {f150(X), X}, A - 149.
f150(X) -> Y = f151(X + 1), Y bxor 150.
f151(X) when X rem 5 =:= 1 -> f152(X * 2 rem 1009);
f151(X) -> f152(X + 151).
f152(X) -> {A, _} = {f153(X), X}, A - 152.
f153(X) -> Y = f154(X + 1), Y bxor 153.
f154(X) when X rem 5 =:= 4 -> f155(X * 2 rem 1009);
f154(X) -> f155(X + 154).
f155(X) -> {A, _} = {f156(X), X}, A - 155.
f156(X) -> Y = f157(X + 1), Y bxor 156.
f157(X) when X rem 5 =:= 2 -> f158(X * 2 rem 1009);
f157(X) -> f158(X + 157).
f158(X) -> {A, _} = {f159(X), X}, A - 158.
f159(X) -> Y = f160(X + 1), Y bxor 159.
f160(X) when X rem 5 =:= 0 -> f161(X * 2 rem 1009);
f160(X) -> f161(X + 160).
f161(X) -> {A, _} = {f162(X), X}, A - 161.
f162(X) -> Y = f163(X + 1), Y bxor 162.
f163(X) when X rem 5 =:= 3 -> f164(X * 2 rem 1009);
f163(X) -> f164(X + 163).
f164(X) -> {A, _} = {f165(X), X}, A - 164.
f165(X) -> Y = f166(X + 1), Y bxor 165.
f166(X) when X rem 5 =:= 1 -> f167(X * 2 rem 1009);
f166(X) -> f167(X + 166).
f167(X) -> {A, _} = {f168(X), X}, A - 167.
f168(X) -> Y = f169(X + 1), Y bxor 168.
f169(X) when X rem 5 =:= 4 -> f170(X * 2 rem 1009);
f169(X) -> f170(X + 169).
f170(X) -> {A, _} = {f171(X), X}, A - 170.
f171(X) -> Y = f172(X + 1), Y bxor 171.
f172(X) when X rem 5 =:= 2 -> f173(X * 2 rem 1009);
f172(X) -> f173(X + 172).
f173(X) -> {A, _} = {f174(X), X}, A - 173.
f174(X) -> Y = f175(X + 1), Y bxor 174.
f175(X) when X rem 5 =:= 0 -> f176(X * 2 rem 1009);
f175(X) -> f176(X + 175).
f176(X) -> {A, _} = {f177(X), X}, A - 176.
f177(X) -> Y = f178(X + 1), Y bxor 177.
f178(X) when X rem 5 =:= 3 -> f179(X * 2 rem 1009);
f178(X) -> f179(X + 178).
f179(X) -> {A, _} = {f180(X), X}, A - 179.
f180(X) -> Y = f181(X + 1), Y bxor 180.
f181(X) when X rem 5 =:= 1 -> f182(X * 2 rem 1009);
f181(X) -> f182(X + 181).
f182(X) -> {A, _} = {f183(X), X}, A - 182.
f183(X) -> Y = f184(X + 1), Y bxor 183.
f184(X) when X rem 5 =:= 4 -> f185(X * 2 rem 1009);
f184(X) -> f185(X + 184).
f185(X) -> {A, _} = {f186(X), X}, A - 185.
f186(X) -> Y = f187(X + 1), Y bxor 186.
f187(X) when X rem 5 =:= 2 -> f188(X * 2 rem 1009);
f187(X) -> f188(X + 187).
f188(X) -> {A, _} = {f189(X), X}, A - 188.
f189(X) -> Y = f190(X + 1), Y bxor 189.
f190(X) when X rem 5 =:= 0 -> f191(X * 2 rem 1009);
f190(X) -> f191(X + 190).
f191(X) -> {A, _} = {f192(X), X}, A - 191.
f192(X) -> Y = f193(X + 1), Y bxor 192.
f193(X) when X rem 5 =:= 3 -> f194(X * 2 rem 1009);
f193(X) -> f194(X + 193).
f194(X) -> {A, _} = {f195(X), X}, A - 194.
f195(X) -> Y = f196(X + 1), Y bxor 195.
f196(X) when X rem 5 =:= 1 -> f197(X * 2 rem 1009);
f196(X) -> f197(X + 196).
f197(X) -> {A, _} = {f198(X), X}, A - 197.
f198(X) -> Y = f199(X + 1), Y bxor 198.
f199(X) when X rem 5 =:= 4 -> f200(X * 2 rem 1009);
f199(X) -> f200(X + 199).
f200(X) -> {A, _} = {f201(X), X}, A - 200.
f201(X) -> Y = f202(X + 1), Y bxor 201.
f202(X) when X rem 5 =:= 2 -> f203(X * 2 rem 1009);
f202(X) -> f203(X + 202).
f203(X) -> {A, _} = {f204(X), X}, A - 203.
f204(X) -> Y = f205(X + 1), Y bxor 204.
f205(X) when X rem 5 =:= 0 -> f206(X * 2 rem 1009);
f205(X) -> f206(X + 205).
f206(X) -> {A, _} = {f207(X), X}, A - 206.
f207(X) -> Y = f208(X + 1), Y bxor 207.
f208(X) when X rem 5 =:= 3 -> f209(X * 2 rem 1009);
f208(X) -> f209(X + 208).
f209(X) -> {A, _} = {f210(X), X}, A - 209.
f210(X) -> Y = f211(X + 1), Y bxor 210.
f211(X) when X rem 5 =:= 1 -> f212(X * 2 rem 1009);
f211(X) -> f212(X + 211).
f212(X) -> {A, _} = {f213(X), X}, A - 212.
f213(X) -> Y = f214(X + 1), Y bxor 213.
f214(X) when X rem 5 =:= 4 -> f215(X * 2 rem 1009);
f214(X) -> f215(X + 214).
f215(X) -> {A, _} = {f216(X), X}, A - 215.
f216(X) -> Y = f217(X + 1), Y bxor 216.
f217(X) when X rem 5 =:= 2 -> f218(X * 2 rem 1009);
f217(X) -> f218(X + 217).
f218(X) -> {A, _} = {f219(X), X}, A - 218.
f219(X) -> Y = f220(X + 1), Y bxor 219.
f220(X) when X rem 5 =:= 0 -> f221(X * 2 rem 1009);
f220(X) -> f221(X + 220).
f221(X) -> {A, _} = {f222(X), X}, A - 221.
f222(X) -> Y = f223(X + 1), Y bxor 222.
f223(X) when X rem 5 =:= 3 -> f224(X * 2 rem 1009);
f223(X) -> f224(X + 223).
f224(X) -> {A, _} = {f225(X), X}, A - 224.
f225(X) -> Y = f226(X + 1), Y bxor 225.
f226(X) when X rem 5 =:= 1 -> f227(X * 2 rem 1009);
f226(X) -> f227(X + 226).
f227(X) -> {A, _} = {f228(X), X}, A - 227.
f228(X) -> Y = f229(X + 1), Y bxor 228.
f229(X) when X rem 5 =:= 4 -> f230(X * 2 rem 1009);
f229(X) -> f230(X + 229).
f230(X) -> {A, _} = {f231(X), X}, A - 230.
f231(X) -> Y = f232(X + 1), Y bxor 231.
f232(X) when X rem 5 =:= 2 -> f233(X * 2 rem 1009);
f232(X) -> f233(X + 232).
f233(X) -> {A, _} = {f234(X), X}, A - 233.
f234(X) -> Y = f235(X + 1), Y bxor 234.
f235(X) when X rem 5 =:= 0 -> f236(X * 2 rem 1009);
f235(X) -> f236(X + 235).
f236(X) -> {A, _} = {f237(X), X}, A - 236.
f237(X) -> Y = f238(X + 1), Y bxor 237.
f238(X) when X rem 5 =:= 3 -> f239(X * 2 rem 1009);
f238(X) -> f239(X + 238).
f239(X) -> {A, _} = {f240(X), X}, A - 239.
f240(X) -> Y = f241(X + 1), Y bxor 240.
f241(X) when X rem 5 =:= 1 -> f242(X * 2 rem 1009);
f241(X) -> f242(X + 241).
f242(X) -> {A, _} = {f243(X), X}, A - 242.
f243(X) -> Y = f244(X + 1), Y bxor 243.
f244(X) when X rem 5 =:= 4 -> f245(X * 2 rem 1009);
f244(X) -> f245(X + 244).
f245(X) -> {A, _} = {f246(X), X}, A - 245.
f246(X) -> Y = f247(X + 1), Y bxor 246.
f247(X) when X rem 5 =:= 2 -> f248(X * 2 rem 1009);
f247(X) -> f248(X + 247).
f248(X) -> {A, _} = {f249(X), X}, A - 248.
f249(X) -> Y = f250(X + 1), Y bxor 249.
f250(X) when X rem 5 =:= 0 -> f251(X * 2 rem 1009);
f250(X) -> f251(X + 250).
f251(X) -> {A, _} = {f252(X), X}, A - 251.
f252(X) -> Y = f253(X + 1), Y bxor 252.
f253(X) when X rem 5 =:= 3 -> f254(X * 2 rem 1009);
f253(X) -> f254(X + 253).
f254(X) -> {A, _} = {f255(X), X}, A - 254.
f255(X) -> Y = f256(X + 1), Y bxor 255.
f256(X) when X rem 5 =:= 1 -> f257(X * 2 rem 1009);
f256(X) -> f257(X + 256).
f257(X) -> {A, _} = {f258(X), X}, A - 257.
f258(X) -> Y = f259(X + 1), Y bxor 258.
f259(X) when X rem 5 =:= 4 -> f260(X * 2 rem 1009);
f259(X) -> f260(X + 259).
f260(X) -> {A, _} = {f261(X), X}, A - 260.
f261(X) -> Y = f262(X + 1), Y bxor 261.
f262(X) when X rem 5 =:= 2 -> f263(X * 2 rem 1009);
f262(X) -> f263(X + 262).
f263(X) -> {A, _} = {f264(X), X}, A - 263.
f264(X) -> Y = f265(X + 1), Y bxor 264.
f265(X) when X rem 5 =:= 0 -> f266(X * 2 rem 1009);
f265(X) -> f266(X + 265).
f266(X) -> {A, _} = {f267(X), X}, A - 266.
f267(X) -> Y = f268(X + 1), Y bxor 267.
f268(X) when X rem 5 =:= 3 -> f269(X * 2 rem 1009);
f268(X) -> f269(X + 268).
f269(X) -> {A, _} = {f270(X), X}, A - 269.
f270(X) -> Y = f271(X + 1), Y bxor 270.
f271(X) when X rem 5 =:= 1 -> f272(X * 2 rem 1009);
f271(X) -> f272(X + 271).
f272(X) -> {A, _} = {f273(X), X}, A - 272.
f273(X) -> Y = f274(X + 1), Y bxor 273.
f274(X) when X rem 5 =:= 4 -> f275(X * 2 rem 1009);
f274(X) -> f275(X + 274).
f275(X) -> {A, _} = {f276(X), X}, A - 275.
f276(X) -> Y = f277(X + 1), Y bxor 276.
f277(X) when X rem 5 =:= 2 -> f278(X * 2 rem 1009);
f277(X) -> f278(X + 277).
f278(X) -> {A, _} = {f279(X), X}, A - 278.
f279(X) -> Y = f280(X + 1), Y bxor 279.
f280(X) when X rem 5 =:= 0 -> f281(X * 2 rem 1009);
f280(X) -> f281(X + 280).
f281(X) -> {A, _} = {f282(X), X}, A - 281.
f282(X) -> Y = f283(X + 1), Y bxor 282.
f283(X) when X rem 5 =:= 3 -> f284(X * 2 rem 1009);
f283(X) -> f284(X + 283).
f284(X) -> {A, _} = {f285(X), X}, A - 284.
f285(X) -> Y = f286(X + 1), Y bxor 285.
f286(X) when X rem 5 =:= 1 -> f287(X * 2 rem 1009);
f286(X) -> f287(X + 286).
f287(X) -> {A, _} = {f288(X), X}, A - 287.
f288(X) -> Y = f289(X + 1), Y bxor 288.
f289(X) when X rem 5 =:= 4 -> f290(X * 2 rem 1009);
f289(X) -> f290(X + 289).
f290(X) -> {A, _} = {f291(X), X}, A - 290.
f291(X) -> Y = f292(X + 1), Y bxor 291.
f292(X) when X rem 5 =:= 2 -> f293(X * 2 rem 1009);
f292(X) -> f293(X + 292).
f293(X) -> {A, _} = {f294(X), X}, A - 293.
f294(X) -> Y = f295(X + 1), Y bxor 294.
f295(X) when X rem 5 =:= 0 -> f296(X * 2 rem 1009);
f295(X) -> f296(X + 295).
f296(X) -> {A, _} = {f297(X), X}, A - 296.
f297(X) -> Y = f298(X + 1), Y bxor 297.
f298(X) when X rem 5 =:= 3 -> f299(X * 2 rem 1009);
f298(X) -> f299(X + 298).
f299(X) -> {A, _} = {f300(X), X}, A - 299.
f300(X) -> Y = f301(X + 1), Y bxor 300.
f301(X) when X rem 5 =:= 1 -> f302(X * 2 rem 1009);
f301(X) -> f302(X + 301).
f302(X) -> {A, _} = {f303(X), X}, A - 302.
f303(X) -> Y = f304(X + 1), Y bxor 303.
f304(X) when X rem 5 =:= 4 -> f305(X * 2 rem 1009);
f304(X) -> f305(X + 304).
f305(X) -> {A, _} = {f306(X), X}, A - 305.
f306(X) -> Y = f307(X + 1), Y bxor 306.
f307(X) when X rem 5 =:= 2 -> f308(X * 2 rem 1009);
f307(X) -> f308(X + 307).
f308(X) -> {A, _} = {f309(X), X}, A - 308.
f309(X) -> Y = f310(X + 1), Y bxor 309.
f310(X) when X rem 5 =:= 0 -> f311(X * 2 rem 1009);
f310(X) -> f311(X + 310).
f311(X) -> {A, _} = {f312(X), X}, A - 311.
f312(X) -> Y = f313(X + 1), Y bxor 312.
f313(X) when X rem 5 =:= 3 -> f314(X * 2 rem 1009);
f313(X) -> f314(X + 313).
f314(X) -> {A, _} = {f315(X), X}, A - 314.
f315(X) -> Y = f316(X + 1), Y bxor 315.
f316(X) when X rem 5 =:= 1 -> f317(X * 2 rem 1009);
f316(X) -> f317(X + 316).
f317(X) -> {A, _} = {f318(X), X}, A - 317.
f318(X) -> Y = f319(X + 1), Y bxor 318.
f319(X) when X rem 5 =:= 4 -> f320(X * 2 rem 1009);
f319(X) -> f320(X + 319).
f320(X) -> {A, _} = {f321(X), X}, A - 320.
f321(X) -> Y = f322(X + 1), Y bxor 321.
f322(X) when X rem 5 =:= 2 -> f323(X * 2 rem 1009);
f322(X) -> f323(X + 322).
f323(X) -> {A, _} = {f324(X), X}, A - 323.
f324(X) -> Y = f325(X + 1), Y bxor 324.
f325(X) when X rem 5 =:= 0 -> f326(X * 2 rem 1009);
f325(X) -> f326(X + 325).
f326(X) -> {A, _} = {f327(X), X}, A - 326.
f327(X) -> Y = f328(X + 1), Y bxor 327.
f328(X) when X rem 5 =:= 3 -> f329(X * 2 rem 1009);
f328(X) -> f329(X + 328).
f329(X) -> {A, _} = {f330(X), X}, A - 329.
f330(X) -> Y = f331(X + 1), Y bxor 330.
f331(X) when X rem 5 =:= 1 -> f332(X * 2 rem 1009);
f331(X) -> f332(X + 331).
f332(X) -> {A, _} = {f333(X), X}, A - 332.
f333(X) -> Y = f334(X + 1), Y bxor 333.
f334(X) when X rem 5 =:= 4 -> f335(X * 2 rem 1009);
f334(X) -> f335(X + 334).
f335(X) -> {A, _} = {f336(X), X}, A - 335.
f336(X) -> Y = f337(X + 1), Y bxor 336.
f337(X) when X rem 5 =:= 2 -> f338(X * 2 rem 1009);
f337(X) -> f338(X + 337).
f338(X) -> {A, _} = {f339(X), X}, A - 338.
f339(X) -> Y = f340(X + 1), Y bxor 339.
f340(X) when X rem 5 =:= 0 -> f341(X * 2 rem 1009);
f340(X) -> f341(X + 340).
f341(X) -> {A, _} = {f342(X), X}, A - 341.
f342(X) -> Y = f343(X + 1), Y bxor 342.
f343(X) when X rem 5 =:= 3 -> f344(X * 2 rem 1009);
f343(X) -> f344(X + 343).
f344(X) -> {A, _} = {f345(X), X}, A - 344.
f345(X) -> Y = f346(X + 1), Y bxor 345.
f346(X) when X rem 5 =:= 1 -> f347(X * 2 rem 1009);
f346(X) -> f347(X + 346).
f347(X) -> {A, _} = {f348(X), X}, A - 347.
f348(X) -> Y = f349(X + 1), Y bxor 348.
f349(X) when X rem 5 =:= 4 -> f350(X * 2 rem 1009);
f349(X) -> f350(X + 349).
f350(X) -> {A, _} = {f351(X), X}, A - 350.
f351(X) -> Y = f352(X + 1), Y bxor 351.
f352(X) when X rem 5 =:= 2 -> f353(X * 2 rem 1009);
f352(X) -> f353(X + 352).
f353(X) -> {A, _} = {f354(X), X}, A - 353.
f354(X) -> Y = f355(X + 1), Y bxor 354.
f355(X) when X rem 5 =:= 0 -> f356(X * 2 rem 1009);
f355(X) -> f356(X + 355).
f356(X) -> {A, _} = {f357(X), X}, A - 356.
f357(X) -> Y = f358(X + 1), Y bxor 357.
f358(X) when X rem 5 =:= 3 -> f359(X * 2 rem 1009);
f358(X) -> f359(X + 358).
f359(X) -> {A, _} = {f360(X), X}, A - 359.
f360(X) -> Y = f361(X + 1), Y bxor 360.
f361(X) when X rem 5 =:= 1 -> f362(X * 2 rem 1009);
f361(X) -> f362(X + 361).
f362(X) -> {A, _} = {f363(X), X}, A - 362.
f363(X) -> Y = f364(X + 1), Y bxor 363.
f364(X) when X rem 5 =:= 4 -> f365(X * 2 rem 1009);
f364(X) -> f365(X + 364).
f365(X) -> {A, _} = {f366(X), X}, A - 365.
f366(X) -> Y = f367(X + 1), Y bxor 366.
f367(X) when X rem 5 =:= 2 -> f368(X * 2 rem 1009);
f367(X) -> f368(X + 367).
f368(X) -> {A, _} = {f369(X), X}, A - 368.
f369(X) -> Y = f370(X + 1), Y bxor 369.
f370(X) when X rem 5 =:= 0 -> f371(X * 2 rem 1009);
f370(X) -> f371(X + 370).
f371(X) -> {A, _} = {f372(X), X}, A - 371.
f372(X) -> Y = f373(X + 1), Y bxor 372.
f373(X) when X rem 5 =:= 3 -> f374(X * 2 rem 1009);
f373(X) -> f374(X + 373).
f374(X) -> {A, _} = {f375(X), X}, A - 374.
f375(X) -> Y = f376(X + 1), Y bxor 375.
f376(X) when X rem 5 =:= 1 -> f377(X * 2 rem 1009);
f376(X) -> f377(X + 376).
f377(X) -> {A, _} = {f378(X), X}, A - 377.
f378(X) -> Y = f379(X + 1), Y bxor 378.
f379(X) when X rem 5 =:= 4 -> f380(X * 2 rem 1009);
f379(X) -> f380(X + 379).
f380(X) -> {A, _} = {f381(X), X}, A - 380.
f381(X) -> Y = f382(X + 1), Y bxor 381.
f382(X) when X rem 5 =:= 2 -> f383(X * 2 rem 1009);
f382(X) -> f383(X + 382).
f383(X) -> {A, _} = {f384(X), X}, A - 383.
f384(X) -> Y = f385(X + 1), Y bxor 384.
f385(X) when X rem 5 =:= 0 -> f386(X * 2 rem 1009);
f385(X) -> f386(X + 385).
f386(X) -> {A, _} = {f387(X), X}, A - 386.
f387(X) -> Y = f388(X + 1), Y bxor 387.
f388(X) when X rem 5 =:= 3 -> f389(X * 2 rem 1009);
f388(X) -> f389(X + 388).
f389(X) -> {A, _} = {f390(X), X}, A - 389.
f390(X) -> Y = f391(X + 1), Y bxor 390.
f391(X) when X rem 5 =:= 1 -> f392(X * 2 rem 1009);
f391(X) -> f392(X + 391).
f392(X) -> {A, _} = {f393(X), X}, A - 392.
f393(X) -> Y = f394(X + 1), Y bxor 393.
f394(X) when X rem 5 =:= 4 -> f395(X * 2 rem 1009);
f394(X) -> f395(X + 394).
f395(X) -> {A, _} = {f396(X), X}, A - 395.
f396(X) -> Y = f397(X + 1), Y bxor 396.
f397(X) when X rem 5 =:= 2 -> f398(X * 2 rem 1009);
f397(X) -> f398(X + 397).
f398(X) -> {A, _} = {f399(X), X}, A - 398.
f399(X) -> Y = f400(X + 1), Y bxor 399.
f400(X) -> X.

table() -> [{5, fun f5/1}, {18, fun f18/1}, {31, fun f31/1}, {44, fun f44/1}, {57, fun f57/1}, {70, fun f70/1}, {83, fun f83/1}, {96, fun f96/1}, {109, fun f109/1}, {122, fun f122/1}, {135, fun f135/1}, {148, fun f148/1}, {161, fun f161/1}, {174, fun f174/1}, {187, fun f187/1}, {200, fun f200/1}, {213, fun f213/1}, {226, fun f226/1}, {239, fun f239/1}, {252, fun f252/1}, {265, fun f265/1}, {278, fun f278/1}, {291, fun f291/1}, {304, fun f304/1}, {317, fun f317/1}, {330, fun f330/1}, {343, fun f343/1}, {356, fun f356/1}, {369, fun f369/1}, {382, fun f382/1}, {395, fun f395/1}].
