import { expect, it } from "vitest";
import type { z } from "zod";
import { facilitySchema } from "../../src/model/facility.schema.ts";
import type { Facility } from "../../src/model/facility.ts";

const address = {
  addressPoint: null,
  municipality: "581283",
  municipalityPart: null,
  street: null,
  houseNumber: null,
  houseNumberKind: null,
  orientationNumber: null,
  addition: null,
  psc: null,
};
const point = { lon: 16.65, lat: 49.36 };
const open = { name: "Poradna", validFrom: "2010-01-01", validTo: null, secretAddress: false, address, point };
const secret = { ...open, secretAddress: true, address: null, point: null };

it.each([open, secret, { ...open, address: null, point: null, name: null }])(
  "facilitySchema is that of the noun, both ways: %#",
  (value) => {
    const there: Facility = facilitySchema.parse(value);
    const back: z.infer<typeof facilitySchema> = there;
    expect(back).toEqual(value);
  },
);

it.each([
  ["the address of a secret place", { ...secret, address }],
  ["the point of a secret place", { ...secret, point }],
  ["a secret that nobody decided", { ...open, secretAddress: null }],
  ["a point outside the world", { ...open, point: { lon: 16.65, lat: 91 } }],
  ["a point of text", { ...open, point: "POINT(49.36 16.65)" }],
  ["an id that nobody gave", { ...open, id: "1" }],
  ["a head by name", { ...open, vedouci: { jmeno: "Jana" } }],
  ["no days", { ...open, validTo: "2010-01-01" }],
])("facilitySchema refuses %s", (_, value) => {
  expect(facilitySchema.safeParse(value).success).toBe(false);
});
