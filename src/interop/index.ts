export * from "./parseJson.ts";
export * from "./publication.ts";
export * from "./readFacts.ts";
export * from "./reading.ts";
export * from "./readTerritory.ts";
export * from "./savedHead.ts";
export * from "./savedText.ts";
export * from "./writeFacts.ts";
