import { revenueCells } from "../../codebooks/revenueCells.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import type { EntrustedAccount } from "./entrustedAccount.ts";

/**
 * Refuse revenues on a way that the codebook does not know: their money would be in no sum, neither as support nor as own revenue.
 *
 * @param name - function that asks
 * @throws RangeError `cell-unknown`
 *
 * @internal
 *
 * @example
 * requireCells("overcompensation", [{ service: "1234567", revenues: { "obec/obec": 100 } }]) // => undefined
 * requireCells("overcompensation", [{ service: "1234567", revenues: { "eu/eu": 100 } }]) // => throws "cell-unknown"
 */
export function requireCells(name: string, accounts: readonly Pick<EntrustedAccount, "service" | "revenues">[]): void {
  for (const { service, revenues } of accounts) {
    const stranger = Object.keys(revenues ?? {}).find((cell) => !revenueCells.some(({ code }) => code === cell));
    if (stranger !== undefined)
      throw rangeRefusal("cell-unknown", `${name} requires revenues in cells of the codebook, got ${stranger} of ${service}`);
  }
}
