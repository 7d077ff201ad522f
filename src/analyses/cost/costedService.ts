import type { CostUnitFigures } from "../../indicators/money/unitCost.ts";
import type { Period } from "../../model/period.ts";
import type { Service } from "../../model/service.ts";
import type { ServiceYear } from "../../model/serviceYear.ts";

/** What makes services comparable by cost (co je srovnatelné): type, form, target group. */
export type CostDimension = "type" | "form" | "targetGroup";

/** Costs and units of a service in one form and a period, with what it is compared by; `null`: not known, or more than one. */
export interface CostedService extends Partial<CostUnitFigures> {
  readonly service: string;
  readonly period: Period;
  /** Slug of the type of service. */
  readonly type: string | null;
  readonly form: string | null;
  /** The group that the service is for, as the office decides where the register names several. */
  readonly targetGroup: string | null;
  /** Whole haléře [haléř] */
  readonly costs: number | null;
}

/** What the register does not say of a service. */
export interface CostedServiceOptions {
  /** @default the only registered form; not known when there are several */
  readonly form?: string;
  /** @default the only registered target group; not known when there are several */
  readonly targetGroup?: string;
}

/**
 * A service with the figures of its year, ready for a comparison of costs (služba ke srovnání nákladů).
 *
 * The register may name several forms and target groups, while costs are reported for the service as a whole. Which of them it is compared by is
 * for the office to say; nothing is guessed and costs are never split.
 *
 * @param service - from the register
 * @param year - what it reported
 * @param options - form and target group where the register names several
 * @returns the service; a part that stays open is `null`, and leaves it out of comparisons by that part
 *
 * @example
 * const home = { id: "1234567", type: "domovy-pro-seniory", forms: [{ form: "pobytova", nonStop: true, capacities: [] }], targetGroups: ["seniori", "osoby-zijici-s-demenci"] }
 * const figures = serviceYear({ service: "1234567", period: year(2025), costs: 2484000000, bedDaysUsed: 14600 })
 * costedService(home, figures).form // => "pobytova"
 * costedService(home, figures).targetGroup // => null
 * costedService(home, figures, { targetGroup: "seniori" }).targetGroup // => "seniori"
 *
 * @see docs/methods/region.md
 * @category Money
 */
export function costedService(
  service: Pick<Service, "id" | "type" | "forms" | "targetGroups">,
  year: Pick<ServiceYear, "period" | "costs"> & Partial<CostUnitFigures>,
  options: CostedServiceOptions = {},
): CostedService {
  const onlyOne = (codes: readonly string[]): string | null => (codes.length === 1 ? (codes[0] ?? null) : null);
  const { period, costs, bedDaysUsed = null, beds = null, hours = null, contacts = null } = year;
  const { interventions = null, calls = null, fteDirect = null, clients = null } = year;
  return {
    ...{ service: service.id, period, type: service.type },
    form: options.form ?? onlyOne(service.forms.map(({ form }) => form)),
    targetGroup: options.targetGroup ?? onlyOne(service.targetGroups ?? []),
    ...{ costs, bedDaysUsed, beds, hours, contacts, interventions, calls, fteDirect, clients },
  };
}
