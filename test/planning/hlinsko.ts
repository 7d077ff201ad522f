import { readTerritory } from "kpss/interop";
import { type MunicipalityCode, municipalitiesOf, type Plan, plan, territoriesOn } from "kpss/model";
import { exampleTable } from "../interop/saved.ts";

/**
 * Published facts of the planning in the ORP Hlinsko. Publisher: Místní akční skupina Hlinecko and město Hlinsko. The project of planning (operational
 * programme Zaměstnanost, CZ.03.2.63/0.0/0.0/16_063/0006501) ran from October 2017 to September 2019, at most 1 834 050 CZK; its plan was to be settled with
 * the sides and approved by the steering group. The plan before ended in autumn 2022, its day was not found (`end` is a parameter). The draft for
 * 2023–2025 was open to comments 19.–30. 7. 2023, written into the document itself; then the assemblies of the town and of the single municipalities.
 * Municipalities: code lists of Český statistický úřad. What was not found published is null: nobody is invented.
 */
const territories = territoriesOn(readTerritory(exampleTable("territory.json")).accepted, "2023-07-31", {});

/** The municipalities of the ORP. */
export const municipalities: readonly MunicipalityCode[] = municipalitiesOf(territories, "orp/5302").map(
  (id) => id.slice("obec/".length) as MunicipalityCode,
);

/** Key of the assembly of a municipality. */
export const assembly = (code: string): string => `zo-${code}`;

const own = { level: "orp", territory: "orp/5302", owner: "obec/571393", municipalities } as const;

/** The plan that ended in autumn 2022. Its first day was not found either; only its end matters here. */
export function previous(end: string): Plan {
  return plan({ ...own, id: "hlinsko-2020", title: "Komunitní plán Hlinsko, předchozí", period: { from: "2020-01-01", to: end } });
}

/** The draft as published in July 2023. Whose assembly decided and when was not found: none has decided by the end of the window. */
export const draft: Plan = plan({
  ...own,
  id: "hlinsko-2023",
  title: "Komunitní plán Hlinsko 2023–2025, návrh",
  period: { from: "2023-01-01", to: "2026-01-01" },
  previous: "hlinsko-2020",
  approvers: municipalities.map(assembly),
  bodies: municipalities.map((code) => ({
    ...({
      id: assembly(code),
      kind: "assembly",
      tier: "obec",
      organisation: `obec/${code}`,
      targetGroups: null,
      mandate: "approves",
    } as const),
    ...{ validFrom: null, validTo: null },
  })),
  stages: [{ stage: "comments", since: "2023-07-19" }],
  commentWindows: [{ from: "2023-07-19", to: "2023-07-31", announcedOn: null }],
  resolutions: [],
});
