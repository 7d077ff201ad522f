import { expect, it } from "vitest";
import { plan } from "../../../src/model/plan/plan.ts";
import { fulfilment } from "../../../src/planning/fulfilment.ts";
import { planFindings } from "../../../src/planning/planFindings.ts";
import { sentence } from "../../../src/reporting/sentence.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const card = {
  ...{
    goal: null,
    knownAt: "2025-01-01",
    validFrom: "2025-01-01",
    validTo: "2026-01-01",
    endProduct: true,
    targetGroups: null,
    guarantor: null,
  },
  ...{ partners: [], outputs: [], activities: [], targets: [], risks: null, follows: null, funding: [] },
};
const said = (status: "fulfilled" | "cancelled") => [
  { on: "2025-12-31", knownAt: "2026-01-31", status, reason: null, progress: null, fulfilledOn: null },
];
const spent = (amount: number) => [{ year: 2025, origin: "obec", payer: "obec", amount, knownAt: "2026-01-31" } as const];
const costs = [{ year: 2025, amount: 400, knownAt: "2025-01-01" }];
const synthetic = plan({
  ...{ id: "p-2025", level: "kraj", territory: "kraj/3115", title: "Plán 2025–2027", period: { from: "2025-01-01", to: "2028-01-01" } },
  measures: [
    { ...card, id: "1", title: "A", assessments: said("fulfilled"), costs, spending: spent(100) },
    { ...card, id: "2", title: "B", assessments: said("cancelled"), costs: null, spending: null },
    { ...card, id: "3", title: "C", assessments: [], costs: null, spending: null },
  ],
});

it.each([
  ["2024-12-31", "cs", "Plán 2025–2027, plnění k 31. 12. 2024: plán nemá žádné opatření."],
  ["2025-12-31", "cs", "Plán 2025–2027, plnění k 31. 12. 2025: bez zrušených 3 opatření, žádné nehodnoceno; 3 nehodnocená."],
  [
    "2026-01-31",
    "cs",
    "Plán 2025–2027, plnění k 31. 1. 2026: bez zrušených 2 opatření, hodnoceno 1, splněno nebo plněno průběžně 1 (100,0 %, základ 1); 1 zrušené; 1 nehodnocené; čerpáno 25,0 % plánovaných nákladů.",
  ],
  [
    "2026-01-31",
    "en",
    "Plán 2025–2027, fulfilment on 31 January 2026: 2 measures without cancelled ones, 1 assessed, 1 fulfilled or being fulfilled (100.0%, base 1); 1 cancelled; 1 not assessed; 25.0% of planned costs spent.",
  ],
] as const)("fulfilment on %s in %s", (day, lang, words) => {
  expect(plain(sentence(fulfilment(synthetic, day), lang))).toBe(words);
});

it("every verdict is one sentence in both languages", () => {
  const found = planFindings([synthetic], "2028-01-01");
  for (const verdict of found) for (const lang of ["cs", "en"] as const) expect(sentence(verdict, lang)).toMatch(/^Pl[áa]n [^\n]+\.$/u);
  const gap = found.find(({ code }) => code === "gap");
  expect(gap && plain(sentence(gap, "cs"))).toBe("Plán p-2025: návaznost bez mezery: porušeno (právní předpis).");
});
