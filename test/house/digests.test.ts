import { createHash } from "node:crypto";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { buildSync } from "esbuild";
import { expect, it } from "vitest";
import { digests } from "./digests.ts";
import { projectFolder } from "./sources.ts";

// The first two by Python's hashlib over the canonical texts that are written out below; the others as this library first gave them, so
// that a changed digest of the same figures is noticed: it would tell two systems that they computed different things.
const texts = ['"Žďár nad Sázavou 😀 \u2028"', "[1e+21,1e-7,0.30000000000000004,0,5e-324,1.7976931348623157e+308,123456789012345680000]"];
const known = [
  "b290b6e0115ba68e79a48e12e7a1c236c8503a6269cc2753db8630a49e761987",
  "30cbbbeab2d4d95b12b69c5a908fe12db0e1f280b4407dd477166f3ac967f50e",
  "01ef7d5c162fb35758d8de6a75b380d290ddd4d83a9552ef037397b28e52dbf0",
  "f63cf492cf62bd9ea743919a6bb20bdcece3869ef059e53892214018cab73376",
];

it("the digests of fixed inputs are what they have always been; `tsx test/house/digest.ts` prints them", () => {
  expect(digests()).toEqual(known);
  expect(texts.map((text) => createHash("sha256").update(text, "utf8").digest("hex"))).toEqual(known.slice(0, 2));
});

it("and the same as a script without anything of Node, as a browser has it", () => {
  const { outputFiles } = buildSync({
    entryPoints: [join(projectFolder, "test/house/digest.ts")],
    ...{ bundle: true, write: false, format: "iife", platform: "browser", target: "es2022", logLevel: "silent" },
    tsconfig: join(projectFolder, "tsconfig.json"),
  });
  const lines: string[] = [];
  runInNewContext(outputFiles[0]?.text ?? "", { TextEncoder, console: { log: (text: string) => lines.push(text) } });
  expect(lines.join("\n").split("\n")).toEqual(known);
});
