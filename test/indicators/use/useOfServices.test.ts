import * as k from "kpss/indicators";
import { describe, expect, it } from "vitest";
import { testRatios } from "../ratioCases.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });
const hours = { annualHours: 2000 };

// Figures made up, values by exact fractions: no provider publishes such a table. The bed-days of 10 beds over a year of 365 days are arithmetic.
testRatios({
  occupancyRate: {
    card: k.occupancyRateIndicator,
    act: k.occupancyRate,
    figures: { bedDaysUsed: 3285, bedDaysAvailable: 3650 },
    value: 0.9,
  },
  clientsPerPlace: { card: k.clientsPerPlaceIndicator, act: k.clientsPerPlace, figures: { clients: 54, places: 30 }, value: 1.8 },
  placeTurnover: { card: k.placeTurnoverIndicator, act: k.placeTurnover, figures: { newClients: 9, places: 30 }, value: 0.3 },
  newClientShare: {
    card: k.newClientShareIndicator,
    act: k.newClientShare,
    figures: { newClients: 9, clients: 54 },
    value: 0.166666666667,
  },
  clientTurnover: {
    card: k.clientTurnoverIndicator,
    act: k.clientTurnover,
    figures: { clientsLeft: 12, clients: 54 },
    value: 0.222222222222,
  },
  contactsPerFte: { card: k.contactsPerFteIndicator, act: k.contactsPerFte, figures: { contacts: 12_600, fteDirect: 3.5 }, value: 3600 },
  interventionsPerFte: {
    card: k.interventionsPerFteIndicator,
    act: k.interventionsPerFte,
    figures: { interventions: 4200, fteDirect: 3.5 },
    value: 1200,
  },
  callsPerFte: { card: k.callsPerFteIndicator, act: k.callsPerFte, figures: { calls: 5610, fteDirect: 3 }, value: 1870 },
  hoursPerFte: { card: k.hoursPerFteIndicator, act: k.hoursPerFte, figures: { hours: 5400, fteDirect: 4.5 }, value: 1200 },
  directCareTimeShare: {
    card: { ...k.directCareTimeShareIndicator(hours), denominator: [{ field: "fteDirect" }] },
    act: (year: never) => k.directCareTimeShare(year, hours),
    figures: { hours: 5400, fteDirect: 4.5 },
    value: 0.6,
  },
  travelTimeShare: { card: k.travelTimeShareIndicator, act: k.travelTimeShare, figures: { hours: 5400, travelHours: 1350 }, value: 0.2 },
  hoursPerClient: { card: k.hoursPerClientIndicator, act: k.hoursPerClient, figures: { hours: 5400, clients: 80 }, value: 67.5 },
  averageStay: { card: k.averageStayIndicator, act: k.averageStay, figures: { bedDaysUsed: 3285, clients: 12 }, value: 273.75 },
  unmetDemandRate: {
    card: k.unmetDemandRateIndicator,
    act: k.unmetDemandRate,
    figures: { refusedApplicants: 6, contracts: 18 },
    value: 0.25,
  },
  waitingApplicantsPerPlace: {
    card: k.waitingApplicantsPerPlaceIndicator,
    act: k.waitingApplicantsPerPlace,
    figures: { applicantsWaiting: 45, places: 30 },
    value: 1.5,
  },
  averageWaitingDays: {
    card: k.averageWaitingDaysIndicator,
    act: k.averageWaitingDays,
    figures: { waitingDays: 810, newClients: 9 },
    value: 90,
  },
  selfContainment: {
    card: k.selfContainmentIndicator,
    act: k.selfContainment,
    figures: { localClients: 41, clients: 54 },
    value: 0.759259259259,
  },
  exportShare: {
    card: k.exportShareIndicator,
    act: k.exportShare,
    figures: { residentsServed: 400, residentsServedLocally: 310 },
    value: 0.225,
  },
  importShare: {
    card: k.importShareIndicator,
    act: k.importShare,
    figures: { clientsOfLocalServices: 380, residentsServedLocally: 310 },
    value: 0.184210526316,
  },
});

describe("what the use of services must not blur", () => {
  it("occupancy above one is beds added during the year, not a mistake", () => {
    expect(k.occupancyRate({ bedDaysUsed: 3700, bedDaysAvailable: 3650 })).toBeGreaterThan(1);
  });

  it("a service without beds has no occupancy: it does not apply, and is not missing", () => {
    expect(k.appliesTo(k.occupancyRateIndicator, { bedDaysUsed: 0, bedDaysAvailable: 0 })).toBe(false);
    expect(k.appliesTo(k.occupancyRateIndicator, { bedDaysUsed: null, bedDaysAvailable: null })).toBe(true);
  });

  it("who is counted by several services gives limits; what depends on the territory is never summed", () => {
    for (const card of [k.unmetDemandRateIndicator, k.waitingApplicantsPerPlaceIndicator, k.refusedApplicantsIndicator])
      expect(card.overlaps).toBe(true);
    for (const card of [k.exportShareIndicator, k.importShareIndicator]) expect(card.additive).toBe(false);
  });

  it("refused applicants: a count as reported", () => {
    expect(k.refusedApplicants({ refusedApplicants: 0 })).toBe(0);
    expect(k.refusedApplicants({ refusedApplicants: 6 })).toBe(6);
    expect(k.refusedApplicants({ refusedApplicants: null })).toBeNull();
    expect(() => k.refusedApplicants({ refusedApplicants: -1 })).toThrow(refused("count-negative"));
    expect(() => k.refusedApplicants({ refusedApplicants: Number.NaN })).toThrow(refused("not-finite"));
  });

  it("contradictory figures of export show as a negative share", () => {
    expect(k.exportShare({ residentsServed: 300, residentsServedLocally: 310 })).toBeLessThan(0);
  });

  it.each([0, 0.5, -2000, Number.NaN, Number.POSITIVE_INFINITY, 8785])("refuses a full time of %d hours", (annualHours) => {
    expect(() => k.directCareTimeShare({ hours: 1, fteDirect: 1 }, { annualHours })).toThrow(refused("annual-hours-invalid"));
    expect(() => k.directCareTimeShareIndicator({ annualHours })).toThrow(refused("annual-hours-invalid"));
  });
});
