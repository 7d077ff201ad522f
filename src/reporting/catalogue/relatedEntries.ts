import type { PlanningData } from "../../model/planningData.ts";
import type { Territory } from "../../model/territory.ts";
import { isValidOn } from "../../model/validity.ts";
import type { RelatedEntry } from "./catalogueEntry.ts";
import { type CatalogueNames, catalogueTerm } from "./catalogueTerm.ts";

/**
 * Related services that belong into the catalogue of a territory: in it, or without a place, because the office handed them over.
 *
 * @internal
 *
 * @example
 * relatedEntries(planningData({}), territory(planningData({}), "obec/581283", "2026-11-21"), new Map()) // => []
 */
export function relatedEntries(data: PlanningData, scope: Territory, terms: CatalogueNames): readonly Omit<RelatedEntry, "number">[] {
  const names = new Map(data.territories.map((node) => [node.id, node.cs]));
  const inside = scope.municipalities === null || scope.id === "cr" ? null : new Set(scope.municipalities);
  const seen = new Set<string>();
  return data.relatedServices
    .filter((service) => isValidOn(service, scope.day) && seen.size !== seen.add(service.id).size)
    .flatMap(({ id, kind, name, operator, place, targetGroups, contacts }) => {
      const groups = targetGroups?.map((code) => catalogueTerm("group", code, terms)) ?? null;
      const municipality = place?.municipality ? (`obec/${place.municipality}` as const) : null;
      if (municipality !== null && inside?.has(municipality) === false) return [];
      const places =
        place === null
          ? []
          : [
              {
                name: null,
                municipality: municipality === null ? null : { id: municipality, cs: names.get(municipality) ?? null },
                address: place,
                point: null,
              },
            ];
      return [{ kind: "related", key: id, field: kind, title: name, operator, targetGroups: groups, places, area: [], contacts }] as const;
    });
}
