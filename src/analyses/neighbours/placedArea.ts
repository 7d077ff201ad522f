import type { Place } from "../space/distanceToSeat.ts";

/** A place on a plane, as metres of S-JTSK. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** An area with the point that stands for it. */
export interface PlacedArea {
  readonly id: string;
  /** All in degrees or all on a plane; `null` is not known, and the area has no neighbours. */
  readonly point: Place | PlanePoint | null;
}
