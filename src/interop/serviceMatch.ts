import type { ServiceRegistrationId } from "../model/identifiers/serviceRegistrationId.ts";
import type { Period } from "../model/period.ts";
import type { Provider } from "../model/provider.ts";
import type { Service } from "../model/service.ts";
import type { TerritoryNode } from "../model/territoryGraph.ts";
import type { MatchReason } from "./matchReasons.ts";
import type { TableRow } from "./tableRow.ts";

/** A row that names a service; an accepted row of a table is one. */
export type MatchableRow = Pick<TableRow, "line" | "subject" | "slot">;

/** What is read of a service to match it. */
export type MatchableService = Pick<Service, "id" | "name" | "type" | "provider" | "facilities" | "validFrom" | "validTo">;

/** What helps to match, beside the rows and the services. */
export interface MatchServicesOptions {
  /** What the office has confirmed before, read by `readTable` as `confirmed-match`. It wins. @default nothing */
  readonly confirmed?: readonly Pick<TableRow<"confirmed-match">, "line" | "subject" | "record">[];
  /** Providers, for their names. @default none */
  readonly providers?: readonly Pick<Provider, "id" | "name">[];
  /** Municipalities, for names within the name of a service. @default none */
  readonly municipalities?: readonly Pick<TerritoryNode, "id" | "cs">[];
  /** When the rows speak of; a service that was not provided then is never sure. @default any time */
  readonly during?: Period;
}

/** Another service that comes into question. */
export interface MatchCandidate {
  readonly service: ServiceRegistrationId;
  /** What agrees, in points: IČO 4, name at most 3, type 2, municipality 2, less 2 for each contradiction. Orders proposals, says no more. */
  readonly points: number;
  readonly why: readonly MatchReason[];
}

/** A proposal which service a row means (návrh přiřazení). */
export interface ServiceMatch {
  readonly line: number;
  /** `sure`: may be joined; `ask`: somebody has to confirm it; `none`: no proposal. */
  readonly outcome: "sure" | "ask" | "none";
  /** The service proposed; `null` without a proposal. */
  readonly service: ServiceRegistrationId | null;
  readonly why: readonly MatchReason[];
  /** Runners-up, at most five, the best first. */
  readonly others: readonly MatchCandidate[];
}

/** Proposals for the rows of a table, one for each, in their order. */
export interface ServiceMatching {
  readonly matches: readonly ServiceMatch[];
  /** Lines of confirmations that no row needed. */
  readonly unused: readonly number[];
}
