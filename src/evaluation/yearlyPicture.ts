import { type Distribution, distribution } from "../analyses/distribution/distribution.ts";
import { type ExclusionIndex, exclusionIndex, exclusionShareIndex } from "../analyses/risk/exclusionIndex.ts";
import type { ExclusionFigures, PointRange } from "../analyses/risk/exclusionPart.ts";
import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Day } from "../model/day.ts";
import { inputOf, nounOf } from "../model/nounOf.ts";
import type { Observation } from "../model/observation.ts";
import { isRefusal, rangeRefusal } from "../model/refusal.ts";
import { municipalitiesOf, territoriesAt } from "../model/territoryGraph.ts";
import { type TerritoryId, territoryLevel } from "../model/territoryId.ts";
import { evaluate, type Finding, sortFindings } from "./evaluate.ts";
import { type MissingSummary, missingSummary } from "./missingSummary.ts";
import { observedTerritory } from "./observedTerritory.ts";
import { facilityIndicators, type ObservedYear, peopleIndicators, riskIndicators } from "./observeYear.ts";
import type { RulePack } from "./yearlyPicturePack.ts";

/** The yearly picture of one ORP (roční obraz ORP): every number or its reason, findings, and what could not be decided. */
export interface YearlyPicture {
  readonly kind: "yearly-picture";
  readonly day: Day;
  readonly year: number;
  readonly orp: TerritoryId;
  readonly cs: string;
  readonly region: TerritoryId;
  /** Age structure of the ORP, its region and the country. */
  readonly people: readonly Observation[];
  /** Shares of people in trouble, of the same three. */
  readonly risks: readonly Observation[];
  /** Facilities by kind and per population, of the same three. */
  readonly facilities: readonly Observation[];
  /** Exclusion index of every municipality. */
  readonly municipalities: readonly ExclusionIndex[];
  /** Share-only sub-index of the ORP. */
  readonly shareOnly: PointRange;
  /** Indicators of people and risks among the ORPs of the region; empty where the table does not hold the whole region. */
  readonly amongOrps: readonly { readonly indicator: string; readonly distribution: Distribution }[];
  readonly findings: readonly Finding[];
  readonly missing: readonly MissingSummary[];
}

const FIGURES = [
  "population",
  "personsInExecution",
  "housingAllowancesPaid",
  "livingAllowancesPaid",
  "jobSeekersOver6Months",
  "earlySchoolLeavers",
  "pupilsLeavingSchool",
] as const;

const UNKNOWN: ExclusionFigures = {
  population: null,
  personsInExecution: null,
  housingAllowancesPaid: null,
  livingAllowancesPaid: null,
  jobSeekersOver6Months: null,
  earlySchoolLeavers: null,
  pupilsLeavingSchool: null,
};

/**
 * The yearly picture of one ORP (roční obraz ORP): who lives there, the exclusion index of every municipality and where its
 * points come from, facilities by kind per population, findings ranked by severity, and what could not be decided.
 *
 * @param observed - from {@link observeYear}
 * @param orp - id of the ORP
 * @param rules - rules to judge by, for example `yearlyPicturePack()`
 * @returns a plain record; reporting makes words and tables of it
 * @throws RangeError `not-an-orp`, `territory-unknown`, `year-not-known`
 *
 * @example
 * const orp = { id: "orp/6201", cs: "Blansko", kind: "orp", parents: [], validFrom: null, validTo: null, point: null }
 * const empty = { facts: [], absentRows: [], territories: territoriesOn([orp], "2024-06-30"), day: "2024-06-30", people: onDay("2020-12-31"), year: 2023 }
 * yearlyPicture(observeYear(empty), "okres/40703", yearlyPicturePack()) // => throws "not-an-orp"
 */
export function yearlyPicture(observed: ObservedYear, orp: TerritoryId, rules: RulePack): YearlyPicture {
  const { day, year, territories, tables, yearBook } = observed;
  if (territoryLevel(orp) !== "orp") throw rangeRefusal("not-an-orp", `yearlyPicture requires an ORP, got ${orp}`);
  const here = observedTerritory(tables, territories, orp);
  const [region, ...others] = territoriesAt(territories, orp, "kraj");
  if (region === undefined || others.length > 0)
    throw rangeRefusal(
      "territory-unknown",
      `yearlyPicture requires an ORP in one region, got ${orp} in ${others.length + (region === undefined ? 0 : 1)}`,
    );
  const compared = [orp, region, "cr" as const];
  const seen = (indicators: readonly Indicator[]): readonly Observation[] =>
    indicators.flatMap((indicator) => compared.map((id) => observedTerritory(tables, territories, id).observation(indicator.id)));
  const [ofOrp, ofRegion, ofCountry] = compared.map((id) =>
    sums((indicator) => observedTerritory(tables, territories, id).observation(indicator)),
  ) as [ExclusionFigures, ExclusionFigures, ExclusionFigures];
  const members = municipalitiesOf(territories, orp).map((id) => observedTerritory(tables, territories, id));
  const municipalities = members.map(({ id, cs, observation }) => {
    const { value: published, reason: publishedReason } = observation("exclusion-index");
    const inputs = FIGURES.map((field) => inputOf(yearBook, id, field));
    const own = nounOf(inputs) as unknown as ExclusionFigures;
    // Without a school there is no figure of its own; what the index borrows instead its source does not print.
    const missing = inputs.flatMap(({ field, reasons: [reason] }) =>
      reason === undefined || reason === "not-applicable" ? [] : [[field, reason] as const],
    );
    const index = (figures: ExclusionFigures, reasons: Readonly<Record<string, Reason>>): ExclusionIndex =>
      exclusionIndex({ municipality: id, cs, year, figures, region: ofRegion, country: ofCountry, published, publishedReason, reasons });
    try {
      return index(own, Object.fromEntries(missing));
    } catch (refusal) {
      // A figure that is refused is unknown here; the observations of the municipality say which one and in which words.
      if (!isRefusal(refusal) || refusal.code === "year-not-known") throw refusal;
      return index(UNKNOWN, Object.fromEntries(FIGURES.map((field) => [field, "invalid-input" as const])));
    }
  });
  const orpsOfRegion = territories.absent.has(region) ? [] : territoriesAt(territories, region, "orp");
  const peers = orpsOfRegion.map((id) => observedTerritory(tables, territories, id));
  const findings = [
    ...evaluate(rules.territories, [here], { day }),
    ...evaluate(rules.municipalities, members, { day }),
    ...evaluate(rules.exclusionIndexes, municipalities, { day }),
  ];
  return {
    kind: "yearly-picture",
    day,
    year,
    orp,
    cs: here.cs,
    region,
    people: seen(peopleIndicators),
    risks: seen(riskIndicators),
    facilities: seen(facilityIndicators),
    municipalities,
    shareOnly: exclusionShareIndex({ year, figures: ofOrp }),
    amongOrps: [...peopleIndicators, ...riskIndicators]
      .filter((indicator) => peers.length > 0 && indicator.kind === "ratio")
      .map(({ id }) => ({ indicator: id, distribution: distribution(peers.map((other) => other.observation(id).value)) })),
    findings: sortFindings(findings),
    missing: missingSummary(findings),
  };
}

/** Figures behind the shares of a territory, as they were reported or summed. */
function sums(observation: (indicator: string) => Observation): ExclusionFigures {
  const executions = observation("execution-share");
  const seekers = observation("long-term-job-seeker-share");
  const leaving = observation("early-school-leaving-share");
  return {
    population: { "T/15+": executions.denominator, "T/15-64": seekers.denominator },
    personsInExecution: executions.numerator,
    housingAllowancesPaid: observation("housing-allowance-share").numerator,
    livingAllowancesPaid: observation("living-allowance-share").numerator,
    jobSeekersOver6Months: seekers.numerator,
    earlySchoolLeavers: leaving.numerator,
    pupilsLeavingSchool: leaving.denominator,
  };
}
