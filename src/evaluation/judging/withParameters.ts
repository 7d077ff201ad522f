import { rangeRefusal } from "../../model/refusal.ts";
import type { RuleParameter, RuleSpec } from "../../model/rules/ruleSpec.ts";

/**
 * A rule with limits of an office (pravidlo s mezemi úřadu): what a region or a council set takes the place of what the pack says, or does not say.
 *
 * @param rule - a rule
 * @param values - limits by the names of parameters; `null` takes one away
 * @param options.source - where they were set: an id of the codebook of sources or of the office, `own/…`
 * @returns another rule of the same id
 * @throws RangeError `name-unknown`, `not-finite`
 *
 * @example
 * const rule = { id: "own/few-beds", version: 1, severity: "info", basis: "house", sources: [], title: { cs: "málo lůžek", en: "few beds" },
 *   message: { cs: "Lůžek je {beds}.", en: "There are {beds}." }, scope: { subject: "service" }, parameters: { least: { value: null, unit: "beds", cs: "nejméně", en: "least" } },
 *   figures: { beds: { field: "beds", unit: "beds" } }, breachedWhen: { kind: "threshold", figure: "beds", is: "below", limit: "least" }, examples: [] }
 * withParameters(rule, { least: 20 }, { source: "own/council-2026" }).parameters.least.value // => 20
 * withParameters(rule, { most: 20 }, { source: "own/council-2026" }) // => throws "name-unknown"
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function withParameters(
  rule: RuleSpec,
  values: Readonly<Record<string, number | null>>,
  options: { readonly source: NonNullable<RuleParameter["source"]> },
): RuleSpec {
  const parameters: Record<string, RuleParameter> = { ...rule.parameters };
  for (const [name, value] of Object.entries(values)) {
    const known = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (known === undefined)
      throw rangeRefusal("name-unknown", `withParameters requires parameters of ${rule.id}, got ${JSON.stringify(name)}`);
    if (value !== null && !Number.isFinite(value))
      throw rangeRefusal("not-finite", `withParameters requires numbers or null, got ${value} of ${name}`);
    parameters[name] = { ...known, value, source: options.source };
  }
  return { ...rule, parameters };
}
