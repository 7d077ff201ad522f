import fc from "fast-check";
import { expect } from "vitest";
import type { AccessInput, AccessPlace, AccessSupply } from "../../../src/analyses/access/accessInput.ts";
import type { AccessMethod } from "../../../src/analyses/access/accessMethod.ts";
import type { AccessResult } from "../../../src/analyses/access/accessResult.ts";
import type { Decay } from "../../../src/analyses/access/decay.ts";
import type { TravelCost } from "../../../src/analyses/access/travelCosts.ts";

export const clients = { unit: "klient", form: "ambulantni", basis: "registered" } as const;
export const carers = { unit: "fte", form: "terenni", basis: "network" } as const;
export const beds = { unit: "luzka", form: "pobytova", basis: "registered" } as const;

/** A question with a matrix of minutes: rows of people, columns of supply. */
export const byMatrix = (
  people: readonly (number | null)[],
  amounts: readonly (number | null)[],
  rows: readonly (readonly TravelCost[])[],
  kind: Pick<AccessSupply, "unit" | "form" | "basis"> = clients,
): AccessInput => ({
  places: people.map((count, i) => ({ id: `p${i}`, point: null, people: count })),
  supply: amounts.map((amount, j) => ({ id: `s${j}`, point: null, amount, ...kind })),
  costs: { kind: "matrix", unit: "min", mode: "car", rows },
});

export const values = (found: AccessResult): readonly (number | null)[] => found.places.map(({ value }) => value);
export const ratios = (found: AccessResult): readonly (number | null)[] | undefined => found.services?.map(({ ratio }) => ratio);
export const reasons = (found: AccessResult): readonly (string | null)[] => found.places.map(({ reason }) => reason);
export const refused = (code: string, name = "RangeError") => expect.objectContaining({ name, code });

const point = fc.record(
  { lon: fc.double({ min: 15, max: 17, noNaN: true }), lat: fc.double({ min: 48.5, max: 50, noNaN: true }) },
  { noNullPrototype: true },
);

/** Synthetic places and supply around Brno, some of them at the same point, some without people or capacity. */
export const region: fc.Arbitrary<{ readonly places: readonly AccessPlace[]; readonly supply: readonly AccessSupply[] }> = fc
  .record({
    people: fc.array(fc.tuple(point, fc.oneof(fc.nat(5000), fc.constant(0))), { minLength: 1, maxLength: 12 }),
    supply: fc.array(fc.tuple(fc.oneof(point, fc.nat(11)), fc.oneof(fc.double({ min: 0.1, max: 90, noNaN: true }), fc.constant(0))), {
      maxLength: 8,
    }),
  })
  .map(({ people, supply }) => {
    const places = people.map(([at, count], i): AccessPlace => ({ id: `obec/${i}`, point: at, people: count }));
    return {
      places,
      supply: supply.map(([at, amount], j): AccessSupply => {
        const own = typeof at === "number" ? (places[at % places.length]?.point ?? null) : at;
        return { id: `sluzba/${j}`, point: own, amount, ...clients };
      }),
    };
  });

/** Decays of every kind, in kilometres. */
export const decays: readonly Decay[] = [
  { kind: "binary", unit: "km", limit: 40 },
  { kind: "step", unit: "km", limits: [10, 30, 60], weights: [1, 0.68, 0.22] },
  { kind: "linear", unit: "km", limit: 50 },
  { kind: "gaussian", variant: "dai-2010", unit: "km", limit: 45 },
  { kind: "gaussian", variant: "sigma", unit: "km", sigma: 20, limit: 70 },
  { kind: "exponential", unit: "km", rate: 0.05 },
  { kind: "power", unit: "km", exponent: 1.5, limit: 80 },
  { kind: "logistic", unit: "km", midpoint: 30, deviation: 8 },
];

/** Every measure that weighs pairs, for supply that people travel to. */
export const methods: fc.Arbitrary<AccessMethod> = fc
  .tuple(fc.constantFrom("2sfca", "3sfca", "m2sfca", "bfca", "spatial-availability", "gravity"), fc.constantFrom(...decays))
  .map(([measure, decay]) => ({ measure, decay }) as AccessMethod);
