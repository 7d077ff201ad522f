import type { Reason } from "../../codebooks/absenceReasons.ts";
import { type ServiceForm, serviceForms } from "../../codebooks/serviceForms.ts";
import type { AgeRange } from "../../model/ages.ts";
import { type Capacity, capacity } from "../../model/capacity.ts";
import type { Day } from "../../model/day.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import { type PlanningData, providerOf } from "../../model/planningData.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { isProvidedOn, type Service } from "../../model/service.ts";
import { territory, territoryState } from "../../model/territory.ts";
import { territoriesAt } from "../../model/territoryGraph.ts";
import { type TerritoryId, territoryId } from "../../model/territoryId.ts";
import { relatedHelp } from "./relatedHelp.ts";
import { servingFit } from "./servingFit.ts";
import type { ServingCertainty, ServingRelated, ServingService } from "./servingService.ts";
import { type ServedPlace, type ServingWay, servingWay } from "./servingWay.ts";
import { servingWhy } from "./servingWhy.ts";

/** What a citizen asks. */
export interface ServingQuestion {
  /** Where the person lives, `obec/581283`. */
  readonly municipality: TerritoryId;
  readonly day: Day;
  /** Code of a target group. @default any */
  readonly group?: string;
  /** Completed years. @default any */
  readonly age?: number;
  /** @default all */
  readonly forms?: readonly ServiceForm[];
  /** Types of services. @default all */
  readonly types?: readonly string[];
}

/** Choices of {@link whoServes}. */
export interface WhoServesOptions {
  /** Ages that services are for, by the id of the service; the nouns do not hold them. @default none known: whoever gives an age is answered possibly */
  readonly ages?: ReadonlyMap<string, readonly AgeRange[] | null>;
  /** How many years back what a provider said of its reach is sure [year]. @default 1 */
  readonly reachYears?: number;
  /** Whether the rows of a service are all that it reaches, so that a field service with rows elsewhere does not come. @default false */
  readonly wholeReach?: boolean;
}

/** Who serves a citizen (kdo pomůže), see {@link whoServes}. Each service is in at most one list. */
export interface WhoServes {
  readonly kind: "who-serves";
  readonly method: "who-serves@1";
  readonly municipality: { readonly id: TerritoryId; readonly cs: string | null };
  readonly kraj: TerritoryId | null;
  /** Why the region is `null`: nobody handed territories over, or the municipality is not among them. */
  readonly krajReason: Reason | null;
  readonly day: Day;
  readonly group: string | null;
  readonly age: number | null;
  readonly forms: readonly ServiceForm[];
  readonly types: readonly string[];
  /** Sorted by id, as the others. */
  readonly surely: readonly ServingService[];
  readonly possibly: readonly ServingService[];
  readonly unknown: readonly ServingService[];
  /** Help that is not a registered service. */
  readonly related: readonly ServingRelated[];
  /**
   * Services that are in none of the lists, by the first reason. `notTold`: services that fit, have a secret address, state no region and have
   * open places in other regions only, so that nothing may be said of where else they work.
   */
  readonly leftOut: Readonly<
    Record<"notProvided" | "otherType" | "otherGroup" | "otherAge" | "otherForm" | "elsewhere" | "notTold", number>
  >;
  /** What no list can say; `ages` where an age was asked and the ages of somebody's clients are not in the data. */
  readonly notKnown: readonly ("opening-hours" | "free-places" | "ages")[];
  /** `not-asked` when nobody handed services over: then nothing follows from empty lists. */
  readonly reason: Reason | null;
}

/**
 * Who serves a person of a municipality (kdo pomůže občanovi obce): an answer to a call. By reach in the municipality, else by a place in it,
 * else by the region, and every entry says by which.
 *
 * - `surely`: the provider says that it comes or it has a place there that one can go to, and everything asked is known to fit.
 * - `possibly`: nothing speaks against it. It works in the region, it is residential or near, or its groups, ages or forms are not known. A row of
 *   reach has no form: of a service with further forms than those asked for it does not say in which it comes.
 * - `unknown`: it has a place in the region or none that is known, and nobody says where it works.
 *
 * A service with a secret address is named by its region alone: the same in all its municipalities, whatever its reach and open places say; one
 * that states no region and has no open place is `unknown` everywhere. Ended services are never named. Free places and opening hours are in no data; call before you send anybody.
 *
 * @param data - what the office holds
 * @param question - where, when, and for whom
 * @param options - ages of clients, how long a reach is sure
 * @returns the record; the order of the data changes nothing
 * @throws RangeError `municipality-required`, `age-invalid`, `form-unknown`, `reach-years-invalid`, `reach-invalid`, `age-range-invalid`,
 *   `capacity-amount-invalid`,
 *   `territory-id-invalid`, `day-invalid`
 *
 * @example
 * const contacts = { emails: [], phones: ["516 410 825"], webs: [] }
 * const care = { id: "1234567", portalId: null, name: null, type: "pecovatelska-sluzba", provider: "provider/a", forms: [{ form: "terenni", nonStop: null, capacities: [] }], targetGroups: ["seniori"], facilities: [], regions: null, contacts, validFrom: null, validTo: null }
 * const comes = { service: "1234567", municipality: "581291", year: 2026, mode: "offered", clients: null, contacts: null, hours: null, visitsPerWeek: 2, frequency: null }
 * const data = planningData({ services: [care], reaches: [comes] })
 * const who = whoServes(data, { municipality: "obec/581291", group: "seniori", forms: ["terenni"], day: "2026-11-21" })
 * who.surely.map(({ service, how, why }) => [service, how, why.cs]) // => [["1234567", "reach", "poskytovatel uvádí, že v obci službu nabízí (2026)"]]
 * whoServes(data, { municipality: "obec/581291", age: 82, day: "2026-11-21" }).possibly[0].reasons // => ["reach-offered", "age-not-known"]
 * whoServes(data, { municipality: "obec/581283", day: "2026-11-21" }).unknown[0].reasons // => ["place-not-known", "reach-elsewhere"]
 * whoServes(data, { municipality: "orp/6201", day: "2026-11-21" }) // => throws "municipality-required"
 *
 * @see docs/methods/reach.md
 * @category Reach
 */
export function whoServes(data: PlanningData, question: ServingQuestion, options: WhoServesOptions = {}): WhoServes {
  const { municipality, day, group = null, age = null, forms = [], types = [] } = question;
  const { ages = new Map<string, null>(), reachYears = 1, wholeReach = false } = options;
  requireQuestion(question, reachYears);
  const asked = territory(data, municipality, day);
  const place: ServedPlace = {
    id: municipality,
    day,
    kraj: asked.kraj,
    orps: asked.orps ?? [],
    above: aboveOf(data, day),
    reachYears,
    isWhole: wholeReach,
  };
  const lists: Record<ServingCertainty, ServingService[]> = { surely: [], possibly: [], unknown: [] };
  const leftOut = { notProvided: 0, otherType: 0, otherGroup: 0, otherAge: 0, otherForm: 0, elsewhere: 0, notTold: 0 };
  for (const service of data.services.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const fit = isProvidedOn(service, day) ? servingFit(service, ages.get(service.id) ?? null, { group, age, forms, types }) : null;
    if (fit === null) leftOut.notProvided++;
    else if (fit.out !== null) leftOut[fit.out]++;
    else {
      const way = servingWay(service, fit.forms, data.reachesByService.get(service.id) ?? [], place);
      if (way === null) leftOut[isSheltered(service) && service.regions === null ? "notTold" : "elsewhere"]++;
      else
        lists[way.certainty === "surely" && fit.unknown.length > 0 ? "possibly" : way.certainty].push(
          entryOf(data, service, { ...way, reasons: [...way.reasons, ...fit.unknown] }, fit.forms, day),
        );
    }
  }
  const related = relatedHelp(data, place, { group, age });
  const isAgeOpen = [...lists.surely, ...lists.possibly, ...lists.unknown, ...related].some(({ reasons }) =>
    reasons.includes("age-not-known"),
  );
  return {
    kind: "who-serves",
    method: "who-serves@1",
    municipality: { id: municipality, cs: asked.cs },
    kraj: asked.kraj,
    krajReason: asked.kraj === null ? (asked.reason ?? "not-known-to-source") : null,
    day,
    group,
    age: plain(age),
    forms: [...new Set(forms)].sort(),
    types: [...new Set(types)].sort(),
    ...lists,
    related,
    leftOut,
    notKnown: ["opening-hours", "free-places", ...(isAgeOpen ? (["ages"] as const) : [])],
    reason: data.given.has("services") ? null : "not-asked",
  };
}

function requireQuestion({ municipality, age, forms = [] }: ServingQuestion, reachYears: number): void {
  if (!territoryId(municipality).startsWith("obec/"))
    throw rangeRefusal("municipality-required", `whoServes requires a municipality such as "obec/581283", got ${municipality}`);
  if (age !== undefined && !(Number.isInteger(age) && age >= 0 && age <= 150))
    throw rangeRefusal("age-invalid", `whoServes requires an age in completed years of 0 to 150, got ${age}`);
  const stranger = forms.find((form) => serviceForms.every(({ code }) => code !== form));
  if (stranger !== undefined)
    throw rangeRefusal("form-unknown", `whoServes requires forms of the codebook, got ${JSON.stringify(stranger)}`);
  if (!(Number.isInteger(reachYears) && reachYears >= 0))
    throw rangeRefusal("reach-years-invalid", `whoServes requires whole reachYears of at least 0, got ${reachYears}`);
}

/** ORPs and regions of municipalities, each worked out once. */
function aboveOf(data: PlanningData, day: Day): ServedPlace["above"] {
  const state = territoryState(data, day);
  const known = new Map<string, ReturnType<ServedPlace["above"]>>();
  return (code) => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const id: TerritoryId = `obec/${code}`;
    const isKnown = state.nodes.has(id);
    const above = { orps: isKnown ? territoriesAt(state, id, "orp") : [], kraje: isKnown ? territoriesAt(state, id, "kraj") : [] };
    known.set(code, above);
    return above;
  };
}

function entryOf(data: PlanningData, service: Service, way: ServingWay, forms: readonly ServiceForm[], day: Day): ServingService {
  const { how, by, reasons, reach, places } = way;
  const provider = providerOf(data, service);
  return {
    service: service.id,
    name: service.name,
    type: service.type,
    provider: { id: service.provider, name: provider?.name ?? null, contacts: provider?.contacts ?? null },
    how,
    by,
    forms,
    capacities: [...registered(service, forms), ...inNetworks(data, service, forms, day)]
      .map((one) => capacity(one.amount, one))
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    contacts: service.contacts,
    reach: reach === null ? null : reachOf(reach),
    places: places.map(({ name, address }) => ({ name, address })),
    opening: { times: null, reason: "not-covered-by-source" },
    reasons,
    why: servingWhy(reasons, reach?.year ?? null),
  };
}

function reachOf({ service, year, mode, visitsPerWeek, hours, frequency }: NonNullable<ServingWay["reach"]>): ServingService["reach"] {
  for (const figure of [visitsPerWeek, hours])
    if (figure !== null && !(figure >= 0 && figure < Number.POSITIVE_INFINITY))
      throw rangeRefusal("reach-invalid", `whoServes requires finite figures of reach of at least 0, got ${figure} of ${service}`);
  return { year: year + 0, mode, visitsPerWeek: plain(visitsPerWeek), hours: plain(hours), frequency };
}

const plain = (figure: number | null): number | null => (figure === null ? null : figure + 0);

const orderOf = ({ form, unit, basis, amount }: Capacity): string => [form, unit, basis, String(amount).padStart(24, "0")].join(" ");

const registered = (service: Service, forms: readonly ServiceForm[]): readonly Capacity[] =>
  service.forms.flatMap(({ form, capacities }) => (forms.includes(form) ? capacities : []));

/** Units in networks of the latest year; of a service with a secret address in networks of a region only, others would tell where it is. */
function inNetworks(data: PlanningData, service: Service, forms: readonly ServiceForm[], day: Day): readonly Capacity[] {
  const past = (data.networkEntriesByService.get(service.id) ?? []).filter(({ year }) => year <= Number(day.slice(0, 4)));
  const latest = past.reduce((most, { year }) => Math.max(most, year), 0);
  return past.flatMap(({ form, year, status, units, network }) =>
    year === latest && status !== "outside" && forms.includes(form) && (!isSheltered(service) || network.startsWith("kraj/"))
      ? (units ?? [])
      : [],
  );
}
