import { describe, expect, it } from "vitest";
import { serviceTypes } from "../../src/codebooks/serviceTypes.ts";
import { sources } from "../../src/codebooks/sources.ts";
import { yearlyPicturePack } from "../../src/evaluation/yearlyPicturePack.ts";

const pack = yearlyPicturePack();
const rules = [...pack.territories, ...pack.municipalities, ...pack.exclusionIndexes];

describe("yearlyPicturePack", () => {
  it("has at least eight kinds of rules, each with its basis", () => {
    const kinds = new Set(rules.map(({ id }) => id.replace(/(no-facility-listed)\/.*/, "$1")));
    expect(kinds.size).toBeGreaterThanOrEqual(8);
    expect(new Set(rules.map(({ basis }) => basis))).toEqual(new Set(["methodology", "house"]));
  });

  it("ids are area/what-is-wrong, once for each kind of subject", () => {
    for (const { id } of rules) expect(id).toMatch(/^[a-z]+\/[a-z0-9+-]+(\/[a-z0-9-]+)?$/);
    for (const some of [pack.territories, pack.municipalities, pack.exclusionIndexes])
      expect(new Set(some.map(({ id }) => id)).size).toBe(some.length);
  });

  it("cites only sources of the codebook, and practice is for information by default", () => {
    const known = sources.map(({ code }) => code as string);
    for (const rule of rules) expect(rule.sources.filter((source) => !known.includes(source))).toEqual([]);
    expect(rules.filter(({ basis, severity }) => basis === "practice" && severity === "critical")).toEqual([]);
  });

  it("asks of every type of service that is still in force", () => {
    const types = pack.territories.flatMap(({ parameters }) => parameters["type"] ?? []);
    expect(types.toSorted()).toEqual(
      serviceTypes
        .filter(({ validTo }) => validTo === null)
        .map(({ code }) => code)
        .toSorted(),
    );
  });

  it("has every fact of its messages in both languages", () => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).toSorted();
    for (const { message, id } of rules) expect(new Set(names(message.cs)), id).toEqual(new Set(names(message.en)));
  });

  it("is made anew at every call", () => expect(yearlyPicturePack()).not.toBe(pack));
});
