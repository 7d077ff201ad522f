import { describe, expect, test } from "vitest";
import { exampleTable } from "../interop/saved.ts";
import { builtInCases } from "./builtInCases.ts";
import { type Country, country } from "./country.ts";
import { differences } from "./differences.ts";
import { compared } from "./judge.ts";

const tables = ["population-2020-12-31", "exclusion-inputs-2023", "facilities-2023"].map((name) => exampleTable(`${name}.json`));
/** A whole kraj and two ORPs: a part of the country. */
const part = country({ territory: exampleTable("territory.json"), facts: tables });

const verdicts = (figures: Country) =>
  new Map(
    builtInCases(figures).map(({ id, expected, got }) => [id.replace("built-in/", ""), compared({ expected, tolerance: {} }, { got })]),
  );

describe("built-in cases", () => {
  const ofPart = verdicts(part);

  test("a part of the country is not taken for the whole", () => {
    expect(ofPart.get("population-2020-12-31")?.outcome).toBe("fail");
    expect(ofPart.get("territories")?.outcome).toBe("fail");
    expect(ofPart.get("exclusion-index-of-complete-records")?.words).toMatch(/^municipalities got 160, expected 1368/);
    expect(ofPart.get("exclusion-index-without-school")?.words).toMatch(
      /^inhabited got 556, expected 4886, tolerance 0; notApplicable got 1, expected 4/,
    );
  });

  test("what does not depend on the rest of the country holds in the part", () => {
    expect(ofPart.get("sums-through-orp-and-okres")?.outcome).toBe("pass");
    expect(ofPart.get("exclusion-index-blansko")?.outcome).toBe("pass");
  });

  test("a planted wrong figure is found", () => {
    const facts = part.facts.map((fact) =>
      fact.subject === "obec/581283" && fact.field === "personsInExecution" ? { ...fact, value: 150 } : fact,
    );
    expect(verdicts({ ...part, facts }).get("exclusion-index-blansko")).toEqual({
      outcome: "fail",
      words: "value got 9, expected 10, tolerance 0; parts[0] got 1, expected 2, tolerance 0",
    });
  });

  test("a published index beyond what the school could bring is found", () => {
    const facts = part.facts.map((fact) =>
      fact.subject === "obec/535711" && fact.field === "exclusionIndex" ? { ...fact, value: 30 } : fact,
    );
    const { got, expected } = builtInCases({ ...part, facts }).find(({ id }) => id.endsWith("without-school")) ?? {};
    const found = differences(got, expected, () => ({ abs: 0, rel: 0 })).find(({ path }) => path.includes("535711"));
    expect(found).toMatchObject({ expected: 6, tolerance: 0 });
  });
});
