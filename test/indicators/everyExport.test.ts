import fc from "fast-check";
import * as analyses from "kpss/analyses";
import { exclusionIndex2023 } from "kpss/codebooks";
import * as indicators from "kpss/indicators";
import { planningData, type Service } from "kpss/model";
import { describe, expect, it } from "vitest";
import { everyCard } from "./everyCard.ts";

/** Numbers that break formulas, and unknown. */
const hostile = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, 5e-324, -5e-324, 1e308, -1e308, Number.MAX_VALUE),
  fc.constantFrom(1, -1, 0.5, 30, 31, 2 ** 53, 100, 200, 65, 2023),
  fc.double(),
  fc.constant(null),
) as fc.Arbitrary<number>;

const beds = { unit: "luzka", form: "pobytova", basis: "registered" } as const;

/** Figures that make sense, save for a few places, or for all of them. */
const figures = (sound: Readonly<Record<string, number>>): fc.Arbitrary<Readonly<Record<string, number>>> => {
  const all = fc.record(Object.fromEntries(Object.keys(sound).map((field) => [field, hostile])));
  return fc
    .tuple(
      all,
      fc.oneof(fc.subarray(Object.keys(sound), { maxLength: Math.min(2, Object.keys(sound).length) }), fc.constant(Object.keys(sound))),
    )
    .map(([broken, fields]) => ({ ...sound, ...Object.fromEntries(fields.map((field) => [field, broken[field] as number])) }));
};

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
const year = fc
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

/** For every exported function, hostile arguments: a number in every numeric place, right types everywhere else. */
const argumentsOf: Readonly<Record<string, fc.Arbitrary<readonly unknown[]>>> = {
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

/** What a value must not hold, at any depth: no NaN, no infinity, no undefined, no minus zero. */
function wrong(value: unknown, path = "result"): readonly string[] {
  if (typeof value === "number")
    return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${path} is ${Object.is(value, -0) ? "-0" : value}`];
  if (value === null || typeof value === "string" || typeof value === "boolean") return [];
  if (Array.isArray(value)) return value.flatMap((one, i) => wrong(one, `${path}[${i}]`));
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
    return Object.entries(value).flatMap(([key, one]) => wrong(one, `${path}.${key}`));
  return [`${path} is ${String(value)}`];
}

/** What is wrong with what came of a call: a result without sense, or an error that is no refusal. */
function complaints(call: () => unknown): readonly string[] {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    const refusal = (error instanceof RangeError || error instanceof TypeError) && typeof (error as { code?: unknown }).code === "string";
    return refusal ? [] : [`throws ${String(error)}`];
  }
  return wrong(result);
}

type AnyFunction = (...given: readonly unknown[]) => unknown;
const functions = Object.entries({ ...indicators, ...analyses }).flatMap(([name, exported]) =>
  typeof exported === "function" && !name.endsWith("Indicator") ? [[name, exported as unknown as AnyFunction] as const] : [],
);

describe("numbers that break formulas give a finite value, null, a record of such, or a refusal:", () => {
  it.each(functions)("%s", (name, act) => {
    const given = argumentsOf[name];
    if (given === undefined) throw new RangeError(`everyExport requires hostile arguments of each function, got none of ${name}`);
    fc.assert(
      fc.property(given, (args) => {
        expect(complaints(() => act(...args))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.each(everyCard)("%s, computing", (_, card) => {
    fc.assert(
      fc.property(year, (noun) => {
        expect(complaints(() => (card.compute as AnyFunction)(noun))).toEqual([]);
        expect(complaints(() => (card.applies as AnyFunction | undefined)?.(noun) ?? null)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("and the list of functions is complete", () => {
    expect(Object.keys(argumentsOf).toSorted()).toEqual(functions.map(([name]) => name).toSorted());
  });
});
