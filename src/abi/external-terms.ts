/** Tags of Erlang's external term format ("External Term Format" in the documentation of erts), as far as they are used. */
export const ExternalTerm = {
	Version: 131,
	NewFloat: 70,
	SmallInteger: 97,
	Integer: 98,
	SmallTuple: 104,
	Nil: 106,
	List: 108,
	Binary: 109,
	SmallBig: 110,
	Map: 116,
	SmallAtomUtf8: 119,
} as const;
