/**
 * What the page does. It is written into the page as it stands here, so nothing of this file's surroundings is there: no
 * import, and no constant from outside of the function.
 */
function pageScript(): void {
	const main = document.querySelector("main") as HTMLElement;
	const filter = document.querySelector("#filter") as HTMLInputElement;
	const views = new Map(
		[...document.querySelectorAll("template")].map((one) => [
			one.dataset.view ?? "",
			one,
		]),
	);
	const links = [...document.querySelectorAll<HTMLAnchorElement>("nav li a")];
	const title = document.title;
	let shown: string | undefined;
	let chosen: HTMLElement | undefined;

	const nameOf = (link: HTMLAnchorElement): string =>
		decodeURIComponent(link.hash.slice(1));
	const steps = (): HTMLElement[] => [
		...main.querySelectorAll<HTMLElement>(".step"),
	];

	/** Marks what belongs together: the steps of the same source line, or of the same instruction. */
	const mark = (step: HTMLElement | undefined): void => {
		const { place, offset } = step?.dataset ?? {};
		for (const one of steps())
			one.classList.toggle(
				"same",
				one === step ||
					(place !== undefined && one.dataset.place === place) ||
					(offset !== undefined && one.dataset.offset === offset),
			);
	};

	const choose = (step: HTMLElement | undefined, isLinked: boolean): void => {
		chosen?.classList.remove("chosen");
		chosen?.removeAttribute("aria-current");
		chosen = step;
		mark(step);
		if (step === undefined) return;
		step.classList.add("chosen");
		step.setAttribute("aria-current", "true");
		step.scrollIntoView({ block: "nearest" });
		if (!isLinked) return;
		const { offset } = step.dataset;
		const at = offset === undefined ? "" : `@${offset}`;
		history.replaceState(null, "", `#${encodeURI(shown ?? "")}${at}`);
	};

	const show = (): void => {
		const [, wanted = "", offset] =
			/^(.*?)(?:@(\d+))?$/.exec(decodeURIComponent(location.hash.slice(1))) ??
			[];
		const [first = ""] = views.keys();
		const name = views.has(wanted) ? wanted : (shown ?? first);
		if (name !== shown) {
			const view = views.get(name);
			if (view === undefined) return;
			const { content } = view;
			main.replaceChildren(content.cloneNode(true));
			shown = name;
			chosen = undefined;
			document.title = `${name} - ${title}`;
			for (const link of links)
				if (nameOf(link) === name) {
					link.setAttribute("aria-current", "page");
					link.scrollIntoView({ block: "nearest" });
				} else link.removeAttribute("aria-current");
			scrollTo(0, 0);
		}
		if (offset !== undefined)
			choose(
				steps().find((one) => one.dataset.offset === offset),
				false,
			);
	};

	const stepAt = (event: Event): HTMLElement | undefined =>
		event.target instanceof Element
			? (event.target.closest<HTMLElement>(".step") ?? undefined)
			: undefined;

	const move = (by: number): void => {
		const all = steps();
		const at = chosen === undefined ? -1 : all.indexOf(chosen);
		const next = Math.min(Math.max(at + by, 0), all.length - 1);
		choose(all[next], true);
	};

	const open = (link: HTMLAnchorElement | undefined): void => {
		if (link === undefined) return;
		location.hash = link.hash;
		show();
	};

	const turn = (by: number): void => {
		const visible = links.filter((link) => !link.closest("li")?.hidden);
		const at = visible.findIndex((link) => nameOf(link) === shown);
		open(visible[Math.min(Math.max(at + by, 0), visible.length - 1)]);
	};

	const KEYS: Readonly<Record<string, () => void>> = {
		j: () => move(1),
		k: () => move(-1),
		"]": () => turn(1),
		"[": () => turn(-1),
		"/": () => filter.focus(),
		Escape: () => choose(undefined, false),
	};

	addEventListener("hashchange", show);
	main.addEventListener("pointerover", (event) => {
		const step = stepAt(event);
		if (step !== undefined) mark(step);
	});
	main.addEventListener("pointerleave", () => mark(chosen));
	main.addEventListener("click", (event) => {
		const step = stepAt(event);
		if (step !== undefined && String(getSelection()) === "")
			choose(step === chosen ? undefined : step, true);
	});
	main.addEventListener("change", (event) => {
		if (event.target instanceof HTMLInputElement)
			document.body.classList.toggle(
				`no-${event.target.name}`,
				!event.target.checked,
			);
	});
	addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.target === filter) {
			if (event.key === "Escape") filter.blur();
			if (event.key === "Enter")
				open(links.find((link) => !link.closest("li")?.hidden));
			return;
		}
		const action = KEYS[event.key];
		if (action === undefined) return;
		event.preventDefault();
		action();
	});
	filter.addEventListener("input", () => {
		const wanted = filter.value.toLowerCase();
		for (const link of links) {
			const item = link.closest("li");
			if (item !== null)
				item.hidden = !nameOf(link).toLowerCase().includes(wanted);
		}
	});
	show();
}

/** `npm run dev` (tsx) has functions named by a helper of that name, which the page does not have. */
const HELPER = "const __name = (f) => f;";

export const SCRIPT = `${HELPER}(${pageScript.toString()})();`;
