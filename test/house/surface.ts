import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { walk } from "./parsed.ts";
import { projectFolder, type Sources } from "./sources.ts";

/** Folder of the snapshots, one text per door. */
export const surfaceFolder = join(projectFolder, "test/house/surface");

const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
/** A literal with a space in it is words, not a code: words may be mended without a new surface. */
const withoutWords = (text: string) => text.replace(/"(?:[^"\\]|\\.)*"/g, (literal) => (literal.includes(" ") ? "string" : literal));
const printer = ts.createPrinter({ removeComments: true });

/** Codes of the entries of a codebook that is `as const`. */
function codes(checker: ts.TypeChecker, type: ts.Type): readonly string[] | null {
  if (!checker.isTupleType(type)) return null;
  const found = checker.getTypeArguments(type as ts.TypeReference).map((entry) => {
    const code = entry.getProperty("code");
    const codeType = code && checker.getTypeOfSymbol(code);
    return codeType?.isStringLiteral() ? codeType.value : null;
  });
  return found.every((code) => code !== null) ? found : null;
}

/** The declaration as it is written, without words, body and `export`, where it names all its types itself. */
function written(declaration: ts.Declaration | undefined): string | null {
  if (!declaration) return null;
  const print = (node: ts.Node) => printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile());
  if (ts.isFunctionDeclaration(declaration) && declaration.type && declaration.parameters.every(({ type }) => type)) {
    const { factory } = ts;
    const { name, typeParameters, parameters, type } = declaration;
    return print(factory.createFunctionDeclaration(undefined, undefined, name, typeParameters, parameters, type, undefined)).replace(
      /;$/,
      "",
    );
  }
  if (ts.isVariableDeclaration(declaration) && declaration.type) return `const ${declaration.name.getText()}: ${print(declaration.type)}`;
  return null;
}

function valueLines(checker: ts.TypeChecker, name: string, symbol: ts.Symbol): readonly string[] {
  const declarations = symbol.declarations?.filter((one) => ts.isFunctionDeclaration(one) || ts.isVariableDeclaration(one)) ?? [];
  const texts = declarations.map(written);
  if (texts.length === 1 && texts[0]) return [texts[0]];
  const type = checker.getTypeOfSymbol(symbol);
  const signatures = type.getCallSignatures();
  if (signatures.length > 0) return signatures.map((one) => `function ${name}${checker.signatureToString(one, undefined, flags)}`);
  const entries = codes(checker, type);
  if (entries !== null) return [`const ${name}: ${entries.length} entries ${entries.join(" ")}`];
  return [`const ${name}: ${withoutWords(checker.typeToString(type, undefined, flags))}`];
}

/** A declaration as it is written; an alias of codes, `(typeof entries)[number]["code"]`, as the codes themselves. */
function typeText(checker: ts.TypeChecker, node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/^export /, "");
  if (!text.includes("(typeof ")) return text;
  return `type ${node.name.text} = ${checker.typeToString(checker.getTypeAtLocation(node), undefined, flags | ts.TypeFormatFlags.InTypeAlias)};`;
}

/** Interfaces and aliases as they are written, followed by those that they name and no door exports. */
function typeLines(checker: ts.TypeChecker, symbol: ts.Symbol, seen: Set<ts.Symbol>): readonly string[] {
  const lines: string[] = [];
  const queue = [symbol];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const node of next.declarations ?? []) {
      if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue;
      const text = typeText(checker, node);
      lines.push(next === symbol ? text : `where ${text}`);
      walk(node, (part) => {
        const named = ts.isTypeReferenceNode(part) ? part.typeName : ts.isExpressionWithTypeArguments(part) ? part.expression : null;
        const found = named && checker.getSymbolAtLocation(named);
        if (!found || found.flags & ts.SymbolFlags.TypeParameter) return;
        const target = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
        const isOurs = target.declarations?.some((one) => one.getSourceFile().fileName.includes("/src/"));
        if (!isOurs || seen.has(target)) return;
        seen.add(target);
        queue.push(target);
      });
    }
  }
  return lines;
}

/**
 * The public names of every door and their types, as readable text, by the name of the door.
 *
 * @param planted - texts of files that stand in for those of the project
 */
export function surfaces(planted: Sources = new Map()): ReadonlyMap<string, string> {
  const config = ts.readConfigFile(join(projectFolder, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [], files: [] }, ts.sys, projectFolder);
  const index = join(projectFolder, "src/index.ts");
  const host = ts.createCompilerHost(options, true);
  const { readFile } = host;
  host.readFile = (path) => planted.get(path.slice(projectFolder.length)) ?? readFile(path);
  const program = ts.createProgram([index], options, host);
  const checker = program.getTypeChecker();
  const exportsOf = (path: string) => {
    const file = program.getSourceFile(path);
    const symbol = file && checker.getSymbolAtLocation(file);
    if (!symbol) throw new RangeError(`surfaces requires a module with exports at ${path}`);
    return checker
      .getExportsOfModule(symbol)
      .map((one) => ({ name: one.name, symbol: one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  const rooms = program
    .getSourceFiles()
    .map(({ fileName }) => /\/src\/([^/]+)\/index\.ts$/.exec(fileName)?.[1])
    .filter((room) => room !== undefined);
  const found = new Map<string, string>();
  const everything = exportsOf(index);
  found.set("kpss", `${everything.map(({ name }) => name).join("\n")}\n`);
  for (const room of rooms) {
    // What a door exports has a line of its own; what stays inside is told once, after the first that names it.
    const seen = new Set(everything.map(({ symbol }) => symbol));
    const lines = exportsOf(join(projectFolder, "src", room, "index.ts")).flatMap(({ name, symbol }) => [
      ...typeLines(checker, symbol, seen),
      ...(symbol.flags & ts.SymbolFlags.Value ? valueLines(checker, name, symbol) : []),
    ]);
    found.set(room, `${lines.join("\n")}\n`);
  }
  return found;
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) {
  const found = surfaces();
  mkdirSync(surfaceFolder, { recursive: true });
  for (const old of readdirSync(surfaceFolder)) rmSync(join(surfaceFolder, old));
  for (const [door, text] of found) writeFileSync(join(surfaceFolder, `${door}.txt`), text);
  console.log(`surface: ${found.size} doors written to test/house/surface`);
}
