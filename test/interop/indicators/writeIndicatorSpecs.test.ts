import fc from "fast-check";
import { expect, it } from "vitest";
import { readIndicatorSpecs } from "../../../src/interop/indicators/readIndicatorSpecs.ts";
import { writeIndicatorSpecs } from "../../../src/interop/indicators/writeIndicatorSpecs.ts";
import type { IndicatorSpec } from "../../../src/model/indicatorSpec.ts";
import { anySpec, requests, settled } from "./specs.ts";

it("writes what the reader reads back unchanged", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anySpec, { selector: ({ id }) => id, maxLength: 4 }), (specs) => {
      expect(readIndicatorSpecs(writeIndicatorSpecs(specs)).accepted).toEqual(specs);
    }),
  );
});

it("the order of keys changes nothing, the order of definitions stays", () => {
  const reversed = Object.fromEntries(Object.entries(settled).reverse()) as unknown as IndicatorSpec;
  expect(writeIndicatorSpecs([reversed])).toBe(writeIndicatorSpecs([settled]));
  expect(readIndicatorSpecs(writeIndicatorSpecs([settled, requests])).accepted.map(({ id }) => id)).toEqual([settled.id, requests.id]);
  expect(writeIndicatorSpecs([])).toBe('{\n  "schema": "kpss/indicators@1",\n  "indicators": []\n}\n');
});

it("refuses what the reader would not take back", () => {
  expect(() => writeIndicatorSpecs([settled, settled])).toThrow(
    expect.objectContaining({
      code: "spec-invalid",
      message: expect.stringMatching(/^writeIndicatorSpecs requires each id once.* at indicators\[1\]\.id, got /),
    }),
  );
});
