import { type CapacityUnit, capacityUnits } from "../../codebooks/capacityUnits.ts";
import { regions } from "../../codebooks/regions.ts";
import { type ServiceForm, serviceForms } from "../../codebooks/serviceForms.ts";
import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import { targetGroups } from "../../codebooks/targetGroups.ts";
import { type RegionCode, regionCode } from "../../model/identifiers/regionCode.ts";
import { extendCodebook } from "../extendCodebook.ts";
import type { Note } from "../reading.ts";
import type { RegisterCodebooks } from "./registerReading.ts";

/** What the register's codes mean, by code of the register. */
export interface RegisterCodes {
  readonly types: ReadonlyMap<string, string>;
  readonly targetGroups: ReadonlyMap<string, string>;
  readonly forms: ReadonlyMap<string, ServiceForm>;
  readonly units: ReadonlyMap<string, CapacityUnit>;
  /** By the digits behind `Kraj/`. */
  readonly regions: ReadonlyMap<string, RegionCode>;
  readonly notes: readonly Note[];
}

/**
 * The built-in codes, extended by official lists where they were handed over.
 *
 * @internal
 *
 * @example
 * registerCodes({}).types.get("DruhSocialniSluzby/13") // => "domovy-pro-seniory"
 * registerCodes({}).regions.get("116") // => "3115"
 */
export function registerCodes({ serviceTypes: officialTypes = [], targetGroups: officialGroups = [] }: RegisterCodebooks): RegisterCodes {
  const types = extendCodebook(serviceTypes, officialTypes);
  const groups = extendCodebook(targetGroups, officialGroups);
  return {
    types: new Map(types.codes.map(({ register, code }) => [register, code])),
    targetGroups: new Map(groups.codes.map(({ register, code }) => [register, code])),
    forms: new Map(serviceForms.map(({ register, code }) => [register, code])),
    units: new Map(capacityUnits.flatMap(({ register, code }) => (register === null ? [] : [[register, code]]))),
    regions: new Map(regions.map(({ ruian, code }) => [ruian, regionCode(code)])),
    notes: [...types.notes, ...groups.notes],
  };
}
