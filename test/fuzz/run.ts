// npm run fuzz [-- reader…] [-- --runs N] [-- --seed N] [-- --only N]
// Hostile inputs for every reader: mutations of sound samples as bytes, texts and values, and anything at all.
import process from "node:process";
import { fuzzAll } from "./fuzz.ts";

process.exitCode = await fuzzAll(process.argv.slice(2), (line, isError) => (isError ? process.stderr : process.stdout).write(`${line}\n`));
