import type { Fact } from "../model/fact.ts";
import { isProviderId } from "../model/provider.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { type AllocatedService, type AllocationKey, allocationKeyName, allocationWeight, type NamedKey } from "./allocationKey.ts";
import { shown } from "./reading.ts";

/** A figure of a provider split over its services, and by what. */
export interface Allocation {
  /** The figure as it was reported. */
  readonly figure: Fact;
  readonly key: NamedKey;
  /** One for each service, in the order given; their source is that of the figure with the name of the key behind it: `office/by-fte`. */
  readonly facts: readonly Fact[];
}

/**
 * Splits a figure of a provider over its services by a key that somebody named (rozpočtení údaje poskytovatele). Without one a figure of a provider stays
 * with the provider.
 *
 * Whole figures, money in haléře among them, stay whole, others keep their decimals, at least two; the shares add up to the figure exactly (largest
 * remainder; equal remainders by registration number). An unknown figure gives unknown shares with its reason. What comes out is an estimate and says so
 * by its source.
 *
 * @param figure - a fact whose subject is a provider
 * @param services - services of this provider over which it is split
 * @param key - by what
 * @returns the figure, the key, a fact for each service
 * @throws RangeError `figure-not-of-provider`, `services-missing`, `service-repeated`, `service-foreign`, `weight-unknown`, `weight-invalid`, `weights-zero`,
 *   `key-invalid`, `source-too-long`, `not-finite`
 *
 * @example
 * const figure = { subject: "63504260", field: "costs", period: { from: "2025-01-01", to: "2026-01-01" }, value: 100, source: "office", knownAt: "2026-02-10" }
 * const services = ["1111111", "2222222", "3333333"].map((id) => ({ id, provider: "63504260", forms: [] }))
 * const { facts, key } = allocate(figure, services, { kind: "equal" })
 * facts.map((fact) => fact.value) // => [34, 33, 33]
 * [facts[0].source, key.cs] // => ["office/equally", "rovným dílem"]
 * allocate(figure, services, { kind: "fte" }) // => throws "weight-unknown"
 */
export function allocate(figure: Fact, services: readonly AllocatedService[], key: AllocationKey): Allocation {
  const named = allocationKeyName(key);
  const source = `${figure.source}/${named.id}`;
  if (!isProviderId(figure.subject))
    throw rangeRefusal("figure-not-of-provider", `allocate requires a figure of a provider, got one of ${shown(figure.subject)}`);
  if (services.length === 0) throw rangeRefusal("services-missing", "allocate requires at least one service, got none");
  if (source.length > 100)
    throw rangeRefusal(
      "source-too-long",
      `allocate requires a source of at most ${99 - named.id.length} signs, got ${figure.source.length}`,
    );
  const ids = new Set<string>();
  const weights = services.map((service) => {
    if (ids.has(service.id)) throw rangeRefusal("service-repeated", `allocate requires each service once, got ${service.id} twice`);
    ids.add(service.id);
    if (service.provider !== figure.subject)
      throw rangeRefusal(
        "service-foreign",
        `allocate requires services of ${figure.subject}, got ${service.id} of ${shown(service.provider)}`,
      );
    const weight = allocationWeight(key, service);
    if (weight === null)
      throw rangeRefusal("weight-unknown", `allocate requires a weight ${named.en} of each service, got none of ${service.id}`);
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
      throw rangeRefusal("weight-invalid", `allocate requires finite weights of at least 0, got ${weight} of ${service.id}`);
    return exact(weight);
  });
  const { value } = figure;
  if (value === null) return { figure, key: named, facts: services.map(({ id }) => ({ ...figure, subject: id, source })) };
  if (!Number.isFinite(value)) throw rangeRefusal("not-finite", `allocate requires a finite figure, got ${value}`);
  const shares = split(
    value,
    weights,
    services.map(({ id }) => id),
  );
  return { figure, key: named, facts: services.map(({ id }, at) => ({ ...figure, subject: id, source, value: shares[at] ?? 0 })) };
}

interface Exact {
  readonly digits: bigint;
  readonly places: number;
}

/** A number as its shortest decimal notation, exactly. */
function exact(value: number): Exact {
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const places = decimals.length - Number(exponent);
  const digits = BigInt(`${sign}${whole}${decimals}`);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

const scaled = ({ digits, places }: Exact, to: number): bigint => digits * 10n ** BigInt(to - places);

function split(value: number, weights: readonly Exact[], ids: readonly string[]): readonly number[] {
  const figure = exact(value);
  const places = figure.places === 0 ? 0 : Math.max(2, figure.places);
  const whole = scaled(figure, places);
  const size = whole < 0n ? -whole : whole;
  const finest = weights.reduce((most, weight) => Math.max(most, weight.places), 0);
  const parts = weights.map((weight) => scaled(weight, finest));
  const all = parts.reduce((sum, part) => sum + part, 0n);
  if (all === 0n) throw rangeRefusal("weights-zero", "allocate requires at least one weight above 0, got zeros only");
  const shares = parts.map((part, at) => ({ at, units: (size * part) / all, left: (size * part) % all, id: ids[at] ?? "" }));
  const rest = size - shares.reduce((sum, share) => sum + share.units, 0n);
  const order = [...shares].sort((a, b) => (a.left === b.left ? (a.id < b.id ? -1 : 1) : a.left > b.left ? -1 : 1));
  const raised = new Set(order.slice(0, Number(rest)).map(({ at }) => at));
  return shares.map(({ at, units }) => {
    const amount = raised.has(at) ? units + 1n : units;
    return amount === 0n ? 0 : Number(`${whole < 0n ? "-" : ""}${amount}e-${places}`);
  });
}
