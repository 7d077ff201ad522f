import { describe, expect, it } from "vitest";
import { isProviderId, type Provider, providerId } from "../../src/model/provider.ts";

describe("providerId", () => {
  it.each(["63504260", "provider/p", "provider/pecovatelka-u-nadrazi", "provider/12", `provider/${"a".repeat(64)}`])("takes %s", (text) => {
    expect(providerId(text)).toBe(text);
  });

  it.each([
    ["a wrong check digit", "63504261"],
    ["nothing after the slash", "provider/"],
    ["capitals and diacritics", "provider/Pečovatelka"],
    ["a hyphen in front", "provider/-a"],
    ["more than 64 signs", `provider/${"a".repeat(65)}`],
    ["a birth number", "provider/8051301234"],
    ["a birth number with a hyphen", "provider/805130-1234"],
    ["a birth number of nine digits", "provider/455130123"],
    ["a name", "CARVAC s. r. o."],
    ["another noun", "related/klub"],
    ["a number", 63504260],
  ])("refuses %s", (_, text) => {
    expect(isProviderId(text)).toBe(false);
    expect(() => providerId(text as string)).toThrow(expect.objectContaining({ name: "RangeError", code: "provider-id-invalid" }));
  });

  it("has no place for people's names", () => {
    const provider: Provider = {
      id: providerId("provider/pecovatelka-u-nadrazi"),
      ico: null,
      name: "Pečovatelka u nádraží",
      seat: null,
      contacts: { emails: [], phones: [], webs: [] },
      // @ts-expect-error statutory bodies are personal data
      statutoryBodies: [],
    };
    expect(provider.ico).toBeNull();
  });
});
