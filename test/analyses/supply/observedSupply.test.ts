import { describe, expect, it } from "vitest";
import { type SupplyFactsOptions, supplyFacts } from "../../../src/analyses/supply/supplyFacts.ts";
import { observationOf } from "../../../src/evaluation/observationTable.ts";
import { observe } from "../../../src/evaluation/observe.ts";
import { municipalityReachShareIndicator } from "../../../src/indicators/capacity/municipalityReachShare.ts";
import { ownServiceShareIndicator } from "../../../src/indicators/capacity/ownServiceShare.ts";
import { personReachShareIndicator } from "../../../src/indicators/capacity/personReachShare.ts";
import { serviceRateIndicator } from "../../../src/indicators/capacity/serviceRate.ts";
import { supplyRateIndicator } from "../../../src/indicators/capacity/supplyRate.ts";
import { typePresentIndicator } from "../../../src/indicators/capacity/typePresent.ts";
import type { Indicator } from "../../../src/indicators/indicator.ts";
import { factsAsOf } from "../../../src/model/factsAsOf.ts";
import { onDay } from "../../../src/model/period.ts";
import { planningData } from "../../../src/model/planningData.ts";
import { fact } from "../../model/office.ts";
import { address, place, provider, reach, secret, service } from "../../model/planning.ts";
import { day, state } from "./derived.ts";

const home = { code: "domovy-pro-seniory", cs: "domovy pro seniory", en: "homes for seniors" };
const early = { code: "rana-pece", cs: "raná péče", en: "early intervention" };
const shelter = { code: "azylove-domy", cs: "azylové domy", en: "shelters" };
const cards: readonly Indicator[] = [
  typePresentIndicator({ type: home }),
  typePresentIndicator({ type: early }),
  typePresentIndicator({ type: shelter }),
  ownServiceShareIndicator,
  serviceRateIndicator,
  municipalityReachShareIndicator({ type: early }),
  personReachShareIndicator({ type: early }),
  supplyRateIndicator({ type: home, unit: "luzka", form: "pobytova", basis: "registered", ages: "0+" }),
];
/** 1 000 inhabitants in the first municipality, 2 000 in the second, and so on to 6 000, at the end of the year before. */
const people = ["500001", "500002", "500003", "500004", "500005", "500006"].map((code, i) =>
  fact(`obec/${code}`, "population/T/0+", 1000 * (i + 1), { period: onDay("2025-12-31"), knownAt: "2026-05-01" }),
);
const data = planningData({
  services: [
    service(1, { facilities: [place("500001"), place("500003")] }),
    service(2, { type: "rana-pece", facilities: [place("500004")] }),
    service(3, { type: "azylove-domy", facilities: [secret()] }),
  ],
  providers: [provider("a", { seat: address("500001") })],
  reaches: [reach(2, "500001"), reach(2, "500002")],
  facts: people,
});
const subjects = ["obec/500001", "obec/500002", "orp/6201", "orp/6202", "cr"];

function observed(options: Partial<SupplyFactsOptions>): Readonly<Record<string, readonly unknown[]>> {
  const { facts, absentRows } = supplyFacts(data, state, { day, ...options });
  const table = observe(cards, factsAsOf([...people, ...facts], day, { absentRows }), subjects, { territories: state });
  const words = (card: string, subject: string) => {
    const { value, reason, low } = observationOf(table, card, subject) ?? { value: null, reason: "missing", low: null };
    return value ?? (low === null ? reason : { low });
  };
  return Object.fromEntries(cards.map(({ id }) => [id, subjects.map((subject) => words(id, subject))]));
}

const not = "not-known-to-source";

// Worked out by hand over the made-up county.
describe("indicators over derived facts", () => {
  it("from the register and some rows of reach", () => {
    expect(observed({})).toEqual({
      "type-present/domovy-pro-seniory": [1, not, 1, not, 1],
      "type-present/rana-pece": [1, 1, 1, 1, 1],
      "type-present/azylove-domy": [not, not, "suppressed", "suppressed", 1],
      "own-service-share": [1, not, 1, 0, 1],
      // Services of types that are hidden or not told apart may be there too, in a municipality as in its ORP.
      "service-rate": [{ low: 10 }, not, { low: 10_000 / 6000 }, { low: 10_000 / 15_000 }, { low: 30_000 / 21_000 }],
      "municipality-reach-share/rana-pece": [1, 1, { low: 2 / 3 }, not, { low: 2 / 6 }],
      "person-reach-share/rana-pece": [1, 1, { low: 0.5 }, not, { low: 3 / 21 }],
      "supply-rate/domovy-pro-seniory/luzka/pobytova/registered/0+": [not, 0, 20 / 6, 0, 20 / 21],
    });
  });

  it("from a reach table that is whole", () => {
    const whole = observed({ wholeTables: ["reach"], covers: ["cr"] });
    expect(whole["municipality-reach-share/rana-pece"]).toEqual([1, 1, 2 / 3, 0, 2 / 6]);
    expect(whole["person-reach-share/rana-pece"]).toEqual([1, 1, 0.5, 0, 3 / 21]);
  });
});
