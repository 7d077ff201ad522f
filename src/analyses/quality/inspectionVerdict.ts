import { share } from "../../indicators/share.ts";
import { sumOfCounts } from "../../indicators/sumOfCounts.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { ServiceYear } from "../../model/serviceYear.ts";

/** A verdict that an inspection gives from some share of points on (stupeň hodnocení). */
export interface VerdictBand extends Bilingual {
  readonly code: string;
  /** Least share of points [1] */
  readonly minimum: number;
}

/** What an inspection found: the fields of a service's year. */
export type InspectionFindings = Pick<
  ServiceYear,
  "qualityPoints" | "qualityPointsMaximum" | "criteriaMet" | "criteriaAssessed" | "essentialCriteriaFailed"
>;

/** Verdict over the quality standards, or why there is none. */
export interface InspectionVerdict {
  readonly method: "inspectionVerdict@1";
  /** `points` where the inspection gave points, `met-or-not` where it only said met or not met. */
  readonly mode: "points" | "met-or-not" | null;
  /** Share of points, or of criteria met [1]; `null` when not known. */
  readonly share: number | null;
  readonly essentialFailed: number | null;
  /** Code of the band, or of the failure; `null` when it cannot be said. */
  readonly verdict: string | null;
  /** Why not: nothing is known, whether essential criteria were met is not, the inspection gave no points, nobody said the bands. */
  readonly reason: "not-reported" | "essential-not-known" | "not-scored" | "bands-not-known" | null;
}

/**
 * Verdict over the quality standards (hodnocení standardů kvality) by the share of points.
 *
 * One essential criterion that was not met fails the service, whatever its points; else the highest band whose least share is
 * reached decides, and below the lowest one the service fails. The bands are not in the library: their source was not read, so
 * the caller names them. An inspection that gave no points has no band; it can only fail.
 *
 * @param findings - points, criteria and essential criteria of one inspection
 * @param options.bands - verdicts and their least shares, in any order @default unknown
 * @param options.failed - code of the failure @default "failed"
 * @returns the record
 * @throws RangeError `count-negative`, `not-finite`, `part-exceeds-whole`, `band-invalid`, `band-twice`
 *
 * @example
 * const findings = { qualityPoints: 128, qualityPointsMaximum: 144, criteriaMet: null, criteriaAssessed: null, essentialCriteriaFailed: 0 }
 * const bands = [{ code: "a", cs: "stupeň A (vymyšlený)", en: "band A (invented)", minimum: 0.8 }, { code: "b", cs: "stupeň B (vymyšlený)", en: "band B (invented)", minimum: 0.6 }]
 * inspectionVerdict(findings, { bands }).share // => 0.8888888888888888
 * inspectionVerdict(findings, { bands }).verdict // => "a"
 * inspectionVerdict({ ...findings, essentialCriteriaFailed: 1 }, { bands }).verdict // => "failed"
 * inspectionVerdict(findings).reason // => "bands-not-known"
 *
 * @see docs/methods/services.md
 * @category Quality
 */
export function inspectionVerdict(
  findings: InspectionFindings,
  options: { readonly bands?: readonly VerdictBand[]; readonly failed?: string } = {},
): InspectionVerdict {
  const { bands = [], failed = "failed" } = options;
  const codes = bands.map(({ code }) => code);
  if (new Set([...codes, failed]).size !== codes.length + 1 || new Set(bands.map(({ minimum }) => minimum)).size !== bands.length)
    throw rangeRefusal(
      "band-twice",
      `inspectionVerdict requires bands of different codes and least shares, got ${[...codes, failed].join(", ")}`,
    );
  for (const { code, minimum } of bands)
    if (!(minimum >= 0 && minimum <= 1))
      throw rangeRefusal("band-invalid", `inspectionVerdict requires least shares of 0 to 1, got ${minimum} of ${code}`);
  const score = partOf(findings.qualityPoints, findings.qualityPointsMaximum);
  const met = partOf(findings.criteriaMet, findings.criteriaAssessed);
  const essentialFailed = sumOfCounts([findings.essentialCriteriaFailed]);
  const mode = score !== null ? "points" : met !== null ? "met-or-not" : null;
  const base = { method: "inspectionVerdict@1", mode, share: score ?? met, essentialFailed } as const;
  const best = score === null ? undefined : bands.filter(({ minimum }) => minimum <= score).toSorted((a, b) => b.minimum - a.minimum)[0];
  const isTooLow = score !== null && bands.length > 0 && best === undefined;
  if ((essentialFailed ?? 0) > 0 || isTooLow) return { ...base, verdict: failed, reason: null };
  if (mode === null) return { ...base, verdict: null, reason: "not-reported" };
  if (mode === "met-or-not") return { ...base, verdict: null, reason: "not-scored" };
  if (best === undefined) return { ...base, verdict: null, reason: "bands-not-known" };
  return essentialFailed === null
    ? { ...base, verdict: null, reason: "essential-not-known" }
    : { ...base, verdict: best.code, reason: null };
}

/** A share of points or criteria; a part larger than its whole is a mistake. */
function partOf(part: number | null, whole: number | null): number | null {
  const value = share({ part, whole });
  if (value !== null && value > 1)
    throw rangeRefusal("part-exceeds-whole", `inspectionVerdict requires at most ${whole} points or criteria, got ${part}`);
  return value;
}
