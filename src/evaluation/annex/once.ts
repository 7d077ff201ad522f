/**
 * Works something out when it is first asked for, and never again; a refusal is thrown each time.
 *
 * @example
 * const sum = once(() => 1 + 1);
 * [sum(), sum()] // => [2, 2]
 *
 * @internal
 */
export function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
