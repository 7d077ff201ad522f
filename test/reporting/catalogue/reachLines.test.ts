import { expect, it } from "vitest";
import type { CatalogueReach } from "../../../src/reporting/catalogue/catalogueEntry.ts";
import { reachLines, reachText } from "../../../src/reporting/catalogue/reachLines.ts";

const at = (cs: string | null, changes: Partial<CatalogueReach> = {}): CatalogueReach => ({
  municipality: { id: "obec/581291", cs },
  year: 2025,
  mode: "offered",
  visitsPerWeek: null,
  hours: null,
  frequency: null,
  ...changes,
});
const plain = (words: string): string => words.replaceAll("\u00a0", " ");

it.each<[Partial<CatalogueReach>, string, string]>([
  [{}, "rozsah neuveden; nabízeno v roce 2025", "extent not stated; offered in 2025"],
  [{ visitsPerWeek: 1 }, "1 návštěva týdně; nabízeno v roce 2025", "1 visit a week; offered in 2025"],
  [{ visitsPerWeek: 2 }, "2 návštěvy týdně; nabízeno v roce 2025", "2 visits a week; offered in 2025"],
  [{ visitsPerWeek: 5 }, "5 návštěv týdně; nabízeno v roce 2025", "5 visits a week; offered in 2025"],
  [{ visitsPerWeek: 0.5 }, "0,5 návštěvy týdně; nabízeno v roce 2025", "0.5 visits a week; offered in 2025"],
  [{ hours: 1, mode: "provided" }, "1 hodina za rok; skutečně poskytnuto v roce 2025", "1 hour a year; provided in 2025"],
  [
    { frequency: "každé\núterý", visitsPerWeek: 1 },
    "každé úterý, 1 návštěva týdně; nabízeno v roce 2025",
    "každé úterý, 1 visit a week; offered in 2025",
  ],
])("%j", (changes, cs, en) => {
  expect([plain(reachText(at("Adamov", changes), "cs")), plain(reachText(at("Adamov", changes), "en"))]).toEqual([cs, en]);
});

it("puts municipalities that get the same on one line, from A to Z", () => {
  const lines = reachLines([at("Žďár"), at("Chrást", { visitsPerWeek: 2 }), at("Cvrčov"), at(null), at("Čáslavka")], "cs").map(plain);
  expect(lines).toEqual([
    "Cvrčov, Čáslavka, obec 581291, Žďár: rozsah neuveden; nabízeno v roce 2025",
    "Chrást: 2 návštěvy týdně; nabízeno v roce 2025",
  ]);
});
