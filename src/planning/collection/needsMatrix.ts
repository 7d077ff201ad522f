import { type Day, day } from "../../model/day.ts";
import type { Need, NeedChannel } from "../../model/need.ts";
import type { CollectionPlan } from "../../model/plan/collectionPlan.ts";
import { ownNumbers } from "../needs/ownNumbers.ts";

/** One target group asked in one way. */
export interface NeedsMatrixCell {
  readonly targetGroup: string;
  readonly channel: NeedChannel;
  /** A round was closed or a record came by the day; only planned; neither. */
  readonly state: "asked" | "planned" | "never";
  /** Records that came through it by the day; of unknown day among them. */
  readonly records: number;
  /** When it was last asked: the last round closed, or the last record; `null` when never or on an unknown day. */
  readonly lastOn: Day | null;
}

/** Which target groups were asked in which way (matice cílová skupina × analýza potřeb). */
export interface NeedsMatrix {
  readonly kind: "needs-matrix";
  readonly method: "needs-matrix@1";
  readonly day: Day;
  readonly targetGroups: readonly string[];
  readonly channels: readonly NeedChannel[];
  /** A row for every group and every channel, groups by their codes. */
  readonly cells: readonly NeedsMatrixCell[];
  /** Groups that were never asked in any way. */
  readonly neverAsked: readonly string[];
  /** Channels through which nobody was asked. */
  readonly neverUsed: readonly NeedChannel[];
  /** Records without a target group or a channel: they stand in no cell. */
  readonly notPlaced: number;
}

/** Which groups and channels the matrix has beside those that the data know. */
export interface NeedsMatrixOptions {
  /** Target groups that should be asked, codes. @default those of the plan of collecting and of the records */
  readonly targetGroups?: readonly string[];
  /** Codes of the office's own groups that may stand in the answer. @default those of the codebook, and `targetGroups` */
  readonly ownCodes?: readonly string[];
}

const CHANNELS: readonly NeedChannel[] = ["survey", "form", "focus-group", "refused-applicants", "office", "provider", "other"];

/**
 * Which target groups were asked in which way, and which never (matice cílová skupina × analýza potřeb).
 *
 * A group was asked when a round of collecting was closed by the day, or a record of its needs came through the channel. It does not tell how many
 * were asked, nor whether they answered.
 *
 * @param rows - the plan of collecting; an empty one where there is none
 * @param records - needs
 * @param on - as of this day
 * @param options - groups that should be asked
 * @returns a cell for every group and channel
 * @throws RangeError `day-invalid`
 *
 * @example
 * const row = { id: "k-1", targetGroup: "seniori", channel: "survey", everyMonths: 24, responsible: null, organisation: null, basis: null, rounds: [{ id: "k-1/1", due: null, closedOn: "2025-05-31", steps: [] }], validFrom: null, validTo: null }
 * const log = [need({ id: "P-1", targetGroup: "seniori", channel: "refused-applicants", recordedOn: "2025-02-01" })]
 * const found = needsMatrix([row], log, "2025-06-30", { targetGroups: ["osoby-bez-pristresi"] });
 * found.cells.filter(({ state }) => state === "asked").map(({ targetGroup, channel, lastOn }) => [targetGroup, channel, lastOn]) // => [["seniori", "survey", "2025-05-31"], ["seniori", "refused-applicants", "2025-02-01"]]
 * found.neverAsked // => ["osoby-bez-pristresi"]
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function needsMatrix(
  rows: readonly CollectionPlan[],
  records: readonly Need[],
  on: Day,
  options: NeedsMatrixOptions = {},
): NeedsMatrix {
  day(on);
  const { targetGroups = [], ownCodes = [] } = options;
  const seen = records.filter(({ recordedOn }) => recordedOn === null || recordedOn <= on);
  const there = rows.filter(({ validFrom }) => validFrom === null || validFrom <= on);
  const named = [...there, ...seen].map(({ targetGroup }) => targetGroup);
  const code = ownNumbers(named, "targetGroup", [...ownCodes, ...targetGroups]);
  const groups = [...new Set([...named, ...targetGroups].map(code).filter((group) => group !== null))].sort();
  const at = (one: { readonly targetGroup: string | null; readonly channel: NeedChannel | null }) =>
    `${one.channel} ${code(one.targetGroup)}`;
  const [rowsAt, recordsAt] = [grouped(there, at), grouped(seen, at)];
  const cells = groups.flatMap((targetGroup) =>
    CHANNELS.map((channel): NeedsMatrixCell => {
      const planned = rowsAt.get(`${channel} ${targetGroup}`) ?? [];
      const came = recordsAt.get(`${channel} ${targetGroup}`) ?? [];
      const closed = planned.flatMap(({ rounds }) => rounds.map(({ closedOn }) => closedOn)).filter((one) => one !== null && one <= on);
      const days = [...closed, ...came.map(({ recordedOn }) => recordedOn)].filter((one) => one !== null).sort();
      const state = closed.length + came.length > 0 ? "asked" : planned.length > 0 ? "planned" : "never";
      return { targetGroup, channel, state, records: came.length, lastOn: days.at(-1) ?? null };
    }),
  );
  const asked = cells.filter(({ state }) => state === "asked");
  return {
    ...{ kind: "needs-matrix", method: "needs-matrix@1", day: on, targetGroups: groups, channels: CHANNELS, cells },
    neverAsked: groups.filter((group) => asked.every(({ targetGroup }) => targetGroup !== group)),
    neverUsed: CHANNELS.filter((one) => asked.every(({ channel }) => channel !== one)),
    notPlaced: seen.filter(({ targetGroup, channel }) => targetGroup === null || channel === null).length,
  };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return groups;
}
