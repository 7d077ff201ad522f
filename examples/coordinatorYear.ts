/** The ten outputs of a coordinator's year, each in at most ten lines. What they work with is in `syntheticOfficeData.ts`. */
import * as k from "kpss";
import type { SyntheticOfficeData } from "./syntheticOfficeData.ts";

const orp = "orp/6201";
const day = "2026-11-21";

const byCar = { kind: "great-circle", detour: 1.3, speed: 50 } as const;
const outreach: k.AccessMethod = {
  ...{ measure: "outreach", unit: "min", limit: null, careMinutes: 45, visitsPerTrip: 4, minutesBetween: 10, hoursPerUnit: 1600 },
  fieldShare: 0.8,
};

/** 1 Monday: what changed since last week, in the register and in the findings. */
export function monday({ data, lastWeek }: SyntheticOfficeData) {
  const week = k.changes(lastWeek, data, k.territory(data, orp, day));
  const rules = k.rulePacks.register;
  const found = (held: k.PlanningData) => k.findingsOf(k.evaluateRules(rules, k.officeRuleData(held, { scope: orp, day, rules })));
  return { week, news: k.newFindings(found(lastWeek), found(data)) };
}

/** 2 A citizen calls: who comes to this village for an 82-year-old. */
export function citizen({ data }: SyntheticOfficeData) {
  const question = { municipality: "obec/582352", group: "seniori", age: 82, forms: ["terenni"], day } as const;
  const who = k.whoServes(data, question);
  return { who, say: k.sentence(who, "cs", () => "Sloup") };
}

/** 3 The log of needs, and which round of collecting is late. */
export function needsLog({ data, needs, plan }: SyntheticOfficeData) {
  const log = k.needs(needs, { scope: orp, since: "2025-01-01", day, territories: data.territories, plan });
  const due = k.collectionDue(plan.collectionPlan ?? [], day);
  return { log, due };
}

/** 4 January: the figures still needed, and the tables that providers fill in. */
export function january({ data, plan }: SyntheticOfficeData) {
  const rules = k.rulePacks.network;
  const judged = k.evaluateRules(rules, k.officeRuleData(data, { scope: orp, day, rules, plan }));
  const ask = k.dataRequest(judged, { data, due: "2027-01-31" });
  return { ask, files: ask.byProvider.map((request) => ({ to: request.cs, csv: k.requestTable(request, { year: 2026 }) })) };
}

/** 5 The socio-demographic part of the plan, and risks. */
export function annex({ data, plan, previous, needs }: SyntheticOfficeData) {
  const made = k.planAnnex(data, orp, { day, compare: ["kraj", "cr"], plan, previous, needs });
  return { made, text: k.planAnnexText(made, { lang: "cs" }) };
}

/** 6 Blank spots, and what half a full-time worker would change. */
export function halfWorker({ homeCare }: SyntheticOfficeData) {
  const now = k.scenario({ ...homeCare, costs: byCar }, outreach);
  const then = k.withCapacity(now, "synthetic/base", k.capacity(8, { unit: "fte", form: "terenni", basis: "network" }));
  return { now, then, change: k.compareScenarios(now, then) };
}

/** 7 The map of money. */
export function money({ data }: SyntheticOfficeData) {
  return k.financingMap(data, orp, { year: 2025, day });
}

/** 8 Autumn: fulfilment for the council, and what goes over to the next plan. */
export function autumn({ previous }: SyntheticOfficeData) {
  const fulfilled = k.fulfilment(previous, "2026-02-28");
  return { fulfilled, report: k.fulfilmentReport(fulfilled, { lang: "cs" }), over: k.carryOver(previous, "2026-02-28") };
}

/** 9 The file for the region. */
export function forRegion({ data, plan, needs }: SyntheticOfficeData) {
  const rules = k.rulePacks.network;
  const findings = k.findingsOf(k.evaluateRules(rules, k.officeRuleData(data, { scope: orp, day, rules, plan })));
  const file = k.regionalSubmission(data, orp, { planYear: 2028, day, plan, needs, findings });
  return { file, tables: k.submissionTables(file).map((table) => k.writeReportTable(table)) };
}

/** 10 Comments, approval, brochure. */
export function brochure({ data, plan }: SyntheticOfficeData) {
  const waiting = k.unsettled(plan.comments ?? [], { day });
  const step = k.nextStep(plan, day, { stage: "approval" });
  const book = k.catalogue(data, { scope: k.territory(data, orp, day), day });
  return { waiting, step, html: k.catalogueHtml(book, { lang: "cs" }) };
}
