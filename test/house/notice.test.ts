import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sources as codebook } from "../../src/codebooks/sources.ts";
import { projectFolder, sources } from "./sources.ts";

const notice = readFileSync(join(projectFolder, "NOTICE"), "utf8").replace(/\s+/g, " ");
const published = codebook.filter(({ kind }) => kind !== "convention");

it.each(published.map(({ code, publisher }) => [code, publisher] as const))("NOTICE names the publisher of %s: %s", (_, publisher) => {
  expect(publisher.split("; ").filter((one) => !notice.includes(one))).toEqual([]);
});

it.each([...sources("examples/data", (path) => path.endsWith(".json")).keys()])("NOTICE and SOURCES.md name %s", (path) => {
  const file = path.replace("examples/data/", "");
  expect(notice).toContain(file);
  expect(readFileSync(join(projectFolder, "examples/data/SOURCES.md"), "utf8")).toContain(file);
});
