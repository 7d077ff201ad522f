import { personsAged } from "../../indicators/people/personsAged.ts";
import type { Day } from "../../model/day.ts";
import { factsAsOf } from "../../model/factsAsOf.ts";
import { inputOf, nounOf } from "../../model/nounOf.ts";
import type { PlanningData } from "../../model/planningData.ts";
import { isRefusal } from "../../model/refusal.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import type { SupplyCount } from "./supplyCount.ts";

/**
 * Inhabitants of municipalities as known on a day, each a number or a reason.
 *
 * @internal
 */
export function inhabitants(
  data: Pick<PlanningData, "facts" | "absentRows">,
  municipalities: readonly TerritoryId[],
  on: Day,
): readonly SupplyCount[] {
  const facts = data.facts.filter(({ field }) => field.startsWith("population/"));
  const book = factsAsOf(facts, on, { absentRows: data.absentRows });
  return municipalities.map((id) => {
    const input = inputOf(book, id, "population");
    const { population } = nounOf([input]);
    if (typeof population !== "object" || population === null) return { value: null, reason: input.reasons[0] ?? "not-known-to-source" };
    try {
      const persons = personsAged({ population }, { ages: "0+" });
      if (persons === null) return { value: null, reason: input.reasons[0] ?? "not-known-to-source" };
      return persons <= Number.MAX_SAFE_INTEGER ? { value: persons } : { value: null, reason: "invalid-input" };
    } catch (refusal) {
      if (isRefusal(refusal)) return { value: null, reason: "invalid-input" };
      throw refusal;
    }
  });
}
