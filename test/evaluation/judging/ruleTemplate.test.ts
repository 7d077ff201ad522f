import { describe, expect, it, test } from "vitest";
import { serviceTypes } from "../../../src/codebooks/serviceTypes.ts";
import { ruleTemplate } from "../../../src/evaluation/judging/ruleTemplate.ts";
import { withParameters } from "../../../src/evaluation/judging/withParameters.ts";
import type { RuleSpec } from "../../../src/model/rules/ruleSpec.ts";
import { ruleOf } from "./cases.ts";

const template: RuleSpec = ruleOf(
  { kind: "threshold", figure: "x", is: "below", limit: "{{least}}" },
  {
    id: "own/few-{{code}}",
    title: { cs: "málo: {{cs}}", en: "few: {{en}}" },
    message: { cs: "{{cs}}: {x}", en: "{{en}}: {x}" },
    scope: { subject: "service", types: ["{{code}}"] },
  },
);

describe("ruleTemplate", () => {
  it("puts cells in their places, a number as a number", () => {
    const [rule] = ruleTemplate(template, [{ code: "40", cs: "péče", en: "care", least: 3 }]);
    expect(rule).toMatchObject({
      id: "own/few-40",
      title: { cs: "málo: péče" },
      message: { en: "care: {x}" },
      scope: { types: ["40"] },
      breachedWhen: { limit: 3 },
    });
  });

  it("takes entries of a codebook as they are", () => {
    const plain: RuleSpec = { ...template, breachedWhen: { kind: "threshold", figure: "x", is: "below", limit: 1 } };
    expect(ruleTemplate(plain, serviceTypes)).toHaveLength(serviceTypes.length);
  });

  it("reads a cell for places no more, and leaves the template as it was", () => {
    const before = JSON.stringify(template);
    const [rule] = ruleTemplate(template, [{ code: "40", cs: "{{en}} $& {x}", en: "care", least: 3 }]);
    expect(rule?.title.cs).toBe("málo: {{en}} $& {x}");
    expect(JSON.stringify(template)).toBe(before);
  });

  it("of no rows makes no rules", () => expect(ruleTemplate(template, [])).toEqual([]));

  it("refuses a row without a cell, a cell that is no text, two rules of one id", () => {
    const row = { code: "40", cs: "péče", en: "care", least: 3 };
    expect(() => ruleTemplate(template, [{ ...row, least: undefined }])).toThrow(expect.objectContaining({ code: "name-unknown" }));
    expect(() => ruleTemplate(template, [{ ...row, least: null }])).toThrow(expect.objectContaining({ code: "name-unknown" }));
    expect(() => ruleTemplate({ ...template, title: { cs: "{{constructor}}", en: "x" } }, [row])).toThrow(
      expect.objectContaining({ code: "name-unknown" }),
    );
    expect(() => ruleTemplate(template, [row, row])).toThrow(expect.objectContaining({ code: "rule-twice" }));
  });
});

describe("withParameters", () => {
  const rule = ruleOf(
    { kind: "threshold", figure: "x", is: "below", limit: "least" },
    { parameters: { least: { value: null, unit: "persons", cs: "nejméně", en: "at least" } } },
  );
  const source = "own/council-2026";

  it("states a limit with its source, or takes one away", () => {
    const stated = withParameters(rule, { least: 5 }, { source });
    expect(stated.parameters).toEqual({ least: { value: 5, unit: "persons", cs: "nejméně", en: "at least", source } });
    expect(withParameters(stated, { least: null }, { source }).parameters?.["least"]?.value).toBeNull();
    expect(rule.parameters?.["least"]?.value).toBeNull();
  });

  it("of nothing changes nothing", () => expect(withParameters(rule, {}, { source })).toEqual(rule));

  test.each([
    [{ most: 1 }, "name-unknown"],
    [{ toString: 1 }, "name-unknown"],
    [{ least: Number.NaN }, "not-finite"],
    [{ least: Number.POSITIVE_INFINITY }, "not-finite"],
  ])("refuses %j", (values, code) =>
    expect(() => withParameters(rule, values as never, { source })).toThrow(expect.objectContaining({ code })),
  );
});
