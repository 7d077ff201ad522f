/**
 * Count from which Byar's approximation stands in for the exact limits, in the methods of the British public health indicators.
 *
 * @internal
 */
export const BYAR_FROM = 10;

/**
 * Byar's cube, with z below 0 for the lower limit; 0 of nothing.
 *
 * @internal
 */
export function byar(events: number, z: number): number {
  if (events === 0) return 0;
  const root = 1 - 1 / (9 * events) + z / (3 * Math.sqrt(events));
  return events * root * root * root;
}
