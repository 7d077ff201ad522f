import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parallelSupport, type SupportComputation } from "../../../src/analyses/compensation/parallelSupport.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const by = (id: string, amounts: Readonly<Record<string, number | null>>): SupportComputation => ({
  id,
  cs: id,
  en: id,
  source: "own/rules",
  amounts,
});
// Amounts are made up; that there are three computations beside each other is the rule of Jihomoravský kraj for 2019–2020.
const three = [by("1", { a: 900, b: 400, c: 0 }), by("2", { a: 720, b: null, c: 0 }), by("3", { a: 810, b: 500, c: 0 })];

describe("parallelSupport", () => {
  it("puts three computations side by side", () => {
    const found = parallelSupport(["a", "b", "c"], three, { choose: "lowest" });
    expect(
      found.services.map(({ lowest, highest, spread, chosen, chosenBy, covered }) => [lowest, highest, spread, chosen, chosenBy, covered]),
    ).toEqual([
      [720, 900, 0.2, 720, ["2"], 3],
      [400, 500, 0.2, null, [], 2],
      [0, 0, null, 0, ["1", "2", "3"], 3],
    ]);
    expect(found.totals.map(({ known, total, covered }) => [known, total, covered])).toEqual([
      [1300, 1300, 3],
      [720, null, 2],
      [1310, 1310, 3],
    ]);
    expect(found.chosen).toBeNull();
    expect(parallelSupport(["a", "c"], three, { choose: "highest" }).chosen).toBe(900);
    expect(parallelSupport(["a"], three)).toMatchObject({ choose: "none", chosen: null, services: [{ chosen: null, chosenBy: [] }] });
  });

  it("an unknown service has no amount, and nothing is a sum of 0", () => {
    expect(parallelSupport(["z"], three).services[0]).toMatchObject({ covered: 0, lowest: null, highest: null, spread: null });
    expect(parallelSupport(["toString"], three).services[0]?.covered).toBe(0);
    expect(parallelSupport([], three, { choose: "lowest" })).toMatchObject({ services: [], chosen: 0 });
  });

  it.each([
    ["computations-missing", ["a"], []],
    ["computation-twice", ["a"], [three[0], three[0]]],
    ["service-twice", ["a", "a"], three],
    ["amount-not-whole", ["a"], [by("1", { a: 0.5 })]],
    ["amount-not-whole", ["a"], [by("1", { a: Number.NaN })]],
    ["amount-negative", ["a"], [by("1", { a: -1 })]],
  ] as const)("refuses with %s", (code, services, computations) => {
    expect(() => parallelSupport(services, computations as readonly SupportComputation[])).toThrow(refused(code));
  });

  it("law: the choice lies among the amounts, and the order of services changes no row", () => {
    const amounts = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.option(fc.nat(1e9)));
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 4 }), (list) => {
        const computations = list.map((one, at) => by(`${at}`, one));
        const there = parallelSupport(["a", "b", "c"], computations, { choose: "lowest" });
        const back = parallelSupport(["c", "b", "a"], computations, { choose: "lowest" });
        expect(back.services.toReversed()).toEqual(there.services);
        expect(back.totals).toEqual(there.totals);
        for (const row of there.services)
          if (row.chosen !== null) expect(row.chosen).toBe(Math.min(...row.amounts.map(({ amount }) => amount ?? 0)));
      }),
    );
  });
});
