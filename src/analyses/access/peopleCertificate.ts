import type { AccessReason, AccessRow, PeopleCertificate } from "./accessResult.ts";
import { finiteSum, put } from "./compensatedSum.ts";
import type { Compiled } from "./compiledAccess.ts";

/**
 * @param rows - of all places, in the order of the input
 * @internal
 */
export function peopleCertificate({ name, input }: Pick<Compiled, "name" | "input">, rows: readonly AccessRow[]): PeopleCertificate {
  const all = new Float64Array(rows.length);
  const reached = new Float64Array(rows.length);
  const found = new Map<AccessReason, number[]>();
  let unknown = 0;
  for (let i = 0; i < rows.length; i++) {
    const people = input.places[i]?.people ?? null;
    const reason = rows[i]?.reason ?? null;
    if (people === null) unknown += 1;
    all[i] = people ?? 0;
    if (reason === null || reason === "cost-is-an-interval") reached[i] = people ?? 0;
    else put(found, reason, people ?? 0);
  }
  const notReached = [...found].map(([reason, people]) => ({ reason, places: people.length, people: finiteSum(name, people) }));
  return {
    all: finiteSum(name, all),
    reached: finiteSum(name, reached),
    notReached: notReached.sort((a, b) => (a.reason < b.reason ? -1 : 1)),
    unknown,
    within: null,
  };
}
