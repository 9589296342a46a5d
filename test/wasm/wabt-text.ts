/** WebAssembly as text for people: wabt's folded text, in as few lines as it fits. */
import loadWabt from "wabt";

const wabt = await loadWabt();

const FEATURES = {
	bulk_memory: true,
	multi_value: true,
	mutable_globals: true,
	sign_extension: true,
	tail_call: true,
	threads: true,
};
const WIDTH = 100;

type Node = string | readonly Node[];

interface FunctionText {
	/** Without the `$` before it. */
	readonly name: string;
	/** Ends in a line break. */
	readonly text: string;
}

/** The module's functions, in their order. `rename` gives a parameter's name, by its number. */
export function functionTexts(
	wasm: Uint8Array,
	rename: (name: string, parameter: number) => string | undefined,
): FunctionText[] {
	const module = wabt.readWasm(wasm, { readDebugNames: true, ...FEATURES });
	let text: string;
	try {
		module.generateNames();
		module.applyNames();
		text = module.toText({ foldExprs: true, inlineExport: false });
	} finally {
		module.destroy();
	}
	const [, ...fields] = parse(text) as Node[];
	const types = new Map<string, readonly Node[]>();
	for (const field of fields) {
		// (type $t0 (func (param …) (result …)))
		if (headOf(field) !== "type") continue;
		const [, name, signature] = field as [string, string, Node[]];
		types.set(name, signature.slice(1));
	}
	return fields
		.filter((field) => headOf(field) === "func")
		.map((field) => {
			const name = String(field[1]).slice(1);
			const named = mapTree(field, (node) => {
				if (typeof node === "string") {
					const parameter = /^\$p(\d+)$/.exec(node)?.[1];
					const other =
						parameter === undefined
							? undefined
							: rename(name, Number(parameter));
					return other === undefined ? [node] : [`$${other}`];
				}
				// Type indices change when a function is added: signatures in their place.
				if (headOf(node) !== "type") return [node];
				return [...(types.get(String(node[1])) ?? [node])];
			}) as readonly Node[];
			return { name, text: `${print(withoutCopy(named), "")}\n` };
		});
}

/** A function's own signature is there twice now: in place of its type, and as its parameters. */
function withoutCopy(field: readonly Node[]): Node {
	const [head = "func", name = "", ...rest] = field;
	const unnamed = rest.findIndex(
		(node) =>
			headOf(node) === "param" &&
			typeof node !== "string" &&
			String(node[1]).startsWith("$"),
	);
	const isResult = (node: Node): boolean => headOf(node) === "result";
	if (unnamed !== -1) return [head, name, ...rest.slice(unnamed)];
	const results = rest.filter(isResult);
	return [
		head,
		name,
		...results.slice(0, 1),
		...rest.filter((node) => !isResult(node)),
	];
}

function headOf(node: Node): Node | undefined {
	return typeof node === "string" ? undefined : node[0];
}

/** Replaces nodes from the leaves up, each by any number of nodes. */
function mapTree(node: Node, replace: (node: Node) => Node[]): Node {
	if (typeof node === "string") return node;
	return node.flatMap((child) => replace(mapTree(child, replace)));
}

function parse(text: string): Node {
	const tokens = text.match(/\(|\)|"(?:[^"\\]|\\.)*"|[^\s()"]+/g) ?? [];
	const stack: Node[][] = [[]];
	for (const token of tokens) {
		if (token === "(") stack.push([]);
		else if (token === ")") {
			const done = stack.pop() ?? [];
			stack.at(-1)?.push(done);
		} else stack.at(-1)?.push(token);
	}
	return stack[0]?.[0] ?? [];
}

function flat(node: Node): string {
	return typeof node === "string" ? node : `(${node.map(flat).join(" ")})`;
}

/** Names and immediates stay on the first line; what does not fit goes below, two columns further in. */
function print(node: Node, indent: string): string {
	const line = indent + flat(node);
	if (typeof node === "string" || isShort(node, line)) return line;
	const first = node.findIndex(
		(child) => typeof child !== "string" && !STAYS.has(String(child[0])),
	);
	const inner = first === -1 ? node.length : first;
	const head = node.slice(0, inner).map(flat).join(" ");
	const rest = node
		.slice(inner)
		.map((child) => `\n${print(child, `${indent}  `)}`);
	return `${indent}(${head}${rest.join("")})`;
}

function isShort(node: readonly Node[], line: string): boolean {
	return line.length <= WIDTH && !BLOCKS.has(String(node[0]));
}

const STAYS = new Set(["param", "result", "type"]);
/** Always over several lines, so that a small change is a small difference. */
const BLOCKS = new Set(["func", "block", "loop", "if", "then", "else"]);
