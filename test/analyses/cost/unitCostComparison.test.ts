import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CostedService } from "../../../src/analyses/cost/costedService.ts";
import { type UnitCostComparisonOptions, unitCostComparison } from "../../../src/analyses/cost/unitCostComparison.ts";
import { unitCost } from "../../../src/indicators/money/unitCost.ts";
import { year } from "../../../src/model/period.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const home = (service: string, costs: number | null, change: Partial<CostedService> = {}): CostedService => ({
  ...{ service, period: year(2025), type: "domovy-pro-seniory", form: "pobytova", targetGroup: "seniori", costs, bedDaysUsed: 10_000 },
  ...change,
});
// CZK per bed-day of nine made-up homes of 10 000 bed-days; quartiles computed independently by Python 3, statistics.quantiles(method="inclusive").
const costs = [1411.25, 1502.5, 1388, 1620.75, 1555, 1493.3, 2410.9, 1470, 1512.6];
const nine = costs.map((value, at) => home(`${at + 1}`, Math.round(value * 1_000_000)));
const compare = (services: readonly CostedService[], options: Partial<UnitCostComparisonOptions> = {}) =>
  unitCostComparison(services, { per: "bed-day", ...options });

describe("unitCostComparison", () => {
  it("quartiles, position and band of a group of nine", () => {
    const found = compare(nine);
    expect([found.unit, found.groups.length, found.unplaced]).toEqual(["CZK-per-bed-day", 1, []]);
    const [group] = found.groups;
    expect(group?.distribution).toMatchObject({ lowerQuartile: 1470, median: 1502.5, upperQuartile: 1555, covered: 9 });
    // The fences lie at 1470 − 1.5 × 85 = 1342.5 and 1555 + 127.5 = 1682.5.
    expect(group?.services.map(({ service, band, position }) => [service, band, position])).toEqual([
      ["1", "below", 0.125],
      ["2", "within", 0.5],
      ["3", "below", 0],
      ["4", "above", 0.875],
      ["5", "within", 0.75],
      ["6", "within", 0.375],
      ["7", "far-above", 1],
      ["8", "within", 0.25],
      ["9", "within", 0.625],
    ]);
    expect(group?.services[1]).toMatchObject({ value: 1502.5, lower: 4, same: 0, higher: 4, toMedian: 1 });
  });

  it.each([
    [1682.5, "above"],
    [1682.6, "far-above"],
  ])("the fence itself is not far: %d is %s", (value, band) => {
    const moved = nine.map((one) => (one.service === "7" ? home("7", value * 1_000_000) : one));
    expect(compare(moved).groups[0]?.services[6]?.band).toBe(band);
  });

  it("ties share their place, and the quartile itself lies within", () => {
    const [group] = compare([100, 100, 200, 300, 300].map((value, at) => home(`${at}`, value * 1_000_000))).groups;
    expect(group?.services.map(({ lower, same, higher, position, band }) => [lower, same, higher, position, band])).toEqual([
      [0, 1, 3, 0.125, "within"],
      [0, 1, 3, 0.125, "within"],
      [2, 0, 2, 0.5, "within"],
      [3, 1, 0, 0.875, "within"],
      [3, 1, 0, 0.875, "within"],
    ]);
    const [same] = compare(Array.from({ length: 5 }, (_, at) => home(`${at}`, 500_000_000))).groups;
    expect(same?.services.every(({ position, band, toMedian }) => position === 0.5 && band === "within" && toMedian === 1)).toBe(true);
  });

  // 999.99 CZK per bed-day of every home; a division gives it with three different last bits.
  it("the same cost is the same whatever the division rounds", () => {
    const homes = Array.from({ length: 40 }, (_, i) => home(`${i}`, 99_999 * (10_000 + 274 * i), { bedDaysUsed: 10_000 + 274 * i }));
    const [group] = compare(homes).groups;
    expect(new Set(group?.services.map(({ value }) => value)).size).toBe(3);
    for (const one of group?.services ?? [])
      expect(one).toMatchObject({ lower: 0, same: 39, higher: 0, position: 0.5, toMedian: 1, band: "within" });
    // A home at 110 % of the median exactly: 1.1 × 999.99 is not the double that its own cost is.
    const dear = home("dear", 1_099_989 * 1000, { bedDaysUsed: 10_000 });
    const tenth = compare([...homes, dear], { bands: { lower: 0.9, upper: 1.1 } }).groups[0]?.services.find(
      ({ service }) => service === "dear",
    );
    expect(tenth?.band).toBe("within");
  });

  it("bands by multiples of the median: the limit itself lies within", () => {
    const [group] = compare(
      [79, 80, 100, 120, 121].map((value, at) => home(`${at}`, value * 1_000_000)),
      { bands: { lower: 0.8, upper: 1.2 } },
    ).groups;
    expect(group?.services.map(({ band }) => band)).toEqual(["below", "within", "within", "within", "above"]);
  });

  it("compares only like with like", () => {
    const others = [
      home("t", 1, { type: "domovy-se-zvlastnim-rezimem" }),
      home("f", 1, { form: "ambulantni" }),
      home("g", 1, { targetGroup: "osoby-zijici-s-demenci" }),
      home("p", 1, { period: year(2024) }),
    ];
    const found = compare([...others, ...nine]);
    expect(found.groups.length).toBe(5);
    expect(found.groups.find(({ services }) => services.length === 9)).toEqual(compare(nine).groups[0]);
    const small = found.groups.filter(({ reason }) => reason === "too-few");
    const bands = small.flatMap(({ services }) => services.map(({ service, band }) => `${service} ${band}`));
    expect(bands.toSorted()).toEqual(["f null", "g null", "p null", "t null"]);
    expect(small.every(({ distribution }) => distribution === null)).toBe(true);
    expect(
      compare([...others, ...nine], { by: ["type", "form"] }).groups.find(({ services }) => services.length === 10)?.targetGroup,
    ).toBeNull();
  });

  it("leaves out who has no figure, and says which", () => {
    const found = compare([
      home("1", null, { bedDaysUsed: null }),
      home("2", 100, { bedDaysUsed: null }),
      home("3", 100, { bedDaysUsed: 0 }),
      home("4", -100),
      home("5", Number.NaN),
      home("6", 100, { form: null, targetGroup: null }),
      { ...home("7", 100), bedDaysUsed: Number.POSITIVE_INFINITY },
    ]);
    expect(found.groups[0]?.leftOut).toEqual([
      { service: "1", reason: "not-reported", fields: ["costs", "bedDaysUsed"] },
      { service: "2", reason: "not-reported", fields: ["bedDaysUsed"] },
      { service: "3", reason: "denominator-zero", fields: ["bedDaysUsed"] },
      { service: "4", reason: "invalid-input", fields: ["costs"] },
      { service: "5", reason: "invalid-input", fields: ["costs"] },
      { service: "7", reason: "invalid-input", fields: ["bedDaysUsed"] },
    ]);
    expect(found.unplaced).toEqual([{ service: "6", reason: "group-not-known", fields: ["form", "targetGroup"] }]);
    expect(found.groups[0]).toMatchObject({ services: [], distribution: null, reason: "too-few" });
    expect(compare([])).toMatchObject({ groups: [], unplaced: [] });
  });

  it("a group of four is too small, one of five is not, and the caller may ask for more", () => {
    expect(compare(nine.slice(0, 4)).groups[0]).toMatchObject({ reason: "too-few", distribution: null });
    expect(compare(nine.slice(0, 5)).groups[0]).toMatchObject({ reason: null });
    expect(compare(nine, { fewest: 10 }).groups[0]?.services[0]).toMatchObject({
      value: 1411.25,
      position: null,
      toMedian: null,
      band: null,
    });
  });

  it.each<[string, readonly CostedService[], Partial<UnitCostComparisonOptions>]>([
    ["unit-unknown", nine, { per: "furlong" as "bed" }],
    ["service-twice", [...nine, nine[0] as CostedService], {}],
    ["by-empty", nine, { by: [] }],
    ["fewest-invalid", nine, { fewest: 1 }],
    ["fewest-invalid", nine, { fewest: Number.NaN }],
    ["bands-invalid", nine, { bands: { lower: 1.2, upper: 0.8 } }],
    ["bands-invalid", nine, { bands: { lower: 0, upper: 1 } }],
  ])("refuses with %s (%#)", (code, services, options) => expect(() => compare(services, options)).toThrow(refused(code)));

  const service = fc.record({
    type: fc.constantFrom("domovy-pro-seniory", "azylove-domy", null),
    form: fc.constantFrom("pobytova", "terenni"),
    targetGroup: fc.constantFrom("seniori", null),
    costs: fc.option(fc.nat(2_000_000_000)),
    bedDaysUsed: fc.option(fc.nat(20_000)),
  });
  const services = fc.array(service, { maxLength: 20 }).map((list) => list.map((one, at) => home(`${at}`, one.costs, one)));

  it("law: the order of services changes nothing, and everyone is somewhere, once", () => {
    fc.assert(
      fc.property(services, (list) => {
        const found = compare(list);
        expect(compare(list.toReversed())).toEqual(found);
        const ids = [...found.groups.flatMap((group) => [...group.services, ...group.leftOut]), ...found.unplaced].map(
          (one) => one.service,
        );
        expect(ids.toSorted()).toEqual(list.map((one) => one.service).toSorted());
      }),
    );
  });

  it("law: an unrelated group changes no other one", () => {
    fc.assert(
      fc.property(services, services, (list, more) => {
        const strangers = more.map((one) => ({ ...one, service: `x${one.service}`, type: "raná péče" }));
        const before = compare(list);
        const after = compare([...strangers, ...list]);
        expect(after.groups.filter(({ type }) => type !== "raná péče")).toEqual(before.groups);
      }),
    );
  });

  it("law: values are those of the indicator, positions lie within 0 and 1 and follow the values", () => {
    fc.assert(
      fc.property(services, (list) => {
        for (const { services: members } of compare(list, { fewest: 2 }).groups) {
          for (const one of members) {
            const own = list.find(({ service }) => service === one.service) as CostedService;
            expect(one.value).toBe(unitCost(own, { per: "bed-day" }));
            expect(one.lower + one.same + one.higher).toBe(members.length - 1);
            for (const other of members)
              if (one.position !== null && one.value < other.value) expect(one.position).toBeLessThan(other.position ?? 0);
          }
        }
      }),
    );
  });
});
