/** What of the build's C types is read out of its DWARF, for the host, the linker and native/. */

/** Structs whose layout is kept. */
export const STRUCTS = [
	"Bif",
	"CodeChunk",
	"Context",
	"DictEntry",
	"ExportedFunction",
	"ExtendedRegister",
	"GlobalContext",
	"Heap",
	"HeapFragment",
	"IFFRecord",
	"ListHead",
	"Mailbox",
	"MailboxMessage",
	"Message",
	"Module",
	"ModuleFunction",
	"Nif",
	"RefcBinary",
	"SyncList",
	"TimerListItem",
	"ConstAVMPack",
	"AVMPackData",
] as const;

/** Enumeration constants that native/ uses. */
export const CONSTANTS = [
	"BADARG_ATOM_INDEX",
	"ERROR_ATOM_INDEX",
	"EXIT_ATOM_INDEX",
	"LOWERCASE_EXIT_ATOM_INDEX",
	"THROW_ATOM_INDEX",
	"NOCATCH_ATOM_INDEX",
	"UNDEF_ATOM_INDEX",
	"OUT_OF_MEMORY_ATOM_INDEX",
	"INFINITY_ATOM_INDEX",
	"OP_CALL_EXT_LAST",
	"MEMORY_CAN_SHRINK",
	"MEMORY_FORCE_SHRINK",
	"MEMORY_NO_SHRINK",
	"MEMORY_NO_GC",
	"MEMORY_GC_OK",
	"MEMORY_GC_ERROR_FAILED_ALLOCATION",
] as const;
