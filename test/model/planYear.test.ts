import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type FieldNoun, fields } from "../../src/codebooks/fields.ts";
import type { PlanRecord } from "../../src/model/planRecord.ts";
import type { PlanYear } from "../../src/model/planYear.ts";
import type { TerritoryYear } from "../../src/model/territoryYear.ts";

type FieldOf<Noun extends FieldNoun> = Extract<(typeof fields)[number], { readonly noun: Noun }>["code"];
/** The compiler refuses the file when a property has no field or a field no property. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

it("every property of a plan year, of a plan record and of a territory year is a field of the codebook, and every field a property", () => {
  const agree: readonly [
    Same<FieldOf<"planYear">, keyof PlanYear>,
    Same<FieldOf<"planRecord">, keyof PlanRecord>,
    Same<FieldOf<"territoryYear">, keyof TerritoryYear>,
  ] = [true, true, true];
  expect(agree).toEqual([true, true, true]);
});

/** Properties of a noun, as its file writes them. */
const properties = (file: string): readonly string[] => {
  const text = readFileSync(new URL(`../../src/model/${file}`, import.meta.url), "utf8");
  return [...text.matchAll(/^ {2}readonly (\w+):/gm)].map(([, name]) => name ?? "");
};

it.each([
  ["planYear", "planYear.ts"],
  ["planRecord", "planRecord.ts"],
  ["territoryYear", "territoryYear.ts"],
] as const)("the fields of %s are the properties of its file", (noun, file) => {
  const codes = fields.filter((field) => field.noun === noun).map((field) => field.code);
  expect(codes.length).toBeGreaterThan(20);
  expect(properties(file).toSorted()).toEqual(codes.toSorted());
});

it("a figure of a plan's year is a number or null, never left out", () => {
  const figures: Pick<PlanYear, "measures" | "attendance"> = { measures: 0, attendance: { user: null } };
  // @ts-expect-error unknown is null
  const left: Pick<PlanYear, "measures"> = {};
  // @ts-expect-error unknown is null
  const none: Pick<PlanYear, "measures"> = { measures: undefined };
  expect([figures.attendance?.["user"], left, none]).toEqual([null, {}, { measures: undefined }]);
});
