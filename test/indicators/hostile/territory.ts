import fc from "fast-check";
import { exclusionIndex2023 } from "kpss/codebooks";
import { executionShareIndicator, facilitiesListedIndicator, naturalIncreaseIndicator, personsIndicator } from "kpss/indicators";
import { planningData, type Service } from "kpss/model";
import { figures, type HostileArguments, hostile } from "./hostile.ts";

const beds = { unit: "luzka", form: "pobytova", basis: "registered" } as const;

const population = fc.option(
  figures({
    "T/0-14": 3191,
    "T/15-64": 12_454,
    "T/65+": 4661,
    "T/15+": 17_115,
    "T/0+": 20_306,
    "T/20-64": 11_500,
    "F/0-14": 1500,
    "F/80+": 700,
    "M/80+": 400,
  }),
  { freq: 10 },
);
const people = fc.record({ population });
/** A year of a territory, whole or broken in places. */
export const year = fc
  .tuple(
    people,
    figures({
      midYearPopulation: 20_300,
      births: 190,
      deaths: 210,
      arrivals: 500,
      departures: 400,
      personsInExecution: 774,
      housingAllowancesPaid: 493.17,
      livingAllowancesPaid: 74.83,
      jobSeekersOver6Months: 187,
      earlySchoolLeavers: 0,
      pupilsLeavingSchool: 230,
      exclusionIndex: 10,
      share: 0.1,
      reference: 0.05,
    }),
    fc.record({
      facilities: fc.option(figures({ "130": 1, "131": 2 })),
      capacities: fc.option(figures({ "domovy-pro-seniory/luzka/pobytova/registered": 31 })),
    }),
  )
  .map(([table, plain, counts]) => ({ ...plain, ...table, ...counts }));

const bounds = (options: object) => fc.tuple(people, fc.constant(options));
const place = fc.record({ lon: hostile, lat: hostile });

/** A registered service with hostile amounts of capacity. */
const service = fc.array(hostile, { maxLength: 3 }).map((amounts) => ({
  id: "1234567",
  name: null,
  type: "domovy-pro-seniory",
  provider: "63504260",
  forms: [{ form: "pobytova", nonStop: null, capacities: amounts.map((amount) => ({ amount, ...beds })) }],
  targetGroups: null,
  facilities: [],
  regions: null,
  contacts: { emails: [], phones: [], webs: [] },
  validFrom: null,
  validTo: null,
})) as unknown as fc.Arbitrary<Service>;
const office = service.map((one) => planningData({ services: [one] }));

/** Hostile arguments of the functions over a territory, its services and its people. */
export const territoryArguments: HostileArguments = {
  appliesTo: fc.tuple(fc.constantFrom(executionShareIndicator, personsIndicator), year),
  indicatorValue: fc.tuple(fc.constantFrom(executionShareIndicator, naturalIncreaseIndicator, facilitiesListedIndicator), year),
  readsOf: fc.tuple(fc.constantFrom(executionShareIndicator, personsIndicator)),
  termsValue: fc.tuple(
    fc.tuple(fc.record({ field: fc.constantFrom("births", "population"), ages: fc.constantFrom("65+", "0-14"), times: hostile })),
    year,
  ),
  ageCells: fc.tuple(
    fc.subarray(["T/0-14", "T/15+", "F/0-14", "M/0-14", "F/80+"]),
    fc.record({ ages: fc.constantFrom("0-14", "65+"), sex: fc.constantFrom("F", "M", "T") }),
  ),
  ageingIndex: bounds({ young: "0-14", old: "65+" }),
  changedFields: fc.tuple(service, service),
  changes: fc.tuple(office, office),
  crudeRate: fc.tuple(fc.record({ events: hostile, midYearPopulation: hostile })),
  difference: fc.tuple(hostile, hostile),
  distanceToSeat: fc.tuple(fc.array(fc.record({ id: fc.constantFrom("a", "b"), point: fc.option(place), persons: hostile })), place),
  distribution: fc.tuple(fc.array(hostile)),
  earlySchoolLeavingShare: fc.tuple(year),
  economicBurden: bounds({ young: "0-14", old: "65+", working: "15-64" }),
  exclusionCategory: fc.tuple(hostile, hostile),
  exclusionIndex: fc.tuple(
    fc.record({
      municipality: fc.constant("obec/581283"),
      cs: fc.constant("Blansko"),
      year: fc.oneof({ weight: 9, arbitrary: fc.constant(2023) }, { weight: 1, arbitrary: hostile }),
      figures: year,
      region: year,
      country: year,
      published: hostile,
    }),
  ),
  exclusionPart: fc.tuple(fc.constantFrom(...exclusionIndex2023.indicators), fc.record({ figures: year, region: year, country: year })),
  exclusionPoints: fc.tuple(fc.record({ value: hostile, limits: fc.record({ a: hostile, b: hostile }) })),
  exclusionShareIndex: fc.tuple(fc.record({ year: fc.constant(2023), figures: year })),
  executionShare: fc.tuple(year),
  facilities: fc.tuple(year, fc.constant({ kind: "130" })),
  facilitiesListed: fc.tuple(year),
  facilityRate: fc.tuple(year, fc.constant({ kind: "130", ages: "15+" })),
  housingAllowanceShare: fc.tuple(year),
  isInhabited: fc.tuple(people),
  livingAllowanceShare: fc.tuple(year),
  locationQuotient: fc.tuple(fc.record({ share: hostile, reference: hostile })),
  longTermJobSeekerShare: fc.tuple(year),
  meanAge: fc.tuple(people, fc.record({ groups: fc.constant(["0-14", "15-64", "65+"]), openGroupAge: hostile })),
  migrationIncrease: fc.tuple(year),
  naturalIncrease: fc.tuple(year),
  personsAged: fc.tuple(people, fc.record({ ages: fc.constantFrom("0-14", "65+", "15-64"), sex: fc.constantFrom("F", "M", "T") })),
  publishedExclusionIndex: fc.tuple(year),
  ratio: fc.tuple(hostile, hostile, hostile),
  seniorDependencyRatio: bounds({ dependent: "65+", working: "15-64" }),
  share: fc.tuple(fc.record({ part: hostile, whole: hostile })),
  shareAged: bounds({ ages: "65+", of: "0+" }),
  sum: fc.tuple(fc.array(hostile)),
  supplyRate: fc.tuple(
    fc.record({ population, capacity: fc.option(hostile.map((amount) => ({ amount, ...beds }))) }),
    fc.constant({ ages: "65+" }),
  ),
  supportRatio: bounds({ working: "20-64", old: "65+" }),
  totalIncrease: fc.tuple(year),
  youthDependencyRatio: bounds({ dependent: "0-14", working: "15-64" }),
};
