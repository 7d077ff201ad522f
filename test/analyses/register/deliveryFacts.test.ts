import { describe, expect, it } from "vitest";
import { deliveryFacts } from "../../../src/analyses/register/deliveryFacts.ts";
import { fields } from "../../../src/codebooks/fields.ts";
import { type PlanningParts, planningData } from "../../../src/model/planningData.ts";
import type { TerritoryId } from "../../../src/model/territoryId.ts";
import { county } from "../../model/office.ts";

// All records here are synthetic; every expected value is counted by hand.
const place = (municipality: string | null, isSecret = false) => ({
  ...{ name: null, secretAddress: isSecret, address: isSecret ? null : { municipality }, point: null, validFrom: null, validTo: null },
});
const service = (id: string, changes: object = {}) => ({
  ...{ id, portalId: null, name: null, type: "azylove-domy", provider: "provider/a", forms: [], targetGroups: null },
  ...{
    facilities: [place("500001")],
    regions: null,
    contacts: { emails: [], phones: [], webs: [] },
    validFrom: "2020-01-01",
    validTo: null,
  },
  ...changes,
});
const report = (of: string, year: number, changes: object = {}) => ({
  ...{ service: of, period: { from: `${year}-01-01`, to: `${year + 1}-01-01` }, clients: null, revenues: null, ...changes },
});
const reach = (of: string, municipality: string, year = 2025) => ({
  ...{ service: of, municipality, year, mode: "offered", clients: null, contacts: null, hours: null, visitsPerWeek: null, frequency: null },
});
const told = (parts: object, territories: readonly TerritoryId[] = ["orp/6201", "cr"], year = 2025) => {
  const facts = deliveryFacts(planningData({ territories: county, ...parts } as PlanningParts), { year, day: "2026-06-30", territories });
  return (subject: string, field: string): unknown => {
    const fact = facts.find((one) => one.subject === subject && one.field === field);
    return fact?.value === null ? fact.reason : fact?.value;
  };
};

describe("deliveryFacts", () => {
  const services = [
    service("1000001"),
    service("1000002", { facilities: [place("500004")] }),
    service("1000003", { provider: "provider/b" }),
    service("1000004", { validTo: "2025-12-31" }),
  ];

  it("counts what is due and what came; a row without a figure is no report", () => {
    const serviceYears = [
      report("1000001", 2025, { clients: 0 }),
      report("1000002", 2025),
      report("1000003", 2025, { revenues: { "state/kraj": 5 } }),
      report("1000002", 2023, { clients: 3 }),
    ];
    const of = told({
      services,
      serviceYears,
      reaches: [reach("1000001", "500001"), reach("1000001", "500002"), reach("1000002", "500004", 2024)],
    });
    expect(["servicesDue", "servicesReported", "servicesWithReach"].map((field) => of("cr", field))).toEqual([3, 2, 1]);
    expect(["servicesDue", "servicesReported", "servicesWithReach"].map((field) => of("orp/6201", field))).toEqual([2, 2, 1]);
    expect(["servicesDue", "servicesReported"].map((field) => of("provider/a", field))).toEqual([2, 1]);
    expect(["servicesDue", "servicesReported", "servicesWithReach"].map((field) => of("1000002", field))).toEqual([1, 0, 0]);
    // 2026-01-01 to 2026-06-30 are 180 days, 2024-01-01 to it 731 more.
    expect([of("1000001", "daysSinceReport"), of("1000002", "daysSinceReport")]).toEqual([180, 911]);
    expect([of("1000001", "municipalitiesStated"), of("1000002", "municipalitiesStated")]).toEqual([2, "not-reported"]);
  });

  it("who said for a later year where it goes has not kept silent; a year that has not begun is no word of this one", () => {
    const of = told({
      services,
      reaches: [reach("1000001", "500001", 2026), reach("1000002", "500004", 2024), reach("1000003", "500001", 2027)],
    });
    expect(["1000001", "1000002", "1000003"].map((id) => of(id, "municipalitiesStated"))).toEqual([1, "not-reported", "not-reported"]);
    expect(of("cr", "servicesWithReach")).toBe(1);
  });

  it("a part that nobody handed over is not asked, a service that never reported has not", () => {
    const of = told({ services });
    expect([of("cr", "servicesReported"), of("1000001", "daysSinceReport"), of("1000001", "municipalitiesStated")]).toEqual(
      Array(3).fill("not-asked"),
    );
    expect(told({ services, serviceYears: [] })("1000001", "daysSinceReport")).toBe("not-reported");
    expect(deliveryFacts(planningData({}), { year: 2025, day: "2026-06-30", territories: ["cr"] })).toEqual([]);
  });

  it("a territory of which the municipalities are not known", () => {
    expect(told({ services }, ["orp/9999"])("orp/9999", "servicesDue")).toBe("not-known-to-source");
  });

  it("a service with a secret address shows in an ORP by its other places only, and smaller territories are refused", () => {
    const hidden = [service("1000001", { facilities: [place(null, true)] })];
    expect([told({ services: hidden })("orp/6201", "servicesDue"), told({ services: hidden })("cr", "servicesDue")]).toEqual([0, 1]);
    const partly = [service("1000001", { facilities: [place(null, true), place("500001")] })];
    const of = told({ services: partly }, ["orp/6201", "okres/40703"]);
    expect([of("orp/6201", "servicesDue"), of("okres/40703", "servicesDue")]).toEqual([1, 0]);
    expect(() => told({ services: hidden }, ["obec/500001"])).toThrow(expect.objectContaining({ code: "territory-too-small" }));
  });

  it.each([
    [2026, "year-not-over"],
    [2025.5, "year-invalid"],
  ])("refuses the year %d", (year, code) => {
    expect(() => told({ services }, [], year)).toThrow(expect.objectContaining({ code }));
  });

  it("every field is in the codebook, and every field of the noun is told", () => {
    const facts = deliveryFacts(planningData({ services } as unknown as PlanningParts), { year: 2025, day: "2026-06-30" });
    const known = fields.filter(({ noun }) => noun === "delivery").map(({ code }) => code as string);
    expect([...new Set(facts.map(({ field }) => field))].sort()).toEqual([...known].sort());
  });
});
