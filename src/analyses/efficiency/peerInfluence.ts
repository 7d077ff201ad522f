import { rangeRefusal } from "../../model/refusal.ts";
import type { DataEnvelopment } from "./dataEnvelopment.ts";
import type { NamedUnit } from "./frontierUnit.ts";

/** A score that rests on one peer: what it is, and what it would be without it. */
export interface RestingScore extends NamedUnit {
  readonly weight: number;
  readonly score: number;
  readonly scoreWithout: number;
}

/** How much of what was found rests on one unit. */
export interface PeerInfluence extends NamedUnit {
  /** Units whose peer it is, most influenced first; those whose score would not change are among them. */
  readonly rests: readonly RestingScore[];
  /** How many of them would have another score. */
  readonly changed: number;
  /** Mean score of all units that have one, and what it would be without this unit among those to compare with. */
  readonly meanScore: number;
  readonly meanScoreWithout: number;
}

/** Larger scores and weights do not come from {@link DataEnvelopment}. */
const LARGEST = 1e30;
/** A change below it is rounding. */
const NOTHING = 1e-9;

/**
 * Influence of every peer (vliv vzorů): whose scores rest on it, and by how much. One error in the figures of one unit can move
 * the scores of all who are compared with it; this says of whom.
 *
 * @param found - of {@link dataEnvelopment} with `influence`
 * @returns for every unit that is a peer of another one, the largest change of the mean first
 * @throws RangeError `influence-not-computed`, `score-out-of-range`
 *
 * @example
 * const column = (id) => ({ id, cs: id, en: id, unit: "1", kind: "volume" });
 * const units = [["A", 2, 1], ["B", 3, 3], ["C", 3, 2], ["D", 4, 3], ["E", 5, 4], ["F", 5, 2]].map(([id, x, y]) => ({ id, name: id, stratum: "all", values: { x, y } }));
 * const found = dataEnvelopment(units, { inputs: [column("x")], outputs: [column("y")] }, { returns: "constant" });
 * const [first] = peerInfluence(found);
 * [first.unit, first.rests.length, first.changed] // => ["B", 5, 5]
 * first.rests[0].name // => "E"
 * [first.rests[0].score, first.rests[0].scoreWithout].map((score) => Math.round(1000 * score) / 1000) // => [0.8, 1]
 *
 * @see docs/methods/efficiency.md
 * @category Efficiency
 */
export function peerInfluence({ units, orientation }: Pick<DataEnvelopment, "units" | "orientation">): readonly PeerInfluence[] {
  for (const { score, peers } of units)
    for (const figure of [score, ...peers.flatMap(({ weight, scoreWithout }) => [weight, scoreWithout])])
      if (figure !== null && !(figure >= 0 && figure <= LARGEST))
        throw rangeRefusal("score-out-of-range", `peerInfluence requires scores and weights of 0 to ${LARGEST}, got ${figure}`);
  const scores = units.flatMap(({ score }) => (score === null ? [] : [score]));
  const sum = scores.reduce((total, score) => total + score, 0);
  const resting = new Map<string, RestingScore[]>();
  for (const { unit, name, score, peers } of units) {
    for (const peer of peers) {
      if (peer.unit === unit || score === null) continue;
      if (peer.scoreWithout === null)
        throw rangeRefusal(
          "influence-not-computed",
          "peerInfluence requires scores without each peer, got a record that was made without them",
        );
      const own = { unit, name, weight: peer.weight + 0, score: score + 0, scoreWithout: peer.scoreWithout + 0 };
      resting.set(peer.unit, [...(resting.get(peer.unit) ?? []), own]);
    }
  }
  const change = ({ score, scoreWithout }: RestingScore): number => Math.abs(scoreWithout - score);
  const found = units.flatMap(({ unit, name }): readonly PeerInfluence[] => {
    const rests = resting.get(unit);
    if (rests === undefined) return [];
    const gained = rests.reduce((total, one) => total + one.scoreWithout - one.score, 0);
    return [
      {
        ...{ unit, name, rests: rests.toSorted((a, b) => change(b) - change(a)) },
        ...{ changed: rests.filter((one) => change(one) > NOTHING).length },
        ...{ meanScore: sum / scores.length, meanScoreWithout: (sum + gained) / scores.length },
      },
    ];
  });
  const direction = orientation === "input" ? 1 : -1;
  return found.toSorted((a, b) => direction * (b.meanScoreWithout - a.meanScoreWithout));
}
