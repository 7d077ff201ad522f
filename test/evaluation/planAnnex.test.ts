import fc from "fast-check";
import { type AnnexSection, planAnnex } from "kpss/evaluation";
import { type PlanningParts, planningData, type ReportCell, type ReportTable } from "kpss/model";
import { describe, expect, it } from "vitest";
import { readFigures } from "../../examples/readFigures.ts";
import { county, fact } from "../model/office.ts";
import {
  births,
  births6202,
  counselling,
  day,
  executions,
  home,
  homeCare,
  lastPlan,
  needs,
  networkEntries,
  nextPlan,
  providers,
  reaches,
  secrets,
  services,
  serviceYears,
  shelter,
  wholeOffice,
} from "../planning/annexOffice.ts";

const options = { day, compare: ["kraj", "cr", "similar"], similar: ["orp/6202"], plan: nextPlan, previous: lastPlan, needs } as const;
const annex = planAnnex(wholeOffice, "orp/6201", options);
const { sections } = annex;

const at = (table: ReportTable, id: string): number => table.columns.findIndex((column) => column.id === id);
const cellsOf = (table: ReportTable, key: string, value: string | number): readonly ReportCell[][] =>
  table.rows.filter((row) => row[at(table, key)]?.value === value).map((row) => [...row]);
const picked = (table: ReportTable, row: readonly ReportCell[], ...ids: readonly string[]) =>
  ids.map((id) => {
    const { value, low, high, reason } = row[at(table, id)] as ReportCell;
    return value ?? (low !== null || high !== null ? [low, high] : reason);
  });
const one = (table: ReportTable, key: string, value: string | number, ...ids: readonly string[]) =>
  picked(table, cellsOf(table, key, value)[0] ?? [], ...ids);
const gap = (figure: string, found = annex) => found.gaps.find((each) => each.figure === figure);
const detail = (section: AnnexSection, id: string): ReportTable => section.details.find((table) => table.id === id) as ReportTable;

/*
 * Reference: the synthetic office of annexOffice.ts, every expected number worked out by hand from its figures; the arithmetic stands beside it.
 */
describe("reference", () => {
  it("compares an indicator of the ORP with the region and with comparable ORPs, as ratios of sums", () => {
    // 1000 · 125 / 12 500 = 10; 1000 · 12 000 / 1 200 000 = 10; 1000 · 40 / 5 000 = 8; both ORPs, all there is of the
    // country here: 1000 · 165 / 17 500.
    const ids = ["here", "kraj", "cr", "similar", "unit", "period"];
    expect(one(sections.people.table, "indicator", "crude-birth-rate", ...ids)).toEqual([
      10,
      10,
      165_000 / 17_500,
      8,
      "per-1000",
      "2023-01-01/2024-01-01",
    ]);
    // 365 / 10 000
    expect(one(sections.people.table, "indicator", "execution-share", "here", "basePeriod")).toEqual([0.0365, "2023-12-31/2024-01-01"]);
  });

  it("lists services with each capacity on its own basis and in its own unit, and never adds them", () => {
    const { table } = sections.services;
    const rows = table.rows.map((row) => picked(table, row, "service", "here", "form", "basis", "amount", "unit", "places"));
    expect(rows).toEqual(
      [
        [counselling, "reach", null, "registered", null, null, "500004"].map((value) => value ?? "not-known-to-source"),
        // The network counts on one worker of counselling in 2024.
        [counselling, "reach", "ambulantni", "network", 1, "fte", "500004"],
        [homeCare, "seat", "terenni", "registered", 40, "klient", "obec/500001"],
        [homeCare, "seat", "terenni", "network", 2.1, "fte", "obec/500001"],
        [homeCare, "seat", "terenni", "actual", 2, "fte", "obec/500001"],
        [home, "seat", "pobytova", "registered", 118, "luzka", "obec/500001"],
        [shelter, "seat", "pobytova", "registered", 8, "luzka", "suppressed"],
      ].map((row) => row.map((value) => (value === "500004" ? "obec/500004" : value))),
    );
  });

  it("tells money by limits while services have not reported", () => {
    const { table } = sections.financing;
    // Home care told costs of 80 000 000 haléře and two ways, the home costs of 500 000 000 and no way, the shelter nothing.
    expect(table.rows.map((row) => picked(table, row, "year", "item", "amount", "covered", "members")).slice(0, 4)).toEqual([
      [2023, "costs", [580_000_000, null], 2, 3],
      [2023, "revenues", [50_000_000, null], 0, 3],
      [2023, "gap", "not-reported", 0, 3],
      [2023, "origin/state", [40_000_000, null], 0, 3],
    ]);
    const ways = detail(sections.financing, "financing-by-way");
    expect(ways.rows.map((row) => picked(ways, row, "service", "origin", "payer", "amount"))).toEqual([
      [homeCare, "state", "kraj", 40_000_000],
      [homeCare, "obec", "obec", 10_000_000],
    ]);
    expect(sections.financing.caveats[0]?.cs).toBe("Za rok 2021, 2022 nikdo nevykázal žádnou částku");
  });

  it("counts people of needs within limits: of one municipality the largest record, of several their sum", () => {
    // At least max(3, 5) of one town and 2 of another; at most 8 + 6 + 2 + 4. Left out: another ORP, recorded later.
    const ids = ["people", "records", "acute", "open", "inPlan"];
    expect(one(sections.needs.table, "targetGroup", "seniori", ...ids)).toEqual([[7, 20], 4, 1, 3, 1]);
    const refused = detail(sections.needs, "refused");
    expect(refused.rows.map((row) => picked(refused, row, "type", "people", "covered", "members"))).toEqual([
      ["pecovatelska-sluzba", 4, 1, 1],
    ]);
  });

  it("tells the fulfilment of the previous plan: one of one assessed, one cancelled apart, one not assessed", () => {
    const ids = ["measures", "assessed", "fulfilled", "cancelled", "notAssessed", "share"];
    expect(one(sections.fulfilment.table, "priority", "*", ...ids)).toEqual([3, 1, 1, 1, 1, 1]);
    expect(one(detail(sections.fulfilment, "measures"), "measure", "1.2", "status", "why", "spent")).toEqual([
      "not-reported",
      "overdue",
      "not-reported",
    ]);
  });

  it("puts what is wanted in the network against what is there: 2.6 − 2.1 workers", () => {
    const ids = ["current", "wanted", "difference", "unit", "wantedStatus"];
    expect(one(sections.network.table, "service", homeCare, ...ids)).toEqual([2.1, 2.6, 0.5, "fte", "basic"]);
    expect(one(sections.network.table, "service", counselling, ...ids)).toEqual([1, "not-reported", "not-reported", "fte", "not-reported"]);
  });

  it("tells risks as they were handed over, the most urgent first", () => {
    const risk = { id: "debts", cs: "zadlužení", en: "debts", value: 0.0365, reference: 0.03, unit: "1" } as const;
    const found = planAnnex(wholeOffice, "orp/6201", {
      ...options,
      risks: [
        { ...risk, id: "late", rank: 2 },
        { ...risk, rank: 1 },
      ],
    });
    const { table } = found.sections.risks;
    expect(table.rows.map((row) => picked(table, row, "rank", "risk", "value", "reference", "severity"))).toEqual([
      [1, "debts", 0.0365, 0.03, "not-known-to-source"],
      [2, "late", 0.0365, 0.03, "not-known-to-source"],
    ]);
    expect([found.risks.length, gap("risks", found), gap("risks")?.holder]).toEqual([2, undefined, "office"]);
  });

  it("of ORP Blansko tells the published figures of 2023, and of 2020 where there are no newer ones", () => {
    // Index sociálního vyloučení 2023 (ministry's workbook, sums over municipalities): persons in execution 1 847 of 47 834 aged 15+ in ORP Blansko,
    // 621 305 of 9 172 797 in the country; long-term job seekers 487 of 35 244 aged 15–64. ČSÚ, 31 December 2020: 12 087 aged 65+ on 9 586 under 15.
    const { graph, partial, facts, absentRows } = readFigures("examples/data");
    const real = planAnnex(planningData({ territories: graph, partial, facts, absentRows }), "orp/6201", { day: "2026-11-21" });
    const { table, sources } = real.sections.people;
    expect(one(table, "indicator", "execution-share", "here", "cr", "period")).toEqual([
      1847 / 47834,
      621305 / 9172797,
      "2023-12-31/2024-01-01",
    ]);
    expect(one(table, "indicator", "long-term-job-seeker-share", "here")).toEqual([487 / 35244]);
    expect(one(table, "indicator", "ageing-index", "here", "period")).toEqual([(100 * 12087) / 9586, "2020-12-31/2021-01-01"]);
    expect(sources.map(({ source }) => source)).toEqual(["asz-exclusion-index-2023", "csu-population-2020-12-31"]);
    expect(real.sections.people.caveats.map(({ code }) => code)).toEqual(["before-break"]);
    expect(gap("facilities", real)).toMatchObject({ holder: "csu", reasons: [{ reason: "not-known-to-source", count: 3 }] });
  });

  it("says what could not be written: one line for a figure, how often it is missing, why, and who has it", () => {
    // Three services in the ORP in each of three years; costs are told twice in 2023.
    expect(gap("costs")).toMatchObject({ holder: "provider", table: "service-year", count: 7, sections: ["financing"] });
    expect(gap("arrivals")).toMatchObject({ holder: "csu", count: 4, reasons: [{ reason: "not-asked", count: 4 }] });
    expect(gap("births")).toBeUndefined();
    expect(gap("needPeople")).toMatchObject({ holder: "office", count: 1 });
    expect(new Set(annex.gaps.map(({ figure }) => figure)).size).toBe(annex.gaps.length);
  });
});

describe("boundary", () => {
  it("takes the year in which the ORP and most of the others have the figure, and says that a newer one exists", () => {
    const newer = [fact("orp/6201", "births", 130), fact("orp/6201", "midYearPopulation", 13_000)].map((each) => ({
      ...each,
      period: { from: "2024-01-01", to: "2024-06-01" },
      knownAt: "2024-06-30",
    }));
    const found = planAnnex(planningData({ territories: county, facts: [...births, ...newer] }), "orp/6201", { day });
    const { table, caveats } = found.sections.people;
    expect(one(table, "indicator", "crude-birth-rate", "here", "kraj", "period")).toEqual([10, 10, "2023-01-01/2024-01-01"]);
    expect(caveats.map(({ code }) => code)).toContain("newer-without-comparison");
    const alone = planAnnex(planningData({ territories: county, facts: [...births, ...newer] }), "orp/6201", { day, compare: [] });
    expect(one(alone.sections.people.table, "indicator", "crude-birth-rate", "period")).toEqual(["2024-01-01/2024-06-01"]);
  });

  it("does not see what became known after the day", () => {
    const found = planAnnex(wholeOffice, "orp/6201", { ...options, day: "2024-02-29" });
    expect(found.sections.people.reason).toBe("not-asked");
  });
});

describe("unknown", () => {
  it("of nothing at all is seven empty sections and says who has what", () => {
    const found = planAnnex(planningData({}), "orp/6201", { day });
    expect(Object.values(found.sections).map(({ id, reason }) => [id, reason])).toEqual(
      ["people", "services", "financing", "needs", "fulfilment", "network", "risks"].map((id) => [id, "not-asked"]),
    );
    const holders = new Set(found.gaps.map(({ holder }) => holder));
    expect([...holders].sort()).toEqual(["asz", "csu", "labour-office", "municipality", "office", "provider", "region", "register"]);
  });

  it("with the register alone asks for the territories, not for the register", () => {
    const found = planAnnex(planningData({ providers, services }), "orp/6201", { day });
    expect(found.sections.services.reason).toBe("not-asked");
    expect(gap("territories", found)?.holder).toBe("csu");
    expect(found.gaps.filter(({ holder }) => holder === "register")).toEqual([]);
  });

  it("of a faulty plan tells the fault and all other sections", () => {
    const twice = { ...lastPlan, measures: [...lastPlan.measures, ...lastPlan.measures] };
    const found = planAnnex(wholeOffice, "orp/6201", { ...options, previous: twice });
    expect([found.sections.fulfilment.reason, found.sections.fulfilment.caveats[0]?.code]).toEqual(["invalid-input", "measure-twice"]);
    expect(found.sections.needs).toEqual(sections.needs);
    const huge = planAnnex(planningData({ services, territories: county, facts: [fact("orp/6201", "births//", 1)] }), "orp/6201", options);
    expect([huge.sections.people.reason, huge.sections.people.caveats[0]?.code]).toEqual(["invalid-input", "field-invalid"]);
    expect(huge.sections.needs.table).toEqual(sections.needs.table);
  });
});

describe("refusal", () => {
  it.each([
    ["not-an-orp", "obec/500001", {}],
    ["day-invalid", "orp/6201", { day: "30. 6. 2024" }],
    ["year-invalid", "orp/6201", { wantedYear: 2026.5 }],
    ["year-invalid", "orp/6201", { moneyYears: [Number.NaN] }],
    ["territory-id-invalid", "orp/6201", { compare: ["okolí"] }],
  ] as const)("%s of %s with %j", (code, orp, more) => {
    const call = () => planAnnex(wholeOffice, orp, { day, ...more } as never);
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

const PARTS: Readonly<Record<string, { readonly parts: PlanningParts; readonly brings: readonly string[] }>> = {
  register: {
    parts: { services, providers },
    brings: ["servicesSeated", "servicesOwn", "servicesExternal", "servicesNonStop", "capacities"],
  },
  territories: { parts: { territories: county }, brings: ["territories"] },
  network: { parts: { networkEntries }, brings: ["networkEntries"] },
  reports: { parts: { serviceYears }, brings: ["costs", "revenues", "refusedApplicants"] },
  reach: { parts: { reaches }, brings: [] },
  births: { parts: { facts: [...births, ...births6202] }, brings: ["births", "midYearPopulation"] },
  executions: { parts: { facts: executions }, brings: ["personsInExecution", "population"] },
};
const EXTRAS = {
  needs: { needs },
  previous: { previous: lastPlan },
  plan: { plan: nextPlan },
  similar: { similar: ["orp/6202"] },
} as const;
const BROUGHT = { needs: ["needs"], previous: ["measures", "measuresAssessed"], plan: [], similar: ["similarTerritories"] } as const;

const put = (names: readonly string[]): PlanningParts => {
  const parts: Record<string, unknown> = {};
  for (const name of names)
    for (const [part, list] of Object.entries(PARTS[name]?.parts ?? {}))
      parts[part] = [...((parts[part] as readonly unknown[]) ?? []), ...(list as readonly unknown[])];
  return parts as PlanningParts;
};
const from = (names: readonly string[], extras: readonly (keyof typeof EXTRAS)[]) =>
  planAnnex(
    planningData(put(names)),
    "orp/6201",
    Object.assign({ day, compare: ["kraj", "similar"] }, ...extras.map((name) => EXTRAS[name])),
  );
const anyParts = fc.shuffledSubarray(Object.keys(PARTS));
const anyExtras = fc.shuffledSubarray(Object.keys(EXTRAS) as (keyof typeof EXTRAS)[]);

describe("law", () => {
  it("any parts in any order give the same record, plain JSON", () => {
    fc.assert(
      fc.property(anyParts, anyExtras, (names, extras) => {
        const found = from(names, extras);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(found).toEqual(from(names.toSorted(), extras.toSorted()));
        for (const { count, reasons } of found.gaps) expect(reasons.reduce((sum, reason) => sum + reason.count, 0)).toBe(count);
        for (const { table, details } of Object.values(found.sections))
          for (const { rows, columns } of [table, ...details])
            for (const row of rows) {
              expect(row.length).toBe(columns.length);
              for (const cell of row) expect((cell.value === null) === (cell.reason !== null)).toBe(true);
            }
      }),
      { numRuns: 25 },
    );
  });

  it("a part never adds a line for a figure that it brings", () => {
    const wanted = (found: ReturnType<typeof from>, figures: readonly string[]) =>
      found.gaps.map(({ figure }) => figure).filter((figure) => figures.includes(figure));
    fc.assert(
      fc.property(
        anyParts,
        anyExtras,
        fc.constantFrom(...Object.keys(PARTS)),
        fc.constantFrom(...(Object.keys(EXTRAS) as (keyof typeof EXTRAS)[])),
        (names, extras, name, extra) => {
          const without = from(
            names.filter((other) => other !== name),
            extras.filter((other) => other !== extra),
          );
          const more = from([...names.filter((other) => other !== name), name], [...extras.filter((other) => other !== extra), extra]);
          const figures = [...(PARTS[name]?.brings ?? []), ...BROUGHT[extra]];
          expect(wanted(without, figures)).toEqual(expect.arrayContaining([...wanted(more, figures)]));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("one more report of money makes the count of missing costs smaller by one", () => {
    const before = planAnnex(planningData({ services, territories: county }), "orp/6201", { day });
    const after = planAnnex(planningData({ services, territories: county, serviceYears: serviceYears.slice(0, 1) }), "orp/6201", { day });
    expect([gap("costs", before)?.count, gap("costs", after)?.count]).toEqual([9, 8]);
  });

  it("a secret address appears nowhere, and neither does where it is", () => {
    const text = JSON.stringify(annex);
    const told = secrets.filter((secret) => text.replaceAll("obec/500003", "").includes(secret));
    expect(told).toEqual([]);
    // The municipality of the secret place is told of no service.
    const { table } = sections.services;
    expect(cellsOf(table, "service", shelter).map((row) => picked(table, row, "places"))).toEqual([["suppressed"]]);
    expect(text).not.toContain("500003");
  });
});
