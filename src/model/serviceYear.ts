import type { ServiceRegistrationId } from "./identifiers/serviceRegistrationId.ts";
import type { Period } from "./period.ts";

/** What one service reported for one year (rok služby). Every figure that is not known is `null`; zero is a reported fact. */
export interface ServiceYear {
  readonly service: ServiceRegistrationId;
  readonly period: Period;
  /** Occupied bed-days (obsazené lůžkodny) [bed-day] */
  readonly bedDaysUsed: number | null;
  /** Beds times days of operation (lůžkodny k dispozici) [bed-day] */
  readonly bedDaysAvailable: number | null;
  /** People with a contract who drew the service (klienti) [persons] */
  readonly clients: number | null;
  /** Contracts concluded in the period (uzavřené smlouvy) [1] */
  readonly contracts: number | null;
  /** Contacts of ten minutes (kontakty) [contact] */
  readonly contacts: number | null;
  /** Interventions of thirty minutes (intervence) [interv] */
  readonly interventions: number | null;
  /** Calls taken (hovory) [call] */
  readonly calls: number | null;
  /** Hours of direct care (hodiny přímé péče) [hour] */
  readonly hours: number | null;
  /** Average full-time equivalent in direct care (průměrný přepočtený úvazek v přímé péči) [FTE] */
  readonly fteDirect: number | null;
  /** Average full-time equivalent of all staff (přepočtené úvazky celkem) [FTE] */
  readonly fteTotal: number | null;
  /** Costs of the service (náklady), whole haléře; 100 are 1 CZK [haléř] */
  readonly costs: number | null;
  /**
   * People refused for lack of capacity (odmítnutí žadatelé) [persons]. One person may be refused by several providers:
   * never add this up over services as if it counted people.
   */
  readonly refusedApplicants: number | null;
}
