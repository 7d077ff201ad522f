import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process, { argv } from "node:process";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { exportedFunctions, parsed } from "./parsed.ts";
import { projectFolder, sources } from "./sources.ts";

// npm run size [-- --all] [-- --json] [-- --record]
// gzip of every door and of single imports; the aims and the recorded doors stand in package.json under "size".
// A door that grew by more than a tenth fails; a single import over its aim is shown with its ratio.

interface Measure {
  readonly what: string;
  /** Bytes of gzip of the library's own code, and with all that it loads from outside. */
  readonly own: number;
  readonly whole: number;
  /** Bytes of `whole` that a single import aims at. */
  readonly aim: number | null;
  /** Bytes of `own` that were recorded with the last release. */
  readonly recorded: number | null;
}

const manifestPath = join(projectFolder, "package.json");
const manifest = JSON.parse(readFileSync(manifestPath, "utf8"));
const settings: { readonly indicator: number; readonly rule: number; doors: Record<string, number> } = manifest.size;
const files = sources("src", (path) => path.endsWith(".ts"));
const growth = 1.1;

async function gzipped(program: string, packages: "bundle" | "external"): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: projectFolder, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    packages,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength;
}

async function measure(what: string, program: string, aim: number | null, recorded: number | null): Promise<Measure> {
  const [own, whole] = await Promise.all([gzipped(program, "external"), gzipped(program, "bundle")]);
  return { what, own, whole, aim, recorded };
}

const ratioToAim = ({ whole, aim }: Measure) => (aim === null ? 0 : whole / aim);

/** Every function that a folder of the source exports, with its file. */
function functionsOf(folder: string): readonly { readonly name: string; readonly path: string }[] {
  return [...files]
    .filter(([path]) => path.startsWith(folder) && !path.endsWith("/index.ts"))
    .flatMap(([path, text]) => exportedFunctions(parsed(path, text)).map(({ name }) => ({ name, path })));
}

async function measures(): Promise<{ readonly doors: readonly Measure[]; readonly singles: readonly Measure[] }> {
  const doors: Measure[] = [];
  for (const path of [...files.keys()].filter((one) => /^src\/(?:[^/]+\/)?index\.ts$/.test(one))) {
    const door = path.replace(/^src/, "kpss").replace(/\/index\.ts$/, "");
    doors.push(await measure(door, `export * from "./${path}";`, null, settings.doors[door] ?? null));
  }
  const singles: Measure[] = [];
  for (const { name } of functionsOf("src/indicators/")) {
    singles.push(await measure(name, `export { ${name} } from "./src/indicators/index.ts";`, settings.indicator, null));
  }
  for (const { name } of functionsOf("src/evaluation/rules/")) {
    singles.push(await measure(`evaluate, ${name}`, `export { evaluate, ${name} } from "./src/evaluation/index.ts";`, settings.rule, null));
  }
  return { doors, singles: singles.sort((a, b) => ratioToAim(b) - ratioToAim(a)) };
}

/** Doors that grew by more than a tenth since they were recorded, one sentence each. */
function complaints(doors: readonly Measure[]): readonly string[] {
  return doors
    .filter(({ own, recorded }) => recorded !== null && own > recorded * growth)
    .map(
      ({ what, own, recorded }) => `${what} grew from ${recorded} B to ${own} B: a line in the changeset, then npm run size -- --record`,
    );
}

function table(rows: readonly Measure[], last: string, lastCell: (row: Measure) => string): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map((row) => [
    row.what.padEnd(width),
    `${row.own} B`.padStart(10),
    `${row.whole} B`.padStart(10),
    lastCell(row).padStart(14),
  ]);
  return [["gzip".padEnd(width), "own".padStart(10), "with all".padStart(10), last.padStart(14)], ...lines]
    .map((cells) => cells.join(""))
    .join("\n");
}

const { doors, singles } = await measures();
if (argv.includes("--record")) {
  settings.doors = Object.fromEntries(doors.map(({ what, own }) => [what, own]));
  writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
}
const wrong = argv.includes("--record") ? [] : complaints(doors);
if (argv.includes("--json")) console.log(JSON.stringify({ doors, singles, complaints: wrong }, null, 2));
else {
  const over = singles.filter((one) => ratioToAim(one) > 1).length;
  const shown = argv.includes("--all") ? singles : singles.slice(0, 5);
  console.log(table(doors, "recorded", ({ recorded }) => (recorded === null ? "not yet" : `${recorded} B`)));
  console.log(`\n${table(shown, "aim", (one) => `${one.aim} B × ${ratioToAim(one).toFixed(1)}`)}`);
  console.log(`\n${singles.length - over} of ${singles.length} single imports are within their aim (all: npm run size -- --all)`);
  if (wrong.length > 0) console.log(`\n${wrong.join("\n")}`);
}
if (wrong.length > 0) process.exitCode = 1;
