import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { CapacityUnit } from "../../codebooks/capacityUnits.ts";
import type { MoneyOrigin } from "../../codebooks/moneyOrigins.ts";
import type { MoneyPayer } from "../../codebooks/moneyPayers.ts";
import type { RevenueCell } from "../../codebooks/revenueCells.ts";
import type { ServiceForm } from "../../codebooks/serviceForms.ts";
import type { Day } from "../../model/day.ts";
import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import type { Period } from "../../model/period.ts";
import type { ProviderId } from "../../model/provider.ts";
import type { TerritoryId } from "../../model/territoryId.ts";

/** An amount that is known within limits (rozmezí částky), whole haléře [haléř]; `null` where there is no known limit. */
export interface MoneyRange {
  readonly low: number | null;
  readonly high: number | null;
}

/** Costs, the part of user payments that comes from the care allowance, or revenues of one way. */
export type MoneyField = "costs" | "careAllowancePaid" | `revenues/${RevenueCell}`;

/** An amount or why there is none [haléř]. */
export interface MoneyFigure {
  readonly amount: number | null;
  readonly reason: Reason | null;
  /** Id of the source of a fact; `null` of a yearly report, and where nothing was said. */
  readonly source: string | null;
}

/** Money of one service from one origin by one payer (buňka mapy financování). */
export interface FinancingRow extends MoneyFigure {
  readonly service: ServiceRegistrationId;
  readonly provider: ProviderId | null;
  readonly origin: MoneyOrigin;
  readonly payer: MoneyPayer;
}

/** A figure that a provider reported for all its services together; it is never split here. */
export interface ProviderFinancing {
  readonly provider: ProviderId;
  readonly field: MoneyField;
  readonly amount: number;
  /**
   * What it has beyond what its services in the map report: of a service that did not report, of one elsewhere, or of none. `null` where the
   * services report more, which is a conflict.
   */
  readonly remainder: number | null;
  readonly source: string | null;
  /** Its services in the map, sorted. */
  readonly services: readonly ServiceRegistrationId[];
  /** How many services it had elsewhere in the year, as far as the data know. */
  readonly elsewhere: number;
}

/** Money of one service (financování služby). */
export interface ServiceFinancing {
  readonly service: ServiceRegistrationId;
  readonly provider: ProviderId | null;
  /** `null` when the service is not among the data. */
  readonly type: string | null;
  readonly costs: MoneyFigure;
  /** Part of the user payments that comes from the care allowance; never added to them. */
  readonly careAllowance: MoneyFigure;
  /** All its revenues; above only where every way is known or bounded by a figure of the provider. */
  readonly revenues: MoneyRange;
  /** Ways that are known, of 13. */
  readonly known: number;
  /** Costs less revenues; negative is a surplus. */
  readonly gap: MoneyRange;
}

/** A total over services with its share in all revenues, both within limits. */
export interface FinancingTotal extends MoneyRange {
  /** Services of which all is known, of all. */
  readonly covered: number;
  readonly members: number;
  /** Share in all revenues [1] */
  readonly share: MoneyRange;
}

/** How many of how many. */
export interface Coverage {
  readonly covered: number;
  readonly members: number;
}

/** Coverage by what the network counts on (pokrytí podle jednotek v síti); one network, form and unit at a time. */
export interface UnitCoverage extends Coverage {
  readonly network: string;
  readonly form: ServiceForm;
  readonly unit: CapacityUnit;
}

/**
 * Something in the data that cannot be so. Figures that disagree or are no whole amounts were left out, and so was a figure of a
 * provider that is less than what its services report; money on a way that nobody knows takes the upper limits away; a care
 * allowance above the user payments is only told.
 */
export interface FinancingConflict {
  readonly code: "sources-disagree" | "amount-invalid" | "way-unknown" | "services-exceed-provider" | "part-exceeds-whole";
  readonly subject: string;
  readonly field: string;
}

/** Money on an inhabitant [haléř per inhabitant], not rounded. */
export interface MoneyPerInhabitant {
  readonly persons: number | null;
  /** Time of the population. */
  readonly period: Period | null;
  readonly reason: Reason | null;
  readonly costs: MoneyRange;
  readonly revenues: MoneyRange;
  /** Money of municipalities. */
  readonly municipal: MoneyRange;
  readonly gap: MoneyRange;
}

/** Map of money of a territory in a year (mapa financování). All amounts in whole haléře. */
export interface FinancingMap {
  readonly kind: "financing-map";
  readonly method: "financingMap@1";
  readonly territory: TerritoryId;
  readonly year: number;
  /** Facts known by this day; `null` when all were taken. */
  readonly day: Day | null;
  /** Why there is no map at all. */
  readonly reason: Reason | null;
  /** Each service and each way, sorted. */
  readonly rows: readonly FinancingRow[];
  readonly byProvider: readonly ProviderFinancing[];
  readonly byService: readonly ServiceFinancing[];
  readonly byOrigin: readonly (FinancingTotal & { readonly origin: MoneyOrigin })[];
  readonly byPayer: readonly (FinancingTotal & { readonly payer: MoneyPayer })[];
  readonly costs: MoneyRange;
  readonly revenues: MoneyRange;
  /** Costs less revenues; negative is a surplus. */
  readonly gap: MoneyRange;
  readonly perInhabitant: MoneyPerInhabitant;
  readonly coverage: {
    /** Services with known costs and all ways known. */
    readonly services: Coverage;
    readonly costs: Coverage;
    readonly revenues: Coverage;
    /** Service × way. */
    readonly cells: Coverage;
    /** By network units, where entries were handed over. */
    readonly units: readonly UnitCoverage[];
    /** Entries in a network whose units are not known. */
    readonly unitsUnknown: number;
  };
  readonly conflicts: readonly FinancingConflict[];
}
