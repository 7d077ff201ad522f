import type { TerritoryLevel } from "../codebooks/territoryLevels.ts";
import { rangeRefusal } from "./refusal.ts";

/**
 * Identifier of a territory (území): its level and its official ČSÚ code, `obec/581283`, `orp/6201`, `okres/40703`,
 * `kraj/3115`; the country is `cr`. Never a name: two municipalities are called Hlinsko.
 */
export type TerritoryId = "cr" | `${Exclude<TerritoryLevel, "cr">}/${string}`;

const SHAPES: Record<Exclude<TerritoryLevel, "cr">, RegExp> = {
  obec: /^5\d{5}$/,
  pou: /^\d{5}$/,
  orp: /^\d{4}$/,
  okres: /^4\d{4}$/,
  kraj: /^3\d{3}$/,
};

/**
 * Whether a text is shaped like a territory id. Says nothing about whether such a territory exists.
 *
 * @example
 * isTerritoryId("orp/6201") // => true
 * isTerritoryId("orp/Blansko") // => false
 */
export function isTerritoryId(text: unknown): text is TerritoryId {
  if (text === "cr") return true;
  if (typeof text !== "string") return false;
  const [level, code, ...rest] = text.split("/");
  if (level === undefined || code === undefined || rest.length > 0 || !Object.hasOwn(SHAPES, level)) return false;
  return SHAPES[level as keyof typeof SHAPES]?.test(code) === true;
}

/**
 * A territory id, checked.
 *
 * @param text - level and ČSÚ code
 * @returns the same text as a {@link TerritoryId}
 * @throws RangeError `territory-id-invalid`
 *
 * @example
 * territoryId("orp/6201") // => "orp/6201"
 */
export function territoryId(text: string): TerritoryId {
  if (isTerritoryId(text)) return text;
  throw rangeRefusal("territory-id-invalid", `territoryId requires "cr" or level/ČSÚ code such as "orp/6201", got ${JSON.stringify(text)}`);
}

/**
 * The level of a territory (úroveň území).
 *
 * @example
 * territoryLevel("orp/6201") // => "orp"
 * territoryLevel("cr") // => "cr"
 */
export function territoryLevel(id: TerritoryId): TerritoryLevel {
  const slash = id.indexOf("/");
  return (slash < 0 ? id : id.slice(0, slash)) as TerritoryLevel;
}
