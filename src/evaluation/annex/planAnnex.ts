import { indicatorCatalogue } from "../../indicators/indicatorCatalogue.ts";
import { day as checkedDay, type Day } from "../../model/day.ts";
import type { Need } from "../../model/need.ts";
import type { NetworkEntry } from "../../model/networkEntry.ts";
import type { Plan } from "../../model/plan/plan.ts";
import type { PlanningData } from "../../model/planningData.ts";
import type { RecordKey } from "../../model/recordKey.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { isTerritoryId, type TerritoryId, territoryLevel } from "../../model/territoryId.ts";
import type { FigureGap } from "../../planning/figureGap.ts";
import { gapList } from "../../planning/gapList.ts";
import type { NeedSummary } from "../../planning/needLine.ts";
import { annexCandidates } from "./annexCandidates.ts";
import type { AnnexComparison } from "./annexComparison.ts";
import { annexContext } from "./annexContext.ts";
import { annexFinancing } from "./annexFinancing.ts";
import { annexFulfilment } from "./annexFulfilment.ts";
import { annexIndicators } from "./annexIndicators.ts";
import { annexNeeds } from "./annexNeeds.ts";
import { annexNetwork } from "./annexNetwork.ts";
import type { AnnexRisk } from "./annexRisk.ts";
import { annexRisks } from "./annexRisks.ts";
import type { AnnexSection, AnnexSectionId } from "./annexSection.ts";
import { annexSectionOf } from "./annexSectionOf.ts";
import { annexServices } from "./annexServices.ts";
import { derivedFacts } from "./derivedFacts.ts";
import { once } from "./once.ts";

/** Analytical and evaluation parts of a mid-term plan (analytická a hodnoticí část plánu) as tables. Plain JSON. */
export interface PlanAnnex {
  readonly kind: "plan-annex";
  readonly method: "planAnnex@1";
  readonly territory: { readonly id: TerritoryId; readonly cs: string | null };
  readonly day: Day;
  /** What the ORP is compared with, as asked. */
  readonly compare: readonly AnnexComparison[];
  /** The plan that is being prepared, and the one that is evaluated. */
  readonly plan: RecordKey | null;
  readonly previous: RecordKey | null;
  readonly sections: Readonly<Record<AnnexSectionId, AnnexSection>>;
  /** Risks as they were handed over; empty where nobody assessed them. */
  readonly risks: readonly AnnexRisk[];
  /** What could not be written: one line for each missing figure, and who has it. */
  readonly gaps: readonly FigureGap[];
}

/** What an annex is made from beside the data; all of it optional but the day. */
export interface PlanAnnexOptions {
  /** What became known later is not seen. */
  readonly day: Day;
  /** With what the ORP is compared. @default ["kraj", "cr"] */
  readonly compare?: readonly AnnexComparison[];
  /** Comparable ORPs for `"similar"`, as ids or as records with an id. @default not known */
  readonly similar?: readonly (TerritoryId | { readonly id: TerritoryId })[] | null;
  /** The plan that is being prepared: its first year is that of the network wanted. @default none */
  readonly plan?: Plan | null;
  /** The plan whose fulfilment is told. @default none */
  readonly previous?: Plan | null;
  /** Records of needs. @default not kept */
  readonly needs?: readonly Need[] | null;
  /** Needs already grouped, instead of records. @default grouped by target group, type and form */
  readonly needGroups?: readonly NeedSummary[] | null;
  /** Social risks as assessed. @default not assessed */
  readonly risks?: readonly AnnexRisk[] | null;
  /** Entries wanted in the network, beside those of the data. @default none */
  readonly wanted?: readonly NetworkEntry[];
  /** Year of the network wanted [year]. @default first year of `plan`, else the year after `day` */
  readonly wantedYear?: number;
  /** This network only. @default all */
  readonly network?: string;
  /** Years of the analysis of financing [year]. @default the last three that were over on `day` */
  readonly moneyYears?: readonly number[];
}

/**
 * Analytical and evaluation parts of a mid-term plan (podklady pro analytickou a hodnoticí část střednědobého plánu, SPRSS): socio-demographic
 * analysis, providers and services, financing, needs, fulfilment of the previous plan, network for the next period, risks. Parts as decree
 * 505/2006, § 39a names them for regions; a municipal plan has no binding structure.
 *
 * Every table says its units, every cell is a value, limits, or a reason; every section its sources with dates and its caveats. Nothing is needed
 * but the day: what is not there is in `gaps`, one line for each figure with who has it, and never an error. Data of a section that cannot be
 * reckoned with (a plan with a measure twice) make that section `invalid-input`, with the words of the refusal as a caveat.
 *
 * Indicators are compared within one year, the latest in which the ORP and most of the others have the figure. Unlike units of capacity are
 * never added, and neither are three bases of capacity. Money that not all services reported is told by limits. A service with a secret address is
 * told for the whole ORP, without a place. Titles of measures and names of services stand as the data have them.
 *
 * It writes no text of the plan and judges nothing: what the figures mean is for the working groups to say.
 *
 * @param data - what the office holds, any part of it
 * @param orp - the ORP
 * @param options - the day, comparisons, plans, needs, risks
 * @returns the record, plain JSON; the same data in any order of parts give the same record
 * @throws RangeError `day-invalid`, `territory-id-invalid`, `not-an-orp`, `year-invalid`
 *
 * @example
 * const annex = planAnnex(planningData({}), "orp/6201", { day: "2026-11-21", compare: ["kraj", "cr", "similar"] })
 * annex.sections.services.reason // => "not-asked"
 * annex.gaps.find(({ figure }) => figure === "capacities") // => { figure: "capacities", cs: "kapacity podle druhu, jednotky, formy a základu", en: "capacities by type, unit, form and basis", holder: "register", table: "register", count: 1, reasons: [{ reason: "not-asked", count: 1 }], sections: ["services"] }
 * const fact = { subject: "orp/6201", field: "births", period: year(2023), value: 540, source: "csu", knownAt: "2024-05-01" }
 * const born = planAnnex(planningData({ facts: [fact, { ...fact, field: "midYearPopulation", value: 56000 }] }), "orp/6201", { day: "2026-11-21" })
 * born.sections.people.table.rows.find(([, indicator]) => indicator.value === "crude-birth-rate")[2].value // => 9.642857142857142
 * planAnnex(planningData({}), "obec/581283", { day: "2026-11-21" }) // => throws "not-an-orp"
 *
 * @see docs/methods/plan-annex.md
 * @category Plan
 */
export function planAnnex(data: PlanningData, orp: TerritoryId, options: PlanAnnexOptions): PlanAnnex {
  const { compare = ["kraj", "cr"], similar = null, plan = null, previous = null, needs = null, needGroups = null, risks = null } = options;
  const { wanted = [], network = null } = options;
  const day = checkedDay(options.day);
  if (territoryLevel(orp) !== "orp") throw rangeRefusal("not-an-orp", `planAnnex requires an ORP, got ${orp}`);
  const year = Number(day.slice(0, 4));
  const wantedYear = options.wantedYear ?? (plan === null ? year + 1 : Number(plan.period.from.slice(0, 4)));
  const moneyYears = [...new Set(options.moneyYears ?? [year - 3, year - 2, year - 1])].sort((a, b) => a - b);
  for (const one of [wantedYear, ...moneyYears])
    if (!Number.isInteger(one) || one < 1000 || one > 9998)
      throw rangeRefusal("year-invalid", `planAnnex requires whole years, got ${one}`);
  for (const key of compare)
    if (key !== "kraj" && key !== "similar" && !isTerritoryId(key))
      throw rangeRefusal("territory-id-invalid", `planAnnex requires kraj, cr, similar or a territory to compare with, got ${String(key)}`);
  const peers = similar?.map((one) => (typeof one === "object" ? one.id : one)) ?? null;
  const gaps = gapList();
  const base = annexContext(data, orp, { day, compare, similar: peers, gaps });
  const derived = once(() => derivedFacts(base));
  // The index of exclusion is of municipalities; an ORP has none.
  const all = indicatorCatalogue.filter((card) => card.subject === "territoryYear" && card.kind !== "custom");
  const context = { ...base, derived, candidates: once(() => annexCandidates(base, all, derived())) };
  const cards = all.filter(({ topic }) => topic === "people" || topic === "risk");
  const titles = { cs: "ukazatele obyvatel a sociálních rizik", en: "indicators of people and of social risks" };
  const sections = {
    people: annexSectionOf("people", () => {
      const { table, isKnown, sources, caveats } = annexIndicators(context, cards, { section: "people", id: "people", ...titles });
      return { table, details: [], reason: isKnown ? null : (table.rows[0]?.[2]?.reason ?? "not-asked"), sources, caveats };
    }),
    services: annexSectionOf("services", () => annexServices(context)),
    financing: annexSectionOf("financing", () => annexFinancing(context, moneyYears)),
    needs: annexSectionOf("needs", () => annexNeeds(context, needs, needGroups)),
    fulfilment: annexSectionOf("fulfilment", () => annexFulfilment(context, previous)),
    network: annexSectionOf("network", () => annexNetwork(context, { wantedYear, wanted, network })),
    risks: annexSectionOf("risks", () => annexRisks(context, risks)),
  };
  return {
    ...{ kind: "plan-annex", method: "planAnnex@1", territory: { id: orp, cs: context.here.cs }, day },
    ...{ compare: [...new Set(compare)], plan: plan?.id ?? null, previous: previous?.id ?? null },
    ...{ sections, risks: risks ?? [], gaps: gaps.all() },
  };
}
