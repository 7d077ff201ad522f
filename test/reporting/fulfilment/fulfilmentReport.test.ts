import fc from "fast-check";
import type { MeasureStatus } from "kpss/model";
import { fulfilment } from "kpss/planning";
import { expect, it } from "vitest";
import { fulfilmentReport } from "../../../src/reporting/fulfilment/fulfilmentReport.ts";
import type { ReportBlock } from "../../../src/reporting/reportBlock.ts";
import { reportText } from "../../../src/reporting/reportText.ts";
import { measure, said, syntheticPlan } from "../../planning/synthetic.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const cost = (amount: number) => [{ year: 2025, amount, knownAt: "2025-01-01" }];
const spent = (amount: number) => [{ year: 2025, origin: "obec", payer: "obec", amount, knownAt: "2026-01-31" } as const];
const beds = { id: "u-1", title: "byty", unit: "byt", aim: "at-least", baseline: null } as const;

/** A synthetic plan in its second year: a measure of every kind that a council has to see. */
const synthetic = syntheticPlan({
  measures: [
    measure("1.1", {
      ...{ title: "Deset sociálních bytů", goal: "1.1", assessments: [said("fulfilled")] },
      ...{ costs: cost(250_000_000), funding: [], spending: spent(200_000_050) },
    }),
    measure("1.2", {
      ...{ assessments: [said("ongoing")], costs: cost(10_000_000), spending: spent(10_000_000) },
      targets: [
        { ...beds, trajectory: [{ on: "2025-12-31", value: 20 }], readings: [{ on: "2025-12-31", value: 18, knownAt: "2026-01-31" }] },
      ],
    }),
    measure("2.1", { goal: "2", assessments: [said("not-fulfilled", { reason: "no-money" })] }),
    measure("2.2", { goal: "2", assessments: [said("cancelled")] }),
    measure("2.3", { goal: "2" }),
    measure("2.10", { goal: null, validTo: null, assessments: [said("partly", { reason: "delayed" })] }),
  ],
});
const report = (lang: "cs" | "en", day = "2026-02-10") => fulfilmentReport(fulfilment(synthetic, day), { lang });
const table = (blocks: readonly ReportBlock[], id: string) =>
  blocks.find((block): block is Extract<ReportBlock, { kind: "table" }> => block.kind === "table" && block.id === id);
const rows = (lang: "cs" | "en", id: string) => table(report(lang).blocks, id)?.rows.map((row) => row.map(plain));

// Counts, shares and sums worked out by hand from the measures above: 4 of 5 assessed, 1 of 4 fulfilled (a measure with an end product cannot be
// fulfilled continuously), money of two measures of six, 210 000 050 of 260 000 000 haléře spent.
it("reference: summary, priorities and money", () => {
  const list = report("cs").blocks[1];
  expect(list?.kind === "list" && list.items.map(plain)).toEqual([
    "Plán má 6 opatření: 1 zrušené, 1 nehodnocené.",
    "Hodnoceno bez zrušených: 4 z 5 (80,0 %).",
    "Splněno nebo plněno průběžně: 1 z 4 (25,0 %).",
    "Z doby plánu uplynulo: 37,0 %.",
  ]);
  expect(rows("cs", "priorities-table")).toEqual([
    ["1 Bydlení", "2", "1", "1", "0", "0", "0", "0", "0", "1 z 2 (50,0 %)"],
    ["2 Péče doma", "3", "0", "0", "0", "1", "0", "1", "1", "0 z 1 (0,0 %)"],
    ["bez priority", "1", "0", "0", "1", "0", "0", "0", "0", "0 z 1 (0,0 %)"],
  ]);
  expect(rows("en", "money-table")).toEqual([
    ["planned costs", "2 600 000 CZK", "2 of 6 (33.3%)"],
    ["spent", "2 100 000.50 CZK", "2 of 6 (33.3%)"],
    ["not secured", "2 500 000 CZK", "1 of 6 (16.7%)"],
  ]);
  expect(plain(report("cs").text)).toContain("Čerpáno 80,8 % plánovaných nákladů; počítáno z opatření, u nichž je známo obojí (2).");
});

it("what nobody assessed and what was cancelled stand apart, faults by name", () => {
  expect(rows("cs", "not-assessed-table")).toEqual([["2.3 Opatření 2.3", "termín uplynul, záznam chybí"]]);
  expect(rows("cs", "cancelled-table")).toEqual([["2.2 Opatření 2.2", "důvod neuveden"]]);
  expect(rows("cs", "targets-table")).toEqual([["1.2", "u-1", "20", "31. 12. 2025", "18", "nedosaženo"]]);
  expect(rows("cs", "measures-table")?.[2]).toEqual([
    "2.1 Opatření 2.1",
    "nesplněno",
    "chybí peníze",
    "31. 12. 2025",
    "neznámo",
    "neznámo",
  ]);
  expect(plain(report("en").text)).toContain("– 2.2 Opatření 2.2: the reason is missing.");
  expect(plain(report("cs").text)).toContain("Jedno opatření mění podíl plnění o 25,0 procentního bodu.");
});

it("unknown: no share, no measure, and no caution that does not apply", () => {
  const before = report("cs", "2025-12-31");
  expect(plain(before.text)).toContain("Podíl plnění nelze určit: žádné opatření není hodnoceno.");
  expect(plain(before.text)).not.toContain("procentního bodu");
  const empty = fulfilmentReport(fulfilment(syntheticPlan(), "2026-02-10"), { lang: "en" });
  expect(empty.blocks.filter(({ kind }) => kind === "table")).toEqual([]);
  expect(plain(empty.text)).toContain("– The plan has no measure.\n– Time of the plan that has passed: 37.0%.");
});

it("rules are said as they were", () => {
  const found = fulfilment(synthetic, "2025-12-31", {
    ...{ ongoing: "left-out", ongoingOnly: "any", cancelled: "counted", reasonFor: [], assessedSince: "2025-06-01", knownBy: "2026-02-10" },
  });
  const text = plain(fulfilmentReport(found, { lang: "cs", width: 1000 }).text);
  expect(text).toContain(
    "opatření plněná průběžně se nepočítají mezi splněná; průběžně lze plnit každé opatření; zrušená zůstávají v základu podílu",
  );
  expect(text).toContain("hodnocení stavu před 1. 6. 2025 je zastaralé; známo k 10. 2. 2026.");
  expect(text).toContain("Splněno: 1 z 5 (20,0 %).");
});

it("titles that came with data stand in it as plain text", () => {
  const found = fulfilment(syntheticPlan({ measures: [measure("1", { title: "A\u001b[31m\nB" })] }), "2026-02-10");
  const { text, blocks } = fulfilmentReport(found, { lang: "cs" });
  expect(text).not.toContain("\u001b");
  expect(table(blocks, "measures-table")?.rows[0]?.[0]).toBe("1 A[31m B");
});

it("refusal: a language and a width that are none", () => {
  expect(() => fulfilmentReport(fulfilment(synthetic, "2026-02-10"), { lang: "de" as "cs" })).toThrow(
    expect.objectContaining({ code: "language-unknown" }),
  );
  expect(() => fulfilmentReport(fulfilment(synthetic, "2026-02-10"), { lang: "cs", width: 5 })).toThrow(
    expect.objectContaining({ code: "width-invalid" }),
  );
});

it("a report as text is no wider than asked for", () => {
  const lines = reportText(report("cs").blocks, { width: 60 }).split("\n");
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(60);
});

it("laws: rows of priorities add up to the plan, the order of measures changes nothing", () => {
  const status = fc.constantFrom<MeasureStatus | null>("fulfilled", "ongoing", "partly", "not-fulfilled", "cancelled", "moved", null);
  fc.assert(
    fc.property(fc.array(fc.tuple(status, fc.constantFrom("1", "2", null)), { minLength: 1, maxLength: 12 }), (list) => {
      const measures = list.map(([one, goal], at) => measure(`${at}`, { goal, assessments: one === null ? [] : [said(one)] }));
      const [there, turned] = [measures, measures.toReversed()].map((all) =>
        fulfilmentReport(fulfilment(syntheticPlan({ measures: all }), "2026-02-10"), { lang: "cs" }),
      );
      expect(turned).toEqual(there);
      for (const [, whole, ...counts] of table(there?.blocks ?? [], "priorities-table")?.rows ?? [])
        expect(counts.slice(0, 7).reduce((sum, count) => sum + Number(count), 0)).toBe(Number(whole));
    }),
  );
});
