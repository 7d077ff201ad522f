import { checkedKrovak } from "./checkedKrovak.ts";

/** A point in S-JTSK / Krovak East North, EPSG:5514 (souřadnice pro GIS): both numbers are negative in Czechia [m]. */
export interface EastNorth {
  /** The first axis, in programs often called X. */
  readonly east: number;
  /** The second axis, in programs often called Y. */
  readonly north: number;
}

/** A point as the land registry and RÚIAN print it, Y before X, EPSG:5513 (souřadnice katastru): both numbers are positive [m]. */
export interface CadastralPoint {
  /** To the west, the smaller one: 430 000 to 905 000. */
  readonly y: number;
  /** To the south, the larger one: 935 000 to 1 230 000. */
  readonly x: number;
}

/** A point in S-JTSK / Krovak in one of its two spellings. The names tell them apart, so that no order has to be remembered. */
export type KrovakPoint = EastNorth | CadastralPoint;

/**
 * A point as EPSG:5514, checked: east and north, both negative [m].
 *
 * @param point - in either spelling
 * @returns the same point
 * @throws TypeError `krovak-not-a-number`; RangeError `krovak-swapped`, `krovak-sign`, `krovak-outside`: the numbers say which
 *
 * @example
 * eastNorth({ y: 742000, x: 1043000 }) // => { east: -742000, north: -1043000 }
 * eastNorth({ east: -1043000, north: -742000 }) // => throws "krovak-swapped"
 * eastNorth({ east: 742000, north: 1043000 }) // => throws "krovak-sign"
 * eastNorth({ east: 0, north: 0 }) // => throws "krovak-outside"
 */
export function eastNorth(point: KrovakPoint): EastNorth {
  const { y, x } = checkedKrovak(point, "eastNorth");
  return { east: -y, north: -x };
}

/**
 * A point as EPSG:5513, checked: Y and X, both positive, as RÚIAN prints it [m].
 *
 * @param point - in either spelling
 * @returns the same point
 * @throws TypeError `krovak-not-a-number`; RangeError `krovak-swapped`, `krovak-sign`, `krovak-outside`: the numbers say which
 *
 * @example
 * cadastralPoint({ east: -742000, north: -1043000 }) // => { y: 742000, x: 1043000 }
 * cadastralPoint({ y: 1043000, x: 742000 }) // => throws "krovak-swapped"
 */
export function cadastralPoint(point: KrovakPoint): CadastralPoint {
  return checkedKrovak(point, "cadastralPoint");
}
