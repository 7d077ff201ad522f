import type { AccessPlace, AccessSupply } from "./accessInput.ts";

/** The same object where it holds no minus zero, which JSON would not keep. @internal */
export function plain<T extends AccessPlace | AccessSupply>(one: T): T {
  const number = "people" in one ? one.people : one.amount;
  const { point } = one;
  const isPlain = !Object.is(number, -0) && (point === null || !(Object.is(point.lon, -0) || Object.is(point.lat, -0)));
  if (isPlain) return one;
  const figure = number === null ? null : number + 0;
  const place = point === null ? null : { lon: point.lon + 0, lat: point.lat + 0 };
  return { ...one, point: place, ...("people" in one ? { people: figure } : { amount: figure }) };
}
