export * from "./change/changedFields.ts";
export * from "./change/changes.ts";
export * from "./change/serviceChange.ts";
export * from "./distribution/distribution.ts";
export * from "./risk/exclusionIndex.ts";
export * from "./risk/exclusionPart.ts";
export * from "./space/distanceToSeat.ts";
