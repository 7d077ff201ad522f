import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serviceMovements } from "../../../src/analyses/change/serviceMovements.ts";
import { exactSum } from "../../../src/model/exactSum.ts";
import { planningData } from "../../../src/model/planningData.ts";
import type { Service } from "../../../src/model/service.ts";
import type { TerritoryId } from "../../../src/model/territoryId.ts";
import { county } from "../../model/office.ts";
import { beds, clients, place, secret, service } from "../../model/planning.ts";

const days = { since: "2025-11-21", day: "2026-11-21" };
const at = (municipality: string) => ({ facilities: [place(municipality)] });
const between = (before: readonly Service[], after: readonly Service[], scope: TerritoryId = "orp/6201") =>
  serviceMovements(
    planningData({ services: before, territories: county }),
    planningData({ services: after, territories: county }),
    scope,
    days,
  );
const numbers = (list: readonly { readonly service: { readonly id: string } }[] | null) =>
  list?.map(({ service: { id } }) => Number(id) - 1_000_000);
const ids = (list: readonly object[] | null) => numbers(list as never);

describe("reference: one of each, by hand", () => {
  const before = [
    service(1, at("500001")),
    service(2, { ...at("500001"), validTo: "2026-07-01" }),
    service(3, { ...at("500001"), forms: [beds(20)] }),
    service(4, { ...at("500001"), forms: [beds(30)] }),
    service(5, at("500001")),
    service(6, at("500001")),
    service(7, at("500005")),
    service(8, { ...at("500003"), targetGroups: ["seniori"] }),
  ];
  const after = [
    ...before.slice(0, 2),
    service(3, { ...at("500001"), forms: [beds(24), clients(3)] }),
    service(4, { ...at("500001"), forms: [beds(5)] }),
    service(5, at("500002")),
    service(6, at("500005")),
    service(7, at("500003")),
    service(8, { ...at("500003"), targetGroups: ["osoby-v-krizi"] }),
    service(9, { ...at("500002"), validFrom: "2026-02-01" }),
  ];
  const found = between(before, after);

  it("services opened, closed, grew, shrank, moved, or changed otherwise", () => {
    expect([found.opened, found.closed, found.otherwise].map(ids)).toEqual([[9], [2], [8]]);
    expect(found.grew?.map(({ service: { id }, form, unit, from, to }) => [Number(id) - 1_000_000, form, unit, from, to])).toEqual([
      [3, "pobytova", "luzka", 20, 24],
      [3, "terenni", "klient", null, 3],
    ]);
    expect(found.shrank?.map(({ service: { id }, from, to, suspicious }) => [Number(id) - 1_000_000, from, to, suspicious])).toEqual([
      [4, 30, 5, true],
    ]);
    expect(found.moved?.map(({ service: { id }, direction, gone, fresh }) => [Number(id) - 1_000_000, direction, gone, fresh])).toEqual([
      [5, "within", ["Lipová 12, obec/500001"], ["Lipová 12, obec/500002"]],
      [6, "out", ["Lipová 12, obec/500001"], ["Lipová 12, obec/500005"]],
      [7, "in", ["Lipová 12, obec/500005"], ["Lipová 12, obec/500003"]],
    ]);
  });

  it("capacity by kind, service by service", () => {
    const residential = found.capacities?.find(({ unit }) => unit === "luzka");
    // Before: 20 of 1, 2, 5, 6, 8 and 20 + 30; after: 24 + 5 and 20 of 1, 5, 7, 8, 9.
    expect(residential?.change).toMatchObject({ before: 150, after: 129, opened: 40, closed: -40, grew: 4, shrank: -25, reason: null });
    expect(found.capacities?.map(({ type, form, unit, basis }) => [type, form, unit, basis])).toEqual([
      ["domovy-pro-seniory", "pobytova", "luzka", "registered"],
      ["domovy-pro-seniory", "terenni", "klient", "registered"],
    ]);
  });
});

describe("what is not known", () => {
  it("a capacity of which only a part lies here leaves the sum of its kind unknown, and is named", () => {
    const both = service(1, { facilities: [place("500001"), place("500005")] });
    expect(between([both], [both]).capacities?.[0]?.change).toMatchObject({ before: null, missing: ["1000001"] });
    expect(between([both], [both], "cr").capacities?.[0]?.change).toMatchObject({ before: 20, after: 20, change: 0 });
  });

  it("without services or territories the lists are null", () => {
    const data = planningData({});
    expect(serviceMovements(data, data, "orp/6201", days)).toMatchObject({
      opened: null,
      grew: null,
      capacities: null,
      reason: "not-asked",
    });
    const services = planningData({ services: [] });
    expect(serviceMovements(services, services, "orp/6201", days)).toMatchObject({ opened: null, reason: "not-asked" });
    expect(between([], [])).toMatchObject({ opened: [], closed: [], moved: [], capacities: [], warnings: [], reason: null });
  });

  it("a service under another number neither opened nor closed, and its capacity stays one", () => {
    const [one, other] = [service(1, at("500001")), service(2, at("500001"))];
    const found = between([one], [other]);
    expect([ids(found.opened), ids(found.closed), ids(found.renumbered)]).toEqual([[], [], [2]]);
    expect(found.capacities?.[0]?.change.contributions.map(({ key, kind }) => [key, kind])).toEqual([["1000001", "unchanged"]]);
  });

  it("fewer services than an ordinary week leaves are a warning", () => {
    const many = Array.from({ length: 20 }, (_, i) => service(i, at("500001")));
    expect(between(many, many.slice(2)).warnings?.map(({ change }) => change)).toEqual(["count"]);
  });
});

describe("secret addresses", () => {
  const hidden = service(1, { type: "azylove-domy", facilities: [place("500001"), secret()] });

  it("places are not told, and neither is what part of a capacity lies here", () => {
    const elsewhere = service(1, { type: "azylove-domy", facilities: [place("500003"), secret()] });
    const found = between([hidden], [elsewhere]);
    expect(found.moved).toMatchObject([{ gone: null, fresh: null, direction: null }]);
    expect(found.capacities?.[0]?.change).toMatchObject({ before: null, missing: ["1000001"] });
    for (const code of ["500001", "500003"]) expect(JSON.stringify(found)).not.toContain(code);
  });

  it("a capacity is not told either where the secret place is closed by now", () => {
    const closed = service(1, { type: "azylove-domy", facilities: [place("500001"), secret({ validTo: "2020-01-01" })] });
    expect(between([closed], [closed]).capacities?.[0]?.change).toMatchObject({ before: null, missing: ["1000001"] });
  });

  it("below an ORP nothing is said, also of a place that was open before", () => {
    const open = service(1, { type: "azylove-domy", facilities: [place("500001")] });
    for (const [before, after] of [
      [open, hidden],
      [hidden, open],
    ] as const)
      expect(between([before], [after], "obec/500001")).toMatchObject({ opened: [], closed: [], moved: [], otherwise: [], capacities: [] });
  });
});

describe("laws", () => {
  const anyService = (n: number) =>
    fc
      .record({ amount: fc.nat({ max: 50 }), code: fc.constantFrom("500001", "500002", "500005"), ended: fc.boolean() })
      .map(({ amount, code, ended }) => service(n, { forms: [beds(amount)], ...at(code), validTo: ended ? "2025-01-01" : null }));
  const office = fc.tuple(...[1, 2, 3, 4, 5, 6].map(anyService));

  it("what opened, closed, grew and shrank adds up to the change of the capacity; the order of services changes nothing", () =>
    fc.assert(
      fc.property(office, office, (before, after) => {
        const found = between(before, after);
        for (const { change } of found.capacities ?? []) {
          const parts = [change.opened, change.closed, change.grew, change.shrank].map((part) => part ?? Number.NaN);
          expect(exactSum(parts)).toBe(change.change);
          expect((change.after ?? Number.NaN) - (change.before ?? Number.NaN)).toBe(change.change);
        }
        expect(between(before.toReversed(), after.toReversed())).toEqual(found);
      }),
      { numRuns: 60 },
    ));

  it("between a state and itself nothing moved", () =>
    fc.assert(
      fc.property(office, (services) => {
        const found = between(services, services);
        const lists = [
          found.opened,
          found.closed,
          found.grew,
          found.shrank,
          found.moved,
          found.renumbered,
          found.otherwise,
          found.warnings,
        ];
        expect(lists.map((list) => list?.length)).toEqual(lists.map(() => 0));
      }),
      { numRuns: 40 },
    ));
});
