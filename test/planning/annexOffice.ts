import {
  type Facility,
  type Fact,
  type Need,
  type NetworkEntry,
  type PlanningParts,
  planningData,
  type Service,
  type ServiceReach,
  serviceYear,
  year,
} from "kpss/model";
import { county, fact } from "../model/office.ts";
import { measure, said, syntheticPlan } from "./synthetic.ts";

/** A small synthetic office in the county of two ORPs; ORP 6201 has three municipalities. Nothing in it exists. */

const always = { validFrom: null, validTo: null };
const nobody = { emails: [], phones: [], webs: [] };

const place = (municipality: string, name: string | null = null): Facility =>
  ({
    ...{ name, secretAddress: false, point: null, ...always },
    address: {
      ...{ addressPoint: null, municipality, municipalityPart: null, street: "Smyšlená", houseNumber: 5, houseNumberKind: null },
      ...{ orientationNumber: null, addition: null, psc: null },
    },
  }) as unknown as Facility;

/** What must appear nowhere: street, number, post code, point, the name of the secret place and of its municipality. */
export const secrets = ["Tajupl", "tajupl", "4711", "67999", "679 99", "16.98765", "49.45678", "500003"];

const secretPlace = {
  ...{ name: "Dům v Tajuplné 4711", secretAddress: true, ...always },
  address: { ...(place("500003").address as object), street: "Tajuplná", houseNumber: 4711, psc: "67999" },
  point: { lon: 16.98765, lat: 49.45678 },
} as unknown as Facility;

const service = (id: string, type: string, provider: string, more: Partial<Service>): Service =>
  ({
    ...{ id, portalId: null, name: null, type, provider, forms: [], targetGroups: ["seniori"], facilities: [place("500001")] },
    ...{ regions: null, contacts: nobody, ...always, ...more },
  }) as unknown as Service;

const form = (name: string, unit: string, amount: number) => ({
  ...{ form: name, nonStop: null },
  capacities: [{ amount, unit, form: name, basis: "registered" }],
});

export const homeCare = "1111111";
export const home = "2222222";
export const shelter = "3333333";
export const counselling = "4444444";

/** The fourth has its seat in the other ORP and comes here; the third has a secret place beside an open office. */
export const services = [
  service(homeCare, "pecovatelska-sluzba", "provider/a", {
    name: "Pečovatelská služba A",
    forms: [form("terenni", "klient", 40)] as unknown as Service["forms"],
  }),
  service(home, "domovy-pro-seniory", "provider/b", { forms: [form("pobytova", "luzka", 118)] as unknown as Service["forms"] }),
  service(shelter, "azylove-domy", "provider/c", {
    name: "Azylový dům v Tajuplné ulici",
    contacts: { emails: ["tajuplna4711@example.cz"], phones: [], webs: [] },
    facilities: [secretPlace, place("500002", "Kancelář")],
    forms: [form("pobytova", "luzka", 8)] as unknown as Service["forms"],
  }),
  service(counselling, "odborne-socialni-poradenstvi", "provider/a", { facilities: [place("500004")] }),
];

const entry = (id: string, at: number, amount: number | null, changes: Partial<NetworkEntry> = {}): NetworkEntry =>
  ({
    ...{ service: id, form: "terenni", network: "kraj/3115", year: at, status: "basic", entrustment: null, application: null },
    units: amount === null ? null : [{ amount, unit: "fte", form: "terenni", basis: "network" }],
    ...changes,
  }) as unknown as NetworkEntry;

export const networkEntries = [entry(homeCare, 2024, 2.1), entry(homeCare, 2026, 2.6), entry(counselling, 2024, 1, { form: "ambulantni" })];

export const serviceYears = [
  serviceYear({
    ...{ service: homeCare as never, period: year(2023), costs: 80_000_000, refusedApplicants: 4, fteDirect: 2 },
    revenues: { "state/kraj": 40_000_000, "obec/obec": 10_000_000 },
  }),
  serviceYear({ service: home as never, period: year(2023), costs: 500_000_000 }),
];

export const reaches = [
  { service: counselling, municipality: "500002", mode: "provided", clients: 12 },
  { service: shelter, municipality: "500003", mode: "provided", clients: 3 },
].map((row) => ({ ...row, year: 2024, contacts: null, hours: null, visitsPerWeek: null, frequency: null }) as unknown as ServiceReach);

const towns = ["obec/500001", "obec/500002", "obec/500003"];
const rows = (field: string, values: readonly number[], subjects = towns): readonly Fact[] =>
  subjects.map((subject, at) => fact(subject, field, values[at] ?? 0));

/** Births 100 + 20 + 5 of 10 000 + 2 000 + 500 people; in the region 12 000 of 1 200 000. */
export const births = [
  ...rows("births", [100, 20, 5]),
  ...rows("midYearPopulation", [10_000, 2_000, 500]),
  ...rows("births", [12_000], ["kraj/3115"]),
  ...rows("midYearPopulation", [1_200_000], ["kraj/3115"]),
];

/** Of the other ORP 40 of 5 000. */
export const births6202 = [
  ...rows("births", [40, 0, 0], ["obec/500004", "obec/500005", "obec/500006"]),
  ...rows("midYearPopulation", [5_000, 0, 0], ["obec/500004", "obec/500005", "obec/500006"]),
];

export const executions = [
  ...towns.map((town, at) => fact(town, "personsInExecution", [300, 60, 5][at] ?? 0)),
  ...towns.map((town, at) =>
    fact(town, "population/T/15+", [8_000, 1_600, 400][at] ?? 0, { period: { from: "2023-12-31", to: "2024-01-01" } }),
  ),
];

const need = (id: string, municipality: string | null, min: number, max: number, more: Partial<Need> = {}): Need =>
  ({
    ...{ id, recordedOn: "2024-05-01", municipality, targetGroup: "seniori", serviceType: "pecovatelska-sluzba", form: "terenni" },
    ...{ people: { min, max }, channel: "office", acute: null, answer: "open", ...more },
  }) as unknown as Need;

/** The first two speak perhaps of the same people, the third of others, the fourth of nobody knows whom; the fifth comes from elsewhere. */
export const needs = [
  need("n-1", "500001", 3, 8),
  need("n-2", "500001", 5, 6, { acute: true, answer: "in-plan" }),
  need("n-3", "500002", 2, 2),
  need("n-4", null, 1, 4, { answer: null }),
  need("n-5", "500004", 50, 50),
  need("n-6", "500001", 1, 1, { recordedOn: "2024-12-01" }),
  need("n-7", "500001", 0, 0, { targetGroup: null, serviceType: null, form: null, people: null }),
];

const card = {
  ...{ targetGroups: ["seniori"], guarantor: "provider/a" as never, knownAt: "2024-05-01", validFrom: "2026-01-01", validTo: "2029-01-01" },
  costs: [{ year: 2026, amount: 150_000_000, knownAt: "2024-05-01" }],
};

/** The plan that is being prepared: 2026–2028. */
export const nextPlan = syntheticPlan({
  ...{ id: "p-2026", title: "Příští plán", period: { from: "2026-01-01", to: "2029-01-01" } },
  measures: [
    measure("2.1", {
      ...card,
      funding: [
        { year: 2026, origin: "state", payer: "kraj", certainty: "possible", amount: 100_000_000, knownAt: "2024-05-01" },
        { year: 2026, origin: "obec", payer: "obec", certainty: "secured", amount: 30_000_000, knownAt: "2024-05-01" },
      ],
    }),
    measure("2.2", { ...card, targetGroups: null, guarantor: null, costs: null }),
    measure("2.3", { ...card, knownAt: "2024-12-01" }),
  ],
});

/** The plan that is evaluated: three measures, one fulfilled, one not assessed, one cancelled. */
export const lastPlan = syntheticPlan({
  ...{ id: "p-2022", period: { from: "2022-01-01", to: "2025-01-01" } },
  measures: [
    measure("1.1", { knownAt: "2022-01-01", assessments: [said("fulfilled", { on: "2023-12-31", knownAt: "2024-01-31" })], spending: [] }),
    measure("1.2", { knownAt: "2022-01-01", validTo: "2024-01-01" }),
    measure("1.3", {
      knownAt: "2022-01-01",
      assessments: [said("cancelled", { on: "2023-12-31", knownAt: "2024-01-31", reason: "no-need" })],
    }),
  ],
});

export const providers = (["a", "b", "c"] as const).map(
  (key) => ({ id: `provider/${key}`, ico: null, name: `Organizace ${key.toUpperCase()}`, seat: null, contacts: nobody }) as never,
);

export const wholeOffice = planningData({
  ...{ providers, services, networkEntries, serviceYears, reaches, territories: county },
  facts: [...births, ...births6202, ...executions],
} as PlanningParts);

/** The day of the material. */
export const day = "2024-06-30";
