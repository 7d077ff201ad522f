import { rangeRefusal } from "../../model/refusal.ts";
import type { EntrustedAccount } from "./entrustedAccount.ts";
import { type Overcompensation, type OvercompensationOptions, overcompensation } from "./overcompensation.ts";

/** Choices of {@link overcompensations}. */
export interface OvercompensationsOptions extends Omit<OvercompensationOptions, "carriedIn" | "toleranceOf"> {
  /** Carried over into the period by entrustment; one that is not listed carried nothing [haléř] @default nothing */
  readonly carriedIn?: Readonly<Record<string, number | null>>;
  /** Base of the tolerance by entrustment, for those that do not go by their public money [haléř] @default "support" for each */
  readonly toleranceOf?: Readonly<Record<string, number>>;
}

/** Over-compensation of every entrustment of a network. */
export interface Overcompensations {
  readonly kind: "overcompensations";
  readonly method: "overcompensations@1";
  /** By number of the entrustment. */
  readonly entrustments: readonly Overcompensation[];
  /** Services whose entrustment is not known: they are judged nowhere. Sorted. */
  readonly withoutEntrustment: readonly string[];
}

/**
 * Over-compensation of all entrustments (kontrola překompenzace): accounts are put together by entrustment, and each is judged as a whole.
 *
 * @param accounts - of all services, in any order
 * @param options - as for one entrustment; what was carried in, and bases of the tolerance, by entrustment
 * @returns one record for each entrustment
 * @throws RangeError as {@link overcompensation}; `entrustment-unknown` when an option names one that no account has
 *
 * @example
 * const account = { service: "1234567", entrustment: "P-2", eligibleCosts: 500, costCap: null, revenues: completeRevenues({ "state/kraj": 600 }) }
 * const accounts = [account, { ...account, service: "1234568", entrustment: "P-1" }, { ...account, service: "1234569", entrustment: null }]
 * const found = overcompensations(accounts, { day: "2026-12-31", carriedIn: { "P-1": 50 } })
 * found.entrustments.map((one) => [one.entrustment, one.returned]) // => [["P-1", 150], ["P-2", 100]]
 * found.withoutEntrustment // => ["1234569"]
 *
 * @see docs/methods/region.md
 * @category Money
 */
export function overcompensations(accounts: readonly EntrustedAccount[], options: OvercompensationsOptions): Overcompensations {
  const { carriedIn = {}, toleranceOf = {}, ...rest } = options;
  const byEntrustment = new Map<string, EntrustedAccount[]>();
  for (const account of accounts)
    if (account.entrustment !== null) byEntrustment.set(account.entrustment, [...(byEntrustment.get(account.entrustment) ?? []), account]);
  const stranger = [...Object.keys(carriedIn), ...Object.keys(toleranceOf)].find((key) => !byEntrustment.has(key));
  if (stranger !== undefined)
    throw rangeRefusal("entrustment-unknown", `overcompensations requires entrustments of the accounts, got ${stranger}`);
  const names = [...byEntrustment.keys()].toSorted();
  return {
    ...{ kind: "overcompensations", method: "overcompensations@1" },
    entrustments: names.map((name) =>
      overcompensation(byEntrustment.get(name) ?? [], {
        ...rest,
        carriedIn: Object.hasOwn(carriedIn, name) ? (carriedIn[name] ?? null) : 0,
        toleranceOf: Object.hasOwn(toleranceOf, name) ? (toleranceOf[name] ?? "support") : "support",
      }),
    ),
    withoutEntrustment: accounts.flatMap(({ service, entrustment }) => (entrustment === null ? [service] : [])).toSorted(),
  };
}
