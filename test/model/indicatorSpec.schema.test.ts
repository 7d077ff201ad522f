import { expect, it } from "vitest";
import { indicatorSpecSchema, savedIndicatorsSchema, specParametersSchema, termSchema } from "../../src/model/indicatorSpec.schema.ts";

// What a definition may say as a whole is tested with its reader; here that the parts stand by themselves.

it("a term, and where its flaw is", () => {
  expect(termSchema.parse({ field: "population", ages: "65+", sex: "F", times: -1 })).toEqual({
    field: "population",
    ages: "65+",
    sex: "F",
    times: -1,
  });
  expect(termSchema.safeParse({ field: "population" }).error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [["ages"], "ages-missing"],
  ]);
  expect(termSchema.safeParse({ field: "births", times: undefined }).success).toBe(false);
});

it("parameters with own keys only", () => {
  expect(specParametersSchema.parse({ ages: "65+", least: 5 })).toEqual({ ages: "65+", least: 5 });
  for (const wrong of [null, [], JSON.parse('{"__proto__":1}'), { toString: 1 }, { a: Number.NaN }, { a: null }])
    expect(specParametersSchema.safeParse(wrong).success).toBe(false);
});

it("a definition is a ratio or a sum", () => {
  expect(indicatorSpecSchema.safeParse({ kind: "custom" }).error?.issues[0]?.message).toBe("kind-unknown");
  expect(indicatorSpecSchema.safeParse(1).error?.issues[0]?.message).toBe("item-not-object");
});

it("the head of a file", () => {
  expect(savedIndicatorsSchema.parse({ schema: "kpss/indicators@1", indicators: [1] })).toEqual({
    schema: "kpss/indicators@1",
    indicators: [1],
  });
  expect(savedIndicatorsSchema.safeParse({ schema: "kpss/indicators@2", indicators: [] }).success).toBe(false);
});
