/**
 * Everything that a coordinator of the ORP Blansko would hold: real figures of people, risks and facilities with their publishers, and a register,
 * reports, a network, needs and two plans that are MADE UP.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as k from "kpss";
import { type Figures, readFigures } from "./readFigures.ts";
import { syntheticReaches, syntheticRelated } from "./syntheticOffice.ts";
import { syntheticNeeds, syntheticNetwork, syntheticPlan, syntheticPrevious, syntheticReports } from "./syntheticPlan.ts";
import { syntheticGroups, syntheticRegister } from "./syntheticRegister.ts";

/** What the examples of a coordinator's year work with. */
export interface SyntheticOfficeData {
  readonly data: k.PlanningData;
  /** The register a week before. */
  readonly lastWeek: k.PlanningData;
  readonly notes: readonly k.Note[];
  readonly plan: k.Plan;
  readonly previous: k.Plan;
  readonly needs: readonly k.Need[];
  readonly figures: Figures;
  /** Municipalities with their people aged 65 and over, real figures; and a made-up base of home care with 7.5 full-time workers. */
  readonly homeCare: Pick<k.AccessInput, "places"> & { readonly supply: readonly k.AccessSupply<"fte", "terenni", "network">[] };
}

const ORP = "orp/6201";
const DAY = "2026-11-21";

/**
 * @param folder - where the tables of real figures are @default beside the examples
 * @throws BrokenTable
 */
export function syntheticOfficeData(folder = join(fileURLToPath(new URL(".", import.meta.url)), "data")): SyntheticOfficeData {
  const figures = readFigures(folder);
  const options = { codebooks: { targetGroups: k.readCodebook(syntheticGroups()).accepted } };
  const reports = k.joinTable(k.readTable(syntheticReports, { noun: "service-year", source: "own/reports", knownAt: "2026-02-28" }));
  const office = {
    ...{ relatedServices: syntheticRelated, reaches: syntheticReaches, networkEntries: syntheticNetwork, serviceYears: reports.records },
    ...{
      territories: figures.graph,
      partial: figures.partial,
      absentRows: figures.absentRows,
      facts: [...figures.facts, ...reports.facts],
    },
  };
  const [now, before] = [false, true].map((earlier) =>
    k.officeData({ register: k.readRegister(syntheticRegister({ earlier }), options), ...office }),
  );
  return {
    ...{ data: (now as k.OfficeData).data, lastWeek: (before as k.OfficeData).data, notes: (now as k.OfficeData).notes },
    ...{ plan: syntheticPlan, previous: syntheticPrevious, needs: syntheticNeeds, figures, homeCare: homeCare(figures) },
  };
}

function homeCare({ graph, partial, facts }: Figures): SyntheticOfficeData["homeCare"] {
  const state = k.territoriesOn(graph, DAY, { partial });
  const inside = k.municipalitiesOf(state, ORP);
  const seniors = k.personsAgedIndicator({ ages: "65+" });
  const table = k.observe([seniors], k.factsAsOf(facts, DAY), inside);
  const point = (id: k.TerritoryId) => state.nodes.get(id)?.point ?? null;
  const kind = { unit: "fte", form: "terenni", basis: "network" } as const;
  return {
    places: inside.map((id) => ({ id, point: point(id), people: k.observationOf(table, seniors.id, id).value })),
    supply: [{ id: "synthetic/base", amount: 7.5, point: point("obec/581283"), reach: inside, ...kind }],
  };
}
