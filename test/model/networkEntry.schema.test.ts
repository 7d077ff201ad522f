import { expect, it } from "vitest";
import type { z } from "zod";
import { capacity } from "../../src/model/capacity.ts";
import { networkEntrySchema } from "../../src/model/networkEntry.schema.ts";
import type { NetworkEntry } from "../../src/model/networkEntry.ts";

const unit = { amount: 3.5, unit: "fte", form: "terenni", basis: "network" };
const entry = {
  service: "1234567",
  form: "terenni",
  network: "kraj/3115",
  year: 2026,
  units: [unit],
  status: "basic",
  entrustment: null,
  application: null,
};

it("networkEntrySchema is that of the noun, both ways", () => {
  const there: NetworkEntry = networkEntrySchema.parse(entry);
  const back: z.infer<typeof networkEntrySchema> = there;
  expect(back).toEqual(entry);
});

it.each(["basic", "orp-minimum", "temporary", "outside"])("networkEntrySchema takes the status %s", (status) => {
  expect(networkEntrySchema.safeParse({ ...entry, status, units: status === "outside" ? [] : null }).success).toBe(true);
});

it.each([
  ["units of another form", { ...entry, form: "ambulantni" }],
  ["a registered maximum", { ...entry, units: [{ ...unit, basis: "registered" }] }],
  ["an unknown status", { ...entry, status: "candidate" }],
  ["half a year", { ...entry, year: 2026.5 }],
  ["a year as text", { ...entry, year: "2026" }],
  ["no network", { ...entry, network: "" }],
  ["an endless list", { ...entry, units: Array.from({ length: 51 }, () => unit) }],
  ["an unknown key", { ...entry, note: "" }],
])("networkEntrySchema refuses %s", (_, value) => {
  expect(networkEntrySchema.safeParse(value).success).toBe(false);
});

it("an entry does not count registered maxima, as a type", () => {
  const registered = capacity(3, { unit: "fte", form: "terenni", basis: "registered" });
  // @ts-expect-error registered maximum in a network
  const wrong: Pick<NetworkEntry, "units"> = { units: [registered] };
  expect(wrong.units).toHaveLength(1);
});
