import { type RangeRefusal, rangeRefusal } from "../../model/refusal.ts";
import { shown } from "../reading.ts";
import type { JsonStatCategory, JsonStatDimension, JsonStatRole } from "./jsonStatTable.ts";

/**
 * An own value of an object; `undefined` for anything inherited and for what is no object.
 *
 * @internal
 */
export function ownOf(record: unknown, key: string): unknown {
  return typeof record === "object" && record !== null && Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;
}

/**
 * What makes a table unreadable, with its place.
 *
 * @internal
 */
export function invalid(path: string, required: string, got: unknown): RangeRefusal {
  return rangeRefusal("json-stat-invalid", `readJsonStat requires at ${path.slice(0, 200)} ${required}, got ${shown(got)}`);
}

/**
 * The dimensions of a dataset in the order of its cells; roles that name none of them.
 *
 * @throws RangeError `json-stat-invalid`
 *
 * @internal
 */
export function jsonStatDimensions(record: unknown): {
  readonly dimensions: readonly JsonStatDimension[];
  readonly strangers: readonly string[];
} {
  const [id, size] = [ownOf(record, "id"), ownOf(record, "size")];
  if (!Array.isArray(id) || id.length === 0 || id.length > 100 || !id.every(isCode) || new Set(id).size !== id.length)
    throw invalid("id", "a list of 1 to 100 different names of dimensions", id);
  if (!Array.isArray(size) || size.length !== id.length) throw invalid("size", `a list of ${id.length} sizes`, size);
  const wrong = size.findIndex((one) => !Number.isSafeInteger(one) || one < 1);
  if (wrong >= 0) throw invalid(`size[${wrong}]`, "a whole number of at least 1", size[wrong]);
  const { roles, strangers } = rolesOf(ownOf(record, "role"), id);
  const dimensions = id.map((name: string, i): JsonStatDimension => {
    const path = `dimension.${name.slice(0, 40)}`;
    const dimension = ownOf(ownOf(record, "dimension"), name);
    const category = ownOf(dimension, "category");
    if (typeof category !== "object" || category === null) throw invalid(`${path}.category`, "categories", category);
    const label = ownOf(dimension, "label");
    const categories = categoriesOf(category, path);
    if (categories.length !== size[i]) throw invalid(`${path}.category`, `${size[i]} categories, as size[${i}] says`, categories);
    return { id: name, label: typeof label === "string" ? label.slice(0, 2000) : null, role: roles.get(name) ?? null, categories };
  });
  return { dimensions, strangers };
}

const isCode = (value: unknown): value is string => typeof value === "string" && value !== "" && value.length <= 200;

function rolesOf(role: unknown, id: readonly string[]) {
  const roles = new Map<string, JsonStatRole>();
  const strangers: string[] = [];
  for (const kind of ["time", "geo", "metric"] as const) {
    const names = ownOf(role, kind);
    for (const name of Array.isArray(names) ? names.slice(0, 1000) : []) {
      if (id.includes(name)) roles.set(name, kind);
      else strangers.push(shown(name));
    }
  }
  return { roles, strangers };
}

/** Categories by a list of codes, by an object of places, or, where there is but one, by its label alone. */
function categoriesOf(category: object, path: string): readonly JsonStatCategory[] {
  const [index, labels] = [ownOf(category, "index"), ownOf(category, "label")];
  const named = (code: string): JsonStatCategory => {
    const label = ownOf(labels, code);
    return { code, label: typeof label === "string" ? label.slice(0, 2000) : null };
  };
  if (Array.isArray(index)) {
    const wrong = index.findIndex((code) => !isCode(code));
    if (wrong >= 0) throw invalid(`${path}.category.index[${wrong}]`, "a code", index[wrong]);
    if (new Set(index).size !== index.length) throw invalid(`${path}.category.index`, "each code once", index);
    return index.map(named);
  }
  if (typeof index === "object" && index !== null) {
    const codes: (string | undefined)[] = [];
    const entries = Object.entries(index);
    for (const [code, at] of entries) {
      const fits = isCode(code) && Number.isSafeInteger(at) && at >= 0 && at < entries.length && codes[at] === undefined;
      if (!fits) throw invalid(`${path}.category.index.${code.slice(0, 40)}`, "a place of its own, from 0 on without a gap", at);
      codes[at] = code;
    }
    return codes.map((code) => named(code ?? ""));
  }
  const alone = typeof labels === "object" && labels !== null ? Object.keys(labels) : [];
  if (index === undefined && alone.length === 1 && isCode(alone[0])) return [named(alone[0])];
  throw invalid(`${path}.category.index`, "a list of codes or an object of places", index);
}
