import fc from "fast-check";
import { revenueCells } from "kpss/codebooks";
import { planningData, type Service } from "kpss/model";
import { figures, type HostileArguments, hostile } from "./hostile.ts";

const revenues = fc.option(figures(Object.fromEntries(revenueCells.map(({ code }, at) => [code, 1_000_000 * at]))), { freq: 10 });

/** A year of a service, and the money of a territory, whole or broken in places. */
export const serviceYear = fc
  .tuple(
    figures({
      ...{ bedDaysUsed: 10_000, bedDaysAvailable: 10_950, beds: 30, places: 30, clients: 54, newClients: 9, clientsLeft: 12 },
      ...{ localClients: 41, refusedApplicants: 6, applicantsWaiting: 45, waitingDays: 810, contracts: 18 },
      ...{ contacts: 3400, interventions: 1700, calls: 850, hours: 12_500, travelHours: 1350, agreementHours: 500 },
      ...{ fteDirect: 12.5, fteTotal: 19, fteContracts: 18, fteSocialWorkers: 1.5 },
      ...{ costs: 850_000_000, wageCosts: 612_000_000, usualCosts: 800_000_000, careAllowancePaid: 119_000_000 },
    }),
    figures({
      ...{ criteriaMet: 44, criteriaAssessed: 48, essentialCriteriaFailed: 0, qualityPoints: 128, qualityPointsMaximum: 144 },
      ...{ daysSinceInspection: 1204, complaints: 4, complaintsUpheld: 1, complaintsInTime: 3, restraintMeasures: 5, personsRestrained: 2 },
      ...{ residentsServed: 400, residentsServedLocally: 310, clientsOfLocalServices: 380 },
      ...{ municipalSpending: 800_000_000, plannedCosts: 9_450_000_000, securedFunding: 8_316_000_000 },
    }),
    fc.record({ revenues, population: fc.option(figures({ "T/0+": 20_306 })) }),
  )
  .map((parts) => Object.assign({}, ...parts) as Readonly<Record<string, unknown>>);

const year = fc.tuple(serviceYear);
const per = fc.record({ per: fc.constantFrom("bed-day", "bed", "hour", "contact", "intervention", "call", "direct-fte", "client") });
const fullTime = fc.record({ annualHours: fc.oneof(fc.constant(2000), hostile) });
const amounts = fc.array(hostile, { maxLength: 4 });

const service = {
  ...{ id: "1234567", portalId: null, name: null, type: "domovy-pro-seniory", provider: "63504260", forms: [], targetGroups: null },
  ...{ facilities: [], regions: null, contacts: { emails: [], phones: [], webs: [] }, validFrom: null, validTo: null },
} as unknown as Service;
/** What an office holds of one service, its provider and its municipality, every amount hostile. */
const office = fc
  .array(
    fc.record({
      subject: fc.constantFrom("1234567", "63504260", "obec/581283"),
      field: fc.constantFrom(
        "costs",
        "revenues/state/kraj",
        "revenues/user/user",
        "revenues/bank/bank",
        "careAllowancePaid",
        "population/T/0+",
      ),
      period: fc.constant({ from: "2025-01-01", to: "2026-01-01" }),
      value: hostile.map((value) => value ?? 1),
      source: fc.constantFrom("office", "region"),
      knownAt: fc.constant("2026-02-10"),
    }),
    { maxLength: 6 },
  )
  .map((facts) => planningData({ services: [service], facts }));

const contract = fc.record({
  fraction: hostile,
  from: fc.constantFrom("2019-01-01", "2025-04-15"),
  to: fc.constantFrom(null, "2025-07-01", "2020-01-01"),
});
const band = fc.record({ code: fc.constantFrom("a", "b"), cs: fc.constant("a"), en: fc.constant("a"), minimum: hostile });
const refusals = fc.record({
  id: fc.constantFrom("a", "b", "c"),
  refused: hostile,
  contracts: hostile,
  keys: fc.option(fc.array(fc.constantFrom("k", "l"), { maxLength: 2 })),
});

/** Hostile arguments of the functions over the year of a service: its use, staff, money and quality. */
export const servicesArguments: HostileArguments = {
  averageFte: fc.tuple(
    fc.record({ contracts: fc.array(contract, { maxLength: 3 }), agreements: fc.array(fc.record({ hours: hostile }), { maxLength: 3 }) }),
    fc.record({
      period: fc.constant({ from: "2025-01-01", to: "2026-01-01" }),
      annualHours: hostile,
      by: fc.constantFrom("days", "months"),
    }),
  ),
  averageStay: year,
  averageWaitingDays: year,
  balanceOfCounts: fc.tuple(amounts, amounts),
  balanceRatio: year,
  bedsPerDirectFte: year,
  callsPerFte: year,
  careAllowanceShare: year,
  clientTurnover: year,
  clientsPerDirectFte: year,
  clientsPerPlace: year,
  clientsPerSocialWorker: year,
  coFinancingShare: year,
  complaintsInTimeShare: year,
  complaintsPer100Clients: year,
  complaintsUpheldShare: year,
  contactsPerFte: year,
  contractFteShare: year,
  costRecovery: year,
  criteriaMetShare: year,
  daysSinceInspection: year,
  directCareFte: year,
  directCareFteShare: year,
  directCareTimeShare: fc.tuple(serviceYear, fullTime),
  essentialCriteriaFailed: year,
  exportShare: year,
  financingMap: fc.tuple(
    office,
    fc.constantFrom("obec/581283", "orp/6201"),
    fc.record(
      { year: fc.oneof({ weight: 9, arbitrary: fc.constant(2025) }, hostile), services: fc.constantFrom(["1234567"], []) },
      { requiredKeys: ["year"] },
    ),
  ),
  fundingGap: year,
  fundingGapShare: year,
  hoursPerClient: year,
  hoursPerFte: year,
  importShare: year,
  inspectionVerdict: fc.tuple(serviceYear, fc.record({ bands: fc.array(band, { maxLength: 2 }) })),
  interventionsPerFte: year,
  municipalPublicShare: year,
  municipalSpendingPerInhabitant: year,
  netCostPerUnit: fc.tuple(serviceYear, per),
  newClientShare: year,
  occupancyRate: year,
  ownRevenuePerUnit: fc.tuple(serviceYear, per),
  personnelCostShare: year,
  personsRestrainedShare: year,
  placeTurnover: year,
  placesPerDirectFte: year,
  plannedCostsPerInhabitant: year,
  publicFundingShare: year,
  qualityScore: year,
  ratioOfCounts: fc.tuple(hostile, hostile, hostile),
  recalculatedFte: fc.tuple(serviceYear, fullTime),
  refusedApplicants: year,
  restraintMeasuresPerPerson: year,
  restraintMeasuresRate: year,
  revenueShareByOrigin: fc.tuple(serviceYear, fc.record({ origin: fc.constantFrom("state", "eu", "user") })),
  revenueShareByPayer: fc.tuple(serviceYear, fc.record({ payer: fc.constantFrom("kraj", "obec") })),
  selfContainment: year,
  socialWorkerFteShare: year,
  sumOfCounts: fc.tuple(amounts),
  travelTimeShare: year,
  unitCost: fc.tuple(serviceYear, per),
  unmetDemand: fc.tuple(fc.array(refusals, { maxLength: 3 })),
  unmetDemandRate: year,
  usualCostRatio: year,
  wageCostPerFte: year,
  waitingApplicantsPerPlace: year,
};
