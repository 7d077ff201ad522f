import { outcomes } from "../../codebooks/outcomes.ts";
import type { NextStep } from "../../planning/nextStep.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { plainText } from "../plainText.ts";
import { listedText } from "./listedText.ts";
import { planVerdictName } from "./planVerdictName.ts";
import { stageName } from "./stageName.ts";

/**
 * What a sentence says of the next step of a plan: the stage, where it may go, what is missing.
 *
 * @internal
 *
 * @example
 * const step = { plan: "p-2013", day: "2012-10-31", stage: "comments", next: "approval", allowed: "no", missing: [{ code: "comment-window", outcome: "breached" }] }
 * nextStepWords(step, "cs") // => "Plán p-2013, k\u00a031.\u00a010.\u00a02012: fáze připomínky; dál (schvalování) zatím nelze; chybí: lhůta pro připomínky (porušeno)"
 * nextStepWords({ ...step, allowed: "yes", missing: [] }, "en") // => "Plan p-2013, on 31\u00a0October\u00a02012: stage comments; it may go on (approval)"
 */
export function nextStepWords(
  step: Pick<NextStep, "plan" | "day" | "stage" | "next" | "allowed"> & {
    readonly missing: readonly Pick<NextStep["missing"][number], "code" | "outcome">[];
  },
  lang: Language,
): string {
  const isCzech = lang === "cs";
  const { stage, next, missing } = step;
  const head = `${isCzech ? "Plán" : "Plan"} ${plainText(step.plan)}, ${isCzech ? "k\u00a0" : "on "}${dayText(step.day, lang)}: `;
  if (next === null) return `${head}${isCzech ? "cyklus skončil, začíná další plán" : "the cycle is over, the next plan begins"}`;
  const now =
    stage === null
      ? isCzech
        ? "plán nemá zapsanou žádnou fázi"
        : "the plan records no stage"
      : `${isCzech ? "fáze" : "stage"} ${stageName(stage, lang)}`;
  const words = {
    yes: { cs: "může dál", en: "it may go on" },
    no: { cs: "dál", en: "it may not go on yet" },
    undecidable: { cs: "dál", en: "whether it may go on cannot be decided" },
  }[step.allowed][lang];
  const tail = isCzech ? { yes: "", no: " zatím nelze", undecidable: " nelze rozhodnout" }[step.allowed] : "";
  const lacking = missing.map(({ code, outcome }) => {
    const result = outcomes.find((one) => one.code === outcome)?.[lang] ?? outcome;
    return `${planVerdictName(code, lang)} (${result})`;
  });
  const lack = lacking.length === 0 ? "" : `; ${isCzech ? "chybí" : "missing"}: ${listedText(lacking, lang)}`;
  return `${head}${now}; ${words} (${stageName(next, lang)})${tail}${lack}`;
}
