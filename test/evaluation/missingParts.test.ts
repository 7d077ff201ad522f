import { expect, it } from "vitest";
import { exclusionIndex } from "../../src/analyses/risk/exclusionIndex.ts";
import { missingParts } from "../../src/evaluation/missingParts.ts";

const unknown = {
  population: null,
  personsInExecution: null,
  housingAllowancesPaid: null,
  livingAllowancesPaid: null,
  jobSeekersOver6Months: null,
  earlySchoolLeavers: null,
  pupilsLeavingSchool: null,
};
const index = (reasons?: Parameters<typeof exclusionIndex>[0]["reasons"]) =>
  exclusionIndex({
    ...{ municipality: "obec/500000", cs: "Vymyšlená", year: 2023, published: null },
    ...{ figures: unknown, region: unknown, country: unknown },
    ...(reasons === undefined ? {} : { reasons }),
  });

it("a figure that nobody asked for is not told as one that the source does not print", () => {
  const missing = missingParts(index({ personsInExecution: "not-asked", pupilsLeavingSchool: "refused", population: "not-reported" }));
  expect(missing.map(({ figure, reason }) => [figure, reason])).toEqual([
    ["executions", "not-asked"],
    ["housing-allowance", "not-reported"],
    ["living-allowance", "not-reported"],
    ["long-term-job-seekers", "not-reported"],
    ["early-school-leaving", "refused"],
  ]);
  expect(missing.every(({ source }) => source === null)).toBe(true);
});

it("without any word of why, the source does not say", () => {
  expect(new Set(missingParts(index()).map(({ reason }) => reason))).toEqual(new Set(["not-known-to-source"]));
});
