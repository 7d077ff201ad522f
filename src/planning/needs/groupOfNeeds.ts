import { canonicalJson } from "../../model/canonicalJson.ts";
import type { CommentAuthor } from "../../model/comment.ts";
import type { Day } from "../../model/day.ts";
import type { Need, NeedChannel, NegotiatedHelp } from "../../model/need.ts";
import { compareKeys } from "../compareKeys.ts";
import type { NeedGroup, NeedGroupAnswer } from "./needGroup.ts";
import type { NeedStanding } from "./needStanding.ts";
import { type PeopleOfNeedsOptions, peopleOfNeeds } from "./peopleOfNeeds.ts";

interface Member {
  readonly need: Need;
  readonly standing: NeedStanding;
}

/** The group that records of one need make. @internal */
export function groupOfNeeds(
  head: Pick<NeedGroup, "targetGroup" | "serviceType" | "territory">,
  members: readonly Member[],
  options: Required<PeopleOfNeedsOptions> & { readonly day: Day },
): NeedGroup {
  const { day, weight, withinSource, acrossMunicipalities } = options;
  const records = members.map(({ need }) => need);
  const days = sorted(records.map(({ recordedOn }) => recordedOn));
  const waiting = members.filter(({ standing }) => standing.why !== null).map(({ standing }) => standing.days);
  const { min, max } = peopleOfNeeds(records, { weight, withinSource, acrossMunicipalities });
  return {
    ...{ kind: "need-group", day, ...head, records: records.map(({ id }) => id).sort(compareKeys) },
    ...{ people: peopleOfNeeds(records, { withinSource, acrossMunicipalities }), weight: { min, max } },
    forms: sorted(records.map(({ form }) => form)),
    sources: sorted(records.map(({ source }) => source)),
    authors: sorted(records.map(({ author }) => author)).map((author: CommentAuthor) => ({
      author,
      records: records.filter((one) => one.author === author).length,
    })),
    channels: sorted(records.map(({ channel }) => channel)).map((channel: NeedChannel) => ({
      channel,
      records: records.filter((one) => one.channel === channel).length,
    })),
    acute: records.filter(({ acute }) => acute === true).length,
    negotiated: eachOnce(records.map(({ negotiated }) => negotiated)),
    recordedFrom: days[0] ?? null,
    recordedTo: days.at(-1) ?? null,
    answer: answerOf(members.map(({ standing }) => standing)),
    waits: waiting.reduce<number | null>((most, days) => (days === null ? most : Math.max(most ?? 0, days)), null),
  };
}

function answerOf(standings: readonly NeedStanding[]): NeedGroupAnswer {
  const count = (outcome: NeedStanding["outcome"]) => standings.filter((one) => one.outcome === outcome).length;
  const [answered, open, unknown] = [count("answered"), count("open"), count("unknown")];
  const rest = open > 0 ? "open" : "unknown";
  const measures = new Map(standings.flatMap(({ measure, status }) => (measure === null ? [] : [[measure, status] as const])));
  return {
    outcome: answered === standings.length ? "answered" : answered > 0 ? "partly" : rest,
    ...{ answered, open, unknown },
    measures: [...measures].sort(([a], [b]) => compareKeys(a, b)).map(([measure, status]) => ({ measure, status })),
    reasons: sorted(standings.map(({ reason }) => reason)),
  };
}

function sorted<Text extends string>(texts: readonly (Text | null)[]): readonly Text[] {
  return [...new Set(texts.filter((text) => text !== null))].sort();
}

function eachOnce(all: readonly (NegotiatedHelp | null)[]): readonly NegotiatedHelp[] {
  const found = new Map(all.flatMap((one) => (one === null ? [] : [[canonicalJson(one), one] as const])));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
