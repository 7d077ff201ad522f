import { describe, expect, it } from "vitest";
import { program } from "./program.ts";

const run = program("03-indicator-table");
const plain = (words: string): string => words.replaceAll("\u00a0", " ");

describe("the table of indicators", () => {
  const czech = run();
  const english = run("--orp", "5302", "--lang", "en");

  it.each([
    ["Blansko in Czech", czech],
    ["Hlinsko in English", english],
  ])("of %s is sound", (_, { status, stdout, stderr }) => {
    expect([status, stderr.replaceAll(/npm warn.*\n/g, "")]).toEqual([0, ""]);
    expect(stdout).not.toMatch(/NaN|undefined|\bnull\b|\[object|Infinity|[{}]/);
    expect(stdout.split("\n").filter((line) => [...line].length > 100)).toEqual([]);
  });

  it("has the published share of persons in execution, its Wilson limits and both comparisons", () => {
    // 1 847 of 47 834 in ORP Blansko, 621 305 of 9 172 797 in the country: published workbook of the index, 2023.
    const row = plain(czech.stdout)
      .split("\n")
      .find((line) => line.startsWith("podíl osob v exekuci"));
    expect(row).toMatch(/3,86 % {2}3,69 % – 4,04 % {2}5,42 % {2}\+\+ {2}6,77 % {2}\+\+/);
  });

  it("says a suppressed figure is suppressed and made up, a partial one partial, a missing one with its reason", () => {
    const text = plain(czech.stdout);
    expect(text).toMatch(/osobní bankroty na 1 000 osob 15\+ +× .*utajeno/);
    expect(text).toMatch(/≥ 16 zařízení .*neúplné/);
    expect(text).toMatch(/nikdo se neptal \(\d+\)/);
    expect(text).toContain("syntetický údaj úřadu");
  });

  it("explains one number with its digest, and ranks what to bring", () => {
    const text = plain(czech.stdout).replaceAll(/\s+/g, " ");
    expect(text).toContain("1 847 / 47 834; součet za 43 obcí");
    expect(text).toMatch(/otisk SHA-256: [0-9a-f]{64}/);
    expect(text).toContain("1. roční výkazy služeb (má: poskytovatel)");
    expect(text).toContain("sociodemografická analýza: chybí střední stav obyvatelstva");
    expect(run().stdout).toBe(czech.stdout);
  });

  it.each([
    [["--orp", "9999"], /--orp requires the ČSÚ code of an ORP/],
    [["--lang", "de"], /--lang requires cs or en/],
    [["--nic"], /flags are --orp CODE/],
    [["--data", "/nowhere"], /cannot be read \(ENOENT\)/],
  ])("%s: exit code 2 and one line", (flags, words) => {
    const { status, stdout, stderr } = run(...flags);
    const line = stderr.replaceAll(/npm warn.*\n/g, "");
    expect([status, stdout, line.split("\n").length]).toEqual([2, "", 2]);
    expect(line).toMatch(words);
  });
});
