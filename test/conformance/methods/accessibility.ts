import { access } from "../../../src/analyses/access/access.ts";
import type { AccessInput, AccessPlace, AccessSupply } from "../../../src/analyses/access/accessInput.ts";
import type { AccessMethod, CatchmentMethod } from "../../../src/analyses/access/accessMethod.ts";
import type { AccessResult } from "../../../src/analyses/access/accessResult.ts";
import type { Decay } from "../../../src/analyses/access/decay.ts";
import { greatCircle } from "../../../src/analyses/access/greatCircle.ts";
import type { TravelCost } from "../../../src/analyses/access/travelCosts.ts";
import { exactSum } from "../../../src/model/exactSum.ts";
import { type ConformanceCase, figures, record } from "../conformanceCase.ts";
import type { ConformanceMethod } from "../judge.ts";

type Values = Readonly<Record<string, unknown>>;
const clients = { unit: "klient", form: "ambulantni", basis: "registered" } as const;
const pad = (i: number): string => String(i).padStart(6, "0");
const number = (value: unknown): number | null => (typeof value === "number" ? value : null);
const numbers = (value: unknown): readonly number[] => (Array.isArray(value) ? (value as number[]) : []);

/** Which of two conventions the words of a case name first: the one that holds. */
function first(words: string, one: RegExp, other: RegExp): boolean {
  const [a, b] = [words.search(one), words.search(other)];
  return a >= 0 && (b < 0 || a < b);
}

const isExclusive = ({ bound, inclusive, strict }: Values, words: string): boolean =>
  bound === "exclusive" ||
  inclusive === false ||
  strict === true ||
  first(words, /strict|exclusive|\b(?:cost|c|d)\s*<\s*[^=\s]/i, /inclusive|<=|≤/i);

/** A decay with the letters of a case; `null` for letters that are not known. */
function decayOf(given: unknown, words: string, unit: "km" | "min"): Decay | null {
  const p = record(given);
  const limit = number(p["maxCost"] ?? p["threshold"] ?? p["cutoff"] ?? p["d0"] ?? p["d0km"] ?? given);
  const bound = isExclusive(p, words) ? "exclusive" : "inclusive";
  const open = { unit, limit: number(p["maxCost"] ?? p["threshold"]), bound } as const;
  if (Array.isArray(p["steps"])) {
    const farther = p["breaks"] === "farther" || first(words, /farther|open on the right|\bc\s*<\s*\d/i, /nearer|\bc\s*(?:<=|≤)\s*\d/i);
    return { kind: "step", unit, limits: numbers(p["steps"]), weights: numbers(p["weights"]), breaks: farther ? "farther" : "nearer" };
  }
  if (number(p["sigma"]) !== null) return { kind: "gaussian", variant: "sigma", sigma: number(p["sigma"]) ?? 0, ...open };
  if (number(p["exponent"]) !== null)
    return { kind: "power", exponent: Math.abs(number(p["exponent"]) ?? 0), cap: number(p["capAt"]), ...open };
  const rate = number(p["beta"] ?? p["rate"]);
  if (rate !== null) return { kind: "exponential", rate, power: number(p["power"]) ?? 1, ...open };
  if (limit === null) return null;
  if (number(p["d0"] ?? p["d0km"]) !== null) return { kind: "gaussian", variant: "dai-2010", unit, limit };
  if (number(p["sd"]) !== null) {
    const isNormalized = p["normalized"] !== false && !/not normali/i.test(words);
    return { kind: "logistic", midpoint: limit, deviation: number(p["sd"]) ?? 0, normalized: isNormalized, unit };
  }
  return number(p["cutoff"]) !== null && p["decay"] !== "binary" ? { kind: "linear", unit, limit } : { kind: "binary", unit, limit, bound };
}

/** Supply and costs of a case, and its people where it has any. */
function inputOf(given: Values, amounts: unknown): AccessInput | null {
  const supplied = figures(amounts);
  const people = figures(given["demand"]);
  const cost = given["cost"];
  if (supplied === null || !Array.isArray(cost)) return null;
  return {
    places: cost.map((_, i): AccessPlace => ({ id: pad(i), point: null, people: people?.[i] ?? 0 })),
    supply: supplied.map((amount, j): AccessSupply => ({ id: pad(j), point: null, amount, ...clients })),
    costs: { kind: "matrix", unit: "min", mode: "car", noWay: "unreachable", rows: cost as readonly (readonly TravelCost[])[] },
  };
}

const values = (found: AccessResult): readonly (number | null)[] => found.places.map(({ value }) => value);
const ratios = (found: AccessResult): readonly (number | null)[] => found.services?.map(({ ratio }) => ratio) ?? [];

function totals(found: AccessResult, { places }: AccessInput): Values {
  const total = exactSum(found.places.map(({ value }, i) => (value ?? 0) * (places[i]?.people ?? 0)));
  const { notReached, reachable } = found.supply;
  const unreachableSupply = exactSum(notReached.map(({ amount }) => amount));
  return {
    sumAccessTimesDemand: total,
    sumAccessTimesPopulation: total,
    unreachableSupply,
    reachableSupply: reachable,
    reachableCapacity: reachable,
  };
}

const measures: Readonly<Record<string, CatchmentMethod["measure"]>> = {
  ...{ access: "2sfca", fca2: "2sfca", e2sfca: "2sfca", bfca: "bfca", threeSfca: "3sfca", fca3: "3sfca" },
  ...{ m2sfca: "m2sfca", spatialAvailability: "spatial-availability" },
};

/** Names of a case with their values; what is not known by its name is not computed. */
function named(expected: Values, compute: (key: string) => unknown) {
  const got = new Map(Object.keys(expected).map((key) => [key, compute(key)]));
  const notComputed = [...got].flatMap(([key, value]) => (value === undefined ? [key] : []));
  return { got: Object.fromEntries(got), notComputed };
}

function shared(one: ConformanceCase) {
  const given = record(one.input);
  const parameters = record(one.parameters);
  const words = one.convention ?? "";
  const input = inputOf(given, given["supply"]);
  const by = (method: AccessMethod | null) => (input === null || method === null ? null : access(input, method));
  const catchment = (measure: CatchmentMethod["measure"] | undefined, parameter: unknown) => {
    const decay = decayOf(parameter, words, "min");
    return by(measure === undefined || decay === null ? null : { measure, decay });
  };
  return named(record(one.expected), (key) => {
    const [name = "", ...rest] = key.split("_");
    if (rest.length > 0) {
      const found = catchment(measures[name], parameters[rest.join("_")]);
      return found === null ? undefined : values(found);
    }
    const plain = catchment(measures[key] ?? "2sfca", parameters);
    if (plain === null || input === null) return undefined;
    if (key === "supplyRatio") return ratios(plain);
    return measures[key] === undefined ? totals(plain, input)[key] : values(plain);
  });
}

function opportunities(one: ConformanceCase) {
  const given = record(one.input);
  const parameters = record(one.parameters);
  const words = one.convention ?? "";
  const input = inputOf(given, given["supply"]);
  return named(record(one.expected), (key) => {
    const closest = /^costToClosest(\w+)$/.exec(key)?.[1];
    if (closest !== undefined) {
      const name = Object.keys(given).find((other) => other.toLowerCase().startsWith(closest.toLowerCase()));
      const places = inputOf(given, name === undefined ? given["supply"] : given[name]);
      // A case writes Infinity where nothing can be reached; the library says null and why.
      return places === null ? undefined : values(access(places, { measure: "nearest" })).map((value) => value ?? "Infinity");
    }
    const decay = decayOf(parameters[key], words, "min");
    if (input === null || decay === null) return undefined;
    if (key.startsWith("cum") && decay.kind === "binary")
      return values(access(input, { measure: "cumulative", unit: "min", limit: decay.limit, bound: decay.bound ?? "inclusive" }));
    return values(access(input, { measure: "gravity", decay }));
  });
}

function located(one: ConformanceCase) {
  const { demand, supply } = record(one.input);
  const { d0km, radiusKm } = record(one.parameters) as { readonly d0km: number; readonly radiusKm?: number };
  const at = (value: unknown) =>
    record(value) as { readonly lon: number; readonly lat: number; readonly population: number; readonly capacity: number };
  const [rows, columns] = [demand, supply].map((list) => (list as readonly unknown[]).map(at)) as [
    ReturnType<typeof at>[],
    ReturnType<typeof at>[],
  ];
  const radius = radiusKm ?? 6371.0088;
  const input: AccessInput = {
    places: rows.map(({ lon, lat, population }, i) => ({ id: pad(i), point: { lon, lat }, people: population })),
    supply: columns.map(({ lon, lat, capacity }, j) => ({ id: pad(j), point: { lon, lat }, amount: capacity, ...clients })),
    costs: { kind: "great-circle", radius },
  };
  const dai = decayOf(one.parameters, one.convention ?? "", "km");
  return named(record(one.expected), (key) => {
    const [start] = rows;
    if (key === "distanceKmFirstRow" && start !== undefined) return columns.map((to) => greatCircle(start, to, { radius }));
    if (dai === null) return undefined;
    if (key === "access2sfcaBinary") return values(access(input, { measure: "2sfca", decay: { kind: "binary", unit: "km", limit: d0km } }));
    const found = access(input, { measure: measures[key] ?? "2sfca", decay: dai });
    if (key === "supplyRatio") return ratios(found);
    return measures[key] === undefined ? totals(found, input)[key] : values(found);
  });
}

const isMatrix = ({ input }: ConformanceCase): boolean => Array.isArray(record(input)["cost"]) && figures(record(input)["supply"]) !== null;
const hasDemand = ({ input }: ConformanceCase): boolean => figures(record(input)["demand"]) !== null;

/** Floating catchments, gravity, cumulative opportunities and the nearest supply, from a matrix of costs and from points. */
export const accessibility: readonly ConformanceMethod[] = [
  { topic: "accessibility", name: "shared access", matches: (one) => isMatrix(one) && hasDemand(one), compute: shared },
  { topic: "accessibility", name: "opportunities", matches: (one) => isMatrix(one) && !hasDemand(one), compute: opportunities },
  {
    topic: "accessibility",
    name: "access by great circles",
    matches: ({ input, parameters }) => {
      const { demand, supply } = record(input);
      const [one] = Array.isArray(demand) ? demand : [];
      return Array.isArray(supply) && "population" in record(one) && "lon" in record(one) && "d0km" in record(parameters);
    },
    compute: located,
  },
];
