import { expect, it } from "vitest";
import type { Address } from "../../src/model/address.ts";
import { psc } from "../../src/model/identifiers/psc.ts";
import { addressText } from "../../src/reporting/addressText.ts";
import { address } from "../model/planning.ts";

it.each<[string, Partial<Address>, string | null, string]>([
  [
    "a street with both numbers",
    { street: "Sadová", houseNumber: 2272, orientationNumber: "5a", psc: psc("67801") },
    "Blansko",
    "Sadová 2272/5a, 678 01 Blansko",
  ],
  ["a street with one number", { street: "náměstí Míru", houseNumber: 7 }, "Adamov", "náměstí Míru 7, Adamov"],
  ["a village without streets", { street: null, houseNumber: 12, psc: psc("67915") }, "Lipovec", "č. p. 12, 679 15 Lipovec"],
  ["a registration number", { street: null, houseNumber: 3, houseNumberKind: "registration" }, "Sloup", "č. ev. 3, Sloup"],
  [
    "a registration number in a street",
    { street: "Lesní", houseNumber: 3, houseNumberKind: "registration" },
    "Sloup",
    "Lesní č. ev. 3, Sloup",
  ],
  ["an orientation number alone", { houseNumber: null, orientationNumber: "9" }, null, "Lipová 9"],
  ["an addition", { addition: "2. patro\nvlevo" }, "Adamov", "Lipová 12, 2. patro vlevo, Adamov"],
  ["a street alone", { houseNumber: null }, "Adamov", "Lipová, Adamov"],
  ["nothing", { street: null, houseNumber: null }, null, ""],
])("%s", (_, changes, municipality, expected) => {
  expect(addressText(address("581283", changes), municipality, "cs").replaceAll("\u00a0", " ")).toBe(expected);
});

it("in English", () => {
  const plain = (changes: Partial<Address>): string => addressText(address("581283", changes), "Sloup", "en").replaceAll("\u00a0", " ");
  expect(plain({ street: null })).toBe("no. 12, Sloup");
  expect(plain({ street: null, houseNumberKind: "registration" })).toBe("reg. no. 12, Sloup");
});
