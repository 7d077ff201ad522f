/**
 * Who can reach homes for seniors in Jihomoravský kraj, how fairly, where one more would help most; and what half a worker of home care
 * more would change.
 *
 *   npx tsx examples/04-reach.ts
 *   npx tsx examples/04-reach.ts --lang en
 *
 * Points, people and numbers of facilities are real and stand beside the examples; distances are straight lines with a stated detour, so
 * all of it is an estimate. Home care is made up, because no public figure says where it stands, and says so. Exit code 2 and one line
 * when something is wrong.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as k from "kpss";
import { printReach } from "./printReach.ts";
import { readFigures } from "./readFigures.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const DAY = "2026-11-21";
const REGION = "kraj/3115";
/** A road is so many times longer than the straight line; how fast one drives [km/h]. */
const DETOUR = 1.3;
const SPEED = 50;
/** Homes for seniors and homes with a special regime. */
const HOMES = ["130", "135"];
const BEDS = { unit: "zarizeni", form: "pobytova", basis: "registered" } as const;
const CARE = { unit: "fte", form: "terenni", basis: "network" } as const;

const wrong = (line: string): Error => Object.assign(new Error(line), { code: "wrong-call" });

function flags(): { readonly lang: k.Language; readonly data: string } {
  let values: { lang: string; data: string };
  try {
    values = parseArgs({
      options: { lang: { type: "string", default: "cs" }, data: { type: "string", default: join(HERE, "data") } },
    }).values;
  } catch (error) {
    throw wrong(`${(error as Error).message.split(/[\n.]/)[0]}; flags are --lang cs|en, --data DIR`);
  }
  if (values.lang !== "cs" && values.lang !== "en") throw wrong(`--lang requires cs or en, got ${JSON.stringify(values.lang)}`);
  return { ...values, lang: values.lang };
}

function reach(): void {
  const { lang, data } = flags();
  const figures = readFigures(data);
  const territories = k.territoriesOn(figures.graph, DAY, { partial: figures.partial });
  const towns = k.municipalitiesOf(territories, REGION);
  const people = k.factsAsOf(figures.facts, DAY, { period: k.onDay("2020-12-31"), absentRows: figures.absentRows });
  const listed = k.factsAsOf(figures.facts, DAY, { period: k.year(2023), absentRows: figures.absentRows });
  const seniors = k.observe([k.personsAgedIndicator({ ages: "65+" })], people, towns, { territories });
  const point = (id: k.TerritoryId) => territories.nodes.get(id)?.point ?? null;
  const places = towns.map((id) => ({ id, point: point(id), people: k.observationOf(seniors, "persons-aged/65+", id).value }));

  // Only what the statistics list: a municipality without a row may have a home that nobody counted.
  const counted = HOMES.map((code) => k.facilityKinds.find((kind) => kind.code === code)).flatMap((kind) =>
    kind === undefined ? [] : [k.facilitiesIndicator(kind)],
  );
  const homesTable = k.observe(counted, listed, towns, { territories });
  const homes = towns.flatMap((id) => {
    const amount = counted.reduce((sum, card) => sum + (k.observationOf(homesTable, card.id, id).value ?? 0), 0);
    return amount === 0 ? [] : [{ id, point: point(id), amount, ...BEDS }];
  });
  const costs = { kind: "great-circle", detour: DETOUR } as const;
  const nearest = k.access({ places, supply: homes, costs }, { measure: "nearest", within: { unit: "km", limit: 15 } });
  const shared = k.access(
    { places, supply: homes, costs },
    { measure: "2sfca", decay: { kind: "gaussian", variant: "dai-2010", unit: "km", limit: 30 } },
  );

  // Fairness among people, and how much of it lies between the ORPs.
  const orpOf = (id: k.TerritoryId): string => k.territoriesAt(territories, id, "orp")[0] ?? "";
  const rows = shared.places.map(({ id, value }, at) => ({
    id,
    value,
    weight: places[at]?.people ?? null,
    group: orpOf(id as k.TerritoryId),
  }));
  const orps = k.territoriesAt(territories, REGION, "orp");
  const near = k.nearestNeighbours(
    places.flatMap((place) => (place.point === null ? [] : [{ id: place.id, point: place.point }])),
    { k: 8 },
  );
  const pattern = k.moransI({ values: shared.places.map(({ id, value }) => ({ id, value })), neighbours: near });

  // Where one more would shorten the way of most people by most.
  const sites = [...homes.map(({ id }) => ({ id: `home/${id}`, existing: true })), ...towns.map((id) => ({ id }))];
  const from = [...homes.map((home) => home.point), ...towns.map(point)];
  const km = places.map((place) =>
    from.map((site) => (place.point === null || site === null ? null : DETOUR * k.greatCircle(place.point, site))),
  );
  const best = k.locationAllocation(
    { places: places.map(({ id, people: count }) => ({ id, people: count })), sites, costs: km, unit: "km", mode: "great-circle" },
    { aim: "p-median", sites: 1 },
  );

  // Home care: made up, one base in each ORP seat, one worker for every 400 seniors.
  const bases = orps.flatMap((orp) => {
    const inside = k.municipalitiesOf(territories, orp);
    const all = inside.reduce((sum, id) => sum + (places.find((place) => place.id === id)?.people ?? 0), 0);
    const at = territories.nodes.get(orp)?.point ?? null;
    return at === null
      ? []
      : [{ id: `synthetic/${orp}`, point: at, amount: Math.max(1, Math.round(all / 200) / 2), reach: inside, ...CARE }];
  });
  const now = k.scenario(
    { places, supply: bases, costs: { kind: "great-circle", detour: DETOUR, speed: SPEED } },
    {
      measure: "outreach",
      unit: "min",
      limit: null,
      careMinutes: 45,
      visitsPerTrip: 4,
      minutesBetween: 10,
      hoursPerUnit: 1600,
      fieldShare: 0.8,
    },
  );
  const base = bases.find(({ id }) => id === "synthetic/orp/6201");
  if (base === undefined) throw wrong("there is no ORP Blansko in the data");
  const then = k.withCapacity(now, base.id, k.capacity(base.amount + 0.5, CARE));
  const change = k.compareScenarios(now, then);

  process.stdout.write(
    `${printReach({ places, homes, nearest, shared, rows, orps, pattern, best, base, change, outreach: now.access, territories, detour: DETOUR, speed: SPEED, lang })}\n`,
  );
}

try {
  reach();
} catch (error) {
  const code = (error as { code?: unknown }).code;
  if (!(error instanceof Error) || typeof code !== "string") throw error;
  process.stderr.write(`reach: ${error.message.split("\n")[0]}\n`);
  process.exitCode = 2;
}
