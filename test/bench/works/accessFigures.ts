import type { AccessInput } from "../../../src/analyses/access/accessInput.ts";
import type { Decay } from "../../../src/analyses/access/decay.ts";
import { chance } from "../chance.ts";

/** Farthest that anybody travels [km] */
const LIMIT = 30;

/** Enhanced two-step floating catchments, Gaussian of Dai (2010). */
export const enhanced = {
  measure: "2sfca",
  decay: { kind: "gaussian", variant: "dai-2010", unit: "km", limit: LIMIT } satisfies Decay,
} as const;

/** A synthetic country, as large as the Czech Republic: places with people and services with capacity, strewn evenly over 80 000 km². */
export function syntheticCountry(places: number, services: number): AccessInput {
  const next = chance(2026);
  const point = () => ({ lon: 12.6 + 5 * next(), lat: 48.7 + 2 * next() });
  return {
    places: Array.from({ length: places }, (_, i) => ({ id: `obec/${i}`, point: point(), people: Math.floor(10 ** (1.5 + 3 * next())) })),
    supply: Array.from({ length: services }, (_, j) => ({
      ...{ id: `sluzba/${j}`, point: point(), amount: (1 + Math.floor(400 * next())) / 10 },
      ...{ unit: "klient", form: "ambulantni", basis: "registered" },
    })),
    costs: { kind: "great-circle" },
  };
}

/** Places of a country in order of latitude, in columns. */
function columnsOf({ places }: AccessInput) {
  const order = places.map((_, i) => i).sort((a, b) => (places[a]?.point?.lat ?? 0) - (places[b]?.point?.lat ?? 0));
  const at = (value: (i: number) => number) => Float64Array.from(order, value);
  return {
    order,
    lon: at((i) => places[i]?.point?.lon ?? 0),
    lat: at((i) => places[i]?.point?.lat ?? 0),
    people: at((i) => places[i]?.people ?? 0),
  };
}

/**
 * The same by hand: one loop over typed arrays, places sorted by latitude and only a band of them looked at, both steps for a service at once;
 * no certificate, reasons, identifiers or checks.
 */
export function accessLoop(country: AccessInput): Float64Array {
  const { order, lon, lat, people } = columnsOf(country);
  const n = order.length;
  const [x, y, z] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const [a, b] = [((lat[i] as number) * Math.PI) / 180, ((lon[i] as number) * Math.PI) / 180];
    x[i] = Math.cos(a) * Math.cos(b);
    y[i] = Math.cos(a) * Math.sin(b);
    z[i] = Math.sin(a);
  }
  const diameter = 2 * 6371.0088;
  const chord = 2 * Math.sin(LIMIT / diameter);
  const square = chord * chord * (1 + 1e-12);
  const least = Math.exp(-0.5);
  const value = new Float64Array(n);
  const at = new Int32Array(n);
  const weight = new Float64Array(n);
  const services = country.supply.toSorted((a, b) => (a.point?.lat ?? 0) - (b.point?.lat ?? 0));
  let low = 0;
  for (const { point, amount } of services) {
    const [a, b] = [((point?.lat ?? 0) * Math.PI) / 180, ((point?.lon ?? 0) * Math.PI) / 180];
    const px = Math.cos(a) * Math.cos(b);
    const py = Math.cos(a) * Math.sin(b);
    const pz = Math.sin(a);
    while (low < n && (z[low] as number) < pz - chord) low++;
    let count = 0;
    let demand = 0;
    for (let i = low; i < n && (z[i] as number) <= pz + chord; i++) {
      const dx = (x[i] as number) - px;
      const dy = (y[i] as number) - py;
      const dz = (z[i] as number) - pz;
      const h = dx * dx + dy * dy + dz * dz;
      if (h > square) continue;
      const part = (diameter * Math.asin(0.5 * Math.sqrt(h))) / LIMIT;
      if (part > 1) continue;
      const w = (Math.exp(-0.5 * part * part) - least) / (1 - least);
      at[count] = i;
      weight[count++] = w;
      demand += (people[i] as number) * w;
    }
    if (demand === 0) continue;
    const ratio = (amount ?? 0) / demand;
    for (let k = 0; k < count; k++) value[at[k] as number] = (value[at[k] as number] as number) + ratio * (weight[k] as number);
  }
  const answer = new Float64Array(n);
  for (let i = 0; i < n; i++) answer[order[i] as number] = value[i] as number;
  return answer;
}

/**
 * The first services of the country by a distance function of somebody else.
 *
 * @param band - only places so far to the north or south are asked for [degree]
 * @returns people in reach, weighted, by service
 */
export function demandBy(
  distance: (from: [number, number], to: [number, number]) => number,
  country: AccessInput,
  services: number,
  band: number,
): Float64Array {
  const { order, lon, lat, people } = columnsOf(country);
  const least = Math.exp(-0.5);
  const answer = new Float64Array(services);
  for (let j = 0; j < services; j++) {
    const { point } = country.supply[j] as AccessInput["supply"][number];
    for (let i = 0; i < order.length; i++) {
      if (Math.abs((lat[i] as number) - (point?.lat ?? 0)) > band) continue;
      const part = distance([lon[i] as number, lat[i] as number], [point?.lon ?? 0, point?.lat ?? 0]) / LIMIT;
      if (part > 1) continue;
      answer[j] = (answer[j] as number) + ((people[i] as number) * (Math.exp(-0.5 * part * part) - least)) / (1 - least);
    }
  }
  return answer;
}
