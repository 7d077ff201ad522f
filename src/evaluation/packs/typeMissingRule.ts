import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

/**
 * Rule that a type of service is missing from a territory (chybějící druh služby), for one type: nobody has a place there and nobody reaches it.
 *
 * The territory is the one that is expected to have the type: an ORP, or the region for types that work for a whole region. It is breached
 * only where both are known: where the source covers the type and providers said which municipalities they reach. An absent row is not a
 * zero; without either figure it is undecidable.
 *
 * Whether every such territory needs the type is a judgement, of practice for regional types, the library's own for others.
 *
 * @param type - code of a type with an expected territory
 * @returns the rule `network/type-missing-…`, with its worked examples
 * @throws RangeError `type-unknown`, `type-without-tier`
 *
 * @example
 * typeMissingRule("intervencni-centra").scope // => { subject: "territory", levels: ["kraj"] }
 * typeMissingRule("pecovatelska-sluzba").scope.levels // => ["orp"]
 * typeMissingRule("socialni-rehabilitace") // => throws "type-without-tier"
 *
 * @see docs/methods/register.md
 * @category Rules
 */
export function typeMissingRule(type: string): RuleSpec {
  const known = serviceTypes.find(({ code }) => code === type);
  if (known === undefined)
    throw rangeRefusal("type-unknown", `typeMissingRule requires a type of the codebook, got ${JSON.stringify(type)}`);
  const { tier, basis } = known.expectedTier;
  if (tier === null)
    throw rangeRefusal("type-without-tier", `typeMissingRule requires a type that some territory is expected to have, got ${type}`);
  const elsewhere = tier === "obec" ? "orp" : "obec";
  return {
    id: `network/type-missing-${type}`,
    version: 1,
    severity: "info",
    basis,
    sources: [],
    title: { cs: `v území chybí druh služby: ${known.cs}`, en: `type of service missing from the territory: ${known.en}` },
    message: {
      cs: `druh služby „${known.cs}“ v území nikdo neposkytuje ani do něj nedosahuje; služeb s místem v území: {seated.number}, obcí v dosahu: {reached.number}`,
      en: `nobody provides the type of service “${known.en}” in the territory or reaches it; services with a place there: {seated.number}, municipalities in reach: {reached.number}`,
    },
    scope: { subject: "territory", levels: [tier] },
    figures: {
      seated: { field: `servicesSeated/${type}`, unit: "services" },
      reached: { field: `municipalitiesReached/${type}`, unit: "municipalities" },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "seated", is: "equal", limit: 0 },
        { kind: "threshold", figure: "reached", is: "equal", limit: 0 },
      ],
    },
    examples: [
      { outcome: "breached", figures: { seated: 0, reached: 0 } },
      { outcome: "met", figures: { seated: 1, reached: "not-asked" } },
      { outcome: "met", figures: { seated: 0, reached: 4 } },
      { outcome: "undecidable", figures: { seated: "not-covered-by-source", reached: 0 } },
      { outcome: "undecidable", figures: { seated: 0, reached: { low: 0, high: 20 } } },
      { outcome: "not-applicable", figures: { seated: 0, reached: 0 }, target: { level: elsewhere } },
    ],
  };
}
