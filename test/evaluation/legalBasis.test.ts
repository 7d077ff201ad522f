import { expect, it, test } from "vitest";
import { legalBasis } from "../../src/evaluation/legalBasis.ts";

// The first days of effect are those of the codebook of sources: act 108/2006 and decree 505/2006 on 1 January 2007, act 254/2014 on 1 January 2015.
test.each([
  ["§ 94 písm. f) zákona č. 108/2006 Sb.", "act-108-2006", "2007-01-01"],
  ["příloha č. 2 vyhlášky č. 505/2006 Sb.", "decree-505-2006", "2007-01-01"],
  ["act 254/2014 Coll.", "act-254-2014", "2015-01-01"],
  // The codebook does not know since when it has been in force.
  ["zákon č. 38/2025 Sb.", "act-38-2025", null],
  ["zákon č. 1/1993 Sb.", null, null],
  ["směrnice kraje", null, null],
  ["", null, null],
])("%s", (text, source, validFrom) => expect(legalBasis({ legalBasis: [text] })).toEqual([{ text, source, validFrom, validTo: null }]));

it("no paragraph, nothing", () => expect(legalBasis({})).toEqual([]));
