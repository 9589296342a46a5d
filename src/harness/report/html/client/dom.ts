/** Elements, made without any parsing of markup: whatever a report holds stays text. */

type Child = Node | string | number | undefined | false;

type Properties = Readonly<
	Record<
		string,
		string | number | boolean | ((event: Event) => void) | undefined
	>
>;

/**
 * An element. Properties are attributes, and those that begin with `on` listeners; `undefined` and `false` leave an
 * attribute out, `true` sets an empty one.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	properties: Properties = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(properties)) {
		if (typeof value === "function")
			element.addEventListener(name.slice(2), value);
		else if (value !== undefined && value !== false)
			element.setAttribute(name, value === true ? "" : String(value));
	}
	append(element, children);
	return element;
}

function append(element: Element, children: readonly Child[]): void {
	for (const child of children)
		if (child !== undefined && child !== false)
			element.append(typeof child === "number" ? String(child) : child);
}

/** An element of SVG. */
export function svg(
	tag: string,
	attributes: Readonly<Record<string, string | number>>,
	...children: readonly Node[]
): SVGElement {
	const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
	for (const [name, value] of Object.entries(attributes))
		element.setAttribute(name, String(value));
	element.append(...children);
	return element;
}

/** What has the keyboard's attention in a field of its own. */
export function isEditing(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLSelectElement ||
		target instanceof HTMLTextAreaElement ||
		(target instanceof HTMLInputElement && target.type !== "checkbox")
	);
}
