-module(module_huge_function).
%% about: one function of some 2,000 labels: nested cases on four arguments, with a loop through all of them
-export([start/0]).

start() -> {run(40, 0), f(0, 0, 0, 0), f(9, 9, 9, x), f(3, x, 1, 1), f(5, 5, 5, 5)}.

run(0, S) -> S;
run(N, S) -> run(N - 1, (S + f(N rem 10, (N * 3) rem 10, S rem 9, (N + S) rem 4)) band 16#FFFFF).

f(A, B, C, D) ->
    case A of
        0 -> case B of
            0 -> case C of
                0 when is_integer(D) -> D + 0;
                1 when is_integer(D) -> D * 1 + A;
                2 when is_integer(D) -> B bxor 2;
                3 when is_integer(D) -> if D > 1 -> 3; true -> C + 3 end;
                4 when is_integer(D) -> D + 4;
                5 when is_integer(D) -> D * 5 + A;
                6 when is_integer(D) -> B bxor 6;
                7 when is_integer(D) -> if D > 1 -> 7; true -> C + 7 end;
                _ -> 0
            end;
            1 -> case C of
                0 when is_integer(D) -> D * 10 + A;
                1 when is_integer(D) -> B bxor 11;
                2 when is_integer(D) -> if D > 1 -> 12; true -> C + 12 end;
                3 when is_integer(D) -> D + 13;
                4 when is_integer(D) -> D * 14 + A;
                5 when is_integer(D) -> B bxor 15;
                6 when is_integer(D) -> if D > 1 -> 16; true -> C + 16 end;
                7 when is_integer(D) -> D + 17;
                _ -> 1
            end;
            2 -> case C of
                0 when is_integer(D) -> B bxor 20;
                1 when is_integer(D) -> if D > 1 -> 21; true -> C + 21 end;
                2 when is_integer(D) -> D + 22;
                3 when is_integer(D) -> D * 23 + A;
                4 when is_integer(D) -> B bxor 24;
                5 when is_integer(D) -> if D > 1 -> 25; true -> C + 25 end;
                6 when is_integer(D) -> D + 26;
                7 when is_integer(D) -> D * 27 + A;
                _ -> 2
            end;
            3 -> case C of
                0 when is_integer(D) -> if D > 1 -> 30; true -> C + 30 end;
                1 when is_integer(D) -> D + 31;
                2 when is_integer(D) -> D * 32 + A;
                3 when is_integer(D) -> B bxor 33;
                4 when is_integer(D) -> if D > 1 -> 34; true -> C + 34 end;
                5 when is_integer(D) -> D + 35;
                6 when is_integer(D) -> D * 36 + A;
                7 when is_integer(D) -> B bxor 37;
                _ -> 3
            end;
            4 -> case C of
                0 when is_integer(D) -> D + 40;
                1 when is_integer(D) -> D * 41 + A;
                2 when is_integer(D) -> B bxor 42;
                3 when is_integer(D) -> if D > 1 -> 43; true -> C + 43 end;
                4 when is_integer(D) -> D + 44;
                5 when is_integer(D) -> D * 45 + A;
                6 when is_integer(D) -> B bxor 46;
                7 when is_integer(D) -> if D > 1 -> 47; true -> C + 47 end;
                _ -> 4
            end;
            5 -> case C of
                0 when is_integer(D) -> D * 50 + A;
                1 when is_integer(D) -> B bxor 51;
                2 when is_integer(D) -> if D > 1 -> 52; true -> C + 52 end;
                3 when is_integer(D) -> D + 53;
                4 when is_integer(D) -> D * 54 + A;
                5 when is_integer(D) -> B bxor 55;
                6 when is_integer(D) -> if D > 1 -> 56; true -> C + 56 end;
                7 when is_integer(D) -> D + 57;
                _ -> 5
            end;
            6 -> case C of
                0 when is_integer(D) -> B bxor 60;
                1 when is_integer(D) -> if D > 1 -> 61; true -> C + 61 end;
                2 when is_integer(D) -> D + 62;
                3 when is_integer(D) -> D * 63 + A;
                4 when is_integer(D) -> B bxor 64;
                5 when is_integer(D) -> if D > 1 -> 65; true -> C + 65 end;
                6 when is_integer(D) -> D + 66;
                7 when is_integer(D) -> D * 67 + A;
                _ -> 6
            end;
            7 -> case C of
                0 when is_integer(D) -> if D > 1 -> 70; true -> C + 70 end;
                1 when is_integer(D) -> D + 71;
                2 when is_integer(D) -> D * 72 + A;
                3 when is_integer(D) -> B bxor 73;
                4 when is_integer(D) -> if D > 1 -> 74; true -> C + 74 end;
                5 when is_integer(D) -> D + 75;
                6 when is_integer(D) -> D * 76 + A;
                7 when is_integer(D) -> B bxor 77;
                _ -> 7
            end;
            8 -> case C of
                0 when is_integer(D) -> D + 80;
                1 when is_integer(D) -> D * 81 + A;
                2 when is_integer(D) -> B bxor 82;
                3 when is_integer(D) -> if D > 1 -> 83; true -> C + 83 end;
                4 when is_integer(D) -> D + 84;
                5 when is_integer(D) -> D * 85 + A;
                6 when is_integer(D) -> B bxor 86;
                7 when is_integer(D) -> if D > 1 -> 87; true -> C + 87 end;
                _ -> 8
            end;
            9 -> case C of
                0 when is_integer(D) -> D * 90 + A;
                1 when is_integer(D) -> B bxor 91;
                2 when is_integer(D) -> if D > 1 -> 92; true -> C + 92 end;
                3 when is_integer(D) -> D + 93;
                4 when is_integer(D) -> D * 94 + A;
                5 when is_integer(D) -> B bxor 95;
                6 when is_integer(D) -> if D > 1 -> 96; true -> C + 96 end;
                7 when is_integer(D) -> D + 97;
                _ -> 9
            end;
            _ -> -1
        end;
        1 -> case B of
            0 -> case C of
                0 when is_integer(D) -> D * 100 + A;
                1 when is_integer(D) -> B bxor 101;
                2 when is_integer(D) -> if D > 1 -> 102; true -> C + 102 end;
                3 when is_integer(D) -> D + 103;
                4 when is_integer(D) -> D * 104 + A;
                5 when is_integer(D) -> B bxor 105;
                6 when is_integer(D) -> if D > 1 -> 106; true -> C + 106 end;
                7 when is_integer(D) -> D + 107;
                _ -> 1000
            end;
            1 -> case C of
                0 when is_integer(D) -> B bxor 110;
                1 when is_integer(D) -> if D > 1 -> 111; true -> C + 111 end;
                2 when is_integer(D) -> D + 112;
                3 when is_integer(D) -> D * 113 + A;
                4 when is_integer(D) -> B bxor 114;
                5 when is_integer(D) -> if D > 1 -> 115; true -> C + 115 end;
                6 when is_integer(D) -> D + 116;
                7 when is_integer(D) -> D * 117 + A;
                _ -> 1001
            end;
            2 -> case C of
                0 when is_integer(D) -> if D > 1 -> 120; true -> C + 120 end;
                1 when is_integer(D) -> D + 121;
                2 when is_integer(D) -> D * 122 + A;
                3 when is_integer(D) -> B bxor 123;
                4 when is_integer(D) -> if D > 1 -> 124; true -> C + 124 end;
                5 when is_integer(D) -> D + 125;
                6 when is_integer(D) -> D * 126 + A;
                7 when is_integer(D) -> B bxor 127;
                _ -> 1002
            end;
            3 -> case C of
                0 when is_integer(D) -> D + 130;
                1 when is_integer(D) -> D * 131 + A;
                2 when is_integer(D) -> B bxor 132;
                3 when is_integer(D) -> if D > 1 -> 133; true -> C + 133 end;
                4 when is_integer(D) -> D + 134;
                5 when is_integer(D) -> D * 135 + A;
                6 when is_integer(D) -> B bxor 136;
                7 when is_integer(D) -> if D > 1 -> 137; true -> C + 137 end;
                _ -> 1003
            end;
            4 -> case C of
                0 when is_integer(D) -> D * 140 + A;
                1 when is_integer(D) -> B bxor 141;
                2 when is_integer(D) -> if D > 1 -> 142; true -> C + 142 end;
                3 when is_integer(D) -> D + 143;
                4 when is_integer(D) -> D * 144 + A;
                5 when is_integer(D) -> B bxor 145;
                6 when is_integer(D) -> if D > 1 -> 146; true -> C + 146 end;
                7 when is_integer(D) -> D + 147;
                _ -> 1004
            end;
            5 -> case C of
                0 when is_integer(D) -> B bxor 150;
                1 when is_integer(D) -> if D > 1 -> 151; true -> C + 151 end;
                2 when is_integer(D) -> D + 152;
                3 when is_integer(D) -> D * 153 + A;
                4 when is_integer(D) -> B bxor 154;
                5 when is_integer(D) -> if D > 1 -> 155; true -> C + 155 end;
                6 when is_integer(D) -> D + 156;
                7 when is_integer(D) -> D * 157 + A;
                _ -> 1005
            end;
            6 -> case C of
                0 when is_integer(D) -> if D > 1 -> 160; true -> C + 160 end;
                1 when is_integer(D) -> D + 161;
                2 when is_integer(D) -> D * 162 + A;
                3 when is_integer(D) -> B bxor 163;
                4 when is_integer(D) -> if D > 1 -> 164; true -> C + 164 end;
                5 when is_integer(D) -> D + 165;
                6 when is_integer(D) -> D * 166 + A;
                7 when is_integer(D) -> B bxor 167;
                _ -> 1006
            end;
            7 -> case C of
                0 when is_integer(D) -> D + 170;
                1 when is_integer(D) -> D * 171 + A;
                2 when is_integer(D) -> B bxor 172;
                3 when is_integer(D) -> if D > 1 -> 173; true -> C + 173 end;
                4 when is_integer(D) -> D + 174;
                5 when is_integer(D) -> D * 175 + A;
                6 when is_integer(D) -> B bxor 176;
                7 when is_integer(D) -> if D > 1 -> 177; true -> C + 177 end;
                _ -> 1007
            end;
            8 -> case C of
                0 when is_integer(D) -> D * 180 + A;
                1 when is_integer(D) -> B bxor 181;
                2 when is_integer(D) -> if D > 1 -> 182; true -> C + 182 end;
                3 when is_integer(D) -> D + 183;
                4 when is_integer(D) -> D * 184 + A;
                5 when is_integer(D) -> B bxor 185;
                6 when is_integer(D) -> if D > 1 -> 186; true -> C + 186 end;
                7 when is_integer(D) -> D + 187;
                _ -> 1008
            end;
            9 -> case C of
                0 when is_integer(D) -> B bxor 190;
                1 when is_integer(D) -> if D > 1 -> 191; true -> C + 191 end;
                2 when is_integer(D) -> D + 192;
                3 when is_integer(D) -> D * 193 + A;
                4 when is_integer(D) -> B bxor 194;
                5 when is_integer(D) -> if D > 1 -> 195; true -> C + 195 end;
                6 when is_integer(D) -> D + 196;
                7 when is_integer(D) -> D * 197 + A;
                _ -> 1009
            end;
            _ -> -2
        end;
        2 -> case B of
            0 -> case C of
                0 when is_integer(D) -> B bxor 200;
                1 when is_integer(D) -> if D > 1 -> 201; true -> C + 201 end;
                2 when is_integer(D) -> D + 202;
                3 when is_integer(D) -> D * 203 + A;
                4 when is_integer(D) -> B bxor 204;
                5 when is_integer(D) -> if D > 1 -> 205; true -> C + 205 end;
                6 when is_integer(D) -> D + 206;
                7 when is_integer(D) -> D * 207 + A;
                _ -> 2000
            end;
            1 -> case C of
                0 when is_integer(D) -> if D > 1 -> 210; true -> C + 210 end;
                1 when is_integer(D) -> D + 211;
                2 when is_integer(D) -> D * 212 + A;
                3 when is_integer(D) -> B bxor 213;
                4 when is_integer(D) -> if D > 1 -> 214; true -> C + 214 end;
                5 when is_integer(D) -> D + 215;
                6 when is_integer(D) -> D * 216 + A;
                7 when is_integer(D) -> B bxor 217;
                _ -> 2001
            end;
            2 -> case C of
                0 when is_integer(D) -> D + 220;
                1 when is_integer(D) -> D * 221 + A;
                2 when is_integer(D) -> B bxor 222;
                3 when is_integer(D) -> if D > 1 -> 223; true -> C + 223 end;
                4 when is_integer(D) -> D + 224;
                5 when is_integer(D) -> D * 225 + A;
                6 when is_integer(D) -> B bxor 226;
                7 when is_integer(D) -> if D > 1 -> 227; true -> C + 227 end;
                _ -> 2002
            end;
            3 -> case C of
                0 when is_integer(D) -> D * 230 + A;
                1 when is_integer(D) -> B bxor 231;
                2 when is_integer(D) -> if D > 1 -> 232; true -> C + 232 end;
                3 when is_integer(D) -> D + 233;
                4 when is_integer(D) -> D * 234 + A;
                5 when is_integer(D) -> B bxor 235;
                6 when is_integer(D) -> if D > 1 -> 236; true -> C + 236 end;
                7 when is_integer(D) -> D + 237;
                _ -> 2003
            end;
            4 -> case C of
                0 when is_integer(D) -> B bxor 240;
                1 when is_integer(D) -> if D > 1 -> 241; true -> C + 241 end;
                2 when is_integer(D) -> D + 242;
                3 when is_integer(D) -> D * 243 + A;
                4 when is_integer(D) -> B bxor 244;
                5 when is_integer(D) -> if D > 1 -> 245; true -> C + 245 end;
                6 when is_integer(D) -> D + 246;
                7 when is_integer(D) -> D * 247 + A;
                _ -> 2004
            end;
            5 -> case C of
                0 when is_integer(D) -> if D > 1 -> 250; true -> C + 250 end;
                1 when is_integer(D) -> D + 251;
                2 when is_integer(D) -> D * 252 + A;
                3 when is_integer(D) -> B bxor 253;
                4 when is_integer(D) -> if D > 1 -> 254; true -> C + 254 end;
                5 when is_integer(D) -> D + 255;
                6 when is_integer(D) -> D * 256 + A;
                7 when is_integer(D) -> B bxor 257;
                _ -> 2005
            end;
            6 -> case C of
                0 when is_integer(D) -> D + 260;
                1 when is_integer(D) -> D * 261 + A;
                2 when is_integer(D) -> B bxor 262;
                3 when is_integer(D) -> if D > 1 -> 263; true -> C + 263 end;
                4 when is_integer(D) -> D + 264;
                5 when is_integer(D) -> D * 265 + A;
                6 when is_integer(D) -> B bxor 266;
                7 when is_integer(D) -> if D > 1 -> 267; true -> C + 267 end;
                _ -> 2006
            end;
            7 -> case C of
                0 when is_integer(D) -> D * 270 + A;
                1 when is_integer(D) -> B bxor 271;
                2 when is_integer(D) -> if D > 1 -> 272; true -> C + 272 end;
                3 when is_integer(D) -> D + 273;
                4 when is_integer(D) -> D * 274 + A;
                5 when is_integer(D) -> B bxor 275;
                6 when is_integer(D) -> if D > 1 -> 276; true -> C + 276 end;
                7 when is_integer(D) -> D + 277;
                _ -> 2007
            end;
            8 -> case C of
                0 when is_integer(D) -> B bxor 280;
                1 when is_integer(D) -> if D > 1 -> 281; true -> C + 281 end;
                2 when is_integer(D) -> D + 282;
                3 when is_integer(D) -> D * 283 + A;
                4 when is_integer(D) -> B bxor 284;
                5 when is_integer(D) -> if D > 1 -> 285; true -> C + 285 end;
                6 when is_integer(D) -> D + 286;
                7 when is_integer(D) -> D * 287 + A;
                _ -> 2008
            end;
            9 -> case C of
                0 when is_integer(D) -> if D > 1 -> 290; true -> C + 290 end;
                1 when is_integer(D) -> D + 291;
                2 when is_integer(D) -> D * 292 + A;
                3 when is_integer(D) -> B bxor 293;
                4 when is_integer(D) -> if D > 1 -> 294; true -> C + 294 end;
                5 when is_integer(D) -> D + 295;
                6 when is_integer(D) -> D * 296 + A;
                7 when is_integer(D) -> B bxor 297;
                _ -> 2009
            end;
            _ -> -3
        end;
        3 -> case B of
            0 -> case C of
                0 when is_integer(D) -> if D > 1 -> 300; true -> C + 300 end;
                1 when is_integer(D) -> D + 301;
                2 when is_integer(D) -> D * 302 + A;
                3 when is_integer(D) -> B bxor 303;
                4 when is_integer(D) -> if D > 1 -> 304; true -> C + 304 end;
                5 when is_integer(D) -> D + 305;
                6 when is_integer(D) -> D * 306 + A;
                7 when is_integer(D) -> B bxor 307;
                _ -> 3000
            end;
            1 -> case C of
                0 when is_integer(D) -> D + 310;
                1 when is_integer(D) -> D * 311 + A;
                2 when is_integer(D) -> B bxor 312;
                3 when is_integer(D) -> if D > 1 -> 313; true -> C + 313 end;
                4 when is_integer(D) -> D + 314;
                5 when is_integer(D) -> D * 315 + A;
                6 when is_integer(D) -> B bxor 316;
                7 when is_integer(D) -> if D > 1 -> 317; true -> C + 317 end;
                _ -> 3001
            end;
            2 -> case C of
                0 when is_integer(D) -> D * 320 + A;
                1 when is_integer(D) -> B bxor 321;
                2 when is_integer(D) -> if D > 1 -> 322; true -> C + 322 end;
                3 when is_integer(D) -> D + 323;
                4 when is_integer(D) -> D * 324 + A;
                5 when is_integer(D) -> B bxor 325;
                6 when is_integer(D) -> if D > 1 -> 326; true -> C + 326 end;
                7 when is_integer(D) -> D + 327;
                _ -> 3002
            end;
            3 -> case C of
                0 when is_integer(D) -> B bxor 330;
                1 when is_integer(D) -> if D > 1 -> 331; true -> C + 331 end;
                2 when is_integer(D) -> D + 332;
                3 when is_integer(D) -> D * 333 + A;
                4 when is_integer(D) -> B bxor 334;
                5 when is_integer(D) -> if D > 1 -> 335; true -> C + 335 end;
                6 when is_integer(D) -> D + 336;
                7 when is_integer(D) -> D * 337 + A;
                _ -> 3003
            end;
            4 -> case C of
                0 when is_integer(D) -> if D > 1 -> 340; true -> C + 340 end;
                1 when is_integer(D) -> D + 341;
                2 when is_integer(D) -> D * 342 + A;
                3 when is_integer(D) -> B bxor 343;
                4 when is_integer(D) -> if D > 1 -> 344; true -> C + 344 end;
                5 when is_integer(D) -> D + 345;
                6 when is_integer(D) -> D * 346 + A;
                7 when is_integer(D) -> B bxor 347;
                _ -> 3004
            end;
            5 -> case C of
                0 when is_integer(D) -> D + 350;
                1 when is_integer(D) -> D * 351 + A;
                2 when is_integer(D) -> B bxor 352;
                3 when is_integer(D) -> if D > 1 -> 353; true -> C + 353 end;
                4 when is_integer(D) -> D + 354;
                5 when is_integer(D) -> D * 355 + A;
                6 when is_integer(D) -> B bxor 356;
                7 when is_integer(D) -> if D > 1 -> 357; true -> C + 357 end;
                _ -> 3005
            end;
            6 -> case C of
                0 when is_integer(D) -> D * 360 + A;
                1 when is_integer(D) -> B bxor 361;
                2 when is_integer(D) -> if D > 1 -> 362; true -> C + 362 end;
                3 when is_integer(D) -> D + 363;
                4 when is_integer(D) -> D * 364 + A;
                5 when is_integer(D) -> B bxor 365;
                6 when is_integer(D) -> if D > 1 -> 366; true -> C + 366 end;
                7 when is_integer(D) -> D + 367;
                _ -> 3006
            end;
            7 -> case C of
                0 when is_integer(D) -> B bxor 370;
                1 when is_integer(D) -> if D > 1 -> 371; true -> C + 371 end;
                2 when is_integer(D) -> D + 372;
                3 when is_integer(D) -> D * 373 + A;
                4 when is_integer(D) -> B bxor 374;
                5 when is_integer(D) -> if D > 1 -> 375; true -> C + 375 end;
                6 when is_integer(D) -> D + 376;
                7 when is_integer(D) -> D * 377 + A;
                _ -> 3007
            end;
            8 -> case C of
                0 when is_integer(D) -> if D > 1 -> 380; true -> C + 380 end;
                1 when is_integer(D) -> D + 381;
                2 when is_integer(D) -> D * 382 + A;
                3 when is_integer(D) -> B bxor 383;
                4 when is_integer(D) -> if D > 1 -> 384; true -> C + 384 end;
                5 when is_integer(D) -> D + 385;
                6 when is_integer(D) -> D * 386 + A;
                7 when is_integer(D) -> B bxor 387;
                _ -> 3008
            end;
            9 -> case C of
                0 when is_integer(D) -> D + 390;
                1 when is_integer(D) -> D * 391 + A;
                2 when is_integer(D) -> B bxor 392;
                3 when is_integer(D) -> if D > 1 -> 393; true -> C + 393 end;
                4 when is_integer(D) -> D + 394;
                5 when is_integer(D) -> D * 395 + A;
                6 when is_integer(D) -> B bxor 396;
                7 when is_integer(D) -> if D > 1 -> 397; true -> C + 397 end;
                _ -> 3009
            end;
            _ -> -4
        end;
        4 -> case B of
            0 -> case C of
                0 when is_integer(D) -> D + 400;
                1 when is_integer(D) -> D * 401 + A;
                2 when is_integer(D) -> B bxor 402;
                3 when is_integer(D) -> if D > 1 -> 403; true -> C + 403 end;
                4 when is_integer(D) -> D + 404;
                5 when is_integer(D) -> D * 405 + A;
                6 when is_integer(D) -> B bxor 406;
                7 when is_integer(D) -> if D > 1 -> 407; true -> C + 407 end;
                _ -> 4000
            end;
            1 -> case C of
                0 when is_integer(D) -> D * 410 + A;
                1 when is_integer(D) -> B bxor 411;
                2 when is_integer(D) -> if D > 1 -> 412; true -> C + 412 end;
                3 when is_integer(D) -> D + 413;
                4 when is_integer(D) -> D * 414 + A;
                5 when is_integer(D) -> B bxor 415;
                6 when is_integer(D) -> if D > 1 -> 416; true -> C + 416 end;
                7 when is_integer(D) -> D + 417;
                _ -> 4001
            end;
            2 -> case C of
                0 when is_integer(D) -> B bxor 420;
                1 when is_integer(D) -> if D > 1 -> 421; true -> C + 421 end;
                2 when is_integer(D) -> D + 422;
                3 when is_integer(D) -> D * 423 + A;
                4 when is_integer(D) -> B bxor 424;
                5 when is_integer(D) -> if D > 1 -> 425; true -> C + 425 end;
                6 when is_integer(D) -> D + 426;
                7 when is_integer(D) -> D * 427 + A;
                _ -> 4002
            end;
            3 -> case C of
                0 when is_integer(D) -> if D > 1 -> 430; true -> C + 430 end;
                1 when is_integer(D) -> D + 431;
                2 when is_integer(D) -> D * 432 + A;
                3 when is_integer(D) -> B bxor 433;
                4 when is_integer(D) -> if D > 1 -> 434; true -> C + 434 end;
                5 when is_integer(D) -> D + 435;
                6 when is_integer(D) -> D * 436 + A;
                7 when is_integer(D) -> B bxor 437;
                _ -> 4003
            end;
            4 -> case C of
                0 when is_integer(D) -> D + 440;
                1 when is_integer(D) -> D * 441 + A;
                2 when is_integer(D) -> B bxor 442;
                3 when is_integer(D) -> if D > 1 -> 443; true -> C + 443 end;
                4 when is_integer(D) -> D + 444;
                5 when is_integer(D) -> D * 445 + A;
                6 when is_integer(D) -> B bxor 446;
                7 when is_integer(D) -> if D > 1 -> 447; true -> C + 447 end;
                _ -> 4004
            end;
            5 -> case C of
                0 when is_integer(D) -> D * 450 + A;
                1 when is_integer(D) -> B bxor 451;
                2 when is_integer(D) -> if D > 1 -> 452; true -> C + 452 end;
                3 when is_integer(D) -> D + 453;
                4 when is_integer(D) -> D * 454 + A;
                5 when is_integer(D) -> B bxor 455;
                6 when is_integer(D) -> if D > 1 -> 456; true -> C + 456 end;
                7 when is_integer(D) -> D + 457;
                _ -> 4005
            end;
            6 -> case C of
                0 when is_integer(D) -> B bxor 460;
                1 when is_integer(D) -> if D > 1 -> 461; true -> C + 461 end;
                2 when is_integer(D) -> D + 462;
                3 when is_integer(D) -> D * 463 + A;
                4 when is_integer(D) -> B bxor 464;
                5 when is_integer(D) -> if D > 1 -> 465; true -> C + 465 end;
                6 when is_integer(D) -> D + 466;
                7 when is_integer(D) -> D * 467 + A;
                _ -> 4006
            end;
            7 -> case C of
                0 when is_integer(D) -> if D > 1 -> 470; true -> C + 470 end;
                1 when is_integer(D) -> D + 471;
                2 when is_integer(D) -> D * 472 + A;
                3 when is_integer(D) -> B bxor 473;
                4 when is_integer(D) -> if D > 1 -> 474; true -> C + 474 end;
                5 when is_integer(D) -> D + 475;
                6 when is_integer(D) -> D * 476 + A;
                7 when is_integer(D) -> B bxor 477;
                _ -> 4007
            end;
            8 -> case C of
                0 when is_integer(D) -> D + 480;
                1 when is_integer(D) -> D * 481 + A;
                2 when is_integer(D) -> B bxor 482;
                3 when is_integer(D) -> if D > 1 -> 483; true -> C + 483 end;
                4 when is_integer(D) -> D + 484;
                5 when is_integer(D) -> D * 485 + A;
                6 when is_integer(D) -> B bxor 486;
                7 when is_integer(D) -> if D > 1 -> 487; true -> C + 487 end;
                _ -> 4008
            end;
            9 -> case C of
                0 when is_integer(D) -> D * 490 + A;
                1 when is_integer(D) -> B bxor 491;
                2 when is_integer(D) -> if D > 1 -> 492; true -> C + 492 end;
                3 when is_integer(D) -> D + 493;
                4 when is_integer(D) -> D * 494 + A;
                5 when is_integer(D) -> B bxor 495;
                6 when is_integer(D) -> if D > 1 -> 496; true -> C + 496 end;
                7 when is_integer(D) -> D + 497;
                _ -> 4009
            end;
            _ -> -5
        end;
        5 -> case B of
            0 -> case C of
                0 when is_integer(D) -> D * 500 + A;
                1 when is_integer(D) -> B bxor 501;
                2 when is_integer(D) -> if D > 1 -> 502; true -> C + 502 end;
                3 when is_integer(D) -> D + 503;
                4 when is_integer(D) -> D * 504 + A;
                5 when is_integer(D) -> B bxor 505;
                6 when is_integer(D) -> if D > 1 -> 506; true -> C + 506 end;
                7 when is_integer(D) -> D + 507;
                _ -> 5000
            end;
            1 -> case C of
                0 when is_integer(D) -> B bxor 510;
                1 when is_integer(D) -> if D > 1 -> 511; true -> C + 511 end;
                2 when is_integer(D) -> D + 512;
                3 when is_integer(D) -> D * 513 + A;
                4 when is_integer(D) -> B bxor 514;
                5 when is_integer(D) -> if D > 1 -> 515; true -> C + 515 end;
                6 when is_integer(D) -> D + 516;
                7 when is_integer(D) -> D * 517 + A;
                _ -> 5001
            end;
            2 -> case C of
                0 when is_integer(D) -> if D > 1 -> 520; true -> C + 520 end;
                1 when is_integer(D) -> D + 521;
                2 when is_integer(D) -> D * 522 + A;
                3 when is_integer(D) -> B bxor 523;
                4 when is_integer(D) -> if D > 1 -> 524; true -> C + 524 end;
                5 when is_integer(D) -> D + 525;
                6 when is_integer(D) -> D * 526 + A;
                7 when is_integer(D) -> B bxor 527;
                _ -> 5002
            end;
            3 -> case C of
                0 when is_integer(D) -> D + 530;
                1 when is_integer(D) -> D * 531 + A;
                2 when is_integer(D) -> B bxor 532;
                3 when is_integer(D) -> if D > 1 -> 533; true -> C + 533 end;
                4 when is_integer(D) -> D + 534;
                5 when is_integer(D) -> D * 535 + A;
                6 when is_integer(D) -> B bxor 536;
                7 when is_integer(D) -> if D > 1 -> 537; true -> C + 537 end;
                _ -> 5003
            end;
            4 -> case C of
                0 when is_integer(D) -> D * 540 + A;
                1 when is_integer(D) -> B bxor 541;
                2 when is_integer(D) -> if D > 1 -> 542; true -> C + 542 end;
                3 when is_integer(D) -> D + 543;
                4 when is_integer(D) -> D * 544 + A;
                5 when is_integer(D) -> B bxor 545;
                6 when is_integer(D) -> if D > 1 -> 546; true -> C + 546 end;
                7 when is_integer(D) -> D + 547;
                _ -> 5004
            end;
            5 -> case C of
                0 when is_integer(D) -> B bxor 550;
                1 when is_integer(D) -> if D > 1 -> 551; true -> C + 551 end;
                2 when is_integer(D) -> D + 552;
                3 when is_integer(D) -> D * 553 + A;
                4 when is_integer(D) -> B bxor 554;
                5 when is_integer(D) -> if D > 1 -> 555; true -> C + 555 end;
                6 when is_integer(D) -> D + 556;
                7 when is_integer(D) -> D * 557 + A;
                _ -> 5005
            end;
            6 -> case C of
                0 when is_integer(D) -> if D > 1 -> 560; true -> C + 560 end;
                1 when is_integer(D) -> D + 561;
                2 when is_integer(D) -> D * 562 + A;
                3 when is_integer(D) -> B bxor 563;
                4 when is_integer(D) -> if D > 1 -> 564; true -> C + 564 end;
                5 when is_integer(D) -> D + 565;
                6 when is_integer(D) -> D * 566 + A;
                7 when is_integer(D) -> B bxor 567;
                _ -> 5006
            end;
            7 -> case C of
                0 when is_integer(D) -> D + 570;
                1 when is_integer(D) -> D * 571 + A;
                2 when is_integer(D) -> B bxor 572;
                3 when is_integer(D) -> if D > 1 -> 573; true -> C + 573 end;
                4 when is_integer(D) -> D + 574;
                5 when is_integer(D) -> D * 575 + A;
                6 when is_integer(D) -> B bxor 576;
                7 when is_integer(D) -> if D > 1 -> 577; true -> C + 577 end;
                _ -> 5007
            end;
            8 -> case C of
                0 when is_integer(D) -> D * 580 + A;
                1 when is_integer(D) -> B bxor 581;
                2 when is_integer(D) -> if D > 1 -> 582; true -> C + 582 end;
                3 when is_integer(D) -> D + 583;
                4 when is_integer(D) -> D * 584 + A;
                5 when is_integer(D) -> B bxor 585;
                6 when is_integer(D) -> if D > 1 -> 586; true -> C + 586 end;
                7 when is_integer(D) -> D + 587;
                _ -> 5008
            end;
            9 -> case C of
                0 when is_integer(D) -> B bxor 590;
                1 when is_integer(D) -> if D > 1 -> 591; true -> C + 591 end;
                2 when is_integer(D) -> D + 592;
                3 when is_integer(D) -> D * 593 + A;
                4 when is_integer(D) -> B bxor 594;
                5 when is_integer(D) -> if D > 1 -> 595; true -> C + 595 end;
                6 when is_integer(D) -> D + 596;
                7 when is_integer(D) -> D * 597 + A;
                _ -> 5009
            end;
            _ -> -6
        end;
        6 -> case B of
            0 -> case C of
                0 when is_integer(D) -> B bxor 600;
                1 when is_integer(D) -> if D > 1 -> 601; true -> C + 601 end;
                2 when is_integer(D) -> D + 602;
                3 when is_integer(D) -> D * 603 + A;
                4 when is_integer(D) -> B bxor 604;
                5 when is_integer(D) -> if D > 1 -> 605; true -> C + 605 end;
                6 when is_integer(D) -> D + 606;
                7 when is_integer(D) -> D * 607 + A;
                _ -> 6000
            end;
            1 -> case C of
                0 when is_integer(D) -> if D > 1 -> 610; true -> C + 610 end;
                1 when is_integer(D) -> D + 611;
                2 when is_integer(D) -> D * 612 + A;
                3 when is_integer(D) -> B bxor 613;
                4 when is_integer(D) -> if D > 1 -> 614; true -> C + 614 end;
                5 when is_integer(D) -> D + 615;
                6 when is_integer(D) -> D * 616 + A;
                7 when is_integer(D) -> B bxor 617;
                _ -> 6001
            end;
            2 -> case C of
                0 when is_integer(D) -> D + 620;
                1 when is_integer(D) -> D * 621 + A;
                2 when is_integer(D) -> B bxor 622;
                3 when is_integer(D) -> if D > 1 -> 623; true -> C + 623 end;
                4 when is_integer(D) -> D + 624;
                5 when is_integer(D) -> D * 625 + A;
                6 when is_integer(D) -> B bxor 626;
                7 when is_integer(D) -> if D > 1 -> 627; true -> C + 627 end;
                _ -> 6002
            end;
            3 -> case C of
                0 when is_integer(D) -> D * 630 + A;
                1 when is_integer(D) -> B bxor 631;
                2 when is_integer(D) -> if D > 1 -> 632; true -> C + 632 end;
                3 when is_integer(D) -> D + 633;
                4 when is_integer(D) -> D * 634 + A;
                5 when is_integer(D) -> B bxor 635;
                6 when is_integer(D) -> if D > 1 -> 636; true -> C + 636 end;
                7 when is_integer(D) -> D + 637;
                _ -> 6003
            end;
            4 -> case C of
                0 when is_integer(D) -> B bxor 640;
                1 when is_integer(D) -> if D > 1 -> 641; true -> C + 641 end;
                2 when is_integer(D) -> D + 642;
                3 when is_integer(D) -> D * 643 + A;
                4 when is_integer(D) -> B bxor 644;
                5 when is_integer(D) -> if D > 1 -> 645; true -> C + 645 end;
                6 when is_integer(D) -> D + 646;
                7 when is_integer(D) -> D * 647 + A;
                _ -> 6004
            end;
            5 -> case C of
                0 when is_integer(D) -> if D > 1 -> 650; true -> C + 650 end;
                1 when is_integer(D) -> D + 651;
                2 when is_integer(D) -> D * 652 + A;
                3 when is_integer(D) -> B bxor 653;
                4 when is_integer(D) -> if D > 1 -> 654; true -> C + 654 end;
                5 when is_integer(D) -> D + 655;
                6 when is_integer(D) -> D * 656 + A;
                7 when is_integer(D) -> B bxor 657;
                _ -> 6005
            end;
            6 -> case C of
                0 when is_integer(D) -> D + 660;
                1 when is_integer(D) -> D * 661 + A;
                2 when is_integer(D) -> B bxor 662;
                3 when is_integer(D) -> if D > 1 -> 663; true -> C + 663 end;
                4 when is_integer(D) -> D + 664;
                5 when is_integer(D) -> D * 665 + A;
                6 when is_integer(D) -> B bxor 666;
                7 when is_integer(D) -> if D > 1 -> 667; true -> C + 667 end;
                _ -> 6006
            end;
            7 -> case C of
                0 when is_integer(D) -> D * 670 + A;
                1 when is_integer(D) -> B bxor 671;
                2 when is_integer(D) -> if D > 1 -> 672; true -> C + 672 end;
                3 when is_integer(D) -> D + 673;
                4 when is_integer(D) -> D * 674 + A;
                5 when is_integer(D) -> B bxor 675;
                6 when is_integer(D) -> if D > 1 -> 676; true -> C + 676 end;
                7 when is_integer(D) -> D + 677;
                _ -> 6007
            end;
            8 -> case C of
                0 when is_integer(D) -> B bxor 680;
                1 when is_integer(D) -> if D > 1 -> 681; true -> C + 681 end;
                2 when is_integer(D) -> D + 682;
                3 when is_integer(D) -> D * 683 + A;
                4 when is_integer(D) -> B bxor 684;
                5 when is_integer(D) -> if D > 1 -> 685; true -> C + 685 end;
                6 when is_integer(D) -> D + 686;
                7 when is_integer(D) -> D * 687 + A;
                _ -> 6008
            end;
            9 -> case C of
                0 when is_integer(D) -> if D > 1 -> 690; true -> C + 690 end;
                1 when is_integer(D) -> D + 691;
                2 when is_integer(D) -> D * 692 + A;
                3 when is_integer(D) -> B bxor 693;
                4 when is_integer(D) -> if D > 1 -> 694; true -> C + 694 end;
                5 when is_integer(D) -> D + 695;
                6 when is_integer(D) -> D * 696 + A;
                7 when is_integer(D) -> B bxor 697;
                _ -> 6009
            end;
            _ -> -7
        end;
        7 -> case B of
            0 -> case C of
                0 when is_integer(D) -> if D > 1 -> 700; true -> C + 700 end;
                1 when is_integer(D) -> D + 701;
                2 when is_integer(D) -> D * 702 + A;
                3 when is_integer(D) -> B bxor 703;
                4 when is_integer(D) -> if D > 1 -> 704; true -> C + 704 end;
                5 when is_integer(D) -> D + 705;
                6 when is_integer(D) -> D * 706 + A;
                7 when is_integer(D) -> B bxor 707;
                _ -> 7000
            end;
            1 -> case C of
                0 when is_integer(D) -> D + 710;
                1 when is_integer(D) -> D * 711 + A;
                2 when is_integer(D) -> B bxor 712;
                3 when is_integer(D) -> if D > 1 -> 713; true -> C + 713 end;
                4 when is_integer(D) -> D + 714;
                5 when is_integer(D) -> D * 715 + A;
                6 when is_integer(D) -> B bxor 716;
                7 when is_integer(D) -> if D > 1 -> 717; true -> C + 717 end;
                _ -> 7001
            end;
            2 -> case C of
                0 when is_integer(D) -> D * 720 + A;
                1 when is_integer(D) -> B bxor 721;
                2 when is_integer(D) -> if D > 1 -> 722; true -> C + 722 end;
                3 when is_integer(D) -> D + 723;
                4 when is_integer(D) -> D * 724 + A;
                5 when is_integer(D) -> B bxor 725;
                6 when is_integer(D) -> if D > 1 -> 726; true -> C + 726 end;
                7 when is_integer(D) -> D + 727;
                _ -> 7002
            end;
            3 -> case C of
                0 when is_integer(D) -> B bxor 730;
                1 when is_integer(D) -> if D > 1 -> 731; true -> C + 731 end;
                2 when is_integer(D) -> D + 732;
                3 when is_integer(D) -> D * 733 + A;
                4 when is_integer(D) -> B bxor 734;
                5 when is_integer(D) -> if D > 1 -> 735; true -> C + 735 end;
                6 when is_integer(D) -> D + 736;
                7 when is_integer(D) -> D * 737 + A;
                _ -> 7003
            end;
            4 -> case C of
                0 when is_integer(D) -> if D > 1 -> 740; true -> C + 740 end;
                1 when is_integer(D) -> D + 741;
                2 when is_integer(D) -> D * 742 + A;
                3 when is_integer(D) -> B bxor 743;
                4 when is_integer(D) -> if D > 1 -> 744; true -> C + 744 end;
                5 when is_integer(D) -> D + 745;
                6 when is_integer(D) -> D * 746 + A;
                7 when is_integer(D) -> B bxor 747;
                _ -> 7004
            end;
            5 -> case C of
                0 when is_integer(D) -> D + 750;
                1 when is_integer(D) -> D * 751 + A;
                2 when is_integer(D) -> B bxor 752;
                3 when is_integer(D) -> if D > 1 -> 753; true -> C + 753 end;
                4 when is_integer(D) -> D + 754;
                5 when is_integer(D) -> D * 755 + A;
                6 when is_integer(D) -> B bxor 756;
                7 when is_integer(D) -> if D > 1 -> 757; true -> C + 757 end;
                _ -> 7005
            end;
            6 -> case C of
                0 when is_integer(D) -> D * 760 + A;
                1 when is_integer(D) -> B bxor 761;
                2 when is_integer(D) -> if D > 1 -> 762; true -> C + 762 end;
                3 when is_integer(D) -> D + 763;
                4 when is_integer(D) -> D * 764 + A;
                5 when is_integer(D) -> B bxor 765;
                6 when is_integer(D) -> if D > 1 -> 766; true -> C + 766 end;
                7 when is_integer(D) -> D + 767;
                _ -> 7006
            end;
            7 -> case C of
                0 when is_integer(D) -> B bxor 770;
                1 when is_integer(D) -> if D > 1 -> 771; true -> C + 771 end;
                2 when is_integer(D) -> D + 772;
                3 when is_integer(D) -> D * 773 + A;
                4 when is_integer(D) -> B bxor 774;
                5 when is_integer(D) -> if D > 1 -> 775; true -> C + 775 end;
                6 when is_integer(D) -> D + 776;
                7 when is_integer(D) -> D * 777 + A;
                _ -> 7007
            end;
            8 -> case C of
                0 when is_integer(D) -> if D > 1 -> 780; true -> C + 780 end;
                1 when is_integer(D) -> D + 781;
                2 when is_integer(D) -> D * 782 + A;
                3 when is_integer(D) -> B bxor 783;
                4 when is_integer(D) -> if D > 1 -> 784; true -> C + 784 end;
                5 when is_integer(D) -> D + 785;
                6 when is_integer(D) -> D * 786 + A;
                7 when is_integer(D) -> B bxor 787;
                _ -> 7008
            end;
            9 -> case C of
                0 when is_integer(D) -> D + 790;
                1 when is_integer(D) -> D * 791 + A;
                2 when is_integer(D) -> B bxor 792;
                3 when is_integer(D) -> if D > 1 -> 793; true -> C + 793 end;
                4 when is_integer(D) -> D + 794;
                5 when is_integer(D) -> D * 795 + A;
                6 when is_integer(D) -> B bxor 796;
                7 when is_integer(D) -> if D > 1 -> 797; true -> C + 797 end;
                _ -> 7009
            end;
            _ -> -8
        end;
        8 -> case B of
            0 -> case C of
                0 when is_integer(D) -> D + 800;
                1 when is_integer(D) -> D * 801 + A;
                2 when is_integer(D) -> B bxor 802;
                3 when is_integer(D) -> if D > 1 -> 803; true -> C + 803 end;
                4 when is_integer(D) -> D + 804;
                5 when is_integer(D) -> D * 805 + A;
                6 when is_integer(D) -> B bxor 806;
                7 when is_integer(D) -> if D > 1 -> 807; true -> C + 807 end;
                _ -> 8000
            end;
            1 -> case C of
                0 when is_integer(D) -> D * 810 + A;
                1 when is_integer(D) -> B bxor 811;
                2 when is_integer(D) -> if D > 1 -> 812; true -> C + 812 end;
                3 when is_integer(D) -> D + 813;
                4 when is_integer(D) -> D * 814 + A;
                5 when is_integer(D) -> B bxor 815;
                6 when is_integer(D) -> if D > 1 -> 816; true -> C + 816 end;
                7 when is_integer(D) -> D + 817;
                _ -> 8001
            end;
            2 -> case C of
                0 when is_integer(D) -> B bxor 820;
                1 when is_integer(D) -> if D > 1 -> 821; true -> C + 821 end;
                2 when is_integer(D) -> D + 822;
                3 when is_integer(D) -> D * 823 + A;
                4 when is_integer(D) -> B bxor 824;
                5 when is_integer(D) -> if D > 1 -> 825; true -> C + 825 end;
                6 when is_integer(D) -> D + 826;
                7 when is_integer(D) -> D * 827 + A;
                _ -> 8002
            end;
            3 -> case C of
                0 when is_integer(D) -> if D > 1 -> 830; true -> C + 830 end;
                1 when is_integer(D) -> D + 831;
                2 when is_integer(D) -> D * 832 + A;
                3 when is_integer(D) -> B bxor 833;
                4 when is_integer(D) -> if D > 1 -> 834; true -> C + 834 end;
                5 when is_integer(D) -> D + 835;
                6 when is_integer(D) -> D * 836 + A;
                7 when is_integer(D) -> B bxor 837;
                _ -> 8003
            end;
            4 -> case C of
                0 when is_integer(D) -> D + 840;
                1 when is_integer(D) -> D * 841 + A;
                2 when is_integer(D) -> B bxor 842;
                3 when is_integer(D) -> if D > 1 -> 843; true -> C + 843 end;
                4 when is_integer(D) -> D + 844;
                5 when is_integer(D) -> D * 845 + A;
                6 when is_integer(D) -> B bxor 846;
                7 when is_integer(D) -> if D > 1 -> 847; true -> C + 847 end;
                _ -> 8004
            end;
            5 -> case C of
                0 when is_integer(D) -> D * 850 + A;
                1 when is_integer(D) -> B bxor 851;
                2 when is_integer(D) -> if D > 1 -> 852; true -> C + 852 end;
                3 when is_integer(D) -> D + 853;
                4 when is_integer(D) -> D * 854 + A;
                5 when is_integer(D) -> B bxor 855;
                6 when is_integer(D) -> if D > 1 -> 856; true -> C + 856 end;
                7 when is_integer(D) -> D + 857;
                _ -> 8005
            end;
            6 -> case C of
                0 when is_integer(D) -> B bxor 860;
                1 when is_integer(D) -> if D > 1 -> 861; true -> C + 861 end;
                2 when is_integer(D) -> D + 862;
                3 when is_integer(D) -> D * 863 + A;
                4 when is_integer(D) -> B bxor 864;
                5 when is_integer(D) -> if D > 1 -> 865; true -> C + 865 end;
                6 when is_integer(D) -> D + 866;
                7 when is_integer(D) -> D * 867 + A;
                _ -> 8006
            end;
            7 -> case C of
                0 when is_integer(D) -> if D > 1 -> 870; true -> C + 870 end;
                1 when is_integer(D) -> D + 871;
                2 when is_integer(D) -> D * 872 + A;
                3 when is_integer(D) -> B bxor 873;
                4 when is_integer(D) -> if D > 1 -> 874; true -> C + 874 end;
                5 when is_integer(D) -> D + 875;
                6 when is_integer(D) -> D * 876 + A;
                7 when is_integer(D) -> B bxor 877;
                _ -> 8007
            end;
            8 -> case C of
                0 when is_integer(D) -> D + 880;
                1 when is_integer(D) -> D * 881 + A;
                2 when is_integer(D) -> B bxor 882;
                3 when is_integer(D) -> if D > 1 -> 883; true -> C + 883 end;
                4 when is_integer(D) -> D + 884;
                5 when is_integer(D) -> D * 885 + A;
                6 when is_integer(D) -> B bxor 886;
                7 when is_integer(D) -> if D > 1 -> 887; true -> C + 887 end;
                _ -> 8008
            end;
            9 -> case C of
                0 when is_integer(D) -> D * 890 + A;
                1 when is_integer(D) -> B bxor 891;
                2 when is_integer(D) -> if D > 1 -> 892; true -> C + 892 end;
                3 when is_integer(D) -> D + 893;
                4 when is_integer(D) -> D * 894 + A;
                5 when is_integer(D) -> B bxor 895;
                6 when is_integer(D) -> if D > 1 -> 896; true -> C + 896 end;
                7 when is_integer(D) -> D + 897;
                _ -> 8009
            end;
            _ -> -9
        end;
        9 -> case B of
            0 -> case C of
                0 when is_integer(D) -> D * 900 + A;
                1 when is_integer(D) -> B bxor 901;
                2 when is_integer(D) -> if D > 1 -> 902; true -> C + 902 end;
                3 when is_integer(D) -> D + 903;
                4 when is_integer(D) -> D * 904 + A;
                5 when is_integer(D) -> B bxor 905;
                6 when is_integer(D) -> if D > 1 -> 906; true -> C + 906 end;
                7 when is_integer(D) -> D + 907;
                _ -> 9000
            end;
            1 -> case C of
                0 when is_integer(D) -> B bxor 910;
                1 when is_integer(D) -> if D > 1 -> 911; true -> C + 911 end;
                2 when is_integer(D) -> D + 912;
                3 when is_integer(D) -> D * 913 + A;
                4 when is_integer(D) -> B bxor 914;
                5 when is_integer(D) -> if D > 1 -> 915; true -> C + 915 end;
                6 when is_integer(D) -> D + 916;
                7 when is_integer(D) -> D * 917 + A;
                _ -> 9001
            end;
            2 -> case C of
                0 when is_integer(D) -> if D > 1 -> 920; true -> C + 920 end;
                1 when is_integer(D) -> D + 921;
                2 when is_integer(D) -> D * 922 + A;
                3 when is_integer(D) -> B bxor 923;
                4 when is_integer(D) -> if D > 1 -> 924; true -> C + 924 end;
                5 when is_integer(D) -> D + 925;
                6 when is_integer(D) -> D * 926 + A;
                7 when is_integer(D) -> B bxor 927;
                _ -> 9002
            end;
            3 -> case C of
                0 when is_integer(D) -> D + 930;
                1 when is_integer(D) -> D * 931 + A;
                2 when is_integer(D) -> B bxor 932;
                3 when is_integer(D) -> if D > 1 -> 933; true -> C + 933 end;
                4 when is_integer(D) -> D + 934;
                5 when is_integer(D) -> D * 935 + A;
                6 when is_integer(D) -> B bxor 936;
                7 when is_integer(D) -> if D > 1 -> 937; true -> C + 937 end;
                _ -> 9003
            end;
            4 -> case C of
                0 when is_integer(D) -> D * 940 + A;
                1 when is_integer(D) -> B bxor 941;
                2 when is_integer(D) -> if D > 1 -> 942; true -> C + 942 end;
                3 when is_integer(D) -> D + 943;
                4 when is_integer(D) -> D * 944 + A;
                5 when is_integer(D) -> B bxor 945;
                6 when is_integer(D) -> if D > 1 -> 946; true -> C + 946 end;
                7 when is_integer(D) -> D + 947;
                _ -> 9004
            end;
            5 -> case C of
                0 when is_integer(D) -> B bxor 950;
                1 when is_integer(D) -> if D > 1 -> 951; true -> C + 951 end;
                2 when is_integer(D) -> D + 952;
                3 when is_integer(D) -> D * 953 + A;
                4 when is_integer(D) -> B bxor 954;
                5 when is_integer(D) -> if D > 1 -> 955; true -> C + 955 end;
                6 when is_integer(D) -> D + 956;
                7 when is_integer(D) -> D * 957 + A;
                _ -> 9005
            end;
            6 -> case C of
                0 when is_integer(D) -> if D > 1 -> 960; true -> C + 960 end;
                1 when is_integer(D) -> D + 961;
                2 when is_integer(D) -> D * 962 + A;
                3 when is_integer(D) -> B bxor 963;
                4 when is_integer(D) -> if D > 1 -> 964; true -> C + 964 end;
                5 when is_integer(D) -> D + 965;
                6 when is_integer(D) -> D * 966 + A;
                7 when is_integer(D) -> B bxor 967;
                _ -> 9006
            end;
            7 -> case C of
                0 when is_integer(D) -> D + 970;
                1 when is_integer(D) -> D * 971 + A;
                2 when is_integer(D) -> B bxor 972;
                3 when is_integer(D) -> if D > 1 -> 973; true -> C + 973 end;
                4 when is_integer(D) -> D + 974;
                5 when is_integer(D) -> D * 975 + A;
                6 when is_integer(D) -> B bxor 976;
                7 when is_integer(D) -> if D > 1 -> 977; true -> C + 977 end;
                _ -> 9007
            end;
            8 -> case C of
                0 when is_integer(D) -> D * 980 + A;
                1 when is_integer(D) -> B bxor 981;
                2 when is_integer(D) -> if D > 1 -> 982; true -> C + 982 end;
                3 when is_integer(D) -> D + 983;
                4 when is_integer(D) -> D * 984 + A;
                5 when is_integer(D) -> B bxor 985;
                6 when is_integer(D) -> if D > 1 -> 986; true -> C + 986 end;
                7 when is_integer(D) -> D + 987;
                _ -> 9008
            end;
            9 -> case C of
                0 when is_integer(D) -> B bxor 990;
                1 when is_integer(D) -> if D > 1 -> 991; true -> C + 991 end;
                2 when is_integer(D) -> D + 992;
                3 when is_integer(D) -> D * 993 + A;
                4 when is_integer(D) -> B bxor 994;
                5 when is_integer(D) -> if D > 1 -> 995; true -> C + 995 end;
                6 when is_integer(D) -> D + 996;
                7 when is_integer(D) -> D * 997 + A;
                _ -> 9009
            end;
            _ -> -10
        end
    end.
