import type { Outcome } from "../../codebooks/outcomes.ts";
import { type ConditionColumn, decidingLeaves, withPaths } from "../../evaluation/judging/conditionColumn.ts";
import { leafFigures } from "../../evaluation/judging/conditionTree.ts";
import { type JudgedRule, judgedWhys, outcomePlaces } from "../../evaluation/judging/judgedRule.ts";
import { type FigureColumn, type FigureOrigin, type RuleFigures, reasonAt } from "../../evaluation/judging/ruleFigures.ts";
import type { RuleTable } from "../../evaluation/judging/ruleTable.ts";
import type { LeafCondition, RuleCondition } from "../../model/rules/ruleCondition.ts";
import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

/**
 * Findings as the text of a file, `kpss/findings@1` (zjištění do souboru): what is the same for all findings of a rule stands in the head once, so
 * that a whole country and sixty rules make a file that can be sent.
 *
 * `rules` have their conditions in `clauses`, each before its own parts, by path. A finding has its rule by place, its subject and outcome, a letter
 * for each clause (`y`, `n`, `u` for unknown), and its figures: `[value, origin]`, or `[null, origin, reason, low, high]`; `origin` is a place
 * in `origins`, the time and the sources. A figure some periods back is called `name@1`. An undecidable one names in `missing` what would decide it.
 *
 * @param table - from `evaluateRules`
 * @param options.outcomes - which outcomes to write @default breached and undecidable
 * @returns JSON; the same table always gives the same text
 *
 * @example
 * const rule = { id: "own/many-births", version: 1, severity: "info", basis: "house", sources: [], title: { cs: "hodně dětí", en: "many births" },
 *   message: { cs: "Narodilo se {births}.", en: "{births} were born." }, scope: { subject: "territory" },
 *   figures: { births: { field: "births", unit: "persons" } }, breachedWhen: { kind: "threshold", figure: "births", is: "above", limit: 100 }, examples: [] }
 * const facts = [{ subject: "obec/500000", field: "births", period: year(2025), value: 190, source: "office", knownAt: "2026-03-01" }]
 * const series = observeSeries([], facts, ["obec/500000"], { periods: [year(2025)], day: "2026-06-30" })
 * const saved = JSON.parse(writeFindings(evaluateRules([rule], { targets: [{ id: "obec/500000", cs: "Vzorov", subject: "territory" }], series })))
 * saved.findings // => [{ rule: 0, subject: "obec/500000", outcome: "breached", truths: "y", figures: { births: [190, 0] } }]
 * saved.origins // => [{ period: { from: "2025-01-01", to: "2026-01-01" }, sources: ["office"] }]
 *
 * @see docs/methods/rules.md
 */
export function writeFindings(table: RuleTable, options: { readonly outcomes?: readonly Outcome[] } = {}): string {
  const { outcomes = ["breached", "undecidable"] } = options;
  const asked = outcomePlaces.map((outcome) => outcomes.includes(outcome));
  const origins = originPlaces();
  const subjects = table.targets.map(({ id }) => JSON.stringify(id));
  const blocks: string[] = [];
  let lines: string[] = [];
  for (const [r, rule] of table.rules.entries()) {
    const judged = table.judged[r] as JudgedRule;
    const written = ruleWriter(rule, judged, table.figures, origins);
    for (let at = 0; at < subjects.length; at++) {
      const outcome = judged.outcome[at] as number;
      if (!asked[outcome] || table.targets[at]?.subject !== rule.scope.subject) continue;
      const why = judged.why[at] as number;
      const because = why === 0 ? "" : `,"why":"${judgedWhys[why]}"`;
      lines.push(`{"rule":${r},"subject":${subjects[at]},"outcome":"${outcomePlaces[outcome]}"${because}${written(at, outcome, why)}}`);
      // Joined while they are young: thousands of pieces that live on cost more than writing them.
      if (lines.length === BLOCK) {
        blocks.push(lines.join(",\n"));
        lines = [];
      }
    }
  }
  if (lines.length > 0) blocks.push(lines.join(",\n"));
  const rules = table.rules.map((rule, r) => JSON.stringify(headOf(rule, table.judged[r] as JudgedRule)));
  return [
    `{"schema":"kpss/findings@1","day":"${table.day}","rules":[\n${rules.join(",\n")}\n]`,
    `,"origins":${JSON.stringify(origins.all)},"findings":[\n${blocks.join(",\n")}\n]}\n`,
  ].join("");
}

/** So many findings are joined at once. */
const BLOCK = 256;

function headOf({ examples: _, ...rule }: RuleSpec, judged: JudgedRule) {
  return { ...rule, clauses: clausesOf(judged).map(({ path, column }) => ({ path, kind: column.condition.kind })) };
}

const clausesOf = ({ breached, applies }: JudgedRule) => [
  ...withPaths(breached, "breachedWhen"),
  ...(applies === null ? [] : withPaths(applies, "appliesWhen")),
];

const LETTERS = ["n", "y", "u"];
/** Whys that say that nothing was judged by the condition of a breach. */
const UNJUDGED = new Set(["outside-scope", "scope-unknown", "not-valid"].map((why) => (judgedWhys as readonly string[]).indexOf(why)));
const APPLYING = (judgedWhys as readonly string[]).indexOf("applying-unknown");

/** A figure that a rule reads plainly, in one period. */
interface ReadFigure {
  readonly name: string;
  /** Its label in a finding, with the comma before it. */
  readonly head: string;
  readonly column: FigureColumn;
  readonly originAt: (at: number) => FigureOrigin;
}

/** Writes the part of a finding that its rule decides. */
function ruleWriter(rule: RuleSpec, judged: JudgedRule, figures: RuleFigures, origins: OriginPlaces) {
  const clauses = clausesOf(judged);
  const truthOf = clauses.map(({ column }) => column.truth);
  const read = readFigures(rule, figures);
  const events = clauses
    .map(({ column }) => column.condition)
    .filter((condition) => condition.kind === "deadline" || condition.kind === "count");
  // What is missing depends on nothing but the truths and on which figures are unknown: a few texts for thousands of findings.
  const waiting = new Map<string, string>();
  return (at: number, outcome: number, why: number): string => {
    if (UNJUDGED.has(why)) return "";
    let truths = "";
    for (let i = 0; i < truthOf.length; i++) truths += LETTERS[truthOf[i]?.[at] as number];
    let cells = "";
    for (let i = 0; i < read.length; i++) {
      const { head, column, originAt } = read[i] as ReadFigure;
      const origin = origins.placeOf(originAt(at));
      cells += column.reason[at] === 0 ? `${head}[${column.low[at]},${origin}]` : head + unknownText(column, at, origin);
    }
    for (const condition of events)
      for (const { name, value, low, high, reason } of leafFigures(condition, rule, figures, at).slice(0, 1))
        cells += `${cells === "" ? "" : ","}"${name}":${JSON.stringify(reason === null ? [value] : [null, null, reason, low, high])}`;
    if (outcome !== 2) return `,"truths":"${truths}","figures":{${cells}}`;
    const key = truths + read.map(({ column }) => (column.reason[at] === 0 ? "0" : "1")).join("");
    const known = waiting.get(key) ?? missingText(why === APPLYING ? judged.applies : judged.breached, rule, read, at);
    waiting.set(key, known);
    return `,"truths":"${truths}","figures":{${cells}}${known}`;
  };
}

function unknownText({ low, high, reason }: FigureColumn, at: number, origin: number): string {
  const bound = (value: number | undefined): string => (value !== undefined && Number.isFinite(value) ? String(value) : "null");
  return `[null,${origin},"${reasonAt(reason[at] as number)}",${bound(low[at])},${bound(high[at])}]`;
}

/** Names of what would decide, each once. */
function missingText(column: ConditionColumn | null, rule: RuleSpec, read: readonly ReadFigure[], at: number): string {
  const names = new Set<string>();
  for (const leaf of column === null ? [] : decidingLeaves(column, at)) {
    const named = namesOf(leaf, rule);
    const unknown = named.filter((name) => read.some((one) => one.name === name && one.column.reason[at] !== 0));
    for (const name of unknown.length === 0 ? named : unknown) names.add(name);
  }
  return `,"missing":${JSON.stringify([...names])}`;
}

function namesOf(leaf: LeafCondition, rule: RuleSpec): readonly string[] {
  const limit = "limit" in leaf && typeof leaf.limit === "string" && rule.parameters?.[leaf.limit]?.value == null ? [leaf.limit] : [];
  return [...("figure" in leaf ? [leaf.figure] : [leaf.event]), ...("with" in leaf ? [leaf.with] : []), ...limit];
}

function readFigures(rule: RuleSpec, figures: RuleFigures): readonly ReadFigure[] {
  const found = new Map<string, ReadFigure>();
  const add = (name: string, back: number): void => {
    const figure = rule.figures[name];
    const label = back === 0 ? name : `${name}@${back}`;
    if (figure === undefined || found.has(label)) return;
    const head = `${found.size === 0 ? "" : ","}"${label}":`;
    found.set(label, { name, head, column: figures.column(figure, back), originAt: figures.origin(figure, back) });
  };
  const visit = (condition: RuleCondition): void => {
    if (condition.kind === "not") visit(condition.of);
    else if ("of" in condition) for (const part of condition.of) visit(part);
    else {
      if ("figure" in condition) add(condition.figure, 0);
      if ("with" in condition) add(condition.with, 0);
      if ("over" in condition) add(condition.figure, condition.over);
      if ("periods" in condition) for (let back = 1; back < condition.periods; back++) add(condition.figure, back);
      if ("limit" in condition && typeof condition.limit === "string") add(condition.limit, 0);
    }
  };
  visit(rule.breachedWhen);
  if (rule.appliesWhen !== undefined) visit(rule.appliesWhen.condition);
  return [...found.values()];
}

interface OriginPlaces {
  readonly all: readonly FigureOrigin[];
  readonly placeOf: (origin: FigureOrigin) => number;
}

/** Places of times and sources in a list, each once. */
function originPlaces(): OriginPlaces {
  const all: FigureOrigin[] = [];
  const [seen, texts] = [new Map<FigureOrigin, number>(), new Map<string, number>()];
  let [last, lastPlace]: [FigureOrigin | null, number] = [null, 0];
  const found = (origin: FigureOrigin): number => {
    const known = seen.get(origin);
    if (known !== undefined) return known;
    const { period, sources } = origin;
    const text = JSON.stringify([period, sources]);
    const place = texts.get(text) ?? all.push({ period, sources }) - 1;
    texts.set(text, place);
    if (seen.size < 10_000) seen.set(origin, place);
    return place;
  };
  return {
    all,
    placeOf: (origin) => {
      // Mostly all figures of a table are of one time and from one source.
      if (origin !== last) [last, lastPlace] = [origin, found(origin)];
      return lastPlace;
    },
  };
}
