/** An HTML page that is one file: what every page of this project begins and ends with. */
import { htmlEscape } from "escape-goat";

export interface HtmlPage {
	readonly title: string;
	/** Its content security policy. */
	readonly policy: string;
	/** A `data:` URL. */
	readonly icon: string;
	readonly style: string;
	/** HTML. */
	readonly body: string;
}

export function htmlPage({
	title,
	policy,
	icon,
	style,
	body,
}: HtmlPage): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${htmlEscape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${htmlEscape(title)}</title>
<link rel="icon" href="${icon}">
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
