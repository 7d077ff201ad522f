import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFacts } from "../../src/interop/readFacts.ts";
import { exampleTable, publication, saved } from "./saved.ts";

const refusal = (input: unknown): unknown => {
  try {
    readFacts(input);
    return null;
  } catch (error) {
    return error;
  }
};

describe("what is read", () => {
  test("a number is a fact, a reason is a fact without value, null is no fact", () => {
    const { accepted, rejected, notes } = readFacts(saved({ rows: [["obec/581283", 190, "refused", null]] }));
    const { source, knownAt, period } = publication;
    expect(accepted).toEqual([
      { subject: "obec/581283", field: "births", period: { from: "2022-01-01", to: "2023-01-01" }, value: 190, source, knownAt },
      { subject: "obec/581283", field: "population/T/15+", period, value: null, reason: "refused", source, knownAt },
    ]);
    expect(rejected).toEqual([]);
    expect(notes).toEqual([{ code: "empty-cell", count: 1, detail: { cs: expect.any(String), en: expect.any(String) } }]);
  });

  test("the head comes along, and what a missing row means", () => {
    const { publication: head, absentRows } = readFacts(saved());
    expect(head).toMatchObject({ ...publication });
    const { source, fields, period, knownAt } = publication;
    expect(absentRows).toEqual([{ source, fields, means: "unknown", period, knownAt }]);
  });

  test("coverage goes with every fact of its subject", () => {
    const { accepted, notes } = readFacts(
      saved({
        rows: [
          ["cr", 5, null, "refused"],
          ["obec/581283", 1, 2, 3],
        ],
        coverage: [
          ["cr", 2, 10],
          ["kraj/3115", 1, 2],
        ],
      }),
    );
    expect(accepted.map((fact) => fact.coverage?.covered)).toEqual([2, 2, undefined, undefined, undefined]);
    expect(notes).toContainEqual({
      code: "coverage-without-row",
      count: 1,
      detail: expect.objectContaining({ cs: expect.stringContaining("kraj/3115") }),
    });
  });

  test("zero is a reported figure, and it has no sign", () => {
    expect(readFacts(saved({ rows: [["cr", -0, 0, null]] })).accepted.map((fact) => Object.is(fact.value, 0))).toEqual([true, true]);
  });
});

describe("what is rejected, and where", () => {
  const cell = "a finite number of at least 0, a reason, or null";
  test.each([
    [["a", 1], "rows[0]", "a list of 2", "a list of 4: the subject and 3 cells"],
    ["obec/581283", "rows[0]", '"obec/581283"', "a list of 4: the subject and 3 cells"],
    [null, "rows[0]", "null", "a list of 4: the subject and 3 cells"],
    [["", 1, 2, 3], "rows[0][0]", '""', "a subject of at most 100 letters, digits and . _ : / -"],
    [[5, 1, 2, 3], "rows[0][0]", "5", "a subject of at most 100 letters, digits and . _ : / -"],
    [["__proto__", 1, 2, 3], "rows[0][0]", '"__proto__"', "a subject of at most 100 letters, digits and . _ : / -"],
    [["constructor", 1, 2, 3], "rows[0][0]", '"constructor"', "a subject of at most 100 letters, digits and . _ : / -"],
    [["a", -1, null, null], "rows[0][1]", "-1", cell],
    [["a", null, Number.NaN, null], "rows[0][2]", "NaN", cell],
    [["a", null, null, Number.POSITIVE_INFINITY], "rows[0][3]", "Infinity", cell],
    [["a", null, "12", null], "rows[0][2]", '"12"', cell],
    [["a", null, "unknown", null], "rows[0][2]", '"unknown"', cell],
    [["a", true, null, null], "rows[0][1]", "true", cell],
    [["a", [[[]]], null, null], "rows[0][1]", "a list of 1", cell],
    [["a", undefined, null, null], "rows[0][1]", "nothing", cell],
  ])("%j", (row, path, value, expected) => {
    const { accepted, rejected } = readFacts(saved({ rows: [row, ["obec/581283", 1, 2, 3]] }));
    expect(rejected).toEqual([
      { code: expect.stringMatching(/^[a-z-]+$/), path, value, expected: { cs: expect.any(String), en: expected } },
    ]);
    expect(accepted.filter((fact) => fact.subject === "obec/581283")).toHaveLength(3);
  });

  test("a second row of a subject, even an equal one", () => {
    const { accepted, rejected, notes } = readFacts(
      saved({
        rows: [
          ["cr", 1, 2, 3],
          ["cr", 1, 2, 3],
        ],
      }),
    );
    expect(accepted).toHaveLength(3);
    expect(rejected).toMatchObject([{ code: "subject-repeated", path: "rows[1]", value: '"cr"' }]);
    expect(rejected[0]?.expected.en).toBe("one row for a subject, this one has rows[0]");
    expect(notes.map(({ code, count }) => [code, count])).toEqual([["repeated-subject", 1]]);
  });

  test("a text of ten million letters is named in a line", () => {
    const { rejected } = readFacts(saved({ rows: [["a".repeat(1e7), 1, 2, 3]] }));
    expect(rejected[0]?.value.length).toBeLessThan(100);
  });
});

describe("what is refused whole", () => {
  test.each([
    ["kpss/facts@2", { schema: "kpss/facts@2" }, 'got schema "kpss/facts@2"'],
    ["another noun", { schema: "kpss/territory@1" }, 'got schema "kpss/territory@1"'],
    ["no schema", {}, "got schema nothing"],
    ["null", null, "got null"],
    ["a list", [], "got a list of 0"],
    ["nothing", undefined, "got nothing"],
  ])("%s by the name of its version", (_, input, got) => {
    expect(refusal(input)).toMatchObject({ name: "RangeError", code: "schema-unknown", message: expect.stringContaining(got) });
    expect(refusal(input)).toMatchObject({ message: expect.stringContaining('schema "kpss/facts@1"') });
  });

  test.each([
    [{ knownAt: "2024-02-30" }, 'knownAt a calendar day as YYYY-MM-DD, got "2024-02-30"'],
    [{ knownAt: 20240131 }, "knownAt a value of the kind string, got 20240131"],
    [{ publisher: "" }, 'publisher the name of a publisher, got ""'],
    [{ cs: 5 }, "cs a Czech title, got 5"],
    [{ period: { from: "2024-01-01", to: "2024-01-01" } }, "period from before to, got an object"],
    [{ absentRow: "zero" }, 'absentRow none, not-covered or unknown, got "zero"'],
    [{ fields: ["births", "births"] }, "fields each field once, got a list of 2"],
    [{ fields: ["births", "__proto__"] }, 'fields[1] a field such as personsInExecution or population/F/65-69, got "__proto__"'],
    [
      { fields: ["population/constructor"] },
      'fields[0] a field such as personsInExecution or population/F/65-69, got "population/constructor"',
    ],
    [{ fieldPeriods: { deaths: publication.period } }, "fieldPeriods periods of fields that are listed in fields, got an object"],
    [{ fieldPeriods: JSON.parse('{"__proto__":{}}') }, "fieldPeriods an object of periods by field, got an object"],
    [{ rows: {} }, "rows a list, got an object"],
    [{ coverage: [["cr", 3, 2]] }, "coverage[0] [subject, covered, members] with covered ≤ members, got a list of 3"],
    [{ coverage: [["cr", 0.5, 2]] }, "coverage[0][1] a whole number of at least 0, got 0.5"],
  ])("a head with %j", (changes, message) => {
    expect(refusal(saved(changes))).toMatchObject({
      name: "RangeError",
      code: "head-invalid",
      message: `readFacts requires at ${message}`,
    });
  });

  test("a stranger's key is counted, also one that pollutes", () => {
    const text = JSON.stringify(saved()).replace("{", '{"__proto__":{"polluted":1},"extra":1,');
    expect(readFacts(text).notes).toContainEqual({
      code: "unknown-key",
      count: 2,
      detail: expect.objectContaining({ en: expect.stringContaining("__proto__, extra") }),
    });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("laws", () => {
  test("every row, and every cell of a sound row, is in exactly one place", () => {
    const row = fc.oneof(fc.tuple(fc.constantFrom("cr", "a", "b", ""), fc.anything(), fc.anything(), fc.constant(null)), fc.anything());
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const { accepted, rejected, notes } = readFacts(saved({ rows }));
        const whole = rejected.filter(({ path }) => /^rows\[\d+\](\[0\])?$/.test(path)).length;
        const cells = rejected.length - whole;
        const empty = notes.find(({ code }) => code === "empty-cell")?.count ?? 0;
        expect(accepted.length + cells + empty).toBe(3 * (rows.length - whole));
        expect(new Set(rejected.map(({ path }) => path)).size).toBe(rejected.length);
      }),
    );
  });

  test.each(["population-2020-12-31.json", "exclusion-inputs-2023.json", "facilities-2023.json"])(
    "a cut %s is refused, never read in part",
    (name) => {
      const text = exampleTable(name).trimEnd();
      fc.assert(
        fc.property(fc.nat(text.length - 1), (length) => {
          expect(refusal(text.slice(0, length))).toMatchObject({ code: "json-broken", message: expect.stringContaining("ends too early") });
        }),
        { numRuns: 40 },
      );
    },
  );

  test("a damaged text is refused with a code, or every cell is accounted for", () => {
    const text = exampleTable("facilities-2023.json");
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('"', "{", "]", ",", "0", "-", "x", "\n"), (at, letter) => {
        const damaged = text.slice(0, at) + letter + text.slice(at + 1);
        const error = refusal(damaged);
        if (error !== null)
          expect(error).toMatchObject({ name: "RangeError", code: expect.stringMatching(/^(json-broken|schema-unknown|head-invalid)$/) });
        else {
          const { accepted, rejected, notes } = readFacts(damaged);
          const whole = rejected.filter(({ path }) => /^rows\[\d+\](\[0\])?$/.test(path)).length;
          const empty = notes.find(({ code }) => code === "empty-cell")?.count ?? 0;
          expect(accepted.length + rejected.length - whole + empty).toBe(20 * (69 - whole));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("anything at all gives a reading or a RangeError with a code", () => {
    const head = fc.record({ schema: fc.constant("kpss/facts@1"), fields: fc.anything(), rows: fc.anything(), coverage: fc.anything() });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          head,
          head.map((changes) => saved(changes)),
        ),
        (input) => {
          const error = refusal(input);
          if (error !== null) expect(error).toMatchObject({ name: "RangeError", code: expect.any(String) });
        },
      ),
    );
  });
});
