import { expect, it } from "vitest";
import { isSheltered } from "../../src/model/isSheltered.ts";
import { place, secret } from "./planning.ts";

it.each([
  ["no place", [], false],
  ["open places", [place("500001"), place("500002")], false],
  ["one secret among open ones", [place("500001"), secret()], true],
  ["a secret place that is no more", [place("500001"), secret({ validTo: "2011-01-01" })], true],
  ["a place that does not say clearly that it is open", [secret({ secretAddress: "ne" })], true],
] as const)("%s", (_, facilities, sheltered) => {
  expect(isSheltered({ facilities })).toBe(sheltered);
});
