import { rangeRefusal } from "../../model/refusal.ts";
import type { TerritoryYear } from "../../model/territoryYear.ts";
import type { CustomIndicator } from "../indicator.ts";

/** The part of a territory's year that {@link typePresent} reads. */
export type TypePresentInput = Pick<TerritoryYear, "servicesSeated" | "municipalitiesReached">;

/**
 * Whether a type of service is present in a territory (přítomnost druhu služby): 1 present, 0 absent, `null` undecidable.
 *
 * present: a service of the type has a place here, or reaches a municipality of the territory
 * absent: it is known that none has a place here, and known that none reaches it
 *
 * Where the reach of some municipalities is not known, the cell `<type>/known` says how many are surely reached; one of them is enough.
 * Everything else is undecidable. No place in the territory is not yet absence: home care, outreach and early intervention come
 * from elsewhere. Says nothing about how much there is, for whom, or whether anybody new is taken.
 *
 * @param year - services with a place here and municipalities reached, by type
 * @param options.type - code of the service type
 * @returns 1, 0, or `null` when it cannot be decided
 * @throws RangeError `count-negative`, `not-finite`
 *
 * @example
 * const type = "osobni-asistence"
 * typePresent({ servicesSeated: { [type]: 2 }, municipalitiesReached: null }, { type }) // => 1
 * typePresent({ servicesSeated: { [type]: 0 }, municipalitiesReached: { [type]: 5 } }, { type }) // => 1
 * typePresent({ servicesSeated: { [type]: 0 }, municipalitiesReached: { [`${type}/known`]: 2 } }, { type }) // => 1
 * typePresent({ servicesSeated: { [type]: 0 }, municipalitiesReached: { [type]: 0 } }, { type }) // => 0
 * typePresent({ servicesSeated: { [type]: 0 }, municipalitiesReached: null }, { type }) // => null
 *
 * @see docs/methods/capacity.md
 * @category Capacity
 */
export function typePresent(year: TypePresentInput, options: { readonly type: string }): number | null {
  const { type } = options;
  const seated = counted(year.servicesSeated, type);
  const reached = counted(year.municipalitiesReached, type);
  const surely = counted(year.municipalitiesReached, `${type}/known`);
  if ([seated, reached, surely].some((count) => (count ?? 0) > 0)) return 1;
  return seated === 0 && reached === 0 ? 0 : null;
}

function counted(cells: TypePresentInput["servicesSeated"], type: string): number | null {
  const count = Object.hasOwn(cells ?? {}, type) ? (cells?.[type] ?? null) : null;
  if (count === null) return null;
  if (!Number.isFinite(count)) throw rangeRefusal("not-finite", `typePresent requires finite counts, got ${count} of ${type}`);
  if (count < 0) throw rangeRefusal("count-negative", `typePresent requires counts of at least 0, got ${count} of ${type}`);
  return count;
}

/**
 * Catalogue card of {@link typePresent} for one service type.
 *
 * @param choice.type - the type with its names
 * @returns the card
 *
 * @example
 * typePresentIndicator({ type: { code: "rana-pece", cs: "raná péče", en: "early intervention" } }).id // => "type-present/rana-pece"
 */
export function typePresentIndicator(choice: {
  readonly type: { readonly code: string; readonly cs: string; readonly en: string };
}): CustomIndicator<TypePresentInput> {
  const { type } = choice;
  return {
    id: `type-present/${type.code}`,
    version: 1,
    cs: `druh služby v území: ${type.cs}`,
    en: `type present in the territory: ${type.en}`,
    topic: "availability",
    subject: "territoryYear",
    unit: "yes-no",
    polarity: "higher-is-better",
    sources: ["mpsv-rpss"],
    caveat: {
      cs: "Neříká, kolik služby je, pro koho je a zda někoho přijme.",
      en: "Does not tell how much of it there is, for whom, or whether anybody new is taken.",
    },
    interpretation: {
      cs: "Ano: je tu nebo sem dosahuje (1). Ne: prokazatelně ne (0). Bez dosahu služeb odjinud nelze rozhodnout.",
      en: "Yes: is here or reaches here (1). No: is known not to (0). Without the reach of services seated elsewhere it is undecidable.",
    },
    parameters: { type: type.code },
    kind: "custom",
    reads: [`servicesSeated/${type.code}`, `municipalitiesReached/${type.code}`, `municipalitiesReached/${type.code}/known`],
    compute: (year) => typePresent(year, { type: type.code }),
    why: () => "not-known-to-source",
  };
}
