// A process of its own that reads one register file, streaming or whole, and says how much memory that took.
import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import process from "node:process";
import { readRegister } from "../../src/interop/register/readRegister.ts";
import { readRegisterStream } from "../../src/interop/register/readRegisterStream.ts";

/** What the process says, as JSON. */
export interface ChildAnswer {
  readonly services: number;
  /** Of all accepted services. */
  readonly digest: string;
  /** Largest resident set [byte] */
  readonly peak: number;
}

const [how, path = ""] = process.argv.slice(2);
const reading =
  how === "streaming" ? await readRegisterStream(createReadStream(path)) : readRegister(JSON.parse(readFileSync(path, "utf8")));
// The peak is taken while everything accepted is still held, and before it is written out.
const peak = process.resourceUsage().maxRSS * 1024;
const hash = createHash("sha256");
for (const service of reading.accepted) hash.update(JSON.stringify(service));
const answer: ChildAnswer = { services: reading.accepted.length, digest: hash.digest("hex"), peak };
process.stdout.write(JSON.stringify(answer));
