import { rangeRefusal } from "../../model/refusal.ts";
import type { Decay } from "./decay.ts";
import type { TravelUnit } from "./travelCosts.ts";

/** A decay, checked, as bare numbers. @internal */
export interface CheckedDecay {
  readonly kind: "one" | "step" | "linear" | "dai" | "sigma" | "exponential" | "power" | "logistic";
  readonly unit: TravelUnit;
  /** Infinity where there is none. */
  readonly limit: number;
  /** Whether a cost that is the limit is within it. */
  readonly closed: boolean;
  readonly a: number;
  readonly b: number;
  readonly steps: readonly number[];
  readonly weights: readonly number[];
}

/** @internal */
export function checkedDecay(name: string, decay: Decay): CheckedDecay {
  const wrong = (what: string) => rangeRefusal("decay-invalid", `${name} requires a ${decay.kind} decay with ${what}`);
  const need = (value: number, what: string, zero: boolean): number => {
    if (Number.isFinite(value) && (zero ? value >= 0 : value > 0)) return value + 0;
    throw wrong(`a finite ${what} ${zero ? "of at least" : "above"} 0, got ${value}`);
  };
  if (decay.unit !== "min" && decay.unit !== "km") throw wrong(`the unit min or km, got ${String(decay.unit)}`);
  const base = { unit: decay.unit, a: 0, b: 0, steps: [], weights: [] };
  /** A decay that may do without a limit. */
  const open = ({ limit = null, bound }: { readonly limit?: number | null; readonly bound?: string }) => ({
    ...base,
    limit: limit === null ? Number.POSITIVE_INFINITY : need(limit, "limit", true),
    closed: isClosed(bound),
  });
  const isClosed = (bound = "inclusive"): boolean => {
    if (bound === "inclusive" || bound === "exclusive") return bound === "inclusive";
    throw wrong(`an inclusive or exclusive bound, got ${bound}`);
  };
  switch (decay.kind) {
    case "binary":
      return { ...base, kind: "one", limit: need(decay.limit, "limit", true), closed: isClosed(decay.bound) };
    case "step": {
      const { limits, weights, breaks = "nearer" } = decay;
      if (limits.length === 0 || limits.length !== weights.length)
        throw wrong(`as many weights as limits, got ${weights.length} and ${limits.length}`);
      if (breaks !== "nearer" && breaks !== "farther") throw wrong(`breaks that belong to the nearer or farther band, got ${breaks}`);
      for (const [i, limit] of limits.entries()) {
        if (need(limit, "limit", true) <= (limits[i - 1] ?? -1)) throw wrong(`growing limits, got ${limits.join(", ")}`);
        need(weights[i] as number, "weight", true);
      }
      return { ...base, kind: "step", limit: limits.at(-1) as number, closed: breaks === "nearer", steps: limits, weights };
    }
    case "linear":
      return { ...base, kind: "linear", limit: need(decay.limit, "limit", false), closed: true };
    case "gaussian":
      if (decay.variant === "dai-2010") return { ...base, kind: "dai", limit: need(decay.limit, "limit", false), closed: true };
      if (decay.variant !== "sigma") throw wrong(`the variant dai-2010 or sigma, got ${String((decay as { variant?: unknown }).variant)}`);
      return { ...open(decay), kind: "sigma", a: need(decay.sigma, "sigma", false) };
    case "exponential":
      return { ...open(decay), kind: "exponential", a: need(decay.rate, "rate", false), b: need(decay.power ?? 1, "power", false) };
    case "power": {
      const { cap = 1 } = decay;
      const b = cap === null ? Number.POSITIVE_INFINITY : need(cap, "cap", false);
      return { ...open(decay), kind: "power", a: need(decay.exponent, "exponent", true), b };
    }
    case "logistic": {
      const slope = Math.PI / (need(decay.deviation, "deviation", false) * Math.sqrt(3));
      const midpoint = need(decay.midpoint, "midpoint", true);
      if (!Number.isFinite(slope * midpoint)) throw wrong(`a midpoint and a deviation of like size, got ${midpoint}, ${decay.deviation}`);
      return {
        ...open(decay),
        kind: "logistic",
        a: midpoint,
        b: slope,
        weights: [decay.normalized === false ? 1 : 1 + Math.exp(-midpoint * slope)],
      };
    }
    default:
      throw rangeRefusal("decay-invalid", `${name} requires a known kind of decay, got ${String((decay as { kind?: unknown }).kind)}`);
  }
}
