import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectFolder } from "./sources.ts";
import { surfaceFolder, surfaces } from "./surface.ts";

const found = surfaces();
const known = new Map(
  readdirSync(surfaceFolder).map((name) => [
    name.replace(/\.txt$/, ""),
    readFileSync(join(surfaceFolder, name), "utf8").replaceAll("\r\n", "\n"),
  ]),
);

it("every door has its snapshot, and no snapshot is left of a door that is gone", () => {
  expect([...known.keys()].sort()).toEqual([...found.keys()].sort());
});

it.each([...found])(
  "the public names of %s and their types are those of its snapshot; `npm run surface` writes them anew",
  (door, text) => {
    expect(text).toBe(known.get(door));
  },
);

it("a planted name and a planted change of a type are found in the door of their room, and nowhere else", () => {
  const path = "src/indicators/ratio.ts";
  const text = readFileSync(join(projectFolder, path), "utf8");
  const changed = `${text.replace("function ratio(", "function ratio(planted: string, ")}export const another = 1;\n`;
  const planted = surfaces(new Map([[path, changed]]));
  expect([...planted].filter(([door, surface]) => surface !== found.get(door)).map(([door]) => door)).toEqual(["kpss", "indicators"]);
  expect(planted.get("kpss")).toContain("\nanother\n");
  expect(planted.get("indicators")).toContain("const another: 1\n");
  expect(planted.get("indicators")).toContain("function ratio(planted: string, ");
});
