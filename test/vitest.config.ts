import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const once = ["test/house/**/*.test.ts", "test/examples/**/*.test.ts"];
const packed = ["test/house/consumer.test.ts", "test/house/package.test.ts"];

/** Long runs over huge or hostile inputs that read no clock and no calendar: one time zone is enough for them. */
const timeless = [
  "test/fuzz/**",
  "test/conformance/**",
  "test/model/identifiers/**",
  "test/analyses/{access,benchmark,chance,composite,controlChart,decomposition,efficiency,inequality,linear,location}/**",
  "test/analyses/{neighbours,pattern,scenario,scoring,trend}/**",
  "test/analyses/linearProgram.test.ts",
  "test/indicators/every*.test.ts",
  "test/indicators/{interval,standardisation}/**",
  "test/interop/parseDelimited.test.ts",
  "test/interop/matchServices.test.ts",
  "test/interop/register/brokenRegister.test.ts",
  "test/reporting/compareCzech.test.ts",
];

/** The whole suite in one time zone; the two lie 25 hours apart. */
const inTimeZone = (zone: string, without: readonly string[] = []) => ({
  extends: true as const,
  test: {
    name: zone.replace("Pacific/", "").toLowerCase(),
    env: { TZ: zone },
    include: ["test/**/*.test.ts"],
    exclude: [...once, ...without],
    setupFiles: ["test/house/timeZone.ts"],
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
    testTimeout: 30_000,
    projects: [
      inTimeZone("Pacific/Kiritimati"),
      inTimeZone("Pacific/Pago_Pago", timeless),
      { extends: true, test: { name: "house", include: once, exclude: packed } },
      { extends: true, test: { name: "packed", include: packed, globalSetup: ["test/house/packed.ts"] } },
    ],
  },
});
