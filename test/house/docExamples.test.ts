import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { isMarkedInternal } from "./architectureLaws.ts";
import { type DocExample, docstringExamples, importsOf, pageExamples, runDocExample, spoilt } from "./docExample.ts";
import { exportedFunctions, exportedNames, parsed } from "./parsed.ts";
import { projectFolder, sources } from "./sources.ts";

type Module = Readonly<Record<string, unknown>>;

const files = sources("src", (path) => path.endsWith(".ts"));
const pages = new Map([
  ...sources(".", (path) => path === "README.md"),
  ...sources("docs", (path) => path.endsWith(".md") && !path.startsWith("docs/api/")),
]);

const load = (path: string): Promise<Module> => import(pathToFileURL(join(projectFolder, path)).href);
const doors = [...files.keys()].filter((path) => /^src\/[^/]+\/index\.ts$/.test(path));
const house: Module = Object.assign({}, ...(await Promise.all(doors.map(load))));

async function untrueLines(examples: readonly DocExample[], scope: Module): Promise<readonly string[]> {
  const found: string[] = [];
  for (const example of examples) found.push(...(await runDocExample(example, scope)).untrue);
  return found;
}

/** Which examples stay quiet about a claim that is certainly wrong. */
async function quietAboutWrong(examples: readonly DocExample[], scope: Module): Promise<readonly string[]> {
  const found: string[] = [];
  for (const example of examples) {
    const { executed, untrue } = await runDocExample(spoilt(example), scope);
    if (untrue.length < executed) found.push(example.place);
  }
  return found;
}

describe("every `expression // => value` line is executed, and true", () => {
  it.each([...files.keys()])("%s", async (path) => {
    const examples = docstringExamples(path, files.get(path) ?? "");
    const scope = { ...house, ...(await load(path)) };
    expect(await untrueLines(examples, scope)).toEqual([]);
    expect(await quietAboutWrong(examples, scope)).toEqual([]);
  });

  it.each([...pages.keys()])("%s", async (path) => {
    const examples = pageExamples(path, pages.get(path) ?? "");
    expect(await untrueLines(examples, house)).toEqual([]);
    expect(await quietAboutWrong(examples, house)).toEqual([]);
  });
});

/** Whether a name is exported somewhere in the source files of a room; types leave no trace at run time. */
const isType = (door: string, name: string) =>
  [...files].some(([path, text]) => path.startsWith(door.replace("kpss", "src")) && exportedNames(parsed(path, text)).includes(name));

it.each([...files, ...pages])("the imports of the examples in %s exist in the doors they name", async (path, text) => {
  const examples = path.endsWith(".md") ? pageExamples(path, text) : docstringExamples(path, text);
  for (const { name, door, type } of examples.flatMap(({ code }) => importsOf(code).wanted)) {
    const room = await load(door === "kpss" ? "src/index.ts" : `${door.replace("kpss", "src")}/index.ts`);
    expect(type ? isType(door, name) : name in room, `${name} of ${door}`).toBe(true);
  }
});

it("every function exported for visitors has an example with at least one executed line", () => {
  const without = [...files].flatMap(([path, text]) =>
    exportedFunctions(parsed(path, text)).flatMap(({ name, statement }) => {
      if (isMarkedInternal(statement)) return [];
      const comment = text.slice(statement.getFullStart(), statement.getStart());
      return docstringExamples(path, comment).some(({ code }) => code.includes("// =>")) ? [] : [`${path}: ${name}`];
    }),
  );
  expect(without).toEqual([]);
});

describe("the runner", () => {
  const scope = {
    half: (x: number | null) => (x === null ? null : x / 2),
    refuse: () => {
      throw Object.assign(new RangeError("refuse requires nothing, got something"), { code: "something" });
    },
  };
  const run = (code: string) => runDocExample({ place: "here:1", code }, scope);
  const docstring = (...lines: string[]) => ["/**", ...lines.map((line) => ` * ${line}`), " */", "export const x = 1;"].join("\n");

  it.each([
    ["half(1) // => 0.5", 1],
    ["half(1) // => 0.5\nhalf(null) // => null", 2],
    ["const x: number = 3;\nhalf(x); // => 1.5", 1],
    ["const y = half(4) // => 2\n[y, y] // => [2, 2]", 2],
    ["half(\n  2,\n) // => 1", 1],
    ["const half = 7;\nhalf // => 7", 1],
    ["await Promise.resolve(2) // => 2", 1],
    ['refuse() // => throws "something"', 1],
    ["({ a: null }) // => { a: null }", 1],
    ["half(2); // runs, and claims nothing", 0],
  ])("finds true: %s", async (code, executed) => {
    expect(await run(code)).toEqual({ executed, untrue: [] });
  });

  it.each([
    ["half(1) // => 0.6", "half(1) // => 0.6 is 0.5"],
    ["half(null) // => 0", "is null"],
    ["half(0) // => -0", "is 0"],
    ['half(2) // => "1"', "is 1"],
    ["({ a: undefined }) // => {}", "is {}"],
    ['half(1) // => throws "something"', "threw nothing and is 0.5"],
    ['refuse() // => throws "nothing"', "threw RangeError: refuse requires nothing, got something [something]"],
    ["refuse() // => 1", "[something]"],
    ["missing(1) // => 1", "missing is not defined"],
    ["missing(1)", "missing is not defined"],
    ["half(1 // => 1", ""],
    ["const x = ; // => 1", ""],
  ])("finds untrue: %s", async (code, words) => {
    const { untrue } = await run(code);
    expect(untrue).toHaveLength(1);
    expect(untrue[0]).toContain(words);
  });

  it("reads every @example of a docstring, and none of its prose", () => {
    const text = docstring("Half.", "", "@example", "half(1) // => 0.5", "", "@example", "```ts", "half(2) // => 1", "```", "@see x");
    expect(docstringExamples("x.ts", text)).toEqual([
      { place: "x.ts:4", code: "half(1) // => 0.5\n" },
      { place: "x.ts:7", code: "\nhalf(2) // => 1\n" },
    ]);
  });

  it("refuses a claim outside @example", async () => {
    const [example] = docstringExamples("x.ts", docstring("half(1) // => 0.5"));
    expect((await run(example?.code ?? "")).untrue).toHaveLength(1);
  });

  it("takes the imports of a door out of a page's program", () => {
    const page = 'Text.\n\n```ts\nimport { type A, half } from "kpss/x";\nhalf(1) // => 0.5\n```\n\n```sh\nhalf // => 1\n```\n';
    const [block, ...more] = pageExamples("x.md", page);
    expect(more).toEqual([]);
    expect(importsOf(block?.code ?? "")).toEqual({
      code: "\nhalf(1) // => 0.5\n",
      wanted: [
        { name: "A", door: "kpss/x", type: true },
        { name: "half", door: "kpss/x", type: false },
      ],
    });
  });
});
