import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectFolder } from "./sources.ts";

const read = (path: string): string => readFileSync(join(projectFolder, path), "utf8");
/** Kinds of records that `sentence` has words for. */
const said = [...read("src/reporting/sentence.ts").matchAll(/^\s+case "([a-z-]+)":$/gm)].map(([, kind]) => kind ?? "");
/** Kinds that the page describes, each in rows of its own. */
const described = (page: string): readonly string[] => [...page.matchAll(/^\| `([a-z-]+)`/gm)].map(([, kind]) => kind ?? "");

it("the page of sentences describes every kind of record that has one, and no other", () => {
  expect(said.length).toBeGreaterThan(10);
  expect([...new Set(described(read("docs/methods/sentences.md")))].toSorted()).toEqual(said.toSorted());
});

it("a page without a kind is seen", () => {
  const page = read("docs/methods/sentences.md").replace(/^\| `who-serves`.*$/m, "");
  expect(described(page)).not.toContain("who-serves");
});
