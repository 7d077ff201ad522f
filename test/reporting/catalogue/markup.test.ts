import fc from "fast-check";
import { expect, it } from "vitest";
import { escaped, markup } from "../../../src/reporting/catalogue/markup.ts";

it("nothing that is put in is markup", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(escaped(text)).not.toMatch(/[<>"']/);
      expect(markup`<a href="${text}">${text}</a>`.html.match(/[<>"]/g)?.join("")).toBe('<"">' + "<>");
    }),
  );
});

it("puts in markup, lists, numbers and nothing", () => {
  expect(markup`${markup`<b>x</b>`}|${[markup`1`, markup`2`]}|${3}|${null}|${"a & b"}`.html).toBe("<b>x</b>|1\n2|3||a &amp; b");
});

it("escapes once", () => {
  expect(escaped("&amp;")).toBe("&amp;amp;");
});
