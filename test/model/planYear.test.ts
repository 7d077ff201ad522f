import { expect, it } from "vitest";
import { type FieldNoun, fields } from "../../src/codebooks/fields.ts";
import type { PlanYear } from "../../src/model/planYear.ts";
import type { TerritoryYear } from "../../src/model/territoryYear.ts";

type FieldOf<Noun extends FieldNoun> = Extract<(typeof fields)[number], { readonly noun: Noun }>["code"];
/** The compiler refuses the file when a property has no field or a field no property. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

it("every property of a plan year and of a territory year is a field of the codebook, and every field a property", () => {
  const agree: readonly [Same<FieldOf<"planYear">, keyof PlanYear>, Same<FieldOf<"territoryYear">, keyof TerritoryYear>] = [true, true];
  expect(agree).toEqual([true, true]);
});

it("fields of the codebook name each property of the nouns once", () => {
  const codes = fields.filter((field) => field.noun !== "serviceYear").map((field) => field.code);
  expect(new Set(codes).size).toBe(codes.length);
});

it("a figure of a plan's year is a number or null, never left out", () => {
  const figures: Pick<PlanYear, "measures" | "attendance"> = { measures: 0, attendance: { user: null } };
  // @ts-expect-error unknown is null
  const left: Pick<PlanYear, "measures"> = {};
  // @ts-expect-error unknown is null
  const none: Pick<PlanYear, "measures"> = { measures: undefined };
  expect([figures.attendance?.["user"], left, none]).toEqual([null, {}, { measures: undefined }]);
});
