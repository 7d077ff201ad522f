import { describe, expect, it } from "vitest";
import { typePresentIndicator } from "../../../src/indicators/capacity/typePresent.ts";
import { onDay, year } from "../../../src/model/period.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import { observation, shelters } from "../records.ts";

const names = (): string => "Blansko";
const cs = (change: Partial<typeof observation>): string => sentence({ ...observation, ...change }, "cs", names).replaceAll("\u00a0", " ");
const en = (change: Partial<typeof observation>): string => sentence({ ...observation, ...change }, "en", names).replaceAll("\u00a0", " ");

describe("a sentence about an observation", () => {
  it("says value, date, publisher and over what it was summed", () => {
    expect(cs({})).toBe("ORP Blansko: index stáří (65+ na 100 dětí 0–14): 116,8 na 100 (k 31. 12. 2020; ČSÚ; součet za 43 obcí).");
    expect(en({})).toBe(
      "ORP Blansko: ageing index (65+ per 100 children 0–14): 116.8 per 100 (on 31 December 2020; ČSÚ; sum over 43 municipalities).",
    );
  });

  it("says yes or no of what is or is not so, never per cent", () => {
    const card = typePresentIndicator({ type: { code: "rana-pece", cs: "raná péče", en: "early intervention" } });
    const present = { indicator: card.id, cs: card.cs, en: card.en, unit: card.unit, origin: "reported" } as const;
    expect(cs({ ...present, value: 1 })).toBe("ORP Blansko: druh služby v území: raná péče: ano (k 31. 12. 2020; ČSÚ).");
    expect(en({ ...present, value: 0 })).toBe(
      "ORP Blansko: type present in the territory: early intervention: no (on 31 December 2020; ČSÚ).",
    );
    expect(cs({ ...present, value: null, reason: "not-known-to-source", covered: 0 })).toContain("raná péče: není známo (zdroj neuvádí;");
  });

  it("says both dates where they differ", () => {
    expect(cs({ numeratorPeriod: year(2023), denominatorPeriod: onDay("2023-12-31") })).toContain(
      "(čitatel za rok 2023, jmenovatel k 31. 12. 2023; ČSÚ;",
    );
    expect(en({ numeratorPeriod: null })).toContain("(on 31 December 2020; ČSÚ;");
  });

  it("says what is certain of a partial sum", () => {
    expect(cs(shelters)).toBe("ORP Blansko: zařízení: Azylové domy: nejméně 3 zařízení (údaj má 5 z 43 obcí; za rok 2023; ČSÚ).");
  });

  it("says why there is no value, with the words of a refusal", () => {
    expect(
      cs({
        value: null,
        reason: "invalid-input",
        detail: "ratio requires a count of at least 0, got -1",
        origin: "reported",
        covered: 0,
        members: 1,
      }),
    ).toBe(
      "ORP Blansko: index stáří (65+ na 100 dětí 0–14): není známo (neplatný vstup; k 31. 12. 2020; ČSÚ; ratio requires a count of at least 0, got -1).",
    );
    expect(cs({ value: null, reason: "not-asked", numeratorPeriod: null, denominatorPeriod: null, sources: [], covered: 0 })).toBe(
      "ORP Blansko: index stáří (65+ na 100 dětí 0–14): není známo (nikdo se neptal).",
    );
  });
});
