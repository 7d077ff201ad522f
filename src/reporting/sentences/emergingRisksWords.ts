import type { EmergingRisk, RiskReference, UntestableReason } from "../../analyses/earlyWarning/emergingRisk.ts";
import type { RiskEvidence } from "../../analyses/earlyWarning/riskEvidence.ts";
import { units } from "../../codebooks/units.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { periodText } from "../periodText.ts";
import { plainText } from "../plainText.ts";
import { reasonText } from "../reasonText.ts";
import { type SubjectNames, subjectText } from "../subjectText.ts";

const STATUS: Readonly<Record<Exclude<EmergingRisk["status"], "untestable">, Bilingual>> = {
  discovery: { cs: "vznikající riziko", en: "emerging risk" },
  signal: { cs: "možné riziko (může být i náhoda)", en: "possible risk (may be chance)" },
  improving: { cs: "zlepšení", en: "improvement" },
  quiet: { cs: "bez signálu", en: "no signal" },
};

const WHY: Readonly<Record<UntestableReason, Bilingual>> = {
  "nothing-known": { cs: "není znám žádný údaj", en: "no figure is known" },
  "too-few": { cs: "příliš málo období s údajem", en: "too few periods with a figure" },
  "no-direction": { cs: "není řečeno, který směr je horší", en: "which way is worse is not said" },
  "periods-uneven": { cs: "období nejsou stejně daleko od sebe", en: "the periods are not evenly spaced" },
  "periods-overlap": { cs: "období se překrývají", en: "the periods overlap" },
  "denominator-too-small": { cs: "příliš málo lidí ve jmenovateli", en: "too few people in the denominator" },
  "denominator-unknown": { cs: "jmenovatel není znám", en: "the denominator is not known" },
  "not-a-proportion": { cs: "čitatel není částí jmenovatele", en: "the numerator is no part of the denominator" },
  "no-test-possible": { cs: "žádnou zkoušku nelze provést", en: "no test could be made" },
};

const TESTS: Readonly<Record<RiskEvidence["test"], Bilingual>> = {
  "mann-kendall": { cs: "Mann–Kendall", en: "Mann–Kendall" },
  "seasonal-mann-kendall": { cs: "sezónní Mann–Kendall", en: "seasonal Mann–Kendall" },
  "recent-trend": { cs: "vývoj posledních období", en: "recent trend" },
  xmr: { cs: "diagram XmR", en: "XmR chart" },
  cusum: { cs: "diagram CUSUM", en: "CUSUM chart" },
  ewma: { cs: "diagram EWMA", en: "EWMA chart" },
};

const ORDINALS = {
  cs: ["", "", "druhý", "třetí", "čtvrtý", "pátý", "šestý", "sedmý", "osmý", "devátý", "desátý"],
  en: ["", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
} as const;

/**
 * What a sentence says of one emerging risk: which way it goes and for how long, by which tests, how fast, whether the territory of comparison does so too,
 * and how many of the tests signal by chance.
 *
 * @internal
 *
 * @example
 * const none = { indicator: "x", cs: "podíl osob v exekuci", en: "share in debt enforcement", territory: "obec/581283", status: "untestable", why: "too-few", level: { value: null, reason: "not-asked", period: null }, gaps: [], brokenOn: null, signals: [] }
 * emergingRisksWords(none, "cs", () => "Blansko") // => "obec\u00a0Blansko: podíl osob v exekuci: nelze vyhodnotit (příliš málo období s údajem); poslední hodnota není známa (nikdo se neptal)"
 */
export function emergingRisksWords(risk: EmergingRisk, lang: Language, names: SubjectNames): string {
  const { territory, status, why } = risk;
  const isCzech = lang === "cs";
  const head = `${subjectText(territory, names(territory), lang)}: ${plainText(risk[lang])}`;
  const cannot = isCzech ? "nelze vyhodnotit" : "cannot be judged";
  const told =
    status === "untestable" ? `${cannot}${why === null ? "" : ` (${WHY[why][lang]})`}` : `${STATUS[status][lang]}${movement(risk, lang)}`;
  return [
    `${head}: ${told}`,
    levelText(risk, lang),
    ...(status === "untestable"
      ? []
      : [...testTexts(risk, lang), ...changesText(risk, lang), ...slopeText(risk, lang), ...referenceTexts(risk, lang, names)]),
    ...gapTexts(risk, lang),
    ...(status === "untestable" ? [] : [amongText(risk, lang)]),
  ].join("; ");
}

/** ": růst pátý rok po sobě". */
function movement({ status, worse, stepsWorse, everyMonths }: EmergingRisk, lang: Language): string {
  if (worse === null || status === "quiet") return "";
  const isWorse = status !== "improving";
  const isUp = (worse === "increasing") === isWorse;
  const isYearly = everyMonths === 12;
  if (lang === "en") {
    const way = isUp ? "a rise" : "a fall";
    if (!isWorse || stepsWorse < 2) return `: ${way}`;
    const nth = ORDINALS.en[stepsWorse];
    const unit = isYearly ? "year" : "period";
    return nth === undefined ? `: ${way} for ${stepsWorse}\u00a0${unit}s in a row` : `: ${way} for the ${nth} ${unit} in a row`;
  }
  const way = isUp ? "růst" : "pokles";
  if (!isWorse || stepsWorse < 2) return `: ${way}`;
  const nth = ORDINALS.cs[stepsWorse] ?? `${stepsWorse}.`;
  return isYearly ? `: ${way} ${nth} rok po sobě` : `: ${way} ${nth.replace(/ý$/, "é")} období po sobě`;
}

function levelText({ level, unit }: EmergingRisk, lang: Language): string {
  const isCzech = lang === "cs";
  if (level.value === null)
    return isCzech
      ? `poslední hodnota není známa (${reasonText(level.reason, lang)})`
      : `the last value is not known (${reasonText(level.reason, lang)})`;
  const when = level.period === null ? "" : ` (${periodText(level.period, lang)})`;
  return `${isCzech ? "naposledy" : "last"} ${numberText(level.value, { unit, lang })}${when}`;
}

/** The tests that signal, those with a p first with it. */
function testTexts({ evidence, status }: EmergingRisk, lang: Language): readonly string[] {
  const wanted = status === "improving" ? "better" : "worse";
  const said = evidence.filter(({ signal }) => signal === wanted);
  if (said.length === 0) return [];
  return [
    said
      .map(
        ({ test, p, q }) =>
          `${TESTS[test][lang]}${p === null ? "" : ` p\u00a0${probability(p, lang)}${q === null ? "" : `, q\u00a0${probability(q, lang)}`}`}`,
      )
      .join(", "),
  ];
}

/** A caution where a test finds a trend and the single changes, free of what carries over, do not. */
function changesText({ evidence, status, changes }: EmergingRisk, lang: Language): readonly string[] {
  const isTrend = evidence.some(({ p, signal }) => p !== null && signal === "worse");
  if (!isTrend || (status !== "discovery" && status !== "signal") || changes.p === null || changes.p < 0.05) return [];
  const p = `p\u00a0${probability(changes.p, lang)}`;
  return [
    lang === "cs" ? `změny mezi obdobími to samy neprokazují (${p})` : `the changes from period to period alone do not prove it (${p})`,
  ];
}

function probability(p: number, lang: Language): string {
  if (p < 0.001) return `<\u00a0${numberText(0.001, { decimals: 3, lang })}`;
  return `=\u00a0${numberText(p, { decimals: p < 0.1 ? 3 : 2, lang })}`;
}

/** "odhad +0,40 p. b. za rok (+0,21 až +0,58)". */
function slopeText({ slope, unit }: EmergingRisk, lang: Language): readonly string[] {
  const { perYear, lower, upper } = slope;
  if (perYear === null) return [];
  const decimals = enoughDecimals(perYear, unit);
  const isShare = unit === "1";
  const bare = (value: number): string => `${value > 0 ? "+" : ""}${numberText(isShare ? value * 100 : value, { decimals, lang })}`;
  const whole = isShare
    ? `${bare(perYear)}\u00a0${lang === "cs" ? "p.\u00a0b." : "percentage\u00a0points"}`
    : `${perYear > 0 ? "+" : ""}${numberText(perYear, { unit, decimals, lang })}`;
  const limits = lower === null || upper === null ? "" : ` (${bare(lower)} ${lang === "cs" ? "až" : "to"} ${bare(upper)})`;
  return [lang === "cs" ? `odhad ${whole} za rok${limits}` : `estimate ${whole} a year${limits}`];
}

/** Those of the unit, more where all of them would be zeros. */
function enoughDecimals(value: number, unit: EmergingRisk["unit"]): number {
  const entry = units.find(({ code }) => code === unit);
  const size = Math.abs(value) * (entry?.factor ?? 1);
  let decimals = entry?.decimals ?? 2;
  while (size > 0 && size * 10 ** decimals < 1 && decimals < 6) decimals++;
  return decimals;
}

function referenceTexts({ reference }: EmergingRisk, lang: Language, names: SubjectNames): readonly string[] {
  if (reference === null) return [];
  const who = subjectText(reference.territory, names(reference.territory), lang);
  return [trendThere(who, reference, lang), ...quotientText(reference, lang)];
}

function trendThere(who: string, { trend }: RiskReference, lang: Language): string {
  const isCzech = lang === "cs";
  if (trend.direction === null) return isCzech ? `${who}: trend nelze posoudit` : `${who}: trend cannot be told`;
  if (trend.direction === "none") return isCzech ? `${who}: trend nezjištěn` : `${who}: no trend found`;
  const isUp = trend.direction === "increasing";
  return `${who}: ${isCzech ? (isUp ? "růst" : "pokles") : isUp ? "a rise" : "a fall"}`;
}

function quotientText({ quotient, quotientBefore }: RiskReference, lang: Language): readonly string[] {
  if (quotient.value === null) return [];
  const print = (value: number): string => numberText(value, { decimals: 2, lang });
  const before = quotientBefore.value === null ? "" : `${lang === "cs" ? ", dříve" : ", before"} ${print(quotientBefore.value)}`;
  return [`${lang === "cs" ? "lokalizační kvocient" : "location quotient"} ${print(quotient.value)}${before}`];
}

function gapTexts({ gaps, brokenOn, signals }: EmergingRisk, lang: Language): readonly string[] {
  const isCzech = lang === "cs";
  const periods = isCzech ? { one: "období", few: "období", many: "období", fraction: "období" } : { one: "period", other: "periods" };
  const people = isCzech ? { one: "signál", few: "signály", many: "signálů", fraction: "signálu" } : { one: "signal", other: "signals" };
  return [
    ...(gaps.length === 0 ? [] : [`${countText(gaps.length, periods)} ${isCzech ? "bez údaje" : "without a figure"}`]),
    ...(brokenOn === null
      ? []
      : [`${isCzech ? "řada až od" : "series only since"} ${dayText(brokenOn.on, lang)} (${plainText(brokenOn[lang])})`]),
    ...(signals.length === 0
      ? []
      : [`${isCzech ? "vedle toho" : "beside it"} ${countText(signals.length, people)} ${isCzech ? "od lidí" : "from people"}`]),
  ];
}

function amongText({ among, evidence }: EmergingRisk, lang: Language): string {
  const isChart = evidence.some(({ p, signal }) => p === null && signal !== null && signal !== "none");
  const expected = Math.round(among.expectedFalseAlarms * 10) / 10;
  if (lang === "cs") {
    const forms = { one: "falešný poplach", few: "falešné poplachy", many: "falešných poplachů", fraction: "falešného poplachu" };
    const tests = countText(among.tests, { one: "zkoušce", few: "zkouškách", many: "zkouškách", fraction: "zkoušky" });
    return `při ${tests} se čeká nejvýš ${countText(expected, forms)}${isChart ? ", diagramy nepočítaje" : ""}`;
  }
  const tests = countText(among.tests, { one: "test", other: "tests" });
  return `among ${tests} at most ${countText(expected, { one: "false alarm", other: "false alarms" })} expected${isChart ? ", charts not counted" : ""}`;
}
