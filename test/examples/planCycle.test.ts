import { describe, expect, it } from "vitest";
import { program } from "./program.ts";

const run = program("06-plan-cycle");
const plain = (words: string): string => words.replaceAll("\u00a0", " ").replace(/\s*\n\s*/g, " ");

describe("a plan through two cycles", () => {
  const { status, stdout, stderr } = run();
  const text = plain(stdout);

  it("says that it is synthetic, in lines of at most 120 columns, without raw holes", () => {
    expect([status, stderr]).toEqual([0, ""]);
    expect(text).toMatch(/^PLÁN VE DVOU CYKLECH: ORP BLANSKO SYNTETICKÁ UKÁZKA:/);
    expect(stdout.split("\n").filter((line) => [...line].length > 120)).toEqual([]);
    expect(stdout).not.toMatch(/NaN|undefined|\bnull\b|\[object|Infinity|[{}]/);
    expect(stdout).not.toMatch(/Tajná|Konvalinka/);
  });

  it("closes the first plan, and carries over what is to be", () => {
    for (const words of [
      "Splněno nebo plněno průběžně: 2 z 4 (50,0 %)",
      "účast celé triády na hodnocení (porušeno)",
      "převést 3 opatření",
      "rozhodnout o 1 opatření – 2.1.2 (nehodnoceno)",
      "cílové skupiny nově: pečující osoby",
    ])
      expect(text).toContain(words);
  });

  it("judges the second by 33 rules, explains one, says what would turn it and who has answered", () => {
    expect(text).toMatch(/Pravidel o plánu: 33; splněno \d+, porušeno 7, nelze rozhodnout \d+, nepoužije se \d+\./);
    expect(text).toContain("orgánů, které plán mají schválit a neschválily: 4");
    expect(text).toContain("chybějící schvalující usnesení −4");
    expect(text).toContain("−94 000 Kč (z 235 000 na 141 000)");
    // Needs have a response on record; the comment has none.
    const waiting = text.slice(text.indexOf("Bez odpovědi"), text.indexOf("Co nelze rozhodnout"));
    expect(waiting).toContain("připomínky čekají na vypořádání");
    expect(waiting).not.toMatch(/potřeby.*bez odpovědi|čekají na odpověď/);
  });

  it("asks providers for figures and hands the region its file", () => {
    expect(text).toMatch(/verdiktů čeká na [\d ]+ údajů: od 6 poskytovatelů/);
    expect(text).toContain("9000001;Pečovatelská služba Kapradí;2026;");
    expect(text).toMatch(/podklad pro kraj na rok 2028 k 21\. 11\. 2026: 3 potřeby, 2 opatření/);
  });

  it("as of an earlier day it sees no later record", () => {
    const summer = plain(run("--day", "2026-06-30").stdout);
    // The handover of September is not late in June, and the comment is younger.
    expect(summer).not.toContain("předání podle smluv o spolupráci po termínu: 1");
    expect(summer).toContain("stáří nejstarší: 285 dnů");
  });

  it("speaks English", () => {
    const english = run("--lang", "en");
    expect([english.status, english.stderr]).toEqual([0, ""]);
    const words = plain(english.stdout);
    expect(words).toContain("bodies that have to approve the plan and did not: 4");
    expect(words).not.toMatch(/nelze rozhodnout|porušeno|zjištění|není známo|Opatření/);
  });

  it.each<[readonly string[], RegExp]>([
    [["--day", "2024-01-01"], /--day requires a day from 2026-02-28 to 2026-12-31, got "2024-01-01"/],
    [["--lang", "de"], /--lang requires cs or en, got "de"/],
    [["--nic"], /--nic.*flags are/],
  ])("refuses %j in one line", (flags, line) => {
    const refused = run(...flags);
    expect([refused.status, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toMatch(line);
    expect(refused.stderr.trimEnd().split("\n").length).toBe(1);
  });
});
