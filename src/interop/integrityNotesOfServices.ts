import { serviceTypes } from "../codebooks/serviceTypes.ts";
import type { PlanningData } from "../model/planningData.ts";
import type { Service } from "../model/service.ts";
import { type Note, noteOf } from "./reading.ts";

/** A change of the number of services that is more than a usual week brings. */
const SUDDEN = 0.05;

/**
 * Services that stand there twice, have no capacity or a form that their type does not permit; a sudden change of their number.
 *
 * @internal
 *
 * @example
 * const home = { id: "1234567", type: "domovy-pro-seniory", forms: [{ form: "terenni", nonStop: null, capacities: [] }], facilities: [] }
 * const data = planningData({ services: [home] })
 * integrityNotesOfServices(data, { services: [home, home], earlier: null }).map((note) => note.code)
 * // => ["service-id-repeated", "capacity-missing", "form-not-permitted"]
 */
export function integrityNotesOfServices(
  data: PlanningData,
  context: { readonly services: readonly Service[]; readonly earlier: PlanningData | null },
): readonly Note[] {
  const seen = new Set<string>();
  const { services } = data;
  return [
    ...noteOf(
      "service-id-repeated",
      {
        cs: "služby s registračním číslem, které už jedna má; platí první",
        en: "services with a registration number that one has already; the first one holds",
      },
      context.services.map((service) => service.id).filter((id) => seen.size === seen.add(id).size),
    ),
    ...noteOf(
      "capacity-missing",
      { cs: "služby s formou bez kapacity", en: "services with a form without capacity" },
      services.filter(({ forms }) => forms.length === 0 || forms.some((provided) => provided.capacities.length === 0)).map(({ id }) => id),
    ),
    ...noteOf(
      "form-not-permitted",
      { cs: "služby ve formě, kterou jejich druh nepřipouští", en: "services in a form that their type does not permit" },
      services.flatMap((service) => foreignForms(service).map((form) => `${service.id} (${form})`)),
    ),
    ...countNotes(services.length, context.earlier),
  ];
}

/** Forms that the law does not let a type have; nothing is said of types whose forms are not certain. */
function foreignForms(service: Service): readonly string[] {
  const type = serviceTypes.find((entry) => entry.code === service.type);
  if (type === undefined || !type.formsCertain) return [];
  return service.forms.map((provided) => provided.form).filter((form) => !type.forms.includes(form));
}

function countNotes(now: number, earlier: PlanningData | null): readonly Note[] {
  if (earlier === null || !earlier.given.has("services")) return [];
  const before = earlier.services.length;
  if (Math.abs(now - before) <= SUDDEN * before) return [];
  const detail = {
    cs: `počet služeb se proti dřívějšímu stavu změnil o více než 5 %: ${before} → ${now}`,
    en: `the number of services has changed by more than 5% against the earlier state: ${before} → ${now}`,
  };
  return [{ code: "count-changed", count: Math.abs(now - before), detail }];
}
