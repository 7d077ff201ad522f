import { costOf, type PreparedLocation } from "./preparedLocation.ts";

/** Who is served where: people of each place at each open site, in the order of the sites that were given. @internal */
export interface CapacityAssignment {
  readonly open: readonly number[];
  /** Row by row of the places. */
  readonly flow: Float64Array;
  /** People of each place for whom nothing is left. */
  readonly unmet: Float64Array;
}

/** Costs of each place to each open site, the places with people at each of them, and what moving on from there costs, once asked. */
interface Transport {
  readonly costs: Float64Array;
  readonly guests: readonly Set<number>[];
  readonly moves: (Move | null)[];
  readonly width: number;
  /** Costs nearer to one another are the same. */
  readonly near: number;
}

/** For each site what it costs to bring somebody there, and who that is. */
interface Move {
  readonly cost: Float64Array;
  readonly mover: Int32Array;
}

/** A way for more people: what it costs to have them at each open site, and from which site somebody had to move on for that. */
interface Way extends Move {
  readonly from: Int32Array;
}

/**
 * Serves as many people as the open sites have room for within the radius, and these with the least travel in all; people of a place may
 * go to several sites. A transport problem by successive shortest ways (Busacker and Gowen 1960), whose nodes are the sites alone.
 * @internal
 */
export function capacityAssignment(prepared: PreparedLocation, open: readonly number[]): CapacityAssignment {
  const { people, sites, radius } = prepared;
  const rows = people.length;
  const width = open.length;
  const flow = new Float64Array(rows * width);
  const unmet = people.slice();
  const free = Float64Array.from(open, (s) => sites[s]?.capacity ?? 0);
  const least = 1e-12 * people.reduce((total, count) => Math.max(total, count), 0);
  const costs = new Float64Array(rows * width);
  for (let i = 0; i < rows; i++)
    for (const [k, s] of open.entries()) {
      const cost = costOf(prepared, i, s);
      costs[i * width + k] = cost <= radius ? cost : Number.POSITIVE_INFINITY;
    }
  /** Places with people at each site. */
  const guests: Set<number>[] = open.map(() => new Set());
  const farthest = costs.reduce((most, cost) => (cost < Number.POSITIVE_INFINITY ? Math.max(most, cost) : most), 0);
  const near = 1e-13 * farthest;
  const transport: Transport = { costs, guests, width, near, moves: open.map(() => null) };
  /** The nearest site of a place, if it has room: then nobody has to move. */
  const roomNear = (place: number): number => {
    let nearest = -1;
    let cost = Number.POSITIVE_INFINITY;
    for (let k = 0; k < width; k++) {
      const own = costs[place * width + k] as number;
      if (own > cost || own === Number.POSITIVE_INFINITY || (own === cost && (free[nearest] as number) > least)) continue;
      nearest = k;
      cost = own;
    }
    return nearest >= 0 && (free[nearest] as number) > least ? nearest : -1;
  };
  const put = (place: number, site: number, amount: number): void => {
    const at = place * width + site;
    const left = (flow[at] as number) + amount;
    flow[at] = left > least ? left : 0;
    const there = guests[site] as Set<number>;
    if (there.has(place) === left > least) return;
    if (left > least) there.add(place);
    else there.delete(place);
    transport.moves[site] = null;
  };
  for (let place = 0; place < rows; place++)
    while ((unmet[place] as number) > least) {
      const room = roomNear(place);
      if (room >= 0) {
        const amount = Math.min(unmet[place] as number, free[room] as number);
        free[room] = (free[room] as number) - amount;
        put(place, room, amount);
        unmet[place] = (unmet[place] as number) - amount > least ? (unmet[place] as number) - amount : 0;
        continue;
      }
      const way = shortestWays(transport, place);
      let end = -1;
      for (let k = 0; k < width; k++)
        if ((free[k] as number) > least && (way.cost[k] as number) < (end < 0 ? Number.POSITIVE_INFINITY : (way.cost[end] as number)))
          end = k;
      let amount = Math.min(unmet[place] as number, end < 0 ? Number.POSITIVE_INFINITY : (free[end] as number));
      let leaver = -1;
      if (end < 0) {
        // No room is left: someone farther away may have to stay unserved instead.
        let gain = near;
        for (let k = 0; k < width; k++)
          for (const guest of (way.cost[k] as number) < Number.POSITIVE_INFINITY ? (guests[k] as Set<number>) : []) {
            const own = (costs[guest * width + k] as number) - (way.cost[k] as number);
            if (own <= gain) continue;
            gain = own;
            end = k;
            leaver = guest;
          }
        if (leaver < 0) break;
        amount = Math.min(amount, flow[leaver * width + end] as number);
      }
      for (let k = end; way.from[k] !== -1; k = way.from[k] as number)
        amount = Math.min(amount, flow[(way.mover[k] as number) * width + (way.from[k] as number)] as number);
      if (leaver >= 0) {
        put(leaver, end, -amount);
        unmet[leaver] = (unmet[leaver] as number) + amount;
      } else free[end] = (free[end] as number) - amount;
      let k = end;
      for (; way.from[k] !== -1; k = way.from[k] as number) {
        put(way.mover[k] as number, k, amount);
        put(way.mover[k] as number, way.from[k] as number, -amount);
      }
      put(place, k, amount);
      const left = (unmet[place] as number) - amount;
      unmet[place] = left > least ? left : 0;
    }
  return { open, flow, unmet };
}

/** Cheapest ways of one more person of a place to each site, others moving on to make room (Bellman and Ford). */
function shortestWays(transport: Transport, place: number): Way {
  const { costs, width, moves, near } = transport;
  const cost = costs.slice(place * width, place * width + width);
  const from = new Int32Array(width).fill(-1);
  const mover = new Int32Array(width).fill(-1);
  let changed = true;
  for (let pass = 0; changed && pass < width; pass++) {
    changed = false;
    for (let k = 0; k < width; k++) {
      const own = cost[k] as number;
      if (own === Number.POSITIVE_INFINITY) continue;
      const move = moves[k] ?? cheapestMoves(transport, k);
      moves[k] = move;
      for (let to = 0; to < width; to++) {
        if (!(own + (move.cost[to] as number) < (cost[to] as number) - near)) continue;
        cost[to] = own + (move.cost[to] as number);
        from[to] = k;
        mover[to] = move.mover[to] as number;
        changed = true;
      }
    }
  }
  return { cost, from, mover };
}

/** What it costs to move somebody on from a site to each other one, and whom. */
function cheapestMoves({ costs, guests, width }: Transport, site: number): Move {
  const cost = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  const mover = new Int32Array(width).fill(-1);
  for (const guest of guests[site] as Set<number>) {
    const own = costs[guest * width + site] as number;
    for (let to = 0; to < width; to++) {
      const more = (costs[guest * width + to] as number) - own;
      if (more < (cost[to] as number) || (more === cost[to] && more < Number.POSITIVE_INFINITY && guest < (mover[to] as number))) {
        cost[to] = more;
        mover[to] = guest;
      }
    }
  }
  return { cost, mover };
}
