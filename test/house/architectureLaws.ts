import { builtinModules } from "node:module";
import ts from "typescript";
import { exportedNames, hasModifier, type Parsed, parsed } from "./parsed.ts";
import type { Sources } from "./sources.ts";

/** The floors: a file imports from its own room or from a lower floor. */
export const floors: Readonly<Record<string, number>> = {
  codebooks: 0,
  model: 1,
  indicators: 2,
  analyses: 3,
  planning: 4,
  evaluation: 5,
  reporting: 6,
  interop: 6,
};

/** Which rooms may load a module from outside. A new dependency gets its rooms here first. */
const guests: Readonly<Record<string, readonly string[]>> = {
  zod: ["model/*.schema.ts", "interop"],
  "@noble/hashes": ["model"],
  "date-fns": ["model", "analyses", "planning", "evaluation", "reporting", "interop"],
  "simple-statistics": ["analyses"],
  "@turf/turf": ["analyses", "reporting"],
  kdbush: ["analyses"],
  geokdbush: ["analyses"],
  flatbush: ["analyses"],
  proj4: ["interop"],
  "csv-parse": ["interop"],
  papaparse: ["interop"],
};

const forbiddenNames = ["utils", "util", "helpers", "helper", "common", "types", "lib", "constants"];
const hiddenInputs = [
  "process",
  "Intl",
  "console",
  "fetch",
  "performance",
  "globalThis",
  "setTimeout",
  "setInterval",
  "crypto",
  "navigator",
];
const localTime = /^(?:get|set)(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/;
const builtins = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);

const isSchema = (path: string) => path.endsWith(".schema.ts");
const isDoor = (path: string) => path.endsWith("/index.ts");
const isSource = (path: string) => path.startsWith("src/");
const stem = (path: string) => (path.split("/").at(-1) ?? "").replace(/\.ts$/, "");

/** The room of a source file, `null` for `src/index.ts` and for what lies outside `src`. */
function roomOf(path: string): string | null {
  const [top, room, ...rest] = path.split("/");
  return top === "src" && room !== undefined && rest.length > 0 ? room : null;
}

/** Name of the package that a specifier belongs to, `@turf/turf` of `@turf/turf/x`. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function mayLoad(path: string, guest: string): boolean {
  const room = roomOf(path);
  return (guests[guest] ?? []).some((place) => (place === "model/*.schema.ts" ? room === "model" && isSchema(path) : place === room));
}

function hiddenInput(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date") {
    return node.arguments?.length === 1 ? null : "a Date of the clock or of the local time zone";
  }
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return "Date()";
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.name.text;
    const text = `${node.expression.getText()}.${name}`;
    if (text === "Date.now" || text === "Math.random" || text === "import.meta") return text;
    if (name.startsWith("toLocale") || name === "localeCompare" || name === "toDateString" || localTime.test(name)) return `.${name}`;
  }
  if (!ts.isIdentifier(node) || !hiddenInputs.includes(node.text)) return null;
  const { parent } = node;
  const isMemberName =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isParameter(parent)) &&
      parent.name === node);
  return isMemberName ? null : node.text;
}

function isDeclaration(statement: ts.Statement): boolean {
  if (ts.isVariableStatement(statement)) return (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
  return (
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    // Named by other laws, with better words.
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    ts.isModuleDeclaration(statement)
  );
}

/** Whether a statement exports something that is marked `@internal`: for its own room, not for visitors. */
export function isMarkedInternal(statement: ts.Statement): boolean {
  return statement.getFullText().slice(0, statement.getLeadingTriviaWidth()).includes("@internal");
}

/** Whether a file is for its own room only: all values that it exports, or all types where it has no values, are `@internal`. */
function isInternal(file: Parsed | undefined): boolean {
  const exported =
    file?.tree.statements.filter((one) => ts.isExportDeclaration(one) || hasModifier(one, ts.SyntaxKind.ExportKeyword)) ?? [];
  const values = exported.filter((one) => !ts.isInterfaceDeclaration(one) && !ts.isTypeAliasDeclaration(one));
  const judged = values.length > 0 ? values : exported;
  return judged.length > 0 && judged.every(isMarkedInternal);
}

type Law = (file: Parsed, files: ReadonlyMap<string, Parsed>) => readonly string[];

const laws = {
  /** 1. Own room or a lower floor; `reporting` and `interop` do not visit each other. */
  floors: (file) => {
    const room = roomOf(file.path);
    if (!isSource(file.path)) return [];
    if (room !== null && floors[room] === undefined) return [`there is no room ${room} in the house`];
    return file.references.flatMap(({ path, specifier }) => {
      if (path === null || room === null) return [];
      const other = roomOf(path);
      if (other === room) return [];
      const allowed = other !== null && (floors[other] ?? Number.POSITIVE_INFINITY) < (floors[room] ?? -1);
      return allowed ? [] : [`a file of ${room} imports ${specifier}`];
    });
  },

  /** 1. By file, never through an `index.ts`; a path within the house ends in `.ts`. */
  "by file": (file) => {
    if (!isSource(file.path)) return [];
    return file.references.flatMap(({ path, specifier, reexport }) => {
      if (path === null) return specifier === "kpss" || specifier.startsWith("kpss/") ? [`imports its own door ${specifier}`] : [];
      if (!path.endsWith(".ts")) return [`imports ${specifier}, not a file by its name with .ts`];
      return isDoor(path) && !(file.path === "src/index.ts" && reexport) ? [`imports ${specifier}, a door for visitors`] : [];
    });
  },

  /**
   * Doors hold nothing of their own; every file of a room stands in its door, every room in `src/index.ts`.
   * Outside stay the schemas, and the files whose every function or constant is marked `@internal`.
   */
  doors: (file, files) => {
    if (!isSource(file.path) || !isDoor(file.path)) return [];
    const room = roomOf(file.path);
    const own = file.tree.statements
      .filter((statement) => !ts.isExportDeclaration(statement))
      .map((statement) => `a door holds ${statement.getText(file.tree).slice(0, 40)}`);
    const listed = new Set(file.references.map(({ path }) => path));
    if (room !== null && file.path !== `src/${room}/index.ts`) return ["only a room has a door"];
    const due = [...files.keys()].filter((path) =>
      room === null
        ? /^src\/[^/]+\/index\.ts$/.test(path)
        : roomOf(path) === room && path !== file.path && !isSchema(path) && !isInternal(files.get(path)),
    );
    const strangers = [...listed].filter((path) => path === null || !due.includes(path)).map((path) => `a door opens to ${path}`);
    return [...own, ...strangers, ...due.filter((path) => !listed.has(path)).map((path) => `${path} does not stand in its door`)];
  },

  /** 2. `*.schema.ts` lies in `model` and is imported by `interop`, by another schema and by its own test. */
  schemas: (file) => [
    ...(isSource(file.path) && isSchema(file.path) && roomOf(file.path) !== "model" ? ["a schema belongs to model"] : []),
    ...file.references.flatMap(({ path, specifier }) => {
      if (path === null || !isSchema(path)) return [];
      const ownTest = path.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts");
      const allowed = roomOf(file.path) === "interop" || (isSource(file.path) && isSchema(file.path)) || file.path === ownTest;
      return allowed ? [] : [`imports ${specifier}: the validator is paid for at the border`];
    }),
  ],

  /** 3. Each dependency has named rooms and is loaded by named import (`import * as z from "zod"` shakes as well). */
  guests: (file) => {
    if (!isSource(file.path)) return [];
    return file.references.flatMap(({ path, specifier, named }) => {
      if (path !== null || builtins.has(specifier)) return [];
      const guest = packageOf(specifier);
      if (!mayLoad(file.path, guest)) return [`${guest} has no place in ${roomOf(file.path) ?? "src/index.ts"}`];
      return named || guest === "zod" ? [] : [`${specifier} is not loaded by named import`];
    });
  },

  /** 3. `kpss/indicators` and all that it loads is the library's own. */
  "indicators alone": (file, files) => {
    if (file.path !== "src/indicators/index.ts") return [];
    const seen = new Set<string>();
    const found: string[] = [];
    const queue = [file.path];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const reference of files.get(path)?.references ?? []) {
        if (reference.typeOnly) continue;
        if (reference.path === null) found.push(`${path} loads ${reference.specifier}`);
        else queue.push(reference.path);
      }
    }
    return found;
  },

  /** 4. No I/O, no clock, no chance, no locale, no time zone. */
  "no hidden input": (file) => {
    if (!isSource(file.path)) return [];
    const found = file.references.filter(({ specifier }) => builtins.has(specifier)).map(({ specifier }) => `imports ${specifier}`);
    const visit = (node: ts.Node): void => {
      const hidden = hiddenInput(node);
      if (hidden !== null) found.push(`reads ${hidden}`);
      ts.forEachChild(node, visit);
    };
    visit(file.tree);
    return found;
  },

  /** 4. A module declares and does nothing when it is loaded. */
  "nothing happens on import": (file) => {
    if (!isSource(file.path)) return [];
    return file.tree.statements
      .filter((statement) => !isDeclaration(statement))
      .map((statement) => `does ${statement.getText(file.tree).split("\n")[0]} when it is loaded`);
  },

  /** Named exports only; no classes, no enums, no namespaces. */
  "plain exports": (file) => {
    if (!isSource(file.path)) return [];
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isClassLike(node)) found.push("has a class");
      if (ts.isEnumDeclaration(node)) found.push("has an enum");
      if (ts.isModuleDeclaration(node)) found.push("has a namespace");
      if (ts.isExportAssignment(node) || hasModifier(node, ts.SyntaxKind.DefaultKeyword)) found.push("has a default export");
      if (ts.isExportSpecifier(node) && node.name.text === "default") found.push("has a default export");
      ts.forEachChild(node, visit);
    };
    visit(file.tree);
    return found;
  },

  /** Depth ends at src/room/topic/file; no drawers for odds and ends. */
  places: (file) => {
    if (!isSource(file.path)) return [];
    const parts = file.path.split("/");
    const drawers = [...parts.slice(0, -1), stem(file.path)].filter((part) => forbiddenNames.includes(part));
    return [
      ...(parts.length > 4 || (parts.length === 2 && file.path !== "src/index.ts")
        ? ["does not lie at src/room/file or src/room/topic/file"]
        : []),
      ...drawers.map((part) => `is kept in a drawer called ${part}`),
    ];
  },

  /** Nothing over 250 lines outside codebooks. */
  length: (file) => {
    const lines = file.text.replace(/\n$/, "").split("\n").length;
    return isSource(file.path) && roomOf(file.path) !== "codebooks" && lines > 250 ? [`has ${lines} lines, more than 250`] : [];
  },

  /** A file exports the name it is called by: `serviceYear.ts` the value `serviceYear` or the type `ServiceYear`. */
  names: (file) => {
    if (!isSource(file.path) || isDoor(file.path)) return [];
    const name = stem(file.path).replace(/\.schema$/, "Schema");
    const nouns = [name, name.charAt(0).toUpperCase() + name.slice(1)];
    return exportedNames(file).some((exported) => nouns.includes(exported)) ? [] : [`exports neither ${nouns.join(" nor ")}`];
  },
} satisfies Record<string, Law>;

/** Name of a law of the house. */
export type LawName = keyof typeof laws;

/** Names of all laws that are read from the source text. */
export const lawNames = Object.keys(laws) as readonly LawName[];

/** What breaks a law of the house in these sources, one line for each place; empty when all is well. */
export function breaches(law: LawName, sources: Sources): readonly string[] {
  const files = new Map([...sources].map(([path, text]) => [path, parsed(path, text)]));
  return [...files.values()].flatMap((file) => laws[law](file, files).map((words) => `${file.path}: ${words}`));
}
