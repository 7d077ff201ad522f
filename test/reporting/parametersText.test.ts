import { describe, expect, it } from "vitest";
import { parametersText } from "../../src/reporting/parametersText.ts";
import { everyCard } from "../indicators/everyCard.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("parametersText", () => {
  it.each([
    [{ ages: "15+" }, "věk 15 a více let", "aged 15 and over"],
    [{ ages: "15-64" }, "věk 15–64 let", "aged 15–64"],
    [{ ages: "0+" }, "všechny věky", "all ages"],
    [{ ages: "80+", of: "0+" }, "věk 80 a více let, z osob všech věků", "aged 80 and over, of persons of all ages"],
    [{ ages: "80+", sex: "F" }, "věk 80 a více let, pohlaví: ženy", "aged 80 and over, sex: women"],
    [
      { type: "domovy-pro-seniory", unit: "luzka", form: "pobytova", basis: "registered" },
      "druh služby: domovy pro seniory, jednotka: lůžka, forma: pobytová, základ: registrované maximum",
      "type of service: homes for seniors, unit: beds, form: residential, basis: registered maximum",
    ],
    [{ per: "hour" }, "na hodinu přímé péče", "per hour of direct care"],
    [{ from: "III", to: "IV" }, "od stupně III, do stupně IV", "from degree III, to degree IV"],
    [{ annualHours: 1957.5 }, "roční fond pracovní doby: 1 957,5 h", "working hours a year: 1 957.5 hours"],
    [
      { sides: "commissioner, provider, user", inequalityAversion: 1 },
      "strany: zadavatelé, poskytovatelé a uživatelé, averze k nerovnosti: 1",
      "sides: commissioners, providers and users, inequality aversion: 1",
    ],
    [{ area: 5 }, "oblast: zapojování", "area: involvement"],
    [{ origin: "state" }, "původ peněz: stát", "whose money: the state"],
    [{}, "", ""],
    // What an office named itself, and codes of its own, stand as they came.
    [{ settledWithinDays: 30 }, "settledWithinDays = 30", "settledWithinDays = 30"],
    [{ type: "own-type", ages: "old" }, "druh služby: own-type, věk old", "type of service: own-type, aged old"],
    [{ constructor: "x" }, "constructor = x", "constructor = x"],
  ] as const)("%j", (parameters, cs, en) => {
    expect([plain(parametersText(parameters, "cs")), plain(parametersText(parameters, "en"))]).toEqual([cs, en]);
  });

  it("has words for every parameter of every card, and for every code", () => {
    for (const [name, card] of everyCard)
      for (const [parameter, value] of Object.entries(card.parameters ?? {}))
        for (const lang of ["cs", "en"] as const) {
          const text = parametersText({ [parameter]: value }, lang);
          expect(`${name}: ${text}`).not.toContain(" = ");
          expect(`${name}: ${text}`).not.toMatch(/[a-z]+-[a-z]+-[a-z]+|registered$|luzka|pobytova|terenni|\b\d+\+/);
        }
  });
});
