import { expect, it } from "vitest";
import type { z } from "zod";
import { riskSignalSchema } from "../../src/model/riskSignal.schema.ts";
import { isRiskTheme, type RiskSignal } from "../../src/model/riskSignal.ts";

const signal = {
  ...{
    id: "S-7",
    theme: "own/energy-poverty",
    targetGroup: "seniori",
    territory: "orp/6201",
    source: "working-group",
    method: "discussion",
  },
  ...{ respondents: 12, count: 9, share: null, day: "2024-05-01", knownAt: "2024-05-03" },
};

it("riskSignalSchema is that of the noun, both ways", () => {
  const there: RiskSignal = riskSignalSchema.parse(signal);
  const back: z.infer<typeof riskSignalSchema> = there;
  expect(back).toEqual(signal);
});

it.each([
  ["free text", { ...signal, text: "U Nováků" }],
  ["a name as id", { ...signal, id: "Nováková" }],
  ["a sentence as theme", { ...signal, theme: "u Nováků netopí" }],
  ["a name as target group", { ...signal, targetGroup: "Nováková" }],
  ["a name as territory", { ...signal, territory: "Blansko" }],
  ["an unknown source", { ...signal, source: "gossip" }],
  ["an unknown method", { ...signal, method: "by ear" }],
  ["more than all", { ...signal, count: 13 }],
  ["a count and a share", { ...signal, share: 0.75 }],
  ["known before it was", { ...signal, knownAt: "2024-04-30" }],
  ["half a respondent", { ...signal, respondents: 0.5 }],
  ["a share above one", { ...signal, count: null, share: 1.5 }],
  ["no day", { ...signal, day: "2024" }],
  ["no territory at all", { ...signal, territory: undefined }],
])("riskSignalSchema refuses %s", (_, value) => {
  expect(riskSignalSchema.safeParse(value).success).toBe(false);
});

it.each(["constructor", "", "Energy", "a b", "1a", null, 3])("%s is no theme", (text) => expect(isRiskTheme(text)).toBe(false));
