export * from "./risk/exclusionIndex.ts";
