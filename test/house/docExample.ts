import { isDeepStrictEqual } from "node:util";
import ts from "typescript";

/** One example of a docstring or of a page: code, and lines `expression // => value` in it. */
export interface DocExample {
  /** Where it stands, `src/indicators/ratio.ts:12`. */
  readonly place: string;
  readonly code: string;
}

/** What came of an example: how many lines were executed, and one sentence for each that is not true. */
export interface DocExampleResult {
  readonly executed: number;
  readonly untrue: readonly string[];
}

const claim = /^(.*?);?\s*\/\/ => (.+)$/;

/** The text of a docstring without its frame, line by line. */
function docLines(comment: string): readonly string[] {
  return comment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""));
}

/** The `@example` blocks of every docstring of a source file. */
export function docstringExamples(path: string, text: string): readonly DocExample[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((match) => {
    const first = text.slice(0, match.index).split("\n").length;
    const examples: { place: string; code: string[] }[] = [];
    let current: string[] | null = null;
    for (const [index, line] of docLines(match[0]).entries()) {
      const place = `${path}:${first + index}`;
      if (/^@example\b/.test(line)) {
        current = [];
        examples.push({ place, code: current });
      } else if (/^@\w/.test(line)) current = null;
      else if (current !== null) current.push(/^```/.test(line) ? "" : line);
      else if (line.includes("// =>")) examples.push({ place, code: [`${path} claims outside @example: ${line}`] });
    }
    return examples.map(({ place, code }) => ({ place, code: code.join("\n") }));
  });
}

/** The fenced TypeScript and JavaScript of a page, each block an example of its own. */
export function pageExamples(path: string, text: string): readonly DocExample[] {
  const blocks = [...text.matchAll(/^```(?:ts|typescript|js|javascript)\b[^\n]*\n([\s\S]*?)^```/gm)];
  return blocks.map((match) => ({ place: `${path}:${text.slice(0, match.index).split("\n").length}`, code: match[1] ?? "" }));
}

const imports = /^import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+["'](kpss(?:\/\w+)?)["'];?[ \t]*$/gm;

/** Takes the imports from the library's doors out of an example, and says which names they want. */
export function importsOf(code: string): {
  readonly code: string;
  readonly wanted: readonly { name: string; door: string; type: boolean }[];
} {
  const wanted: { name: string; door: string; type: boolean }[] = [];
  const rest = code.replace(imports, (statement: string, names: string, door: string) => {
    for (const name of names.split(",").map((one) => one.trim())) {
      if (name === "") continue;
      wanted.push({ name: name.replace(/^type\s+/, ""), door, type: /^import\s+type\b/.test(statement) || /^type\s/.test(name) });
    }
    return "";
  });
  return { code: rest, wanted };
}

interface Step {
  readonly setup: string;
  readonly expression: string;
  readonly expected: string;
  readonly line: string;
}

/** Splits an example into steps: set-up statements, the expression of a claim, and the value it claims. */
function steps(code: string): { readonly steps: readonly Step[]; readonly rest: string } {
  const found: Step[] = [];
  let pending = "";
  for (const line of code.split("\n")) {
    const [, left, expected] = claim.exec(line) ?? [];
    if (left === undefined || expected === undefined) {
      pending += `${line}\n`;
      continue;
    }
    const source = pending + left;
    const tree = ts.createSourceFile("example.ts", source, ts.ScriptTarget.ES2022, true);
    const last = tree.statements.at(-1);
    const before = source.slice(0, last?.getStart(tree) ?? 0);
    if (last && ts.isExpressionStatement(last)) {
      found.push({ setup: before, expression: last.expression.getText(tree), expected, line: line.trim() });
    } else if (last && ts.isVariableStatement(last) && last.declarationList.declarations.length === 1) {
      const name = last.declarationList.declarations[0]?.name.getText(tree) ?? "";
      found.push({ setup: `${source};`, expression: name, expected, line: line.trim() });
    } else throw new SyntaxError(`no expression stands before // => in: ${line.trim()}`);
    pending = "";
  }
  return { steps: found, rest: pending };
}

const shown = (value: unknown) => (typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value)));

/**
 * Executes an example: statements without a claim are its set-up, every claim is compared with deep and strict equality.
 * `// => throws "count-negative"` claims an error with that code.
 */
export async function runDocExample(example: DocExample, scope: Readonly<Record<string, unknown>>): Promise<DocExampleResult> {
  const untrue: string[] = [];
  let executed = 0;
  const judge = async (index: number, actual: () => Promise<unknown>, expected: () => unknown, code: () => unknown) => {
    executed += 1;
    const line = plan.steps[index]?.line ?? "";
    let value: unknown;
    try {
      value = await actual();
    } catch (error) {
      const thrown = (error as { readonly code?: unknown }).code;
      if (code() === undefined || thrown !== code()) untrue.push(`${example.place}: ${line} threw ${String(error)} [${String(thrown)}]`);
      return;
    }
    if (code() !== undefined) untrue.push(`${example.place}: ${line} threw nothing and is ${shown(value)}`);
    else if (!isDeepStrictEqual(value, expected())) untrue.push(`${example.place}: ${line} is ${shown(value)}`);
  };
  const plan = steps(importsOf(example.code).code);
  const body = plan.steps.map(({ setup, expression, expected }, index) => {
    const [, code] = /^throws (.+)$/.exec(expected) ?? [];
    return `${setup}\n;await judge(${index}, async () => (${expression}), () => (${code === undefined ? expected : null}), () => (${code}));\n`;
  });
  const typed = `async function example(judge) {\n${body.join("")}${plan.rest}\n}`;
  const { outputText, diagnostics } = ts.transpileModule(typed, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    reportDiagnostics: true,
  });
  const [wrong] = diagnostics ?? [];
  if (wrong) return { executed, untrue: [`${example.place}: ${ts.flattenDiagnosticMessageText(wrong.messageText, " ")}`] };
  try {
    const names = Object.keys(scope).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== "default");
    const run = new Function(...names, `"use strict";\n${outputText}\nreturn example;`)(...names.map((name) => scope[name]));
    await run(judge);
  } catch (error) {
    untrue.push(`${example.place}: ${String(error)}`);
  }
  return { executed, untrue };
}

/** The same example with every claim replaced by a value that nothing equals. */
export function spoilt(example: DocExample): DocExample {
  const code = example.code.replaceAll(new RegExp(claim.source, "gm"), "$1 // => Symbol('no value equals this')");
  return { ...example, code };
}
