// npm run bench [-- name…] [-- --json FILE] [-- --profile DIR]
// Each work in a process of its own: median of five, ratio to each reference of the same run, peak memory.
import process from "node:process";
import { bench } from "./bench.ts";

process.exitCode = await bench(process.argv.slice(2), (line, isError) => (isError ? process.stderr : process.stdout).write(`${line}\n`));
