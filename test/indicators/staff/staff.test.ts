import * as k from "kpss/indicators";
import { describe, expect, it } from "vitest";
import { testRatios } from "../ratioCases.ts";

const refused = (code: string) => expect.objectContaining({ name: "RangeError", code });

// Figures made up, values by exact fractions.
testRatios({
  directCareFteShare: {
    card: k.directCareFteShareIndicator,
    act: k.directCareFteShare,
    figures: { fteDirect: 6.25, fteTotal: 9.5 },
    value: 0.657894736842,
  },
  clientsPerDirectFte: {
    card: k.clientsPerDirectFteIndicator,
    act: k.clientsPerDirectFte,
    figures: { clients: 54, fteDirect: 6 },
    value: 9,
  },
  bedsPerDirectFte: { card: k.bedsPerDirectFteIndicator, act: k.bedsPerDirectFte, figures: { beds: 30, fteDirect: 12 }, value: 2.5 },
  placesPerDirectFte: { card: k.placesPerDirectFteIndicator, act: k.placesPerDirectFte, figures: { places: 12, fteDirect: 3 }, value: 4 },
  socialWorkerFteShare: {
    card: k.socialWorkerFteShareIndicator,
    act: k.socialWorkerFteShare,
    figures: { fteSocialWorkers: 1.5, fteTotal: 9.5 },
    value: 0.157894736842,
  },
  clientsPerSocialWorker: {
    card: k.clientsPerSocialWorkerIndicator,
    act: k.clientsPerSocialWorker,
    figures: { clients: 54, fteSocialWorkers: 1.5 },
    value: 36,
  },
  contractFteShare: {
    card: k.contractFteShareIndicator,
    act: k.contractFteShare,
    figures: { fteContracts: 8.5, fteTotal: 9.5 },
    value: 0.894736842105,
  },
});

describe("full-time equivalents", () => {
  it.each([
    [8.5, 500, 2000, 8.75],
    [8.5, 0, 2000, 8.5],
    [0, 2000, 2000, 1],
    [null, 500, 2000, null],
    [8.5, null, 2000, null],
  ])("contracts %s and %s hours under agreements of %d a year are %s", (fteContracts, agreementHours, annualHours, value) =>
    expect(k.recalculatedFte({ fteContracts, agreementHours }, { annualHours })).toBe(value),
  );

  it("are refused below zero and without sense", () => {
    expect(() => k.recalculatedFte({ fteContracts: -1, agreementHours: 0 }, { annualHours: 2000 })).toThrow(refused("count-negative"));
    expect(() => k.recalculatedFte({ fteContracts: 1, agreementHours: -1 }, { annualHours: 2000 })).toThrow(refused("count-negative"));
    expect(() => k.recalculatedFteIndicator({ annualHours: 0 })).toThrow(refused("annual-hours-invalid"));
    expect(() => k.directCareFte({ fteDirect: -1 })).toThrow(refused("count-negative"));
  });

  it("in direct care are as reported", () => {
    expect(k.directCareFte({ fteDirect: 6.25 })).toBe(6.25);
    expect(k.directCareFte({ fteDirect: 0 })).toBe(0);
    expect(k.directCareFte({ fteDirect: null })).toBeNull();
  });

  it("a service without beds is left out of beds per worker", () => {
    expect(k.appliesTo(k.bedsPerDirectFteIndicator, { beds: 0, fteDirect: 3 })).toBe(false);
  });
});
