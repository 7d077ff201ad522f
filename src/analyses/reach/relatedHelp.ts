import type { PlanningData } from "../../model/planningData.ts";
import type { RelatedService } from "../../model/relatedService.ts";
import { isValidOn } from "../../model/validity.ts";
import type { ServingCertainty, ServingReason, ServingRelated } from "./servingService.ts";
import type { ServedPlace } from "./servingWay.ts";
import { servingWhy } from "./servingWhy.ts";

/**
 * Related services for somebody in a municipality: those with a place in it, in its ORP, or with none that is known.
 *
 * @internal
 */
export function relatedHelp(
  data: Pick<PlanningData, "relatedServices">,
  place: ServedPlace,
  asked: { readonly group: string | null; readonly age: number | null },
): readonly ServingRelated[] {
  const { group, age } = asked;
  return data.relatedServices
    .filter((one) => isValidOn(one, place.day) && (group === null || one.targetGroups === null || one.targetGroups.includes(group)))
    .flatMap((one): readonly ServingRelated[] => {
      const way = wayOf(one, place);
      if (way === null) return [];
      const unknown: readonly ServingReason[] = [
        ...(group !== null && one.targetGroups === null ? (["group-not-known"] as const) : []),
        ...(age === null ? [] : (["age-not-known"] as const)),
      ];
      const reasons = [...way.reasons, ...unknown];
      const certainty = way.certainty === "surely" && unknown.length > 0 ? "possibly" : way.certainty;
      const { id: service, kind, name, operator, place: address, contacts } = one;
      const rest = { place: address, contacts, reasons, why: servingWhy(reasons, null) };
      return [{ service, kind, name, operator, how: way.how, by: way.by, certainty, ...rest }];
    })
    .sort((a, b) => (a.service < b.service ? -1 : 1));
}

function wayOf(
  { place: address }: RelatedService,
  place: ServedPlace,
): (Pick<ServingRelated, "how" | "by" | "reasons"> & { readonly certainty: ServingCertainty }) | null {
  const code = address?.municipality ?? null;
  if (code === null) return { how: "region", by: null, certainty: "unknown", reasons: ["place-not-known"] };
  if (`obec/${code}` === place.id) return { how: "seat", by: place.id, certainty: "surely", reasons: ["seat"] };
  if (place.orps.length === 0) return { how: "region", by: null, certainty: "unknown", reasons: ["territory-not-known"] };
  const orp = place.orps.find((one) => place.above(code).orps.includes(one));
  return orp === undefined ? null : { how: "region", by: orp, certainty: "possibly", reasons: ["place-in-orp"] };
}
