import { exclusionIndex } from "../../src/analyses/risk/exclusionIndex.ts";
import type { ExclusionFigures } from "../../src/analyses/risk/exclusionPart.ts";
import type { TerritoryLevel } from "../../src/codebooks/territoryLevels.ts";
import { observationOf } from "../../src/evaluation/observationTable.ts";
import { observe } from "../../src/evaluation/observe.ts";
import { personsIndicator } from "../../src/indicators/people/personsAged.ts";
import { housingAllowanceShareIndicator } from "../../src/indicators/risk/housingAllowanceShare.ts";
import { exactSum } from "../../src/model/exactSum.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { inputOf, nounOf } from "../../src/model/nounOf.ts";
import { onDay, year } from "../../src/model/period.ts";
import { municipalitiesOf, territoriesAt } from "../../src/model/territoryGraph.ts";
import type { TerritoryId } from "../../src/model/territoryId.ts";
import { type Country, DAY } from "./country.ts";

/** A case that is computed from whole tables. */
export interface BuiltInCase {
  readonly id: string;
  readonly expected: unknown;
  readonly got: unknown;
  /** What was looked at, for the line of a case that passes. */
  readonly words: string;
}

const FIELDS = [
  "personsInExecution",
  "housingAllowancesPaid",
  "livingAllowancesPaid",
  "jobSeekersOver6Months",
  "earlySchoolLeavers",
  "pupilsLeavingSchool",
] as const;

/** The computed index of every municipality beside the published one. */
function indexes({ territories, facts, absentRows }: Country) {
  const book = factsAsOf(facts, DAY, { period: year(2023), absentRows });
  const all = municipalitiesOf(territories, "cr");
  const figures = new Map(
    all.map((id) => [id, nounOf(["population", ...FIELDS].map((field) => inputOf(book, id, field))) as unknown as ExclusionFigures]),
  );
  const sumOf = (members: readonly TerritoryId[]): ExclusionFigures => {
    const sum = (figure: (one: ExclusionFigures) => number | null | undefined): number =>
      exactSum(members.flatMap((id) => figure(figures.get(id) as ExclusionFigures) ?? []));
    return {
      population: { "T/15+": sum((one) => one.population?.["T/15+"]), "T/15-64": sum((one) => one.population?.["T/15-64"]) },
      ...(Object.fromEntries(FIELDS.map((field) => [field, sum((one) => one[field])])) as Record<(typeof FIELDS)[number], number>),
    };
  };
  const land = sumOf(all);
  const regions = territoriesAt(territories, "cr", "kraj").flatMap((kraj) => {
    const members = municipalitiesOf(territories, kraj);
    const region = sumOf(members);
    return members.map((id) => ({ id, region }));
  });
  return regions.map(({ id, region }) => {
    const known = figures.get(id) as ExclusionFigures;
    const published = inputOf(book, id, "exclusionIndex").value as number | null;
    const cs = territories.nodes.get(id)?.cs ?? "";
    const index = (printed: number | null) =>
      exclusionIndex({ municipality: id, cs, year: 2023, figures: known, region, country: land, published: printed });
    return { id, complete: known.earlySchoolLeavers !== null, published, computed: index(null), index: index(published) };
  });
}

type Indexed = ReturnType<typeof indexes>[number];

function publishedIndex(all: readonly Indexed[]): readonly BuiltInCase[] {
  const complete = all.filter((one) => one.complete);
  const others = all.filter((one) => !one.complete);
  const inhabited = others.filter(({ published }) => published !== null);
  const remainder = ({ published, computed }: Indexed): number | string =>
    published === null ? String(computed.reason) : published - computed.low;
  const within = (points: number | string): number | string =>
    typeof points === "string" ? "not-applicable" : Math.min(6, Math.max(0, points));
  return [
    {
      id: "built-in/exclusion-index-of-complete-records",
      expected: { municipalities: 1_368, index: Object.fromEntries(complete.map(({ id, published }) => [id, published])) },
      got: { municipalities: complete.length, index: Object.fromEntries(complete.map(({ id, computed }) => [id, computed.value])) },
      words: `${complete.length} municipalities, computed from all five parts, equal to the published index`,
    },
    {
      id: "built-in/exclusion-index-without-school",
      expected: {
        inhabited: 4_886,
        notApplicable: 4,
        remainder: Object.fromEntries(others.map((one) => [one.id, within(remainder(one))])),
      },
      got: {
        inhabited: inhabited.length,
        notApplicable: others.length - inhabited.length,
        remainder: Object.fromEntries(others.map((one) => [one.id, remainder(one)])),
      },
      words: `${inhabited.length} municipalities with 0 to 6 points of the published index left for the school, ${others.length - inhabited.length} military areas not applicable`,
    },
    ...knownTowns(all),
  ];
}

function knownTowns(all: readonly Indexed[]): readonly BuiltInCase[] {
  const one = (id: string) => all.find((indexed) => indexed.id === id);
  const parts = (id: string) => one(id)?.computed.parts.map(({ low }) => low);
  const alone = one("obec/535711");
  return [
    {
      id: "built-in/exclusion-index-blansko",
      expected: { value: 10, parts: [2, 3, 2, 3, 0] },
      got: { value: one("obec/581283")?.computed.value, parts: parts("obec/581283") },
      words: "581283 Blansko 10 = 2 + 3 + 2 + 3 + 0",
    },
    {
      id: "built-in/exclusion-index-hlinsko",
      expected: 8,
      got: one("obec/571393")?.computed.value,
      words: "571393 Hlinsko 8",
    },
    {
      id: "built-in/exclusion-index-mnichovo-hradiste",
      expected: 5,
      got: one("obec/536326")?.computed.value,
      words: "536326 Mnichovo Hradiště 5",
    },
    {
      id: "built-in/exclusion-index-dolni-krupa",
      expected: { value: 13, category: "12-30", computed: { value: null, low: 10, high: 16, category: null } },
      got: { value: alone?.index.value, category: alone?.index.category, computed: alone?.computed },
      words: "535711 Dolní Krupá 13 as published; computed without a school 10 to 16 and no category",
    },
  ];
}

function sums({ territories, facts, absentRows }: Country): readonly BuiltInCase[] {
  const people = factsAsOf(facts, DAY, { period: onDay("2020-12-31"), absentRows });
  const risks = factsAsOf(facts, DAY, { period: year(2023), absentRows });
  const wholes = ["cr", ...territoriesAt(territories, "cr", "kraj")] as const;
  const through = (level: "obec" | "orp" | "okres") => {
    const options = { territories, through: level };
    const persons = observe([personsIndicator], people, wholes, options);
    const allowances = observe([housingAllowanceShareIndicator], risks, wholes, options);
    return wholes.map((id) => {
      const { value, members } = observationOf(persons, "persons", id);
      const { numerator, value: share } = observationOf(allowances, "housing-allowance-share", id);
      return { id, persons: value, members, allowances: numerator, share };
    });
  };
  const direct = through("obec");
  return [
    {
      id: "built-in/population-2020-12-31",
      expected: { id: "cr", persons: 10_701_777, members: 6_258 },
      got: direct[0],
      words: "10 701 777 people on 31. 12. 2020 in 6 258 municipalities",
    },
    {
      id: "built-in/sums-through-orp-and-okres",
      expected: { orp: direct, okres: direct },
      got: { orp: through("orp"), okres: through("okres") },
      words: "people and housing allowances (in twelfths) of the country and 14 kraje, the same to the last bit by ORP and by okres",
    },
  ];
}

function graph({ territories }: Country): readonly BuiltInCase[] {
  const count = (level: TerritoryLevel): number => territoriesAt(territories, "cr", level).length;
  const several = territoriesAt(territories, "cr", "orp")
    .map((orp) => [orp, territoriesAt(territories, orp, "okres")] as const)
    .filter(([, okresy]) => okresy.length > 1);
  return [
    {
      id: "built-in/territories",
      expected: {
        ...{ kraje: 14, okresy: 77, orps: 206, pou: 393, inSeveralOkresy: 1 },
        several: { "orp/5109": ["okres/40533", "okres/40541", "okres/40550"] },
      },
      got: {
        ...{ kraje: count("kraj"), okresy: count("okres"), orps: count("orp"), pou: count("pou"), inSeveralOkresy: several.length },
        several: Object.fromEntries(several),
      },
      words: "206 ORPs, 77 okresy, 14 kraje; ORP 5109 Turnov alone lies in several okresy, in three",
    },
  ];
}

/**
 * The cases that the figures of the whole country are judged by.
 *
 * Published index and its records: MMR, Index sociálního vyloučení 2023. Population and territories: ČSÚ.
 */
export function builtInCases(all: Country): readonly BuiltInCase[] {
  return [...publishedIndex(indexes(all)), ...sums(all), ...graph(all)];
}
