import { describe, expect, test } from "vitest";
import { serviceTypes } from "../../src/codebooks/serviceTypes.ts";
import { targetGroups } from "../../src/codebooks/targetGroups.ts";
import { extendCodebook } from "../../src/interop/extendCodebook.ts";

const meaning = (codes: ReturnType<typeof extendCodebook>["codes"]) =>
  Object.fromEntries(codes.map(({ register, code }) => [register, code]));
const noted = ({ notes }: ReturnType<typeof extendCodebook>) => notes.map(({ code, count }) => `${code} ${count}`);

test("nothing official leaves the built-in codes as they are", () => {
  for (const list of [serviceTypes, targetGroups]) {
    const extended = extendCodebook(list, []);
    expect(extended.notes).toEqual([]);
    expect(extended.codes.every(({ origin }) => origin === "built-in")).toBe(true);
  }
  expect(extendCodebook(serviceTypes, []).codes).toHaveLength(33);
  expect(meaning(extendCodebook(targetGroups, []).codes)).toMatchObject({ "CilovaSkupinaOsoby/24": "seniori" });
});

describe("target groups, of which few codes are built in", () => {
  const official = [
    { code: "CilovaSkupinaOsoby/1", cs: "Osoby bez přístřeší" },
    { code: "CilovaSkupinaOsoby/24", cs: "senioři" },
    { code: "CilovaSkupinaOsoby/77", cs: "osoby s něčím zcela novým" },
  ];
  const extended = extendCodebook(targetGroups, official);

  test("known names get their codes, an unknown name means its code, and built-in codes that are not listed stay", () => {
    expect(meaning(extended.codes)).toEqual({
      "CilovaSkupinaOsoby/1": "osoby-bez-pristresi",
      "CilovaSkupinaOsoby/24": "seniori",
      "CilovaSkupinaOsoby/77": "CilovaSkupinaOsoby/77",
      "CilovaSkupinaOsoby/26": "pecujici-osoby",
      "CilovaSkupinaOsoby/27": "osoby-s-potrebou-paliativni-pece",
      "CilovaSkupinaOsoby/30": "osoby-zijici-s-demenci",
    });
    expect(extended.codes.find(({ register }) => register.endsWith("/77"))).toMatchObject({
      cs: "osoby s něčím zcela novým",
      origin: "official",
    });
    expect(noted(extended)).toEqual(["codebook-entry-new 1"]);
  });
});

describe("service types, of which a third of the codes is inferred", () => {
  const name = (slug: string): string => serviceTypes.find(({ code }) => code === slug)?.cs ?? "";

  test("an inferred code that the official list gives to another type goes there, and that is said", () => {
    const swapped = extendCodebook(serviceTypes, [
      { code: "DruhSocialniSluzby/21", cs: name("terapeuticke-komunity") },
      { code: "DruhSocialniSluzby/31", cs: name("domy-na-pul-cesty") },
    ]);
    expect(meaning(swapped.codes)).toMatchObject({
      "DruhSocialniSluzby/21": "terapeuticke-komunity",
      "DruhSocialniSluzby/31": "domy-na-pul-cesty",
    });
    expect(noted(swapped)).toEqual(["codebook-conflict 2"]);
  });

  test("a built-in code whose type is official under another one is given up", () => {
    const moved = extendCodebook(serviceTypes, [{ code: "DruhSocialniSluzby/2", cs: name("terapeuticke-komunity") }]);
    expect(meaning(moved.codes)["DruhSocialniSluzby/2"]).toBe("terapeuticke-komunity");
    expect(meaning(moved.codes)["DruhSocialniSluzby/31"]).toBeUndefined();
    expect(noted(moved)).toEqual(["codebook-conflict 1"]);
  });

  test("of a code seen in data only the wording may differ; an inferred one with an unknown name is given up", () => {
    const worded = extendCodebook(serviceTypes, [
      { code: "DruhSocialniSluzby/13", cs: "Domov pro seniory" },
      { code: "DruhSocialniSluzby/31", cs: "něco zcela jiného" },
    ]);
    expect(meaning(worded.codes)).toMatchObject({
      "DruhSocialniSluzby/13": "domovy-pro-seniory",
      "DruhSocialniSluzby/31": "DruhSocialniSluzby/31",
    });
    expect(noted(worded)).toEqual(["codebook-conflict 1", "codebook-name-differs 1", "codebook-entry-new 1"]);
  });

  test("a type without a code gets one", () => {
    const { codes } = extendCodebook(serviceTypes, [{ code: "DruhSocialniSluzby/2", cs: "Centrum  duševního zdraví" }]);
    expect(meaning(codes)["DruhSocialniSluzby/2"]).toBe("centrum-dusevniho-zdravi");
  });

  test("law: the built-in names, told officially under their own codes, change nothing", () => {
    const own = serviceTypes.flatMap(({ cs, register }) => (register.code === null ? [] : [{ code: register.code, cs: cs.toUpperCase() }]));
    const extended = extendCodebook(serviceTypes, own);
    expect(meaning(extended.codes)).toEqual(meaning(extendCodebook(serviceTypes, []).codes));
    expect(extended.notes).toEqual([]);
  });
});
