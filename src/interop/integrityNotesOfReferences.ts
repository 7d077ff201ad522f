import type { PlanningData } from "../model/planningData.ts";
import { type Note, noteOf } from "./reading.ts";

/**
 * References to what is not there: providers, services, municipalities.
 *
 * @internal
 *
 * @example
 * integrityNotesOfReferences(planningData({ services: [], networkEntries: [{ service: "1234567" }] })).map((note) => note.code)
 * // => ["network-entry-of-unknown-service"]
 */
export function integrityNotesOfReferences(data: PlanningData): readonly Note[] {
  const orphans = data.given.has("providers") ? data.services.filter((service) => !data.providersById.has(service.provider)) : [];
  const strangers = (items: readonly { readonly service: string }[]): readonly string[] => {
    if (!data.given.has("services")) return [];
    const known: ReadonlySet<string> = new Set(data.servicesById.keys());
    return items.map((item) => item.service).filter((service) => !known.has(service));
  };
  return [
    ...noteOf(
      "service-without-provider",
      { cs: "služby, jejichž poskytovatel není mezi poskytovateli", en: "services whose provider is not among the providers" },
      orphans.map((service) => service.id),
    ),
    ...noteOf(
      "reach-of-unknown-service",
      { cs: "dosahy služeb, které nejsou mezi službami", en: "reaches of services that are not among the services" },
      strangers(data.reaches),
    ),
    ...noteOf(
      "network-entry-of-unknown-service",
      { cs: "zařazení v síti u služeb, které nejsou mezi službami", en: "network entries of services that are not among the services" },
      strangers(data.networkEntries),
    ),
    ...noteOf(
      "report-of-unknown-service",
      { cs: "roční výkazy služeb, které nejsou mezi službami", en: "yearly reports of services that are not among the services" },
      strangers(data.serviceYears),
    ),
    ...municipalityNotes(data),
  ];
}

/** Codes of municipalities that the territories do not know; where these are an extract, codes that lie outside it. */
function municipalityNotes(data: PlanningData): readonly Note[] {
  if (!data.given.has("territories")) return [];
  const known: ReadonlySet<string> = new Set(data.territories.map((node) => node.id));
  const used = [
    ...data.services.flatMap((service) => service.facilities.map((facility) => facility.address?.municipality ?? null)),
    ...data.relatedServices.map((service) => service.place?.municipality ?? null),
    ...data.reaches.map((reach) => reach.municipality),
  ].filter((code) => code !== null);
  const strange = [...new Set(used)].filter((code) => !known.has(`obec/${code}`)).sort();
  const isExtract = data.partial.length > 0 || !known.has("cr");
  return isExtract
    ? noteOf(
        "municipality-outside-territories",
        { cs: "obce mimo předaný výřez území", en: "municipalities outside the extract of territories" },
        strange,
      )
    : noteOf(
        "municipality-unknown",
        { cs: "kódy obcí, které území neznají", en: "codes of municipalities that the territories do not know" },
        strange,
      );
}
