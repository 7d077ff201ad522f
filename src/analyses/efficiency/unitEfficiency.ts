import type { ColumnTarget } from "./frontierColumn.ts";
import type { NamedUnit } from "./frontierUnit.ts";

/** A peer of a unit (vzor): its weight in the mixture that the unit is compared with. */
export interface FrontierPeer extends NamedUnit {
  readonly weight: number;
  /** Score of the compared unit if this peer were not there; `null` of the unit itself, and where it was not asked. */
  readonly scoreWithout: number | null;
}

/** Whether a unit has the right size (efektivnost z rozsahu). */
export interface UnitScale {
  /** Score under constant returns. */
  readonly constant: number;
  /** Score under variable returns. */
  readonly variable: number;
  /** Part of the inefficiency that is a matter of size: 1 is the most productive size. */
  readonly efficiency: number;
  /** Increasing: it would be more productive if larger; decreasing: if smaller. Of its projection, where it is inefficient. */
  readonly returns: "constant" | "increasing" | "decreasing";
}

/** What was found about one unit. */
export interface UnitEfficiency extends NamedUnit {
  /** θ ≤ 1 (input) or φ ≥ 1 (output); `null` where it is not defined. */
  readonly score: number | null;
  /** Why there is no score: nothing that could be changed is put in, or nothing comes out. */
  readonly reason: "inputs-all-zero" | "outputs-all-zero" | null;
  /** Weakly efficient: the score is 1 and there still is something to gain in single columns. */
  readonly status: "efficient" | "weakly-efficient" | "inefficient" | null;
  /** Largest weight first. An efficient unit is its own peer. */
  readonly peers: readonly FrontierPeer[];
  /** Whether no other set of peers does as well; `null` without a score. */
  readonly peersUnique: boolean | null;
  /** Of how many other units it is a peer. An efficient unit of none may be so only because nothing is like it; so may be a twin, of whom one is enough. */
  readonly peerOf: number;
  readonly columns: readonly ColumnTarget[];
  /** `null` where it was not asked. */
  readonly scale: UnitScale | null;
}
