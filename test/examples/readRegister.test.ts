import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printRegister } from "../../examples/printRegister.ts";
import { syntheticReaches, syntheticRelated } from "../../examples/syntheticOffice.ts";
import { SYNTHETIC, syntheticGroups, syntheticRegister } from "../../examples/syntheticRegister.ts";
import * as k from "../../src/index.ts";
import { projectFolder } from "../house/sources.ts";
import { program } from "./program.ts";

const day = "2026-11-21";
const scratch = join(projectFolder, "node_modules", ".cache", "read-register");
const plain = (words: string): string => words.replaceAll("\u00a0", " ");

const run = program("02-read-register");

const file = (name: string, text: string): string => {
  writeFileSync(join(scratch, name), text);
  return join(scratch, name);
};

beforeAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("the synthetic register", () => {
  const groups = k.readCodebook(syntheticGroups()).accepted;
  const reading = k.readRegister(syntheticRegister({ earlier: false }), { codebooks: { targetGroups: groups } });
  const noted = new Map(reading.notes.map((note) => [note.code, note.count]));

  it("has thirty services in the raw shape, and three records that are none", () => {
    expect([reading.accepted.length, reading.providers.length, reading.rejected.map((one) => one.code)]).toEqual([
      30,
      6,
      ["id-missing", "item-not-object", "end-invalid"],
    ]);
    expect(reading.flaws).toEqual([]);
  });

  it.each([
    "repeated-facility",
    "secret-facility",
    "secret-address-given",
    "facility-outlives-service",
    "ico-padded",
    "address-point-missing",
    "unknown-code",
    "unknown-key",
    "personal-data",
  ])("has the trap %s", (code) => {
    expect(noted.get(code)).toBeGreaterThan(0);
  });

  it("names nobody and no real number: every phone is of zeros, every host of the reserved domain", () => {
    const text = syntheticRegister({ earlier: false });
    expect(text.match(/"telefon": "(?!\+420 000 000 )/g)).toBeNull();
    expect([...text.matchAll(/@([^"]+)"|https:\/\/([^"]+)"/g)].filter(([, host = "", web = ""]) => !/\.example$/.test(host + web))).toEqual(
      [],
    );
  });

  it("gives the same bytes again, and differs from a week before where it should", () => {
    expect(syntheticRegister({ earlier: true })).toBe(syntheticRegister({ earlier: true }));
    expect(syntheticRegister({ earlier: true })).not.toBe(syntheticRegister({ earlier: false }));
  });

  it("related services and reaches speak of services and municipalities that are there", () => {
    const territories = k.readTerritory(readFileSync(join(projectFolder, "examples", "data", "territory.json"), "utf8"));
    const { notes } = k.officeData({ register: reading, territories, relatedServices: syntheticRelated, reaches: syntheticReaches });
    expect(notes.map((note) => note.code)).toEqual(["records-rejected", "service-ended-facility-open"]);
  });

  it("is printed without a territory too: nothing is claimed", () => {
    const { data, notes } = k.officeData({ register: reading });
    const scope = k.territory(data, "orp/6201", day);
    const printed = printRegister({ reading, notes, data, scope, changes: null, lang: "cs", notice: null });
    expect(printed).toContain("nikdo se neptal");
    expect(printed).not.toMatch(/undefined|\bnull\b|NaN/);
  });
});

describe("the program on the synthetic register", () => {
  it.each([
    [
      "cs",
      [
        "SYNTETICKÁ UKÁZKA",
        "Z registru přečteno: 30 služeb, 6 poskytovatelů; odmítnuto: 3 záznamy.",
        "- polozky[30]: id-missing;",
        "domovy pro seniory pobytová 1 120 lůžek",
        "odlehčovací služby terénní 2 18 klientů",
        "Nová služba: tísňová péče",
        "Ukončená služba: týdenní stacionáře",
        "dříve 6 klientů, nyní 15 klientů",
      ],
    ],
    [
      "en",
      [
        "SYNTHETIC EXAMPLE",
        "Read from the register: 30 services, 6 providers; rejected: 3 records.",
        "homes for seniors residential 1 120 beds",
        "New service: emergency alarm care",
      ],
    ],
  ])("prints what was read, rejected, is there and changed (%s)", (lang, expected) => {
    const out = join(scratch, `out-${lang}`);
    const { status, stdout, stderr } = run("--lang", lang, "--out", out);
    expect(status).toBe(0);
    const printed = plain(stdout).replace(/\s+/g, " ");
    for (const words of expected) expect(printed).toContain(words);
    expect(stdout).not.toMatch(/undefined|\bnull\b|NaN|\[object|Neskuteč/);
    expect(stdout.split("\n").filter((line) => [...line].length > 80 && !line.includes("catalogue-"))).toEqual([]);
    expect(plain(stderr)).toMatch(lang === "cs" ? /MB, služby: 30, odmítnuto: 3/ : /MB, services: 30, rejected: 3/);
    expect(readdirSync(out)).toEqual(["catalogue-6201.html"]);
  });

  it("writes a brochure that says on every page that it is made up, and holds no secret address and no person", () => {
    const page = readFileSync(join(scratch, "out-cs", "catalogue-6201.html"), "utf8");
    expect(page.match(new RegExp(SYNTHETIC.cs, "g"))?.length).toBe(2);
    expect(page).toContain("@top-center");
    expect(page).not.toMatch(/Tajná|Neskuteč|Konvalinka|<script|href="javascript/);
    expect(page).toContain("Poradna „A &amp; B&quot; &lt;Kapradí&gt;");
  });
});

describe("the program on a file", () => {
  it("reads it as a stream, compares it with an older one, and does not call it made up", () => {
    const now = file("now.json", syntheticRegister({ earlier: false }));
    const before = file("before.json", syntheticRegister({ earlier: true }));
    const out = join(scratch, "file");
    const { status, stdout } = run(now, "--before", before, "--orp", "6202", "--day", day, "--out", out);
    expect(status).toBe(0);
    expect(plain(stdout)).toContain("CO SE ZMĚNILO\n\nnic");
    expect(stdout).not.toContain("SYNTETICKÁ");
    expect(readdirSync(out)).toEqual(["catalogue-6202.html"]);
  });

  it.each<[string, () => readonly string[], RegExp]>([
    ["a file that is not there", () => ["nowhere.json"], /nowhere\.json: cannot be read \(ENOENT\)/],
    ["a folder", () => [scratch], /cannot be read \(EISDIR\)/],
    ["a file that breaks off", () => [file("half.json", syntheticRegister({ earlier: false }).slice(0, 5000))], /half\.json: .*JSON/],
    ["another file", () => [file("other.json", '{ "polozka": [] }')], /other\.json: .*polozky/],
    [
      "an older file that is not there",
      () => [file("now2.json", syntheticRegister({ earlier: false })), "--before", "nowhere.json"],
      /nowhere\.json: cannot be read/,
    ],
    ["two files", () => ["a.json", "b.json"], /one register file at most, got also "b\.json"/],
    ["an ORP that is not in the territories", () => ["--orp", "9999"], /--orp requires an ORP of .*got "9999"/],
    ["a name for an ORP", () => ["--orp", "Blansko"], /got "Blansko"/],
    ["a day that is none", () => ["--day", "2026-02-30"], /calendar day.*"2026-02-30"/],
    ["a language it does not speak", () => ["--lang", "de"], /--lang requires cs or en, got "de"/],
    ["an unknown flag", () => ["--orpp", "6201"], /--orpp.*flags are/],
  ])("refuses %s in one line and writes nothing", (_, flags, line) => {
    const out = join(scratch, "refused");
    const { status, stdout, stderr } = run(...flags(), "--out", out);
    expect([status, stdout]).toEqual([2, ""]);
    const [last = ""] = stderr.trimEnd().split("\n").slice(-1);
    expect(last).toMatch(line);
    expect(stderr.split("\n").filter((one) => one.startsWith("read-register:")).length).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});
