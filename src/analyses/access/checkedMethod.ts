import type { CapacityKind } from "../../model/capacity.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { AccessMethod, OutreachMethod } from "./accessMethod.ts";
import { type CheckedDecay, checkedDecay } from "./checkedDecay.ts";
import type { Bound, Decay } from "./decay.ts";
import type { TravelUnit } from "./travelCosts.ts";

/** What a weight counts for a service's demand: itself, split by what else people can choose, normalised over that, or nothing but being there. @internal */
export type DemandRule = "weight" | "split" | "balanced" | "one";

/** What a share of a service is worth to a place. @internal */
export type ShareRule = "weight" | "squared" | "split" | "balanced" | "one" | "inverse";

/** A method, checked, as what the sums need of it. @internal */
export interface CheckedMethod<M extends AccessMethod = AccessMethod> {
  /** With all defaults. */
  readonly method: M;
  /** `null` of `nearest`, which weighs nothing. */
  readonly decay: CheckedDecay | null;
  /** `null` where nobody competes: the whole amount counts for everybody. */
  readonly demand: DemandRule | null;
  readonly share: ShareRule;
  /** People count as people ** alpha. */
  readonly alpha: number;
  readonly perPerson: boolean | null;
  readonly conserves: boolean | null;
  readonly outreach: CheckedOutreach | null;
}

/** @internal */
export interface CheckedOutreach {
  /** Of one visit [hour] */
  readonly careHours: number;
  readonly visitsPerTrip: number;
  /** Hours of travel of one visit are hoursPerMinute × cost + hoursBetween. */
  readonly hoursPerMinute: number;
  readonly hoursBetween: number;
  readonly hoursPerUnit: number;
  readonly fieldShare: number;
}

const withDefaults = <T extends object>(defaults: object, given: T): T =>
  // Through JSON: no minus zero, nothing undefined, and nobody else's object.
  JSON.parse(JSON.stringify({ ...defaults, ...given })) as T;

const decayDefaults: Readonly<Record<Decay["kind"], object>> = {
  binary: { bound: "inclusive" },
  step: { breaks: "nearer" },
  linear: {},
  gaussian: {},
  exponential: { power: 1, limit: null, bound: "inclusive" },
  power: { cap: 1, limit: null, bound: "inclusive" },
  logistic: { normalized: true, limit: null, bound: "inclusive" },
};

/** @internal */
export function checkedMethod<M extends AccessMethod>(
  name: string,
  method: M,
  kind: CapacityKind | null,
  unit: TravelUnit,
): CheckedMethod<M> {
  const base = { decay: null, demand: null, share: "weight", alpha: 1, perPerson: null, conserves: null, outreach: null } as const;
  const catchment = { ...base, demand: "weight", perPerson: true, conserves: true } as const;
  const sameUnit = (asked: TravelUnit): void => {
    if (asked !== unit)
      throw rangeRefusal("units-differ", `${name} requires one unit of costs and limits, got ${unit} and ${String(asked)}`);
  };
  const decayOf = (decay: Decay): { decay: CheckedDecay; method: M } => {
    const checked = checkedDecay(name, decay);
    sameUnit(decay.unit);
    const defaults =
      decay.kind === "gaussian" && decay.variant === "sigma" ? { limit: null, bound: "inclusive" } : decayDefaults[decay.kind];
    return { decay: checked, method: withDefaults({}, { ...method, decay: withDefaults(defaults, decay) }) };
  };
  /** A limit alone: everything within it weighs 1. */
  const alike = ({ unit: asked, limit, bound = "inclusive" }: { unit: TravelUnit; limit: number | null; bound?: Bound }): CheckedDecay => {
    const checked = checkedDecay(name, { kind: "binary", unit: asked, limit: limit ?? 0, bound });
    sameUnit(asked);
    return limit === null ? { ...checked, limit: Number.POSITIVE_INFINITY } : checked;
  };
  const needForm = (form: string): void => {
    if (kind !== null && kind.form !== form)
      throw rangeRefusal("form-unfit", `${name} by ${method.measure} requires capacity of the form ${form}, got ${kind.form}`);
  };
  switch (method.measure) {
    case "nearest": {
      const { k = 1, within: limit } = method;
      if (!(Number.isSafeInteger(k) && k >= 1)) throw rangeRefusal("k-invalid", `${name} requires k to be a whole number from 1, got ${k}`);
      const asked = limit === undefined ? {} : { within: withDefaults({ bound: "inclusive" }, limit) };
      return { ...base, decay: limit === undefined ? null : alike(limit), method: withDefaults({ k: 1 }, { ...method, ...asked }) };
    }
    case "cumulative":
      if (method.limit === null) throw rangeRefusal("decay-invalid", `${name} requires a limit of cumulative opportunities, got null`);
      return { ...base, decay: alike(method), perPerson: false, method: withDefaults({ bound: "inclusive" }, method) };
    case "gravity":
      return { ...base, ...decayOf(method.decay), perPerson: false };
    case "residential":
      needForm("pobytova");
      return { ...catchment, decay: alike(method), method: withDefaults({ bound: "inclusive" }, method) };
    case "outreach":
      needForm("terenni");
      return { ...catchment, ...outreachOf(name, method, kind), decay: alike(method) } as CheckedMethod<M>;
    case "2sfca":
    case "3sfca":
    case "m2sfca":
    case "bfca":
    case "spatial-availability":
      break;
    default:
      throw rangeRefusal("measure-unknown", `${name} requires a known measure, got ${String((method as { measure?: unknown }).measure)}`);
  }
  if (kind?.form === "terenni")
    throw rangeRefusal(
      "form-unfit",
      `${name} by ${method.measure} requires a supply that people travel to, got the form terenni; its workers travel: use outreach`,
    );
  const decay = decayOf(method.decay);
  switch (method.measure) {
    case "3sfca":
      return { ...catchment, ...decay, demand: "split", share: "split" };
    case "m2sfca":
      return { ...catchment, ...decay, share: "squared", conserves: false };
    case "bfca":
      return { ...catchment, ...decay, demand: "balanced", share: "balanced", conserves: false };
    case "spatial-availability": {
      const { alpha = 1 } = method;
      if (!(alpha > 0 && alpha < Number.POSITIVE_INFINITY))
        throw rangeRefusal("alpha-invalid", `${name} requires a finite alpha above 0, got ${alpha}`);
      return { ...catchment, ...decay, alpha, perPerson: false, method: withDefaults({ alpha }, decay.method) };
    }
    default:
      return { ...catchment, ...decay };
  }
}

/** Less is no work: what is divided by it, or comes to an hour of nothing, would be no number. */
const LEAST = 1e-9;

function outreachOf(name: string, method: OutreachMethod, kind: CapacityKind | null) {
  const { careMinutes, visitsPerTrip = 1, minutesBetween = 0, fieldShare = 1, share = "equal-care", bound = "inclusive" } = method;
  const isHour = kind?.unit === "hour";
  const { hoursPerUnit = isHour || kind === null ? 1 : undefined } = method;
  const need = (holds: boolean, what: string, got: unknown): void => {
    if (!holds) throw rangeRefusal("outreach-invalid", `${name} by outreach requires ${what}, got ${String(got)}`);
  };
  need(kind === null || isHour || kind.unit === "fte", "capacity in hours or full-time equivalents", kind?.unit);
  need(careMinutes >= LEAST && careMinutes <= 1e9, "finite careMinutes above 0", careMinutes);
  need(visitsPerTrip >= 1 && visitsPerTrip <= 1e9, "visitsPerTrip of at least 1", visitsPerTrip);
  need(
    Number.isFinite(minutesBetween) && minutesBetween >= 0 && minutesBetween <= 1e9,
    "finite minutesBetween of at least 0",
    minutesBetween,
  );
  need(fieldShare >= LEAST && fieldShare <= 1, "a fieldShare above 0 and at most 1", fieldShare);
  need(share === "equal-care" || share === "equal-time", "the share equal-care or equal-time", share);
  if (hoursPerUnit === undefined || !(hoursPerUnit >= LEAST && hoursPerUnit <= 1e9 && (!isHour || hoursPerUnit === 1)))
    throw rangeRefusal("outreach-invalid", `${name} by outreach requires hoursPerUnit above 0, of hours 1, got ${hoursPerUnit}`);
  const alike = share === "equal-care";
  return {
    demand: alike ? "weight" : "one",
    share: alike ? "one" : "inverse",
    method: withDefaults(
      {
        bound,
        visitsPerTrip,
        minutesBetween,
        fieldShare,
        share,
        ...(kind === null && method.hoursPerUnit === undefined ? {} : { hoursPerUnit }),
      },
      method,
    ),
    outreach: {
      careHours: careMinutes / 60,
      visitsPerTrip,
      hoursPerMinute: 2 / visitsPerTrip / 60,
      hoursBetween: ((visitsPerTrip - 1) * minutesBetween) / visitsPerTrip / 60,
      hoursPerUnit,
      fieldShare,
    },
  } as const;
}
