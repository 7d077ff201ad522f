import { expect, it } from "vitest";
import { capacityBases } from "../../src/codebooks/capacityBases.ts";
import { capacityUnits } from "../../src/codebooks/capacityUnits.ts";
import { capacityText } from "../../src/reporting/capacityText.ts";

const plain = (words: string): string => words.replaceAll("\u00a0", " ");

it.each([
  [1, "luzka", "registered", "1 lůžko (registrované maximum)", "1 bed (registered maximum)"],
  [3, "luzka", "registered", "3 lůžka (registrované maximum)", "3 beds (registered maximum)"],
  [21, "klient", "actual", "21 klientů (skutečně poskytovaná kapacita)", "21 clients (capacity actually provided)"],
  [5, "kontakt", "registered", "5 kontaktů po 10 minutách (registrované maximum)", "5 contacts of 10 minutes (registered maximum)"],
  [2, "interv", "registered", "2 intervence po 30 minutách (registrované maximum)", "2 interventions of 30 minutes (registered maximum)"],
  [
    2.5,
    "fte",
    "network",
    "2,5 úvazku v přímé péči (kapacita v síti)",
    "2.5 full-time equivalents in direct care (capacity in the network)",
  ],
  [10, "hour", "network", "10 hodin (kapacita v síti)", "10 hours (capacity in the network)"],
  [4, "domky", "registered", "4 (registrované maximum)", "4 (registered maximum)"],
] as const)("%s %s", (amount, unit, basis, cs, en) => {
  const capacity = { amount, unit: unit as "luzka", basis };
  expect([plain(capacityText(capacity, "cs")), plain(capacityText(capacity, "en"))]).toEqual([cs, en]);
});

it("always says its basis", () => {
  for (const { code: basis, cs } of capacityBases)
    for (const { code: unit } of capacityUnits) expect(capacityText({ amount: 1, unit, basis }, "cs")).toContain(`(${cs})`);
});
