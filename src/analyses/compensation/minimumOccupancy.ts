import type { Dated } from "../../codebooks/dated.ts";
import type { Outcome } from "../../codebooks/outcomes.ts";
import { type OccupancyRateInput, occupancyRate } from "../../indicators/use/occupancyRate.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { datedParameter, type UsedParameter } from "./datedParameter.ts";

/** What follows when occupancy stays below a limit (následek nižší obložnosti), as the rules of the region say. */
export interface OccupancyStep extends Bilingual {
  /** [1] */
  readonly below: number;
  readonly code: string;
  /** Part by which the payment is reduced [1]; `null` where the rules say something else than a part, or it is not known. */
  readonly reduction: number | null;
}

/** Least occupancy of a type of service (minimální obložnost), the limit and its consequences by days. */
export interface OccupancyMinimum {
  /** Slug of the type of service. */
  readonly type: string;
  /** One step or several; the highest `below` is the minimum. */
  readonly steps: readonly Dated<readonly OccupancyStep[] | null>[];
}

/** A service whose occupancy is judged: type and bed-days of the period. */
export interface OccupiedService extends OccupancyRateInput {
  readonly service: string;
  readonly type: string;
}

/** How the occupancy of a service stands to the minimum of its type. */
export interface OccupancyCheck {
  readonly kind: "occupancy-check";
  readonly method: "minimum-occupancy@1";
  readonly service: string;
  readonly type: string;
  readonly day: string;
  /** [1] */
  readonly occupancy: number | null;
  /** Of the type on the day, with its source [1] */
  readonly minimum: UsedParameter<number> | null;
  /** Met at the minimum itself; not applicable to a type without one; undecidable without figures, or where no rule holds on the day. */
  readonly outcome: Outcome;
  /** Why it is undecidable or not applicable. */
  readonly reason: "not-reported" | "no-beds" | "type-without-minimum" | "minimum-not-valid" | null;
  /** Of the lowest limit that is not reached. */
  readonly consequence: OccupancyStep | null;
  /** Bed-days that are missing to the minimum, rounded up [bed-day] */
  readonly missingBedDays: number | null;
}

/**
 * Least occupancy by type of service (minimální obložnost): whether a service reaches it, and what follows when it does not.
 *
 * The minima and what follows are data of the region, with days and source; none is in the library. A minimum itself is met.
 *
 * It does not tell why beds stood empty: a reconstruction, an epidemic and a lack of interest look alike.
 *
 * @param service - type and bed-days
 * @param minima - of the types that have one, a type once
 * @param options.day - on which the rules have to hold
 * @returns the record
 * @throws RangeError `type-twice`, `step-invalid`, `day-invalid`, `count-negative`, `not-finite`
 *
 * @example
 * const steps = [{ below: 0.9, code: "letter", cs: "vytýkací dopis", en: "letter", reduction: null }, { below: 0.8, code: "reduction", cs: "krácení", en: "reduction", reduction: 0.1 }]
 * const minima = [{ type: "domovy-pro-seniory", steps: [{ validFrom: "2026-01-01", value: steps, source: "own/rules-2026" }] }]
 * const home = { service: "1234567", type: "domovy-pro-seniory", bedDaysUsed: 8500, bedDaysAvailable: 10000 }
 * const found = minimumOccupancy(home, minima, { day: "2026-12-31" });
 * [found.outcome, found.consequence.code, found.missingBedDays] // => ["breached", "letter", 500]
 * minimumOccupancy({ ...home, bedDaysUsed: 7999 }, minima, { day: "2026-12-31" }).consequence.code // => "reduction"
 * minimumOccupancy({ ...home, bedDaysUsed: 9000 }, minima, { day: "2026-12-31" }).outcome // => "met"
 * minimumOccupancy({ ...home, type: "azylove-domy" }, minima, { day: "2026-12-31" }).outcome // => "not-applicable"
 *
 * @see docs/methods/region.md
 * @category Use
 */
export function minimumOccupancy(
  service: OccupiedService,
  minima: readonly OccupancyMinimum[],
  options: { readonly day: string },
): OccupancyCheck {
  const { day } = options;
  const [own, second] = minima.filter(({ type }) => type === service.type);
  if (second !== undefined) throw rangeRefusal("type-twice", `minimumOccupancy requires each type once, got ${service.type} twice`);
  const steps = own === undefined ? null : datedParameter(own.steps, day);
  const limits = (steps?.value ?? []).map(requireStep);
  const highest = limits.reduce((most, limit) => Math.max(most, limit), 0);
  const minimum = steps === null || limits.length === 0 ? null : { ...steps, value: highest };
  const occupancy = occupancyRate(service);
  const { bedDaysUsed: used, bedDaysAvailable: available } = service;
  const reason =
    own === undefined
      ? "type-without-minimum"
      : available === 0
        ? "no-beds"
        : minimum === null
          ? "minimum-not-valid"
          : occupancy === null
            ? "not-reported"
            : null;
  const isBreached = reason === null && occupancy !== null && occupancy < highest;
  const missed = (steps?.value ?? []).filter(({ below }) => isBreached && occupancy < below);
  const outcome = reason === "type-without-minimum" || reason === "no-beds" ? "not-applicable" : reason !== null ? "undecidable" : "met";
  return {
    ...{ kind: "occupancy-check", method: "minimum-occupancy@1", service: service.service, type: service.type, day, occupancy, minimum },
    ...{ outcome: isBreached ? "breached" : outcome, reason },
    consequence:
      missed
        .toSorted((a, b) => a.below - b.below)
        .map((step) => ({ ...step, reduction: step.reduction === null ? null : step.reduction + 0 }))[0] ?? null,
    missingBedDays: isBreached && used !== null && available !== null ? missingTo(highest, used, available) : null,
  };
}

/** Whole bed-days that bring the occupancy to the minimum; a rounding error of the product does not ask for one more. */
function missingTo(minimum: number, used: number, available: number): number | null {
  const missing = Math.ceil(minimum * available - used - 1e-6);
  return Number.isFinite(missing) ? Math.max(1, missing) : null;
}

function requireStep({ below, reduction, code }: OccupancyStep): number {
  if (!(below > 0 && below <= 1) || (reduction !== null && !(reduction >= 0 && reduction <= 1)))
    throw rangeRefusal(
      "step-invalid",
      `minimumOccupancy requires limits and reductions of 0 to 1, got ${below} and ${reduction} of ${code}`,
    );
  return below;
}
