import fc from "fast-check";
import { expect, it } from "vitest";
import { type ContactKind, contactHref } from "../../../src/reporting/catalogue/contactHref.ts";

it.each<[ContactKind, string, string | null]>([
  ["email", "info@example.cz", "mailto:info@example.cz"],
  ["email", " jana.novakova+sluzba@posta.example.cz ", "mailto:jana.novakova+sluzba@posta.example.cz"],
  ["email", "info@example.cz?bcc=x@y.cz", null],
  ["email", "info@example.cz%0ABcc:x@y.cz", null],
  ["email", "info(zavináč)example.cz", null],
  ["email", "info@example", null],
  ["phone", "516 410 825", "tel:516410825"],
  ["phone", "+420 516-410-825", "tel:+420516410825"],
  ["phone", "112", "tel:112"],
  ["phone", "(516) 410.825", "tel:516410825"],
  ["phone", "516 410 825/826", null],
  ["phone", "516 410 825 (Jana)", null],
  ["phone", "12", null],
  ["phone", "1234567890123456", null],
  ["web", "https://www.example.cz/a?b=c&d=e#f", "https://www.example.cz/a?b=c&d=e#f"],
  ["web", "http://example.cz:8080", "http://example.cz:8080"],
  ["web", "www.example.cz", "http://www.example.cz"],
  ["web", "https://háčky.example.cz", "https://háčky.example.cz"],
  ["web", "example.cz", null],
  ["web", "https://mpsv.cz@zly.example.cz", null],
  ["web", "https://mpsv.cz:x@zly.example.cz", null],
  ["web", "//example.cz", null],
  ["web", "ftp://example.cz", null],
  ["web", "javascript:alert(1)", null],
  ["web", "JaVaScRiPt:alert(1)", null],
  ["web", "data:text/html,x", null],
  ["web", 'https://example.cz/"onclick=x', null],
  ["web", "https://example.cz/ x", null],
  ["web", "https://localhost", null],
  ["web", `https://example.cz/${"a".repeat(300)}`, null],
  ["web", "", null],
])("%s %s", (kind, text, href) => {
  expect(contactHref(kind, text)).toBe(href);
});

it("whatever comes, the scheme is one of four and nothing in the link ends an attribute", () => {
  const kinds = fc.constantFrom<ContactKind>("email", "phone", "web");
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.webUrl({ validSchemes: ["http", "https", "ftp", "javascript"], withQueryParameters: true }),
    fc.emailAddress(),
  );
  fc.assert(
    fc.property(kinds, texts, (kind, text) => {
      expect(contactHref(kind, text) ?? "tel:112").toMatch(/^(?:mailto:|tel:|https?:\/\/)[^\s<>"'`]+$/);
    }),
    { numRuns: 2000 },
  );
});

it("a long text takes no long time", () => {
  for (const kind of ["email", "phone", "web"] as const) expect(contactHref(kind, "a.".repeat(5_000_000))).toBeNull();
  for (const kind of ["email", "phone", "web"] as const) expect(contactHref(kind, "a".repeat(299))).toBeNull();
});
