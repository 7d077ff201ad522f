import { rangeRefusal } from "../../model/refusal.ts";
import type { AccessInput, AccessPlace, AccessSupply } from "./accessInput.ts";
import { byId, type ColumnSource } from "./columnSource.ts";
import type { TravelCost } from "./travelCosts.ts";

type Given = Exclude<AccessInput["costs"], { readonly kind: "great-circle" }>;
interface GivenInput {
  readonly places: readonly AccessPlace[];
  readonly supply: readonly AccessSupply[];
  readonly costs: Given;
}
/** All ways to one supply, places growing. */
type Each = (supply: AccessSupply, visit: (place: number, cost: TravelCost) => void) => void;

/** Columns of costs that were given, places in the order of their ids. @internal */
export function givenSource(name: string, input: GivenInput): ColumnSource {
  const { places, supply } = input;
  const placeAt = Int32Array.from(places.map((_, i) => i).sort((a, b) => byId(places[a] as AccessPlace, places[b] as AccessPlace)));
  const ids = Array.from(placeAt, (i) => (places[i] as AccessPlace).id);
  const base = eachOf(name, input, placeAt);
  const known = new Set(supply.map(({ id }) => id));
  const { kind, noWay } = input.costs;
  const head = { name, placeAt, ids, hasGaps: noWay !== "unreachable" };
  return sourceOf(head, { listed: base, origin: () => base, knows: (id) => kind === "function" || known.has(id) });
}

interface Head {
  readonly name: string;
  readonly placeAt: Int32Array;
  readonly ids: readonly string[];
  readonly hasGaps: boolean;
}

interface Listed extends Pick<ColumnSource, "knows" | "origin"> {
  readonly listed: Each;
}

function sourceOf(head: Head, { listed, knows, origin }: Listed): ColumnSource {
  const { name, placeAt, ids, hasGaps } = head;
  const each: NonNullable<ColumnSource["each"]> = (supply, visit) =>
    listed(supply, (k, cost) => {
      if (cost === null) return;
      const [low, high] =
        typeof cost === "object" && Array.isArray(cost) ? (cost as readonly [number, number]) : [cost as number, cost as number];
      if (!(Number.isFinite(low) && low >= 0 && low <= high && Number.isFinite(high)))
        throw rangeRefusal(
          "cost-invalid",
          `${name} requires costs that are numbers of at least 0, growing pairs of such, or null, got ${String(cost)} from ${ids[k]} to ${supply.id}`,
        );
      visit(k, low + 0, high + 0);
    });
  return {
    ...{ placeAt, each, hasGaps, knows, origin },
    keyOf: ({ id }) => ({ band: 0, across: 0, along: 0, id }),
    costs: (supply, { limit, closed }, { at, weight }, ways) => {
      let count = 0;
      each(supply, (k, low, high) => {
        if (ways !== null) ways[k] = (ways[k] as number) + 1;
        if (low !== high)
          throw rangeRefusal(
            "cost-is-interval",
            `${name} requires one cost for each way, got ${low} to ${high} from ${ids[k]} to ${supply.id}; only nearest reads intervals`,
          );
        if (low > limit || (low === limit && !closed)) return;
        at[count] = k;
        weight[count] = low;
        count += 1;
      });
      return count;
    },
    withCosts: (id, costs) => {
      const own: Each = (_, visit) => {
        for (let k = 0; k < ids.length; k++) {
          const id = ids[k] as string;
          visit(k, Object.hasOwn(costs, id) ? (costs[id] ?? null) : null);
        }
      };
      const both: Each = (supply, visit) => (supply.id === id ? own : listed)(supply, visit);
      return sourceOf(head, {
        listed: both,
        knows: (other) => other === id || knows(other),
        origin: (other) => (other === id ? own : origin(other)),
      });
    },
  };
}

function eachOf(name: string, { places, supply, costs }: GivenInput, placeAt: Int32Array): Each {
  if (costs.kind === "function")
    return (one, visit) => {
      for (let k = 0; k < placeAt.length; k++) visit(k, costs.cost(places[placeAt[k] as number] as AccessPlace, one));
    };
  if (costs.kind === "matrix") {
    const { rows } = costs;
    const wrong = rows.find((row) => row.length !== supply.length);
    if (rows.length !== places.length || wrong !== undefined)
      throw rangeRefusal(
        "matrix-size",
        `${name} requires a matrix of ${places.length} × ${supply.length} costs, got ${rows.length} × ${wrong?.length ?? supply.length}`,
      );
    const columnOf = new Map(supply.map(({ id }, j) => [id, j]));
    return ({ id }, visit) => {
      const j = columnOf.get(id) ?? -1;
      for (let k = 0; k < placeAt.length; k++) visit(k, rows[placeAt[k] as number]?.[j] as TravelCost);
    };
  }
  const number = new Map(Array.from(placeAt, (i, k) => [(places[i] as AccessPlace).id, k]));
  const wanted = new Map<string, { readonly k: number; readonly cost: TravelCost }[]>(supply.map(({ id }) => [id, []]));
  for (const pair of costs.pairs) {
    const k = number.get(pair.place);
    if (k !== undefined) wanted.get(pair.supply)?.push({ k, cost: pair.cost });
  }
  for (const [id, column] of wanted) {
    column.sort((a, b) => a.k - b.k);
    const twice = column.find(({ k }, i) => column[i + 1]?.k === k);
    if (twice !== undefined)
      throw rangeRefusal("pair-twice", `${name} requires each pair once, got ${places[placeAt[twice.k] as number]?.id} to ${id} twice`);
  }
  return ({ id }, visit) => {
    for (const { k, cost } of wanted.get(id) ?? []) visit(k, cost);
  };
}
