import { wellFormed } from "./wellFormed.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Keys that a careless merge would follow out of the object. */
const unsafe = words("__proto__ constructor prototype");

/** Keys of which one is enough to know a record of a person. */
const ofPerson = words("jmeno prijmeni titulPred titulZa rodneCislo datumNarozeni");

/** Keys whose value is a person, persons, or a number that tells one. */
const person = words("vedouci statutarniOrgany clen dic");

/** How many things {@link plainCopy} left out. */
export interface LeftOut {
  unsafe: number;
  personal: number;
  secret: number;
}

/** Whether a mark of a secret address says certainly that the address is open. Anything that is not understood counts as secret. @internal */
export const isOpenAddress = (mark: unknown): boolean =>
  mark === false || mark === 0 || mark === null || mark === undefined || mark === "0" || mark === "false";

/**
 * A copy of a value as plain JSON that is safe to keep: own keys only, none that pollutes a prototype, no half surrogates, no
 * record of a person unless asked for, no record marked as having a secret address. What is not JSON becomes `null`.
 *
 * @param value - at most as deep as was checked before
 * @param persons - whether records of persons stay
 * @param leftOut - counts what does not stay
 *
 * @internal
 *
 * @example
 * const leftOut = { unsafe: 0, personal: 0, secret: 0 }
 * plainCopy({ a: [1, Number.NaN], b: { jmeno: "Jana" } }, false, leftOut) // => { a: [1, null], b: null }
 * leftOut.personal // => 1
 */
export function plainCopy(value: unknown, persons: boolean, leftOut: LeftOut): unknown {
  if (typeof value === "string") return wellFormed(value);
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : null;
  if (typeof value === "boolean") return value;
  if (Array.isArray(value)) return Array.from(value, (item) => plainCopy(item, persons, leftOut));
  if (typeof value !== "object" || value === null) return null;
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(record);
  if (Object.hasOwn(record, "utajenaAdresa") && !isOpenAddress(record["utajenaAdresa"])) {
    leftOut.secret++;
    return null;
  }
  if (!persons && keys.some((key) => ofPerson.has(key))) {
    leftOut.personal++;
    return null;
  }
  const entries: [string, unknown][] = [];
  for (const key of keys) {
    if (unsafe.has(key)) leftOut.unsafe++;
    else if (!persons && person.has(key)) leftOut.personal++;
    else entries.push([wellFormed(key), plainCopy(record[key], persons, leftOut)]);
  }
  return Object.fromEntries(entries);
}
