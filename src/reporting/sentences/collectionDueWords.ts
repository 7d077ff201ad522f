import type { CollectionStepKind } from "../../model/plan/collectionRound.ts";
import type { CollectionDue, CollectionTask } from "../../planning/collection/collectionDue.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import { targetGroupText } from "../targetGroupText.ts";
import { channelName } from "./channelName.ts";
import { listedText } from "./listedText.ts";

const STEPS: Readonly<Record<CollectionStepKind, { readonly cs: string; readonly en: string }>> = {
  prepare: { cs: "příprava", en: "preparing" },
  announce: { cs: "oznámení", en: "announcing" },
  collect: { cs: "sběr", en: "collecting" },
  evaluate: { cs: "vyhodnocení", en: "evaluating" },
  publish: { cs: "zveřejnění", en: "publishing" },
};

/**
 * What a sentence says of collecting needs: what is late and who owes it, or what comes next.
 *
 * @internal
 *
 * @example
 * const task = { targetGroup: "seniori", channel: "survey", step: null, due: "2026-05-31", days: -10, body: "ps-seniori", organisation: null }
 * collectionDueWords({ day: "2026-06-10", late: [task], ahead: [], notKnown: [] }, "cs") // => "Sběr potřeb k\u00a010.\u00a06.\u00a02026: po termínu 1: senioři – dotazník, termín 31.\u00a05.\u00a02026, 10\u00a0dnů po termínu, odpovídá ps-seniori"
 * collectionDueWords({ day: "2026-05-21", late: [], ahead: [{ ...task, days: 10 }], notKnown: [] }, "en") // => "Collecting of needs on 21\u00a0May\u00a02026: nothing is late; next: seniors – survey, due 31\u00a0May\u00a02026, 10\u00a0days left, owed by ps-seniori"
 */
export function collectionDueWords(
  found: Pick<CollectionDue, "day"> & Readonly<Record<"late" | "ahead" | "notKnown", readonly SaidTask[]>>,
  lang: Language,
): string {
  const isCzech = lang === "cs";
  const day = dayText(found.day, lang);
  const head = isCzech ? `Sběr potřeb k\u00a0${day}: ` : `Collecting of needs on ${day}: `;
  const { late, ahead, notKnown } = found;
  if (late.length + ahead.length + notKnown.length === 0) return `${head}${isCzech ? "nic není třeba udělat" : "nothing is to be done"}`;
  const tasks = (list: readonly SaidTask[]) =>
    listedText(
      list.map((task) => taskText(task, lang)),
      lang,
      3,
    );
  const [next] = ahead;
  const number = (count: number) => numberText(count, { lang });
  const parts = [
    late.length > 0
      ? `${isCzech ? "po termínu" : "late"} ${number(late.length)}: ${tasks(late)}`
      : isCzech
        ? "nic není po termínu"
        : "nothing is late",
    ...(next === undefined ? [] : [`${isCzech ? "nejbližší" : "next"}: ${taskText(next, lang)}`]),
    ...(notKnown.length === 0 ? [] : [`${isCzech ? "bez termínu" : "without a term"}: ${number(notKnown.length)}`]),
  ];
  return `${head}${parts.join("; ")}`;
}

type SaidTask = Pick<CollectionTask, "targetGroup" | "channel" | "step" | "due" | "days" | "body" | "organisation">;

function taskText({ targetGroup, channel, step, due, days, body, organisation }: SaidTask, lang: Language): string {
  const isCzech = lang === "cs";
  const what = `${targetGroupText(targetGroup, lang)} – ${channelName(channel, lang)}${step === null ? "" : ` (${STEPS[step][lang]})`}`;
  const left = days === null ? null : numberText(Math.abs(days), { unit: "days", lang });
  const term = due === null ? [] : [`${isCzech ? "termín" : "due"} ${dayText(due, lang)}`];
  const time =
    left === null || days === null
      ? []
      : [days < 0 ? (isCzech ? `${left} po termínu` : `${left} late`) : isCzech ? `do termínu ${left}` : `${left} left`];
  const who = body ?? organisation;
  const nobody = isCzech ? "odpovědný neurčen" : "nobody is named responsible";
  return [what, ...term, ...time, who === null ? nobody : `${isCzech ? "odpovídá" : "owed by"} ${plainText(who)}`].join(", ");
}
