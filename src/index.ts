export * from "./analyses/index.ts";
export * from "./codebooks/index.ts";
export * from "./evaluation/index.ts";
export * from "./indicators/index.ts";
export * from "./interop/index.ts";
export * from "./model/index.ts";
export * from "./planning/index.ts";
export * from "./reporting/index.ts";
