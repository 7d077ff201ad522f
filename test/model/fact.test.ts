import { expect, it } from "vitest";
import type { Fact } from "../../src/model/fact.ts";

const said = {
  subject: "obec/581283",
  field: "births",
  period: { from: "2023-01-01", to: "2024-01-01" },
  source: "office",
  knownAt: "2024-03-01",
} as const;

it("a fact has a value, or a reason why it has none, as a type", () => {
  const known: Fact = { ...said, value: 0 };
  const unknown: Fact = { ...said, value: null, reason: "refused" };
  // @ts-expect-error unknown, and nobody says why
  const silent: Fact = { ...said, value: null };
  // @ts-expect-error no such reason
  const strange: Fact = { ...said, value: null, reason: "lost" };
  // @ts-expect-error an unknown figure is null
  const missing: Fact = { ...said, value: undefined, reason: "refused" };
  expect([known, unknown, silent, strange, missing]).toHaveLength(5);
});
