import { rangeRefusal } from "../../model/refusal.ts";
import { requireWhole } from "../trend/knownSeries.ts";
import { requireOneOf } from "../trend/scoreTest.ts";
import type { RunRule } from "./runRuleSets.ts";

const KINDS: readonly RunRule["kind"][] = ["outside-limits", "one-side", "trend", "alternating", "within", "away", "beyond"];

/**
 * Refuses rules that cannot be applied: a row of no points, a part of the limits that is none, two rules of one name.
 *
 * @throws RangeError `unknown-option`, `not-whole`, `rule-invalid`
 * @internal
 */
export function requireRules(name: string, rules: readonly RunRule[]): void {
  const names = new Set(rules.map((rule) => rule.name));
  if (names.size < rules.length) throw rangeRefusal("rule-invalid", `${name} requires rules with names of their own, got one twice`);
  for (const rule of rules) {
    requireOneOf(name, rule.kind, { what: "a kind of rule", allowed: KINDS });
    if (rule.kind === "outside-limits") continue;
    requireWhole(name, rule.points, { what: `a number of points of ${rule.name}`, least: rule.kind === "alternating" ? 3 : 2 });
    if ("distance" in rule && !(rule.distance > 0 && rule.distance < 1))
      throw rangeRefusal("rule-invalid", `${name} requires a distance between 0 and 1 of ${rule.name}, got ${String(rule.distance)}`);
    if (rule.kind !== "beyond") continue;
    requireWhole(name, rule.least, { what: `a least number of points of ${rule.name}`, least: 1 });
    if (rule.least > rule.points)
      throw rangeRefusal("rule-invalid", `${name} requires at most ${rule.points} points of ${rule.name}, got ${rule.least}`);
  }
}
