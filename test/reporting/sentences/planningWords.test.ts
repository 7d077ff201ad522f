import { need, plan } from "kpss/model";
import * as planning from "kpss/planning";
import { describe, expect, it } from "vitest";
import { sentence } from "../../../src/reporting/sentence.ts";
import type { SentenceRecord } from "../../../src/reporting/sentenceRecord.ts";
import { first, second, third } from "../../planning/blansko.ts";
import { draft, previous } from "../../planning/hlinsko.ts";
import { measure, said, syntheticPlan } from "../../planning/synthetic.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const unsound = /NaN|undefined|null|\[object|[{}]|\s\s|[\p{Cc}\p{Cf}]/u;
const names = (id: string): string | undefined => ({ "obec/571393": "Hlinsko", "obec/581283": "Blansko", "orp/6201": "Blansko" })[id];
const always = { validFrom: null, validTo: null };

const running = syntheticPlan({
  previous: "p-2022",
  stages: [{ stage: "monitoring", since: "2025-01-01" }],
  measures: [
    measure("1.1", { assessments: [said("fulfilled")], targetGroups: ["seniori"] }),
    measure("1.2", {
      assessments: [said("not-fulfilled", { reason: "no-money" })],
      costs: [{ year: 2025, amount: 100, knownAt: "2025-01-01" }],
    }),
    measure("1.3"),
  ],
  themes: [{ code: "osamelost", title: "Osamělost", targetGroups: ["seniori"], serviceTypes: [] }],
});
const older = syntheticPlan({ id: "p-2022", themes: [{ code: "zadluzenost", title: "Dluhy", targetGroups: [], serviceTypes: [] }] });
const help = { form: "terenni", amount: 10, unit: "hour", per: "week" } as const;
const log = [
  need({
    ...{ id: "P-1", targetGroup: "seniori", serviceType: "pecovatelska-sluzba", municipality: "581283" as never, recordedOn: "2026-01-10" },
    ...{ people: { min: 5, max: 5 }, channel: "refused-applicants", answer: "open", negotiated: help },
  }),
  need({
    ...{ id: "P-2", targetGroup: "seniori", serviceType: "pecovatelska-sluzba", municipality: "581283" as never, recordedOn: "2026-01-20" },
    ...{ people: { min: 3, max: 4 }, channel: "survey", answer: "in-plan", measure: "1.1" },
  }),
  need({ id: "P-3", targetGroup: "U Nováků", persons: ["p-1", "p-2"], answer: "declined", reason: "not-ours" }),
];
const seen = planning.needs(log, { day: "2026-03-01", plan: running });
const row = {
  ...({ id: "k-1", targetGroup: "seniori", channel: "survey", everyMonths: 24, responsible: "ps-seniori", organisation: null } as const),
  ...({
    basis: null,
    rounds: [{ id: "k-1/1", due: null, closedOn: "2024-02-01", steps: [] }],
    validFrom: "2022-01-01",
    validTo: null,
  } as const),
};
const handover = {
  id: "h-1",
  content: "needs",
  from: "obec/581283",
  to: "kraj/3115",
  due: "2025-06-30",
  sentOn: null,
  acceptedOn: null,
} as const;
const agreement = { id: "s-1", parties: ["kraj/3115", "obec/581283"] as const, handovers: [handover], ...always };

const said2 = (record: SentenceRecord, lang: "cs" | "en") => plain(sentence(record, lang, names));

describe("what each record of planning says", () => {
  it.each<readonly [SentenceRecord, string, string]>([
    [
      planning.nextStep(running, "2026-02-10"),
      "Plán p-2025, k 10. 2. 2026: fáze monitorování; dál (vyhodnocení) zatím nelze; chybí: hodnocení všech opatření (porušeno).",
      "Plan p-2025, on 10 February 2026: stage monitoring; it may not go on yet (evaluation); missing: assessment of every measure (breached).",
    ],
    [
      planning.nextStep({ ...running, stages: [{ stage: "next-cycle", since: "2025-01-01" }] }, "2026-02-10"),
      "Plán p-2025, k 10. 2. 2026: cyklus skončil, začíná další plán.",
      "Plan p-2025, on 10 February 2026: the cycle is over, the next plan begins.",
    ],
    [
      planning.carryOver(running, "2026-02-10"),
      "Plán p-2025, převod k 10. 2. 2026: převést 1 opatření – 1.2 (nesplněno); ukončit 1 opatření – 1.1 (splněno); rozhodnout o 1 opatření – 1.3 (nehodnoceno).",
      "Plan p-2025, carry-over on 10 February 2026: to carry over 1 measure – 1.2 (not fulfilled); to end 1 measure – 1.1 (fulfilled); to decide on 1 measure – 1.3 (not assessed).",
    ],
    [
      planning.planDiff(older, running),
      "Plán p-2025 proti plánu p-2022: opatření: přibylo 3; cílové skupiny nově: senioři; změnilo se: předchozí plán, témata.",
      "Plan p-2025 against plan p-2022: measures: 3 added; new target groups: seniors; changed: previous plan, themes.",
    ],
    [
      planning.planPeriods([third, second, first], "2017-12-31"),
      "Návaznost plánů k 31. 12. 2017: mezera (rok 2017, 365 dnů) po plánu blansko-2013.",
      "Succession of plans on 31 December 2017: gap (2017, 365 days) after plan blansko-2013.",
    ],
    [
      planning.planApproval(draft, "2023-07-31"),
      "Plán hlinsko-2023, schválení k 31. 7. 2023: neschválen; chybí 22 z 22: zo-547816, zo-554952, zo-571300, zo-571377, zo-571393 a další 17.",
      "Plan hlinsko-2023, approval on 31 July 2023: not approved; missing 22 of 22: zo-547816, zo-554952, zo-571300, zo-571377, zo-571393 and 17 more.",
    ],
    [
      planning.planApproval(third, "2012-12-31"),
      "Plán blansko-2013, schválení k 31. 12. 2012: schválen (prosinec 2012).",
      "Plan blansko-2013, approval on 31 December 2012: approved (December 2012).",
    ],
    [
      planning.planInvolvement({ ...draft, municipalities: ["571393" as never] }, "2023-07-31"),
      "Plán hlinsko-2023, zapojení k 31. 7. 2023: 1 obec; bez usnesení: 1 (obec Hlinsko); neznámo u obcí: člen 1, kontakt 1.",
      "Plan hlinsko-2023, involvement on 31 July 2023: 1 municipality; without a resolution: 1 (municipality of Hlinsko); municipalities not known: member 1, contact 1.",
    ],
    [
      planning.themesDiff({ plan: older, risks: [] }, { plan: running, needs: log }),
      "Témata plánu p-2025 proti plánu p-2022: jevy nově osamelost, už ne zadluzenost; cílové skupiny nově senioři; nelze porovnat: rizika (p-2025), potřeby (p-2022).",
      "Themes of plan p-2025 against plan p-2022: phenomena new osamelost, gone zadluzenost; target groups new seniors; not comparable: risks (p-2025), needs (p-2022).",
    ],
    [
      planning.collectionDue([row], "2026-02-11"),
      "Sběr potřeb k 11. 2. 2026: po termínu 1: senioři – dotazník, termín 1. 2. 2026, 10 dnů po termínu, odpovídá ps-seniori.",
      "Collecting of needs on 11 February 2026: late 1: seniors – survey, due 1 February 2026, 10 days late, owed by ps-seniori.",
    ],
    [
      planning.collectionDue([{ ...row, everyMonths: null, rounds: [], responsible: null }], "2026-02-11"),
      "Sběr potřeb k 11. 2. 2026: nic není po termínu; bez termínu: 1.",
      "Collecting of needs on 11 February 2026: nothing is late; without a term: 1.",
    ],
    [
      planning.handoversDue([agreement], "2025-07-01"),
      "Předání podle smluv k 1. 7. 2025: po termínu 1: potřeby (obec Blansko → Jihomoravský kraj), 1 den po termínu.",
      "Handovers under agreements on 1 July 2025: late 1: needs (municipality of Blansko → South Moravian Region), 1 day late.",
    ],
    [
      planning.needsMatrix([row], log.slice(0, 2), "2026-03-01", { targetGroups: ["etnicke-mensiny"] }),
      "Analýzy potřeb k 1. 3. 2026: dotázáno 1 z 2 cílových skupin; nikdy: etnické menšiny.",
      "Analyses of needs on 1 March 2026: 1 of 2 target groups were asked; never: ethnic minorities.",
    ],
    [
      seen,
      "Potřeby k 1. 3. 2026: 2 skupiny; na odpověď čeká záznamů: 1, nejdéle 50 dnů.",
      "Needs on 1 March 2026: 2 groups; records that wait for an answer: 1, 50 days at the longest.",
    ],
    [
      seen.groups[0] as SentenceRecord,
      "Senioři, pečovatelská služba, obec Blansko: 5 až 9 osob (2 záznamy); zodpovězeno 1, čeká 1, nejdéle 50 dnů; opatření 1.1 (splněno); vyjednáno: 10 hodin týdně (forma terénní).",
      "Seniors, home care, municipality of Blansko: 5 to 9 persons (2 records); 1 answered, 1 waiting, 50 days at the longest; measure 1.1 (fulfilled); agreed: 10 hours a week (field form).",
    ],
    [
      seen.groups[1] as SentenceRecord,
      "Vlastní skupina 1, neuvedený druh: 2 osoby bez dvojího započtení (1 záznam); zodpovězeno 1.",
      "Own group 1, type not stated: 2 persons counted once each (1 record); 1 answered.",
    ],
  ])("%#", (record, cs, en) => {
    expect(said2(record, "cs")).toBe(cs);
    expect(said2(record, "en")).toBe(en);
  });
});

it("a judgement names what is missing in the reader's language, keys stay keys", () => {
  const region = { ...running, level: "kraj", documents: [], processBudget: [], approvers: ["zk-1"], resolutions: [] } as const;
  const words = (code: string, lang: "cs" | "en") => {
    const verdict = planning.planFindings([region], "2026-02-10").find((one) => one.code === code);
    return verdict === undefined ? null : said2(verdict, lang);
  };
  expect(words("mandatory-parts", "cs")).toBe(
    "Plán p-2025: povinné části plánu kraje: porušeno (právní předpis); chybí: analytická část, popisná část, způsob zajištění sítě, vyhodnocení předchozího plánu, strategická část.",
  );
  expect(words("process-money", "en")).toBe(
    "Plan p-2025: money for the process of planning until the plan ends: breached (the library's own judgement); missing: 10 February 2026 to 31 December 2027.",
  );
  expect(words("approval", "cs")).toBe("Plán p-2025: schválení plánu: porušeno (praxe); chybí: zk-1.");
});

it("empty records are sentences too", () => {
  const empty = plan({ id: "p-1", level: "obec", territory: "obec/581283", title: "P", period: { from: "2025-01-01", to: "2028-01-01" } });
  const records: readonly SentenceRecord[] = [
    ...[planning.nextStep(empty, "2025-01-01"), planning.carryOver(empty, "2025-01-01"), planning.planDiff(empty, empty)],
    ...[planning.planPeriods([], "2025-01-01"), planning.planApproval(empty, "2025-01-01"), planning.planInvolvement(empty, "2025-01-01")],
    ...[
      planning.themesDiff({ plan: empty }, { plan: empty }),
      planning.collectionDue([], "2025-01-01"),
      planning.handoversDue([], "2025-01-01"),
    ],
    ...[
      planning.needsMatrix([], [], "2025-01-01"),
      planning.needs([], { day: "2025-01-01" }),
      planning.planApproval(previous("2022-10-01"), "2022-10-01"),
    ],
  ];
  for (const record of records)
    for (const lang of ["cs", "en"] as const) {
      expect(sentence(record, lang)).not.toMatch(unsound);
      expect(sentence(record, lang)).toMatch(/[^.]\.$/);
    }
});
