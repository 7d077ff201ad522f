import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { Contacts } from "../../model/contacts.ts";
import { day as checkedDay, type Day } from "../../model/day.ts";
import type { PlanningData } from "../../model/planningData.ts";
import { type Territory, territory } from "../../model/territory.ts";
import type { TerritoryId } from "../../model/territoryId.ts";
import type { CatalogueEntry, CatalogueTerritory } from "./catalogueEntry.ts";
import type { CatalogueNote } from "./catalogueNote.ts";
import { catalogueNotes } from "./catalogueNotes.ts";
import type { CatalogueOrder, CatalogueView } from "./catalogueView.ts";
import { catalogueViews, crisisKeys } from "./catalogueViews.ts";
import { registeredEntries } from "./registeredEntries.ts";
import { relatedEntries } from "./relatedEntries.ts";

/** What a catalogue is to hold. */
export interface CatalogueOptions {
  readonly scope: TerritoryId | Territory;
  /** Services provided on this day, at places open on it. */
  readonly day: Day;
  /** How it is arranged; whole entries stand in the first arrangement, the others are indexes. @default municipality, group, name */
  readonly by?: readonly CatalogueOrder[] | undefined;
  /** Whether related services stand beside the registered ones. @default true */
  readonly related?: boolean | undefined;
  /** Whether services seated elsewhere are there that say they work in the region, or do so by their type. @default true */
  readonly regional?: boolean | undefined;
  /** Names of codes that the built-in codebooks do not know, as from `readCodebook`; without `en` the Czech name stands for it. @default none */
  readonly names?: readonly { readonly code: string; readonly cs: string; readonly en?: string | undefined }[] | undefined;
  /** Ids of sources of the codebook, or names of sources. @default none */
  readonly sources?: readonly string[] | undefined;
  /** To whom a mistake is to be reported. @default nobody is named, and a note says so */
  readonly correction?: { readonly name: string; readonly contacts: Contacts } | undefined;
  /** Words that must stand on every page: a draft, an invented example. @default none */
  readonly notice?: Bilingual | undefined;
}

/** A catalogue of services as plain data (katalog služeb), ready to be rendered. */
export interface Catalogue {
  readonly schema: "kpss/catalogue@1";
  readonly scope: CatalogueTerritory;
  readonly day: Day;
  /** In the order of reading, numbered from 1. */
  readonly entries: readonly CatalogueEntry[];
  /** Keys of entries that help in a crisis: telephone lines, crisis help, intervention centres. */
  readonly crisis: readonly string[];
  readonly views: readonly CatalogueView[];
  /** Municipalities in which no entry sits and of which nobody said that one comes there. */
  readonly silent: readonly CatalogueTerritory[];
  readonly notes: readonly CatalogueNote[];
  readonly sources: readonly string[];
  readonly correction: { readonly name: string; readonly contacts: Contacts } | null;
  readonly notice: Bilingual | null;
  /** Why there are no entries: the municipalities of the territory are not known. */
  readonly reason: Reason | null;
}

/**
 * The catalogue of services of a territory (katalog služeb): registered services and, clearly apart, related ones, crisis help
 * first, then by municipality, by target group and from A to Z.
 *
 * Holds nothing that would say where a secret address is: such a service stands at the level of an ORP or higher, without
 * places, names of places and reach, and with its public contacts. Figures on clients are not in it. Capacities keep their
 * unit and basis and are never added up.
 *
 * @param data - what the office holds; the register alone is enough for a municipality
 * @param options - territory, day and arrangement
 * @returns plain data; `reason` says why it is empty when it cannot be made
 * @throws RangeError `day-invalid`, `territory-id-invalid`
 *
 * @example
 * const { entries, reason, notes } = catalogue(planningData({ services: [] }), { scope: "obec/581283", day: "2026-11-21" })
 * entries // => []
 * reason // => null
 * notes.map((note) => note.code) // => ["reach-not-asked", "correction-missing"]
 * catalogue(planningData({ services: [] }), { scope: "orp/6201", day: "2026-11-21" }).reason // => "not-asked"
 *
 * @see docs/methods/catalogue.md
 */
export function catalogue(data: PlanningData, options: CatalogueOptions): Catalogue {
  const { related = true, regional = true, sources = [], correction = null, notice = null } = options;
  const by: readonly CatalogueOrder[] =
    options.by === undefined || options.by.length === 0 ? ["municipality", "group", "name"] : options.by;
  const day = checkedDay(options.day);
  const scope = territory(data, typeof options.scope === "object" ? options.scope.id : options.scope, day);
  const names = new Map((options.names ?? []).map(({ code, cs, en = cs }) => [code, { cs, en }]));
  const isKnown = scope.municipalities !== null || scope.id === "cr";
  const registered = isKnown ? registeredEntries(data, scope, { regional, names }) : [];
  const unnumbered = [...registered, ...(isKnown && related ? relatedEntries(data, scope, names) : [])];
  const views = catalogueViews(unnumbered, scope, by);
  const crisis = crisisKeys(unnumbered);
  const items = views.flatMap((view) => view.sections.flatMap((section) => section.items));
  const inOrder = [...crisis, ...items.filter((item) => item.how !== "reach").map((item) => item.key)];
  const numbers = new Map([...new Set(inOrder)].map((key, at) => [key, at + 1]));
  const entries = unnumbered.map((entry) => ({ ...entry, number: numbers.get(entry.key) ?? 0 })).sort((a, b) => a.number - b.number);
  return {
    schema: "kpss/catalogue@1",
    scope: { id: scope.id, cs: scope.cs },
    day,
    entries,
    crisis,
    views,
    silent: silentMunicipalities(data, scope, entries),
    notes: catalogueNotes(data, { scope, entries, correction: correction !== null }),
    sources,
    correction,
    notice,
    reason: isKnown ? null : scope.reason,
  };
}

function silentMunicipalities(data: PlanningData, scope: Territory, entries: readonly CatalogueEntry[]): readonly CatalogueTerritory[] {
  const spoken = new Set(
    entries.flatMap((entry) => [
      ...entry.places.map((place) => place.municipality?.id),
      ...(entry.kind === "registered" ? entry.reach.map((reach) => reach.municipality.id) : []),
    ]),
  );
  const names = new Map(data.territories.map((node) => [node.id, node.cs]));
  return (scope.municipalities ?? []).filter((id) => !spoken.has(id)).map((id) => ({ id, cs: names.get(id) ?? null }));
}
