import { expect, it } from "vitest";
import { breaches, type LawName, lawNames } from "./architectureLaws.ts";
import { sources } from "./sources.ts";

const house = new Map([...sources("src", (path) => path.endsWith(".ts")), ...sources("test", (path) => path.endsWith(".ts"))]);

it.each(lawNames)("the house keeps the law: %s", (law) => {
  expect(breaches(law, house)).toEqual([]);
});

/** A small house that keeps every law; each planted breach changes or adds one file of it. */
const smallHouse = new Map([
  ["src/index.ts", 'export * from "./codebooks/index.ts";\nexport * from "./indicators/index.ts";\n'],
  ["src/codebooks/index.ts", 'export * from "./reasons.ts";\n'],
  ["src/codebooks/reasons.ts", 'export const reasons = ["refused"] as const;\n'],
  ["src/indicators/index.ts", 'export * from "./ratio.ts";\n'],
  ["src/indicators/ratio.ts", 'import { reasons } from "../codebooks/reasons.ts";\nexport const ratio = () => reasons.length;\n'],
]);

it.each(lawNames)("the small house keeps the law: %s", (law) => {
  expect(breaches(law, smallHouse)).toEqual([]);
});

const line = "export const x = 1;\n";
const planted: readonly (readonly [law: LawName, path: string, text: string, words: string])[] = [
  ["floors", "src/model/x.ts", 'import { ratio } from "../indicators/ratio.ts";', "a file of model imports ../indicators/ratio.ts"],
  ["floors", "src/codebooks/x.ts", 'import type { Day } from "../model/day.ts";', "a file of codebooks imports ../model/day.ts"],
  ["floors", "src/reporting/x.ts", 'export { y } from "../interop/y.ts";', "a file of reporting imports ../interop/y.ts"],
  ["floors", "src/interop/x.ts", 'const y = await import("../reporting/y.ts");', "a file of interop imports ../reporting/y.ts"],
  ["floors", "src/model/x.ts", 'export type Y = import("../analyses/y.ts").Y;', "a file of model imports ../analyses/y.ts"],
  ["floors", "src/model/x.ts", 'import fixture from "../../examples/data/x.json";', "a file of model imports ../../examples/data/x.json"],
  ["floors", "src/kitchen/x.ts", line, "there is no room kitchen"],
  ["by file", "src/model/x.ts", 'import { day } from "./index.ts";', "imports ./index.ts, a door for visitors"],
  ["by file", "src/indicators/x.ts", 'import { day } from "../model/index.ts";', "imports ../model/index.ts, a door for visitors"],
  ["by file", "src/model/x.ts", 'import { day } from "./day";', "imports ./day, not a file by its name"],
  ["by file", "src/model/x.ts", 'import { day } from "kpss/model";', "imports its own door kpss/model"],
  ["doors", "src/indicators/index.ts", 'export const x = 1;\nexport * from "./ratio.ts";', "a door holds export const x = 1;"],
  ["doors", "src/indicators/index.ts", 'export * from "../codebooks/reasons.ts";', "a door opens to src/codebooks/reasons.ts"],
  ["doors", "src/index.ts", 'export * from "./codebooks/index.ts";', "src/indicators/index.ts does not stand in its door"],
  ["doors", "src/indicators/x.ts", line, "src/indicators/x.ts does not stand in its door"],
  ["doors", "src/indicators/x.ts", `/** @internal */\n${line}${line}`, "src/indicators/x.ts does not stand in its door"],
  ["doors", "src/indicators/ratio.ts", `/** @internal */\n${line}`, "a door opens to src/indicators/ratio.ts"],
  ["doors", "src/model/topic/index.ts", "export {};", "only a room has a door"],
  ["schemas", "src/model/x.ts", 'import { daySchema } from "./day.schema.ts";', "imports ./day.schema.ts"],
  ["schemas", "src/evaluation/x.ts", 'import type { D } from "../model/day.schema.ts";', "imports ../model/day.schema.ts"],
  ["schemas", "src/evaluation/x.schema.ts", line, "a schema belongs to model"],
  ["schemas", "test/model/day.test.ts", 'import { d } from "../../src/model/day.schema.ts";', "imports ../../src/model/day.schema.ts"],
  ["guests", "src/model/x.ts", 'import { z } from "zod";', "zod has no place in model"],
  ["guests", "src/indicators/x.ts", 'import { addDays } from "date-fns";', "date-fns has no place in indicators"],
  ["guests", "src/model/x.ts", 'import { mean } from "simple-statistics";', "simple-statistics has no place in model"],
  ["guests", "src/analyses/x.ts", 'import * as turf from "@turf/turf";', "@turf/turf is not loaded by named import"],
  ["guests", "src/analyses/x.ts", 'import lodash from "lodash";', "lodash has no place in analyses"],
  ["indicators alone", "src/codebooks/reasons.ts", 'import { parseISO } from "date-fns";', "src/codebooks/reasons.ts loads date-fns"],
  ["indicators alone", "src/indicators/ratio.ts", 'import { type Day, day } from "date-fns";', "src/indicators/ratio.ts loads date-fns"],
  ["no hidden input", "src/interop/x.ts", 'import { readFileSync } from "node:fs";', "imports node:fs"],
  ["no hidden input", "src/interop/x.ts", 'import { readFileSync } from "fs";', "imports fs"],
  ["no hidden input", "src/model/x.ts", "export const x = () => Date.now();", "reads Date.now"],
  ["no hidden input", "src/model/x.ts", "export const x = () => new Date();", "reads a Date of the clock"],
  ["no hidden input", "src/model/x.ts", "export const x = () => new Date(2020, 1, 1);", "reads a Date of the clock or of the local"],
  ["no hidden input", "src/model/x.ts", "export const x = (d: Date) => d.getFullYear();", "reads .getFullYear"],
  ["no hidden input", "src/model/x.ts", "export const x = () => Math.random();", "reads Math.random"],
  ["no hidden input", "src/reporting/x.ts", 'export const x = new Intl.NumberFormat("cs");', "reads Intl"],
  ["no hidden input", "src/reporting/x.ts", 'export const x = (1).toLocaleString("cs");', "reads .toLocaleString"],
  ["no hidden input", "src/reporting/x.ts", 'export const x = "a".localeCompare("b");', "reads .localeCompare"],
  ["no hidden input", "src/model/x.ts", "export const x = process.env;", "reads process"],
  ["no hidden input", "src/model/x.ts", 'export const x = () => console.log("x");', "reads console"],
  ["nothing happens on import", "src/indicators/x.ts", 'register("x");', 'does register("x"); when it is loaded'],
  ["nothing happens on import", "src/indicators/x.ts", "let count = 0;", "does let count = 0; when it is loaded"],
  ["plain exports", "src/model/x.ts", "export default function x() {}", "has a default export"],
  ["plain exports", "src/model/x.ts", "const x = 1;\nexport { x as default };", "has a default export"],
  ["plain exports", "src/model/x.ts", "export class X {}", "has a class"],
  ["plain exports", "src/model/x.ts", "export enum X { A }", "has an enum"],
  ["plain exports", "src/model/x.ts", "export namespace X { export const a = 1; }", "has a namespace"],
  ["places", "src/model/a/b/x.ts", line, "does not lie at src/room/file"],
  ["places", "src/x.ts", line, "does not lie at src/room/file"],
  ["places", "src/model/utils.ts", line, "is kept in a drawer called utils"],
  ["places", "src/model/lib/x.ts", line, "is kept in a drawer called lib"],
  ["length", "src/model/x.ts", "\n".repeat(251), "has 251 lines, more than 250"],
  ["names", "src/model/serviceYear.ts", line, "exports neither serviceYear nor ServiceYear"],
];

it.each(planted)("a planted breach of %s in %s is found: %s", (law, path, text, words) => {
  expect(breaches(law, new Map([...smallHouse, [path, text]])).join("\n")).toContain(words);
});

it.each<readonly [law: LawName, path: string, text: string]>([
  ["floors", "src/interop/x.ts", 'import { ratio } from "../indicators/ratio.ts";'],
  ["schemas", "src/interop/x.ts", 'import { daySchema } from "../model/day.schema.ts";'],
  ["schemas", "test/model/day.schema.test.ts", 'import { daySchema } from "../../src/model/day.schema.ts";'],
  ["guests", "src/model/x.schema.ts", 'import * as z from "zod";'],
  ["indicators alone", "src/indicators/index.ts", 'import type { Day } from "date-fns";'],
  ["no hidden input", "src/model/x.ts", "export const x = (p: { process: number }) => new Date(p.process).getUTCFullYear();"],
  ["length", "src/model/x.ts", "\n".repeat(250)],
  ["length", "src/codebooks/x.ts", "\n".repeat(400)],
  ["names", "src/model/serviceYear.ts", "export interface ServiceYear {}"],
  ["names", "src/model/day.schema.ts", "export const daySchema = 1;"],
  ["doors", "src/indicators/x.ts", `export interface X {}\n/** Not for visitors. @internal */\n${line}`],
  ["doors", "src/indicators/x.schema.ts", line],
])("what %s allows in %s is not refused: %s", (law, path, text) => {
  expect(breaches(law, new Map([...smallHouse, [path, text]]))).toEqual([]);
});
