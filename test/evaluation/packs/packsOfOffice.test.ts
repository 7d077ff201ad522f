import { expect, it } from "vitest";
import { deliveryFacts } from "../../../src/analyses/register/deliveryFacts.ts";
import { serviceRecordFacts } from "../../../src/analyses/register/serviceRecordFacts.ts";
import { supplyFacts } from "../../../src/analyses/supply/supplyFacts.ts";
import { evaluateRules } from "../../../src/evaluation/judging/evaluateRules.ts";
import { findingOf, findingsOf } from "../../../src/evaluation/judging/findingsOf.ts";
import { observeSeries } from "../../../src/evaluation/observeSeries.ts";
import { dataRules } from "../../../src/evaluation/packs/dataRules.ts";
import { networkRuleIndicators } from "../../../src/evaluation/packs/networkRuleIndicators.ts";
import { networkRules } from "../../../src/evaluation/packs/networkRules.ts";
import { registerRules } from "../../../src/evaluation/packs/registerRules.ts";
import { indicatorCatalogue } from "../../../src/indicators/indicatorCatalogue.ts";
import { dayAfter } from "../../../src/model/day.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { year } from "../../../src/model/period.ts";
import { type PlanningParts, planningData } from "../../../src/model/planningData.ts";
import type { RuleTarget } from "../../../src/model/rules/ruleSpec.ts";
import { territoriesOn } from "../../../src/model/territoryGraph.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import { county } from "../../model/office.ts";

// A synthetic office with planted flaws; which rules they must breach was written down before the rules were run on it.
const contacts = { emails: ["a@example.cz"], phones: [], webs: [] };
const address = {
  ...{ addressPoint: "1", municipality: "500001", municipalityPart: null, street: null, houseNumber: null, houseNumberKind: null },
  ...{ orientationNumber: null, addition: null, psc: null },
};
const place = (changes: object = {}) => ({
  name: null,
  secretAddress: false,
  address,
  point: null,
  validFrom: null,
  validTo: null,
  ...changes,
});
const service = (id: string, changes: object = {}) => ({
  ...{
    id,
    portalId: null,
    name: id,
    type: "domovy-pro-seniory",
    provider: "63504260",
    targetGroups: ["seniori"],
    regions: ["3115"],
    contacts,
  },
  forms: [{ form: "pobytova", nonStop: true, capacities: [{ amount: 24, unit: "luzka", form: "pobytova", basis: "registered" }] }],
  ...{ facilities: [place()], validFrom: "2010-01-01", validTo: null, ...changes },
});
const terenni = { type: "pecovatelska-sluzba", forms: [{ form: "terenni", nonStop: null, capacities: [] }] };
const entry = (id: string, amount: number) => ({
  ...{ service: id, form: "pobytova", network: "kraj/3115", year: 2025, status: "basic", entrustment: "P1", application: null },
  units: [{ amount, unit: "luzka", form: "pobytova", basis: "network" }],
});
const data = planningData({
  territories: county,
  providers: [{ id: "63504260", ico: "63504260", name: "Domov", seat: address, contacts }],
  services: [
    service("1000001"),
    service("1000002", { facilities: [place({ address: null })], contacts: { emails: [], phones: [], webs: [] } }),
    service("1000003", { ...terenni, regions: null }),
    service("1000004", { validTo: "2025-06-01" }),
  ],
  networkEntries: [entry("1000001", 30), entry("1000009", 10)],
  reaches: [],
  serviceYears: [],
} as unknown as PlanningParts);
const day = "2025-12-31";
const reported = (subject: string, field: string, value: number): Fact => ({
  subject,
  field,
  period: year(2025),
  source: "office",
  knownAt: "2026-03-01",
  value,
});
const facts = [
  ...serviceRecordFacts(data, { day, wholeNetwork: true }),
  ...deliveryFacts(data, { year: 2025, day: "2026-06-30", territories: ["orp/6201", "orp/6202", "kraj/3115", "cr"] }),
  ...supplyFacts(data, territoriesOn(county, day), { day, covers: ["kraj/3115"], wholeTables: ["reach"] }).facts,
  ...[
    reported("1000001", "beds", 24),
    reported("1000001", "clients", 0),
    reported("1000001", "costs", 5e8),
    reported("1000001", "fteDirect", 10),
  ],
];
const of = (one: RuleTarget): RuleTarget => one;
const targets: readonly RuleTarget[] = [
  ...data.services.map(({ id, type, forms, targetGroups: groups }) =>
    of({ id, cs: `služba ${id}`, subject: "service", types: [type], forms: forms.map(({ form }) => form), groups }),
  ),
  of({ id: "1000009", cs: "služba 1000009", subject: "service", types: null, forms: null }),
  of({ id: "63504260", cs: "Domov", subject: "provider" }),
  ...(["orp/6201", "orp/6202"] as const).map((id) => of({ id, cs: id, subject: "territory", level: "orp" })),
];
const cards = [...indicatorCatalogue, ...networkRuleIndicators];
const series = observeSeries(
  cards,
  facts,
  targets.map(({ id }) => id),
  { periods: [year(2024), year(2025)], day: "2026-06-30" },
);
const rules = [...registerRules, ...networkRules, ...dataRules];
const findings = findingsOf(evaluateRules(rules, { targets, series, territories: territoriesOn(county, day) }));
const breached = (id: string): readonly string[] =>
  findings
    .filter((one) => one.outcome === "breached" && one.subject.id === id)
    .map(({ rule }) => rule)
    .sort();

it("planted flaws are found, and no others", () => {
  expect(breached("1000001")).toEqual(["data/zero-for-unknown", "network/capacities-differ"]);
  expect(breached("1000002")).toEqual([
    "data/report-missing",
    "register/no-place-located",
    "register/place-without-municipality",
    "register/service-without-contact",
  ]);
  expect(breached("1000003")).toEqual(["data/report-missing", "register/field-service-without-scope", "register/form-without-capacity"]);
  expect(breached("1000004")).toEqual(["register/ended-service-has-places"]);
  expect(breached("1000009")).toEqual(["network/entry-without-registration"]);
  expect(breached("63504260")).toEqual(["data/provider-silent"]);
  // Three services owe a report and none gave one; nobody provides home care in the other ORP, but who reaches it is not known.
  expect(breached("orp/6201")).toEqual(["data/coverage-too-low"]);
  expect(breached("orp/6202")).toEqual([]);
  expect(
    findings.find(({ rule, subject }) => rule === "network/type-missing-pecovatelska-sluzba" && subject.id === "orp/6202")?.outcome,
  ).toBe("undecidable");
});

it("every indicator of the rules is among the cards to be observed", () => {
  const ids = new Set(cards.map(({ id }) => id));
  const read = rules.flatMap(({ figures }) =>
    Object.values(figures).flatMap((figure) => ("indicator" in figure ? [figure.indicator] : [])),
  );
  expect(read.filter((id) => !ids.has(id))).toEqual([]);
  expect(networkRuleIndicators.filter(({ id }) => !read.includes(id))).toEqual([]);
});

it("an ended service is asked nothing that no longer applies", () => {
  const ofEnded = findings.filter(({ rule, subject }) => subject.id === "1000004" && rule.startsWith("register/"));
  expect(ofEnded.filter(({ outcome }) => outcome === "undecidable")).toEqual([]);
});

it("a delivery within its days of grace is not counted as overdue", () => {
  const events = [-20, -10].map((shift) => ({
    subject: "63504260",
    event: "data-delivery",
    on: null,
    due: dayAfter("2026-06-30", shift),
    done: null,
    knownAt: day,
  }));
  const found = findingOf(evaluateRules(dataRules, { targets, series, events }), "data/delivery-overdue", "63504260");
  expect([found.outcome, found.facts["delivery"]?.value]).toEqual(["breached", 1]);
});

it("every finding can be said, in both languages", () => {
  for (const finding of findings)
    for (const lang of ["cs", "en"] as const) expect(sentence(finding, lang)).not.toMatch(/[{}]|undefined|NaN/);
});

it("every rule judges the targets of its kind and no others", () => {
  const own = rules.flatMap((rule) => targets.filter(({ subject }) => subject === rule.scope.subject).map(({ id }) => `${rule.id} ${id}`));
  expect(own.length).toBeGreaterThan(100);
  expect(findings.map(({ rule, subject }) => `${rule} ${subject.id}`).toSorted()).toEqual(own.toSorted());
});
