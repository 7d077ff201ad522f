import { expect, it } from "vitest";
import { finished } from "../../src/reporting/finished.ts";

it.each([
  ["vše je v pořádku", "vše je v\u00a0pořádku."],
  ["zákon č. 108/2006 Sb.", "zákon č.\u00a0108/2006 Sb."],
  ["dvě  mezery \n", "dvě mezery."],
  ["opravdu?", "opravdu?."],
])("%j becomes %j", (words, expected) => expect(finished(words, "cs")).toBe(expected));
