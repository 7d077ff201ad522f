import type { Territory } from "../../model/territory.ts";
import { compareCzech } from "../compareCzech.ts";
import type { CatalogueEntry, CatalogueTerm, CatalogueTerritory } from "./catalogueEntry.ts";
import type { CatalogueItem, CatalogueOrder, CatalogueSection, CatalogueView } from "./catalogueView.ts";
import { entryTitle } from "./entryTitle.ts";

/** Types that help in a crisis, in the order in which they are wanted. */
const CRISIS = ["telefonicka-krizova-pomoc", "krizova-pomoc", "intervencni-centra"];

/** Entries without their number. */
export type UnnumberedEntry =
  | Omit<Extract<CatalogueEntry, { kind: "registered" }>, "number">
  | Omit<Extract<CatalogueEntry, { kind: "related" }>, "number">;

/**
 * Whether a type of service helps in a crisis (krizová služba).
 *
 * @internal
 *
 * @example
 * isCrisisType("intervencni-centra") // => true
 */
export const isCrisisType = (type: string): boolean => CRISIS.includes(type);

/**
 * Keys of entries that help in a crisis, telephone lines first.
 *
 * @internal
 *
 * @example
 * crisisKeys([]) // => []
 */
export function crisisKeys(entries: readonly UnnumberedEntry[]): readonly string[] {
  const place = (entry: UnnumberedEntry): number => (entry.kind === "registered" ? CRISIS.indexOf(entry.type.code) : -1);
  return sorted(entries.filter((entry) => place(entry) >= 0))
    .sort((a, b) => place(a) - place(b))
    .map((entry) => entry.key);
}

/**
 * Arrangements of entries; every entry stands in each of them at least once.
 *
 * @internal
 *
 * @example
 * catalogueViews([], { municipalities: [] }, ["name"]) // => [{ by: "name", sections: [] }]
 */
export function catalogueViews(
  entries: readonly UnnumberedEntry[],
  scope: Pick<Territory, "municipalities">,
  by: readonly CatalogueOrder[],
): readonly CatalogueView[] {
  const all = sorted(entries);
  const sections = {
    municipality: (): readonly CatalogueSection[] => byMunicipality(all, scope),
    group: (): readonly CatalogueSection[] => byGroup(all),
    name: (): readonly CatalogueSection[] => byName(all),
  };
  return [...new Set(by)].map((order) => ({ by: order, sections: sections[order]() }));
}

function byMunicipality(entries: readonly UnnumberedEntry[], scope: Pick<Territory, "municipalities">): readonly CatalogueSection[] {
  const inside: ReadonlySet<string> | null = scope.municipalities === null ? null : new Set(scope.municipalities);
  const area: CatalogueItem[] = [];
  const found = new Map<string, { readonly municipality: CatalogueTerritory; readonly items: CatalogueItem[] }>();
  const add = (municipality: CatalogueTerritory, item: CatalogueItem): void => {
    const section = found.get(municipality.id) ?? { municipality, items: [] };
    found.set(municipality.id, section);
    if (!section.items.some((known) => known.key === item.key)) section.items.push(item);
  };
  const registered = entries.filter((entry) => entry.kind === "registered");
  for (const entry of [...registered, ...entries.filter((one) => one.kind === "related")]) {
    const isHere = (one: CatalogueTerritory | null): one is CatalogueTerritory => one !== null && inside?.has(one.id) !== false;
    const seats = entry.places.map((place) => place.municipality).filter(isHere);
    const visits = entry.kind === "registered" ? entry.reach.map((reach) => reach.municipality).filter(isHere) : [];
    for (const municipality of seats) add(municipality, { key: entry.key, how: "seat" });
    for (const municipality of visits) add(municipality, { key: entry.key, how: "reach" });
    if (seats.length === 0) area.push({ key: entry.key, how: "area" });
  }
  const municipalities = [...found.values()].sort(
    (a, b) => compareCzech(a.municipality.cs ?? "", b.municipality.cs ?? "") || compareCzech(a.municipality.id, b.municipality.id),
  );
  return [
    ...(area.length === 0 ? [] : [{ of: { kind: "area" } as const, items: area }]),
    ...municipalities.map(({ municipality, items }) => ({
      of: { kind: "municipality", municipality } as const,
      items: [...items.filter((item) => item.how === "seat"), ...items.filter((item) => item.how !== "seat")],
    })),
  ];
}

function byGroup(entries: readonly UnnumberedEntry[]): readonly CatalogueSection[] {
  const found = new Map<string, { readonly group: CatalogueTerm; readonly items: CatalogueItem[] }>();
  const none: CatalogueItem[] = [];
  for (const entry of entries) {
    const item = { key: entry.key, how: "listed" } as const;
    for (const group of entry.targetGroups ?? []) {
      const section = found.get(group.code) ?? { group, items: [] };
      found.set(group.code, section);
      if (section.items.at(-1)?.key !== item.key) section.items.push(item);
    }
    if ((entry.targetGroups ?? []).length === 0) none.push(item);
  }
  const groups = [...found.values()].sort((a, b) => compareCzech(a.group.cs, b.group.cs) || compareCzech(a.group.code, b.group.code));
  return [
    ...groups.map(({ group, items }) => ({ of: { kind: "group", group } as const, items })),
    ...(none.length === 0 ? [] : [{ of: { kind: "group", group: null } as const, items: none }]),
  ];
}

function byName(entries: readonly UnnumberedEntry[]): readonly CatalogueSection[] {
  const found = new Map<string, CatalogueItem[]>();
  for (const entry of entries) {
    const letter = letterOf(entryTitle(entry, "cs"));
    found.set(letter, [...(found.get(letter) ?? []), { key: entry.key, how: "listed" }]);
  }
  return [...found].map(([letter, items]) => ({ of: { kind: "letter", letter } as const, items }));
}

/** The letter under which a name is looked for: Ch, Č, Ř, Š and Ž are letters of their own, other marks do not count. */
function letterOf(name: string): string {
  const [first = ""] = /[\p{L}\p{N}]/u.exec(name) ?? [];
  const rest = name.slice(name.indexOf(first));
  if (/^ch/i.test(rest)) return "Ch";
  const letter = first.toUpperCase().normalize("NFC");
  if (/^[ČŘŠŽ]$/.test(letter)) return letter;
  const bare = letter.normalize("NFD").replace(/\p{M}/gu, "").slice(0, 1);
  return /^\p{L}$/u.test(bare) ? bare : "#";
}

/** Names from A to Z, registered before related ones of the same name; what is still equal by type and key. */
function sorted(entries: readonly UnnumberedEntry[]): UnnumberedEntry[] {
  const type = (entry: UnnumberedEntry): string => (entry.kind === "registered" ? entry.type.code : "");
  return entries.toSorted(
    (a, b) =>
      compareCzech(entryTitle(a, "cs"), entryTitle(b, "cs")) ||
      compareCzech(a.kind, b.kind) ||
      compareCzech(type(a), type(b)) ||
      compareCzech(a.key, b.key),
  );
}
