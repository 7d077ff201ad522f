import type { MoneyOrigin } from "../../codebooks/moneyOrigins.ts";
import type { MoneyPayer } from "../../codebooks/moneyPayers.ts";
import { revenueCells } from "../../codebooks/revenueCells.ts";
import type { Term } from "../../model/indicatorSpec.ts";
import type { ServiceYear } from "../../model/serviceYear.ts";
import { sumOfCounts } from "../sumOfCounts.ts";

/** Money of public budgets: of the state, the region, municipalities, European funds. @internal */
export const publicRevenues: readonly Term<"revenues">[] = [
  { field: "revenues/state/state" },
  { field: "revenues/state/kraj" },
  { field: "revenues/state/obec" },
  { field: "revenues/kraj/kraj" },
  { field: "revenues/kraj/obec" },
  { field: "revenues/obec/obec" },
  { field: "revenues/obec/kraj" },
  { field: "revenues/eu/state" },
  { field: "revenues/eu/kraj" },
  { field: "revenues/eu/obec" },
];

/** All revenues: every cell of the codebook by its name, so that one that nobody reported makes the whole unknown. @internal */
export const allRevenues: readonly Term<"revenues">[] = [
  { field: "revenues/state/state" },
  { field: "revenues/state/kraj" },
  { field: "revenues/state/obec" },
  { field: "revenues/kraj/kraj" },
  { field: "revenues/kraj/obec" },
  { field: "revenues/obec/obec" },
  { field: "revenues/obec/kraj" },
  { field: "revenues/eu/state" },
  { field: "revenues/eu/kraj" },
  { field: "revenues/eu/obec" },
  { field: "revenues/user/user" },
  { field: "revenues/insurance/insurance" },
  { field: "revenues/other/other" },
];

/**
 * Cells of some origins or of one payer.
 *
 * @internal
 */
export function revenueCellsOf(origins: readonly MoneyOrigin[] | null, payer: MoneyPayer | null = null): readonly string[] {
  const asked = revenueCells.filter((cell) => (origins?.includes(cell.origin) ?? true) && (payer === null || cell.payer === payer));
  return asked.map(({ code }) => code);
}

/**
 * Revenues of a service in some cells, all of them known.
 *
 * @internal
 */
export function revenueSum(year: Pick<ServiceYear, "revenues">, cells: readonly string[]): number | null {
  const revenues: Readonly<Record<string, number | null | undefined>> = year.revenues ?? {};
  return sumOfCounts(cells.map((cell) => revenues[cell] ?? null));
}
