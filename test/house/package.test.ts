import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { execPath } from "node:process";
import { pathToFileURL } from "node:url";
import { expect, inject, it } from "vitest";
import { floors, packageOf } from "./architectureLaws.ts";
import { parsed } from "./parsed.ts";
import { projectFolder, sources } from "./sources.ts";

const outsider = inject("outsider");
const tarball = inject("tarball");
const home = join(outsider, "node_modules/kpss");
const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
const rooms = [...sources("src", (path) => /^src\/[^/]+\/index\.ts$/.test(path)).keys()].map((path) => path.split("/")[1] ?? "");
const doors = ["kpss", ...rooms.map((room) => `kpss/${room}`)];

/** Runs a program of the outsider in a Node of its own; what it prints is JSON. */
function run(name: string, program: string): unknown {
  const file = join(outsider, name);
  writeFileSync(file, program);
  return JSON.parse(execFileSync(execPath, [file], { cwd: outsider, encoding: "utf8" }));
}

const namesOfSource = async (path: string) => Object.keys(await import(pathToFileURL(join(projectFolder, "src", path)).href)).sort();

/** Prints the names of every door, loaded by `load`; the last line of both programs below. */
const print = `const found = await Promise.all(${JSON.stringify(doors)}.map(load));
console.log(JSON.stringify(found.map((door) => Object.keys(door).filter((name) => name !== "module.exports").sort())));`;

it("has a door for every room, and a room for every door", () => {
  const due = [".", "./package.json", ...rooms.map((room) => `./${room}`)].sort();
  expect(Object.keys(manifest.exports).sort()).toEqual(due);
  expect(Object.keys(manifest.tsup.entry).sort()).toEqual(["index", ...rooms.map((room) => `${room}/index`)].sort());
  expect(rooms.filter((room) => floors[room] === undefined)).toEqual([]);
});

it("holds dist and the papers that belong to a package, nothing else", () => {
  // npm adds LICENSE, README.md and package.json itself; CHANGELOG.md comes with the first release.
  expect(manifest.files).toEqual(["dist", "NOTICE", "CHANGELOG.md"]);
  const papers = ["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "package.json"];
  expect(tarball.filter((path) => !/^dist\/[\w/.-]+\.(?:js|d\.ts)$/.test(path) && !papers.includes(path))).toEqual([]);
  expect(tarball).toEqual(expect.arrayContaining(["LICENSE", "NOTICE", "README.md", "dist/index.js", "dist/index.d.ts"]));
});

it("runs nothing when it is installed", () => {
  const lifecycle = ["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare", "prepack", "prepublish"];
  expect(Object.keys(manifest.scripts).filter((name) => lifecycle.includes(name))).toEqual([]);
  expect(manifest.sideEffects).toBe(false);
});

it("is imported from a module and required from CommonJS, by every door, with the names of the source", async () => {
  const imported = run("import.mjs", `const load = (door) => import(door);\n${print}`);
  const required = run("require.cjs", `(async () => {\nconst load = (door) => require(door);\n${print}\n})();`);
  const source = await Promise.all(["index.ts", ...rooms.map((room) => `${room}/index.ts`)].map(namesOfSource));
  expect(required).toEqual(imported);
  const [everything = [], ...byRoom] = imported as readonly string[][];
  expect(imported).toEqual(source);
  expect([...new Set(byRoom.flat())].sort()).toEqual(everything);
});

/** Modules from outside that a file of dist loads, itself and through what it loads. */
function guestsOf(path: string, seen: Set<string> = new Set()): readonly string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  return parsed(path, readFileSync(join(home, path), "utf8")).references.flatMap((reference) =>
    reference.path === null ? [packageOf(reference.specifier)] : guestsOf(posix.normalize(reference.path), seen),
  );
}

it("loads no module from outside through kpss/indicators and kpss/codebooks", () => {
  expect(guestsOf("dist/indicators/index.js")).toEqual([]);
  expect(guestsOf("dist/codebooks/index.js")).toEqual([]);
});

it("bundles no dependency, and loads none that package.json does not declare", () => {
  const guests = new Set(guestsOf("dist/index.js"));
  expect([...guests].filter((guest) => manifest.dependencies[guest] === undefined)).toEqual([]);
  const files = readdirSync(join(home, "dist"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  const bundled = files.filter((name) => readFileSync(join(home, "dist", name), "utf8").includes("node_modules/"));
  expect(bundled).toEqual([]);
});
