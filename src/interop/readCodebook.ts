import type { Bilingual } from "../model/bilingual.ts";
import { rangeRefusal } from "../model/refusal.ts";
import { decodeText } from "./decodeText.ts";
import { parseJson } from "./parseJson.ts";
import { noteOf, type Reading, type Rejection, shown } from "./reading.ts";

/** A code of an official list of the ministry (položka číselníku), with its Czech name. */
export interface OfficialEntry {
  /** As the register writes it: `CilovaSkupinaOsoby/24`. */
  readonly code: string;
  readonly cs: string;
}

const expected = {
  record: { cs: "záznam s klíči id a nazev", en: "an object with the keys id and nazev" },
  code: { cs: "kód jako CilovaSkupinaOsoby/24, nejvýše 200 znaků", en: "a code such as CilovaSkupinaOsoby/24 of at most 200 characters" },
  name: { cs: "název, text nebo { cs }, nejvýše 500 znaků", en: "a name, a text or { cs }, of at most 500 characters" },
} as const satisfies Record<string, Bilingual>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const own = (record: Readonly<Record<string, unknown>>, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);

function nameOf(value: unknown): string | null {
  const name = isRecord(value) ? own(value, "cs") : value;
  const text = typeof name === "string" ? name.trim() : "";
  return text === "" || text.length > 500 || /\p{Surrogate}/u.test(text) ? null : text;
}

/**
 * Reads a code list of the ministry's open data, `{ polozky: [{ id, nazev }] }` (číselník MPSV). A name is a text or `{ cs }`; both occur.
 *
 * Other keys of an item are counted in `notes` and not taken over.
 *
 * @param input - bytes, the text of a file, or JSON already parsed
 * @returns codes with their names; an item without a code, without a name or with a code that occurred before is rejected
 * @throws RangeError `json-broken`, `root-unknown`: nothing is read from such a file
 *
 * @example
 * const list = readCodebook('{ "polozky": [{ "id": "CilovaSkupinaOsoby/24", "nazev": { "cs": "senioři" } }, { "id": 25 }] }')
 * list.accepted // => [{ code: "CilovaSkupinaOsoby/24", cs: "senioři" }]
 * list.rejected.map((flaw) => [flaw.code, flaw.path, flaw.value]) // => [["code-invalid", "polozky[1].id", "25"]]
 */
export function readCodebook(input: unknown): Reading<OfficialEntry> {
  const text = input instanceof Uint8Array ? decodeText(input).text : input;
  const root = typeof text === "string" ? parseJson(text, "readCodebook") : text;
  const items = isRecord(root) ? own(root, "polozky") : undefined;
  if (!Array.isArray(items))
    throw rangeRefusal("root-unknown", `readCodebook requires an object with a list under "polozky", got ${shown(root)}`);
  const accepted: OfficialEntry[] = [];
  const rejected: Rejection[] = [];
  const places = new Map<string, number>();
  const others = new Map<string, number>();
  const reject = (code: string, path: string, value: unknown, words: Bilingual) =>
    rejected.push({ code, path: `polozky${path}`, value: shown(value), expected: words });
  for (const [i, item] of items.entries()) {
    if (!isRecord(item)) {
      reject("item-not-object", `[${i}]`, item, expected.record);
      continue;
    }
    for (const key of Object.keys(item)) if (key !== "id" && key !== "nazev") others.set(key, (others.get(key) ?? 0) + 1);
    const code = own(item, "id");
    const cs = nameOf(own(item, "nazev"));
    if (typeof code !== "string" || !/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,199}$/u.test(code))
      reject("code-invalid", `[${i}].id`, code, expected.code);
    else if (cs === null) reject("name-invalid", `[${i}].nazev`, own(item, "nazev"), expected.name);
    else if (places.has(code)) {
      const en = `each code once, this one has polozky[${places.get(code)}]`;
      reject("code-repeated", `[${i}].id`, code, { cs: `každý kód jednou, tento už má polozky[${places.get(code)}]`, en });
    } else {
      places.set(code, i);
      accepted.push({ code, cs });
    }
  }
  const what = { cs: "klíče, které se z položek nepřebírají", en: "keys of items that are not taken over" };
  return { accepted, rejected, notes: noteOf("unmodelled-key", what, [...others.keys()]) };
}
