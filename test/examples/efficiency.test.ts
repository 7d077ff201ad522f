import { describe, expect, it } from "vitest";
import { syntheticHomes } from "../../examples/syntheticHomes.ts";
import { syntheticCard } from "../../examples/syntheticRules.ts";
import { costUnit } from "../../src/indicators/money/costUnit.ts";
import { cardGaps } from "../../src/model/scoringCard.ts";
import { program } from "./program.ts";

const run = program("05-efficiency");
const plain = (words: string): string => words.replaceAll("\u00a0", " ");
const joined = (words: string): string => plain(words).replace(/\s+/g, " ");
const crowns = (amount: number): string => `${String(amount).replace(/\B(?=(\d{3})+$)/g, " ")} Kč`;

describe("the made-up homes", () => {
  it("are 28 with the structure of yearly reports and amounts of a realistic size", () => {
    expect(syntheticHomes).toHaveLength(28);
    expect(new Set(syntheticHomes.map(({ id }) => id)).size).toBe(28);
    for (const { year, heavyBedDays } of syntheticHomes) {
      const { beds, bedDaysUsed, bedDaysAvailable, fteDirect, fteTotal, costs, wageCosts } = year;
      expect(bedDaysAvailable).toBe((beds ?? 0) * 365);
      expect(bedDaysUsed).toBeLessThanOrEqual(bedDaysAvailable ?? 0);
      expect(heavyBedDays).toBeLessThan(bedDaysUsed ?? 0);
      expect(fteDirect).toBeLessThan(fteTotal ?? 0);
      if (costs === null) continue;
      expect(wageCosts).toBeLessThan(costs);
      // 500 000 to 900 000 CZK for a bed a year.
      expect(costs / 100 / (beds ?? 1)).toBeGreaterThan(500_000);
      expect(costs / 100 / (beds ?? 1)).toBeLessThan(900_000);
    }
  });

  it("two lack a figure, two are for another target group, two share an entrustment", () => {
    expect(syntheticHomes.filter(({ year }) => year.costs === null).map(({ name }) => name)).toEqual(["Domov Modřín"]);
    expect(syntheticHomes.filter(({ year }) => year.revenues?.["obec/obec"] === null).map(({ name }) => name)).toEqual(["Domov Kaštan"]);
    expect(syntheticHomes.filter(({ targetGroup }) => targetGroup !== "seniori").map(({ name }) => name)).toEqual([
      "Domov Jilm",
      "Domov Topol",
    ]);
    expect(new Set(syntheticHomes.map(({ entrustment }) => entrustment)).size).toBe(27);
  });

  it("are scored by a card without gaps", () => expect(cardGaps(syntheticCard)).toEqual([]));
});

describe("the program", () => {
  const { status, stdout, stderr } = run();
  const text = joined(stdout);

  it("ends well, within its width, and shows nothing of the machine", () => {
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).not.toMatch(/NaN|undefined|\bnull\b|\[object|Infinity|[{}]|\(\)/);
    expect(stdout.split("\n").filter((line) => [...line].length > 92)).toEqual([]);
    for (const { name } of syntheticHomes) expect(text).toContain(name);
  });

  it("says first that everything is made up", () => {
    expect(text).toMatch(/^DOMOVY PRO SENIORY 2025.{0,60}SYNTETICKÁ DATA: všechny domovy, částky, sazby i meze jsou smyšlené/);
  });

  it("says what plain arithmetic says: payments of the network, money to return", () => {
    const beds = (group: string): number =>
      syntheticHomes.filter(({ targetGroup }) => targetGroup === group).reduce((sum, { year }) => sum + (year.beds ?? 0), 0);
    expect(text).toContain(`${crowns(beds("seniori") * 215_000 + beds("osoby-zijici-s-demenci") * 270_000)} pro 28 domovů`);
    // Public money less (costs − other revenue), of the two homes where it is more than 5 % of it.
    const over = (name: string): number => {
      const { costs = null, revenues = null } = syntheticHomes.find((home) => home.name === name)?.year ?? {};
      const own = (revenues?.["user/user"] ?? 0) + (revenues?.["insurance/insurance"] ?? 0) + (revenues?.["other/other"] ?? 0);
      const support = (revenues?.["state/kraj"] ?? 0) + (revenues?.["kraj/kraj"] ?? 0) + (revenues?.["obec/obec"] ?? 0);
      return (support - ((costs ?? 0) - own)) / 100;
    };
    expect(text).toContain(`vrátit se má ${crowns(over("Domov Jabloň") + over("Domov Tis"))}.`);
    expect(text).toContain(`převádí ${crowns(over("Domov Olše"))}.`);
  });

  it("compares 25 homes by their median, and says who was left out and why", () => {
    const { field } = costUnit("bed-day");
    const costs = syntheticHomes
      .filter(({ targetGroup, year }) => targetGroup === "seniori" && year.costs !== null)
      .map(({ year }) => (year.costs ?? 0) / 100 / (year[field] ?? 1))
      .toSorted((a, b) => a - b);
    expect(costs).toHaveLength(25);
    expect(text).toContain(`prostředním domově ${crowns(Math.round(costs[12] ?? 0))}; střední polovina z 25 srovnaných domovů`);
    expect(text).toContain("srovnáno 25 domovů; bez srovnání: Domov Modřín (nevykázáno).");
    expect(text).toContain("2 domovy (Domov Jilm, Domov Topol), na srovnání je jich třeba nejméně 5.");
  });

  it("lifts are enough: the value that it prints brings the home to the mark", () => {
    // Jedle: 58.77 points; 15 points over the range 0.58 to 0.70 of the share of direct care.
    const home = syntheticHomes.find(({ name }) => name === "Domov Jedle")?.year;
    const now = (home?.fteDirect ?? 0) / (home?.fteTotal ?? 1);
    const [, printed = ""] = /podíl přímé péče na úvazcích z 64,3 % na (\d+,\d) %/.exec(text) ?? [];
    expect(58.765229 + ((Number(printed.replace(",", ".")) / 100 - now) / 0.12) * 15).toBeGreaterThanOrEqual(60);
  });

  it("is one page of plain words: found, to do, not to conclude", () => {
    const page = stdout.slice(0, stdout.indexOf("PODKLADY 1")).split("\n");
    expect(page.length).toBeLessThan(60);
    for (const title of ["CO ČÍSLA ŘÍKAJÍ", "CO UDĚLAT", "CO Z TOHO NEVYVOZOVAT"]) expect(page).toContain(title);
    for (const words of [
      "Plné skóre není vyznamenání",
      "Podle pořadí v tabulce se nekrátí",
      "Nic z toho neříká, jak se lidem v domově žije",
    ])
      expect(text).toContain(words);
  });

  it("declines: 1 domov, 2 domovy, 7 domovů, and joins numbers with their words", () => {
    expect(text).toMatch(/nedosáhlo: 7 domovů; pro chybějící údaj nelze rozhodnout: 1 domov\./);
    expect(stdout).not.toMatch(/\d (Kč|bod|domov|lůž|pověření)/);
    const sentences = stdout.split("\n").filter((line) => /^(–|\d\.| {2,3})/.test(line));
    expect(sentences.length).toBeGreaterThan(60);
    expect(sentences.filter((line) => /(?<=^|[\s(])[ksvzouai] /i.test(line))).toEqual([]);
  });

  it("speaks English, of any home", () => {
    const english = run("--lang", "en", "--home", "9100021");
    expect([english.status, english.stderr]).toEqual([0, ""]);
    const words = joined(english.stdout);
    expect(words).toMatch(/^HOMES FOR SENIORS 2025.{0,70}SYNTHETIC DATA: all homes/);
    expect(words).toContain("Domov Modřín: the cost of a unit is not known (not reported)");
    expect(words).toContain(
      "38.48 to 68.48 points, which side of the mark of 60 points cannot be told; a figure of the service is missing (2)",
    );
    expect(words).not.toMatch(/lůžk|srovn|domovů|nelze|pověření/);
    expect(english.stdout.split("\n").filter((line) => [...line].length > 92)).toEqual([]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ["a home that is not there", ["--home", "1"], /--home requires the id of a home in the data \(9100001 to 9100028\), got "1"/],
    ["an unknown flag", ["--hom", "1"], /--hom.*flags are/],
    ["a language it does not speak", ["--lang", "de"], /--lang requires cs or en, got "de"/],
  ])("refuses %s in one line", (_, flags, line) => {
    const refused = run(...flags);
    expect([refused.status, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toMatch(line);
    expect(refused.stderr.trimEnd().split("\n").length).toBe(1);
  });
});
