/**
 * A small plan of the ORP Blansko through two cycles, its needs and the yearly reports of its services, all MADE UP: no such plan, body, member,
 * need or figure exists. Codes of municipalities are real.
 */
import {
  type CollectionPlan,
  type MeasureAssessment,
  municipalityCode,
  type Need,
  type NetworkEntry,
  need,
  type Plan,
  type PlanMeasure,
  plan,
  serviceRegistrationId,
} from "kpss";

const TOWN = "obec/581283";
const SEATS = ["582239", "581291", "581682", "581496"];
const CZK = 100;

const assembly = (code: string): string => `zo-${code}`;
const validity = (from: number, to: number) => ({ validFrom: `${from}-01-01`, validTo: `${to}-01-01` });

/** A measure with its costs by year; the first half of the money is secured. */
function measure(
  id: string,
  title: string,
  more: Partial<Omit<PlanMeasure, "costs">> & { readonly years: readonly [number, number]; readonly costs: number | null },
): PlanMeasure {
  const { years, costs, ...rest } = more;
  const [from, to] = years;
  const all = Array.from({ length: to - from }, (_, i) => from + i);
  const knownAt = `${from - 1}-12-15`;
  return {
    ...{
      id,
      title,
      goal: id.slice(0, 3),
      knownAt,
      ...validity(from, to),
      endProduct: true,
      targetGroups: ["seniori"],
      guarantor: TOWN,
      partners: [],
    },
    ...{ outputs: [], activities: [], targets: [], risks: null, assessments: [], follows: null },
    costs: costs === null ? null : all.map((year) => ({ year, amount: costs * CZK, knownAt })),
    funding:
      costs === null
        ? null
        : all.map((year) => ({ year, origin: "obec", payer: "obec", certainty: "secured", amount: (costs / 2) * CZK, knownAt })),
    spending: costs === null ? null : [],
    ...rest,
  };
}

const said = (year: number, status: MeasureAssessment["status"], more: Partial<MeasureAssessment> = {}): MeasureAssessment => ({
  ...{ on: `${year}-12-31`, knownAt: `${year + 1}-01-20`, status, reason: null, progress: null, fulfilledOn: null, ...more },
});

const members = [
  ["m-1", ["commissioner", "municipality"]],
  ["m-2", ["provider"]],
  ["m-3", ["user"]],
  ["m-4", ["provider", "expert"]],
] as const;

const always = { validFrom: "2022-01-01", validTo: null };

/** What both plans share: the town owns them, five assemblies approve them. */
const shared = {
  ...{ level: "orp", territory: "orp/6201", owner: TOWN, municipalities: ["581283", ...SEATS], implementers: [TOWN] },
  approvers: ["ridici-skupina", ...["581283", ...SEATS].map(assembly)],
  bodies: [
    { id: "ridici-skupina", kind: "steering-group", tier: "orp", organisation: TOWN, targetGroups: [], mandate: "proposes", ...always },
    { id: "ps-seniori", kind: "working-group", tier: "orp", organisation: TOWN, targetGroups: ["seniori"], mandate: "proposes", ...always },
    ...["581283", ...SEATS].map((code) => ({
      ...({
        id: assembly(code),
        kind: "assembly",
        tier: "obec",
        organisation: `obec/${code}`,
        targetGroups: null,
        mandate: "approves",
      } as const),
      ...always,
    })),
  ],
  offices: [{ kind: "coordinator", tier: "orp", organisation: TOWN, holder: "m-1", ...always }],
  memberships: members.flatMap(([member, roles]) =>
    ["ridici-skupina", "ps-seniori"].map((body) => ({ member, body, organisation: member === "m-1" ? TOWN : null, roles, ...always })),
  ),
} as const;

/** The plan of 2023–2025, which ended as plans end: some done, some not, one nobody looked at. */
export const syntheticPrevious: Plan = plan({
  ...(shared as unknown as Partial<Plan> & Pick<Plan, "level" | "territory">),
  ...{ id: "synteticky-2023", title: "Syntetický plán ORP Blansko 2023–2025", period: { from: "2023-01-01", to: "2026-01-01" } },
  priorities: [
    { id: "1", title: "Péče doma", goals: [{ id: "1.1", title: "Pečovatelská služba do všech obcí" }] },
    { id: "2", title: "Bydlení", goals: [{ id: "2.1", title: "Dostupné bydlení" }] },
  ],
  measures: [
    measure("1.1.1", "Rozvoz péče do Lipovce", {
      ...{ years: [2023, 2025], costs: 400_000, assessments: [said(2024, "fulfilled", { fulfilledOn: "2024-10-01" })] },
      spending: [2023, 2024].map((year) => ({ year, origin: "obec", payer: "obec", amount: 390_000 * CZK, knownAt: `${year + 1}-02-01` })),
    }),
    measure("1.1.2", "Půl úvazku pečovatelky navíc", {
      years: [2023, 2026],
      costs: 300_000,
      assessments: [said(2025, "partly", { reason: "no-staff", progress: 0.5 })],
    }),
    measure("1.1.3", "Setkávání pečujících", {
      years: [2023, 2026],
      costs: 20_000,
      endProduct: false,
      assessments: [said(2025, "ongoing")],
    }),
    measure("2.1.1", "Dva sociální byty", {
      years: [2023, 2025],
      costs: null,
      guarantor: null,
      assessments: [said(2025, "not-fulfilled", { reason: "no-money" })],
    }),
    measure("2.1.2", "Dluhová poradna jednou týdně", { years: [2024, 2026], costs: 60_000, assessments: [] }),
  ],
  stages: [
    { stage: "monitoring", since: "2023-04-01" },
    { stage: "evaluation", since: "2026-01-05" },
  ],
  meetings: [
    {
      ...{ id: "j-2026-1", body: "ridici-skupina", on: "2026-02-10", purpose: "evaluation", minutesPublishedOn: "2026-02-20" },
      attendance: members.map(([member], i) => ({ member, invited: true, present: i !== 2 })),
    },
  ],
});

/** Whom a survey asks, and how often. */
const collection: readonly CollectionPlan[] = [
  {
    ...{
      id: "s-1",
      targetGroup: "seniori",
      channel: "survey",
      everyMonths: 12,
      responsible: "ps-seniori",
      organisation: TOWN,
      basis: "public-task",
    },
    ...{ rounds: [{ id: "s-1-2025", due: "2025-06-30", closedOn: "2025-06-20", steps: [] }], validFrom: "2024-07-01", validTo: null },
  },
  {
    ...{
      id: "s-2",
      targetGroup: "seniori",
      channel: "refused-applicants",
      everyMonths: 12,
      responsible: null,
      organisation: null,
      basis: null,
    },
    ...{ rounds: [], validFrom: "2026-01-01", validTo: null },
  },
];

/** The plan of 2026–2028 in its first year. */
export const syntheticPlan: Plan = plan({
  ...(shared as unknown as Partial<Plan> & Pick<Plan, "level" | "territory">),
  ...{
    id: "synteticky-2026",
    title: "Syntetický plán ORP Blansko 2026–2028",
    period: { from: "2026-01-01", to: "2029-01-01" },
    previous: "synteticky-2023",
  },
  priorities: [
    { id: "1", title: "Péče doma", goals: [{ id: "1.1", title: "Pečovatelská služba do všech obcí" }] },
    { id: "3", title: "Pečující a demence", goals: [{ id: "3.1", title: "Odlehčení pečujícím" }] },
  ],
  measures: [
    measure("1.1.1", "Půl úvazku pečovatelky navíc", {
      ...{
        years: [2026, 2029],
        costs: 320_000,
        follows: "1.1.2",
        assessments: [{ ...said(2025, "ongoing"), on: "2026-06-30", knownAt: "2026-07-15" }],
      },
      targets: [
        {
          ...{ id: "u-1", title: "Hodiny přímé péče v terénu týdně", unit: "hodiny", aim: "at-least" },
          baseline: { on: "2025-12-31", value: 210 },
          trajectory: [
            { on: "2026-12-31", value: 225 },
            { on: "2028-12-31", value: 240 },
          ],
          readings: [{ on: "2026-09-30", value: 214, knownAt: "2026-10-20" }],
        },
      ],
    }),
    measure("1.1.2", "Svoz k lékaři ze všech obcí", { years: [2026, 2028], costs: 150_000 }),
    measure("3.1.1", "Odlehčovací služba o víkendu", {
      years: [2027, 2029],
      costs: 280_000,
      targetGroups: ["pecujici-osoby"],
      guarantor: null,
    }),
  ],
  stages: [
    { stage: "comments", since: "2025-09-01" },
    { stage: "approval", since: "2025-10-01" },
    { stage: "monitoring", since: "2026-01-01" },
  ],
  commentWindows: [{ from: "2025-09-01", to: "2025-09-22", announcedOn: "2025-08-25" }],
  comments: [
    {
      ...{ id: "p-1", receivedOn: "2025-09-05", author: "municipality", about: "1.1.2", settlement: "accepted", settledOn: "2025-09-25" },
      ...{ settledBy: "ridici-skupina", settlementPublishedOn: "2025-09-30" },
    },
    {
      id: "p-2",
      receivedOn: "2025-09-18",
      author: "citizen",
      about: "3.1.1",
      settlement: null,
      settledOn: null,
      settledBy: null,
      settlementPublishedOn: null,
    },
  ],
  resolutions: [
    { id: "u-rs", body: "ridici-skupina", kind: "approves", passed: { from: "2025-10-14", to: "2025-10-15" }, number: null },
    { id: "u-1", body: assembly("581283"), kind: "approves", passed: { from: "2025-12-09", to: "2025-12-10" }, number: "1/2025" },
  ],
  agreements: [
    {
      ...{ id: "s-kraj", parties: [TOWN, "kraj/3115"], ...always },
      handovers: [
        { id: "h-1", content: "needs", from: TOWN, to: "kraj/3115", due: "2026-06-30", sentOn: "2026-06-25", acceptedOn: "2026-07-02" },
        { id: "h-2", content: "network-entries", from: TOWN, to: "kraj/3115", due: "2026-09-30", sentOn: null, acceptedOn: null },
      ],
    },
  ],
  collectionPlan: collection,
});

/** The log of needs: groups of people, never a person. */
export const syntheticNeeds: readonly Need[] = [
  need({
    id: "n-1",
    recordedOn: "2025-11-03",
    municipality: municipalityCode("581950"),
    targetGroup: "seniori",
    serviceType: "pecovatelska-sluzba",
    form: "terenni",
    people: { min: 6, max: 6 },
    channel: "survey",
    author: "municipality",
    source: "obec/581950",
    answer: "in-plan",
    answeredOn: "2025-12-09",
    measure: "1.1.1",
  }),
  need({
    id: "n-2",
    recordedOn: "2026-02-12",
    municipality: municipalityCode("581950"),
    targetGroup: "seniori",
    serviceType: "pecovatelska-sluzba",
    form: "terenni",
    people: { min: 4, max: 5 },
    channel: "provider",
    author: "provider",
    answer: "in-plan",
    answeredOn: "2026-03-01",
    measure: "1.1.1",
  }),
  need({
    id: "n-3",
    recordedOn: "2025-05-20",
    municipality: municipalityCode("581291"),
    targetGroup: "pecujici-osoby",
    serviceType: "odlehcovaci-sluzby",
    form: "terenni",
    people: { min: 9, max: 12 },
    channel: "focus-group",
    author: "user",
    answer: "open",
  }),
  need({
    id: "n-4",
    recordedOn: "2026-04-08",
    municipality: municipalityCode("582239"),
    targetGroup: "seniori",
    serviceType: "tisnova-pece",
    form: "terenni",
    people: null,
    channel: "form",
    author: "citizen",
    answer: "declined",
    answeredOn: "2026-06-01",
    reason: "no-provider",
  }),
];

/** Yearly reports as providers send them, a CSV with gaps: one home says nothing of its costs, one service sends nothing at all. */
export const syntheticReports = [
  "SYNTETICKÁ UKÁZKA;;;;;;;;;;",
  "Registrační číslo služby;Název služby;Rok;Klienti;Hodiny přímé péče;Úvazky v přímé péči;Náklady;Odmítnutí žadatelé;Příspěvky obcí;Dotace kraje;Úhrady uživatelů",
  "9000001;Pečovatelská služba Kapradí;2024;180;9 900;7,5;6 900 000;12;1 400 000;3 300 000;1 900 000",
  "9000001;Pečovatelská služba Kapradí;2025;186;10 100;7,5;7 450 000;19;1 500 000;3 450 000;2 050 000",
  "9000002;Pečovatelská služba Na Kopečku;2025;41;2 350;1,8;1 720 000;;390 000;800 000;430 000",
  "9000004;Domov U Tří sov;2025;131;;62,0;neuvedeno;88;;21 000 000;",
  "9000007;Odlehčení Kapradí;2025;22;1 240;1,1;980 000;7;200 000;510 000;210 000",
].join("\r\n");

const entry = (service: string, amount: number, year: number): NetworkEntry => ({
  ...{
    service: serviceRegistrationId(service),
    form: "terenni",
    network: "kraj/3115",
    year,
    status: "basic",
    entrustment: null,
    application: null,
  },
  units: [{ amount, unit: "fte", form: "terenni", basis: "network" }],
});

/** Entries in the network: what is there, and what the ORP wants for 2028. */
export const syntheticNetwork: readonly NetworkEntry[] = [
  entry("9000001", 7.5, 2026),
  entry("9000002", 1.8, 2026),
  entry("9000001", 8, 2028),
  entry("9000002", 1.8, 2028),
  entry("9000007", 1.5, 2028),
];
