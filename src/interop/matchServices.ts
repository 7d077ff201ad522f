import type { ServiceRegistrationId } from "../model/identifiers/serviceRegistrationId.ts";
import { confirmedServices } from "./matching/confirmedServices.ts";
import { type Candidate, serviceCandidates } from "./matching/serviceCandidates.ts";
import { subjectKey } from "./matching/subjectKey.ts";
import type { MatchReason } from "./matchReasons.ts";
import type {
  MatchableRow,
  MatchableService,
  MatchCandidate,
  MatchServicesOptions,
  ServiceMatch,
  ServiceMatching,
} from "./serviceMatch.ts";
import type { TableSubject } from "./tableRow.ts";

/**
 * Which services of the register the rows of an office's table mean (přiřazení služeb): proposals, never a silent join.
 *
 * Sure is: a confirmation; a registration number that nothing contradicts; the same IČO and the same type, with the municipality if need be, where this
 * leaves one service; the same IČO and one name alike; without an IČO a name alike, the same type and the same municipality together. Alike is a name of
 * which 0.8 of the words, by weight, and at least two, are in the names of the service, its type and places (without an IČO also of its provider).
 * Whatever contradicts, ties with another service, or is claimed by two differently written rows, is `ask`; a row of a provider is `none`, for its figure
 * stays with the provider.
 *
 * @param rows - accepted rows of `readTable`
 * @param services - services of the register
 * @param options - confirmations, names, period
 * @returns one proposal for each row
 *
 * @example
 * const service = { id: "3559424", name: null, type: "osobni-asistence", provider: "63504260", facilities: [], validFrom: null, validTo: null }
 * const subject = { service: null, serviceName: "Terénní tým", serviceType: "osobni-asistence", provider: "63504260", providerName: null, municipality: null, level: "service" }
 * matchServices([{ line: 2, subject, slot: "2025" }], [service]).matches[0]
 * // => { line: 2, outcome: "sure", service: "3559424", why: ["ico", "type"], others: [] }
 * matchServices([{ line: 2, subject: { ...subject, serviceType: null }, slot: "2025" }], [service]).matches[0].outcome // => "ask"
 *
 * @see docs/methods/tables.md
 */
export function matchServices(
  rows: readonly MatchableRow[],
  services: readonly MatchableService[],
  options: MatchServicesOptions = {},
): ServiceMatching {
  const find = serviceCandidates(services, options);
  const confirmed = confirmedServices(options.confirmed ?? []);
  const known = new Map(services.map((service) => [service.id, service]));
  const found = new Map<string, Proposal>();
  const used = new Set<number>();
  const proposals = rows.map((row): Proposal => {
    const { subject } = row;
    if (subject === null) return { outcome: "none", service: null, why: ["nothing-alike"], others: [] };
    if (subject.level === "provider") return { outcome: "none", service: null, why: ["provider-level"], others: ranked(find(subject)) };
    const key = subjectKey(subject);
    const before = found.get(key);
    if (before !== undefined) return before;
    const own = confirmed(subject);
    for (const line of own.lines) used.add(line);
    const proposal = own.services.length > 0 ? byConfirmation(own.services, known) : proposed(subject, find(subject), known);
    found.set(key, proposal);
    return proposal;
  });
  return {
    matches: withoutClashes(rows, proposals),
    unused: (options.confirmed ?? []).map(({ line }) => line).filter((line) => !used.has(line)),
  };
}

type Proposal = Omit<ServiceMatch, "line">;

const ranked = (candidates: readonly Candidate[]): readonly MatchCandidate[] =>
  candidates.slice(0, 5).map(({ service, points, why }) => ({ service, points, why }));

function byConfirmation(ids: readonly ServiceRegistrationId[], known: ReadonlyMap<string, unknown>): Proposal {
  const [service = null] = ids;
  if (ids.length > 1)
    return {
      outcome: "ask",
      service: null,
      why: ["confirmed-twice"],
      others: ids.map((id) => ({ service: id, points: 0, why: ["confirmed"] })),
    };
  if (service === null || !known.has(service)) return { outcome: "ask", service, why: ["confirmed", "confirmed-unknown"], others: [] };
  return { outcome: "sure", service, why: ["confirmed"], others: [] };
}

function proposed(subject: TableSubject, candidates: readonly Candidate[], known: ReadonlyMap<string, MatchableService>): Proposal {
  if (subject.service !== null) {
    const service = known.get(subject.service);
    if (service === undefined) return { outcome: "none", service: null, why: ["number-unknown"], others: ranked(candidates) };
    const against: MatchReason[] = [
      ...(subject.provider !== null && subject.provider !== service.provider ? ["ico-differs" as const] : []),
      ...(subject.serviceType !== null && subject.serviceType !== service.type ? ["type-differs" as const] : []),
    ];
    const others = against.length > 0 ? ranked(candidates.filter((one) => one.service !== service.id)) : [];
    return { outcome: against.length > 0 ? "ask" : "sure", service: service.id, why: ["registration-number", ...against], others };
  }
  const [best, second] = candidates;
  if (best === undefined)
    return { outcome: "none", service: null, why: [subject.provider === null ? "nothing-alike" : "ico-unknown"], others: [] };
  const all = ranked(candidates);
  if (subject.provider !== null && !best.same.ico) return { outcome: "none", service: null, why: ["ico-unknown"], others: all };
  if (!best.same.ico && best.likeness < 0.5) return { outcome: "none", service: null, why: ["not-enough"], others: all };
  const others = all.slice(1);
  const sole = soleCandidates(subject, candidates);
  if (sole.length === 1 && sole[0] === best) return { outcome: "sure", service: best.service, why: best.why, others };
  const tied = second !== undefined && second.points >= best.points - 1;
  const why: readonly MatchReason[] = tied ? [...best.why, "several-services"] : best.against ? best.why : [...best.why, "not-enough"];
  return { outcome: "ask", service: best.service, why, others };
}

/** The candidates that nothing contradicts and that stand alone in what agrees. */
function soleCandidates(subject: TableSubject, candidates: readonly Candidate[]): readonly Candidate[] {
  const count = (also: (one: Candidate) => boolean): number => candidates.reduce((sum, one) => sum + (also(one) ? 1 : 0), 0);
  const byAll = (one: Candidate): boolean => one.alike && one.same.type && one.same.municipality;
  const byPlace = (one: Candidate): boolean => one.same.type && one.same.municipality;
  const byType = (one: Candidate): boolean => one.same.type;
  const most = candidates.reduce((best, one) => Math.max(best, one.likeness), 0);
  const byName = (one: Candidate): boolean => one.likeness >= most - 0.3;
  const [all, place, type, name] = [count(byAll), count(byPlace), count(byType), count(byName)];
  return candidates.filter((one) => {
    if (one.against) return false;
    if (!one.same.ico) return subject.provider === null && all === 1 && byAll(one);
    return (name === 1 && one.alike && byName(one)) || (type === 1 && byType(one)) || (place === 1 && byPlace(one));
  });
}

/** Sure proposals that clash become questions: two ways of writing for one service, two rows about the same. */
function withoutClashes(rows: readonly MatchableRow[], proposals: readonly Proposal[]): readonly ServiceMatch[] {
  const names = new Map<string, Set<string>>();
  const slots = new Map<string, number>();
  const settled = (proposal: Proposal): boolean => proposal.why[0] === "confirmed" || proposal.why[0] === "registration-number";
  const keyOf = ({ subject }: MatchableRow): string => (subject === null ? "" : subjectKey(subject));
  for (const [at, proposal] of proposals.entries()) {
    const row = rows[at];
    if (proposal.outcome !== "sure" || proposal.service === null || row === undefined) continue;
    const written = names.get(proposal.service) ?? new Set<string>();
    names.set(proposal.service, written.add(keyOf(row)));
    const slot = `${proposal.service} ${row.slot}`;
    slots.set(slot, (slots.get(slot) ?? 0) + 1);
  }
  return rows.map((row, at) => {
    const proposal = proposals[at] ?? { outcome: "none", service: null, why: ["nothing-alike"], others: [] };
    const { service } = proposal;
    if (proposal.outcome !== "sure" || service === null) return { line: row.line, ...proposal };
    const clashes: MatchReason[] = [
      ...((slots.get(`${service} ${row.slot}`) ?? 0) > 1 ? ["row-repeated" as const] : []),
      ...((names.get(service)?.size ?? 0) > 1 && !settled(proposal) ? ["several-names" as const] : []),
    ];
    return { line: row.line, ...proposal, ...(clashes.length > 0 ? { outcome: "ask" as const, why: [...proposal.why, ...clashes] } : {}) };
  });
}
