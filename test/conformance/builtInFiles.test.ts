import { describe, expect, test } from "vitest";
import { builtInFiles } from "./builtInFiles.ts";
import { compared } from "./judge.ts";

const verdicts = (ending: string, text: string) =>
  (builtInFiles.find((file) => file.ending === ending)?.cases(text) ?? []).map(({ expected, got }) =>
    compared({ expected, tolerance: {} }, { got }),
  );
const outcomes = (ending: string, text: string) => verdicts(ending, text).map(({ outcome }) => outcome);

describe("tables that are cases by their name", () => {
  const points = "name,lat_deg_etrs89,lon_deg_etrs89,h_ellipsoid_m,jtsk_Y_m,jtsk_X_m,source\n";

  test("a control point half a metre off is found, a file without points is none", () => {
    expect(outcomes("krovak/control-points.csv", `${points}svc50_15,50,15,100,703011.898,1058147.296,x\n`)).toEqual(["pass"]);
    expect(outcomes("krovak/control-points.csv", `${points}svc50_15,50,15,100,703012.898,1058147.296,x\n`)).toEqual(["fail"]);
    expect(outcomes("krovak/control-points.csv", points)).toEqual(["fail"]);
  });

  test("a wrong check digit is found", () => {
    expect(outcomes("territory/obce_6258.csv", "kod_obec,nazev_obec\n581283,Blansko\n")).toEqual(["pass"]);
    expect(verdicts("territory/obce_6258.csv", "kod_obec,nazev_obec\n581238,Blansko\n")[0]).toMatchObject({
      outcome: "fail",
      words: expect.stringContaining("wrong.length got 1"),
    });
    expect(outcomes("rpss/katalog_vzorek_19_mist.json", '[{"poskytovatel":{"ico":"63504260"}}]')).toEqual(["pass"]);
    expect(outcomes("rpss/katalog_vzorek_19_mist.json", '[{"poskytovatel":{"ico":"63504261"}}]')).toEqual(["fail"]);
    expect(() => verdicts("uzemi/orp.csv", "kod\n1\n")).toThrow("ruian_orp_kod");
  });

  test("minutes between two municipalities are not the whole region", () => {
    expect(outcomes("travel/od_JMK_673x673_min.csv", "kod_obec,581283,581291\n581283,0.0,9.1\n581291,9.1,0.0\n")).toEqual(["fail"]);
  });

  test("a part of a table is not taken for the whole", () => {
    expect(
      outcomes("csu/zarizeni-socialnich-sluzeb-obce-2023.csv", "hodnota,stapro_kod,dsz_kod,rok,obec_kod\n1,6098,130,2023,581283\n"),
    ).toEqual(["fail"]);
    expect(outcomes("population/obyvatelstvo_obce_vek5_siroke_2020-12-31.csv", "kod_obec,pohlavi,celkem\n581283,T,20306\n")).toEqual([
      "fail",
    ]);
  });
});
