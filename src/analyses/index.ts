export * from "./distribution/distribution.ts";
export * from "./risk/exclusionIndex.ts";
export * from "./space/distanceToSeat.ts";
