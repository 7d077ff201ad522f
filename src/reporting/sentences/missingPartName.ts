import { isDay } from "../../model/day.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { plainText } from "../plainText.ts";

const NAMES: Readonly<Record<string, { readonly cs: string; readonly en: string }>> = {
  approvers: { cs: "kdo plán schvaluje", en: "who approves the plan" },
  resolutions: { cs: "přehled usnesení", en: "list of resolutions" },
  resolution: { cs: "usnesení", en: "resolution" },
  comments: { cs: "přehled připomínek", en: "list of comments" },
  commentWindows: { cs: "přehled lhůt pro připomínky", en: "list of windows for comments" },
  "comment-window": { cs: "lhůta pro připomínky", en: "window for comments" },
  documents: { cs: "přehled dokumentů", en: "list of documents" },
  bodies: { cs: "přehled orgánů", en: "list of bodies" },
  memberships: { cs: "přehled členství", en: "list of memberships" },
  offices: { cs: "přehled funkcí", en: "list of offices" },
  meetings: { cs: "přehled jednání", en: "list of meetings" },
  actionPlans: { cs: "přehled akčních plánů", en: "list of action plans" },
  measures: { cs: "opatření", en: "measures" },
  previous: { cs: "který plán předcházel", en: "which plan came before" },
  "steering-group": { cs: "řídící skupina", en: "steering group" },
  coordinator: { cs: "koordinátor", en: "coordinator" },
  manager: { cs: "manažer", en: "manager" },
  methodologist: { cs: "metodik", en: "methodologist" },
  guarantor: { cs: "garant", en: "guarantor" },
  commissioner: { cs: "zadavatelé", en: "commissioners" },
  provider: { cs: "poskytovatelé", en: "providers" },
  user: { cs: "uživatelé", en: "users" },
  descriptive: { cs: "popisná část", en: "descriptive part" },
  analytical: { cs: "analytická část", en: "analytical part" },
  "previous-evaluation": { cs: "vyhodnocení předchozího plánu", en: "evaluation of the previous plan" },
  strategic: { cs: "strategická část", en: "strategic part" },
  network: { cs: "způsob zajištění sítě", en: "way of securing the network" },
  settlement: { cs: "zveřejněné vypořádání", en: "published settlement" },
  "starts-planning": { cs: "usnesení o zahájení plánování", en: "resolution that starts planning" },
  "agrees-with-draft": { cs: "souhlas s návrhem", en: "agreement with the draft" },
  "day-of-approval": { cs: "den schválení", en: "day of approval" },
  "length-of-plan-by-law": { cs: "ověřená délka plánu podle zákona", en: "verified length of a plan by law" },
  "evaluation-meeting": { cs: "hodnotící jednání", en: "meeting that evaluated" },
  "evaluation-report": { cs: "zpráva o vyhodnocení", en: "report of the evaluation" },
  "agreement-with-region": { cs: "smlouva s krajem", en: "agreement with the region" },
};

/**
 * What a judgement of a plan lacks, in words: a part of the plan, a side, a day, a stretch of days; keys of records and bodies stand as they are.
 *
 * @internal
 *
 * @example
 * missingPartName("user", "cs") // => "uživatelé"
 * missingPartName("2014-04-01/2016-12-31", "cs") // => "1.\u00a04.\u00a02014 až 31.\u00a012.\u00a02016"
 * missingPartName("zm-blansko", "en") // => "zm-blansko"
 */
export function missingPartName(code: string, lang: Language): string {
  if (Object.hasOwn(NAMES, code)) return NAMES[code]?.[lang] ?? code;
  const days = code.split("/");
  if (days.length <= 2 && days.every(isDay)) return days.map((one) => dayText(one, lang)).join(lang === "cs" ? " až " : " to ");
  return plainText(code);
}
