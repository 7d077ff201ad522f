import fc from "fast-check";
import { onDay, type PlanningParts, planningData, type TerritoryId, territoriesOn } from "kpss/model";
import { county, node } from "../../model/office.ts";
import { type HostileArguments, hostile } from "./hostile.ts";

const [eve, first] = ["2020-12-31", "2021-01-01"];
/** The first municipality merged into the second and third; the third came under another ORP. */
const graph = [
  ...county.filter(({ id }) => id !== "obec/500001" && id !== "obec/500003"),
  node("obec/500001", ["pou/62011", "okres/40703"], { validTo: first }),
  node("obec/500003", [], {
    parents: [
      { id: "pou/62012", validFrom: null, validTo: first },
      { id: "pou/62021", validFrom: first, validTo: null },
    ],
  }),
];
const weight = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0.25, 0.5, 0.75, 1, 0) }, hostile);
const successions = fc
  .tuple(weight, weight)
  .map(([one, other]) =>
    [one, other].map((share, i) => ({ from: "obec/500001", to: `obec/50000${i + 2}`, on: first, weight: share, source: "own/office" })),
  );
const sizes = fc
  .tuple(...[1, 2, 3].map(() => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(100, 200) }, hostile)))
  .map((some) => new Map(some.map((size, i) => [`obec/50000${i + 1}` as TerritoryId, size])));
const crosswalkOptions = fc.record({
  level: fc.constantFrom("obec", "orp", "okres", "kraj"),
  successions,
  weights: fc.record({ before: sizes, after: sizes }),
});
const facts = fc
  .tuple(hostile, hostile, fc.constantFrom("population/T/0+", "births", "facilities/130", "exclusionIndex"))
  .map(([one, other, field]) =>
    [one, other].map((value, i) => {
      const head = { subject: `obec/50000${i + 1}`, field, period: onDay(eve), source: "office", knownAt: "2021-03-01" };
      return value === null ? { ...head, value, reason: "refused" as const } : { ...head, value };
    }),
  );

const corner = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(0, 1, 2, 16, 49) }, hostile);
const ring = fc.array(fc.tuple(corner, corner), { minLength: 3, maxLength: 5 }).map((corners) => [...corners, corners[0]]);
const geometry = fc.option(
  fc.oneof(
    fc.array(ring, { maxLength: 2 }).map((coordinates) => ({ type: "Polygon", coordinates })),
    fc.array(fc.array(ring, { maxLength: 2 }), { maxLength: 2 }).map((coordinates) => ({ type: "MultiPolygon", coordinates })),
  ),
);
const point = fc.oneof(fc.record({ lon: corner, lat: corner }), fc.record({ x: corner, y: corner }));

const service = fc.tuple(hostile, fc.boolean()).map(([amount, secret]) => ({
  id: "1234567",
  portalId: null,
  name: null,
  type: "domovy-pro-seniory",
  provider: "provider/a",
  forms: [{ form: "pobytova", nonStop: null, capacities: [{ amount, unit: "luzka", form: "pobytova", basis: "registered" }] }],
  targetGroups: null,
  facilities: [
    { name: null, secretAddress: false, address: { municipality: "500002" }, point: null, validFrom: null, validTo: null },
    ...(secret ? [{ name: null, secretAddress: true, address: null, point: null, validFrom: null, validTo: null }] : []),
  ],
  regions: null,
  contacts: { emails: [], phones: [], webs: [] },
  validFrom: null,
  validTo: null,
}));
const reach = fc
  .record({
    clients: hostile,
    contacts: hostile,
    hours: hostile,
    visitsPerWeek: hostile,
    year: fc.oneof(fc.constantFrom(2020, 2021), hostile),
  })
  .map((row) => ({ service: "1234567", municipality: "500002", mode: "provided", frequency: null, ...row }));
const office = fc
  .record({ services: fc.tuple(service), reaches: fc.tuple(reach), facts })
  .map((parts) => planningData({ ...parts, territories: graph } as unknown as PlanningParts));
const days = fc.constant({ since: eve, day: first });

/** Hostile arguments of the functions over territories through time, their shapes, and the reach of services. */
export const timeArguments: HostileArguments = {
  areaOf: fc.tuple(geometry),
  convertFacts: fc.tuple(
    facts,
    fc.constant(graph),
    fc.record({
      day: fc.constant("2024-06-30"),
      successions,
      weights: fc.record({ before: sizes, after: sizes }),
      boundaries: fc.constantFrom("of-the-day", "of-the-time"),
      parts: fc.constantFrom("exact", "whole"),
    }),
  ),
  crosswalk: fc.tuple(fc.constant(territoriesOn(graph, eve)), fc.constant(territoriesOn(graph, first)), crosswalkOptions),
  reachChanges: fc.tuple(
    office,
    office,
    fc.constant("kraj/3115"),
    fc.record({ since: fc.constant(eve), day: fc.constant(first), wholeReach: fc.boolean(), successions }),
  ),
  serviceMovements: fc.tuple(office, office, fc.constantFrom("kraj/3115", "cr", "obec/500002"), days),
  territoryAt: fc.tuple(
    point,
    fc.array(geometry, { maxLength: 3 }).map((some) => some.map((one, i) => ({ id: `s${i}`, geometry: one }))),
  ),
  voronoiShapes: fc.tuple(
    fc.array(fc.option(point), { maxLength: 5 }).map((some) => some.map((one, i) => ({ id: `s${i}`, point: one }))),
    fc.record({ margin: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0.1, 1) }, hostile) }),
  ),
  whoServes: fc.tuple(
    office,
    fc.record({ municipality: fc.constant("obec/500002"), day: fc.constant(first), age: fc.oneof(fc.constant(82), hostile) }),
    fc.record({ reachYears: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 1) }, hostile) }),
  ),
};
