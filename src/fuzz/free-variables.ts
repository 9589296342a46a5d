/** Variables that a fun takes from around it. */
import type { Expr, Lambda, Pattern, Variable } from "./ast.ts";

export function freeVariables(lambda: Lambda): Variable[] {
	const used = new Set<Variable>();
	const bound = new Set<Variable>(lambda.parameters);
	visit(lambda.body, used, bound);
	// Variables are bound once in a program, so the sets need no scopes.
	return [...used].filter((variable) => !bound.has(variable));
}

function visit(expr: Expr, used: Set<Variable>, bound: Set<Variable>): void {
	const go = (child: Expr): void => visit(child, used, bound);
	switch (expr.kind) {
		case "var":
			used.add(expr.variable);
			break;
		case "bif":
		case "remote":
		case "call":
			expr.args.forEach(go);
			break;
		case "cons":
			go(expr.head);
			go(expr.tail);
			break;
		case "tuple":
			expr.items.forEach(go);
			break;
		case "map":
			if (expr.base) go(expr.base);
			for (const [, value] of expr.pairs) go(value);
			break;
		case "build":
			for (const { value } of expr.segments) go(value);
			break;
		case "let":
			bound.add(expr.variable);
			go(expr.value);
			go(expr.body);
			break;
		case "case":
			go(expr.value);
			for (const { pattern, guard, body } of expr.clauses) {
				bindPattern(pattern, bound);
				if (guard) {
					go(guard.left);
					go(guard.right);
				}
				go(body);
			}
			break;
		case "fun":
		case "spawn":
			for (const parameter of expr.lambda.parameters) bound.add(parameter);
			go(expr.lambda.body);
			break;
		case "callFun":
			go(expr.callee);
			expr.args.forEach(go);
			break;
		case "try":
			bound.add(expr.cls);
			bound.add(expr.reason);
			go(expr.body);
			go(expr.handler);
			break;
		case "catch":
			go(expr.body);
			break;
		case "chain":
			for (const { left, right } of expr.chain)
				for (const operand of [left, right])
					if (operand.kind !== "step") go(operand);
			break;
		case "helper":
			expr.args.forEach(go);
			break;
		case "tangle":
			go(expr.tangle.value);
			break;
		case "mailbox":
			expr.values.forEach(go);
			break;
		default:
	}
}

function bindPattern(pattern: Pattern, bound: Set<Variable>): void {
	switch (pattern.kind) {
		case "bind":
			bound.add(pattern.variable);
			break;
		case "cons":
			bindPattern(pattern.head, bound);
			bindPattern(pattern.tail, bound);
			break;
		case "tuple":
			for (const item of pattern.items) bindPattern(item, bound);
			break;
		case "map":
			for (const [, value] of pattern.pairs) bindPattern(value, bound);
			break;
		case "bits":
			for (const { variable } of pattern.fields) bound.add(variable);
			if (pattern.rest !== undefined) bound.add(pattern.rest);
			break;
		default:
	}
}
