/** How the page of a profile looks: light and dark as the reader's system says, down to 400 pixels. */
export const STYLE = `
:root {
	color-scheme: light dark;
	--back: #ffffff; --panel: #f4f5f7; --text: #1b1f24; --faint: #565e68; --line: #d5d9df; --link: #0550ae; --mark: #ffe58a;
	--native: #cfe3c4; --interpreter: #f3c9c2; --runtime: #d9d0f0; --atomvm: #c9dcf5; --collector: #f5dfb3;
	--host: #c6e6e6; --compiler: #efd0e6; --waiting: #e3e5e8;
}
@media (prefers-color-scheme: dark) {
	:root {
		--back: #14171b; --panel: #1c2026; --text: #e3e7ec; --faint: #aeb6c0; --line: #353b44; --link: #7db7ff; --mark: #6b5a10;
		--native: #2c4a24; --interpreter: #5f2f28; --runtime: #40356b; --atomvm: #244668; --collector: #5a4413;
		--host: #1d4c4c; --compiler: #572f4c; --waiting: #353a41;
	}
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
header, main { padding: 0.7rem 1rem; }
header { border-bottom: 1px solid var(--line); background: var(--panel); }
h1 { font-size: 1.2rem; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 0.3rem; }
p { margin: 0.2rem 0; }
header p, .about { color: var(--faint); }
.tools { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; margin: 0.5rem 0; }
.tools input {
	padding: 0.2rem 0.5rem; font: inherit; color: inherit; background: var(--back); border: 1px solid var(--faint); border-radius: 4px;
}
.tools button, .tools input { max-width: 100%; }
.tools button {
	font: inherit; color: var(--text); background: var(--panel); border: 1px solid var(--faint); border-radius: 4px; padding: 0.2rem 0.6rem;
}
kbd { font: inherit; border: 1px solid var(--line); border-radius: 3px; padding: 0 0.25rem; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; margin: 0.3rem 0; padding: 0; }
.legend i { display: inline-block; width: 1em; height: 1em; border: 1px solid var(--line); vertical-align: -0.15em; margin-right: 0.35em; }
#flame { position: relative; overflow: hidden; border: 1px solid var(--line); min-height: 3rem; }
#flame button {
	position: absolute; height: 21px; padding: 0 4px; margin: 0; border: 0; border-right: 1px solid var(--back); text-align: left;
	font: 12px/21px ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; color: var(--text); background: var(--native);
	overflow: hidden; white-space: nowrap; text-overflow: ellipsis; cursor: pointer;
}
#flame button.above { opacity: 1; font-style: italic; }
#flame button.found { background: var(--mark); }
#flame button:hover, #flame button:focus { outline: 2px solid var(--link); outline-offset: -2px; z-index: 1; }
#said { min-height: 3em; overflow-wrap: anywhere; }
.interpreter { background: var(--interpreter) !important; } .runtime { background: var(--runtime) !important; }
.atomvm { background: var(--atomvm) !important; } .collector { background: var(--collector) !important; }
.host { background: var(--host) !important; } .compiler { background: var(--compiler) !important; }
.waiting { background: var(--waiting) !important; } .native { background: var(--native); }
#flame button.found { background: var(--mark) !important; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--faint); }
th, td { text-align: right; padding: 0.1rem 0.5rem; border-top: 1px solid var(--line); vertical-align: top; }
th:first-child, td:first-child, th.text, td.text { text-align: left; }
td code { font: 13px/1.45 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
@media (max-width: 40rem) { header, main { padding: 0.6rem; } .source { display: none; } }
`;
