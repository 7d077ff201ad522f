import type { Bilingual } from "../model/bilingual.ts";
import { savedTerritorySchema } from "../model/savedTerritory.schema.ts";
import type { TerritoryNode } from "../model/territoryGraph.ts";
import { isTerritoryId, type TerritoryId, territoryLevel } from "../model/territoryId.ts";
import type { TableOrigin } from "./publication.ts";
import { noteOf, type Reading, type Rejection, shown } from "./reading.ts";
import { savedHead } from "./savedHead.ts";

/** Territories with the origin of their table. */
export interface TerritoryReading extends Reading<TerritoryNode> {
  readonly origin: TableOrigin;
  /** Territories whose municipalities are only in part in the table: a sum over them is a part, never the whole. */
  readonly partial: readonly { readonly id: TerritoryId; readonly covered: number; readonly members: number }[];
}

/** What a territory of a level lies in; read from the top, so that a parent is known before its children. */
const levels = { cr: [], kraj: ["cr"], okres: ["kraj"], orp: ["kraj"], pou: ["orp"], obec: ["pou", "orp", "okres"] } as const;

const municipalityKinds: readonly unknown[] = ["obec", "mestys", "mesto", "statutarni-mesto", "hlavni-mesto", "vojensky-ujezd"];

const within = (value: unknown, limit: number): value is number => typeof value === "number" && Math.abs(value) <= limit;

/**
 * Reads a saved table of territories, `kpss/territory@1` (tabulka území). Every row is accepted or rejected whole.
 *
 * A territory whose parent is missing from the table, rejected, or of a wrong level is rejected: a lost link would be a lost
 * municipality in every sum. One without any parent is accepted and counted in `notes`.
 *
 * @param input - the text of a file, or JSON already parsed
 * @returns nodes in the order of the rows, rejected rows with their paths, notes
 * @throws RangeError `json-broken`, `schema-unknown`, `head-invalid`: nothing is read from such a file
 *
 * @example
 * const head = { schema: "kpss/territory@1", source: "office", cs: "Území", en: "Territories", publisher: "ČSÚ", licence: "none stated" }
 * const columns = ["id", "cs", "kind", "parents", "lon", "lat"]
 * const rows = [["kraj/3115", "Jihomoravský kraj", "kraj", ["cr"], null, null], ["cr", "Česká republika", "cr", [], null, null], ["orp/6201"]]
 * const table = readTerritory({ ...head, retrieved: "2024-06-28", validFrom: null, columns, rows })
 * table.accepted.map((node) => node.id) // => ["kraj/3115", "cr"]
 * table.rejected.map((flaw) => [flaw.code, flaw.path, flaw.value]) // => [["row-shape", "rows[2]", "a list of 1"]]
 * table.rejected[0].expected.en // => "a list of 6: id, cs, kind, parents, lon, lat"
 */
export function readTerritory(input: unknown): TerritoryReading {
  const { head, notes } = savedHead(input, "kpss/territory@1", savedTerritorySchema, "readTerritory");
  const { schema: _, columns, rows, validFrom, partial = [], ...origin } = head;
  const nodes = new Map<TerritoryId, { readonly row: number; readonly node: TerritoryNode }>();
  const rejected: (Rejection & { readonly row: number })[] = [];
  const reject = (code: string, row: number, path: string, value: unknown, cs: string, en = cs) => {
    const expected: Bilingual = { cs, en };
    rejected.push({ row, code, path: `rows[${row}]${path}`, value: shown(value), expected });
  };

  const byLevel = new Map(Object.keys(levels).map((level) => [level, [] as { row: number; cells: unknown[]; id: TerritoryId }[]]));
  const list = `${columns.length}: ${columns.join(", ")}`;
  for (const [row, cells] of rows.entries()) {
    const id: unknown = Array.isArray(cells) ? cells[0] : undefined;
    if (!Array.isArray(cells) || cells.length !== columns.length)
      reject("row-shape", row, "", cells, `seznam o délce ${list}`, `a list of ${list}`);
    else if (!isTerritoryId(id)) reject("id-invalid", row, "[0]", id, "id území jako orp/6201", "a territory id such as orp/6201");
    else byLevel.get(territoryLevel(id))?.push({ row, cells, id });
  }
  for (const { row, cells, id } of [...byLevel.values()].flat()) {
    const [, cs, kind, parents, lon, lat] = cells;
    const level = territoryLevel(id);
    const above: readonly string[] = levels[level];
    const isParent = (parent: unknown): parent is TerritoryId =>
      isTerritoryId(parent) && above.includes(territoryLevel(parent)) && nodes.has(parent);
    const stranger = Array.isArray(parents) ? parents.findIndex((parent, i) => !isParent(parent) || parents.indexOf(parent) !== i) : -1;
    const first = nodes.get(id)?.row;
    if (first !== undefined)
      reject(
        "id-repeated",
        row,
        "[0]",
        id,
        `každé území jednou, toto už má rows[${first}]`,
        `each territory once, this one has rows[${first}]`,
      );
    else if (typeof cs !== "string" || cs.trim() === "" || cs.length > 200)
      reject("name-invalid", row, "[1]", cs, "název o nejvýše 200 znacích", "a name of at most 200 characters");
    else if (level === "obec" ? !municipalityKinds.includes(kind) : kind !== level)
      reject("kind-invalid", row, "[2]", kind, level === "obec" ? municipalityKinds.join(", ") : level);
    else if (!Array.isArray(parents))
      reject("parents-invalid", row, "[3]", parents, "seznam id nadřazených území", "a list of ids of parents");
    else if (stranger >= 0)
      reject(
        "parent-unknown",
        row,
        `[3][${stranger}]`,
        parents[stranger],
        `přijaté území úrovně ${above.join(" nebo ") || "výše"}, jednou`,
        `an accepted territory of the level ${above.join(" or ") || "above"}, once`,
      );
    else if (!(lon === null && lat === null) && !(within(lon, 180) && within(lat, 90)))
      reject(
        "point-invalid",
        row,
        "[4]",
        within(lon, 180) ? lat : lon,
        "zeměpisná délka a šířka ve stupních, nebo null a null",
        "longitude and latitude in degrees, or null and null",
      );
    else {
      const links = (parents as TerritoryId[]).map((parent) => ({ id: parent, validFrom, validTo: null }));
      const point = within(lon, 180) && within(lat, 90) ? { lon, lat } : null;
      nodes.set(id, { row, node: { id, cs, kind: String(kind), parents: links, validFrom, validTo: null, point } });
    }
  }
  const accepted = [...nodes.values()].sort((a, b) => a.row - b.row).map(({ node }) => node);
  return {
    origin,
    accepted,
    rejected: rejected.sort((a, b) => a.row - b.row).map(({ row: _, ...rejection }) => rejection),
    partial: partial.map(([id, covered, members]) => ({ id: id as TerritoryId, covered, members })),
    notes: [
      ...notes,
      ...noteOf(
        "without-parent",
        { cs: "území, která neleží v žádném jiném", en: "territories that lie in none" },
        accepted.filter((node) => node.parents.length === 0 && node.id !== "cr").map((node) => node.id),
      ),
    ],
  };
}
