/** Lays two cycles of a plan out for a terminal of 120 columns, in Czech or English. */
import * as k from "kpss";

/** What the example worked out. */
export interface PrintedPlanCycle {
  readonly data: k.PlanningData;
  readonly plan: k.Plan;
  readonly previous: k.Plan;
  readonly closing: {
    readonly fulfilled: k.Fulfilment;
    readonly step: k.NextStep;
    readonly over: k.CarryOver;
    readonly diff: k.PlanDiff;
    readonly themes: k.ThemesDiff;
    readonly periods: k.PlanPeriods;
  };
  readonly running: {
    readonly steps: readonly k.NextStep[];
    readonly waiting: readonly k.UnsettledComment[];
    readonly involvement: k.PlanInvolvement;
    readonly handovers: k.HandoversDue;
    readonly log: k.Needs;
    readonly due: k.CollectionDue;
  };
  readonly judged: {
    readonly table: k.RuleTable;
    readonly findings: readonly k.RuleFinding[];
    readonly flips: readonly k.Flip[];
    readonly news: k.NewFindings;
    readonly unanswered: readonly k.UnansweredFinding[];
  };
  readonly ask: k.DataRequest;
  readonly submission: k.RegionalSubmission;
  readonly day: k.Day;
  readonly lang: k.Language;
}

const WIDTH = 120;

export function printPlanCycle(printed: PrintedPlanCycle): string {
  const { lang, day, closing, running } = printed;
  const say = (cs: string, en: string): string => (lang === "cs" ? cs : en);
  const names = namesOf(printed.data);
  const wrapped = (text: string, indent = 0): string => k.wrapText(k.nonBreaking(text, lang), WIDTH, indent);
  const sentence = (record: k.SentenceRecord): string => wrapped(`– ${k.sentence(record, lang, names)}`, 2);
  const heading = (cs: string, en: string): string => `\n${say(cs, en).toUpperCase()}\n`;
  return [
    say("PLÁN VE DVOU CYKLECH: ORP BLANSKO", "A PLAN THROUGH TWO CYCLES: ORP BLANSKO"),
    wrapped(
      say(
        "SYNTETICKÁ UKÁZKA: plány, potřeby, služby, jejich výkazy i orgány jsou smyšlené; obyvatelstvo, rizika a zařízení jsou skutečné údaje (ČSÚ, ASZ).",
        "SYNTHETIC EXAMPLE: plans, needs, services, their reports and bodies are made up; people, risks and facilities are real figures (ČSÚ, ASZ).",
      ),
    ),
    heading("1 Jak skončil plán 2023–2025", "1 How the plan of 2023–2025 ended"),
    k.fulfilmentReport(closing.fulfilled, { lang, width: WIDTH }).text,
    "",
    ...[closing.step, closing.over, closing.diff, closing.themes, closing.periods].map(sentence),
    heading("2 Plán 2026–2028 od připomínek k dnešku", "2 The plan of 2026–2028 from its comments to the day"),
    ...running.steps.map(sentence),
    ...[running.involvement, running.handovers, running.log, ...running.log.groups, running.due].map(sentence),
    wrapped(
      `– ${say("Nevypořádané připomínky", "Comments not settled")}: ${running.waiting.map(({ comment, days }) => `${comment} (${days ?? "?"} ${say("dnů", "days")})`).join(", ") || say("žádné", "none")}.`,
      2,
    ),
    heading(`3 Zjištění podle pravidel k ${k.dayText(day, lang)}`, `3 Findings by rules on ${k.dayText(day, lang)}`),
    rulesText(printed, sentence, wrapped),
    heading("4 Co je třeba vyžádat", "4 What has to be asked for"),
    sentence(printed.ask),
    askText(printed),
    heading("5 Podklad pro kraj", "5 The file for the region"),
    k.regionalSubmissionText(printed.submission, { lang, width: WIDTH }),
  ].join("\n");
}

/** Names of territories, of services that are no secret, and of providers. */
function namesOf(data: k.PlanningData): (id: string) => string | undefined {
  const places = new Map(data.territories.map(({ id, cs }) => [id as string, cs]));
  return (id) => places.get(id) ?? data.providersById.get(id as k.ProviderId)?.name;
}

function rulesText(
  { judged, lang }: PrintedPlanCycle,
  sentence: (record: k.SentenceRecord) => string,
  wrapped: (text: string, indent?: number) => string,
): string {
  const say = (cs: string, en: string): string => (lang === "cs" ? cs : en);
  const of = (outcome: k.Outcome): readonly k.RuleFinding[] => judged.findings.filter((finding) => finding.outcome === outcome);
  const counts = k.outcomes.map((entry) => `${entry[lang]} ${of(entry.code).length}`).join(", ");
  const breached = of("breached");
  const [first] = breached;
  const trees =
    first === undefined
      ? []
      : k.ruleTree(first.tree, lang).map(({ depth, text }) => wrapped(`${"  ".repeat(depth)}${text}`, 4 + 2 * depth));
  return [
    wrapped(`${say("Pravidel o plánu", "Rules about the plan")}: ${judged.table.rules.length}; ${counts}.`),
    sentence(judged.news),
    "",
    ...breached.map(sentence),
    "",
    say("Vysvětlení prvního z nich po podmínkách:", "The first of them explained by its conditions:"),
    ...trees.map((line) => `    ${line}`),
    "",
    say(
      "Jediná změna, která by verdikt obrátila (ne rada, co dělat):",
      "A single change that would turn a verdict (no advice what to do):",
    ),
    ...judged.flips.map(sentence),
    "",
    say(
      "Bez odpovědi (opatření, změna plánu, odmítnutí s důvodem):",
      "Without a response (a measure, a change of the plan, a refusal with its reason):",
    ),
    ...judged.unanswered.map(({ finding, days }) => wrapped(`– ${finding.title[lang]}: ${days} ${say("dnů", "days")}`, 2)),
    "",
    say("Co nelze rozhodnout a na co se čeká:", "What cannot be decided, and what it waits for:"),
    ...k.missingSummary(judged.findings).slice(0, 8).map(sentence),
  ].join("\n");
}

function askText({ ask, lang }: PrintedPlanCycle): string {
  const say = (cs: string, en: string): string => (lang === "cs" ? cs : en);
  const all = [...ask.byProvider, ...ask.byMunicipality, ...ask.byOther];
  const titles = [
    say("koho", "whom"),
    say("údajů", "figures"),
    say("verdiktů čeká", "verdicts wait"),
    say("nejžádanější údaj", "most wanted figure"),
  ];
  const rows = all
    .slice(0, 12)
    .map((request) => [request[lang], String(request.figures.length), String(request.verdicts), request.figures[0]?.[lang] ?? ""]);
  const [first] = ask.byProvider;
  const csv = first === undefined ? "" : k.requestTable(first, { year: 2026, lang });
  const columns: readonly k.TextColumn[] = titles.map((title, i) => ({ title, kind: i === 1 || i === 2 ? "number" : "text" }));
  const table = k.textTable(columns, rows, { width: WIDTH });
  const lines = csv
    .replace("\uFEFF", "")
    .split("\r\n")
    .map((line) => (line.length > WIDTH - 4 ? `${line.slice(0, WIDTH - 5)}…` : line));
  return [
    table,
    "",
    `${say("Tabulka k vyplnění pro", "The table to fill in for")} ${first?.[lang] ?? ""}:`,
    ...lines.filter((line) => line !== "").map((line) => `  ${line}`),
  ].join("\n");
}
