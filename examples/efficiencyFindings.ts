/** What `05-efficiency.ts` found, handed to those who print it. */
import type * as k from "kpss";
import type { SyntheticHome } from "./syntheticHomes.ts";

/** Everything that was found, to be printed. */
export interface PrintedEfficiency {
  readonly homes: readonly SyntheticHome[];
  readonly home: SyntheticHome;
  readonly costs: k.UnitCostComparison;
  readonly scores: k.ServiceScores;
  readonly shipped: k.ServiceScores;
  readonly payments: k.CompensationPayments;
  readonly checks: k.Overcompensations;
  readonly occupancy: readonly k.OccupancyCheck[];
  readonly parallel: k.ParallelSupport;
  readonly frontier: k.DataEnvelopment;
  readonly influence: readonly k.PeerInfluence[];
  readonly networkYear: number;
  readonly lang: k.Language;
}

/** Longest line of the print. */
export const WIDTH = 92;

/** Name of a home by its id. */
export const nameOf = (homes: readonly SyntheticHome[], id: string): string => homes.find((home) => home.id === id)?.name ?? id;

/** Without "Domov", where all of them are homes. */
export const shortName = (name: string): string => name.replace(/^Domov /, "");
