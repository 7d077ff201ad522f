import { describe, expect, it } from "vitest";
import type { MissingSummary } from "../../../src/evaluation/missingSummary.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import { missing } from "../records.ts";

const cs = (change: Partial<MissingSummary>): string => sentence({ ...missing, ...change }, "cs").replaceAll("\u00a0", " ");
const en = (change: Partial<MissingSummary>): string => sentence({ ...missing, ...change }, "en").replaceAll("\u00a0", " ");
const where = "kde hledat: Registr poskytovatelů sociálních služeb, otevřená data.";

describe("a sentence about a missing figure", () => {
  it.each<readonly [Partial<MissingSummary>, string]>([
    [{}, `(zdroj neuvádí); 2 obce, 38 nerozhodnutých výsledků; ${where}`],
    [{ verdicts: 1 }, `2 obce, 1 nerozhodnutý výsledek; ${where}`],
    [{ verdicts: 3 }, `2 obce, 3 nerozhodnuté výsledky; ${where}`],
    [{ subjects: ["orp/6201"] }, "; ORP 6201, 38"],
    [{ subjects: ["orp/6201", "kraj/3115"] }, "; 2 subjekty, 38"],
    [{ subjects: ["a", "b", "c", "d", "e"] }, "; 5 subjektů, 38"],
    [{ subjects: [] }, "; 0 subjektů, 38"],
    [{ source: null }, "; 2 obce, 38 nerozhodnutých výsledků."],
    [
      {
        because: [
          { cs: "škola není", en: "", verdicts: 30 },
          { cs: "malá škola", en: "", verdicts: 8 },
        ],
      },
      "výsledků – škola není (30), malá škola (8); kde",
    ],
  ])("%j: %s", (change, words) => expect(cs(change)).toContain(words));

  it("speaks English", () => {
    expect(en({ because: [{ cs: "", en: "no school", verdicts: 38 }] })).toBe(
      "share of early school leavers: the figure is missing (not known to the source); 2 municipalities, 38 undecided verdicts – no school (38); " +
        "where to look: Register of social-service providers, open data.",
    );
  });
});
