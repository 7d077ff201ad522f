import fc from "fast-check";
import type { IndicatorSpec, RatioSpec, SumSpec, Term } from "../../../src/model/indicatorSpec.ts";

/** A ratio that an office wrote, with everything a definition may say. */
export const settled: RatioSpec = {
  id: "own/requests-settled",
  version: 1,
  cs: "podíl vyřízených žádostí",
  en: "share of requests settled",
  topic: "use",
  subject: "territoryYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["own/requests"],
  caveat: { cs: "Neříká, jak dlouho žadatelé čekali.", en: "Does not tell how long applicants waited." },
  interpretation: { cs: "Z deseti žádostí tolik vyřízených.", en: "Of ten requests so many settled." },
  parameters: { settledWithin: "30 dnů", least: 5 },
  legalBasis: ["§ 94 písm. f) zákona č. 108/2006 Sb."],
  lowestLevel: "obec",
  validFrom: "2023-01-01",
  validTo: "2026-01-01",
  unlessZero: [{ field: "population", ages: "0+" }],
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "requestsSettled" }],
  denominator: [{ field: "requests" }],
  maxPeriodGap: 0,
  partial: "refuse",
  overlaps: false,
  additive: true,
};

const { scale: _s, numerator: _n, denominator: _d, maxPeriodGap: _g, ...head } = settled;

/** A sum that an office wrote. */
export const requests: SumSpec = { ...head, id: "own/requests", unit: "persons", kind: "sum", terms: [{ field: "requests" }] };

/** A file of definitions as plain JSON. */
export const file = (...indicators: readonly unknown[]) => ({ schema: "kpss/indicators@1", indicators });

const words = fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }).filter((text) => /\S/.test(text));
const slug = fc.stringMatching(/^[a-z0-9]{1,6}([/+-][a-z0-9]{1,4}){0,3}$/);
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ field: fc.constant("population" as const), ages: fc.constantFrom("0+", "65+", "0-14"), sex: fc.constantFrom("F", "M", "T") }),
  fc.record(
    { field: fc.constantFrom("births", "own", "facilities/130", "population/F/65-69"), times: fc.constantFrom(-1, 2, 0.01, 1e9) },
    { requiredKeys: ["field"] },
  ),
  fc.record({ field: fc.constantFrom("facilities", "requests"), cells: fc.constant("listed" as const) }),
);
const terms = fc.array(term, { minLength: 1, maxLength: 4 });
const bilingual = fc.record({ cs: words, en: words });
const anyHead = fc.record(
  {
    id: slug.map((text) => `own/${text}`),
    version: fc.integer({ min: 1, max: 1_000_000 }),
    cs: words,
    en: words,
    topic: fc.constantFrom("use", "people"),
    subject: fc.constantFrom("territoryYear", "serviceYear", "own/request-year"),
    unit: fc.constantFrom("1", "persons", "CZK"),
    polarity: fc.constantFrom("none", "higher-is-better"),
    sources: fc.array(fc.constantFrom("kpss", "own/office"), { minLength: 1, maxLength: 3 }),
    caveat: bilingual,
    interpretation: bilingual,
    parameters: fc.dictionary(fc.constantFrom("ages", "least", "kind"), fc.oneof(words, fc.integer(), fc.constant(0.5))),
    legalBasis: fc.array(words, { maxLength: 3 }),
    lowestLevel: fc.constantFrom("obec", "orp"),
    validFrom: fc.constantFrom("2020-02-29", "2023-01-01"),
    validTo: fc.constantFrom("2024-01-01", "2026-12-31"),
    unlessZero: terms,
    partial: fc.constantFrom("refuse", "at-least"),
    overlaps: fc.boolean(),
    additive: fc.boolean(),
  },
  { requiredKeys: ["id", "version", "cs", "en", "topic", "subject", "unit", "polarity", "sources", "caveat"] },
);

/** Any sound definition. */
export const anySpec: fc.Arbitrary<IndicatorSpec> = fc.oneof(
  fc
    .tuple(
      anyHead,
      fc.record(
        {
          kind: fc.constant("ratio" as const),
          scale: fc.constantFrom(1, 100, 0.01),
          numerator: terms,
          denominator: terms,
          maxPeriodGap: fc.nat(1000),
          interval: fc.constantFrom("wilson", "poisson"),
        },
        { requiredKeys: ["kind", "scale", "numerator", "denominator"] },
      ),
    )
    .map(([one, formula]) => ({ ...one, ...formula }) as unknown as IndicatorSpec),
  fc
    .tuple(anyHead, fc.record({ kind: fc.constant("sum" as const), terms }))
    .map(([one, formula]) => ({ ...one, ...formula }) as unknown as IndicatorSpec),
);

/** A change to a definition: where, and to what. `undefined` takes the key away. */
export type Change = readonly [path: readonly (string | number)[], value: unknown];

/** A definition as plain JSON with something else at a path. */
export function changed(spec: unknown, [path, value]: Change): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(spec) ? [...spec] : { ...(spec as Record<string, unknown>) };
  const inner = changed((copy as Record<string | number, unknown>)[key], [rest, value]);
  if (inner === undefined) delete (copy as Record<string | number, unknown>)[key];
  else Object.defineProperty(copy, key, { value: inner, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** A change that makes a definition unsound, the code of its rejection, and its place where that is not the changed one. */
type Flaw = readonly [change: Change, code: string, path?: string];

const placed = (rows: readonly Flaw[]) =>
  rows.map(([change, code, path]) => ({
    change,
    code,
    path: path ?? change[0].map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join(""),
  }));

/** What no definition may say. */
export const wrong = placed([
  [[[], null], "item-not-object"],
  [[[], []], "item-not-object"],
  [[["kind"], "custom"], "kind-unknown"],
  [[["kind"], undefined], "kind-unknown"],
  [[["compute"], "1"], "key-unknown"],
  [[["__proto__"], { version: 9 }], "key-unknown"],
  [[["terms"], [{ field: "births" }]], "key-unknown"],
  [[["id"], "requests-settled"], "id-invalid"],
  [[["id"], "own/"], "id-invalid"],
  [[["id"], "own/Žádosti"], "id-invalid"],
  [[["id"], `own/${"a".repeat(97)}`], "id-invalid"],
  [[["version"], 0], "version-invalid"],
  [[["version"], 1.5], "version-invalid"],
  [[["version"], "1"], "version-invalid"],
  [[["cs"], ""], "text-invalid"],
  [[["cs"], " \u00a0"], "text-invalid"],
  [[["en"], "x".repeat(201)], "text-invalid"],
  [[["en"], undefined], "text-invalid"],
  [[["topic"], "weather"], "topic-unknown"],
  [[["subject"], "comparison"], "subject-invalid"],
  [[["subject"], "own/__proto__"], "subject-invalid"],
  [[["unit"], "furlong"], "unit-unknown"],
  [[["polarity"], "up"], "polarity-unknown"],
  [[["sources"], []], "sources-invalid"],
  [[["sources"], ["office"]], "source-invalid", ".sources[0]"],
  [[["caveat"], "nic"], "bilingual-invalid"],
  [[["caveat", "cs"], 1], "text-invalid"],
  [[["caveat", "de"], "nichts"], "key-unknown"],
  [[["parameters"], []], "parameters-invalid"],
  [[["parameters", "__proto__"], 1], "parameters-invalid", ".parameters"],
  [[["parameters", "valueOf"], 1], "parameters-invalid", ".parameters"],
  [[["parameters", "a b"], 1], "parameters-invalid", ".parameters"],
  [[["parameters", "least"], null], "parameter-invalid"],
  [[["legalBasis"], "§ 94"], "list-invalid"],
  [[["legalBasis"], [""]], "text-invalid", ".legalBasis[0]"],
  [[["lowestLevel"], "stát"], "level-unknown"],
  [[["validFrom"], "1. 1. 2023"], "day-invalid"],
  [[["validFrom"], "2023-13-01"], "day-invalid"],
  [[["unlessZero"], []], "terms-invalid"],
  [[["unlessZero"], [{ field: "population" }]], "ages-missing", ".unlessZero[0].ages"],
  [[["partial"], "half"], "partial-invalid"],
  [[["overlaps"], "no"], "yes-or-no"],
  [[["scale"], 0], "scale-invalid"],
  [[["scale"], -1], "scale-invalid"],
  [[["scale"], 1e10], "scale-invalid"],
  [[["scale"], "1"], "scale-invalid"],
  [[["maxPeriodGap"], -1], "gap-invalid"],
  [[["interval"], "exact"], "interval-invalid"],
  [[["numerator"], []], "terms-invalid"],
  [[["denominator"], []], "terms-invalid"],
  [[["denominator"], undefined], "terms-invalid"],
  [[["numerator"], Array.from({ length: 51 }, () => ({ field: "births" }))], "terms-invalid"],
  [[["numerator"], ["births"]], "term-invalid", ".numerator[0]"],
  [[["numerator", 0, "field"], "Births"], "field-invalid"],
  [[["numerator", 0, "field"], "toString"], "field-invalid"],
  [[["numerator", 0, "field"], "facilities/constructor"], "field-invalid"],
  [[["numerator", 0, "field"], "__proto__"], "field-invalid"],
  [[["numerator", 0, "field"], "population"], "ages-missing", ".numerator[0].ages"],
  [[["numerator", 0, "ages"], "65+"], "ages-misplaced"],
  [[["numerator", 0], { field: "population/T/15+", ages: "65+" }], "ages-misplaced", ".numerator[0].ages"],
  [[["numerator", 0], { field: "population", ages: "065+" }], "ages-invalid", ".numerator[0].ages"],
  [[["numerator", 0, "sex"], "F"], "sex-misplaced"],
  [[["numerator", 0], { field: "population", ages: "65+", sex: "X" }], "sex-invalid", ".numerator[0].sex"],
  [[["numerator", 0, "times"], 0], "times-invalid"],
  [[["numerator", 0, "times"], 1e-10], "times-invalid"],
  [[["numerator", 0, "times"], null], "times-invalid"],
  [[["numerator", 0, "cells"], "all"], "cells-invalid"],
  [[["numerator", 0], { field: "facilities/130", cells: "listed" }], "cells-misplaced", ".numerator[0].cells"],
  [[["numerator", 0], { field: "population", ages: "65+", cells: "listed" }], "cells-misplaced", ".numerator[0].cells"],
  [[["numerator", 0, "weight"], 2], "key-unknown"],
]);

/** What only a function can see, so that the JSON Schema lets it pass. */
export const unseen = placed([
  [[["validFrom"], "2023-02-29"], "day-invalid"],
  [[["validTo"], "2023-01-01"], "validity-reversed"],
  [[["numerator", 0], { field: "population", ages: "14-0" }], "ages-invalid", ".numerator[0].ages"],
  [[["cs"], "\ud800"], "text-invalid"],
]);
