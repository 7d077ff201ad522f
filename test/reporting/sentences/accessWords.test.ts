import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { access } from "../../../src/analyses/access/access.ts";
import type { AccessInput, AccessSupply } from "../../../src/analyses/access/accessInput.ts";
import type { AccessMethod } from "../../../src/analyses/access/accessMethod.ts";
import { compareScenarios } from "../../../src/analyses/scenario/compareScenarios.ts";
import { scenario } from "../../../src/analyses/scenario/scenario.ts";
import { withService } from "../../../src/analyses/scenario/withService.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import { methods, region } from "../../analyses/access/question.ts";

const clients = { unit: "klient", form: "ambulantni", basis: "network" } as const;
const carers = { unit: "fte", form: "terenni", basis: "network" } as const;
const places = [
  { id: "obec/1", point: { lon: 16, lat: 49 }, people: 1200 },
  { id: "obec/2", point: { lon: 16.1, lat: 49 }, people: 50 },
  { id: "obec/3", point: { lon: 17, lat: 49 }, people: 7 },
  { id: "obec/4", point: null, people: null },
];
const supply: readonly AccessSupply[] = [
  { id: "a", point: { lon: 16, lat: 49 }, amount: 10, ...clients },
  { id: "b", point: null, notLocated: "secret-address", amount: 4, ...clients },
];
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const said = (input: AccessInput, method: AccessMethod, lang: "cs" | "en"): string => plain(sentence(access(input, method), lang));
const circle = { kind: "great-circle", detour: 1.3 } as const;
const catchment = { measure: "2sfca", decay: { kind: "binary", unit: "km", limit: 20 } } as const;
const outreach = { measure: "outreach", unit: "min", limit: 30, careMinutes: 45, hoursPerUnit: 2000, fieldShare: 0.8 } as const;

describe("sentence of access", () => {
  it("the measure, the mode, the word estimate, people and supply by reason", () => {
    expect(said({ places, supply, costs: circle }, catchment, "cs")).toBe(
      "dostupnost (dvoukroková spádová oblast do 20 km včetně; vzdušnou čarou × 1,3; odhad): osob v dosahu služby 1 250 z 1 257 (99,4 %); " +
        "mimo: 0 osob (1 místo; není známa poloha místa); mimo: 7 osob (1 místo; v dosahu není žádná služba); " +
        "počet osob není znám: 1 místo; nabídka: 14 klientů, rozděleno 10; nevyužitá nabídka: 1 služba (4 klienti; utajená adresa).",
    );
    expect(said({ places, supply, costs: circle }, catchment, "en")).toBe(
      "access (two-step catchment within 20 km; by straight line × 1.3; estimate): people within reach of a service 1 250 of 1 257 (99.4%); " +
        "not reached: 0 persons (1 place; the point of the place is not known); not reached: 7 persons (1 place; no service is within reach); " +
        "people not known: 1 place; supply: 14 clients, handed out 10; supply not used: 1 service (4 clients; secret address).",
    );
  });

  it("classes of the nearest, with the bound of the limit and the error of the costs", () => {
    const costs = { kind: "matrix", unit: "min", mode: "car", rows: [[20], [28], [40], [null]], relativeError: 0.1 } as const;
    const input = { places, supply: supply.slice(0, 1), costs };
    const within = { unit: "min", limit: 30 } as const;
    expect(said(input, { measure: "nearest", within }, "cs")).toContain(
      "(cesta k nejbližší službě; autem; odhad ± 10 %): do 30 min včetně určitě 1 200 osob, možná 50 osob, dál 7 osob, neznámo 0 osob;",
    );
    const strict = { measure: "nearest", k: 2, within: { ...within, bound: "exclusive" } } as const;
    expect(said(input, strict, "en")).toContain(
      "(way to the nearest service no. 2; by car; estimate ± 10%): under 30 min surely 0 persons",
    );
  });

  it("hours of outreach, and costs that the caller vouches for", () => {
    const costs = { kind: "matrix", unit: "min", mode: "car", rows: [[0], [15]], estimate: false } as const;
    const two = [
      { id: "p", point: null, people: 100 },
      { id: "q", point: null, people: 20 },
    ];
    expect(said({ places: two, supply: [{ id: "a", point: null, amount: 1, ...carers }], costs }, outreach, "cs")).toBe(
      "dostupnost (terénní služba, dojíždí pracovník do 30 min včetně; autem; cesty jak byly zadány): osob v dosahu služby 120 z 120 (100,0 %); " +
        "nabídka: 1 úvazek v přímé péči, rozděleno 1; z 1 600 hodin v terénu připadá na péči 1 440 hodin, na cesty 160 hodin.",
    );
  });

  it("of great circles no sentence, by any measure, is without the word estimate, and none holds a value that is not there", () => {
    fc.assert(
      fc.property(region, methods, (input, method) => {
        const found = access({ ...input, costs: { kind: "great-circle" } }, method);
        expect(sentence(found, "cs")).toContain("odhad");
        expect(sentence(found, "en")).toContain("estimate");
        expect(sentence(found, "cs")).not.toMatch(/null|undefined|NaN/);
      }),
      { numRuns: 60 },
    );
  });
});

describe("sentence of a scenario beside another", () => {
  const now = scenario({ places, supply, costs: circle }, catchment);
  const then = withService(now, { id: "c", point: { lon: 17, lat: 49 }, amount: 2.5, ...clients });

  it("what was changed, who gained, where access moved, what is handed out", () => {
    expect(plain(sentence(compareScenarios(now, then), "cs"))).toBe(
      "co změna přinese (dvoukroková spádová oblast do 20 km včetně; vzdušnou čarou × 1,3; odhad): služby přidané 1, zrušené 0, změněné 0; " +
        "dosah získá 7 osob, ztratí 0 osob; dostupnost se změní v 1 místě; rozdělená nabídka: 12,5 klienta, dosud 10.",
    );
    expect(plain(sentence(compareScenarios(now, then), "en"))).toContain(
      "7 persons gain reach, 0 persons lose it; access moves in 1 place; supply handed out: 12.5 clients, so far 10.",
    );
  });
});
