import { rangeRefusal } from "../model/refusal.ts";
import { parseJson } from "./parseJson.ts";
import { type Note, noteOf, shown } from "./reading.ts";

/** The head of a saved table, checked, and notes about keys that it should not have. */
export interface SavedHead<Head> {
  readonly head: Head;
  readonly notes: readonly Note[];
}

/** What {@link savedHead} asks of a schema; a zod object has it. */
export interface HeadSchema<Head> {
  readonly shape: object;
  readonly safeParse: (record: unknown) =>
    | { readonly success: true; readonly data: Head }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] };
      };
}

/** The value at a path of own properties. */
function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (Object.hasOwn(Object(value), key) ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    record,
  );
}

/**
 * The head of a saved table (hlavička uložené tabulky): the schema version first, then everything beside the rows.
 *
 * @param input - the text of a file, or JSON already parsed
 * @param version - the schema version that is read
 * @param schema - its schema, with messages that say what is expected
 * @param reader - name of the function that asks, for the messages
 * @returns the head; keys that the schema does not know are counted in `notes`
 * @throws RangeError `json-broken`, `schema-unknown`, `head-invalid`
 *
 * @example
 * const schema = { shape: { schema: null, day: null }, safeParse: (record) => ({ success: true, data: record.day }) }
 * savedHead('{ "schema": "office/log@1", "day": "2024-02-01" }', "office/log@1", schema, "readLog").head // => "2024-02-01"
 */
export function savedHead<Head>(input: unknown, version: string, schema: HeadSchema<Head>, reader: string): SavedHead<Head> {
  const record = typeof input === "string" ? parseJson(input, reader) : input;
  const found = valueAt(record, ["schema"]);
  if (Array.isArray(record) || found !== version) {
    const got = typeof record === "object" && record !== null && !Array.isArray(record) ? `schema ${shown(found)}` : shown(record);
    throw rangeRefusal("schema-unknown", `${reader} requires an object with schema "${version}", got ${got}`);
  }
  const parsed = schema.safeParse(record);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: "a head" };
    const place = path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${String(key).slice(0, 40)}`)).join("");
    const expected = message.replace(/^Invalid input: expected (\w+).*$/, "a value of the kind $1");
    throw rangeRefusal("head-invalid", `${reader} requires at ${place} ${expected}, got ${shown(valueAt(record, path))}`);
  }
  const strangers = Object.keys(record as object).filter((key) => !Object.hasOwn(schema.shape, key));
  return {
    head: parsed.data,
    notes: noteOf("unknown-key", { cs: "klíče, které schéma nezná", en: "keys that the schema does not know" }, strangers),
  };
}
