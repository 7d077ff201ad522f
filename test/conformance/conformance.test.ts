import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { projectFolder } from "../house/sources.ts";
import { conformance } from "./conformance.ts";
import { figures, record } from "./conformanceCase.ts";
import type { ConformanceMethod } from "./judge.ts";
import { methods } from "./methods/methods.ts";

const cache = join(projectFolder, "node_modules/.cache");
mkdirSync(cache, { recursive: true });
const home = mkdtempSync(join(cache, "kpss-conformance-"));
afterAll(() => rmSync(home, { recursive: true }));

/** Writes a folder of files and judges it. */
let folders = 0;
function judged(files: Readonly<Record<string, unknown>>, known: readonly ConformanceMethod[] = [doubling]) {
  folders += 1;
  const folder = join(home, String(folders));
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  return run([folder], known);
}

function run(where: readonly string[], known: readonly ConformanceMethod[] = [doubling]) {
  const lines: string[] = [];
  const errors: string[] = [];
  const code = conformance(where, known, (line, isError) => (isError ? errors : lines).push(line));
  return { code, lines, errors };
}

/** An invented method: every number of the input twice. */
const doubling: ConformanceMethod = {
  topic: "doubles",
  name: "doubling",
  matches: ({ input }) => "numbers" in record(input),
  compute: ({ input }) => ({ got: { doubled: figures(record(input)["numbers"])?.map((one) => (one === null ? null : 2 * one)) } }),
};

const one = (changes: Readonly<Record<string, unknown>> = {}) => ({
  ...{ id: "two", method: "doubling", input: { numbers: [1, 2] }, expected: { doubled: [2, 4] }, tolerance: { abs: 1e-9 }, ...changes },
});

describe("one line for a case", () => {
  test("pass, fail, not covered, and what is not a case", () => {
    const { code, lines, errors } = judged({
      "doubles/a.json": one(),
      "doubles/deep/b.json": one({ id: "wrong", expected: { doubled: [2, 5] } }),
      "other/c.json": one({ id: "stranger", input: { words: [] } }),
      "other/d.json": { id: "no case", input: 1 },
      "other/e.json": [1, 2],
      "other/f.txt": "{",
    });
    expect(lines).toEqual([
      "pass doubles/a.json two",
      "fail doubles/deep/b.json wrong: doubled[1] got 4, expected 5, tolerance 1e-9",
      "not-covered other/c.json stranger: no method of the library computes it",
      "conformance: 1 passed, 1 failed, 1 not covered",
    ]);
    expect([code, errors]).toEqual([1, []]);
  });

  test("the exit code is 0 when nothing failed, also when nothing is covered", () => {
    expect(judged({ "a.json": one({ input: {} }) }).code).toBe(0);
    expect(judged({}).lines).toEqual(["conformance: 0 passed, 0 failed, 0 not covered"]);
  });

  test("a case is known by its keys in any folder, first by the methods of its own", () => {
    const tripling = { ...doubling, topic: "triples", name: "tripling", compute: () => ({ got: { doubled: [3, 6] } }) };
    expect(judged({ "here/a.json": one() }).lines[0]).toBe("pass here/a.json two");
    expect(judged({ "doubles/a.json": one() }, [tripling, doubling]).lines[0]).toBe("pass doubles/a.json two");
    expect(judged({ "triples/a.json": one() }, [doubling, tripling]).code).toBe(1);
    expect(judged({ "here/a.json": one() }, [doubling, tripling]).lines[0]).toBe(
      "not-covered here/a.json two: several methods claim it: doubling, tripling",
    );
  });

  test("a part that agrees is not the whole; a part that does not agree fails", () => {
    const part: ConformanceMethod = { ...doubling, compute: () => ({ got: { doubled: [2, 4] }, notComputed: ["limits"] }) };
    const lines = (expected: unknown) => judged({ "a.json": one({ expected }) }, [part]).lines[0];
    expect(lines({ doubled: [2, 4], limits: [1, 3] })).toBe("not-covered a.json two: what is computed agrees, but not computed is limits");
    expect(lines({ doubled: [2, 5], limits: [1, 3] })).toMatch(/^fail a.json two: doubled\[1\] got 4, expected 5/);
  });

  test("a key that a method forgets is a failure", () => {
    expect(judged({ "a.json": one({ expected: { doubled: [2, 4], halved: 1 } }) }).lines[0]).toBe(
      "fail a.json two: halved got nothing, expected 1, tolerance 1e-9",
    );
  });

  test("a refusal fails one case and stops no other", () => {
    const refusing: ConformanceMethod = {
      ...doubling,
      compute: (found) => {
        if (found.id === "two") throw new RangeError("doubling requires more,\ngot less");
        return doubling.compute(found);
      },
    };
    expect(judged({ "a.json": one(), "b.json": one({ id: "three" }) }, [refusing]).lines).toEqual([
      "fail a.json two: doubling threw RangeError: doubling requires more, got less",
      "pass b.json three",
      "conformance: 1 passed, 1 failed, 0 not covered",
    ]);
  });

  test("of many places the first are told and the rest are counted", () => {
    const many = Array.from({ length: 20 }, (_, i) => i);
    const [line] = judged({ "a.json": one({ input: { numbers: many }, expected: { doubled: many } }) }).lines;
    expect(line?.split("; ")).toHaveLength(9);
    expect(line).toMatch(/; and 11 more$/);
  });

  test("tolerance: the larger of abs and rel; none written is none given; a text leaves it to the method", () => {
    const outcome = (doubled: number, tolerance: unknown, known: ConformanceMethod = doubling) =>
      judged({ "a.json": one({ input: { numbers: [500] }, expected: { doubled: [doubled] }, tolerance }) }, [known]).lines[0]?.split(
        " ",
      )[0];
    expect(outcome(1001, { rel: 0.001 })).toBe("pass");
    expect(outcome(1002, { rel: 0.001 })).toBe("fail");
    expect(outcome(1002, { rel: 0.001, abs: 2 })).toBe("pass");
    expect(outcome(1000.0000001, undefined)).toBe("fail");
    expect(outcome(1001, { abs: "1 / n" })).toBe("fail");
    expect(
      outcome(
        1001,
        { abs: "1 / n" },
        { ...doubling, compute: (found) => ({ ...doubling.compute(found), tolerance: () => ({ abs: 1, rel: 0 }) }) },
      ),
    ).toBe("pass");
  });
});

describe("what cannot be read is one line and exit code 2, before anything is judged", () => {
  test.each([
    [
      "a broken text",
      { "a.json": one(), "b.json": '{ "id": "b",\n' },
      /b\.json: conformance requires whole JSON, got a text that ends too early, at line 2, column 1$/,
    ],
    [
      "a table of the country that is not whole",
      { "exclusion-index/index_socialniho_vylouceni_obce_2023.csv": "kod_obec\n1\n" },
      /obce_6258\.csv/,
    ],
  ])("%s", (_, files, words) => {
    const { code, lines, errors } = judged(files);
    expect([code, lines, errors.length]).toEqual([2, [], 1]);
    expect(errors[0]).toMatch(/^conformance: [^\n]*$/);
    expect(errors[0]).toMatch(words);
  });

  test("a folder that is not there, a file that is no folder", () => {
    expect(run([join(home, "nowhere")])).toEqual({ code: 2, lines: [], errors: [`conformance: ${home}/nowhere: cannot be read (ENOENT)`] });
    expect(run([join(projectFolder, "package.json")]).errors[0]).toMatch(/package\.json: is not a folder$/);
  });
});

test("a file that lies in two folders is judged once", () => {
  judged({ "deep/a.json": one() });
  const folder = join(home, String(folders));
  expect(run([folder, join(folder, "deep")]).lines.at(-1)).toBe("conformance: 1 passed, 0 failed, 0 not covered");
});

describe("methods of the library", () => {
  const rate = (value: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
    ...{ id: "rate", method: "rates", tolerance: { rel: 1e-12 }, expected: { value, ...more } },
    input: { numerator: [5, 3, 1], denominator: [200, 300, null], multiplier: [100, 1000, 100] },
  });

  // 100 × 5 / 200 and 1 000 × 3 / 300; an unknown denominator gives no rate.
  test("rate: the value is computed, what nobody knows is not", () => {
    expect(judged({ "rates/a.json": rate([2.5, 10, null]) }, methods).lines[0]).toBe("pass rates/a.json rate");
    expect(judged({ "rates/a.json": rate([2.5, 10, null], { skewness: [1, 2, null] }) }, methods).lines[0]).toMatch(
      /^not-covered .* skewness$/,
    );
    expect(judged({ "rates/a.json": rate([2.5, 10, 0], { skewness: [1, 2, 0] }) }, methods).lines[0]).toMatch(
      /^fail .* value\[2\] got null, expected 0/,
    );
  });
});
