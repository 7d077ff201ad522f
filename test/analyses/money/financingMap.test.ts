import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { financingMap } from "../../../src/analyses/money/financingMap.ts";
import type { FinancingMap } from "../../../src/analyses/money/financingRow.ts";
import type { Reason } from "../../../src/codebooks/absenceReasons.ts";
import { revenueCells } from "../../../src/codebooks/revenueCells.ts";
import { capacity } from "../../../src/model/capacity.ts";
import type { Fact } from "../../../src/model/fact.ts";
import type { NetworkEntry } from "../../../src/model/networkEntry.ts";
import { onDay, year } from "../../../src/model/period.ts";
import { type PlanningParts, planningData } from "../../../src/model/planningData.ts";
import { completeRevenues } from "../../../src/model/revenues.ts";
import { servicesIn } from "../../../src/model/servicesIn.ts";
import { serviceYear } from "../../../src/model/serviceYear.ts";
import { territory } from "../../../src/model/territory.ts";
import { absentRow, county } from "../../model/office.ts";
import { place, secret, service } from "../../model/planning.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const ids = ["1000001", "1000002", "1000003"] as const;
/** Two services of provider a and one of provider b in ORP 6201, one more of a in ORP 6202. All made up. */
const services = [
  service(1, { facilities: [place("500001")] }),
  service(2, { facilities: [place("500003")], type: "pecovatelska-sluzba" }),
  service(3, { facilities: [place("500002")], provider: "provider/b" }),
  service(4, { facilities: [place("500005")], provider: "provider/c" }),
];
const office = (parts: PlanningParts = {}) => planningData({ services, territories: county, ...parts });
const told = (subject: string, field: string, said: number | Reason, changes: Partial<Fact> = {}): Fact =>
  ({
    ...{ subject, field, period: year(2025), source: "office", knownAt: "2026-02-10" },
    ...(typeof said === "number" ? { value: said } : { value: null, reason: said }),
    ...changes,
  }) as Fact;
/** A service of which every way is known. */
const whole = (subject: string, costs: number, listed: Parameters<typeof completeRevenues>[0]): readonly Fact[] => [
  told(subject, "costs", costs),
  ...Object.entries(completeRevenues(listed)).map(([cell, amount]) => told(subject, `revenues/${cell}`, amount ?? 0)),
];
const map = (parts: PlanningParts, more: Partial<Parameters<typeof financingMap>[2]> = {}, id = "orp/6201" as const): FinancingMap =>
  financingMap(office(parts), id, { year: 2025, ...more });
const row = (of: FinancingMap, id: string, origin: string, payer: string) =>
  of.rows.find((one) => one.service === id && one.origin === origin && one.payer === payer);
const exactly = (amount: number) => ({ low: amount, high: amount });

const complete = [
  ...whole(ids[0], 1000, { "state/kraj": 500, "obec/obec": 100, "user/user": 300 }),
  ...whole(ids[1], 600, { "state/kraj": 200, "kraj/kraj": 50, "obec/obec": 50, "user/user": 300 }),
  ...whole(ids[2], 400, { "eu/state": 250, "other/other": 50 }),
];

describe("a map of which everything is known", () => {
  const known = map({ facts: complete });

  // Added by hand: costs 1000 + 600 + 400, revenues 900 + 600 + 300.
  it("adds up to the last haléř", () => {
    expect([known.costs, known.revenues, known.gap]).toEqual([exactly(2000), exactly(1800), exactly(200)]);
    expect(known.byService.map((one) => [one.service, one.costs.amount, one.revenues, one.gap, one.known])).toEqual([
      [ids[0], 1000, exactly(900), exactly(100), 13],
      [ids[1], 600, exactly(600), exactly(0), 13],
      [ids[2], 400, exactly(300), exactly(100), 13],
    ]);
    expect(known.byOrigin.map(({ origin, low, high }) => [origin, low, high])).toEqual([
      ["state", 700, 700],
      ["kraj", 50, 50],
      ["obec", 150, 150],
      ["eu", 250, 250],
      ["user", 600, 600],
      ["insurance", 0, 0],
      ["other", 50, 50],
    ]);
    expect(known.byPayer.map(({ payer, low }) => [payer, low])).toEqual([
      ["state", 250],
      ["kraj", 750],
      ["obec", 150],
      ["user", 600],
      ["insurance", 0],
      ["other", 50],
    ]);
    expect(known.byOrigin.find(({ origin }) => origin === "user")?.share).toEqual({ low: 600 / 1800, high: 600 / 1800 });
  });

  it("is covered as a whole, without a conflict", () => {
    expect(known.coverage).toEqual({
      services: { covered: 3, members: 3 },
      costs: { covered: 3, members: 3 },
      revenues: { covered: 3, members: 3 },
      cells: { covered: 39, members: 39 },
      units: [],
      unitsUnknown: 0,
    });
    expect([known.conflicts, known.reason, known.rows.length]).toEqual([[], null, 39]);
    expect(row(known, ids[0], "state", "kraj")).toEqual({
      ...{ service: ids[0], provider: "provider/a", origin: "state", payer: "kraj" },
      ...{ amount: 500, reason: null, source: "office" },
    });
  });

  it("is the same from yearly reports, in any order of facts, and for a territory instead of its id", () => {
    const serviceYears = [ids[2], ids[0], ids[1]].map((id) =>
      serviceYear({
        service: id as never,
        period: year(2025),
        costs: complete.find((fact) => fact.subject === id && fact.field === "costs")?.value ?? null,
        revenues: Object.fromEntries(
          complete.filter((fact) => fact.subject === id && fact.field !== "costs").map(({ field, value }) => [field.slice(9), value]),
        ),
      }),
    );
    const plain = (of: FinancingMap) => [of.costs, of.byOrigin, of.byPayer, of.coverage, of.rows.map(({ amount }) => amount)];
    expect(plain(map({ serviceYears }))).toEqual(plain(known));
    expect(map({ facts: complete.toReversed() })).toEqual(known);
    const data = office({ facts: complete });
    expect(financingMap(data, territory(data, "orp/6201", "2026-11-21"), { year: 2025 })).toEqual({ ...known, day: "2026-11-21" });
  });
});

describe("what is not known", () => {
  it("says its reason, and totals are at least what is known", () => {
    const facts = [told(ids[0], "costs", 1000), told(ids[0], "revenues/state/kraj", 500), told(ids[1], "revenues/state/kraj", "refused")];
    const found = map({ facts });
    expect(row(found, ids[0], "state", "kraj")?.amount).toBe(500);
    expect(row(found, ids[0], "obec", "obec")).toMatchObject({ amount: null, reason: "not-known-to-source" });
    expect(row(found, ids[1], "state", "kraj")).toMatchObject({ amount: null, reason: "refused", source: "office" });
    expect(row(found, ids[2], "state", "kraj")).toMatchObject({ amount: null, reason: "not-asked", source: null });
    expect([found.costs, found.revenues, found.gap]).toEqual([
      { low: 1000, high: null },
      { low: 500, high: null },
      { low: null, high: null },
    ]);
    expect(found.byOrigin[0]).toMatchObject({ origin: "state", low: 500, high: null, covered: 0, members: 3, share: { low: 0, high: 1 } });
    expect(found.coverage.cells).toEqual({ covered: 1, members: 39 });
  });

  it("a report without the way was not asked about it, one with an empty cell did not report it; a fact that knows goes first", () => {
    const report = serviceYear({ service: ids[0] as never, period: year(2025), costs: 900, revenues: { "obec/obec": null } });
    const found = map({ serviceYears: [report], facts: [told(ids[0], "costs", "not-yet-known"), told(ids[0], "revenues/obec/obec", 70)] });
    expect(found.byService[0]?.costs).toEqual({ amount: 900, reason: null, source: null });
    expect(row(found, ids[0], "obec", "obec")).toMatchObject({ amount: 70, source: "office" });
    const alone = map({ serviceYears: [report] });
    expect(row(alone, ids[0], "obec", "obec")?.reason).toBe("not-reported");
    expect(row(alone, ids[0], "eu", "kraj")?.reason).toBe("not-asked");
  });

  it("a missing row is zero only where its publisher says so, for those it speaks of and for its year", () => {
    const says = { means: "none" as const, subjects: [ids[0]], period: year(2025), knownAt: "2026-03-01" };
    const rows = [absentRow(["revenues/obec/obec"], "none", says)];
    const facts = [told(ids[0], "revenues/state/kraj", 5)];
    expect(row(map({ facts, absentRows: rows }), ids[0], "obec", "obec")).toMatchObject({ amount: 0, reason: null });
    expect(row(map({ facts, absentRows: rows }), ids[1], "obec", "obec")).toMatchObject({ amount: null, reason: "not-covered-by-source" });
    const old = rows.map((one) => ({ ...one, period: year(2024) }));
    expect(row(map({ facts, absentRows: old }), ids[0], "obec", "obec")?.amount).toBeNull();
  });

  it("half a year is not a year, but the time in which the service was provided is", () => {
    const half = { from: "2025-01-01", to: "2025-07-01" };
    const facts = [told(ids[0], "costs", 400, { period: half })];
    expect(map({ facts }).byService[0]?.costs).toEqual({ amount: null, reason: "periods-differ", source: null });
    const ended = [service(1, { facilities: [place("500001")], validTo: "2025-07-01" })];
    expect(map({ services: ended, facts }).byService[0]?.costs.amount).toBe(400);
    expect(map({ facts: [told(ids[0], "costs", 400, { period: year(2024) })] }).byService[0]?.costs.reason).toBe("not-asked");
  });

  it("what came to be known later is not seen", () => {
    const facts = [told(ids[0], "costs", 400), told(ids[0], "costs", 450, { knownAt: "2026-05-01" })];
    expect(map({ facts }, { day: "2026-03-01" }).byService[0]?.costs.amount).toBe(400);
    expect(map({ facts }, { day: "2026-05-01" }).byService[0]?.costs.amount).toBe(450);
    expect(map({ facts }, { day: "2026-01-01" }).byService[0]?.costs.reason).toBe("not-asked");
    expect(map({ facts }).byService[0]?.costs.amount).toBe(450);
  });

  it("without services, or where the municipalities are not known, there is no map but a reason", () => {
    const none = financingMap(planningData({ territories: county }), "orp/6201", { year: 2025 });
    expect([none.reason, none.rows, none.costs, none.gap]).toEqual(["not-asked", [], { low: null, high: null }, { low: null, high: null }]);
    expect(financingMap(planningData({ services }), "orp/6201", { year: 2025 }).reason).toBe("not-asked");
    expect(financingMap(office(), "orp/9999", { year: 2025 }).reason).toBe("not-covered-by-source");
    const empty = map({ services: [] });
    expect([empty.reason, empty.revenues, empty.byOrigin[0]?.share]).toEqual([null, exactly(0), { low: null, high: null }]);
  });
});

describe("a figure of a provider stays with the provider", () => {
  const facts = [told("provider/a", "revenues/obec/obec", 900), told(ids[0], "revenues/obec/obec", 300)];

  it("it is shown as such and never put into a service", () => {
    const found = map({ facts });
    expect(found.byProvider).toEqual([
      {
        ...{ provider: "provider/a", field: "revenues/obec/obec", amount: 900, source: "office" },
        ...{ services: [ids[0], ids[1]], elsewhere: 0, remainder: 600 },
      },
    ]);
    expect(row(found, ids[1], "obec", "obec")?.amount).toBeNull();
  });

  it("but it is whole in the total when all services of the provider are here, and bounds what one of them may have", () => {
    // 900 of provider a, and nothing is known of provider b.
    const found = map({ facts });
    expect(found.byOrigin.find(({ origin }) => origin === "obec")).toMatchObject({ low: 900, high: null });
    const b = [told(ids[2], "revenues/obec/obec", 40), told(ids[2], "revenues/obec/kraj", 0)];
    const kraj = [told(ids[0], "revenues/obec/kraj", 0), told(ids[1], "revenues/obec/kraj", 0)];
    const both = map({ facts: [...facts, ...b, ...kraj] });
    expect(both.byOrigin.find(({ origin }) => origin === "obec")).toMatchObject({ low: 940, high: 940, covered: 2, members: 3 });
  });

  it("with a service elsewhere it is only an upper limit", () => {
    const elsewhere = [...services, service(5, { facilities: [place("500004")] })];
    const rest = [told(ids[2], "revenues/obec/obec", 40)];
    const kraj = ids.map((id) => told(id, "revenues/obec/kraj", 0));
    const found = map({ services: elsewhere, facts: [...facts, ...rest, ...kraj] });
    expect(found.byOrigin.find(({ origin }) => origin === "obec")).toMatchObject({ low: 340, high: 940 });
    expect(found.byProvider[0]?.elsewhere).toBe(1);
    // One that ended before the year does not count.
    const ended = [...services, service(5, { facilities: [place("500004")], validTo: "2025-01-01" })];
    expect(map({ services: ended, facts }).byProvider[0]?.elsewhere).toBe(0);
  });

  it("costs of all services bound the costs of one", () => {
    const found = map({ facts: [told("provider/a", "costs", 1500), told(ids[0], "costs", 1000), told(ids[2], "costs", 100)] });
    expect(found.costs).toEqual(exactly(1600));
    expect(found.byService.find((one) => one.service === ids[1])?.gap).toEqual({ low: null, high: 500 });
  });

  it("where services report more than their provider, the provider's figure is left out and said to be", () => {
    const found = map({ facts: [told("provider/a", "costs", 500), told(ids[0], "costs", 1000)] });
    expect(found.costs).toEqual({ low: 1000, high: null });
    expect(found.conflicts).toEqual([{ code: "services-exceed-provider", subject: "provider/a", field: "costs" }]);
    expect(found.byProvider[0]).toMatchObject({ amount: 500, remainder: null });
    // Also where every service is known: 1 000 + 600 of provider a, and 400 of b.
    const known = map({ facts: [...complete, told("provider/a", "costs", 1599)] });
    expect([known.costs, known.conflicts]).toEqual([
      exactly(2000),
      [{ code: "services-exceed-provider", subject: "provider/a", field: "costs" }],
    ]);
  });

  it("what a provider has beyond its services is a remainder: the total is at least theirs and at most its own", () => {
    const found = map({ facts: [...complete, told("provider/a", "costs", 1750), told("provider/a", "revenues/obec/obec", 150)] });
    expect([found.costs, found.conflicts]).toEqual([{ low: 2000, high: 2150 }, []]);
    expect(found.gap).toEqual({ low: 200, high: 350 });
    expect(found.byProvider.map(({ field, remainder }) => [field, remainder])).toEqual([
      ["costs", 150],
      ["revenues/obec/obec", 0],
    ]);
    // No service has it.
    expect(found.byService.map(({ costs }) => costs.amount)).toEqual([1000, 600, 400]);
    // With a service elsewhere it may be that one's.
    const elsewhere = [...services, service(5, { facilities: [place("500004")] })];
    const wider = map({ services: elsewhere, facts: [...complete, told("provider/a", "costs", 1750)] });
    expect([wider.costs, wider.byProvider[0]?.remainder]).toEqual([exactly(2000), 150]);
  });
});

describe("what cannot be so is left out and told", () => {
  it.each([
    ["two sources on one day", [told(ids[0], "costs", 1), told(ids[0], "costs", 2, { source: "region" })], "sources-disagree", "costs"],
    ["half a haléř", [told(ids[0], "costs", 0.5)], "amount-invalid", "costs"],
    ["a debt", [told(ids[0], "costs", -1)], "amount-invalid", "costs"],
    ["beyond whole numbers", [told(ids[0], "costs", 2 ** 53)], "amount-invalid", "costs"],
    ["a way that nobody knows", [told(ids[0], "revenues/bank/bank", 1)], "way-unknown", "revenues/bank/bank"],
    ["revenues without a way", [told(ids[0], "revenues", 1)], "way-unknown", "revenues"],
    [
      "a care allowance above the payments",
      [told(ids[0], "careAllowancePaid", 9), told(ids[0], "revenues/user/user", 8)],
      "part-exceeds-whole",
      "careAllowancePaid",
    ],
  ])("%s", (_, facts, code, field) => {
    const found = map({ facts });
    expect(found.conflicts).toEqual([{ code, subject: ids[0], field }]);
    if (field === "costs") expect(found.byService[0]?.costs).toMatchObject({ amount: null, reason: "invalid-input" });
  });

  it("a fact and a yearly report that say different things", () => {
    const serviceYears = [serviceYear({ service: ids[0] as never, period: year(2025), costs: 2 })];
    const found = map({ facts: [told(ids[0], "costs", 1)], serviceYears });
    expect(found.conflicts).toEqual([{ code: "sources-disagree", subject: ids[0], field: "costs" }]);
    expect(map({ facts: [told(ids[0], "costs", 2)], serviceYears }).conflicts).toEqual([]);
  });

  it("money on an unknown way takes the upper limits away, and coverage with them", () => {
    const found = map({ facts: [...complete, told(ids[0], "revenues/bank/bank", 1)] });
    expect([found.revenues, found.gap]).toEqual([
      { low: 1800, high: null },
      { low: null, high: 200 },
    ]);
    expect(found.coverage.revenues).toEqual({ covered: 2, members: 3 });
    expect(map({ facts: [...complete, told(ids[0], "revenues/bank/bank", 0)] }).revenues).toEqual(exactly(1800));
  });

  it("a partial sum is not the amount", () => {
    const facts = [told(ids[0], "costs", 100, { coverage: { covered: 1, members: 2 } })];
    expect(map({ facts }).byService[0]?.costs).toEqual({ amount: null, reason: "not-known-to-source", source: "office" });
  });
});

describe("which services, how many people, how much of the network", () => {
  it("those with a place here on any day of the year; those that the caller lists", () => {
    const moving = [
      service(1, { facilities: [place("500001")], validTo: "2025-02-01" }),
      service(2, { facilities: [place("500003", { validFrom: "2025-06-01", validTo: "2025-06-02" })] }),
      service(3, { facilities: [place("500001")], validFrom: "2026-01-01" }),
      service(4, { facilities: [place("500004")] }),
    ];
    expect(map({ services: moving }).byService.map((one) => one.service)).toEqual([ids[0], ids[1]]);
    const listed = map({ services: moving }, { services: ["1000004", "1000004", "7654321"] as never });
    expect(listed.byService.map((one) => [one.service, one.type])).toEqual([
      ["1000004", "domovy-pro-seniory"],
      ["7654321", null],
    ]);
    expect(financingMap(office({ services: moving }), "cr", { year: 2025 }).byService).toHaveLength(3);
  });

  it("law: they are those that sit here on one day or another", () => {
    const day = fc.constantFrom(null, "2024-06-01", "2025-01-01", "2025-03-01", "2025-09-01", "2025-12-31", "2026-01-01");
    const time = fc.tuple(day, day).map(([validFrom, validTo]) => ({ validFrom, validTo }));
    const where = fc.tuple(fc.constantFrom("500001", "500003", "500005", null), time);
    const made = fc.array(fc.tuple(time, fc.array(where, { maxLength: 3 }), fc.boolean()), { maxLength: 6 }).map((all) =>
      all.map(([validity, places, inRegion], n) =>
        service(n, {
          ...validity,
          regions: inRegion ? (["3115"] as never) : null,
          facilities: places.map(([code, open]) => (code === null ? secret(open) : place(code, open))),
        }),
      ),
    );
    const days = ["2025-01-01", "2025-02-28", "2025-03-01", "2025-08-31", "2025-09-01", "2025-12-30", "2025-12-31"];
    fc.assert(
      fc.property(made, fc.constantFrom("obec/500001", "pou/62011", "orp/6201", "okres/40703", "kraj/3115", "cr"), (several, id) => {
        const data = office({ services: several });
        const sits = new Set(days.flatMap((one) => servicesIn(data, id as "cr", one).services?.map((found) => found.id as string) ?? []));
        const found = financingMap(data, id as "cr", { year: 2025 }).byService.map((one) => one.service as string);
        expect(found).toEqual([...sits].sort());
      }),
    );
  });

  it("a service with a secret address is in no municipality", () => {
    const hidden = [service(1, { facilities: [secret(), place("500001")] }), service(2, { facilities: [place("500001")] })];
    const found = financingMap(office({ services: hidden }), "obec/500001", { year: 2025 });
    expect(found.byService.map((one) => one.service)).toEqual([ids[1]]);
  });

  it("on inhabitants of the territory, or of all its municipalities; a year before at most", () => {
    const people = (id: string, persons: number, on = 2025): Fact => told(id, "population/T/0+", persons, { period: onDay(`${on}-12-31`) });
    const own = map({ facts: [...complete, people("orp/6201", 40)] });
    expect(own.perInhabitant).toMatchObject({ persons: 40, reason: null, costs: exactly(50), gap: exactly(5), municipal: exactly(3.75) });
    const towns = ["obec/500001", "obec/500002", "obec/500003"];
    expect(map({ facts: [...complete, ...towns.map((id) => people(id, 10))] }).perInhabitant.persons).toBe(30);
    expect(map({ facts: [...complete, ...towns.slice(1).map((id) => people(id, 10))] }).perInhabitant).toMatchObject({
      ...{ persons: null, reason: "not-asked", gap: { low: null, high: null } },
    });
    const mixed = [people(towns[0] ?? "", 10, 2024), ...towns.slice(1).map((id) => people(id, 10))];
    expect(map({ facts: [...complete, ...mixed] }).perInhabitant.reason).toBe("periods-differ");
    expect(map({ facts: [...complete, people("orp/6201", 40, 2024)] }).perInhabitant.persons).toBe(40);
    expect(map({ facts: [...complete, people("orp/6201", 40, 2023)] }).perInhabitant.persons).toBeNull();
    expect(map({ facts: [...complete, people("orp/6201", 0)] }).perInhabitant.reason).toBe("denominator-zero");
  });

  it("by units of each network, form and unit; what is outside does not count", () => {
    const entry = (n: number, amount: number | null, changes: Partial<NetworkEntry> = {}): NetworkEntry =>
      ({
        ...{
          service: ids[n - 1],
          form: "pobytova",
          network: "kraj/3115",
          year: 2025,
          status: "basic",
          entrustment: null,
          application: null,
        },
        units: amount === null ? null : [capacity(amount, { unit: "luzka", form: "pobytova", basis: "network" })],
        ...changes,
      }) as NetworkEntry;
    const networkEntries = [
      entry(1, 20),
      entry(2, 30),
      entry(3, null),
      entry(1, 5, { network: "orp/6201" }),
      entry(2, 99, { status: "outside" }),
      entry(2, 99, { year: 2024 }),
    ];
    const { coverage } = map({ networkEntries, facts: complete.filter((fact) => fact.subject !== ids[1]) });
    expect(coverage.units).toEqual([
      { network: "kraj/3115", form: "pobytova", unit: "luzka", covered: 20, members: 50 },
      { network: "orp/6201", form: "pobytova", unit: "luzka", covered: 5, members: 5 },
    ]);
    expect(coverage.unitsUnknown).toBe(1);
  });
});

it("financingMap refuses a year, a day or a territory that cannot be", () => {
  for (const bad of [Number.NaN, 2025.5, 0, 10_000])
    expect(() => financingMap(office(), "orp/6201", { year: bad })).toThrow(refused("day-invalid"));
  expect(() => map({}, { day: "31. 12. 2025" })).toThrow(refused("day-invalid"));
  expect(() => financingMap(office(), "ORP Blansko" as never, { year: 2025 })).toThrow(refused("territory-id-invalid"));
});

describe("laws", () => {
  const amount = fc.nat(1_000_000);
  const money = ["costs", ...revenueCells.map(({ code }) => `revenues/${code}`)];
  /** What is true of three services, and which of it is known; and whether their providers tell their sums. */
  const truth = fc.record({
    amounts: fc.array(amount, { minLength: 3 * money.length, maxLength: 3 * money.length }),
    known: fc.array(fc.boolean(), { minLength: 3 * money.length, maxLength: 3 * money.length }),
    told: fc.array(fc.boolean(), { minLength: 2 * money.length, maxLength: 2 * money.length }),
    more: fc.nat(3 * money.length - 1),
  });
  const factsOf = ({ amounts, known, told: tells }: { amounts: number[]; known: boolean[]; told: boolean[] }): readonly Fact[] => [
    ...money.flatMap((field, f) =>
      ids.flatMap((id, s) => (known[s * money.length + f] ? [told(id, field, amounts[s * money.length + f] ?? 0)] : [])),
    ),
    ...money.flatMap((field, f) => {
      const of = (s: number) => amounts[s * money.length + f] ?? 0;
      const a = tells[f] ? [told("provider/a", field, of(0) + of(1))] : [];
      return [...a, ...(tells[money.length + f] ? [told("provider/b", field, of(2))] : [])];
    }),
  ];
  const within = (value: number, { low, high }: { low: number | null; high: number | null }): boolean =>
    (low === null || low <= value) && (high === null || value <= high);

  it("what is true lies within every limit, and all that is known adds up", () => {
    fc.assert(
      fc.property(truth, (made) => {
        const found = map({ facts: factsOf(made) });
        const sum = (by: (field: string) => boolean): number =>
          made.amounts.reduce((all, one, i) => all + (by(money[i % money.length] ?? "") ? one : 0), 0);
        expect(found.conflicts).toEqual([]);
        const [costs, revenues] = [sum((field) => field === "costs"), sum((field) => field !== "costs")];
        expect(within(costs, found.costs) && within(revenues, found.revenues) && within(costs - revenues, found.gap)).toBe(true);
        for (const total of found.byOrigin) {
          const part = sum((field) => field.startsWith(`revenues/${total.origin}/`));
          expect(within(part, total)).toBe(true);
          if (revenues > 0)
            expect(within(part / revenues, { low: (total.share.low ?? 0) - 1e-12, high: (total.share.high ?? 1) + 1e-12 })).toBe(true);
        }
        for (const total of found.byPayer)
          expect(
            within(
              sum((field) => field.startsWith("revenues/") && field.endsWith(`/${total.payer}`)),
              total,
            ),
          ).toBe(true);
        const known = found.rows.reduce((all, { amount: one }) => all + (one ?? 0), 0);
        expect(known).toBe(made.amounts.reduce((all, one, i) => all + (made.known[i] && money[i % money.length] !== "costs" ? one : 0), 0));
      }),
      { numRuns: 60 },
    );
  });

  it("one more known figure never widens a limit", () => {
    fc.assert(
      fc.property(truth, (made) => {
        const less = map({ facts: factsOf({ ...made, known: made.known.with(made.more, false) }) });
        const more = map({ facts: factsOf({ ...made, known: made.known.with(made.more, true) }) });
        for (const key of ["costs", "revenues", "gap"] as const) {
          expect(more[key].low ?? Number.NEGATIVE_INFINITY).toBeGreaterThanOrEqual(less[key].low ?? Number.NEGATIVE_INFINITY);
          expect(more[key].high ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(less[key].high ?? Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("origins and payers share out the same money", () => {
    fc.assert(
      fc.property(truth, (made) => {
        const found = map({ facts: factsOf({ ...made, known: made.known.map(() => true) }) });
        const all = (totals: readonly { readonly low: number | null }[]): number => totals.reduce((sum, { low }) => sum + (low ?? 0), 0);
        expect([all(found.byOrigin), all(found.byPayer)]).toEqual([found.revenues.low, found.revenues.low]);
        expect(found.revenues.low).toBe(found.revenues.high);
      }),
      { numRuns: 20 },
    );
  });
});
