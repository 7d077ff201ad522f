import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import { isSheltered } from "../../model/isSheltered.ts";
import type { MatchReason } from "../matchReasons.ts";
import type { MatchableService, MatchServicesOptions } from "../serviceMatch.ts";
import type { TableSubject } from "../tableRow.ts";
import { nameIndex, stemsOf } from "./nameIndex.ts";

/** A service that may be meant, with what agrees and what does not. @internal */
export interface Candidate {
  readonly service: ServiceRegistrationId;
  /** Of the names, 0 to 1. */
  readonly likeness: number;
  /** Whether the names are alike by 0.8 and share at least two words. */
  readonly alike: boolean;
  readonly same: { readonly ico: boolean; readonly type: boolean; readonly municipality: boolean };
  /** Whether anything contradicts. */
  readonly against: boolean;
  readonly points: number;
  readonly why: readonly MatchReason[];
}

/**
 * Finds services that a row may mean, the best first: those of the provider with the row's IČO, or those whose names are alike.
 *
 * @internal
 * @param services - of the register
 * @param options - names of providers and municipalities, the period
 *
 * @example
 * const service = { id: "3559424", name: "Klub", type: "x", provider: "63504260", facilities: [], validFrom: null, validTo: null }
 * const subject = { service: null, serviceName: "klub", serviceType: null, provider: null, providerName: null, municipality: null, level: "service" }
 * serviceCandidates([service], {})(subject)[0].points // => 3
 */
export function serviceCandidates(
  services: readonly MatchableService[],
  options: Pick<MatchServicesOptions, "providers" | "municipalities" | "during">,
): (subject: TableSubject) => readonly Candidate[] {
  const { providers = [], municipalities = [], during } = options;
  const providerNames = new Map<string, string>(providers.map(({ id, name }) => [id, name]));
  const placeNames = new Map<string, string>(municipalities.map(({ id, cs }) => [id, cs]));
  const typeNames = new Map<string, string>(serviceTypes.map(({ code, cs }) => [code, cs]));
  const known = services.map((service) => {
    // Where a place is secret, all places are left out: a proposal would tell in which municipality it lies.
    const places = isSheltered(service) ? [] : service.facilities;
    const codes = new Set(places.flatMap(({ address }) => (address?.municipality ? [address.municipality as string] : [])));
    const names = [service.name, providerNames.get(service.provider), typeNames.get(service.type), ...places.map(({ name }) => name)];
    const placed = [...codes].map((code) => placeNames.get(`obec/${code}`));
    return { service, codes, text: [...names, ...placed].filter((name) => name !== null && name !== undefined).join(" ") };
  });
  const index = nameIndex(known.map(({ text }) => text));
  const byProvider = new Map<string, number[]>();
  for (const [at, { service }] of known.entries()) {
    const list = byProvider.get(service.provider);
    if (list === undefined) byProvider.set(service.provider, [at]);
    else list.push(at);
  }
  const then = ({ validFrom, validTo }: MatchableService): boolean =>
    during === undefined || ((validFrom === null || validFrom < during.to) && (validTo === null || validTo > during.from));

  return (subject) => {
    const { provider, serviceName, providerName } = subject;
    // With an IČO the name of the provider says nothing more, and a provider's name in the column of services is no name of a service.
    const words = provider === null ? `${serviceName ?? ""} ${providerName ?? ""}` : (serviceName ?? "");
    const likeness = index.likeness(words, new Set(provider === null ? [] : stemsOf(providerNames.get(provider) ?? providerName ?? "")));
    const own = subject.provider === null ? undefined : byProvider.get(subject.provider);
    const candidates = (own ?? [...likeness.keys()]).flatMap((at): Candidate[] => {
      const item = known[at];
      if (item === undefined) return [];
      const { service, codes } = item;
      const { share: like, words: shared } = likeness.get(at) ?? { share: 0, words: 0 };
      const { serviceType: type, municipality } = subject;
      const same = {
        ico: subject.provider !== null && subject.provider === service.provider,
        type: type !== null && type === service.type,
        municipality: municipality !== null && codes.has(municipality),
      };
      const against: MatchReason[] = [
        ...(type !== null && !same.type ? ["type-differs" as const] : []),
        ...(municipality !== null && codes.size > 0 && !same.municipality ? ["municipality-differs" as const] : []),
        ...(then(service) ? [] : ["not-provided-then" as const]),
      ];
      const why: MatchReason[] = [
        ...(same.ico ? ["ico" as const] : []),
        ...(like >= 0.5 ? ["name" as const] : []),
        ...(same.type ? ["type" as const] : []),
        ...(same.municipality ? ["municipality" as const] : []),
        ...against,
      ];
      const points = (same.ico ? 4 : 0) + 3 * like + (same.type ? 2 : 0) + (same.municipality ? 2 : 0) - 2 * against.length;
      return [
        {
          service: service.id,
          likeness: like,
          alike: like >= 0.8 && shared >= 2,
          same,
          against: against.length > 0,
          points: Math.round(points * 100) / 100,
          why,
        },
      ];
    });
    return candidates.sort((a, b) => b.points - a.points || (a.service < b.service ? -1 : a.service > b.service ? 1 : 0));
  };
}
