/**
 * What the page of a profile does. It is written into the page as it stands here, so nothing of this file's surroundings is
 * there: no import, and no constant from outside of the function.
 */
import type { FlameNode } from "../flame.ts";

function pageScript(): void {
	interface Placed {
		readonly node: FlameNode;
		readonly parent: Placed | undefined;
		readonly depth: number;
		/** ms from the beginning of all. */
		readonly start: number;
		readonly children: Placed[];
	}
	const ROW = 22;
	/** Narrower ones are not drawn. */
	const LEAST_PIXELS = 1.5;
	const text = document.querySelector("#data")?.textContent ?? "";
	const graph = document.querySelector("#flame") as HTMLElement;
	const said = document.querySelector("#said") as HTMLElement;
	const find = document.querySelector("#find") as HTMLInputElement;
	const back = document.querySelector("#back") as HTMLButtonElement;
	const place = (
		node: FlameNode,
		parent: Placed | undefined,
		depth: number,
		start: number,
	): Placed => {
		const placed: Placed = { node, parent, depth, start, children: [] };
		let at = start;
		for (const child of node.children) {
			placed.children.push(place(child, placed, depth + 1, at));
			at += child.ms;
		}
		return placed;
	};
	const root = place(JSON.parse(text) as FlameNode, undefined, 0, 0);
	const buttons = new Map<Placed, HTMLButtonElement>();
	let shown = root;
	let current = root;

	const share = ({ node }: Placed): string =>
		`${((100 * node.ms) / root.node.ms).toFixed(1)}%, ${node.ms.toFixed(1)} ms`;
	const describe = (one: Placed): void => {
		const below = one.node.children.reduce((sum, { ms }) => sum + ms, 0);
		const own = one.node.ms - below;
		const self =
			one.node.children.length > 0 && one !== root
				? `; native code of its own ${own.toFixed(1)} ms`
				: "";
		said.textContent = `${one.node.name}: ${share(one)}${self}`;
	};

	const draw = (): void => {
		const width = graph.clientWidth;
		const scale = width / shown.node.ms;
		graph.replaceChildren();
		buttons.clear();
		let deepest = 0;
		const wanted = find.value.toLowerCase();
		const add = (one: Placed, left: number, size: number): void => {
			if (size < LEAST_PIXELS) return;
			deepest = Math.max(deepest, one.depth);
			const button = document.createElement("button");
			button.type = "button";
			button.textContent = size > 20 ? one.node.name : "";
			button.setAttribute("aria-label", `${one.node.name}, ${share(one)}`);
			button.className = one.node.kind ?? "";
			if (one.depth < shown.depth) button.classList.add("above");
			if (wanted !== "" && one.node.name.toLowerCase().includes(wanted))
				button.classList.add("found");
			button.style.left = `${left}px`;
			button.style.top = `${one.depth * ROW}px`;
			button.style.width = `${size}px`;
			button.tabIndex = one === current ? 0 : -1;
			button.addEventListener("click", () => zoom(one));
			button.addEventListener("focus", () => {
				current = one;
				describe(one);
			});
			button.addEventListener("pointerenter", () => describe(one));
			buttons.set(one, button);
			graph.append(button);
		};
		for (let one = shown.parent; one !== undefined; one = one.parent)
			add(one, 0, width);
		const below = (one: Placed): void => {
			const size = one.node.ms * scale;
			if (size < LEAST_PIXELS) return;
			add(one, (one.start - shown.start) * scale, size);
			for (const child of one.children) below(child);
		};
		below(shown);
		if (!buttons.has(current)) current = shown;
		const first = buttons.get(current);
		if (first) first.tabIndex = 0;
		graph.style.height = `${(deepest + 1) * ROW}px`;
		back.disabled = shown === root;
	};

	const focus = (one: Placed | undefined): void => {
		if (one === undefined) return;
		const button = buttons.get(one);
		if (button === undefined) return;
		const before = buttons.get(current);
		if (before) before.tabIndex = -1;
		button.tabIndex = 0;
		button.focus();
	};
	const zoom = (one: Placed): void => {
		shown = one;
		current = one;
		draw();
		focus(one);
	};
	const beside = (one: Placed, by: number): Placed | undefined => {
		const all = one.parent?.children ?? [];
		return all[all.indexOf(one) + by];
	};

	graph.addEventListener("keydown", (event) => {
		const MOVES: Readonly<Record<string, () => Placed | undefined>> = {
			ArrowDown: () => current.children[0],
			ArrowUp: () => current.parent,
			ArrowRight: () => beside(current, 1),
			ArrowLeft: () => beside(current, -1),
			Home: () => root,
		};
		const move = MOVES[event.key];
		if (move === undefined) return;
		event.preventDefault();
		focus(move());
	});
	addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.target === find) {
			if (event.key === "Escape") {
				find.value = "";
				draw();
				find.blur();
			}
			return;
		}
		if (event.key === "Escape") zoom(shown.parent ?? root);
		else if (event.key === "/") {
			event.preventDefault();
			find.focus();
		}
	});
	find.addEventListener("input", draw);
	back.addEventListener("click", () => zoom(root));
	addEventListener("resize", draw);
	draw();
	describe(root);
}

/** `npm run dev` (tsx) has functions named by a helper of that name, which the page does not have. */
const HELPER = "const __name = (f) => f;";

export const SCRIPT = `${HELPER}(${pageScript.toString()})();`;
