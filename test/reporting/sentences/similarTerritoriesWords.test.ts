import { describe, expect, it } from "vitest";
import type { ComparedTerritory } from "../../../src/analyses/benchmark/peerDistance.ts";
import { similarTerritories } from "../../../src/analyses/benchmark/similarTerritories.ts";
import { sentence } from "../../../src/reporting/sentence.ts";

const names = (id: string): string | undefined => ({ "orp/6201": "Blansko", "orp/6202": "Boskovice", "orp/6219": "Vyškov" })[id];
const at = (id: string, old: number | null, dense: number | null): ComparedTerritory => ({ id, values: { old, dense } });
const others = [at("orp/6202", 2, 3), at("orp/6219", 1, 1), at("orp/6203", 9, null)];
const variables = [{ id: "old" }, { id: "dense" }];
const say = (candidates: readonly ComparedTerritory[], target = at("orp/6201", 1, 2), lang: "cs" | "en" = "cs", count = 10) =>
  sentence(similarTerritories(target, candidates, { variables, count, scaling: "range" }), lang, names).replaceAll("\u00a0", " ");

describe("a sentence about fair peers", () => {
  it("names the nearest with their distances, who stays and who is left out", () => {
    expect(say(others)).toBe(
      "ORP Blansko: nejpodobnější z porovnaných (2) podle 2 ukazatelů, vzdálenost v rozpětích: ORP Vyškov (0,35), ORP Boskovice (0,79); při vynechání kteréhokoli ukazatele zůstává 2 z těchto 2; bez údaje vynecháno 1 území.",
    );
    expect(say(others, at("orp/6201", 1, 2), "en")).toBe(
      "ORP Blansko: most similar of those compared (2) by 2 variables, distance in ranges: ORP Vyškov (0.35), ORP Boskovice (0.79); 2 of these 2 stay whichever variable is left out; 1 territory without a figure left out.",
    );
  });

  it("shows five of many", () => {
    const many = Array.from({ length: 7 }, (_, i) => at(`orp/630${i}`, i, i));
    expect(say(many)).toContain("ORP 6304 (0,42) a další, celkem 7;");
  });

  it.each([
    [say([]), "srovnatelná území nelze určit (žádné území s údaji)."],
    [say([at("orp/6202", 1, 2)]), "srovnatelná území nelze určit (žádný použitelný ukazatel); nepoužity 2 ukazatele."],
    [
      say(others, at("orp/6201", 1, null)),
      "podle 1 ukazatele, vzdálenost v rozpětích: ORP Vyškov (0,00), ORP Boskovice (0,13), ORP 6203 (1,00); nepoužit 1 ukazatel.",
    ],
    [say([], at("orp/6201", null, null), "en"), "fair peers cannot be told (no usable variable); 2 variables not used."],
  ])("%s", (words, end) => expect(words).toContain(end));
});
