import { districts } from "../../codebooks/districts.ts";
import { orps } from "../../codebooks/orps.ts";
import type { TerritoryNode, TerritoryParent } from "../../model/territoryGraph.ts";
import { isTerritoryId, type TerritoryId, territoryLevel } from "../../model/territoryId.ts";
import { hasDays, type Validity } from "../../model/validity.ts";
import { noteOf, type Reading, type Rejection, shown } from "../reading.ts";
import type { CsuCodelistEntry } from "./readCsuCodelist.ts";
import type { CsuRelation, CsuRelationEnd } from "./readCsuRelation.ts";

/** Code lists of territories, and what a territory of each level lies in. */
const levels: ReadonlyMap<string, "obec" | "pou" | "orp" | "okres" | "kraj"> = new Map([
  ["43", "obec"],
  ["61", "pou"],
  ["65", "orp"],
  ["101", "okres"],
  ["100", "kraj"],
] as const);
const above: Readonly<Record<string, readonly string[]>> = {
  ...{ obec: ["pou", "orp", "okres"], pou: ["orp"], orp: ["kraj"], okres: ["kraj"], kraj: ["cr"] },
};

// The code list of municipalities does not say what kind each is. These stand out, because figures per inhabitant do not apply to
// military areas; all others are called by the general word.
const kindsByCode: ReadonlyMap<string, string> = new Map([
  ["obec/554782", "hlavni-mesto"],
  ...["503941", "545422", "555177", "592935"].map((code) => [`obec/${code}`, "vojensky-ujezd"] as const),
]);

/** A territory graph out of code lists, and what did not fit. */
export interface CsuTerritoryReading extends Reading<TerritoryNode> {
  /** Links that hold up no territory: their ends, and why. */
  readonly rejectedLinks: readonly Rejection[];
}

/**
 * A dated territory graph out of code lists and relations of the ČSÚ (graf území z číselníků): municipalities (code list 43), POÚ (61), ORP (65),
 * okresy (101), kraje (100), and the country above them.
 *
 * Links may stand in either direction and last no longer than both their ends. An ORP or okres that no link puts into a kraj
 * is put there by the library's codebook, counted in `notes`. Every entry is accepted or rejected; so is every link.
 *
 * @param entries - from `readCsuCodelist`, all lists together
 * @param links - from `readCsuRelation`, all relations together
 * @param options.kinds - kinds of municipalities by territory id @default "obec", Praha and the four military areas excepted
 * @param options.points - definition points by territory id, WGS 84 @default none
 * @returns nodes in the order of the entries, the country first
 *
 * @example
 * const entry = (codelist, code, cs) => ({ codelist, code, cs, en: null, validFrom: null, validTo: null })
 * const link = { from: { codelist: "43", code: "581283" }, to: { codelist: "65", code: "6201" }, validFrom: "2003-01-01", validTo: null }
 * const { accepted } = csuTerritories([entry("43", "581283", "Blansko"), entry("65", "6201", "Blansko"), entry("100", "3115", "Jihomoravský kraj")], [link])
 * accepted.map((node) => node.id) // => ["cr", "obec/581283", "orp/6201", "kraj/3115"]
 * accepted[1].parents // => [{ id: "orp/6201", validFrom: "2003-01-01", validTo: null }]
 */
export function csuTerritories(
  entries: readonly Pick<CsuCodelistEntry, "codelist" | "code" | "cs" | "en" | "validFrom" | "validTo">[],
  links: readonly Pick<CsuRelation, "from" | "to" | "validFrom" | "validTo">[],
  options: {
    readonly kinds?: ReadonlyMap<string, string>;
    readonly points?: ReadonlyMap<string, { readonly lon: number; readonly lat: number }>;
  } = {},
): CsuTerritoryReading {
  const { kinds = kindsByCode, points = new Map() } = options;
  const rejected: Rejection[] = [];
  const nodes: Draft[] = [{ id: "cr", cs: "Česká republika", validFrom: null, validTo: null, parents: [] }];
  const byId = new Map<string, Draft[]>([["cr", nodes.slice()]]);
  for (const [i, entry] of entries.entries()) {
    const id = territoryOf(entry);
    const cs = entry.cs ?? entry.en;
    const same = id === null ? [] : (byId.get(id) ?? []);
    const reject = (code: string, value: unknown, expected: Rejection["expected"]) =>
      rejected.push({ code, path: `entries[${i}]`, value: shown(value), expected });
    if (id === null) reject("territory-invalid", `${entry.codelist}/${entry.code}`, expectedTerritory);
    else if (cs === null || cs.trim() === "") reject("text-invalid", cs, { cs: "název území", en: "the name of a territory" });
    else if (!hasDays(entry)) reject("validity-empty", id, { cs: "platnost aspoň jeden den", en: "a validity of at least one day" });
    else if (same.length >= MOST || same.some((other) => overlap(entry, other) !== null)) reject("territory-twice", id, expectedOnce);
    else {
      const node = { id, cs, validFrom: entry.validFrom, validTo: entry.validTo, parents: [] };
      nodes.push(node);
      byId.set(id, [...same, node]);
    }
  }
  const rejectedLinks = links.flatMap((link, i) => tied(link, byId, `links[${i}]`));
  const fromCodebook = byCodebook(nodes, byId);
  for (const kraj of nodes) if (territoryLevel(kraj.id) === "kraj") kraj.parents.push({ id: "cr", validFrom: null, validTo: null });
  const kind = (id: TerritoryId): string => (territoryLevel(id) === "obec" ? (kinds.get(id) ?? "obec") : territoryLevel(id));
  return {
    accepted: nodes.map(({ id, cs, validFrom, validTo, parents }) => ({
      ...{ id, cs, kind: kind(id), parents, validFrom, validTo, point: points.get(id) ?? null },
    })),
    rejected,
    rejectedLinks,
    notes: [
      ...noteOf(
        "region-from-codebook",
        { cs: "území zařazená do kraje podle číselníku knihovny", en: "territories put into a region by the library's codebook" },
        fromCodebook,
      ),
      ...noteOf(
        "without-parent",
        { cs: "území, která v ničem neleží", en: "territories that lie in none" },
        nodes.filter(({ id, parents }) => id !== "cr" && parents.length === 0).map(({ id }) => id),
      ),
    ],
  };
}

/** Most states of one territory, and most links of one: nobody moves as often, and what is compared with each other stays small. */
const MOST = 100;

interface Draft extends Validity {
  readonly id: TerritoryId;
  readonly cs: string;
  readonly parents: TerritoryParent[];
}

function territoryOf({ codelist, code }: Pick<CsuRelationEnd, "codelist" | "code">): TerritoryId | null {
  const level = levels.get(codelist);
  const id = `${level}/${code}`;
  return level !== undefined && isTerritoryId(id) ? id : null;
}

/** The time that two validities have in common. */
function overlap(a: Validity, b: Validity): Validity | null {
  const validFrom = a.validFrom === null || (b.validFrom !== null && b.validFrom > a.validFrom) ? b.validFrom : a.validFrom;
  const validTo = a.validTo === null || (b.validTo !== null && b.validTo < a.validTo) ? b.validTo : a.validTo;
  return hasDays({ validFrom, validTo }) ? { validFrom, validTo } : null;
}

/** Ties the lower end of a link to the upper one; what speaks against it. */
function tied(
  link: Pick<CsuRelation, "from" | "to" | "validFrom" | "validTo">,
  byId: ReadonlyMap<string, readonly Draft[]>,
  path: string,
): Rejection[] {
  const [from, to] = [territoryOf(link.from), territoryOf(link.to)];
  const value = shown(`${link.from.codelist}/${link.from.code} ${link.to.codelist}/${link.to.code}`);
  const isAbove = (lower: TerritoryId, upper: TerritoryId) => above[territoryLevel(lower)]?.includes(territoryLevel(upper)) === true;
  const [lower, upper] = from !== null && to !== null && isAbove(to, from) ? [to, from] : [from, to];
  if (lower === null || upper === null || !isAbove(lower, upper)) return [{ code: "link-foreign", path, value, expected: expectedLink }];
  const [children, parents] = [byId.get(lower) ?? [], byId.get(upper) ?? []];
  if (children.length === 0 || parents.length === 0) return [{ code: "link-end-unknown", path, value, expected: expectedEnds }];
  const level = territoryLevel(upper);
  const ties = children.flatMap((child) =>
    parents.flatMap((parent) => {
      const both = overlap(child, parent);
      const time = both === null ? null : overlap(both, link);
      return time === null ? [] : [{ child, time }];
    }),
  );
  if (ties.length === 0) return [{ code: "link-without-days", path, value, expected: expectedDays }];
  const rival = ties.some(({ child, time }) =>
    child.parents.some((known) => territoryLevel(known.id) === level && overlap(known, time) !== null),
  );
  if (rival || ties.some(({ child }) => child.parents.length >= MOST))
    return [{ code: "parent-twice", path, value, expected: expectedOneParent }];
  for (const { child, time } of ties) child.parents.push({ id: upper, ...time });
  return [];
}

/** Puts ORPs and okresy that lie in no kraj where the codebook has them; which ones. */
function byCodebook(nodes: readonly Draft[], byId: ReadonlyMap<string, readonly Draft[]>): readonly TerritoryId[] {
  const regionOf = new Map<string, string>([
    ...orps.map(({ code, region }) => [`orp/${code}`, region] as const),
    ...districts.map(({ code, region }) => [`okres/${code}`, region] as const),
  ]);
  return nodes.flatMap((node) => {
    const kraj = `kraj/${regionOf.get(node.id)}`;
    if (node.parents.length > 0 || !regionOf.has(node.id) || !isTerritoryId(kraj)) return [];
    const times = (byId.get(kraj) ?? []).flatMap((parent) => overlap(node, parent) ?? []);
    node.parents.push(...times.map((time) => ({ id: kraj, ...time })));
    return times.length > 0 ? [node.id] : [];
  });
}

const expectedTerritory = {
  cs: "položka číselníku 43, 61, 65, 100 nebo 101 s kódem, který mu odpovídá",
  en: "an entry of code list 43, 61, 65, 100 or 101 with a code of its shape",
};
const expectedOnce = { cs: "území v jednom čase jednou", en: "a territory once at a time" };
const expectedLink = {
  cs: "vazba obce na POÚ, ORP nebo okres, POÚ na ORP, ORP nebo okresu na kraj",
  en: "a link of a municipality to a POÚ, ORP or okres, of a POÚ to an ORP, of an ORP or okres to a kraj",
};
const expectedEnds = { cs: "vazba mezi územími, která jsou v číselnících", en: "a link between territories that are in the code lists" };
const expectedDays = { cs: "vazba v době, kdy platí oba její konce", en: "a link at a time when both its ends are valid" };
const expectedOneParent = { cs: "v jednom čase jedno nadřazené území každé úrovně", en: "one territory of each level above at a time" };
