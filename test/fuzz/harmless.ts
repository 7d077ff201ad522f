import { decodeText } from "../../src/interop/decodeText.ts";
import { parseDelimited } from "../../src/interop/parseDelimited.ts";
import { isRefusal } from "../../src/model/refusal.ts";

/**
 * What a reader made of an input, checked for harm; `null` where it was refused.
 *
 * @throws Error for a defect: an accident instead of a refusal, a polluted prototype, a result that cannot be sent away
 */
export function harmless<Result>(read: () => Result): Result | null {
  let result: Result;
  try {
    result = read();
  } catch (thrown) {
    if (!isRefusal(thrown)) throw new Error(`an accident instead of a refusal: ${String(thrown)}`, { cause: thrown });
    if (thrown.message.length > 2_000) throw new Error("a refusal longer than a page");
    result = null as Result;
  }
  const strangers = [Object.prototype, Array.prototype, Function.prototype].flatMap((prototype) => Object.keys(prototype));
  if (strangers.length > 0) throw new Error(`a polluted prototype: ${strangers.join(", ")}`);
  if (result !== null) JSON.stringify(structuredClone(result));
  return result;
}

/** How many records a delimited text or a list of rows has, without its titles; `null` where that cannot be said from outside. */
export function recordsOf(input: unknown): number | null {
  if (Array.isArray(input)) return input.length - 1;
  if (typeof input !== "string" && !(input instanceof Uint8Array)) return null;
  const { titles, rows, rejected } = parseDelimited(decodeText(input).text);
  return titles.length === 0 ? null : rows.length + rejected.length;
}

/** Every record is accepted or rejected, never both and never neither. */
export function conserved(input: unknown, reading: { readonly accepted: readonly unknown[]; readonly rejected: readonly unknown[] }): void {
  const records = recordsOf(input);
  const found = reading.accepted.length + reading.rejected.length;
  if (records !== null && found !== records) throw new Error(`${records} records went in, ${found} came out`);
}
