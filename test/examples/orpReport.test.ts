import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printReport } from "../../examples/printReport.ts";
import { readFigures } from "../../examples/readFigures.ts";
import * as k from "../../src/index.ts";
import { projectFolder } from "../house/sources.ts";
import { program } from "./program.ts";

const data = join(projectFolder, "examples", "data");
const scratch = join(projectFolder, "node_modules", ".cache", "orp-report");
const day = "2026-11-21";

const figures = readFigures(data);
const territories = k.territoriesOn(figures.graph, day, { partial: figures.partial });
const observed = k.observeYear({ ...figures, breaks: k.seriesBreaks, territories, day, people: k.onDay("2020-12-31"), year: 2023 });
const orps = [...territories.nodes.values()].filter((node) => node.kind === "orp");
const picture = (orp: k.TerritoryId): k.YearlyPicture => k.yearlyPicture(observed, orp, k.yearlyPicturePack());
const text = (orp: k.TerritoryId, lang: k.Language): string =>
  printReport({ picture: picture(orp), distance: null, explained: null, publications: figures.publications, territories, lang });
const plain = (words: string): string => words.replaceAll("\u00a0", " ");

const run = program("01-orp-report");

beforeAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A copy of the data with one file spoilt. */
function spoilt(name: string, spoil: (file: string) => void): string {
  const folder = join(scratch, `data-${readdirSync(scratch).length}`);
  cpSync(data, folder, { recursive: true });
  spoil(join(folder, name));
  return folder;
}

describe("the report of every ORP in the data", () => {
  it("there are 23: all of Jihomoravský kraj, Hlinsko and Mnichovo Hradiště", () => {
    expect(orps.length).toBe(23);
    expect(orps.map((node) => node.cs)).toEqual(
      expect.arrayContaining(["Blansko", "Hlinsko", "Mnichovo Hradiště", "Bučovice", "Pohořelice"]),
    );
  });

  it.each(orps.flatMap(({ id, cs }) => (["cs", "en"] as const).map((lang) => [cs, lang, id] as const)))(
    "%s in %s is sound",
    (_, lang, id) => {
      const report = text(id, lang);
      expect(report).not.toMatch(/NaN|undefined|\bnull\b|\[object|Infinity|[{}]/);
      expect(report.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
      for (const municipality of k.municipalitiesOf(territories, id))
        expect(plain(report)).toContain(territories.nodes.get(municipality)?.cs);
    },
  );

  it.each(["Bučovice", "Pohořelice"])("%s has no row in the facility counts: undecidable, the register is named", (name) => {
    const node = orps.find((orp) => orp.cs === name) as k.TerritoryNode;
    const about = picture(node.id).findings.filter((finding) => finding.rule.startsWith("capacity/no-facility-listed/"));
    expect(about.length).toBe(33);
    for (const finding of about) {
      expect(finding.outcome).toBe("undecidable");
      expect(finding.missing.map((missing) => missing.source)).toEqual(["mpsv-rpss"]);
    }
    const [line, ...others] = picture(node.id).missing.filter((missing) => missing.source === "mpsv-rpss");
    expect([line?.verdicts, others.length]).toEqual([33, 0]);
  });

  it("the military area Březina is not applicable, and nothing is said to be missing there", () => {
    const vyskov = picture("orp/6219");
    const area = vyskov.municipalities.find((index) => index.municipality === "obec/592935");
    expect([area?.reason, area?.value, area?.category]).toEqual(["not-applicable", null, null]);
    expect(vyskov.findings.filter((finding) => finding.subject.id === "obec/592935" && finding.outcome !== "not-applicable")).toEqual([]);
  });

  it("says of Blansko what its published figures say", () => {
    const report = plain(text("orp/6201", "cs"));
    for (const words of [
      "Roční obraz ORP Blansko (6201), Jihomoravský kraj",
      "57 045 osob",
      "obec Blansko: index sociálního vyloučení za rok 2023 je 10 bodů",
      "3,86 %",
      "126,1 na 100",
      "k 31. 12. 2020",
      "28 nerozhodnutých výsledků",
    ])
      expect(report.replace(/\s+/g, " ")).toContain(words);
    expect(report).toMatch(/^Blansko +10 +2·0·0 +2·1·0 +2·0·0 +2·1·0 +0·0·0$/m);
  });
});

describe("the program", () => {
  it("prints the report and writes it whole", () => {
    const out = join(scratch, "out");
    const { status, stdout, stderr } = run("--orp", "5302", "--lang", "en", "--out", out);
    expect([status, stderr]).toEqual([0, ""]);
    expect(plain(stdout)).toContain("Yearly picture of ORP Hlinsko (5302), Pardubice Region");
    const saved = JSON.parse(readFileSync(join(out, "5302.json"), "utf8"));
    expect([saved.schema, saved.orp, saved.municipalities.length]).toEqual(["kpss/orp-report@1", "orp/5302", 22]);
    expect(readdirSync(out)).toEqual(["5302.json"]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ["an ORP that is not there", ["--orp", "9999"], /--orp requires the ČSÚ code of an ORP in the data .*got "9999"/],
    ["a name instead of a code", ["--orp", "Blansko"], /got "Blansko"/],
    ["an unknown flag", ["--orpp", "6201"], /--orpp.*flags are/],
    ["a language it does not speak", ["--lang", "de"], /--lang requires cs or en, got "de"/],
    ["a flag without a value", ["--orp"], /orp.*flags are/],
  ])("refuses %s in one line", (_, flags, line) => {
    const out = join(scratch, "refused");
    const { status, stdout, stderr } = run(...flags, "--out", out);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split("\n").length).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  it.each<[string, string, (file: string) => void, RegExp]>([
    ["missing", "territory.json", (file) => rmSync(file), /territory\.json: cannot be read \(ENOENT\)/],
    ["truncated", "facilities-2023.json", (file) => truncateSync(file, 5000), /facilities-2023\.json: .*JSON/],
    ["of another version", "population-2020-12-31.json", (file) => writeFileSync(file, '{"schema":"kpss/facts@9"}'), /kpss\/facts@9/],
    [
      "with a text for a number",
      "exclusion-inputs-2023.json",
      (file) => writeFileSync(file, readFileSync(file, "utf8").replace('"obec/581283", 17086', '"obec/581283", "17086"')),
      /exclusion-inputs-2023\.json: rows\[\d+\]\[1\] is "17086"/,
    ],
  ])("refuses a table that is %s in one line that says where", (_, name, spoil, line) => {
    const out = join(scratch, "broken");
    const { status, stdout, stderr } = run("--data", spoilt(name, spoil), "--out", out);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split("\n").length).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});
