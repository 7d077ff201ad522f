import type { ServiceForm } from "../../codebooks/serviceForms.ts";
import { type AgeRange, ageBounds } from "../../model/ages.ts";
import type { Service } from "../../model/service.ts";
import type { ServingReason } from "./servingService.ts";

/** What a service is asked to be. */
interface Asked {
  readonly group: string | null;
  readonly age: number | null;
  readonly forms: readonly ServiceForm[];
  readonly types: readonly string[];
}

/**
 * Whether a service is for somebody: why not, or which of its forms are and what is not known.
 *
 * @internal
 */
export type ServingFit =
  | { readonly out: "otherType" | "otherGroup" | "otherAge" | "otherForm" }
  | { readonly out: null; readonly forms: readonly ServiceForm[]; readonly unknown: readonly ServingReason[] };

/**
 * @internal
 */
export function servingFit(
  service: Pick<Service, "type" | "targetGroups" | "forms">,
  ages: readonly AgeRange[] | null,
  asked: Asked,
): ServingFit {
  const { group, age, forms, types } = asked;
  if (types.length > 0 && !types.includes(service.type)) return { out: "otherType" };
  if (group !== null && service.targetGroups !== null && !service.targetGroups.includes(group)) return { out: "otherGroup" };
  if (age !== null && ages !== null && !ages.some((range) => isWithin(age, range))) return { out: "otherAge" };
  const offered = [...new Set(service.forms.map(({ form }) => form))].sort();
  const matching = forms.length === 0 ? offered : offered.filter((form) => forms.includes(form));
  if (offered.length > 0 && matching.length === 0) return { out: "otherForm" };
  const unknown: readonly (ServingReason | null)[] = [
    group !== null && service.targetGroups === null ? "group-not-known" : null,
    age !== null && ages === null ? "age-not-known" : null,
    forms.length > 0 && offered.length === 0 ? "form-not-known" : null,
  ];
  return { out: null, forms: matching, unknown: unknown.filter((one) => one !== null) };
}

function isWithin(age: number, range: AgeRange): boolean {
  const { from, to } = ageBounds(range);
  return age >= from && (to === null || age < to);
}
