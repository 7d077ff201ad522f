import { describe, expect, it, test } from "vitest";
import { fields } from "../../src/codebooks/fields.ts";
import { fieldText, termText } from "../../src/reporting/fieldText.ts";

describe("fieldText", () => {
  it.each([
    ["births", "živě narození", "live births"],
    ["population", "obyvatelstvo podle pohlaví a věku", "population by sex and age"],
    ["population/F/65-69", "ženy 65–69", "women aged 65–69"],
    ["population/M/0+", "muži", "men"],
    ["population/T/0+", "všechno obyvatelstvo", "whole population"],
    ["population/X/65+", "obyvatelstvo (X, 65+)", "population (X, 65+)"],
    ["facilities/130", "zařízení sociálních služeb (Domovy pro seniory)", "social service facilities (homes for seniors)"],
    ["facilities/999", "zařízení sociálních služeb (999)", "social service facilities (999)"],
    [
      "capacities/domovy-pro-seniory/luzka/pobytova/registered",
      "kapacity (domovy pro seniory, lůžka, pobytová, registrované maximum)",
      "capacities (homes for seniors, beds, residential, registered maximum)",
    ],
    ["revenues/state/kraj", "výnosy (stát, vyplácí kraj)", "revenues (the state, paid out by the region)"],
    ["revenues/user/user", "výnosy (uživatelé)", "revenues (users)"],
    ["revenues/x/y", "výnosy (x, vyplácí y)", "revenues (x, paid out by y)"],
    ["revenues/x", "výnosy (x)", "revenues (x)"],
    ["attendance/user", "účast (uživatelé)", "attendance (users)"],
    [
      "municipalitiesReached/rana-pece/known",
      "obce v dosahu druhu služby (raná péče, prokazatelně)",
      "municipalities in reach of a type (early intervention, surely)",
    ],
    ["share", "podíl v území", "share in the territory"],
    ["careAllowanceRecipients/IV", "příjemci příspěvku na péči (stupeň IV)", "recipients of the care allowance (degree IV)"],
    ["selfAssessment/3", "sebehodnocení (oblast 3)", "self-assessment (area 3)"],
    ["requests", "requests", "requests"],
    ["requests/a/b", "requests (a, b)", "requests (a, b)"],
    ["constructor", "constructor", "constructor"],
    ["constructor/valueOf", "constructor (valueOf)", "constructor (valueOf)"],
  ])("%s", (field, cs, en) => {
    expect(fieldText(field, "cs").replaceAll("\u00a0", " ")).toBe(cs);
    expect(fieldText(field, "en").replaceAll("\u00a0", " ")).toBe(en);
  });

  it("takes the office's names, as one line of plain text", () => {
    const own = {
      fields: [
        { code: "requests", cs: "žádosti\no službu", en: "requests" },
        { code: "blank", cs: " ", en: "" },
      ],
    };
    expect(fieldText("requests", "cs", own)).toBe("žádosti o službu");
    expect(fieldText("blank", "cs", own)).toBe("blank");
    expect(fieldText("births", "cs", own)).toBe("births");
  });

  it("refuses another language", () => {
    expect(() => fieldText("births", "de" as "cs")).toThrow(expect.objectContaining({ code: "language-unknown" }));
    expect(() => termText({ field: "births" }, "de" as "cs")).toThrow(expect.objectContaining({ code: "language-unknown" }));
  });

  it("law: every field of the codebook has a name of its own in both languages", () => {
    for (const lang of ["cs", "en"] as const) expect(new Set(fields.map((entry) => fieldText(entry.code, lang))).size).toBe(fields.length);
  });
});

test.each([
  [{ field: "population", ages: "15+" }, "obyvatelstvo 15+", "population aged 15+"],
  [{ field: "population", ages: "0-14", sex: "M" }, "muži 0–14", "men aged 0–14"],
  [{ field: "population", ages: "0+", sex: "F" }, "ženy", "women"],
  [
    { field: "facilities", cells: "listed" },
    "zařízení sociálních služeb (všechny uvedené druhy)",
    "social service facilities (all kinds that are listed)",
  ],
  [{ field: "births", times: -1 }, "živě narození", "live births"],
] as const)("termText %j", (term, cs, en) => {
  expect(termText(term, "cs")).toBe(cs);
  expect(termText(term, "en")).toBe(en);
});
