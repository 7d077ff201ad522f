import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execPath } from "node:process";
import { expect, inject, it } from "vitest";
import { projectFolder } from "./sources.ts";

const home = join(inject("outsider"), "consumer");
const compiler = join(projectFolder, "node_modules/typescript/bin/tsc");

rmSync(home, { recursive: true, force: true });
cpSync(join(projectFolder, "test/consumer"), home, { recursive: true });
const compilerOptions = {
  target: "ES2022",
  module: "NodeNext",
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  rewriteRelativeImportExtensions: true,
  // The declarations of the library are checked too, not only their use.
  skipLibCheck: false,
  rootDir: ".",
  outDir: "out",
};
writeFileSync(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));

/** Compiles the outsider's folder; the compiler's words, empty when it has none. */
function compiled(): string {
  return spawnSync(execPath, [compiler, "--project", home, "--pretty", "false"], { cwd: home, encoding: "utf8" }).stdout;
}

it("a typed program of an outsider compiles against the packed library and runs", () => {
  expect(compiled()).toBe("");
  expect(execFileSync(execPath, [join(home, "out/program.js")], { cwd: home, encoding: "utf8" })).toMatch(
    /^an outsider's program: \d+ findings/,
  );
});

it("the compiler refuses what is not in the packed library", () => {
  const planted = join(home, "planted.ts");
  writeFileSync(planted, 'import { ratio } from "kpss/indicators";\nimport { day } from "kpss/model/day";\nratio("1", day);\n');
  const words = compiled();
  rmSync(planted);
  expect(words).toContain("planted.ts(2,21): error TS2307");
  expect(words).toContain("planted.ts(3,7): error TS2345");
});
