/** A `RangeError` that a program can tell apart by its stable `code`. */
export interface RangeRefusal extends RangeError {
  readonly code: string;
}

/** A `TypeError` that a program can tell apart by its stable `code`. */
export interface TypeRefusal extends TypeError {
  readonly code: string;
}

/** The caller's mistake, thrown (odmítnutí): an error with a stable code and a wording that can be shown. */
export type Refusal = RangeRefusal | TypeRefusal;

/**
 * Whether something thrown is a refusal of this library, and not an accident.
 *
 * @param thrown - whatever was caught
 *
 * @example
 * isRefusal(rangeRefusal("count-negative", "ratio requires a count of at least 0, got -1")) // => true
 * isRefusal(new RangeError("Invalid array length")) // => false
 */
export function isRefusal(thrown: unknown): thrown is Refusal {
  return (thrown instanceof RangeError || thrown instanceof TypeError) && "code" in thrown && /^[a-z][a-z\d-]*$/.test(String(thrown.code));
}

/**
 * The caller's mistake in a value (chyba volajícího): the value has the right type but is not allowed.
 *
 * Thrown by every room of the library; the message says what was required and what came, without a full stop.
 *
 * @param code - stable, machine-readable, kebab-case
 * @param message - "ageingIndex requires …, got …"
 * @returns the error, to be thrown by the caller
 *
 * @example
 * rangeRefusal("count-negative", "ratio requires a count of at least 0, got -1").code // => "count-negative"
 */
export function rangeRefusal(code: string, message: string): RangeRefusal {
  return Object.assign(new RangeError(message), { code });
}

/**
 * The caller's mistake in a type (chyba volajícího): a text where a number was required, and the like.
 *
 * @param code - stable, machine-readable, kebab-case
 * @param message - "exactSum requires numbers, got string"
 * @returns the error, to be thrown by the caller
 *
 * @example
 * typeRefusal("not-a-number", "exactSum requires numbers, got string").name // => "TypeError"
 */
export function typeRefusal(code: string, message: string): TypeRefusal {
  return Object.assign(new TypeError(message), { code });
}
