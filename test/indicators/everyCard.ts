import fc from "fast-check";
import { revenueCells } from "kpss/codebooks";
import type { Indicator } from "kpss/indicators";
import * as indicators from "kpss/indicators";
import type { Population } from "kpss/model";

const home = { code: "130", cs: "domovy pro seniory", en: "homes for seniors" };
const assistance = { code: "osobni-asistence", cs: "osobní asistence", en: "personal assistance" };
const beds = { unit: "luzka", form: "pobytova", basis: "registered" } as const;

/** Cards that factories make, one of each. */
const made: Readonly<Record<string, Indicator>> = {
  careAllowanceRateIndicator: indicators.careAllowanceRateIndicator({ from: "III", ages: "65+" }),
  directCareTimeShareIndicator: indicators.directCareTimeShareIndicator({ annualHours: 1957.5 }),
  facilitiesIndicator: indicators.facilitiesIndicator(home),
  facilityRateIndicator: indicators.facilityRateIndicator({ kind: home, ages: "65+" }),
  femininityIndicator: indicators.femininityIndicator({ ages: "65+" }),
  municipalityReachShareIndicator: indicators.municipalityReachShareIndicator({ type: assistance }),
  netCostPerUnitIndicator: indicators.netCostPerUnitIndicator({ per: "hour" }),
  ownRevenuePerUnitIndicator: indicators.ownRevenuePerUnitIndicator({ per: "bed" }),
  personReachShareIndicator: indicators.personReachShareIndicator({ type: assistance }),
  personsAgedIndicator: indicators.personsAgedIndicator({ ages: "80+", sex: "F" }),
  recalculatedFteIndicator: indicators.recalculatedFteIndicator({ annualHours: 1957.5 }),
  revenueShareByOriginIndicator: indicators.revenueShareByOriginIndicator({ origin: "state" }),
  revenueShareByPayerIndicator: indicators.revenueShareByPayerIndicator({ payer: "kraj" }),
  selfAssessmentShareIndicator: indicators.selfAssessmentShareIndicator({ area: 5 }),
  servicesOfTypeIndicator: indicators.servicesOfTypeIndicator({ type: assistance }),
  shareAgedIndicator: indicators.shareAgedIndicator({ ages: "80+" }),
  supplyRateIndicator: indicators.supplyRateIndicator({ type: { ...home, code: "domovy-pro-seniory" }, ...beds, ages: "65+" }),
  typePresentIndicator: indicators.typePresentIndicator({ type: assistance }),
  unitCostIndicator: indicators.unitCostIndicator({ per: "bed-day" }),
};

/** Every card of the door, by the name of its export; for a factory one card that it makes. */
export const everyCard: readonly (readonly [name: string, card: Indicator])[] = Object.entries(indicators).flatMap(
  ([name, exported]): readonly (readonly [string, Indicator])[] => {
    if (!name.endsWith("Indicator")) return [];
    if (typeof exported === "object") return [[name, exported as Indicator]];
    const card = made[name];
    if (card === undefined) throw new RangeError(`everyCard requires a card made by each factory, got none of ${name}`);
    return [[name, card]];
  },
);

/** Any noun of a subject. */
export type Noun = Readonly<Record<string, unknown>>;
type Read = (noun: Noun, options?: unknown) => unknown;

/** Functions that are not called by the name of their card, or take something else than a noun and the card's parameters. */
const otherwise: Readonly<Record<string, (noun: never) => unknown>> = {
  meanAgeIndicator: (noun) => indicators.meanAge(noun, { groups: fiveYear, openGroupAge: 89 }),
  personsIndicator: (noun) => indicators.personsAged(noun, { ages: "0+" }),
  supplyRateIndicator: ({ capacities, population }: { capacities: Readonly<Record<string, number>> | null; population: Population }) => {
    const amount = capacities?.["domovy-pro-seniory/luzka/pobytova/registered"] ?? null;
    return indicators.supplyRate({ capacity: amount === null ? null : { amount, ...beds }, population }, { ages: "65+" });
  },
};

/** The function that a card stands for, as it is called for a noun. */
export function functionOf(name: string, card: Indicator): Read {
  const own = otherwise[name] as Read | undefined;
  if (own !== undefined) return own;
  const found = (indicators as unknown as Record<string, Read>)[name.replace(/Indicator$/, "")];
  if (found === undefined) throw new RangeError(`functionOf requires a function for each card, got none for ${name}`);
  return (noun) => found(noun, card.parameters);
}

const bounds = [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85];
/** The five-year groups of ČSÚ. */
export const fiveYear = bounds.map((from) => (from === 85 ? ("85+" as const) : (`${from}-${from + 4}` as const)));

const count = fc.oneof(
  fc.nat(5000),
  fc.constant(0),
  fc.nat(60_000).map((twelfths) => twelfths / 12),
);

const cells = (["F", "M"] as const).flatMap((sex) => fiveYear.map((ages) => `${sex}/${ages}` as const));
const table = (of: fc.Arbitrary<number>): fc.Arbitrary<Population> =>
  fc
    .array(of, { minLength: cells.length, maxLength: cells.length })
    .map((counts) => Object.fromEntries(cells.map((cell, i) => [cell, counts[i] ?? 0])) as Population);

/** An age table by sex and five years, in whole persons, without gaps. */
export const wholePopulation = table(fc.nat(5000));

/** An age table by sex and five years, also of parts of persons, sometimes with a gap. */
export const population: fc.Arbitrary<Population> = fc
  .tuple(table(count), fc.option(fc.constantFrom(...cells), { freq: 3 }))
  .map(([people, gap]) => (gap === null ? people : { ...people, [gap]: null }));

const figure = fc.option(count, { freq: 5 });
const figures = (names: readonly string[]): Readonly<Record<string, fc.Arbitrary<number | null>>> =>
  Object.fromEntries(names.map((name) => [name, figure]));
const cellsOf = (names: readonly string[]) => fc.option(fc.record(figures(names)), { freq: 8 });
const areas = ["1", "2", "3", "4", "5", "6", "7", "8"];

/** What is known of services in a territory and of its planning, of people in trouble and of households. */
const supply = {
  ...figures(["households", "singleSeniorHouseholds", "loneParentHouseholds", "jobSeekersReachable", "bankruptcies"]),
  ...figures(["personsInHousingNeed", "childrenInHousingNeed", "householdsInHousingNeed", "homelessPersons"]),
  ...figures(["personsInHostels", "personsInShelters", "servicesOwn", "servicesExternal", "servicesNonStop", "municipalitiesInScope"]),
  ...figures(["measuresAssessed", "measuresFulfilled", "measuresOngoing", "measuresCancelled", "measuresDue", "measuresOnTime"]),
  ...figures(["measuresWithIndicator", "measuresFunded", "budgetPlanned", "budgetSpent", "planningCosts", "comments", "commentsSettled"]),
  ...figures(["commentsAccepted", "meetings", "meetingsWithTriad", "meetingsWithMinutes", "membersInvited", "membersPresent", "needs"]),
  ...figures(["municipalitiesInvolved", "municipalitiesOfPlan", "documentsDue", "documentsPublished", "needsAnswered"]),
  ...figures(["placesBarrierFree", "placesAssessed"]),
  // Never fewer measures than cancelled ones, nor more hours than a week has.
  measures: figure.map((measures) => (measures === null ? null : measures + 5000)),
  openingHours: fc.option(fc.nat(336).map((halves) => halves / 2)),
  careAllowanceRecipients: cellsOf(["I", "II", "III", "IV"]),
  servicesSeated: cellsOf(["osobni-asistence", "rana-pece"]),
  municipalitiesReached: cellsOf(["osobni-asistence", "osobni-asistence/known", "rana-pece"]),
  personsReached: cellsOf(["osobni-asistence", "rana-pece"]),
  attendance: cellsOf(["commissioner", "provider", "user", "public"]),
  selfAssessment: cellsOf(areas),
  selfAssessmentMaximum: cellsOf(areas),
};

const ways = revenueCells.map(({ code }) => code);

/** What is known of one service: its use, its staff, its money, its quality; and the money of a territory. */
const services = {
  ...figures(["bedDaysUsed", "bedDaysAvailable", "beds", "places", "clients", "newClients", "clientsLeft", "localClients"]),
  ...figures(["refusedApplicants", "applicantsWaiting", "waitingDays", "contracts", "contacts", "interventions", "calls"]),
  ...figures(["hours", "travelHours", "agreementHours", "fteDirect", "fteTotal", "fteContracts", "fteSocialWorkers"]),
  ...figures(["costs", "wageCosts", "usualCosts", "careAllowancePaid", "municipalSpending", "plannedCosts", "securedFunding"]),
  ...figures(["criteriaMet", "criteriaAssessed", "essentialCriteriaFailed", "essentialCriteriaAssessed"]),
  ...figures(["qualityPoints", "qualityPointsMaximum", "complaints", "complaintsUpheld", "complaintsInTime"]),
  ...figures(["restraintMeasures", "personsRestrained", "residentsServed", "residentsServedLocally", "clientsOfLocalServices"]),
  daysSinceInspection: fc.option(fc.nat(5000)),
  // Complete in half of the years: a share of all revenues needs every cell.
  revenues: fc.oneof(cellsOf(ways), fc.record(Object.fromEntries(ways.map((way) => [way, count])))),
};

/** A year of a territory: all that is known of it, and what is not; and two shares to compare. */
export const territoryYear: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record({
  ...supply,
  ...services,
  population: fc.option(population, { freq: 8 }),
  midYearPopulation: figure,
  births: figure,
  deaths: figure,
  arrivals: figure,
  departures: figure,
  personsInExecution: figure,
  housingAllowancesPaid: figure,
  livingAllowancesPaid: figure,
  jobSeekersOver6Months: figure,
  earlySchoolLeavers: figure,
  pupilsLeavingSchool: figure,
  exclusionIndex: fc.option(fc.nat(30)),
  share: figure,
  reference: figure,
  facilities: fc.option(fc.record({ "130": figure, "131": figure }), { freq: 8 }),
  capacities: fc.option(fc.record({ "domovy-pro-seniory/luzka/pobytova/registered": figure }), { freq: 8 }),
});

/** The same year with every figure multiplied. */
export function times(noun: unknown, factor: number): unknown {
  if (typeof noun === "number") return noun * factor;
  if (typeof noun !== "object" || noun === null) return noun;
  return Object.fromEntries(Object.entries(noun).map(([key, value]) => [key, times(value, factor)]));
}
