import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import { memberForms, valueText } from "../../src/reporting/valueText.ts";
import { observation, shelters } from "./records.ts";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

describe("valueText", () => {
  it.each<readonly [string, Partial<Observation>, string, string]>([
    ["a value", { value: 3, reason: null, low: null }, "3 zařízení", "3 facilities"],
    ["a reported zero", { value: 0, reason: null, low: null }, "0 zařízení", "0 facilities"],
    ["that something is so", { value: 1, reason: null, low: null, unit: "yes-no" }, "ano", "yes"],
    ["that something is not so", { value: 0, reason: null, low: null, unit: "yes-no" }, "ne", "no"],
    ["a lower bound", {}, "nejméně 3 zařízení (údaj má 5 z 43 obcí)", "at least 3 facilities (5 of 43 municipalities have the figure)"],
    [
      "of two",
      { covered: 2 },
      "nejméně 3 zařízení (údaj mají 2 z 43 obcí)",
      "at least 3 facilities (2 of 43 municipalities have the figure)",
    ],
    ["of one", { covered: 1 }, "nejméně 3 zařízení (údaj má 1 z 43 obcí)", "at least 3 facilities (1 of 43 municipalities has the figure)"],
    [
      "an upper bound",
      { low: null, high: 9 },
      "nejvýše 9 zařízení (údaj má 5 z 43 obcí)",
      "at most 9 facilities (5 of 43 municipalities have the figure)",
    ],
    ["two bounds", { high: 9, covered: 0 }, "3 až 9 zařízení", "3 to 9 facilities"],
    [
      "a lower bound of nothing",
      { low: 0 },
      "není známo (zdroj nepokrývá; údaj má 5 z 43 obcí)",
      "not known (not covered by the source; 5 of 43 municipalities have the figure)",
    ],
    [
      "nothing",
      { low: null, covered: 0, reason: "not-known-to-source" },
      "není známo (zdroj neuvádí)",
      "not known (not known to the source)",
    ],
    ["no reason", { low: null, covered: 0, reason: null }, "není známo (důvod neuveden)", "not known (reason not stated)"],
    ["not applicable", { low: null, reason: "not-applicable" }, "nepoužije se", "not applicable"],
    [
      "not a territory",
      { subject: "12345678" },
      "nejméně 3 zařízení (údaj má 5 z 43 částí)",
      "at least 3 facilities (5 of 43 parts have the figure)",
    ],
  ])("says %s", (_, change, cs, en) => {
    expect(spaced(valueText({ ...shelters, ...change }, "cs"))).toBe(cs);
    expect(spaced(valueText({ ...shelters, ...change }, "en"))).toBe(en);
  });

  it("never prints an absent value as a zero or as nothing", () => {
    for (const low of [null, 0, -1]) {
      for (const lang of ["cs", "en"] as const) {
        const words = valueText({ ...observation, value: null, reason: "not-reported", low, covered: 0 }, lang);
        expect(words).toMatch(/^(není známo|not known) \(/);
        expect(words).not.toContain("0");
      }
    }
  });
});

describe("memberForms", () => {
  it("counts municipalities of a territory, and parts of anything else", () => {
    expect(["cr", "orp/6201", "kraj/3115"].map((id) => memberForms(id).cs.many)).toEqual(["obcí", "obcí", "obcí"]);
    expect(memberForms("orp/Blansko").cs.many).toBe("částí");
  });
});
