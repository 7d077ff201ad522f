import { describe, expect, it } from "vitest";
import type { FieldChange, ServiceChange } from "../../../src/analyses/change/serviceChange.ts";
import { serviceRegistrationId } from "../../../src/model/identifiers/serviceRegistrationId.ts";
import { providerId } from "../../../src/model/provider.ts";
import { sentence } from "../../../src/reporting/sentence.ts";

const home = {
  id: serviceRegistrationId("1234567"),
  name: null,
  type: "domovy-pro-seniory",
  provider: { id: providerId("provider/a"), name: "Domov, p. o." },
};
const base = { kind: "service-change", service: home, fields: [], why: [], day: null } as const;
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const cs = (change: ServiceChange): string => plain(sentence(change, "cs", () => "Blansko"));
const en = (change: ServiceChange): string => plain(sentence(change, "en", () => "Blansko"));
const changed = (...fields: readonly FieldChange[]): ServiceChange => ({ ...base, change: "changed", fields });

describe("a service", () => {
  it.each<[ServiceChange, string, string]>([
    [
      { ...base, change: "opened", day: "2026-11-16" },
      "Nová služba: domovy pro seniory (Domov, p. o., č. 1234567), od 16. 11. 2026.",
      "New service: homes for seniors (Domov, p. o., no. 1234567), from 16 November 2026.",
    ],
    [
      { ...base, change: "opened", service: { ...home, name: "U Lípy", provider: { ...home.provider, name: null } } },
      "Nová služba: domovy pro seniory – U Lípy (č. 1234567).",
      "New service: homes for seniors – U Lípy (no. 1234567).",
    ],
    [
      { ...base, change: "closed", day: "2027-01-01" },
      "Ukončená služba: domovy pro seniory (Domov, p. o., č. 1234567), naposledy 31. 12. 2026.",
      "Closed service: homes for seniors (Domov, p. o., no. 1234567), last day 31 December 2026.",
    ],
    [
      { kind: "service-change", change: "renumbered", service: home, formerly: serviceRegistrationId("7654321"), why: ["id-changed"] },
      "Podezřelá změna: domovy pro seniory (Domov, p. o.) má místo čísla 7654321 číslo 1234567, jinak se nezměnilo nic.",
      "Suspicious change: homes for seniors (Domov, p. o.) has the number 1234567 instead of 7654321, nothing else changed.",
    ],
    [
      { kind: "service-change", change: "count", scope: "orp/6201", from: 1200, to: 1000, why: ["count-fell"] },
      "Podezřelá změna: ORP Blansko: počet služeb klesl z 1 200 na 1 000, o více než 5 %.",
      "Suspicious change: ORP Blansko: the number of services fell from 1 200 to 1 000, by more than 5%.",
    ],
    [
      { kind: "service-change", change: "count", scope: null, from: 100, to: 90, why: ["count-fell"] },
      "Podezřelá změna: počet služeb klesl z 100 na 90, o více než 5 %.",
      "Suspicious change: the number of services fell from 100 to 90, by more than 5%.",
    ],
  ])("%#", (change, czech, english) => {
    expect([cs(change), en(change)]).toEqual([czech, english]);
  });
});

describe("fields", () => {
  it.each<[FieldChange, string, string]>([
    [
      { field: "capacity/pobytova/luzka", from: 20, to: 1 },
      "registrované maximum, pobytová forma: dříve 20 lůžek, nyní 1 lůžko",
      "registered maximum, residential form: before 20 beds, now 1 bed",
    ],
    [
      { field: "capacity/terenni/interv", from: null, to: [2, 3] },
      "registrované maximum, terénní forma: dříve „neuvedeno“, nyní 2 intervence a 3 intervence",
      "registered maximum, field form: before “not stated”, now 2 interventions and 3 interventions",
    ],
    [
      { field: "validTo", from: null, to: "2027-01-01" },
      "konec: dříve „neuvedeno“, nyní 31. 12. 2026",
      "end: before “not stated”, now 31 December 2026",
    ],
    [
      { field: "type", from: "azylove-domy", to: "DruhSocialniSluzby/2" },
      "druh: dříve „azylové domy“, nyní „DruhSocialniSluzby/2“",
      "type: before “shelters”, now “DruhSocialniSluzby/2”",
    ],
    [
      { field: "forms", from: ["terenni"], to: ["ambulantni"] },
      "formy: nově „ambulantní“, už ne „terénní“",
      "forms: new “ambulatory”, no longer “field”",
    ],
    [
      { field: "nonStop/terenni", from: true, to: false },
      "nepřetržitě, terénní forma: dříve „ano“, nyní „ne“",
      "around the clock, field form: before “yes”, now “no”",
    ],
    [
      { field: "targetGroups", from: [], to: ["seniori", "pecujici-osoby"] },
      "cílové skupiny: nově „senioři“ a „pečující osoby“",
      "target groups: new “seniors” and “informal carers”",
    ],
    [{ field: "facilities", from: null, to: null }, "místa poskytování (změněno)", "places (changed)"],
    [{ field: "contacts/phones", from: ["1"], to: [] }, "telefony: už ne „1“", "phones: no longer “1”"],
    [{ field: "own/field", from: "a", to: "b" }, "own/field: dříve „a“, nyní „b“", "own/field: before “a”, now “b”"],
  ])("$field", (field, czech, english) => {
    const head = [
      "Změněná služba: domovy pro seniory (Domov, p. o., č. 1234567): ",
      "Changed service: homes for seniors (Domov, p. o., no. 1234567): ",
    ];
    expect(cs(changed(field))).toBe(`${head[0]}${czech}.`);
    expect(en(changed(field))).toBe(`${head[1]}${english}.`);
  });

  it("several, and why they are suspicious", () => {
    const fields = [
      { field: "provider", from: "63504260", to: "00000019" },
      { field: "name", from: "A", to: "B" },
    ];
    expect(cs({ ...base, change: "changed", fields, why: ["provider-changed"] })).toBe(
      "Podezřelá změna: domovy pro seniory (Domov, p. o., č. 1234567): poskytovatel: dříve „63504260“, nyní „00000019“; název: dříve „A“, nyní „B“ (změnil se poskytovatel).",
    );
  });
});

it("words that came with data stay one line", () => {
  const odd = { ...home, name: "A\nB\u202e", provider: { ...home.provider, name: "{x}" } };
  expect(cs({ ...base, change: "closed", service: odd })).toBe("Ukončená služba: domovy pro seniory – A B ({x}, č. 1234567).");
});
