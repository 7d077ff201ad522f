import fc from "fast-check";
import { planningData } from "kpss/model";
import { networkDifferences, regionalSubmission, submissionTables } from "kpss/planning";
import { describe, expect, it } from "vitest";
import { county } from "../model/office.ts";
import {
  counselling,
  day,
  home,
  homeCare,
  needs,
  networkEntries,
  nextPlan,
  secrets,
  services,
  shelter,
  wholeOffice,
} from "./annexOffice.ts";

const finding = (subject: string, outcome: "breached" | "met" | "undecidable") => ({
  ...{ rule: "capacity/too-few-workers", severity: "warning", outcome, subject: { id: subject } },
  title: { cs: "málo pracovníků", en: "too few workers" },
});
const options = { day, planYear: 2026, plan: nextPlan, needs } as const;
const file = regionalSubmission(wholeOffice, "orp/6201", {
  ...options,
  findings: [finding(homeCare, "breached"), finding(home, "met")] as never,
});
const gap = (figure: string, found = file) => found.incomplete.find((each) => each.figure === figure);
const entry = (status: "basic" | "outside", at: number, units: readonly (readonly [string, number])[] | null, more: object = {}) =>
  ({
    ...{ service: home, form: "pobytova", network: "kraj/3115", year: at, status, entrustment: null, application: null },
    units: units?.map(([unit, amount]) => ({ unit, amount, form: "pobytova", basis: "network" })) ?? null,
    ...more,
  }) as never;
const differences = (now: never[], next: never[], more: object = {}) =>
  networkDifferences(planningData({ services, territories: county, networkEntries: [...now, ...next] }), "orp/6201", {
    day,
    wantedYear: 2026,
    ...more,
  }).rows.map(({ unit, current, wanted, difference }) => [
    unit,
    current.amount ?? current.reason,
    wanted.amount ?? wanted.reason,
    difference,
  ]);

/* Reference: the synthetic office of annexOffice.ts; every expected number worked out by hand from its figures, as told beside it. */
describe("reference", () => {
  it("needs, ways of meeting them, money, network", () => {
    // 5 + 2 people at least, 8 + 6 + 2 + 4 at most, see annexOffice.ts.
    expect(file.needs.map(({ id, people, records }) => [id, people, records])).toEqual([
      ["-/-/-", { low: 0, high: null }, 1],
      ["seniori/pecovatelska-sluzba/terenni", { low: 7, high: 20 }, 4],
    ]);
    // Costs 150 million haléře less 30 million secured; the third measure became known later.
    expect(file.measures.map(({ id, planned, unsecured }) => [id, planned, unsecured])).toEqual([
      ["2.1", 150_000_000, 120_000_000],
      ["2.2", null, null],
    ]);
    expect(
      file.resources.map(({ of, year, origin, certainty, low, high, covered, members }) => [
        of,
        year,
        origin,
        certainty,
        low,
        high,
        covered,
        members,
      ]),
    ).toEqual([
      ["services", 2023, "state", null, 40_000_000, null, 1, 3],
      ["services", 2023, "obec", null, 10_000_000, null, 1, 3],
      ["measures", 2026, "state", "possible", 100_000_000, null, 1, 2],
      ["measures", 2026, "obec", "secured", 30_000_000, null, 1, 2],
    ]);
    expect(file.network.map(({ service, here, basis, difference }) => [service, here, basis, difference])).toEqual([
      [homeCare, "seat", "network", 0.5],
      [counselling, "reach", "network", null],
    ]);
  });

  it("justifies: need → measure → service → finding, and says by what, and where the chain breaks", () => {
    expect(
      file.justification.map((step) => [step.need, step.measure, step.measureBy, step.service, step.serviceBy, step.finding, step.endsAt]),
    ).toEqual([
      ["-/-/-", null, null, null, null, null, "measure"],
      ["seniori/pecovatelska-sluzba/terenni", "2.1", "target-group", homeCare, "guarantor", "capacity/too-few-workers", null],
    ]);
    const said = regionalSubmission(wholeOffice, "orp/6201", {
      ...options,
      links: [{ measure: "2.2", needs: ["-/-/-"], services: [home as never] }],
    });
    expect(said.justification[0]).toMatchObject({
      measure: "2.2",
      measureBy: "stated",
      service: home,
      serviceBy: "stated",
      endsAt: "finding",
    });
  });

  it("says what is missing and who has it", () => {
    expect(gap("costs")).toMatchObject({ holder: "provider", count: 1 });
    expect(gap("measureFunding")).toMatchObject({ holder: "office", count: 1 });
    expect(gap("networkWanted")).toMatchObject({ holder: "office", count: 1 });
    expect(gap("needMeasure")).toMatchObject({ holder: "office", count: 1 });
    expect(gap("findings")).toBeUndefined();
    expect(file.services.map(({ id, name, providerName }) => [id, name, providerName])).toEqual([
      [homeCare, "Pečovatelská služba A", "Organizace A"],
      [counselling, "Organizace A", "Organizace A"],
    ]);
  });

  it("a change of the network that no need leads to wants a reason", () => {
    const found = regionalSubmission(wholeOffice, "orp/6201", { ...options, needs: [] });
    expect(gap("networkReason", found)).toMatchObject({ count: 1, sections: ["justification"] });
  });
});

describe("boundary", () => {
  it("outside of a network is none; a unit that a list does not have is none of it", () => {
    expect(differences([entry("outside", 2024, null)], [entry("basic", 2026, [["luzka", 12]])])).toEqual([["luzka", 0, 12, 12]]);
    expect(
      differences(
        [entry("basic", 2024, [["luzka", 10]])],
        [
          entry("basic", 2026, [
            ["luzka", 10],
            ["fte", 3],
          ]),
        ],
      ),
    ).toEqual([
      ["fte", 0, 3, 3],
      ["luzka", 10, 10, 0],
    ]);
  });
});

describe("unknown", () => {
  it("no entry, no units, two entries that contradict each other", () => {
    expect(differences([], [entry("basic", 2026, [["luzka", 12]])])).toEqual([["luzka", "not-asked", 12, null]]);
    expect(differences([entry("basic", 2024, null)], [entry("basic", 2026, [["luzka", 12]])])).toEqual([
      ["luzka", "not-reported", 12, null],
    ]);
    const twice = [entry("basic", 2024, [["luzka", 10]]), entry("basic", 2024, [["luzka", 11]])];
    expect(differences(twice, [entry("basic", 2026, [["luzka", 12]])])).toEqual([["luzka", "invalid-input", 12, null]]);
    expect(differences([entry("basic", 2024, [["luzka", Number.NaN]])], [])).toEqual([["luzka", "invalid-input", "not-asked", null]]);
  });

  it("of nothing at all is an empty file that says what is missing", () => {
    const found = regionalSubmission(planningData({}), "orp/6201", { day, planYear: 2026 });
    expect([found.needs, found.measures, found.resources, found.network, found.justification]).toEqual([[], [], [], [], []]);
    expect(found.incomplete.map(({ figure }) => figure).sort()).toEqual(
      ["costs", "findings", "measures", "needs", "networkEntries", "servicesSeated", "territories"].sort(),
    );
  });

  it("takes groups of needs from elsewhere; what they do not say is not known", () => {
    const group = { targetGroup: "seniori", serviceType: "pecovatelska-sluzba", measures: ["2.2"] };
    const found = regionalSubmission(wholeOffice, "orp/6201", { ...options, needGroups: [group] });
    expect(found.needs).toMatchObject([{ id: "seniori/pecovatelska-sluzba/-", people: { low: 0, high: null }, records: 0 }]);
    expect(found.justification[0]).toMatchObject({ measure: "2.2", measureBy: "stated", service: homeCare, serviceBy: "type" });
  });
});

describe("refusal", () => {
  it.each([
    ["not-an-orp", "kraj/3115", {}],
    ["day-invalid", "orp/6201", { day: "2024" }],
    ["year-invalid", "orp/6201", { planYear: 20.5 }],
  ] as const)("%s", (code, orp, more) => {
    expect(() => regionalSubmission(wholeOffice, orp, { ...options, ...more })).toThrow(expect.objectContaining({ code }));
  });

  it("a year that is none", () => {
    expect(() => networkDifferences(wholeOffice, "orp/6201", { day, wantedYear: Number.NaN })).toThrow(
      expect.objectContaining({ code: "year-invalid" }),
    );
  });
});

describe("law", () => {
  it("the file is plain JSON, its tables are whole", () => {
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
    for (const { rows, columns } of submissionTables(file)) for (const row of rows) expect(row.length).toBe(columns.length);
    expect(submissionTables(file).map(({ rows }) => rows.length)).toEqual([2, 2, 4, 2, 2, file.incomplete.length]);
  });

  it("a secret address appears nowhere", () => {
    const text = JSON.stringify([file, submissionTables(file)]);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toContain(`obec/${"500003"}`);
    expect(wholeOffice.servicesById.get(shelter as never)).toBeDefined();
  });

  it("what is wanted less what is there, as a person would reckon with decimals; the order of entries changes nothing", () => {
    const cents = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(cents, cents, (now, next) => {
        const list = [entry("basic", 2024, [["fte", now / 100]]), entry("basic", 2026, [["fte", next / 100]])];
        expect(differences([list[0] as never], [list[1] as never])).toEqual([["fte", now / 100, next / 100, (next - now) / 100]]);
        expect(differences([list[1] as never], [list[0] as never])).toEqual(differences([list[0] as never], [list[1] as never]));
      }),
    );
    const backwards = regionalSubmission(
      planningData({ services, territories: county, networkEntries: networkEntries.toReversed() }),
      "orp/6201",
      options,
    );
    const forwards = regionalSubmission(planningData({ services, territories: county, networkEntries }), "orp/6201", {
      ...options,
      needs: needs.toReversed(),
    });
    expect(backwards).toEqual(forwards);
  });
});

describe("which measure answers a need", () => {
  const of = (more: object) =>
    regionalSubmission(wholeOffice, "orp/6201", { ...options, needs: needs.map((one) => ({ ...one, ...more })) });

  it("is the one that the record names", () => {
    const found = of({ measure: "2.2", answer: "in-plan" });
    expect(new Set(found.justification.map(({ measureBy }) => measureBy))).toEqual(new Set(["stated"]));
    expect(found.needs.map(({ measures }) => measures)).toEqual(found.needs.map(() => ["2.2"]));
  });

  it("is not guessed for a need that was met or not taken up", () => {
    for (const answer of ["declined", "met"] as const)
      expect(new Set(of({ measure: null, answer }).justification.map(({ endsAt }) => endsAt))).toEqual(new Set(["measure"]));
    // A measure written beside a need that was not taken up is no answer to it.
    expect(of({ measure: "2.2", answer: "declined" }).needs.every(({ measures }) => measures === null)).toBe(true);
  });
});
