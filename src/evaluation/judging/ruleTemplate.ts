import { rangeRefusal } from "../../model/refusal.ts";
import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

const PLACE = /\{\{([a-z][A-Za-z0-9]{0,39})\}\}/g;

/**
 * Rules made of one template over types, groups or territories (šablona pravidel): `{{name}}` in any text of the template stands for a cell of a row.
 *
 * A row is plain data, such as an entry of a codebook; a cell is put in as it is and read for places no more. Numbers go into a limit where the whole
 * text is one place.
 *
 * @param template - a rule with places
 * @param rows - one for each rule, each with every name that the template uses
 * @returns the rules, in the order of the rows
 * @throws RangeError `name-unknown`, `rule-twice`
 *
 * @example
 * const template = { id: "own/no-{{code}}", version: 1, severity: "info", basis: "house", sources: [], title: { cs: "{{cs}} chybí", en: "{{en}} is missing" },
 *   message: { cs: "{{cs}}: {seen}", en: "{{en}}: {seen}" }, scope: { subject: "territory", levels: ["orp"] }, figures: { seen: { indicator: "type-present-{{code}}" } },
 *   breachedWhen: { kind: "threshold", figure: "seen", is: "equal", limit: 0 }, examples: [] }
 * ruleTemplate(template, [{ code: "40", cs: "pečovatelská služba", en: "home care" }])[0].title.cs // => "pečovatelská služba chybí"
 * ruleTemplate(template, [{ code: "40", cs: "pečovatelská služba" }]) // => throws "name-unknown"
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function ruleTemplate(template: RuleSpec, rows: readonly object[]): readonly RuleSpec[] {
  const rules = rows.map((row) => filled(template, row) as RuleSpec);
  const ids = rules.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw rangeRefusal("rule-twice", `ruleTemplate requires rows that make rules of different ids, got ${twice} twice`);
  return rules;
}

function filled(part: unknown, row: object): unknown {
  if (typeof part === "string") {
    const whole = /^\{\{([a-z][A-Za-z0-9]{0,39})\}\}$/.exec(part)?.[1];
    if (whole !== undefined) return cellOf(row, whole);
    return part.replace(PLACE, (_, name: string) => String(cellOf(row, name)));
  }
  if (Array.isArray(part)) return part.map((one) => filled(one, row));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, filled(one, row)]));
}

function cellOf(row: object, name: string): string | number {
  const cell: unknown = Object.hasOwn(row, name) ? (row as Readonly<Record<string, unknown>>)[name] : undefined;
  if (typeof cell !== "string" && typeof cell !== "number")
    throw rangeRefusal("name-unknown", `ruleTemplate requires a text or a number for every place, got no ${JSON.stringify(name)} in a row`);
  return cell;
}
