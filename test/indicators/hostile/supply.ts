import fc from "fast-check";
import { onDay, type PlanningParts, planningData, territoriesOn } from "kpss/model";
import { county } from "../../model/office.ts";
import { figures, type HostileArguments, hostile } from "./hostile.ts";

const population = fc.option(figures({ "T/0+": 20_306, "T/15+": 17_115, "T/15-64": 12_454, "F/65+": 2700, "M/65+": 1900, "T/65+": 4600 }), {
  freq: 10,
});

/** Figures of a territory, of a service or of a plan, whole or broken in places. */
const counts = fc.tuple(
  figures({
    ...{ births: 190, deaths: 210, midYearPopulation: 20_300, households: 8000, singleSeniorHouseholds: 1200, loneParentHouseholds: 640 },
    ...{ jobSeekersReachable: 622, personsInHousingNeed: 81, childrenInHousingNeed: 27, householdsInHousingNeed: 24, homelessPersons: 22 },
    ...{ personsInHostels: 120, personsInShelters: 15, bankruptcies: 34, servicesOwn: 12, servicesExternal: 8, servicesNonStop: 5 },
    ...{ municipalitiesInScope: 43, openingHours: 40, placesBarrierFree: 3, placesAssessed: 4 },
  }),
  figures({
    ...{ measures: 40, measuresAssessed: 32, measuresFulfilled: 18, measuresOngoing: 6, measuresCancelled: 4, measuresDue: 12 },
    ...{ measuresOnTime: 9, measuresWithIndicator: 30, measuresFunded: 10, budgetPlanned: 120_000_000, budgetSpent: 90_000_000 },
    ...{ planningCosts: 61_500_000, comments: 50, commentsSettled: 45, commentsAccepted: 18, meetings: 8, meetingsWithTriad: 6 },
    ...{ meetingsWithMinutes: 7, membersInvited: 120, membersPresent: 84, municipalitiesInvolved: 31, municipalitiesOfPlan: 43 },
    ...{ documentsDue: 16, documentsPublished: 12, needs: 60, needsAnswered: 24 },
  }),
  fc.record({
    population,
    careAllowanceRecipients: fc.option(figures({ I: 210, II: 240, III: 160, IV: 90 })),
    servicesSeated: fc.option(figures({ "rana-pece": 1, "osobni-asistence": 3 })),
    municipalitiesReached: fc.option(figures({ "rana-pece": 12 })),
    personsReached: fc.option(figures({ "rana-pece": 15_000 })),
    attendance: fc.option(figures({ commissioner: 20, provider: 40, user: 10 })),
    selfAssessment: fc.option(figures({ "1": 5, "2": 5, "3": 5, "4": 5, "5": 5, "6": 5, "7": 5, "8": 5 })),
    selfAssessmentMaximum: fc.option(figures({ "1": 9, "2": 9, "3": 9, "4": 9, "5": 9, "6": 9, "7": 9, "8": 9 })),
  }),
);
/** What is known of services in a territory, of its planning, and of people in trouble, broken in places. */
export const supplyYear = counts.map(([plain, plan, cells]) => ({ ...plain, ...plan, ...cells }));
const plain = fc.tuple(supplyYear);
const ofType = fc.tuple(supplyYear, fc.constant({ type: "rana-pece" }));

const registered = fc.array(hostile, { maxLength: 3 }).map((amounts) => ({
  id: "1234567",
  name: null,
  type: "domovy-pro-seniory",
  provider: "provider/a",
  forms: [
    {
      form: "pobytova",
      nonStop: null,
      capacities: amounts.map((amount) => ({ amount, unit: "luzka", form: "pobytova", basis: "registered" })),
    },
  ],
  targetGroups: null,
  facilities: [{ name: null, secretAddress: false, address: { municipality: "500001" }, point: null, validFrom: null, validTo: null }],
  regions: null,
  contacts: { emails: [], phones: [], webs: [] },
  validFrom: null,
  validTo: null,
}));
const reach = fc.record({ clients: hostile, contacts: hostile, hours: hostile, year: fc.constantFrom(2026, Number.NaN) }).map((row) => {
  const rest = { service: "1234567", municipality: "500001", mode: "provided", visitsPerWeek: null, frequency: null };
  return { ...rest, ...row };
});
const persons = hostile.map((value) => {
  const rest = { subject: "obec/500001", field: "population/T/0+", period: onDay("2025-12-31"), source: "office", knownAt: "2026-03-01" };
  return value === null ? { ...rest, value, reason: "refused" } : { ...rest, value };
});
const office = fc
  .record({ services: fc.tuple(registered), reaches: fc.tuple(reach), facts: fc.tuple(persons) })
  .map((parts) => planningData(parts as unknown as PlanningParts));
const point = (year: number) => hostile.map((value) => ({ year, value, reason: value === null ? "refused" : null }));
const series = fc.tuple(
  point(2021),
  point(2022),
  point(2023),
  fc.oneof(hostile, fc.constant(2020)).map((year) => ({ year, value: 1, reason: null })),
);

/** Hostile arguments of the functions over availability, over the process of planning, and of what was added over people and risks. */
export const supplyArguments: HostileArguments = {
  assessedShare: plain,
  attendanceShare: plain,
  bankruptcyRate: plain,
  barrierFreeShare: plain,
  budgetDrawing: plain,
  cancelledShare: plain,
  careAllowanceRate: fc.tuple(supplyYear, fc.record({ from: fc.constant("II"), to: fc.constantFrom("I", "IV"), ages: fc.constant("65+") })),
  commentAcceptanceShare: plain,
  commentSettlementShare: plain,
  crudeBirthRate: plain,
  crudeDeathRate: plain,
  femininity: fc.tuple(supplyYear, fc.constant({ ages: "65+" })),
  fulfilmentShare: fc.tuple(
    supplyYear,
    fc.record({ ongoing: fc.constantFrom("counted", "left-out"), cancelled: fc.constantFrom("counted", "left-out") }),
  ),
  fundedShare: plain,
  homelessRate: plain,
  hostelResidentRate: plain,
  housingNeedChildrenShare: plain,
  housingNeedHouseholdShare: plain,
  housingNeedRate: plain,
  informationPublishedShare: plain,
  loneParentHouseholdShare: plain,
  measurableShare: plain,
  minutesPublishedShare: plain,
  municipalityInvolvementShare: plain,
  municipalityReachShare: ofType,
  needAnswerShare: plain,
  nonStopShare: plain,
  openingHours: plain,
  ownServiceShare: plain,
  personReachShare: ofType,
  planningCostPerInhabitant: plain,
  ratePer: fc.tuple(
    fc.record({ count: hostile, base: hostile }),
    hostile.filter((scale) => scale !== null),
  ),
  riskProfile: fc.tuple(
    fc.record({ territory: series, region: fc.option(series), country: fc.option(series) }),
    fc.record({
      year: fc.oneof({ weight: 5, arbitrary: fc.constant(2023) }, hostile),
      slopeYears: fc.oneof(fc.constantFrom(3, 4), hostile),
    }),
  ),
  selfAssessmentOverall: plain,
  selfAssessmentShare: fc.tuple(
    supplyYear,
    fc.record({ area: fc.oneof({ weight: 4, arbitrary: fc.constant(5) }, { weight: 1, arbitrary: hostile }) }),
  ),
  serviceRate: plain,
  servicesOfType: ofType,
  shelterResidentRate: plain,
  singleSeniorHouseholdShare: plain,
  supplyFacts: fc.tuple(
    office,
    fc.constant(territoriesOn(county, "2026-11-21")),
    fc.record({ day: fc.constant("2026-11-21"), year: fc.oneof({ weight: 5, arbitrary: fc.constant(2026) }, hostile) }),
  ),
  timelinessShare: plain,
  triadBalance: plain,
  triadMeetingShare: plain,
  typePresent: ofType,
  unemploymentShare: plain,
};
