import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFacts } from "../../src/interop/readFacts.ts";
import { writeFacts } from "../../src/interop/writeFacts.ts";
import type { Fact } from "../../src/model/fact.ts";
import { exampleTable, factsOfPublication, publication } from "./saved.ts";

const { source, knownAt, period } = publication;
const fact: Fact = { subject: "obec/581283", field: "facilities/130", period, value: 2, source, knownAt };

describe("laws", () => {
  test("what is written is read back unchanged", () => {
    fc.assert(
      fc.property(factsOfPublication, (facts) => {
        const reading = readFacts(writeFacts(facts, publication));
        expect(reading.accepted).toEqual(facts);
        expect(reading.rejected).toEqual([]);
        expect(reading.publication).toEqual({ ...publication });
      }),
    );
  });

  test("the order of the facts of a subject changes nothing", () => {
    fc.assert(
      fc.property(factsOfPublication, (facts) => {
        const subjects = [...new Set(facts.map(({ subject }) => subject))];
        const turned = subjects.flatMap((subject) => facts.filter((other) => other.subject === subject).reverse());
        expect(writeFacts(turned, publication)).toBe(writeFacts(facts, publication));
      }),
    );
  });

  test.each(["population-2020-12-31.json", "exclusion-inputs-2023.json", "facilities-2023.json"])("%s is written as it was", (name) => {
    const text = exampleTable(name);
    const { accepted, publication: head } = readFacts(text);
    expect(writeFacts(accepted, head) === text).toBe(true);
  });
});

describe("refusals", () => {
  const none: Fact = { ...fact, value: null, reason: "refused", field: "births", period: { from: "2022-01-01", to: "2023-01-01" } };
  test.each([
    ["another source", [{ ...fact, source: "other" }], "fact-foreign"],
    ["another day", [{ ...fact, knownAt: "2024-03-01" }], "fact-foreign"],
    ["another period", [{ ...fact, field: "births" }], "fact-foreign"],
    ["no such column", [{ ...fact, field: "deaths" }], "fact-foreign"],
    ["the same fact twice", [fact, { ...fact, value: 3 }], "fact-repeated"],
    ["two coverages", [{ ...fact, coverage: { covered: 1, members: 2 } }, none], "coverage-differs"],
    ["a negative figure", [{ ...fact, value: -1 }], "fact-invalid"],
    ["a figure that is none", [{ ...fact, value: Number.NaN }], "fact-invalid"],
    ["a subject that is none", [{ ...fact, subject: "__proto__" }], "fact-invalid"],
    ["an impossible coverage", [{ ...fact, coverage: { covered: 3, members: 2 } }], "head-invalid"],
  ] as const)("%s", (_, facts, code) => {
    expect(() => writeFacts(facts, publication)).toThrow(expect.objectContaining({ name: "RangeError", code }));
  });
});
