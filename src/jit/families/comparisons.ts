/** Comparing terms: words where they say all, AtomVM's term_compare where they do not. */
import { labelOf, type Operand } from "../../beam/operands.ts";
import { both, integerType, isOnly, Kind } from "../analysis/value-types.ts";
import type { FunctionEmitter } from "../emit/function-emitter.ts";
import type { Handler, Handlers } from "../emit/handler.ts";
import { pushComparison, type Relation } from "../emit/terms/comparing.ts";
import { learn, smallConstant, typeOf } from "../emit/terms/values.ts";

function comparison(relation: Relation): Handler {
	return (f, [fail, a, b]) => {
		pushComparison(f, relation, a, b);
		f.code.i32_eqz();
		f.goToLabelIf(labelOf(fail));
		learnFrom(f, relation, a, b);
		return true;
	};
}

function learnFrom(
	f: FunctionEmitter,
	relation: Relation,
	a: Operand,
	b: Operand,
): void {
	if (relation === "eq_exact") {
		const known = both(typeOf(f, a), typeOf(f, b));
		learn(f, a, known);
		learn(f, b, known);
		return;
	}
	const n = smallConstant(b);
	const left = typeOf(f, a);
	if (n === undefined || !isOnly(left, Kind.Integer)) return;
	if (relation === "lt") learn(f, a, integerType(-Infinity, n - 1));
	if (relation === "ge") learn(f, a, integerType(n, Infinity));
}

export const comparisons = {
	is_eq_exact: comparison("eq_exact"),
	is_ne_exact: comparison("ne_exact"),
	is_eq: comparison("eq"),
	is_ne: comparison("ne"),
	is_lt: comparison("lt"),
	is_ge: comparison("ge"),
} satisfies Handlers;
