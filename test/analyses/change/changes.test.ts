import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Changes, changes } from "../../../src/analyses/change/changes.ts";
import type { ServiceChange } from "../../../src/analyses/change/serviceChange.ts";
import { type PlanningParts, planningData } from "../../../src/model/planningData.ts";
import type { Service } from "../../../src/model/service.ts";
import { territory } from "../../../src/model/territory.ts";
import { county } from "../../model/office.ts";
import { address, beds, place, provider, secret, service } from "../../model/planning.ts";

const day = "2026-11-21";
const data = (services: readonly Service[], parts: PlanningParts = {}) => planningData({ services, territories: county, ...parts });
const idOf = (change: ServiceChange): string => (change.change === "count" ? "count" : change.service.id.slice(-1));
const ids = ({ opened, closed, changed, suspicious }: Changes): readonly (readonly string[] | null)[] =>
  [opened, closed, changed, suspicious].map((list) => list?.map(idOf) ?? null);
/** So many others that one service more or less is no sudden change of their number. */
const others = Array.from({ length: 40 }, (_, n) => service(100 + n, { facilities: [place("500005")] }));
const compare = (before: readonly Service[], after: readonly Service[], options = {}): readonly (readonly string[] | null)[] =>
  ids(changes(data([...others, ...before]), data([...others, ...after]), undefined, options));

describe("the whole of two states", () => {
  it.each<[string, readonly Service[], readonly Service[], readonly (readonly string[])[]]>([
    ["nothing", [service(1)], [service(1)], [[], [], [], []]],
    ["one appeared", [], [service(1)], [["1"], [], [], []]],
    ["one disappeared", [service(1)], [], [[], ["1"], [], []]],
    ["one got an end", [service(1)], [service(1, { validTo: "2027-01-01" })], [[], ["1"], [], []]],
    ["one lost its end", [service(1, { validTo: "2027-01-01" })], [service(1)], [["1"], [], [], []]],
    ["an end moved", [service(1, { validTo: "2027-01-01" })], [service(1, { validTo: "2028-01-01" })], [[], [], ["1"], []]],
    ["a name", [service(1)], [service(1, { name: "Domov" })], [[], [], ["1"], []]],
    ["a capacity by a half", [service(1)], [service(1, { forms: [beds(30)] })], [[], [], ["1"], []]],
    ["a capacity by more than a half", [service(1)], [service(1, { forms: [beds(31)] })], [[], [], [], ["1"]]],
    ["a capacity down by more than a half", [service(1)], [service(1, { forms: [beds(9)] })], [[], [], [], ["1"]]],
    ["a capacity from nothing", [service(1, { forms: [beds(0)] })], [service(1, { forms: [beds(1)] })], [[], [], [], ["1"]]],
    ["a provider", [service(1)], [service(1, { provider: provider("b").id })], [[], [], [], ["1"]]],
    ["a number", [service(1)], [service(2)], [[], [], [], ["2"]]],
    ["a number and a name: another service", [service(1)], [service(2, { name: "Domov" })], [["2"], ["1"], [], []]],
  ])("%s", (_, before, after, expected) => {
    expect(compare(before, after)).toEqual(expected);
  });

  it("pairs numbers one to one", () => {
    expect(compare([service(1), service(2)], [service(3)])).toEqual([[], ["2"], [], ["3"]]);
  });

  it("a number of services that fell by more than 5 % stands first among what is suspicious", () => {
    const fell = (from: number, to: number) => {
      const { suspicious } = changes(data(others.slice(0, from)), data(others.slice(0, to)));
      return suspicious?.map((one) => (one.change === "count" ? [one.from, one.to, ...one.why] : one));
    };
    expect(fell(40, 38)).toEqual([]);
    expect(fell(40, 37)).toEqual([[40, 37, "count-fell"]]);
    expect(fell(10, 40)).toEqual([]);
    expect(fell(0, 0)).toEqual([]);
  });
});

describe("on a day", () => {
  const ends = service(1, { validTo: "2026-11-18" });

  it("an end that has come closes a service, a planned one changes it", () => {
    expect(compare([service(1)], [ends], { day })).toEqual([[], ["1"], [], []]);
    expect(compare([service(1)], [ends], { day: "2026-11-17" })).toEqual([[], [], ["1"], []]);
  });

  it("an end known before is seen with the day of the earlier state", () => {
    expect(compare([ends], [ends], { day })).toEqual([[], [], [], []]);
    expect(compare([ends], [ends], { day, since: "2026-11-14" })).toEqual([[], ["1"], [], []]);
  });

  it("a beginning that has come opens one", () => {
    const begins = service(1, { validFrom: "2026-11-16" });
    const { opened } = changes(data([begins]), data([begins]), undefined, { day, since: "2026-11-14" });
    expect(opened).toMatchObject([{ change: "opened", day: "2026-11-16", fields: [] }]);
  });

  it("history does not come back: ended before and after", () => {
    expect(compare([service(1, { validTo: "2012-01-01" })], [service(1, { validTo: "2012-02-01" })], { day })).toEqual([[], [], [], []]);
  });

  it("a place that has closed is seen by the day", () => {
    const moving = service(1, { facilities: [place("500001", { validTo: "2026-11-18" }), place("500002")] });
    const { changed } = changes(data([moving]), data([moving]), undefined, { day, since: "2026-11-14" });
    expect(changed).toMatchObject([{ fields: [{ field: "facilities", from: ["Lipová 12, obec/500001"], to: [] }] }]);
  });
});

describe("in a territory", () => {
  const here = service(1, { facilities: [place("500001")] });
  const there = service(2, { facilities: [place("500004")] });
  const named = (one: Service): Service => ({ ...one, name: "Nový název" });

  it("only services with a place in it, its own day used", () => {
    const before = data([here, there, ...others]);
    const after = data([named(here), named(there), ...others]);
    expect(ids(changes(before, after, territory(after, "orp/6201", day)))).toEqual([[], [], ["1"], []]);
    expect(ids(changes(before, after, "orp/6202", { day }))).toEqual([[], [], ["2"], []]);
    expect(ids(changes(before, after, "obec/500002", { day }))).toEqual([[], [], [], []]);
  });

  it("a service that moved away has changed, not closed", () => {
    const { changed, closed } = changes(data([here]), data([service(1, { facilities: [place("500004")] })]), "obec/500001", { day });
    expect([changed?.map(idOf), closed]).toEqual([["1"], []]);
  });

  it("a service with a secret address is told of in its ORP, and not in the municipality of its open place", () => {
    const before = data([service(1, { facilities: [secret(), place("500001")] }), ...others]);
    const after = data([service(1, { name: "Nový", facilities: [secret(), place("500001")] }), ...others]);
    expect(ids(changes(before, after, "obec/500001", { day }))).toEqual([[], [], [], []]);
    expect(ids(changes(before, after, "orp/6201", { day }))).toEqual([[], [], ["1"], []]);
  });

  it("an address that has become secret is not told by a change, nor by a count", () => {
    const tells = place("500003", { address: address("500003", { street: "Tichá" }) });
    const before = data([service(1, { facilities: [tells] })]);
    const after = data([service(1, { facilities: [secret()] })]);
    expect(ids(changes(before, after, "obec/500003", { day }))).toEqual([[], [], [], []]);
    const orp = changes(before, after, "orp/6201", { day });
    expect(ids(orp)[2]).toEqual(["1"]);
    expect(JSON.stringify(orp)).not.toMatch(/Tichá|500003/);
  });
});

describe("what cannot be decided", () => {
  const nothing = [null, null, null, null];

  it("no services on one side: nobody asked", () => {
    const result = changes(planningData({}), data([service(1)]));
    expect([ids(result), result.reason]).toEqual([nothing, "not-asked"]);
  });

  it("a territory whose municipalities are not known", () => {
    const alone = planningData({ services: [] });
    expect(changes(alone, alone, "orp/6201", { day })).toMatchObject({ opened: null, reason: "not-asked" });
    expect(changes(data([]), data([]), "orp/5302", { day })).toMatchObject({ opened: null, reason: "not-covered-by-source" });
    expect(changes(alone, alone, "obec/500001", { day })).toMatchObject({ opened: [], reason: null });
  });

  it("a territory or an earlier day without a day is the caller's mistake", () => {
    for (const call of [() => changes(data([]), data([]), "orp/6201"), () => changes(data([]), data([]), undefined, { since: day })])
      expect(call).toThrow(expect.objectContaining({ code: "day-required" }));
    expect(() => changes(data([]), data([]), undefined, { day: "dnes" })).toThrow(expect.objectContaining({ code: "day-invalid" }));
  });
});

describe("laws", () => {
  const some = fc.constantFrom<Service>(
    service(1),
    service(1, { name: "A" }),
    service(1, { validTo: "2026-01-01" }),
    service(2, { forms: [beds(3)] }),
    service(2),
    service(3, { facilities: [secret()] }),
    service(3, { facilities: [place("500001")] }),
    service(4, { provider: provider("b").id }),
    service(4),
    service(5),
  );
  const state = fc.uniqueArray(some, { selector: (one) => one.id }).map((services) => data(services));

  it("each service is in one list at most, every list sorted; the same states have no change", () => {
    fc.assert(
      fc.property(state, state, fc.option(fc.constant(day), { nil: undefined }), (before, after, on) => {
        const found = changes(before, after, undefined, { day: on });
        const lists = ids(found).map((list) => list?.filter((id) => id !== "count") ?? []);
        for (const list of lists) expect(list).toEqual([...list].sort());
        expect(new Set(lists.flat()).size).toBe(lists.flat().length);
        expect(ids(changes(before, before, undefined, { day: on }))).toEqual([[], [], [], []]);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
  });

  it("does not depend on the order of the services", () => {
    fc.assert(
      fc.property(state, state, (before, after) => {
        const turned = (one: typeof before) => data(one.services.toReversed());
        expect(changes(turned(before), turned(after))).toEqual(changes(before, after));
      }),
    );
  });
});
