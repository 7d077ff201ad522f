import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { canonicalJson } from "../../src/model/canonicalJson.ts";
import { digest } from "../../src/model/digest.ts";

// SHA-256 of the canonical text. The first two were computed by coreutils: printf '{}' | sha256sum, printf '{"a":2,"b":1}' | sha256sum;
// the last one by Python's hashlib over the bytes 22 c5 99 f0 9f 98 82 22.
test.each([
  [{}, "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"],
  [{ b: 1, a: 2 }, "d3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772"],
  ["ř😂", "756c0c4e13de6e5337983daae7cf8356a74a87b1d91cb48b63aa4a6ff92d6b82"],
])("%j", (value, hex) => expect(digest(value)).toBe(hex));

it("refuses what is no JSON", () => {
  expect(() => digest({ a: undefined })).toThrow(expect.objectContaining({ code: "not-json" }));
  expect(() => digest(Number.NaN)).toThrow(expect.objectContaining({ code: "not-finite" }));
});

it("is what node:crypto gives for the UTF-8 of the canonical text, also of long texts", () => {
  const json = fc.oneof(fc.jsonValue({ stringUnit: "binary" }), fc.string({ unit: "binary", minLength: 50, maxLength: 300 }));
  fc.assert(
    fc.property(json as fc.Arbitrary<unknown>, (value) => {
      expect(digest(value)).toBe(createHash("sha256").update(canonicalJson(value), "utf8").digest("hex"));
    }),
  );
});
