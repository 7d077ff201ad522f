import fc from "fast-check";
import { type AccessInput, type AccessMethod, type AccessSupply, scenario, withCapacity } from "kpss/analyses";
import type { Service } from "kpss/model";
import { figures, type HostileArguments, hostile } from "./hostile.ts";

const clients = { unit: "klient", form: "ambulantni", basis: "registered" } as const;
const carers = { unit: "fte", form: "terenni", basis: "network" } as const;
const ids = ["a", "b", "c"];

/** A point that makes sense, or one with hostile coordinates. */
const point = fc
  .oneof(
    { weight: 5, arbitrary: fc.record({ lon: fc.constantFrom(16, 16.1, -0, 180), lat: fc.constantFrom(49, 49.05, -0, 90) }) },
    { weight: 1, arbitrary: fc.record({ lon: hostile, lat: hostile }) },
    { weight: 1, arbitrary: fc.constant(null) },
  )
  .map((found) => (found === null ? null : { ...found }));
/** A number that makes sense more often than not. */
const sound = (...values: readonly number[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: hostile });
const places = fc.array(fc.record({ point, people: sound(100, 0, -0, 50.5) }), { maxLength: 3 });
const amounts = fc.array(fc.record({ point, amount: sound(10, 0, -0, 2.5) }), { maxLength: 3 });

const decay = fc.oneof(
  fc.record({ kind: fc.constant("binary"), unit: fc.constant("km"), limit: sound(30, 0, -0) }),
  fc.record({ kind: fc.constant("linear"), unit: fc.constant("km"), limit: sound(30) }),
  fc.record({
    ...{ kind: fc.constant("step"), unit: fc.constant("km"), breaks: fc.constantFrom("nearer", "farther") },
    ...{ limits: fc.tuple(sound(1), sound(20)), weights: fc.tuple(sound(1), sound(0.5, 0)) },
  }),
  fc.record({ kind: fc.constant("gaussian"), variant: fc.constant("dai-2010"), unit: fc.constant("km"), limit: sound(30) }),
  fc.record({ kind: fc.constant("gaussian"), variant: fc.constant("sigma"), unit: fc.constant("km"), sigma: sound(10), limit: sound(30) }),
  fc.record({ kind: fc.constant("exponential"), unit: fc.constant("km"), rate: sound(0.05), power: sound(1, 2), limit: sound(30) }),
  fc.record({ kind: fc.constant("power"), unit: fc.constant("km"), exponent: sound(1), cap: sound(1), limit: sound(30) }),
  fc.record({ kind: fc.constant("logistic"), unit: fc.constant("km"), midpoint: sound(20, 0), deviation: sound(5), limit: sound(30) }),
);
const method = fc.oneof(
  fc.record({ measure: fc.constantFrom("2sfca", "3sfca", "m2sfca", "bfca", "gravity"), decay }),
  fc.record({ measure: fc.constant("spatial-availability"), decay, alpha: sound(1, 2) }),
  fc.record({ measure: fc.constant("cumulative"), unit: fc.constant("km"), limit: sound(30, 0) }),
  fc.record({ measure: fc.constant("nearest"), k: sound(1, 2, 5) }),
  fc.record({ measure: fc.constant("nearest"), within: fc.record({ unit: fc.constant("km"), limit: sound(30) }) }),
) as unknown as fc.Arbitrary<AccessMethod>;
const outreach = figures({ careMinutes: 45, visitsPerTrip: 2, minutesBetween: 5, hoursPerUnit: 1600, fieldShare: 0.8, limit: 60 }).chain(
  (given) => fc.constantFrom("equal-care", "equal-time").map((share) => ({ measure: "outreach", unit: "min", share, ...given })),
) as unknown as fc.Arbitrary<AccessMethod>;

const circle = fc.record({ kind: fc.constant("great-circle"), radius: sound(6371), detour: sound(1, 1.3), relativeError: sound(0, 0.2) });
const timed = fc.record({ kind: fc.constant("great-circle"), speed: sound(40) });
const cost = fc.oneof({ weight: 4, arbitrary: sound(0, -0, 5, 25) }, { weight: 1, arbitrary: fc.tuple(hostile, hostile) });
const matrix = fc.record({
  ...{ kind: fc.constant("matrix"), unit: fc.constant("km"), mode: fc.constant("car"), noWay: fc.constantFrom("unknown", "unreachable") },
  rows: fc.array(fc.array(cost, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
});

/** People, supply and costs that fit one another in kind and number. */
const inputOf = (kind: object, costs: fc.Arbitrary<object>): fc.Arbitrary<AccessInput> =>
  fc.tuple(places, amounts, costs).map(([people, supply, given]) => {
    const rows =
      "rows" in given
        ? { rows: (given["rows"] as readonly (readonly unknown[])[]).slice(0, people.length).map((row) => row.slice(0, supply.length)) }
        : {};
    return {
      places: people.map((one, i) => ({ id: ids[i], ...one })),
      supply: supply.map((one, j) => ({ id: ids[j], ...one, ...kind })),
      costs: { ...given, ...rows },
    } as unknown as AccessInput;
  });
const question = fc.oneof(fc.tuple(inputOf(clients, fc.oneof(circle, matrix)), method), fc.tuple(inputOf(carers, timed), outreach));

const start: AccessInput = {
  places: ids.map((id, i) => ({ id, point: { lon: 16 + i / 10, lat: 49 }, people: 100 * i })),
  supply: ids.slice(0, 2).map((id, i) => ({ id, point: { lon: 16 + i / 10, lat: 49 }, amount: 10, ...clients })),
  costs: { kind: "great-circle" },
};
const live = fc
  .constantFrom("2sfca", "bfca", "3sfca", "m2sfca")
  .map((measure) => scenario(start, { measure, decay: { kind: "linear", unit: "km", limit: 10 } } as AccessMethod));
const time = fc.record({ weekday: sound(1, 7), from: fc.constantFrom("08:00", "24:00", "8"), to: fc.constantFrom("16:00", "24:00", "") });

const service = fc.tuple(fc.array(hostile, { maxLength: 2 }), fc.array(fc.record({ point }), { maxLength: 2 })).map(([values, spots]) => ({
  id: "1234567",
  forms: [
    {
      form: "pobytova",
      nonStop: null,
      capacities: values.map((amount) => ({ amount, unit: "luzka", form: "pobytova", basis: "registered" })),
    },
  ],
  facilities: spots.map((spot) => ({ name: null, secretAddress: false, address: null, validFrom: null, validTo: null, ...spot })),
  targetGroups: null,
  validFrom: null,
  validTo: null,
})) as unknown as fc.Arbitrary<Service>;

/** Hostile arguments of access and its scenarios. */
export const accessArguments: HostileArguments = {
  access: question,
  compareScenarios: fc.tuple(live, fc.constantFrom(5, 0, null)).map(([now, amount]) => [now, withCapacity(now, "a", amount)]),
  decayWeight: fc.tuple(decay, hostile),
  filteredOut: fc.tuple(
    fc.record({ targetGroups: fc.constant(null), opening: fc.option(fc.array(time, { maxLength: 2 })) }),
    fc.record({ open: time }),
  ),
  greatCircle: fc.tuple(
    fc.record({ lon: hostile, lat: hostile }),
    fc.record({ lon: hostile, lat: hostile }),
    fc.record({ radius: sound(6371) }),
  ),
  locatedSupply: fc.tuple(fc.array(service, { maxLength: 2 }), fc.constant({ form: "pobytova", unit: "luzka", on: "2026-11-21" })),
  scenario: question,
  withCapacity: fc.tuple(live, fc.constantFrom("a", "z"), hostile),
  withPopulation: fc.tuple(live, fc.array(fc.record({ id: fc.constantFrom(...ids), people: hostile }), { maxLength: 2 })),
  withService: fc.tuple(
    live,
    fc.record({ id: fc.constantFrom("c", "d"), point, amount: hostile }).map((one) => ({ ...one, ...clients }) as AccessSupply),
  ),
  withoutService: fc.tuple(live, fc.constantFrom("a", "z")),
};
