import { distanceBandNeighbours } from "../../../src/analyses/neighbours/distanceBandNeighbours.ts";
import { listedNeighbours } from "../../../src/analyses/neighbours/listedNeighbours.ts";
import type { Neighbours } from "../../../src/analyses/neighbours/neighbours.ts";
import type { AreaValue, WeightStyle } from "../../../src/analyses/pattern/areaValue.ts";
import { gearysC } from "../../../src/analyses/pattern/gearysC.ts";
import { generalG } from "../../../src/analyses/pattern/generalG.ts";
import type { AnalyticTest, IslandRule } from "../../../src/analyses/pattern/globalPattern.ts";
import { type LocalGOptions, localG } from "../../../src/analyses/pattern/localG.ts";
import { type LocalMoranOptions, localMoran } from "../../../src/analyses/pattern/localMoran.ts";
import { moransI } from "../../../src/analyses/pattern/moransI.ts";
import { type ConformanceCase, figures, record } from "../conformanceCase.ts";
import type { ToleranceAt } from "../differences.ts";
import type { Computed, ConformanceMethod } from "../judge.ts";

/** Areas of a case, known by their places in its lists. */
interface Areas {
  readonly values: readonly AreaValue[];
  readonly neighbours: Neighbours;
}

const valuesOf = (list: unknown): readonly AreaValue[] => (figures(list) ?? []).map((value, i) => ({ id: String(i), value }));

const isLists = (value: unknown): value is readonly (readonly number[])[] =>
  Array.isArray(value) && value.every((list) => figures(list) !== null);

function listed(input: Readonly<Record<string, unknown>>): Areas {
  const lists = isLists(input["neighbours"]) ? input["neighbours"] : [];
  return {
    values: valuesOf(input["values"]),
    neighbours: listedNeighbours(lists.map((list, i) => ({ id: String(i), neighbours: list.map(String) }))),
  };
}

/** Binary weights within a distance, 0 < d ≤ threshold. */
function banded(input: Readonly<Record<string, unknown>>, threshold: number): Areas {
  const [xs, ys] = [figures(input["x"]) ?? [], figures(input["y"]) ?? []];
  const areas = xs.map((x, i) => ({ id: String(i), point: { x: x ?? 0, y: ys[i] ?? 0 } }));
  return { values: valuesOf(input["values"]), neighbours: distanceBandNeighbours(areas, { upTo: threshold, above: 0 }) };
}

const styleOf = (letter: string | undefined): WeightStyle => (letter === "B" ? "binary" : "row-standardised");

/** A case whose expected number belongs to fewer areas than it has counts without its islands (adjust.n of spdep). */
function islandsOf({ values, neighbours }: Areas, one: ConformanceCase): IslandRule {
  const all = Object.values(record(one.expected)).map((wanted) => record(wanted)["EI"]);
  const expected = Number(all.find((wanted) => typeof wanted === "number") ?? Number.NaN);
  const counted = Math.round(1 - 1 / expected);
  return counted === values.length - neighbours.islands.length && counted < values.length ? "uncounted" : "kept";
}

const fewer = { permutations: 0 } as const;
const test = (name: string, { variance, z, p }: AnalyticTest) => ({ [`z_${name}`]: z, [`p_${name}_greater`]: p, [`V_${name}`]: variance });

function moranOf(areas: Areas, letter: string | undefined, one: ConformanceCase) {
  const options = { style: styleOf(letter), islands: islandsOf(areas, one), alternative: "greater", ...fewer } as const;
  const { value, expected, randomisation, normality } = moransI(areas, options);
  const tests = { ...test("rand", randomisation), ...test("norm", normality) };
  return { ...tests, I: value, EI: expected, VI_rand: randomisation.variance, VI_norm: normality.variance };
}

function gearyOf(areas: Areas, letter: string | undefined, one: ConformanceCase) {
  const options = { style: styleOf(letter), islands: islandsOf(areas, one), ...fewer } as const;
  const { value, expected, randomisation, normality } = gearysC(areas, options);
  return { C: value, EC: expected, VC_rand: randomisation.variance, VC_norm: normality.variance };
}

function localOf(areas: Areas, letter: string | undefined) {
  const of = (options: LocalMoranOptions) => localMoran(areas, { style: styleOf(letter), ...fewer, ...options }).areas;
  const [conditional, total] = [of({}), of({ moments: "total" })];
  return {
    Ii_n: conditional.map(({ statistic }) => statistic),
    Ii_nminus1: of({ secondMoment: "n-1" }).map(({ statistic }) => statistic),
    quadrant: conditional.map(({ quadrant }) => quadrant),
    E_total: total.map(({ expected }) => expected),
    V_total: total.map(({ variance }) => variance),
    E_conditional: conditional.map(({ expected }) => expected),
    V_conditional: conditional.map(({ variance }) => variance),
  };
}

/** Deviates of Gi or Gi*; where a case has a number for an area without neighbours it is Gi* of its own value. */
function deviates(areas: Areas, variant: "gi" | "gi-star", wanted: unknown, options: LocalGOptions = {}) {
  const lone = Array.isArray(wanted) && areas.neighbours.islands.some((id) => wanted[Number(id)] !== null);
  return localG(areas, { variant, islands: lone ? "own-value" : "kept", ...fewer, ...options }).areas.map(({ z }) => z);
}

/** So many times as many permutations as the case had, where time allows: what is left is the chance of the case alone. */
const MORE = 10;
const MOST = 1_000_000;
/** Links that are gone through, of all permutations over all areas. */
const LINKS = 1_000_000_000;

const manyOf = (nperm: unknown, most = MOST): number => {
  const asked = Number(nperm) || 999;
  return Math.min(MOST, Math.max(asked, Math.min(MORE * asked, Math.floor(most))));
};

function drawnOf(areas: Areas, one: ConformanceCase, kind: string) {
  const { nperm, weights } = record(one.parameters);
  const permutations = manyOf(nperm);
  const alternative = kind.endsWith("folded") ? "folded" : "greater";
  const letter = typeof weights === "string" ? weights : "W";
  return localMoran(areas, { style: styleOf(letter), permutations, alternative }).areas.map(({ pseudoP }) => pseudoP);
}

/** One expected key of a case of values and neighbours; `undefined` where it is not computed. */
function answer(areas: Areas, one: ConformanceCase, key: string): unknown {
  const wanted = record(one.expected)[key];
  const { weights, nperm } = record(one.parameters);
  const first = typeof weights === "string" ? weights : Array.isArray(weights) ? String(weights[0]) : "W";
  const [name = "", letter] = /^(.*)_([BW])$/.exec(key)?.slice(1) ?? [key];
  const exact = () => moransI(areas, { style: styleOf(letter ?? first), permutations: "all", alternative: "greater" }).permutation;
  switch (name) {
    case "moran":
      return moranOf(areas, letter, one);
    case "geary":
      return gearyOf(areas, letter, one);
    case "localMoran":
      return localOf(areas, letter ?? "W");
    case "Gi":
      return deviates(areas, "gi", wanted, { style: styleOf(letter) });
    case "GiStar":
      return deviates(areas, "gi-star", wanted, { style: styleOf(letter) });
    case "Gi_W0":
      return deviates(areas, "gi", null, { style: "row-standardised" })[0];
    case "generalG":
      return generalG(areas, fewer).value;
    case "exact_p_greater":
      return exact()?.p;
    case "permutationMean":
      return exact()?.mean;
    case "permutationVariance":
      return exact()?.variance;
    case "globalMoran_p_greater": {
      const permutations = manyOf(nperm, LINKS / (areas.neighbours.links.length + areas.values.length));
      return moransI(areas, { style: styleOf(first), permutations, alternative: "greater" }).permutation?.p;
    }
    case "localMoran_p_folded":
    case "localMoran_p_greater":
      return drawnOf(areas, one, name);
    case "localMoran_exactPermutationMean_Ii_n":
      return localOf(areas, first).E_conditional;
    case "localMoran_exactPermutationVariance_Ii_n":
      return localOf(areas, first).V_conditional;
    default:
      return undefined;
  }
}

/** Keys of an expected record that the library's answer does not have. */
function missingKeys(path: string, wanted: unknown, got: unknown): readonly string[] {
  if (got === undefined) return [path];
  if (typeof got !== "object" || got === null || Array.isArray(got)) return [];
  return Object.keys(record(wanted)).flatMap((key) => (key in got ? [] : [`${path}.${key}`]));
}

function answered(one: ConformanceCase, of: (key: string) => unknown): Pick<Computed, "got"> & { readonly notComputed: readonly string[] } {
  const found = Object.entries(record(one.expected)).map(([key, wanted]) => ({ key, wanted, got: of(key) }));
  return {
    got: Object.fromEntries(found.flatMap(({ key, got }) => (got === undefined ? [] : [[key, got]]))),
    notComputed: found.flatMap(({ key, wanted, got }) => missingKeys(key, wanted, got)),
  };
}

/**
 * Pseudo p: four standard errors of the case's permutations and one step of them, one area in a hundred may lie outside; exact moments
 * of permutations: as in the cases of the analytic ones.
 */
function drawnTolerance(one: ConformanceCase, got: unknown): ToleranceAt {
  const nperm = Number(record(one.parameters)["nperm"]) || 999;
  const allowed = (p: number): number => 4 * Math.sqrt((p * (1 - p)) / nperm) + 1 / (nperm + 1);
  const excused = new Set<string>();
  for (const [key, wanted] of Object.entries(record(one.expected))) {
    const [ps, found] = [figures(wanted), figures(record(got)[key])];
    if (ps === null || found === null || !/_p_/.test(key)) continue;
    const out = ps.flatMap((p, i) => (p !== null && !(Math.abs((found[i] ?? Number.NaN) - p) <= allowed(p)) ? [`${key}[${i}]`] : []));
    if (out.length <= Math.floor(ps.length / 100)) for (const path of out) excused.add(path);
  }
  return (path) => {
    const [key = "", place] = /^(\w+)(?:\[(\d+)\])?$/.exec(path)?.slice(1) ?? [];
    if (!/_p_/.test(key)) return { abs: 1e-10, rel: 1e-9 };
    const wanted = record(one.expected)[key];
    const p = place === undefined ? Number(wanted) : (figures(wanted)?.[Number(place)] ?? Number.NaN);
    return { abs: excused.has(path) ? 1 : allowed(p), rel: 0 };
  };
}

/** Areas in points, at one threshold or at several; a published cell is counted from 0. */
function pointAnswer(one: ConformanceCase, key: string): unknown {
  const [input, { distances, threshold, publishedCell }] = [record(one.input), record(one.parameters)];
  const wanted = record(one.expected)[key];
  const band = /^d(\d+(?:\.\d+)?)$/.exec(key)?.[1];
  if (band !== undefined) {
    const areas = banded(input, Number(band));
    const of = (variant: "gi" | "gi-star", name: string) => deviates(areas, variant, record(wanted)[name], { style: "binary" });
    return { Gi: of("gi", "Gi"), GiStar: of("gi-star", "GiStar") };
  }
  const cell = /^(Gi|GiStar)_d(\d+(?:\.\d+)?)_publishedCell(_nminus1)?$/.exec(key);
  if (cell !== null) {
    const [, name, distance, isLess] = cell;
    const options = { style: "binary", varianceDivisor: isLess === undefined ? "n" : "n-1" } as const;
    return deviates(banded(input, Number(distance)), name === "Gi" ? "gi" : "gi-star", null, options)[Number(publishedCell)];
  }
  const far = figures(distances)?.[0] ?? threshold;
  return answer(banded(input, Number(far)), one, key);
}

/** Values that have no pattern, and islands. */
function degenerate(one: ConformanceCase): Computed {
  return answered(one, (name) => {
    const areas = listed(record(record(one.input)[name]));
    const wanted = record(one.expected)[name];
    const [global, local, spots] = [moransI(areas, fewer), localMoran(areas, fewer), localG(areas, fewer)];
    const orUndefined = (value: number | null): unknown => value ?? "undefined";
    if (wanted === "undefined") {
      const all = [global.value, ...local.areas.map(({ statistic }) => statistic), ...spots.areas.map(({ z }) => z)];
      return all.every((value) => value === null) ? "undefined" : all;
    }
    const island = (rows: readonly { readonly id: string }[]) => rows.findIndex(({ id }) => areas.neighbours.islands.includes(id));
    return {
      I_allN: global.value,
      I_adjustN: moransI(areas, { islands: "uncounted", ...fewer }).value,
      I_withoutIslands: moransI(areas, { islands: "left-out", ...fewer }).value,
      lisaIsland: orUndefined(local.areas[island(local.areas)]?.statistic ?? null),
      GiIsland: orUndefined(spots.areas[island(spots.areas)]?.z ?? null),
    };
  });
}

/** Moran, Geary, Getis and Ord, over all areas and local: by moments, by permutations, over points, and where they do not exist. */
export const spatialAutocorrelation: readonly ConformanceMethod[] = [
  {
    topic: "spatial-autocorrelation",
    name: "spatial autocorrelation",
    matches: ({ input, parameters }) => isLists(record(input)["neighbours"]) && !("nperm" in record(parameters)),
    compute: (one) => answered(one, (key) => answer(listed(record(one.input)), one, key)),
  },
  {
    topic: "spatial-autocorrelation",
    name: "spatial autocorrelation by permutations",
    matches: ({ input, parameters }) => isLists(record(input)["neighbours"]) && "nperm" in record(parameters),
    compute: (one) => {
      const computed = answered(one, (key) => answer(listed(record(one.input)), one, key));
      return { ...computed, tolerance: drawnTolerance(one, computed.got) };
    },
  },
  {
    topic: "spatial-autocorrelation",
    name: "spatial autocorrelation of points",
    matches: ({ input }) => ["x", "y", "values"].every((key) => figures(record(input)[key]) !== null),
    compute: (one) => answered(one, (key) => pointAnswer(one, key)),
  },
  {
    topic: "spatial-autocorrelation",
    name: "spatial autocorrelation at its edges",
    matches: ({ input }) => Object.values(record(input)).some((one) => isLists(record(one)["neighbours"])),
    compute: degenerate,
  },
];
