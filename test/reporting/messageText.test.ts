import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FindingFact } from "../../src/evaluation/rule.ts";
import { onDay, year } from "../../src/model/period.ts";
import { factText } from "../../src/reporting/factText.ts";
import { messageText } from "../../src/reporting/messageText.ts";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");
const facts: Readonly<Record<string, FindingFact>> = {
  index: { value: 10, unit: "points", period: onDay("2020-12-31"), sources: ["csu-population-2020-12-31", "asz-exclusion-index-2023"] },
  rate: { value: 0.0386, unit: "1", period: year(2023) },
  with: { value: 5, unit: "municipalities", period: null },
  when: { value: "2020-12-31", unit: "day" },
  who: { value: { cs: "osoby v exekuci", en: "persons in execution" }, unit: "text" },
  plain: { value: "8–11", unit: "text" },
  nobody: { value: "", unit: "text" },
  bound: { value: 2, unit: "points", bound: "at-least" },
  dark: { value: { cs: "není známo", en: "not known" }, unit: "text", unknown: true },
  school: { value: 0, unit: "pupils", period: { from: "2022-09-01", to: "2023-09-01" } },
};

describe("messageText", () => {
  it.each([
    ["{index}", "10 bodů", "10 points"],
    ["{rate}", "3,86 %", "3.86%"],
    ["{with}", "5 obcí", "5 municipalities"],
    ["{with.number}", "5", "5"],
    ["{bound.number}", "nejméně 2", "at least 2"],
    ["{dark.number}", "není známo", "not known"],
    ["{when}", "31. 12. 2020", "31 December 2020"],
    ["{who}", "osoby v exekuci", "persons in execution"],
    ["{plain}", "8–11", "8–11"],
    ["{nobody}", "neuvedeno", "not stated"],
    ["{index.period}", "k 31. 12. 2020", "on 31 December 2020"],
    ["{rate.period}", "za rok 2023", "in 2023"],
    ["{school.period}", "za školní rok 2022/23", "in the school year 2022/23"],
    ["{with.period}", "k neuvedenému dni", "on an unstated date"],
    ["{index.sources}", "ČSÚ, ASZ/MMR", "ČSÚ, ASZ/MMR"],
    ["{with.sources}", "bez uvedení zdroje", "an unnamed source"],
    ["{index} {index}; {rate}", "10 bodů 10 bodů; 3,86 %", "10 points 10 points; 3.86%"],
    ["", "", ""],
  ])("%s: %s, %s", (template, cs, en) => {
    expect(spaced(messageText(template, facts, "cs"))).toBe(cs);
    expect(spaced(messageText(template, facts, "en"))).toBe(en);
  });

  it("drops the preposition of a period behind an English of", () => {
    expect(spaced(messageText("figures of {rate.period}, {rate.period}", facts, "en"))).toBe("figures of 2023, in 2023");
    expect(spaced(messageText("figures of {with.period}", facts, "en"))).toBe("figures of an unstated date");
    expect(spaced(messageText("proof {rate.period}", facts, "en"))).toBe("proof in 2023");
  });

  it.each([
    [0, "bodech", "points"],
    [1, "bodu", "point"],
    [2, "dvou", "points"],
    [4, "dvou", "points"],
    [5, "bodech", "points"],
    [11, "bodech", "points"],
    [21, "bodech", "points"],
    [22, "bodech", "points"],
    [101, "bodech", "points"],
    [-1, "bodu", "point"],
    [-3, "dvou", "points"],
  ])("takes the form for %d: %s, %s", (value, cs, en) => {
    const counted: Readonly<Record<string, FindingFact>> = { n: { value, unit: "points" } };
    expect(messageText("{n?bodu|dvou|bodech}", counted, "cs")).toBe(cs);
    expect(messageText("{n?point|points}", counted, "en")).toBe(en);
  });

  it("takes the fourth form beside a fraction, else the second", () => {
    const counted: Readonly<Record<string, FindingFact>> = { n: { value: 1.5, unit: "years" } };
    expect(messageText("{n?rok|roky|let|roku}", counted, "cs")).toBe("roku");
    expect(messageText("{n?rok|roky|let}", counted, "cs")).toBe("roky");
    expect(messageText("{n?year|years}", counted, "en")).toBe("years");
  });

  it("takes the form of the number as it is printed", () => {
    expect(messageText("{n?jedna|dvě|pět}", { n: { value: 1.2, unit: "persons" } }, "cs")).toBe("jedna");
    expect(messageText("{n?jedna|dvě|pět|půl}", { n: { value: 0.01, unit: "1" } }, "cs")).toBe("půl");
  });

  it.each([
    "{there}",
    "{}",
    "{ index }",
    "{index",
    "index}",
    "{{index}}",
    "{index.}",
    "{index.unit}",
    "{index.Period}",
    "{index?}",
    "{index?a}",
    "{index?a|b|c|d|e}",
    "{who?a|b|c}",
    "{who.number}",
    "{toString}",
    "{constructor}",
    "{__proto__}",
    "{index\n}",
  ])("refuses %j", (template) => {
    expect(() => messageText(template, facts, "cs")).toThrow(expect.objectContaining({ name: "RangeError", code: "token-unknown" }));
  });

  it("takes the form of many of what nobody knows", () => {
    expect([messageText("{dark?a|b|c}", facts, "cs"), messageText("{dark?a|b}", facts, "en")]).toEqual(["c", "b"]);
  });

  it("knows how many forms each language has", () => {
    expect(() => messageText("{index?a|b}", facts, "cs")).toThrow(expect.objectContaining({ code: "token-unknown" }));
    expect(() => messageText("{index?a|b|c}", facts, "en")).toThrow(expect.objectContaining({ code: "token-unknown" }));
  });

  it("reads the template once: braces, dollars and the like in facts are text", () => {
    const hostile: Readonly<Record<string, FindingFact>> = {
      who: { value: "{index} $& $1 {who}", unit: "text" },
      office: { value: 1, unit: "points", sources: ["{index}"] },
    };
    expect(messageText("a {who} b {office.sources}", { ...facts, ...hostile }, "cs")).toBe("a {index} $& $1 {who} b {index}");
  });

  it("puts any text in as plain text, and leaves the rest of the template as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const put = messageText("<{who}>", { who: { value, unit: "text" } }, "cs");
        expect(put).toBe(`<${factText({ value, unit: "text" }, "cs")}>`);
        expect(put).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});

describe("factText", () => {
  it("prints a number without a unit as it is", () => expect(factText({ value: 1.5, unit: "text" }, "cs")).toBe("1,5"));
  it("refuses a day that is none", () => {
    expect(() => factText({ value: "yesterday", unit: "day" }, "cs")).toThrow(expect.objectContaining({ code: "day-invalid" }));
  });
});
