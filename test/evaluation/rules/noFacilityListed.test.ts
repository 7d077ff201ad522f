import { describe, expect, it } from "vitest";
import { facilityKinds } from "../../../src/codebooks/facilityKinds.ts";
import { serviceTypes } from "../../../src/codebooks/serviceTypes.ts";
import { noFacilityListed } from "../../../src/evaluation/rules/noFacilityListed.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { TerritoryId } from "../../../src/model/territoryId.ts";
import { observation, territory, unknown } from "../seen.ts";

const kind = { code: "131", cs: "Azylové domy", en: "shelters" };
const type = { code: "azylove-domy", cs: "azylové domy", en: "shelters", expectedTier: { tier: "orp", basis: "house" } } as const;
const listed = (value: number): Observation => observation({ indicator: "facilities/131", unit: "facilities", value });
const some = unknown("not-known-to-source", {
  indicator: "facilities-listed",
  covered: 5,
  members: 43,
  low: 9,
  numeratorPeriod: { from: "2023-01-01", to: "2024-01-01" },
});
const none = unknown("not-known-to-source", { indicator: "facilities-listed", covered: 0, members: 20 });
const absent = unknown("not-known-to-source", { indicator: "facilities/131" });

const rule = noFacilityListed({ type, kind });
const judge = (shelters: Observation, any: Observation, of = rule, id: TerritoryId = "orp/6201") =>
  of.judge(territory(id, { "facilities/131": shelters, "facilities-listed": any }));

describe("noFacilityListed", () => {
  it.each<[string, Observation, Observation, string]>([
    ["one in the whole ORP, the limit itself", listed(1), some, "met"],
    ["one at least", { ...absent, low: 1, covered: 1, members: 43 }, some, "met"],
    ["none listed, though other facilities are", absent, some, "breached"],
    ["a reported zero", listed(0), some, "breached"],
    ["a lower bound of zero", { ...absent, low: 0 }, some, "breached"],
    ["the source lists the ORP not at all (Bučovice, Pohořelice)", absent, none, "undecidable"],
  ])("%s: %4$s", (_, shelters, any, outcome) => expect(judge(shelters, any).outcome).toBe(outcome));

  it("is for ORPs", () => {
    expect(judge(absent, some, rule, "obec/500001").outcome).toBe("not-applicable");
    expect(judge(absent, some, rule, "kraj/3115").outcome).toBe("not-applicable");
  });

  it.each<[string, Parameters<typeof noFacilityListed>[0]]>([
    ["a service without a facility", { type, kind: null }],
    ["a service that is meant for a region", { type: { ...type, expectedTier: { tier: "kraj", basis: "practice" } }, kind }],
    ["a service of which nobody says where it is expected", { type: { ...type, expectedTier: { tier: null, basis: null } }, kind }],
  ])("%s waits for the register of providers", (_, options) => {
    const verdict = judge(absent, some, noFacilityListed(options));
    expect(verdict).toMatchObject({
      outcome: "undecidable",
      missing: [{ figure: "registered-services", source: "mpsv-rpss", reason: "not-asked", subject: "orp/6201" }],
    });
    expect(verdict.outcome === "undecidable" && verdict.missing[0]?.because?.cs).toBeTruthy();
  });

  it("says in how many municipalities the source lists anything", () => {
    expect(judge(absent, some)).toMatchObject({
      facts: {
        with: { value: 5, unit: "municipalities", period: { from: "2023-01-01" } },
        of: { value: 43, unit: "municipalities" },
      },
    });
  });

  // Absent is not the same as withheld or wrong: of these nobody can say that there is none.
  it.each(["suppressed", "refused", "not-reported", "invalid-input", "periods-differ"] as const)(
    "a count that is %s decides nothing",
    (reason) => {
      expect(judge(unknown(reason, { indicator: "facilities/131" }), some).outcome).toBe("undecidable");
    },
  );

  it("has an id for each type of the codebook, and its own names", () => {
    const rules = serviceTypes.map((one) =>
      noFacilityListed({ type: one, kind: facilityKinds.find(({ serviceType }) => serviceType === one.code) ?? null }),
    );
    expect(new Set(rules.map(({ id }) => id)).size).toBe(serviceTypes.length);
    for (const [i, { title }] of rules.entries()) expect(title.cs).toContain(serviceTypes[i]?.cs);
  });
});
