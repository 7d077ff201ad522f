import { describe, expect, it } from "vitest";
import { nonBreaking } from "../../src/reporting/nonBreaking.ts";

const marked = (text: string): string => text.replaceAll("\u00a0", "_");

describe("nonBreaking", () => {
  it.each([
    ["k 31. 12. 2020", "k_31._12._2020"],
    ["podle § 49 a § 50", "podle §_49 a_§_50"],
    ["v obci, s lidmi, z kraje, o nich, u nich, i oni", "v_obci, s_lidmi, z_kraje, o_nich, u_nich, i_oni"],
    ["a v obci (u lesa)", "a_v_obci (u_lesa)"],
    ["V obci „k sobě“", "V_obci „k_sobě“"],
    ["zákon č. 108/2006 Sb.", "zákon č._108/2006 Sb."],
    ["za rok 2023 a v roce 2024", "za rok_2023 a_v_roce_2024"],
    ["všech 1 368 z 1 368 obcí", "všech 1_368 z_1_368_obcí"],
    ["na 1 234 567 osob", "na 1_234_567_osob"],
    ["osob 65 a více", "osob 65 a_více"],
    ["8 až 11 bodů", "8_až 11_bodů"],
    ["rok 2023 byl, 12345 lidí, 107 078 obyvatel", "rok_2023 byl, 12345 lidí, 107_078_obyvatel"],
    ["na ke ve", "na ke ve"],
    ["31. 12. stranou", "31. 12. stranou"],
    ["konec v", "konec v"],
    ["krok 20234", "krok 20234"],
  ])("%s: %s", (text, expected) => expect(marked(nonBreaking(text, "cs"))).toBe(expected));

  it("leaves English words alone", () => {
    expect(marked(nonBreaking("a list of 1 368 municipalities, I say", "en"))).toBe("a list of 1_368_municipalities, I say");
  });
});
