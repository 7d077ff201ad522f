import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { ExplainedCondition, ExplainedFigure } from "../../evaluation/judging/explainedCondition.ts";
import type { Truth } from "../../evaluation/judging/truth.ts";
import { dayText } from "../dayText.ts";
import { type Language, language } from "../language.ts";
import { nonBreaking } from "../nonBreaking.ts";
import { numberText } from "../numberText.ts";
import { periodText } from "../periodText.ts";
import { plainText } from "../plainText.ts";
import { reasonText } from "../reasonText.ts";
import { subjectText } from "../subjectText.ts";
import { comparisonText } from "./comparisonText.ts";

/** A line of an explained verdict: how deep it stands, whether it holds, and its words. */
export interface RuleTreeLine {
  /** 0 for the whole condition. */
  readonly depth: number;
  readonly truth: Truth;
  readonly text: string;
}

/**
 * How a verdict came about, a line for each condition (vysvětlení verdiktu po řádcích): the whole first, each part below it, none left out.
 *
 * @param tree - of a finding
 * @param lang - language
 * @returns lines with their depth; an empty list of a finding without a tree
 * @throws RangeError `language-unknown`
 *
 * @example
 * const figure = { name: "beds", figure: "beds", cs: "lůžka", en: "beds", subject: "1234567", value: 17, low: null, high: null, reason: null, unit: "beds", period: null, sources: [] }
 * const tree = { kind: "threshold", truth: "yes", is: "below", figures: [figure], stated: { kind: "threshold", figure: "beds", is: "below", limit: 20 }, of: [] }
 * ruleTree(tree, "cs")[0].text // => "ano: lůžka 17\u00a0lůžek; hledá se méně než 20"
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function ruleTree(tree: ExplainedCondition | null, lang: Language): readonly RuleTreeLine[] {
  language(lang);
  return tree === null ? [] : linesOf(tree, 0, lang);
}

const TRUTHS: Readonly<Record<Truth, Readonly<Record<Language, string>>>> = {
  yes: { cs: "ano", en: "yes" },
  no: { cs: "ne", en: "no" },
  unknown: { cs: "není známo", en: "not known" },
};

function linesOf(tree: ExplainedCondition, depth: number, lang: Language): readonly RuleTreeLine[] {
  const { truth, of } = tree;
  const text = nonBreaking(`${TRUTHS[truth][lang]}: ${wordsOf(tree, lang)}`, lang);
  return [{ depth, truth, text }, ...of.flatMap((part) => linesOf(part, depth + 1, lang))];
}

function wordsOf(tree: ExplainedCondition, lang: Language): string {
  const isCzech = lang === "cs";
  const stated = tree.stated as Readonly<Record<string, unknown>>;
  const { figures } = tree;
  const [first, second] = figures;
  switch (tree.kind) {
    case "all":
      return isCzech ? "platí všechno:" : "all of these hold:";
    case "any":
      return isCzech ? "platí aspoň jedno:" : "at least one of these holds:";
    case "at-least":
      return isCzech ? `platí aspoň ${stated["count"]} z ${tree.of.length}:` : `at least ${stated["count"]} of ${tree.of.length} hold:`;
    case "not":
      return isCzech ? "neplatí:" : "this does not hold:";
    case "compared": {
      const by = stated["by"] === "ratio" ? (isCzech ? "podíl" : "the ratio") : isCzech ? "rozdíl" : "the difference";
      const pair = `${figureText(first, lang)}; ${isCzech ? "srovnání" : "compared with"} ${whoseText(first, second, lang)}${figureText(second, lang)}`;
      return `${pair}; ${isCzech ? "hledá se" : "looked for:"} ${by} ${limitText(tree, figures[2], lang)}`;
    }
    case "change":
      return `${isCzech ? "dříve" : "before"} ${figureText(first, lang)}; ${isCzech ? "nyní" : "now"} ${figureText(second, lang)}; ${
        isCzech ? "hledá se změna" : "looked for: a change of"
      } ${limitText(tree, figures[2], lang, stated["by"] === "relative")}`;
    case "trend": {
      const rises = stated["direction"] === "increasing";
      const how =
        stated["test"] === "every-step"
          ? isCzech
            ? "v každém období"
            : "in every period"
          : isCzech
            ? "podle testu Manna a Kendalla"
            : "by the test of Mann and Kendall";
      return `${seriesText(figures, lang)}; ${isCzech ? `hledá se ${rises ? "růst" : "pokles"} ${how}` : `looked for: a ${rises ? "rise" : "fall"} ${how}`}`;
    }
    case "signal":
      return `${seriesText(figures, lang)}; ${isCzech ? "hledá se signál regulačního diagramu" : "looked for: a signal of the control chart"} (XmR, ${stated["rules"]})`;
    case "missing": {
      const why = ((stated["reasons"] ?? []) as readonly Reason[]).map((reason) => reasonText(reason, lang)).join(", ");
      const looked = isCzech ? "hledá se údaj, který stále chybí" : "looked for: a figure that is missing all the time";
      return `${seriesText(figures, lang)}; ${looked}${why === "" ? "" : ` (${why})`}`;
    }
    case "deadline":
      return `${isCzech ? "po lhůtě" : "overdue"}: ${figureText(first, lang)}`;
    default:
      return `${figureText(first, lang)}; ${isCzech ? "hledá se" : "looked for:"} ${limitText(tree, second, lang)}`;
  }
}

/** Whose a figure of comparison is, where it is another one's. */
function whoseText(own: ExplainedFigure | undefined, other: ExplainedFigure | undefined, lang: Language): string {
  return other === undefined || own?.subject === other.subject ? "" : `${subjectText(other.subject, undefined, lang)}: `;
}

/** A limit in words; a named one with its name. */
function limitText(tree: ExplainedCondition, named: ExplainedFigure | undefined, lang: Language, relative = false): string {
  const words = tree.is === null ? "" : `${comparisonText(tree.is, lang)} `;
  if (named !== undefined) return `${words}${figureText(named, lang)}`;
  const { limit } = tree.stated as { readonly limit?: unknown };
  if (typeof limit !== "number") return words.trim();
  const [first] = tree.figures;
  const isShare = relative || (first?.unit === "1" && (tree.stated as { readonly by?: unknown }).by !== "ratio");
  return `${words}${isShare ? numberText(limit, { unit: "1", lang }) : numberText(limit, { lang })}`;
}

function seriesText(figures: readonly ExplainedFigure[], lang: Language): string {
  const [first] = figures;
  return `${plainText(first?.[lang] ?? "")} ${figures.map((figure) => cellText(figure, lang)).join(", ")}`;
}

/** The name of a figure, its value, and of which time it is. */
function figureText(figure: ExplainedFigure | undefined, lang: Language): string {
  if (figure === undefined) return "";
  const { period } = figure;
  const when =
    period === null
      ? ""
      : period.from === period.to
        ? `, ${lang === "cs" ? "k" : "on"} ${dayText(period.from, lang)}`
        : `, ${periodText(period, lang)}`;
  return `${plainText(figure[lang])} ${cellText(figure, lang)}${when}`;
}

function cellText({ value, low, high, reason, unit }: ExplainedFigure, lang: Language): string {
  const number = (one: number): string => numberText(one, { unit, lang });
  if (value !== null) return number(value);
  const bounds = [
    ...(low === null ? [] : [`${lang === "cs" ? "nejméně" : "at least"} ${number(low)}`]),
    ...(high === null ? [] : [`${lang === "cs" ? "nejvýše" : "at most"} ${number(high)}`]),
  ].join(", ");
  const why = reason === null ? "" : reasonText(reason, lang);
  const unknown = lang === "cs" ? "není známo" : "not known";
  return bounds === "" ? `${unknown} (${why})` : `${bounds} (${why})`;
}
