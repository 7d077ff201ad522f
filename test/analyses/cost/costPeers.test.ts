import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CostedService } from "../../../src/analyses/cost/costedService.ts";
import { costPeers } from "../../../src/analyses/cost/costPeers.ts";
import { unitCostComparison } from "../../../src/analyses/cost/unitCostComparison.ts";
import { year } from "../../../src/model/period.ts";

const home = (service: string, change: Partial<CostedService> = {}): CostedService => ({
  ...{
    service,
    period: year(2025),
    type: "domovy-pro-seniory",
    form: "pobytova",
    targetGroup: "seniori",
    costs: 1_500_000,
    bedDaysUsed: 1000,
  },
  ...change,
});
const all = [
  home("1"),
  home("2"),
  home("3", { costs: null }),
  home("4", { targetGroup: "osoby-zijici-s-demenci", period: year(2024) }),
  home("5", { type: null }),
];
const comparison = unitCostComparison(all, { per: "bed-day", fewest: 2 });

describe("costPeers", () => {
  it("says who was compared with whom, and why not with the others", () => {
    const [peers, ...more] = costPeers(comparison, "1");
    expect(more).toEqual([]);
    expect(peers).toMatchObject({
      kind: "cost-peers",
      service: "1",
      comparedWith: ["2"],
      ownReason: null,
      own: { service: "1", value: 15 },
    });
    expect(peers?.group).toMatchObject({
      type: "domovy-pro-seniory",
      form: "pobytova",
      targetGroup: "seniori",
      period: year(2025),
      reason: null,
    });
    expect(peers?.leftOut).toEqual([
      { service: "3", reason: "not-reported", fields: ["costs"] },
      { service: "4", reason: "other-group", fields: ["targetGroup", "period"] },
      { service: "5", reason: "group-not-known", fields: ["type"] },
    ]);
  });

  it("of a service that was left out itself, and of one alone in its group", () => {
    expect(costPeers(comparison, "3")[0]).toMatchObject({ own: null, ownReason: { reason: "not-reported" }, comparedWith: ["1", "2"] });
    expect(costPeers(comparison, "4")[0]).toMatchObject({
      own: { position: null, band: null },
      comparedWith: [],
      group: { reason: "too-few" },
    });
  });

  it("a service with two forms has two groups, and is no stranger to itself", () => {
    const forms = unitCostComparison([home("1"), home("1", { form: "ambulantni" }), home("2")], { per: "bed-day", fewest: 2 });
    const found = costPeers(forms, "1");
    expect(found.map(({ group, comparedWith }) => [group.form, comparedWith])).toEqual([
      ["ambulantni", []],
      ["pobytova", ["2"]],
    ]);
    expect(found[1]?.leftOut).toEqual([]);
  });

  it.each(["9", "5"])("refuses %s, which has no group", (id) => {
    expect(() => costPeers(comparison, id)).toThrow(expect.objectContaining({ name: "RangeError", code: "service-unknown" }));
  });

  it("law: everyone else is named once", () => {
    const kind = fc.record({ targetGroup: fc.constantFrom("seniori", "osoby-v-krizi", null), costs: fc.option(fc.nat(1e9)) });
    fc.assert(
      fc.property(fc.array(kind, { maxLength: 12 }), (list) => {
        const services = [home("own"), ...list.map((one, at) => home(`${at}`, one))];
        const [peers] = costPeers(unitCostComparison(services, { per: "bed-day" }), "own");
        const named = [...(peers?.comparedWith ?? []), ...(peers?.leftOut ?? []).map(({ service }) => service)];
        expect(named.toSorted()).toEqual(list.map((_, at) => `${at}`).toSorted());
      }),
    );
  });
});
