/**
 * Enumerations of AtomVM that TypeScript or C refers to. The values are checked against the build's DWARF when AtomVM is
 * prepared. In C they have the name of the enumeration and theirs: CONTEXT_FLAG_TRAP.
 */

/** What atomvm/abi-header.ts needs of an enumeration: its values, and what AtomVM calls them. */
interface Enumeration {
	readonly values: Readonly<Record<string, number>>;
	/** By key; the same where left out. */
	readonly names?: Readonly<Record<string, string>>;
}

/** context.h, enum ContextFlags. */
export const ContextFlag = {
	WaitingTimeout: 1,
	WaitingTimeoutExpired: 2,
	Running: 4,
	Killed: 16,
	Trap: 32,
} as const;

/** context.h, enum ContextMonitorType. */
export const MonitorType = {
	Link: 0,
	Monitoring: 1,
	Monitored: 2,
	MonitoringName: 5,
} as const;

/** exportedfunction.h, enum FunctionType. */
export const FunctionType = {
	Nif: 2,
	Unresolved: 3,
	Module: 4,
	Bif: 5,
	GcBif: 6,
} as const;

/** mailbox.h, enum MessageType. */
export const MessageType = { Normal: 0 } as const;

/** term.h, TermCompareResult: bits of term_compare's result. */
export const Compare = { Equal: 1, Less: 2, Greater: 4 } as const;
/** term.h, TermCompareOpts: whether 1 and 1.0 differ. */
export const CompareOptions = { None: 0, Exact: 1 } as const;

/** refc_binary.h, enum RefcBinaryFlags: what the term of a reference-counted binary says of it. */
export const RefcFlag = { IsConst: 1, IsResourceManaged: 2 } as const;

/** bitstring.h, enum BitstringFlags; `native` is little-endian here. */
export const BitFlag = { Little: 2, Signed: 4, Native: 16 } as const;

/** stacktrace.c: set in an exception's class. */
export const ExceptionFlag = { UseLiveRegisters: 1 } as const;

export const ENUMERATIONS: Readonly<Record<string, Enumeration>> = {
	ContextFlag: { values: ContextFlag },
	MonitorType: {
		values: MonitorType,
		names: {
			Link: "CONTEXT_MONITOR_LINK_LOCAL",
			Monitoring: "CONTEXT_MONITOR_MONITORING_LOCAL",
			Monitored: "CONTEXT_MONITOR_MONITORED_LOCAL",
			MonitoringName: "CONTEXT_MONITOR_MONITORING_LOCAL_REGISTEREDNAME",
		},
	},
	FunctionType: {
		values: FunctionType,
		names: {
			Nif: "NIFFunctionType",
			Unresolved: "UnresolvedFunctionCall",
			Module: "ModuleFunction",
			Bif: "BIFFunctionType",
			GcBif: "GCBIFFunctionType",
		},
	},
	MessageType: { values: MessageType, names: { Normal: "NormalMessage" } },
	Compare: {
		values: Compare,
		names: {
			Equal: "TermEquals",
			Less: "TermLessThan",
			Greater: "TermGreaterThan",
		},
	},
	CompareOptions: {
		values: CompareOptions,
		names: { None: "TermCompareNoOpts", Exact: "TermCompareExact" },
	},
	RefcFlag: {
		values: RefcFlag,
		names: {
			IsConst: "RefcBinaryIsConst",
			IsResourceManaged: "RefcBinaryIsResourceManaged",
		},
	},
	BitFlag: {
		values: BitFlag,
		names: {
			Little: "LittleEndianInteger",
			Signed: "SignedInteger",
			Native: "NativeEndianInteger",
		},
	},
	ExceptionFlag: {
		values: ExceptionFlag,
		names: { UseLiveRegisters: "EXCEPTION_USE_LIVE_REGS_FLAG" },
	},
};
