%% What AtomVM leaves of unicode: marks of byte order. Characters are not normalised.
-module(unicode).
-export([bom_to_encoding/1, encoding_to_bom/1]).

bom_to_encoding(<<16#ef, 16#bb, 16#bf, _/binary>>) -> {utf8, 3};
bom_to_encoding(<<0, 0, 16#fe, 16#ff, _/binary>>) -> {{utf32, big}, 4};
bom_to_encoding(<<16#ff, 16#fe, 0, 0, _/binary>>) -> {{utf32, little}, 4};
bom_to_encoding(<<16#fe, 16#ff, _/binary>>) -> {{utf16, big}, 2};
bom_to_encoding(<<16#ff, 16#fe, _/binary>>) -> {{utf16, little}, 2};
bom_to_encoding(Binary) when is_binary(Binary) -> {latin1, 0}.

encoding_to_bom(unicode) -> <<16#ef, 16#bb, 16#bf>>;
encoding_to_bom(utf8) -> <<16#ef, 16#bb, 16#bf>>;
encoding_to_bom(utf16) -> <<16#fe, 16#ff>>;
encoding_to_bom({utf16, big}) -> <<16#fe, 16#ff>>;
encoding_to_bom({utf16, little}) -> <<16#ff, 16#fe>>;
encoding_to_bom(utf32) -> <<0, 0, 16#fe, 16#ff>>;
encoding_to_bom({utf32, big}) -> <<0, 0, 16#fe, 16#ff>>;
encoding_to_bom({utf32, little}) -> <<16#ff, 16#fe, 0, 0>>;
encoding_to_bom(latin1) -> <<>>.
