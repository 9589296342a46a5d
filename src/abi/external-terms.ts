/** Tags of Erlang's external term format ("External Term Format" in the documentation of erts), as far as they are used. */
export const ExternalTerm = {
	Version: 131,
	NewFloat: 70,
	BitBinary: 77,
	/** What follows is compressed: its size, then zlib's bytes. */
	Compressed: 80,
	SmallInteger: 97,
	Integer: 98,
	Atom: 100,
	SmallTuple: 104,
	LargeTuple: 105,
	Nil: 106,
	String: 107,
	List: 108,
	Binary: 109,
	SmallBig: 110,
	LargeBig: 111,
	Export: 113,
	SmallAtom: 115,
	Map: 116,
	AtomUtf8: 118,
	SmallAtomUtf8: 119,
} as const;
