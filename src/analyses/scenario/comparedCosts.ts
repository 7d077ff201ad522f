import type { AccessPlace, AccessSupply } from "../access/accessInput.ts";
import type { ColumnSource } from "../access/columnSource.ts";
import type { Compiled } from "../access/compiledAccess.ts";
import type { ChangedCosts } from "./changedCosts.ts";
import type { Scenario } from "./scenario.ts";
import { liveState } from "./scenarioState.ts";

/**
 * Which ways of two scenarios of the same places differ. Ways to a service that takes part in one of them only are no change of ways.
 *
 * @internal
 */
export function comparedCosts(before: Scenario, after: Scenario): ChangedCosts {
  if (after.access.travel.greatCircle !== null) return comparedPoints(before, after);
  const [one, other] = [liveState(before), liveState(after)];
  if (one === null || other === null) return { compared: "not-compared", supply: [], places: [] };
  return one.compiled.source === other.compiled.source ? found([], []) : comparedWays(one.compiled, other.compiled, one.numberOf);
}

const found = (supply: readonly string[], places: readonly string[]): ChangedCosts => ({
  compared: supply.length + places.length === 0 ? "same" : "other",
  supply,
  places,
});

/** A great circle is another one where one of its ends is. */
function comparedPoints(before: Scenario, after: Scenario): ChangedCosts {
  const places = after.places.filter((one, i) => isElsewhere(before.places[i], one));
  const old = new Map(before.supply.map((one) => [one.id, one]));
  const supply = after.supply.filter((one) => isElsewhere(old.get(one.id) ?? one, one));
  return found(
    supply.map(({ id }) => id),
    places.map(({ id }) => id),
  );
}

function isElsewhere(was: AccessPlace | AccessSupply | undefined, now: AccessPlace | AccessSupply): boolean {
  if (was === undefined || was === now || isHidden(was) || isHidden(now)) return false;
  return was.point?.lon !== now.point?.lon || was.point?.lat !== now.point?.lat;
}

const isHidden = (one: AccessPlace | AccessSupply): boolean => "notLocated" in one && one.notLocated === "secret-address";

/** Every way to the services that take part in both, those aside that were read from the very same costs. */
function comparedWays(before: Compiled, after: Compiled, numberOf: (id: string) => number | undefined): ChangedCosts {
  const count = after.source.placeAt.length;
  const [first, second] = [new Float64Array(2 * count), new Float64Array(2 * count)];
  const isMoved = new Uint8Array(count);
  const supply = after.input.supply.filter((one, j) => {
    const i = numberOf(one.id);
    const was = i === undefined ? undefined : before.input.supply[i];
    if (i === undefined || was === undefined || before.leftOut[i] !== null || after.leftOut[j] !== null) return false;
    if (before.source.origin(one.id) === after.source.origin(one.id)) return false;
    waysTo(before.source, was, first);
    waysTo(after.source, one, second);
    let differs = false;
    for (let k = 0; k < count; k++) {
      if (Object.is(first[2 * k], second[2 * k]) && Object.is(first[2 * k + 1], second[2 * k + 1])) continue;
      isMoved[k] = 1;
      differs = true;
    }
    return differs;
  });
  const moved = new Set(Array.from(after.source.placeAt).filter((_, k) => isMoved[k] === 1));
  return found(
    supply.map(({ id }) => id),
    after.input.places.flatMap(({ id }, i) => (moved.has(i) ? [id] : [])),
  );
}

/** Lower and upper cost from each place, in the order of ids, which is that of both scenarios; NaN where there is no way. */
function waysTo({ each }: ColumnSource, supply: AccessSupply, room: Float64Array): void {
  room.fill(Number.NaN);
  each?.(supply, (k, low, high) => {
    room[2 * k] = low;
    room[2 * k + 1] = high;
  });
}
