/** The numbers that a path `formy[].kapacity[]` goes about without. */
export interface PathPlaces {
  /** Place of the service in the file; `-1` beside the services. */
  index: number;
  /** Place in the outer list of a path. */
  outer: number;
  /** Place in the inner list. */
  inner: number;
}

/**
 * A path within the service, with its numbers.
 *
 * @internal
 */
export function pathWithin({ outer, inner }: PathPlaces, path: string): string {
  return path.replace("[]", `[${outer}]`).replace("[]", `[${inner}]`);
}

/**
 * A path within the file, with its numbers.
 *
 * @internal
 *
 * @example
 * pathOf({ index: 12, outer: 0, inner: 3 }, "formy[].kapacity[].pocet") // => "polozky[12].formy[0].kapacity[3].pocet"
 * pathOf({ index: 12, outer: 0, inner: 0 }) // => "polozky[12]"
 */
export function pathOf(places: PathPlaces, path = ""): string {
  if (places.index < 0) return path;
  return path === "" ? `polozky[${places.index}]` : `polozky[${places.index}].${pathWithin(places, path)}`;
}
