import { rangeRefusal } from "../../model/refusal.ts";
import type { AccessInput, AccessSupply } from "./accessInput.ts";
import type { SupplyReason } from "./accessResult.ts";
import { filteredOut } from "./supplyFilter.ts";
import { requirePoint } from "./unitVector.ts";

/** Why a supply is left out before any cost is asked for; `null` when it takes part. @internal */
export function leftOut(
  name: string,
  supply: AccessSupply,
  { costs, filter = null }: Pick<AccessInput, "costs" | "filter">,
): SupplyReason | null {
  const { notLocated, point } = supply;
  if (notLocated !== undefined) {
    // The point itself is never told.
    if (point !== null)
      throw rangeRefusal("not-located-has-point", `${name} requires no point of a supply that is not located, got one of ${supply.id}`);
    if (!["secret-address", "several-places", "point-unknown"].includes(notLocated))
      throw rangeRefusal(
        "not-located-unknown",
        `${name} requires a known reason why ${supply.id} is not located, got ${String(notLocated)}`,
      );
    return notLocated;
  }
  if (point !== null) requirePoint(name, point);
  else if (costs.kind === "great-circle") return "point-unknown";
  return filter === null ? null : filteredOut(supply, filter);
}
