// npm run conformance -- DIR…
// Every case below the folders, one line each; without a folder the tables beside the project, where they are.
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { projectFolder } from "../house/sources.ts";
import { conformance } from "./conformance.ts";
import { methods } from "./methods/methods.ts";

const beside = join(projectFolder, "../shared/data");
const asked = process.argv.slice(2);
const folders = asked.length === 0 && existsSync(beside) ? [beside] : asked;
process.exitCode = conformance(folders, methods, (line, isError) => (isError ? process.stderr : process.stdout).write(`${line}\n`));
