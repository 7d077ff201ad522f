import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DigestedInput, observationDigest } from "../../src/evaluation/observationDigest.ts";
import { digest } from "../../src/model/digest.ts";
import { year } from "../../src/model/period.ts";

const births: DigestedInput = {
  subject: "obec/500000",
  field: "births",
  value: 190,
  reason: null,
  period: year(2023),
  source: "office",
  knownAt: "2024-03-01",
};
const deaths: DigestedInput = { ...births, field: "deaths", value: null, reason: "not-reported" };
const both = { method: "own/x@1", parameters: { ages: "65+" }, inputs: [births, deaths] };

// Written out by hand in the order of keys, and hashed by node:crypto.
it("is the SHA-256 of the canonical record", () => {
  const row = (field: string, value: string) =>
    `["obec/500000","${field}",["2023-01-01","2024-01-01"],${value},"office","2024-03-01",null]`;
  const rows = [row("births", "190,null"), row("deaths", 'null,"not-reported"')].join(",");
  const text = `{"absent":0,"inputs":[${rows}],"method":"own/x@1","parameters":{"ages":"65+"},"schema":"kpss/observation-digest@1"}`;
  expect(observationDigest(both)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
});

it("is the digest of that record, with its rows in the order of their texts", () => {
  const time = ["2023-01-01", "2024-01-01"];
  const inputs = [
    ["obec/500000", "births", time, 190, null, "office", "2024-03-01", [1, 2]],
    ["obec/500000", "deaths", null, null, "not-reported", "office", "2024-03-01", null],
  ];
  const some = [
    { ...deaths, period: null },
    { ...births, coverage: { covered: 1, members: 2 } },
  ];
  const record = { schema: "kpss/observation-digest@1", method: "own/x@1", parameters: {}, inputs, absent: 3 };
  expect(observationDigest({ method: "own/x@1", inputs: some, absent: 3 })).toBe(digest(record));
});

describe("is another one when anything of it changes", () => {
  it.each([
    [{ method: "own/x@2" }],
    [{ parameters: {} }],
    [{ parameters: { ages: "80+" } }],
    [{ absent: 1 }],
    [{ inputs: [births] }],
    [{ inputs: [births, births, deaths] }],
    [{ inputs: [{ ...births, value: 191 }, deaths] }],
    [{ inputs: [births, { ...deaths, reason: "refused" as const }] }],
    [{ inputs: [{ ...births, subject: "obec/500001" }, deaths] }],
    [{ inputs: [{ ...births, field: "arrivals" }, deaths] }],
    [{ inputs: [{ ...births, period: year(2022) }, deaths] }],
    [{ inputs: [{ ...births, period: null }, deaths] }],
    [{ inputs: [{ ...births, source: "csu" }, deaths] }],
    [{ inputs: [{ ...births, knownAt: "2024-03-02" }, deaths] }],
    [{ inputs: [{ ...births, coverage: { covered: 1, members: 2 } }, deaths] }],
  ])("%j", (change) => expect(observationDigest({ ...both, ...change })).not.toBe(observationDigest(both)));
});

it("minus zero is zero, and what else an input carries is nothing", () => {
  const zero = observationDigest({ ...both, inputs: [{ ...births, value: 0 }] });
  expect(observationDigest({ ...both, inputs: [{ ...births, value: -0 }] })).toBe(zero);
  expect(observationDigest({ ...both, inputs: [{ ...births, value: 0, fact: 7 } as DigestedInput] })).toBe(zero);
  expect(observationDigest({ method: "own/x@1", inputs: [] })).toMatch(/^[0-9a-f]{64}$/);
});

it("refuses what is no number", () => {
  expect(() => observationDigest({ ...both, inputs: [{ ...births, value: Number.NaN }] })).toThrow(
    expect.objectContaining({ code: "not-finite" }),
  );
});

it("law: the order of inputs and of parameters changes nothing", () => {
  const input = fc.record({ subject: fc.constantFrom("a", "b"), field: fc.constantFrom("births", "deaths"), value: fc.option(fc.nat(3)) });
  const some = fc.array(
    input.map((change) => ({ ...births, ...change })),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(
      some.chain((inputs) => fc.tuple(fc.constant(inputs), fc.shuffledSubarray(inputs, { minLength: inputs.length }))),
      ([inputs, shuffled]) => {
        const one = observationDigest({ method: "own/x@1", parameters: { a: 1, b: 2 }, inputs });
        expect(observationDigest({ inputs: shuffled, parameters: { b: 2, a: 1 }, method: "own/x@1" })).toBe(one);
      },
    ),
  );
});
