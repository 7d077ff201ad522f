import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const once = ["test/house/**/*.test.ts", "test/examples/**/*.test.ts"];
const seed = "test/house/seed.ts";
const packed = ["test/house/consumer.test.ts", "test/house/package.test.ts"];

/** What may read a calendar: days, periods, registers, plans and their words. Everything else is numbers, and one time zone is enough. */
const calendar = [
  "test/{codebooks,model,planning,interop}/**/*.test.ts",
  "test/evaluation/{evaluate,explain,observeYear,readiness,territoryChange,yearlyPicture}.test.ts",
  "test/evaluation/judging/evaluateRules.test.ts",
  "test/reporting/*.test.ts",
  "test/reporting/sentences/**/*.test.ts",
  "test/analyses/{change,compensation,cost,money,quality,reach,risk,staff,supply,territory,use}/**/*.test.ts",
];
const withoutCalendar = [
  "test/model/identifiers/**",
  "test/interop/parseDelimited.test.ts",
  "test/interop/matchServices.test.ts",
  "test/interop/register/brokenRegister.test.ts",
  "test/reporting/compareCzech.test.ts",
  "test/analyses/supply/supplyFacts.test.ts",
];

/** Tests in one time zone; the two lie 25 hours apart. */
const inTimeZone = (zone: string, include: readonly string[], without: readonly string[] = []) => ({
  extends: true as const,
  test: {
    name: zone.replace("Pacific/", "").toLowerCase(),
    env: { TZ: zone },
    include: [...include],
    exclude: [...once, ...without],
    setupFiles: ["test/house/timeZone.ts", seed],
    // Pure functions: files need no new process, only a new time zone.
    isolate: false,
  },
});

export default defineConfig({
  root: path(".."),
  resolve: {
    alias: [
      { find: /^kpss$/, replacement: path("../src/index.ts") },
      { find: /^kpss\/(.+)$/, replacement: path("../src/$1/index.ts") },
    ],
  },
  test: {
    pool: "forks",
    // On two cores vitest would take one worker; the main process only waits for it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    projects: [
      inTimeZone("Pacific/Kiritimati", ["test/**/*.test.ts"]),
      inTimeZone("Pacific/Pago_Pago", calendar, withoutCalendar),
      { extends: true, test: { name: "house", include: once, exclude: packed, setupFiles: [seed], isolate: false } },
      { extends: true, test: { name: "packed", include: packed, globalSetup: ["test/house/packed.ts"] } },
    ],
  },
});
