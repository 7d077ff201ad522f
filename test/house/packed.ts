import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { env, execPath, pid, platform } from "node:process";
import type { TestProject } from "vitest/node";
import { projectFolder, sources } from "./sources.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of an outsider: the packed library lies unpacked in its `node_modules/kpss`. */
    outsider: string;
    /** Files of the tarball, as npm lists them. */
    tarball: readonly string[];
  }
}

const anHour = 3_600_000;

/** Files that stand at the top of the project, where npm looks for what belongs to a package. */
const topFiles = () =>
  readdirSync(projectFolder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => entry.name);

/** A name for the state of everything that goes into the tarball. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const [path, text] of sources("src", () => true)) hash.update(`${path}\n${text}\n`);
  for (const name of topFiles()) hash.update(`${name}\n`).update(readFileSync(join(projectFolder, name)));
  return hash.digest("hex").slice(0, 16);
}

/** Runs the npm that runs the tests, or the one of the path, without a network. */
export function npm(cwd: string, ...args: readonly string[]): string {
  const script = env["npm_execpath"];
  const options: ExecFileSyncOptionsWithStringEncoding = { cwd, encoding: "utf8", stdio: "pipe" };
  if (script?.endsWith(".js")) return execFileSync(execPath, [script, ...args], options);
  return execFileSync("npm", args, { ...options, shell: platform === "win32" });
}

/** Whether `npm run build` has been run since anything that it reads was last written, made or taken away. */
function isFresh(): boolean {
  const built = join(projectFolder, "dist", "index.d.ts");
  if (!existsSync(built)) return false;
  const since = statSync(built).mtimeMs;
  const sources = readdirSync(join(projectFolder, "src"), { recursive: true, encoding: "utf8" }).map((path) => join("src", path));
  return ["package.json", "tsconfig.json", "src", ...sources].every((path) => statSync(join(projectFolder, path)).mtimeMs < since);
}

function buildInto(folder: string): void {
  const tsup = join(projectFolder, "node_modules/tsup/dist/cli-default.js");
  try {
    execFileSync(execPath, [tsup, "--silent", "--out-dir", folder], { cwd: projectFolder, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    throw new Error(`the library does not build\n${(error as { stdout?: string }).stdout}${(error as { stderr?: string }).stderr}`);
  }
}

/** Builds the library, or takes the build that is there, packs it and unpacks the tarball for an outsider. */
function pack(folder: string): void {
  const build = join(folder, "build");
  mkdirSync(build, { recursive: true });
  if (isFresh()) cpSync(join(projectFolder, "dist"), join(build, "dist"), { recursive: true });
  else buildInto(join(build, "dist"));
  for (const name of topFiles()) copyFileSync(join(projectFolder, name), join(build, name));
  const [report] = JSON.parse(npm(build, "pack", "--ignore-scripts", "--json", "--pack-destination", folder)) as [
    { filename: string; files: readonly { path: string }[] },
  ];
  execFileSync("tar", ["-xzf", report.filename], { cwd: folder });
  mkdirSync(join(folder, "node_modules"));
  renameSync(join(folder, "package"), join(folder, "node_modules/kpss"));
  rmSync(build, { recursive: true });
  // A package of its own: without a name it would resolve `kpss` to the project around it.
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "outsider", private: true, type: "module" }));
  writeFileSync(join(folder, "tarball.json"), JSON.stringify(report.files.map(({ path }) => path).sort()));
}

/** Once before the tests of the packed library; a state that was packed before is not packed again. */
export function setup(project: TestProject): void {
  const home = join(projectFolder, ".consumer");
  const folder = join(home, fingerprint());
  if (!existsSync(join(folder, "tarball.json"))) {
    mkdirSync(home, { recursive: true });
    for (const name of readdirSync(home)) {
      if (Date.now() - statSync(join(home, name)).mtimeMs > anHour) rmSync(join(home, name), { recursive: true, force: true });
    }
    const own = `${folder}.${pid}`;
    pack(own);
    if (existsSync(folder)) rmSync(own, { recursive: true });
    else renameSync(own, folder);
  }
  project.provide("outsider", folder);
  project.provide("tarball", JSON.parse(readFileSync(join(folder, "tarball.json"), "utf8")));
}
