/** All commands of the prompt; help and completion follow from it. */
import type { Command } from "../command.ts";
import { BOTH } from "./both.ts";
import { BREAKPOINTS } from "./breakpoints.ts";
import { CODE } from "./code.ts";
import { GOING } from "./going.ts";
import { sessionCommands } from "./session.ts";
import { STACK } from "./stack.ts";
import { VALUES } from "./values.ts";

export const COMMANDS: readonly Command[] = [
	...BREAKPOINTS,
	...GOING,
	...BOTH,
	...STACK,
	...VALUES,
	...CODE,
	...sessionCommands(() => COMMANDS),
];
