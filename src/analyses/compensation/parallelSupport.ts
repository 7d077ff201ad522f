import type { AnySource } from "../../codebooks/sources.ts";
import { ratio } from "../../indicators/ratio.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { requireAmount, sumOfAmounts } from "./exactAmount.ts";
import { requireOnce } from "./requireOnce.ts";
import { requireWord } from "./requireWord.ts";

/** One of several computations of the support of the same services (výpočet optimální podpory), made by the caller. */
export interface SupportComputation extends Bilingual {
  readonly id: string;
  readonly source: AnySource;
  /** By service; one that is not there was not computed, `null` is not known [haléř] */
  readonly amounts: Readonly<Record<string, number | null>>;
}

/** An amount of one computation [haléř]. */
export interface ComputedSupport {
  readonly computation: string;
  readonly amount: number | null;
}

/** Support of one service by all computations. */
export interface ServiceSupport {
  readonly service: string;
  readonly amounts: readonly ComputedSupport[];
  /** How many gave an amount. */
  readonly covered: number;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** (highest − lowest) / highest [1]; `null` with fewer than two amounts, or when all are 0. */
  readonly spread: number | null;
  /** The amount by the rule of choice; `null` where none was named, or an amount that it needs is missing. */
  readonly chosen: number | null;
  /** Ids of the computations that give it. */
  readonly chosenBy: readonly string[];
}

/** Sum of one computation over services. */
export interface SupportTotal extends Bilingual {
  readonly computation: string;
  readonly source: AnySource;
  readonly known: number;
  /** `null` as long as one amount is missing. */
  readonly total: number | null;
  readonly covered: number;
}

/** Computations beside each other, whole haléře. */
export interface ParallelSupport {
  readonly kind: "parallel-support";
  readonly method: "parallel-support@1";
  readonly choose: "lowest" | "highest" | "none";
  /** In the order given. */
  readonly services: readonly ServiceSupport[];
  readonly totals: readonly SupportTotal[];
  /** Sum of chosen amounts; `null` as long as one is missing, or where none is chosen. */
  readonly chosen: number | null;
}

/** Choices of {@link parallelSupport}. */
export interface ParallelSupportOptions {
  /** Which amount is taken where every computation gave one. @default "none" */
  readonly choose?: "lowest" | "highest" | "none";
}

/**
 * Parallel computations of support (souběžné výpočty podpory): what each of them gives to every service, how far they are apart, and which decides.
 *
 * Jihomoravský kraj computes the optimal support of a service in three ways; which they are and what goes into them is the region's, here they are
 * compared. A choice is made only where every computation gave an amount.
 *
 * @param services - ids, each once
 * @param computations - with amounts by service
 * @param options.choose - the rule of choice @default "none"
 * @returns the record
 * @throws RangeError `service-twice`, `computation-twice`, `computations-missing`, `amount-not-whole`, `amount-negative`, `amount-too-large`; TypeError
 *   `option-not-known`
 *
 * @example
 * const by = (id, amounts) => ({ id, cs: `výpočet ${id}`, en: `computation ${id}`, source: "own/rules", amounts })
 * const found = parallelSupport(["a", "b"], [by("1", { a: 900, b: 400 }), by("2", { a: 720, b: null }), by("3", { a: 810, b: 500 })], { choose: "lowest" })
 * found.services[0] // => { service: "a", amounts: [{ computation: "1", amount: 900 }, { computation: "2", amount: 720 }, { computation: "3", amount: 810 }], covered: 3, lowest: 720, highest: 900, spread: 0.2, chosen: 720, chosenBy: ["2"] }
 * found.services[1].chosen // => null
 * found.totals.map(({ known, total }) => [known, total]) // => [[1300, 1300], [720, null], [1310, 1310]]
 *
 * @see docs/methods/region.md
 * @category Money
 */
export function parallelSupport(
  services: readonly string[],
  computations: readonly SupportComputation[],
  options: ParallelSupportOptions = {},
): ParallelSupport {
  const { choose = "none" } = options;
  const name = "parallelSupport";
  requireWord(name, "choose", choose, ["lowest", "highest", "none"]);
  if (computations.length === 0) throw rangeRefusal("computations-missing", `${name} requires at least one computation, got none`);
  requireOnce(name, services);
  requireOnce(
    name,
    computations.map(({ id }) => id),
    "computation-twice",
  );
  const amountOf = ({ amounts }: SupportComputation, service: string): number | null => {
    const amount = Object.hasOwn(amounts, service) ? (amounts[service] ?? null) : null;
    if (amount !== null) requireAmount(name, amount);
    return amount === null ? null : amount + 0;
  };
  const rows = services.map((service): ServiceSupport => {
    const amounts = computations.map((one) => ({ computation: one.id, amount: amountOf(one, service) }));
    const known = amounts.flatMap(({ amount }) => (amount === null ? [] : [amount]));
    const lowest = known.length === 0 ? null : Math.min(...known);
    const highest = known.length === 0 ? null : Math.max(...known);
    const chosen = choose === "none" || known.length < amounts.length ? null : choose === "lowest" ? lowest : highest;
    return {
      ...{ service, amounts, covered: known.length, lowest, highest },
      spread: known.length < 2 || lowest === null || highest === null ? null : ratio(highest - lowest, highest),
      chosen,
      chosenBy: chosen === null ? [] : amounts.filter(({ amount }) => amount === chosen).map(({ computation }) => computation),
    };
  });
  const totals = computations.map((one): SupportTotal => {
    const known = services.flatMap((service) => amountOf(one, service) ?? []);
    const sum = sumOfAmounts(name, known);
    const { id, cs, en, source } = one;
    return { computation: id, cs, en, source, known: sum, total: known.length === services.length ? sum : null, covered: known.length };
  });
  const chosen = rows.flatMap((row) => row.chosen ?? []);
  return {
    ...{ kind: "parallel-support", method: "parallel-support@1", choose, services: rows, totals },
    chosen: choose === "none" || chosen.length < rows.length ? null : sumOfAmounts(name, chosen),
  };
}
