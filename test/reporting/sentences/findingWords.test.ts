import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/evaluation/evaluate.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import { finding, met, notApplicable, undecidable } from "../records.ts";

const cs = (record: Finding): string => sentence(record, "cs").replaceAll("\u00a0", " ");
const en = (record: Finding): string => sentence(record, "en").replaceAll("\u00a0", " ");

describe("a sentence about a finding", () => {
  it("breached: the message of the rule with its facts", () => {
    expect(cs(finding)).toBe("obec Všeradov: podíl osob v exekuci je 13,24 %, více než v České republice (8,00 %); údaje k 31. 12. 2023.");
    expect(en(finding)).toBe(
      "municipality of Všeradov: share of persons in execution is 13.24%, more than in the Czech Republic (8.00%); figures of 31 December 2023.",
    );
  });

  it("undecidable: what is missing, whose, why, and who would have it", () => {
    expect(cs(undecidable)).toBe(
      "ORP Blansko: nelze rozhodnout – podíl osob v exekuci: nad hodnotou České republiky; chybí: podíl předčasných odchodů ze ZŠ " +
        "(zdroj neuvádí; škola tu není; kde hledat: evidence úřadu); Jihomoravský kraj: podíl v kraji (nikdo se neptal).",
    );
    expect(en(undecidable)).toBe(
      "ORP Blansko: undecidable – share of persons in execution: above the country; missing: share of early school leavers " +
        "(not known to the source; there is no school; where to look: records of the office); South Moravian Region: share in the region (nobody asked).",
    );
  });

  it("undecidable: the words of a refusal are text", () => {
    const words = "ratio requires {here} of at least 0, got -1\u0007";
    const missing = [{ figure: words, cs: words, en: words, subject: "orp/6201", reason: "invalid-input", source: null }] as const;
    expect(cs({ ...undecidable, missing })).toContain("chybí: ratio requires {here} of at least 0, got -1 (neplatný vstup).");
    expect(cs({ ...undecidable, missing: [] })).toContain("; chybí: důvod neuveden.");
  });

  it("not applicable: why", () => {
    expect(cs(notApplicable)).toBe(
      "obec Všeradov: nepoužije se – podíl osob v exekuci: nad hodnotou České republiky (v území nikdo nebydlí).",
    );
    expect(en({ ...notApplicable, why: null })).toBe(
      "municipality of Všeradov: not applicable – share of persons in execution: above the country (reason not stated).",
    );
  });

  it("met: what was not found, with the figures", () => {
    expect(cs(met)).toBe(
      "obec Všeradov: nezjištěno – podíl osob v exekuci: nad hodnotou České republiky (13,24 % k 31. 12. 2023; 8,00 % k 31. 12. 2023).",
    );
    expect(en({ ...met, facts: {} })).toBe("municipality of Všeradov: not found – share of persons in execution: above the country.");
    expect(cs({ ...met, facts: { band: { value: "2–6", unit: "text" } } })).toContain("České republiky (2–6).");
    expect(cs({ ...met, facts: { band: { value: "2–6", unit: "text" }, n: { value: 2, unit: "points" } } })).toContain(
      "České republiky (2 body).",
    );
  });
});
