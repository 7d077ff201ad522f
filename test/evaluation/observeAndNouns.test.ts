import fc from "fast-check";
import { expect, it } from "vitest";
import { observationOf } from "../../src/evaluation/observationTable.ts";
import { observe } from "../../src/evaluation/observe.ts";
import { facilitiesListedIndicator } from "../../src/indicators/capacity/facilitiesListed.ts";
import { facilityRateIndicator } from "../../src/indicators/capacity/facilityRate.ts";
import { readsOf } from "../../src/indicators/indicator.ts";
import { appliesTo, indicatorValue, termsValue } from "../../src/indicators/indicatorValue.ts";
import { ageingIndexIndicator } from "../../src/indicators/people/ageingIndex.ts";
import { naturalIncreaseIndicator } from "../../src/indicators/people/naturalIncrease.ts";
import { personsIndicator } from "../../src/indicators/people/personsAged.ts";
import { seniorDependencyRatioIndicator } from "../../src/indicators/people/seniorDependencyRatio.ts";
import { shareAgedIndicator } from "../../src/indicators/people/shareAged.ts";
import { executionShareIndicator } from "../../src/indicators/risk/executionShare.ts";
import type { Fact } from "../../src/model/fact.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import type { IndicatorSpec } from "../../src/model/indicatorSpec.ts";
import { inputOf, nounOf } from "../../src/model/nounOf.ts";
import { onDay, year } from "../../src/model/period.ts";
import { isRefusal } from "../../src/model/refusal.ts";
import { absentRow, fact } from "../model/office.ts";
import { day } from "./observed.ts";

// Tables are read in columns, where nothing has to be said row by row; the formula of a card over one noun is the plain way.
const cards: readonly IndicatorSpec[] = [
  executionShareIndicator,
  naturalIncreaseIndicator,
  ageingIndexIndicator,
  seniorDependencyRatioIndicator,
  shareAgedIndicator({ ages: "80+" }),
  personsIndicator,
  facilitiesListedIndicator,
  facilityRateIndicator({ kind: { code: "130", cs: "domovy pro seniory", en: "homes for seniors" }, ages: "15+" }),
];
const fields = [
  ...["births", "deaths", "midYearPopulation", "personsInExecution", "facilities/130", "facilities/131"],
  ...["T/0-14", "T/15-64", "T/65+", "T/15+", "T/0+", "F/0-14", "M/0-14", "F/80+", "M/80+"].map((cell) => `population/${cell}`),
];
const value = fc.oneof(
  fc.nat(30),
  fc.nat(100).map((twelfths) => twelfths / 12),
  fc.constantFrom(0, -0, 1e16, 1 / 3, -1, "refused", "suppressed"),
);
const anyFact: fc.Arbitrary<Fact> = fc
  .record({
    subject: fc.constantFrom("obec/500001", "obec/500002", "obec/500003"),
    field: fc.constantFrom(...fields),
    period: fc.constantFrom(year(2023), year(2023), year(2023), onDay("2023-12-31"), year(2022)),
    said: value,
    source: fc.constantFrom("a", "a", "a", "b"),
    knownAt: fc.constantFrom("2024-01-01", "2024-02-01"),
    part: fc.constantFrom(undefined, undefined, undefined, { covered: 1, members: 3 }),
  })
  .map(({ subject, field, said, part, ...more }) =>
    fact(subject, field, said as number, part === undefined ? more : { ...more, coverage: part }),
  );
const absentRows = fc.constantFrom([], [absentRow(["facilities/130", "facilities/131"], "none")], [absentRow(["facilities"], "unknown")]);

it("what is read in columns is what the formula gives for the noun, to the last bit", () => {
  fc.assert(
    fc.property(fc.array(anyFact, { maxLength: 60 }), absentRows, (facts, rows) => {
      const book = factsAsOf(facts, day, { absentRows: rows });
      const subjects = ["obec/500001", "obec/500002", "obec/500003", "obec/500009"];
      const table = observe(cards, book, subjects);
      for (const card of cards)
        for (const subject of subjects) {
          const seen = observationOf(table, card.id, subject);
          const inputs = readsOf(card).all.map((field) => inputOf(book, subject, field));
          const noun = nounOf(inputs);
          const plain = (of: () => number | null): number | null | "refused" => {
            try {
              return of();
            } catch (error) {
              if (!isRefusal(error)) throw error;
              return "refused";
            }
          };
          const expected = plain(() => indicatorValue(card, noun));
          const applies = plain(() => (appliesTo(card, noun) ? 1 : 0));
          if (expected === "refused" || applies === "refused") {
            expect(seen).toMatchObject({ value: null, reason: "invalid-input", detail: expect.stringMatching(/ requires .+, got /) });
            continue;
          }
          const partial = inputs.some((input) => input.coverage !== null);
          if (seen.value !== null) expect(seen.value).toBe(expected);
          else if (expected !== null)
            // A number that the formula gives is withheld for a stated reason only.
            expect(partial || applies === 0 || ["periods-differ", "not-applicable", "invalid-input"].includes(seen.reason ?? "")).toBe(
              true,
            );
          if (seen.value !== null && card.kind === "ratio")
            expect([seen.numerator, seen.denominator]).toEqual([termsValue(card.numerator, noun), termsValue(card.denominator, noun)]);
          expect(seen.value === null).toBe(seen.reason !== null);
        }
    }),
    { numRuns: 300 },
  );
});
