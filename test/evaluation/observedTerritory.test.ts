import { describe, expect, it } from "vitest";
import { observe } from "../../src/evaluation/observe.ts";
import { observedTerritory } from "../../src/evaluation/observedTerritory.ts";
import { facilitiesIndicator } from "../../src/indicators/capacity/facilities.ts";
import { executionShareIndicator } from "../../src/indicators/risk/executionShare.ts";
import { factsAsOf } from "../../src/model/factsAsOf.ts";
import { fact } from "../model/office.ts";
import { day, territories } from "./observed.ts";

const homes = facilitiesIndicator({ code: "130", cs: "domovy pro seniory", en: "homes for seniors" });
const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const ids = [...territories.nodes.keys()];
const book = (count: number) =>
  factsAsOf(
    [
      fact("obec/500001", "personsInExecution", count),
      fact("obec/500001", "population/T/15+", 100),
      fact("obec/500001", "facilities/130", 2),
    ],
    day,
  );
const tables = [
  observe([executionShareIndicator], book(5), ids, { territories }),
  observe([executionShareIndicator, homes], book(50), ids, { territories }),
];
const town = observedTerritory(tables, territories, "obec/500001");

describe("observedTerritory", () => {
  it("has the level and the day, and looks an observation up in the first table that has the card", () => {
    expect([town.id, town.level, town.day]).toEqual(["obec/500001", "obec", day]);
    expect(town.observation("execution-share").value).toBe(0.05);
    expect(town.observation("facilities/130").value).toBe(2);
  });

  it("is compared with the one territory of a level, and with none where there are several", () => {
    expect(town.reference("kraj")?.id).toBe("kraj/3115");
    expect(town.reference("cr")?.reference("kraj")?.id).toBe("kraj/3115");
    // An ORP over two okresy, as Turnov over three.
    expect(observedTerritory(tables, territories, "orp/6201").reference("okres")).toBeNull();
    expect(observedTerritory(tables, territories, "kraj/3115").reference("obec")).toBeNull();
    expect(observedTerritory(tables, territories, "cr").reference("cr")?.id).toBe("cr");
  });

  it("refuses a territory, an indicator or a subject that is not there", () => {
    expect(() => observedTerritory(tables, territories, "orp/9999")).toThrow(refused("territory-unknown"));
    expect(() => town.observation("ageing-index")).toThrow(refused("indicator-unknown"));
    const few = [observe([homes], book(5), ["obec/500001"], { territories })];
    expect(() => observedTerritory(few, territories, "obec/500002").observation("facilities/130")).toThrow(refused("subject-unknown"));
  });
});
