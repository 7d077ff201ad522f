import { describe, expect, it } from "vitest";
import { allocationFrom } from "../../../src/analyses/location/allocationFrom.ts";
import { allocationModel } from "../../../src/analyses/location/allocationModel.ts";
import { locationAllocation } from "../../../src/analyses/location/locationAllocation.ts";
import type { LocationOptions } from "../../../src/analyses/location/locationOptions.ts";
import type { LocationProblem } from "../../../src/analyses/location/locationProblem.ts";
import { sentence } from "../../../src/reporting/sentence.ts";

/** Three towns in a row, of which the last has a service. */
const problem: LocationProblem = {
  places: [
    { id: "obec/581291", people: 10, okres: "o" },
    { id: "obec/581283", people: 100, okres: "o" },
    { id: "obec/581372", people: 20, okres: "o" },
  ],
  sites: [{ id: "obec/581291" }, { id: "obec/581283" }, { id: "obec/581372", existing: true }].map((site) => ({ ...site, capacity: 60 })),
  costs: [
    [0, 5, 9],
    [5, 0, 4],
    [9, 4, 0],
  ],
  unit: "km",
  mode: "great-circle",
};
const names = (id: string): string | undefined => ({ "obec/581291": "Adamov", "obec/581283": "Blansko" })[id];
const said = (options: LocationOptions, lang: "cs" | "en", given: LocationProblem = problem): string =>
  sentence(locationAllocation(given, options), lang, names).replaceAll("\u00a0", " ");

describe("sentence of where to add services", () => {
  it.each<readonly [string, LocationOptions]>([
    [
      "kam přidat službu (p-medián; vzdušnou čarou; odhad): obec Blansko; průměrná cesta 0,38 km, dosud 3,77 km; dokázané optimum.",
      { aim: "p-median", sites: 1 },
    ],
    [
      "kam přidat službu (p-medián; vzdušnou čarou; odhad): obec Adamov, obec Blansko; průměrná cesta 0 km, dosud 3,77 km; dokázané optimum.",
      { aim: "p-median", sites: 2 },
    ],
    [
      "kam přidat službu (maximální pokrytí; vzdušnou čarou; odhad): obec Blansko; osob se službou do 3 km 120 z 130 (92,3 %), dosud 20; bez služby zůstane 10 osob, dosud 110; dokázané optimum.",
      { aim: "max-cover", sites: 1, radius: 3 },
    ],
    [
      "kam přidat službu (úplné pokrytí; vzdušnou čarou; odhad): obec Adamov; nejméně služeb do 4 km od všech: 1; bez služby zůstane 0 osob, dosud 10; dokázané optimum.",
      { aim: "set-cover", radius: 4 },
    ],
    [
      "kam přidat službu (p-centrum; vzdušnou čarou; odhad): obec Adamov; nejdelší cesta 4 km, dosud 9 km; dokázané optimum.",
      { aim: "p-center", sites: 1 },
    ],
    [
      "kam přidat službu (nejmenší nepokrytá potřeba; vzdušnou čarou; odhad): obec Blansko; nepokryto osob 10, dosud 70; dokázané optimum.",
      { aim: "least-unmet-need", sites: 1 },
    ],
  ])("%s", (text, options) => {
    expect(said(options, "cs")).toBe(text);
  });

  it("in English", () => {
    expect(said({ aim: "p-median", sites: 1 }, "en")).toBe(
      "where to add a service (p-median; by straight line; estimate): municipality of Blansko; mean way 0.38 km, so far 3.77 km; proven optimal.",
    );
  });

  it("why there is no answer, and sites that help nobody", () => {
    const far = {
      ...problem,
      costs: [
        [0, 5, 9],
        [5, 0, 4],
        [null, null, null],
      ],
    };
    expect(said({ aim: "set-cover", radius: 4 }, "cs", far)).toContain("řešení není, 1 místo nemůže pokrýt žádná služba (obec 581372)");
    const tight = { ...problem, limits: [{ territory: "o", mostSites: 0 }], sites: problem.sites.map((site) => ({ ...site, okres: "o" })) };
    expect(said({ aim: "p-median", sites: 2 }, "cs", tight)).toContain(
      "nikam; průměrná cesta 3,77 km, dosud 3,77 km; dalších 2 se do limitů nevejde",
    );
    const twice = {
      ...problem,
      costs: [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    };
    expect(said({ aim: "p-median", sites: 2 }, "cs", twice)).toContain("dalších 2 by nikomu nepomohlo");
    expect(said({ aim: "p-median", sites: 1, needlessSites: "fill-up" }, "cs", twice)).toContain("jen do počtu: obec Blansko");
  });

  it("of an answer without a bound says so, of given costs does not say estimate", () => {
    const given = { ...problem, mode: "car", estimate: false } as const;
    const answer = { values: { y0: 0.9999999, y1: 0 } };
    const text = sentence(allocationFrom(allocationModel(given, { aim: "p-median", sites: 1 }), answer), "cs", names).replaceAll(
      "\u00a0",
      " ",
    );
    expect(text).toContain("(p-medián; autem; cesty jak byly zadány): obec Blansko");
    expect(text).toContain("nejlepší nalezené, bez meze");
  });
});

it("a mode that nobody knows is refused", () => {
  expect(() => locationAllocation({ ...problem, mode: "boat" } as unknown as LocationProblem, { aim: "p-median", sites: 1 })).toThrow(
    expect.objectContaining({ code: "mode-unknown" }),
  );
});
