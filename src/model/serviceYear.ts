import type { ServiceRegistrationId } from "./identifiers/serviceRegistrationId.ts";
import type { Period } from "./period.ts";
import type { Revenues } from "./revenues.ts";

/** What one service reported for one year (rok služby). Every figure that is not known is `null`; zero is a reported fact. */
export interface ServiceYear {
  readonly service: ServiceRegistrationId;
  readonly period: Period;
  /** Occupied bed-days (obsazené lůžkodny) [bed-day] */
  readonly bedDaysUsed: number | null;
  /** Beds times days of operation (lůžkodny k dispozici) [bed-day] */
  readonly bedDaysAvailable: number | null;
  /** Beds, average of the year (lůžka) [bed] */
  readonly beds: number | null;
  /** Clients who can be served at one moment (okamžitá kapacita, místa) [place] */
  readonly places: number | null;
  /** People with a contract who drew the service (klienti) [persons] */
  readonly clients: number | null;
  /** Of them those who came in the period (noví klienti) [persons] */
  readonly newClients: number | null;
  /** Of them those who left in the period (klienti, kteří službu ukončili) [persons] */
  readonly clientsLeft: number | null;
  /** Of them those who live in the territory (klienti s bydlištěm v území) [persons] */
  readonly localClients: number | null;
  /**
   * People refused for lack of capacity (odmítnutí žadatelé) [persons]. One person may be refused by several providers:
   * never add this up over services as if it counted people.
   */
  readonly refusedApplicants: number | null;
  /** People who wait at the end of the period (čekající žadatelé) [persons]; one person may wait for several services */
  readonly applicantsWaiting: number | null;
  /** Days that the new clients waited, all together (dny čekání) [day] */
  readonly waitingDays: number | null;
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
  /** Hours on the way to clients (hodiny na cestách) [hour] */
  readonly travelHours: number | null;
  /** Hours worked under agreements DPP and DPČ (hodiny odpracované na dohody) [hour] */
  readonly agreementHours: number | null;
  /** Average full-time equivalent in direct care (průměrný přepočtený úvazek v přímé péči) [FTE] */
  readonly fteDirect: number | null;
  /** Average full-time equivalent of all staff (přepočtené úvazky celkem) [FTE] */
  readonly fteTotal: number | null;
  /** Of it under employment contracts (přepočtené úvazky z pracovních smluv) [FTE] */
  readonly fteContracts: number | null;
  /** Of it social workers (přepočtené úvazky sociálních pracovníků) [FTE] */
  readonly fteSocialWorkers: number | null;
  /** Costs of the service (náklady), whole haléře; 100 are 1 CZK [haléř] */
  readonly costs: number | null;
  /** Of them wages with levies and pay under agreements (osobní náklady) [haléř] */
  readonly wageCosts: number | null;
  /** What the same output usually costs, as the region or the network says (obvyklé náklady) [haléř] */
  readonly usualCosts: number | null;
  /** Revenues by origin and payer (výnosy) [haléř] */
  readonly revenues: Revenues | null;
  /** Part of the user payments that came from the care allowance (úhrady z příspěvku na péči) [haléř]; never added to them */
  readonly careAllowancePaid: number | null;
  /** Opening hours a week (provozní hodiny týdně) [hour]; 168 around the clock */
  readonly openingHours: number | null;
  /** Barrier-free places of provision (bezbariérová místa poskytování) [place of service] */
  readonly placesBarrierFree: number | null;
  /** Places of provision of which it is known whether they are barrier-free (místa s údajem o bezbariérovosti) [place of service] */
  readonly placesAssessed: number | null;
  /** Criteria of the quality standards that were met at the last inspection (splněná kritéria) [criterion] */
  readonly criteriaMet: number | null;
  /** Criteria that it assessed (hodnocená kritéria) [criterion] */
  readonly criteriaAssessed: number | null;
  /** Essential criteria that were not met (nesplněná zásadní kritéria) [criterion] */
  readonly essentialCriteriaFailed: number | null;
  /** Essential criteria that it assessed (hodnocená zásadní kritéria) [criterion] */
  readonly essentialCriteriaAssessed: number | null;
  /** Points of the last inspection, where it gave points (body z inspekce) [point] */
  readonly qualityPoints: number | null;
  /** Most points that it could give (nejvyšší možný počet bodů) [point] */
  readonly qualityPointsMaximum: number | null;
  /** Days from the last inspection to the end of the period (dny od poslední inspekce) [day] */
  readonly daysSinceInspection: number | null;
  /** Complaints received in the period (stížnosti) [complaint] */
  readonly complaints: number | null;
  /** Of them those found justified (oprávněné stížnosti) [complaint] */
  readonly complaintsUpheld: number | null;
  /** Of them those settled in time (stížnosti vyřízené ve lhůtě) [complaint] */
  readonly complaintsInTime: number | null;
  /** Uses of restraint measures (použití opatření omezujících pohyb) [case] */
  readonly restraintMeasures: number | null;
  /** Persons on whom they were used (osoby, u nichž bylo použito opatření omezující pohyb) [persons] */
  readonly personsRestrained: number | null;
}

/** What one service reported for a year; what is left out is not known. */
export type ServiceYearFigures = Pick<ServiceYear, "service" | "period"> & Partial<ServiceYear>;

const NOTHING_KNOWN: Omit<ServiceYear, "service" | "period"> = {
  ...{ bedDaysUsed: null, bedDaysAvailable: null, beds: null, places: null },
  ...{ clients: null, newClients: null, clientsLeft: null, localClients: null },
  ...{ refusedApplicants: null, applicantsWaiting: null, waitingDays: null, contracts: null },
  ...{ contacts: null, interventions: null, calls: null, hours: null, travelHours: null, agreementHours: null },
  ...{ fteDirect: null, fteTotal: null, fteContracts: null, fteSocialWorkers: null },
  ...{ costs: null, wageCosts: null, usualCosts: null, revenues: null, careAllowancePaid: null },
  ...{ openingHours: null, placesBarrierFree: null, placesAssessed: null },
  ...{ criteriaMet: null, criteriaAssessed: null, essentialCriteriaFailed: null, essentialCriteriaAssessed: null },
  ...{ qualityPoints: null, qualityPointsMaximum: null, daysSinceInspection: null },
  ...{ complaints: null, complaintsUpheld: null, complaintsInTime: null, restraintMeasures: null, personsRestrained: null },
};

/**
 * A whole year of a service from the figures that are known (rok služby z toho, co je známo); the others are `null`.
 *
 * @param figures - the service, the period, and what it reported
 * @returns the record with every property
 *
 * @example
 * const home = serviceYear({ service: "1234567", period: { from: "2025-01-01", to: "2026-01-01" }, clients: 12 })
 * home.clients // => 12
 * home.places // => null
 */
export function serviceYear(figures: ServiceYearFigures): ServiceYear {
  return { ...NOTHING_KNOWN, ...figures };
}
