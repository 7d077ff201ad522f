import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import * as outputs from "../../examples/coordinatorYear.ts";
import { type SyntheticOfficeData, syntheticOfficeData } from "../../examples/syntheticOfficeData.ts";
import * as k from "../../src/index.ts";
import { projectFolder } from "../house/sources.ts";

const plain = (words: string): string => words.replaceAll("\u00a0", " ");

/** Statements within each function of a file, a line each as they are formatted. */
function lengths(source: string): readonly (readonly [name: string, lines: number])[] {
  return [...source.matchAll(/^export function (\w+)\([^\n]*\{\n([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]) => [
    name,
    body.trimEnd().split("\n").length,
  ]);
}

describe("ten outputs of a coordinator's year", () => {
  let office: SyntheticOfficeData;
  beforeAll(() => {
    office = syntheticOfficeData();
  });

  it("are ten, each in at most ten lines", () => {
    const found = lengths(readFileSync(join(projectFolder, "examples", "coordinatorYear.ts"), "utf8"));
    expect(found.map(([name]) => name)).toEqual(
      Object.keys(outputs).toSorted((a, b) => found.findIndex(([n]) => n === a) - found.findIndex(([n]) => n === b)),
    );
    expect(found).toHaveLength(10);
    expect(found.filter(([, lines]) => lines > 10)).toEqual([]);
    expect(lengths("export function long() {\n  a();\n  b();\n}\n")).toEqual([["long", 2]]);
  });

  it("1 Monday: one service opened, one ended, what is new is apart from what lasts", () => {
    const { week, news } = outputs.monday(office);
    // The synthetic register: 9000030 began and 9000027 ended within the week.
    expect([week.opened, week.closed].map((list) => list?.map((one) => ("service" in one ? one.service.id : null)))).toEqual([
      ["9000030"],
      ["9000027"],
    ]);
    expect(news.appeared.map(({ finding }) => finding.subject.id)).toContain("9000030");
    expect(news.still.length).toBeGreaterThan(10);
  });

  it("2 a citizen calls: nobody is named as sure who did not say so, and no secret place is told", () => {
    const { who, say } = outputs.citizen(office);
    expect(who.possibly.map(({ service }) => service)).toContain("9000001");
    expect(who.surely).toEqual([]);
    expect(plain(say)).toContain("obec Sloup (senioři; 82 let; terénní forma; 21. 11. 2026)");
    expect(JSON.stringify(who)).not.toContain("Tajná");
  });

  it("3 needs: the same need of one village is one group, people are an interval, the late round is named", () => {
    const { log, due } = outputs.needsLog(office);
    const care = log.groups.find(({ serviceType }) => serviceType === "pecovatelska-sluzba");
    expect([care?.records, care?.people.min, care?.people.max, care?.answer.outcome]).toEqual([["n-1", "n-2"], 6, 11, "answered"]);
    expect(log.groups.find(({ serviceType }) => serviceType === "odlehcovaci-sluzby")?.answer.outcome).toBe("open");
    expect(due.late).toHaveLength(1);
  });

  it("4 January: a table for each provider is read back as it is", () => {
    const { ask, files } = outputs.january(office);
    expect([files.length, ask.byProvider.length]).toEqual([6, 6]);
    for (const { csv } of files) {
      const read = k.readTable(csv, { noun: "service-year", source: "own/reports", knownAt: "2027-01-31" });
      expect([read.rejected, read.rejectedCells]).toEqual([[], []]);
      expect(read.accepted.length).toBeGreaterThan(0);
      expect(read.accepted.every(({ cells }) => cells.every(({ raw, reason }) => raw !== "" || reason === "not-reported"))).toBe(true);
    }
    expect(ask.byProvider.flatMap(({ figures }) => figures).every(({ waiting }) => waiting.length > 0)).toBe(true);
  });

  it("5 the annex: real figures with their dates, gaps with who has them", () => {
    const { made, text } = outputs.annex(office);
    expect(plain(text)).toMatch(/index stáří \(65\+ na 100 dětí 0–14\) +126,1 +125,1 +125,5/);
    expect(made.gaps.length).toBeGreaterThan(5);
  });

  it("6 half a worker more: more care for everybody in reach, nobody loses", () => {
    const { now, then, change } = outputs.halfWorker(office);
    expect(change.moved.length).toBeGreaterThan(30);
    expect(change.moved.every(({ difference }) => difference !== null && difference > 0)).toBe(true);
    expect(now.access.places).toHaveLength(43);
    expect([now.access.supply.putIn, then.access.supply.putIn]).toEqual([7.5, 8]);
  });

  it("7 the map of money: what nobody said is no zero", () => {
    const map = outputs.money(office);
    const row = (origin: string, payer: string) =>
      map.rows.find((one) => one.service === "9000001" && one.origin === origin && one.payer === payer);
    expect([row("kraj", "kraj")?.amount, row("state", "kraj")?.reason]).toEqual([345_000_000, "not-asked"]);
  });

  it("8 autumn: shares of what was assessed, carried over with reasons, what nobody assessed is to be decided", () => {
    const { fulfilled, report, over } = outputs.autumn(office);
    expect([fulfilled.all.share, fulfilled.all.assessed]).toEqual([0.5, 4]);
    expect(plain(report.text)).toContain("Splněno nebo plněno průběžně: 2 z 4 (50,0 %)");
    const ids = [over.carried, over.ended, over.toDecide].map((list) => list.map(({ measure }) => measure));
    expect(ids).toEqual([["1.1.2", "1.1.3", "2.1.1"], ["1.1.1"], ["2.1.2"]]);
  });

  it("9 the file for the region: wanted against current, and what is incomplete", () => {
    const { file, tables } = outputs.forRegion(office);
    const care = file.network.find(({ service }) => service === "9000001");
    expect([care?.current.amount, care?.wanted.amount, care?.difference]).toEqual([7.5, 8, 0.5]);
    expect(file.incomplete.length).toBeGreaterThan(0);
    expect(tables).toHaveLength(6);
    expect(JSON.stringify(file)).not.toMatch(/Tajná|Konvalinka/);
  });

  it("10 comments, approval, brochure", () => {
    const { waiting, step, html } = outputs.brochure(office);
    expect(waiting.map(({ comment, days }) => [comment, days])).toEqual([["p-2", 429]]);
    expect([step.allowed, step.missing.map(({ code }) => code)]).toEqual(["no", ["approval"]]);
    expect(html).toContain("Pečovatelská služba Kapradí");
    expect(html).not.toContain("Tajná");
  });
});
