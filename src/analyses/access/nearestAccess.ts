import type { AccessPlace, AccessSupply } from "./accessInput.ts";
import type { NearestMethod } from "./accessMethod.ts";
import type { AccessReason, AccessResult, NearestRow, WithinClass } from "./accessResult.ts";
import { byId } from "./columnSource.ts";
import type { IsServed } from "./columns.ts";
import { finiteSum } from "./compensatedSum.ts";
import { type Compiled, servedBy } from "./compiledAccess.ts";
import type { Candidates, Nearest } from "./nearest.ts";
import { nearestByCircle } from "./nearestByCircle.ts";
import { nearestByCosts } from "./nearestByCosts.ts";
import { peopleCertificate } from "./peopleCertificate.ts";
import { supplyCertificate } from "./supplyCertificate.ts";

const NOTHING = new Float64Array(0);

/** The way to the k-th nearest supply that has a capacity, or whose capacity is unknown. @internal */
export function nearestAccess(compiled: Compiled<NearestMethod>): AccessResult<NearestMethod> {
  const { name, input, source, members, amount, method, kind, travel, people } = compiled;
  const all = Array.from(members, (j): readonly [AccessSupply, IsServed] => {
    const one = input.supply[j] as AccessSupply;
    return [one, servedBy(compiled, one)];
  });
  const candidates: Candidates = all.filter((_, m) => amount[m] !== 0).sort(([a], [b]) => byId(a, b));
  const size = Math.min(method.k ?? 1, candidates.length);
  const found = (source.each === null ? nearestByCircle : nearestByCosts)(compiled, candidates, size);
  const places: NearestRow[] = input.places.map(({ id }) => ({ id, ...missing("not-located", method, []) }));
  for (let k = 0; k < source.placeAt.length; k++) {
    const i = source.placeAt[k] as number;
    places[i] = { id: (input.places[i] as AccessPlace).id, ...costsOf(compiled, candidates, found, size, k) };
  }
  const demand = Float64Array.from(all, ([one, isServed]) => reachedPeople(compiled, one, isServed));
  const sums = {
    rowSum: NOTHING,
    columnSum: NOTHING,
    demand,
    ratio: NOTHING,
    value: people,
    field: NOTHING,
    touched: new Uint8Array(0),
    ways: found.ways,
  };
  return {
    ...{ kind: "access", method: "access/nearest@1", parameters: method, capacityKind: kind, perPerson: null, travel },
    ...{ places, services: null, hours: null },
    supply: supplyCertificate(compiled, sums),
    people: {
      ...peopleCertificate(compiled, places),
      within: method.within === undefined ? null : peopleWithin(name, input.places, places),
    },
  };
}

type Costs = Omit<NearestRow, "id">;

function missing(reason: AccessReason, { within }: NearestMethod, nearest: readonly string[]): Costs {
  const isUnknown = reason !== "too-few-services";
  return { value: null, low: null, high: null, within: within === undefined ? null : isUnknown ? "unknown" : "no", nearest, reason };
}

function costsOf(
  { source, method, travel, decay }: Compiled<NearestMethod>,
  candidates: Candidates,
  found: Nearest,
  size: number,
  k: number,
): Costs {
  const { k: asked = 1 } = method;
  const nearest: string[] = [];
  for (let s = 0; s < size; s++) {
    const c = found.which[k * size + s] as number;
    if (c >= 0) nearest.push(candidates[c]?.[0].id as string);
  }
  if (source.hasGaps && candidates.length > 0 && found.ways[k] === 0) return missing("no-cost-known", method, nearest);
  if (nearest.length < asked) return missing("too-few-services", method, nearest);
  const [least, most] = [found.low[k * size + asked - 1] as number, found.high[k * size + asked - 1] as number];
  const [low, high] = [least - least * travel.relativeError, most + most * travel.relativeError];
  const limit = decay?.limit ?? 0;
  const isWithin = (cost: number) => cost < limit || (cost === limit && decay?.closed === true);
  const within = method.within === undefined ? null : isWithin(high) ? "surely" : isWithin(low) ? "possibly" : "no";
  const isExact = least === most;
  return {
    value: isExact ? least : null,
    low,
    high: Math.min(high, Number.MAX_VALUE),
    within,
    nearest,
    reason: isExact ? null : "cost-is-an-interval",
  };
}

/** People who have some way to a supply. */
function reachedPeople({ source, people }: Compiled, supply: AccessSupply, isServed: IsServed): number {
  let total = 0;
  const add = (k: number): void => {
    if (isServed === null || isServed[k] === 1) total += people[k] as number;
  };
  if (source.each === null) for (let k = 0; k < people.length; k++) add(k);
  else source.each(supply, add);
  return total;
}

function peopleWithin(name: string, places: readonly AccessPlace[], rows: readonly NearestRow[]): Readonly<Record<WithinClass, number>> {
  const people = (asked: WithinClass): number =>
    finiteSum(
      name,
      rows.map(({ within }, i) => (within === asked ? (places[i]?.people ?? 0) : 0)),
    );
  return { surely: people("surely"), possibly: people("possibly"), no: people("no"), unknown: people("unknown") };
}
