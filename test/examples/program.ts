import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { projectFolder } from "../house/sources.ts";

/** What a run of a program left behind. */
export interface ProgramRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * An example program, put together once and started as often as a test wants: `npx tsx examples/<name>.ts` means the same, but translates the
 * whole library at every start.
 */
export function program(name: string): (...flags: readonly string[]) => ProgramRun {
  const source = join(projectFolder, "examples", `${name}.ts`);
  const bundle = join(projectFolder, "node_modules", ".cache", "examples", `${name}.mjs`);
  buildSync({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    // Of a package that is no module of its own.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    target: "node20",
    alias: { kpss: join(projectFolder, "src", "index.ts") },
    define: { "import.meta.url": JSON.stringify(pathToFileURL(source).href) },
    logLevel: "error",
  });
  return (...flags) => spawnSync(process.execPath, [bundle, ...flags], { cwd: projectFolder, encoding: "utf8" });
}
