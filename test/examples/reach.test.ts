import { describe, expect, it } from "vitest";
import { program } from "./program.ts";

const run = program("04-reach");
const plain = (words: string): string => words.replaceAll("\u00a0", " ").replaceAll(/\s+/g, " ");

describe("the picture of reach", () => {
  const czech = run();
  const english = run("--lang", "en");

  it.each([
    ["Czech", czech],
    ["English", english],
  ])("in %s is sound", (_, { status, stdout, stderr }) => {
    expect([status, stderr.replaceAll(/npm warn.*\n/g, "")]).toEqual([0, ""]);
    expect(stdout).not.toMatch(/NaN|undefined|\bnull\b|\[object|Infinity|[{}]/);
    expect(stdout.split("\n").filter((line) => [...line].length > 90)).toEqual([]);
  });

  it("nobody drops out and nothing is lost on the way", () => {
    const text = plain(czech.stdout);
    // ČSÚ, population on 31 December 2020: 241 897 inhabitants of Jihomoravský kraj aged 65 and over, 673 municipalities.
    expect(text).toContain("z 241 897 seniorů");
    expect(text).toContain("obcí 673, neznámých 0");
    const [, near, far] = /bydlí ([\d ]+) z [\d ]+ seniorů \([\d,]+ %\), dál ([\d ]+)\./.exec(text) ?? [];
    const number = (words = "") => Number(words.replaceAll(" ", ""));
    expect(number(near) + number(far)).toBe(241_897);
    expect(text).toContain("vloženo 87 zařízení, rozděleno 87,0");
  });

  it("all 21 ORPs are there, and their seniors and facilities add up", () => {
    const lines = czech.stdout.replaceAll("\u00a0", " ").split("\n");
    const from = lines.findIndex((line) => line.startsWith("ORP    "));
    const rows = lines.slice(from + 2, from + 23).map((line) => line.split(/ {2,}/));
    expect(new Set(rows.map(([orp]) => orp)).size).toBe(21);
    const total = (at: number) => rows.reduce((sum, row) => sum + Number((row[at] ?? "").replaceAll(" ", "")), 0);
    expect([total(1), total(2)]).toEqual([241_897, 87]);
  });

  it("says what is an estimate, what is made up, and that the best place is proven", () => {
    const text = plain(czech.stdout);
    expect(text).toContain("Vzdálenosti jsou odhad: vzdušná čára × 1,3");
    expect(text).toContain("základny jsou smyšlené (syntetické)");
    expect(text).toContain("výsledek je dokázané optimum");
    // Half a full-time worker of 1 600 hours, 80 % in the field: 640 hours of care and travel.
    const [, care, travel] = /přibude (\d+) hodin péče a (\d+) hodin cest/.exec(text) ?? [];
    expect(Number(care) + Number(travel)).toBe(640);
  });

  it.each([
    [["--lang", "de"], /--lang requires cs or en/],
    [["--nic"], /flags are --lang cs\|en/],
    [["--data", "/nowhere"], /cannot be read \(ENOENT\)/],
  ])("%s: exit code 2 and one line", (flags, words) => {
    const { status, stdout, stderr } = run(...flags);
    const line = stderr.replaceAll(/npm warn.*\n/g, "");
    expect([status, stdout, line.split("\n").length]).toEqual([2, "", 2]);
    expect(line).toMatch(words);
  });
});
