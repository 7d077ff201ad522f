import { posix } from "node:path";
import ts from "typescript";

/** One `import … from` or `export … from`, a `import()` or a `require()`. */
interface Reference {
  readonly specifier: string;
  /** Path of the file within the project, `null` for a module from outside. */
  readonly path: string | null;
  /** `import type` and `export type` load nothing. */
  readonly typeOnly: boolean;
  /** `import "x"`, `import x from`, `import * as x from` or a call: not by named import. */
  readonly named: boolean;
  readonly reexport: boolean;
}

/** A source file, read once for all laws. */
export interface Parsed {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly references: readonly Reference[];
}

/** Calls back for a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Whether a statement carries a modifier such as `export` or `default`. */
export function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);
}

const known = new Map<string, Parsed>();

/** Parses the text of a file, once for all laws; a path that ends in `.js` as JavaScript. */
export function parsed(path: string, text: string): Parsed {
  const before = known.get(path);
  if (before?.text === text) return before;
  const fresh = parsedNow(path, text);
  known.set(path, fresh);
  return fresh;
}

function parsedNow(path: string, text: string): Parsed {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const references: Reference[] = [];
  const add = (specifier: string, traits: Omit<Reference, "specifier" | "path">) =>
    references.push({ specifier, path: specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : null, ...traits });
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const clause = node.importClause;
      const named = clause !== undefined && clause.name === undefined && !!clause.namedBindings && ts.isNamedImports(clause.namedBindings);
      add(node.moduleSpecifier.text, { typeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword, named, reexport: false });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const named = node.exportClause !== undefined && ts.isNamedExports(node.exportClause);
      add(node.moduleSpecifier.text, { typeOnly: node.isTypeOnly, named, reexport: true });
    } else if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText(tree) === "require";
      if (loads && first && ts.isStringLiteral(first)) add(first.text, { typeOnly: false, named: false, reexport: false });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      add(node.argument.literal.text, { typeOnly: true, named: true, reexport: false });
    }
  });
  return { path, text, tree, references };
}

/** Names that a file exports itself, values and types; `export *` is not followed. */
export function exportedNames(file: Parsed): readonly string[] {
  return file.tree.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      return statement.exportClause.elements.map((element) => element.name.text);
    }
    if (!hasModifier(statement, ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((one) => one.name.getText(file.tree));
    const name = (statement as ts.Statement & { readonly name?: ts.Node }).name;
    return name === undefined ? [] : [name.getText(file.tree)];
  });
}

/** Functions that a file exports, as declarations or as constants that hold an arrow function. */
export function exportedFunctions(file: Parsed): readonly { readonly name: string; readonly statement: ts.Statement }[] {
  return file.tree.statements.flatMap((statement): { readonly name: string; readonly statement: ts.Statement }[] => {
    if (!hasModifier(statement, ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? "default", statement }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations
      .filter((one) => one.initializer && (ts.isArrowFunction(one.initializer) || ts.isFunctionExpression(one.initializer)))
      .map((one) => ({ name: one.name.getText(file.tree), statement }));
  });
}
