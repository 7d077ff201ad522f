import { describe, expect, it } from "vitest";
import { countInGenitive, countText } from "../../src/reporting/countText.ts";

const beds = { one: "lůžko", few: "lůžka", many: "lůžek", fraction: "lůžka" };
const municipalities = { one: "obec", few: "obce", many: "obcí", fraction: "obce" };

describe("countText", () => {
  it.each([
    [0, "0 lůžek", "0 beds"],
    [1, "1 lůžko", "1 bed"],
    [2, "2 lůžka", "2 beds"],
    [4, "4 lůžka", "4 beds"],
    [5, "5 lůžek", "5 beds"],
    [11, "11 lůžek", "11 beds"],
    [21, "21 lůžek", "21 beds"],
    [22, "22 lůžek", "22 beds"],
    [101, "101 lůžek", "101 beds"],
    [1000, "1 000 lůžek", "1 000 beds"],
    [1.5, "1,5 lůžka", "1.5 beds"],
    [-1, "\u22121 lůžko", "-1 bed"],
    [-3, "\u22123 lůžka", "-3 beds"],
  ])("%d: %s, %s", (n, cs, en) => {
    expect(countText(n, beds)).toBe(cs.replaceAll(" ", "\u00a0"));
    expect(countText(n, { one: "bed", other: "beds" })).toBe(en.replaceAll(" ", "\u00a0"));
  });

  it("prints nothing behind the number where the form is empty", () => {
    expect(countText(2, { one: "", few: "", many: "", fraction: "" })).toBe("2");
  });
});

describe("countInGenitive", () => {
  it.each([
    [0, "0 obcí"],
    [1, "1 obce"],
    [2, "2 obcí"],
    [5, "5 obcí"],
    [1.5, "1,5 obce"],
  ])("z %d: %s", (n, words) => expect(countInGenitive(n, municipalities)).toBe(words.replaceAll(" ", "\u00a0")));
});
