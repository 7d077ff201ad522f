import { describe, expect, it } from "vitest";
import type { ReachChange, ReachMove } from "../../../src/analyses/change/reachChanges.ts";
import type { ChangeCauseCode, ChangedObservation, IndicatorChange } from "../../../src/evaluation/indicatorChange.ts";
import { territoryChange } from "../../../src/evaluation/territoryChange.ts";
import { planningData } from "../../../src/model/planningData.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import { county, node } from "../../model/office.ts";
import { beds, place, service } from "../../model/planning.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const both = (record: Parameters<typeof sentence>[0]): readonly string[] => [
  plain(sentence(record, "cs", () => "Blansko")),
  plain(sentence(record, "en", () => "Blansko")),
];

describe("an indicator that moved", () => {
  const seen: ChangedObservation = {
    value: 0.1,
    reason: null,
    numerator: 10,
    denominator: 100,
    numeratorPeriod: null,
    denominatorPeriod: null,
    sources: [],
    covered: 1,
    members: 1,
  };
  const because = (...codes: readonly ChangeCauseCode[]) => codes.map((cause) => ({ cause, side: null, part: null }));
  const change: IndicatorChange = {
    kind: "indicator-change",
    method: "indicator-change@1",
    indicator: "execution-share",
    version: 1,
    cs: "podíl osob v exekuci",
    en: "share of persons in execution",
    unit: "1",
    polarity: "lower-is-better",
    subject: "obec/581283",
    before: seen,
    after: { ...seen, value: 0.125 },
    change: 0.025,
    verdict: "worse",
    causes: because("population-changed", "territory-changed"),
    remarks: ["source-changed"],
  };
  it.each<[IndicatorChange, string, string]>([
    [
      change,
      "obec Blansko: podíl osob v exekuci: dříve 10,00 %, nyní 12,50 % (zhoršení; jiný počet obyvatel; jiné území; jiný zdroj).",
      "municipality of Blansko: share of persons in execution: before 10.00%, now 12.50% (worse; another number of inhabitants; another territory; another source).",
    ],
    [
      {
        ...change,
        before: { ...seen, value: null, reason: "refused" },
        change: null,
        verdict: null,
        causes: because("newly-known"),
        remarks: [],
      },
      "obec Blansko: podíl osob v exekuci: dříve není známo (odmítnuto sdělit), nyní 12,50 % (údaj dříve nebyl znám).",
      "municipality of Blansko: share of persons in execution: before not known (refused), now 12.50% (the figure was not known before).",
    ],
  ])("%#", (record, czech, english) => expect(both(record)).toEqual([czech, english]));
});

describe("a change of reach", () => {
  const move = (low: number, high: number | null): ReachMove => ({ surely: [], possibly: [], persons: { low, high } });
  const change: ReachChange = {
    kind: "reach-change",
    method: "reach-change@1",
    type: "pecovatelska-sluzba",
    scope: "orp/6201",
    since: "2025-11-21",
    day: "2026-11-21",
    gained: move(1200, 4500),
    lost: move(0, 0),
    reason: null,
  };
  it.each<[ReachChange, string, string]>([
    [
      change,
      "ORP Blansko: pečovatelská služba: dosah získalo 1 200 až 4 500 osob, ztratilo 0 osob.",
      "ORP Blansko: home care: 1 200 to 4 500 persons gained the reach, 0 persons lost it.",
    ],
    [
      { ...change, gained: move(1200, null), lost: move(0, null) },
      "ORP Blansko: pečovatelská služba: dosah získalo nejméně 1 200 osob, ztratilo neznámý počet osob.",
      "ORP Blansko: home care: at least 1 200 persons gained the reach, an unknown number of persons lost it.",
    ],
    [
      { ...change, gained: null, lost: null, reason: "not-reported" },
      "ORP Blansko: pečovatelská služba: kdo získal a kdo ztratil dosah, není známo (nevykázáno).",
      "ORP Blansko: home care: who gained and who lost the reach is not known (not reported).",
    ],
  ])("%#", (record, czech, english) => expect(both(record)).toEqual([czech, english]));
});

describe("a territory that changed", () => {
  const days = ["2025-11-21", "2026-11-21"] as const;
  const moved = county.map((one) =>
    one.id === "obec/500003" ? node(one.id, [], { parents: [{ id: "orp/6201", validFrom: null, validTo: "2026-01-01" }] }) : one,
  );
  const at = { facilities: [place("500001")] };

  it("by its services, its indicators and its municipalities", () => {
    const held = (services: Parameters<typeof planningData>[0]["services"], day: string) => ({
      data: planningData({ services, territories: moved }),
      day,
    });
    const before = held([service(1, at), service(2, { ...at, validTo: "2026-02-01" }), service(3, { ...at, forms: [beds(10)] })], days[0]);
    const after = held(
      [
        service(1, at),
        service(3, { ...at, forms: [beds(12)] }),
        service(4, { ...at, validFrom: "2026-02-01" }),
        service(5, { ...at, validFrom: "2026-02-01" }),
      ],
      days[1],
    );
    expect(both(territoryChange(before, after, "orp/6201"))).toEqual([
      "ORP orp/6201, změny od 21. 11. 2025 do 21. 11. 2026: 2 nové služby, 1 ukončená, 1 větší, 0 menších, 0 s jinými místy; 0 změn ukazatelů; ubylo 1 obec.",
      "ORP orp/6201, changes from 21 November 2025 to 21 November 2026: 2 new services, 1 closed, 1 larger, 0 smaller, 0 with other places; 0 changes of indicators; lost 1 municipality.",
    ]);
  });

  it("of which nothing is known", () => {
    const [before, after] = days.map((day) => ({ data: planningData({}), day }));
    if (before === undefined || after === undefined) return;
    expect(both(territoryChange(before, after, "orp/6201"))[0]).toBe(
      "ORP Blansko, změny od 21. 11. 2025 do 21. 11. 2026: změny služeb nejsou známy (nikdo se neptal); 0 změn ukazatelů.",
    );
  });
});
