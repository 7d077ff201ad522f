import { expect, it } from "vitest";
import type { z } from "zod";
import { addressSchema } from "../../src/model/address.schema.ts";
import type { Address } from "../../src/model/address.ts";

// Register of providers of social services (MPSV), September 2026: a home for seniors in Aš.
const home = {
  addressPoint: "11867906",
  municipality: "554499",
  municipalityPart: "405507",
  street: "Nemocniční",
  houseNumber: 2272,
  houseNumberKind: "descriptive",
  orientationNumber: "54",
  addition: null,
  psc: "35201",
};
const nothing = Object.fromEntries(Object.keys(home).map((key) => [key, null]));

it("addressSchema is that of the noun, both ways", () => {
  const there: Address = addressSchema.parse(home);
  const back: z.infer<typeof addressSchema> = there;
  expect(back).toEqual(home);
});

it("addressSchema takes an address of which nothing is known", () => {
  expect(addressSchema.parse(nothing)).toEqual(nothing);
});

it.each([
  ["a missing key", { ...home, psc: undefined }],
  ["a number as address point", { ...home, addressPoint: 11867906 }],
  ["a name as municipality", { ...home, municipality: "Aš" }],
  ["a PSČ as printed", { ...home, psc: "352 01" }],
  ["an empty street", { ...home, street: "" }],
  ["an endless street", { ...home, street: "a".repeat(201) }],
  ["house number 0", { ...home, houseNumber: 0 }],
  ["house number with a letter", { ...home, houseNumber: "12a" }],
  ["an unknown kind of house number", { ...home, houseNumberKind: "TypStavebnihoObjektu/1" }],
  ["a district", { ...home, district: "40703" }],
])("addressSchema refuses %s", (_, value) => {
  expect(addressSchema.safeParse(value).success).toBe(false);
});
