/** How the page looks: light and dark as the reader's system says; three columns, which stack where it is narrow. */
export const STYLE = `
:root {
	color-scheme: light dark;
	--back: #ffffff; --panel: #f4f5f7; --text: #1b1f24; --faint: #565e68; --line: #d5d9df;
	--mark: #fff3c4; --same: #fff9e3; --link: #0550ae; --bar: #9ec5f4;
	--comment: #5a626b; --string: #0a6b2d; --number: #8a4600; --keyword: #0550ae; --name: #8f2a85; --variable: #0b6170;
}
@media (prefers-color-scheme: dark) {
	:root {
		--back: #14171b; --panel: #1c2026; --text: #e3e7ec; --faint: #aeb6c0; --line: #353b44;
		--mark: #453a12; --same: #2a2718; --link: #7db7ff; --bar: #274e7d;
		--comment: #b3bcc6; --string: #7fd08f; --number: #efb36b; --keyword: #7db7ff; --name: #e39ada; --variable: #72ccd8;
	}
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; }
body {
	margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif;
	display: grid; grid-template: auto 1fr / 17rem minmax(0, 1fr); min-height: 100vh;
}
code, .mono { font: 13px/1.45 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
a { color: var(--link); }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 0.5rem; top: 0.5rem; background: var(--back); padding: 0.3rem; z-index: 9; }
header { grid-column: 1 / -1; padding: 0.7rem 1rem; border-bottom: 1px solid var(--line); background: var(--panel); }
header h1 { font-size: 1.2rem; margin: 0; }
header p { margin: 0; color: var(--faint); overflow-wrap: anywhere; }
nav { border-right: 1px solid var(--line); padding: 0.8rem; background: var(--panel); }
nav .inner { position: sticky; top: 0.8rem; max-height: calc(100vh - 1.6rem); overflow: auto; }
nav label { display: block; color: var(--faint); }
nav input[type="search"] {
	width: 100%; padding: 0.3rem 0.5rem; font: inherit; color: inherit; background: var(--back);
	border: 1px solid var(--faint); border-radius: 4px;
}
nav h2 { font-size: 0.95rem; margin: 1rem 0 0.2rem; overflow-wrap: anywhere; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li a {
	display: flex; gap: 0.5rem; justify-content: space-between; padding: 0.1rem 0.4rem; border-radius: 4px;
	text-decoration: none; color: var(--text); overflow-wrap: anywhere;
}
nav li a span { color: var(--faint); flex: none; }
nav li a:hover, nav li a[aria-current] { background: var(--mark); }
nav li a[aria-current] span { color: var(--text); }
nav p { color: var(--faint); font-size: 0.85rem; }
kbd { font: inherit; border: 1px solid var(--line); border-radius: 3px; padding: 0 0.25rem; background: var(--back); }
main { padding: 0.8rem 1rem 40vh; min-width: 0; }
main:focus { outline: none; }
main h2 { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere; }
main h2 code { font-size: inherit; }
main .about { color: var(--faint); margin: 0 0 0.6rem; }
main .about label { margin-right: 1rem; display: inline-block; }
.steps { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
.step {
	display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 4fr) minmax(0, 4fr); gap: 0 1rem;
	padding: 0.12rem 0.3rem; border-left: 3px solid transparent; cursor: pointer;
}
.step.first { border-top: 1px solid var(--line); }
.step.same { background: var(--same); }
.step.chosen { background: var(--mark); border-left-color: var(--link); }
.step > * { min-width: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.source, .beams { position: sticky; top: 0; align-self: start; }
.source .at { color: var(--faint); user-select: none; }
.beam { padding-left: 3.6em; text-indent: -3.6em; display: block; }
.beam .at { display: inline-block; width: 3.6em; text-indent: 0; padding-right: 0.7em; text-align: right; color: var(--faint); }
.known { display: block; color: var(--faint); padding-left: 4.6em; text-indent: -1em; font-size: 12px; }
.part { color: var(--faint); font-style: italic; padding-left: 3.6em; }
.w { display: flex; gap: 0.8em; }
.w i { flex: none; color: var(--faint); user-select: none; font: 13px/1.45 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
.w code { padding-left: calc(var(--d, 0) * 1ch); }
.no-known .known, .no-wasm .wasm { display: none; }
.no-wasm .step { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
b { font-weight: inherit; } i { font-style: inherit; }
.c { color: var(--comment); } .s { color: var(--string); } .n { color: var(--number); }
.k { color: var(--keyword); } .a { color: var(--name); } .v { color: var(--variable); }
.sizes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; align-items: start; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: 0.3rem 0; }
th, td { text-align: right; padding: 0.1rem 0.4rem; border-top: 1px solid var(--line); }
th:first-child, td:first-child { text-align: left; overflow-wrap: anywhere; }
td.bar { background: linear-gradient(to right, var(--bar) var(--share), transparent var(--share)); }
@media (max-width: 60rem) {
	.step { grid-template-columns: minmax(0, 1fr); }
	.no-wasm .step { grid-template-columns: minmax(0, 1fr); }
	.wasm { padding-left: 1.5em; }
	.source, .beams { position: static; }
	.step:not(.first) .source { display: none; }
}
@media (max-width: 48rem) {
	body { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto; }
	nav { border-right: 0; border-bottom: 1px solid var(--line); }
	nav .inner { position: static; max-height: 35vh; }
	nav p { display: none; }
	.w code { padding-left: calc(var(--d, 0) * 0.5ch); }
}
`;
