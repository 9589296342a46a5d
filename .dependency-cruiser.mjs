// Which way imports may go, type-only ones included: `npm run check:imports`.

/** Layers, and which others each may import; itself and src/errors.ts always. */
const LAYERS = {
	"src/abi": [],
	"src/beam": ["src/abi"],
	"src/wasm": [],
	"src/jit": ["src/abi", "src/beam", "src/wasm"],
	atomvm: ["src/abi", "src/wasm"],
	"src/link": ["src/abi", "src/beam", "src/wasm", "src/jit"],
	"src/host": ["src/abi", "src/beam", "src/wasm", "src/link", "atomvm"],
	"src/harness": [
		"src/abi",
		"src/beam",
		"src/wasm",
		"src/jit",
		"src/link",
		"src/host",
		"atomvm",
	],
	"src/fuzz": ["src/abi", "src/beam", "src/host", "src/harness"],
	"src/debug": [
		"src/abi",
		"src/beam",
		"src/wasm",
		"src/jit",
		"src/link",
		"src/host",
		"src/harness",
		"atomvm",
	],
	"src/profile": [
		"src/abi",
		"src/beam",
		"src/wasm",
		"src/jit",
		"src/link",
		"src/host",
		"src/harness",
		"atomvm",
	],
	"src/cli": [
		"src/abi",
		"src/beam",
		"src/link",
		"src/host",
		"src/harness",
		"src/fuzz",
		"src/debug",
		"src/profile",
		"atomvm",
	],
};

/** Rooms of src/jit, the same way; what is in none of them may import all. */
const JIT_ROOMS = {
	graph: [],
	analysis: ["graph"],
	emit: ["graph", "analysis"],
	families: ["graph", "analysis", "emit"],
};
/** Rooms of src/debug, the same way; what is beside them is for all. */
const DEBUG_ROOMS = {
	inspect: [],
	vm: ["inspect"],
	terminal: [],
	dap: [],
};
/** The table of instructions, which all rooms read. */
const TABLE = "src/jit/instruction-traits.ts";

const below = (folder) => `^${folder}/`;
const file = (path) => `^${path.replaceAll(".", "\\.")}$`;

export default {
	forbidden: [
		{
			name: "circle",
			comment: "Move what both need to a file of its own, or name an interface",
			severity: "error",
			from: {},
			to: { circular: true },
		},
		...Object.entries(LAYERS).map(([layer, others]) => ({
			name: `layer-${layer.replace("src/", "")}`,
			comment: `${layer} may import ${others.join(", ") || "no other layer"}`,
			severity: "error",
			from: { path: below(layer) },
			to: {
				path: "^(src|atomvm|test|scripts|bin)/",
				pathNot: [...[layer, ...others].map(below), file("src/errors.ts")],
			},
		})),
		...Object.entries(JIT_ROOMS).map(([room, others]) => ({
			name: `room-${room}`,
			comment: `src/jit/${room} may import ${others.join(", ") || "no other room"}`,
			severity: "error",
			from: { path: below(`src/jit/${room}`) },
			to: {
				path: "^src/jit/",
				pathNot: [
					...[room, ...others].map((name) => below(`src/jit/${name}`)),
					file(TABLE),
				],
			},
		})),
		...Object.entries(DEBUG_ROOMS).map(([room, others]) => ({
			name: `debug-room-${room}`,
			comment: `src/debug/${room} may import ${others.join(", ") || "no other room"}`,
			severity: "error",
			from: { path: below(`src/debug/${room}`) },
			to: {
				path: "^src/debug/[^/]+/",
				pathNot: [room, ...others].map((name) => below(`src/debug/${name}`)),
			},
		})),
		{
			name: "no-layer",
			comment: "A new folder needs its row in LAYERS",
			severity: "error",
			from: {
				path: "^(src|atomvm)/",
				pathNot: [...Object.keys(LAYERS).map(below), "^src/[^/]+$"],
			},
			to: {},
		},
		{
			name: "errors-import-nothing",
			severity: "error",
			from: { path: file("src/errors.ts") },
			to: {},
		},
		{
			name: "not-found",
			severity: "error",
			from: {},
			to: { couldNotResolve: true },
		},
		{
			name: "development-only",
			comment: "It is not there in an installed package",
			severity: "error",
			from: {},
			to: { dependencyTypes: ["npm-dev"] },
		},
	],
	options: {
		parser: "swc",
		tsPreCompilationDeps: true,
		doNotFollow: { path: "node_modules" },
		enhancedResolveOptions: {
			extensions: [".ts", ".js"],
			exportsFields: ["exports"],
			conditionNames: ["node", "import", "default"],
		},
	},
};
