/**
 * The register of providers, from the ministry's file to a brochure for one ORP.
 *
 *   npx tsx examples/02-read-register.ts                           a small invented register, labelled as such
 *   npx tsx examples/02-read-register.ts rpss.json --orp 6201      the real one, see README for the download
 *   npx tsx examples/02-read-register.ts rpss.json --before last-week.json
 *
 * Prints what was read and what was not, the services of the ORP and what changed; writes out/catalogue-<orp>.html.
 * Exit code 2 and one line when something is wrong.
 */
import { createReadStream, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as k from "kpss";
import { printRegister } from "./printRegister.ts";
import { syntheticReaches, syntheticRelated } from "./syntheticOffice.ts";
import { SYNTHETIC, syntheticGroups, syntheticRegister } from "./syntheticRegister.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
/** The invented register is looked at on this day, a real one on the day that --day gives or today. */
const DAY = "2026-11-21";

/** A wrong call, told in one line. */
const wrong = (line: string): Error => Object.assign(new Error(line), { code: "wrong-call" });

function flags() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        orp: { type: "string", default: "6201" },
        lang: { type: "string", default: "cs" },
        day: { type: "string" },
        before: { type: "string" },
        groups: { type: "string" },
        territories: { type: "string", default: join(HERE, "data", "territory.json") },
        out: { type: "string", default: join(HERE, "..", "out") },
      },
    });
    const [file, ...others] = positionals;
    if (others.length > 0) throw wrong(`one register file at most, got also ${JSON.stringify(others[0])}`);
    if (values.lang !== "cs" && values.lang !== "en") throw wrong(`--lang requires cs or en, got ${JSON.stringify(values.lang)}`);
    const lang: k.Language = values.lang;
    return { ...values, lang, file, day: values.day ?? (file === undefined ? DAY : new Date().toISOString().slice(0, 10)) };
  } catch (error) {
    if ((error as { code?: unknown }).code === "wrong-call") throw error;
    const known = "--orp CODE, --lang cs|en, --day YYYY-MM-DD, --before FILE, --groups FILE, --territories FILE, --out DIR";
    throw wrong(`${(error as Error).message.split(/[\n.]/)[0]}; flags are ${known}`);
  }
}

/** Reads a register as a stream, with progress; the file is never held whole. */
async function register(
  source: string | AsyncIterable<Uint8Array>,
  options: k.RegisterStreamOptions & { readonly lang: k.Language },
): Promise<k.RegisterReading> {
  const { lang, signal, ...others } = options;
  const name = typeof source === "string" ? source : SYNTHETIC[lang];
  const tell = ({ bytes, services, rejected }: k.RegisterProgress): void => {
    const size = k.numberText(bytes / 1e6, { decimals: 1, lang });
    process.stderr.write(
      `${name}: ${size} MB, ${lang === "cs" ? "služby" : "services"}: ${services}, ${lang === "cs" ? "odmítnuto" : "rejected"}: ${rejected}\n`,
    );
  };
  let last: k.RegisterProgress = { bytes: 0, services: 0, rejected: 0 };
  const onProgress = (progress: k.RegisterProgress): void => {
    if (Math.floor(progress.bytes / 10e6) > Math.floor(last.bytes / 10e6)) tell(progress);
    last = progress;
  };
  try {
    const chunks = typeof source === "string" ? createReadStream(source) : source;
    const reading = await k.readRegisterStream(chunks, { ...others, signal, onProgress });
    tell(last);
    return reading;
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (signal?.aborted === true) throw wrong("interrupted, nothing was written");
    if (typeof code !== "string") throw error;
    throw wrong(`${name}: ${k.isRefusal(error) ? error.message : `cannot be read (${code})`}`);
  }
}

/** A text file, or one line about it. */
function text(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw wrong(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`);
  }
}

async function* pieces(words: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(words);
}

async function main(): Promise<void> {
  const { file, orp, lang, day: asked, before, groups: groupsFile, territories: graph, out } = flags();
  const day = k.day(asked);
  const interrupted = new AbortController();
  process.once("SIGINT", () => interrupted.abort());

  const territories = k.readTerritory(text(graph));
  if (!territories.accepted.some((node) => node.id === `orp/${orp}`))
    throw wrong(`--orp requires an ORP of ${graph}, got ${JSON.stringify(orp)}`);
  const isInvented = file === undefined;
  const groups = k.readCodebook(
    groupsFile === undefined ? (isInvented ? syntheticGroups() : '{ "polozky": [] }') : text(groupsFile),
  ).accepted;
  const options = { codebooks: { targetGroups: groups }, signal: interrupted.signal, lang };
  const reading = await register(file ?? pieces(syntheticRegister({ earlier: false })), options);
  const older = before ?? (isInvented ? pieces(syntheticRegister({ earlier: true })) : undefined);
  const earlier = older === undefined ? undefined : k.officeData({ register: await register(older, options), territories }).data;

  const related = isInvented ? { relatedServices: syntheticRelated, reaches: syntheticReaches } : {};
  const { data, notes } = k.officeData({ register: reading, territories, earlier, ...related });
  const scope = k.territory(data, `orp/${orp}`, day);
  const catalogue = k.catalogue(data, { scope, day, names: groups, ...(isInvented ? { notice: SYNTHETIC } : { sources: ["mpsv-rpss"] }) });
  const changes = earlier === undefined ? null : k.changes(earlier, data, scope);
  const page = k.catalogueHtml(catalogue, { lang });

  mkdirSync(out, { recursive: true });
  const target = join(out, `catalogue-${orp}.html`);
  writeFileSync(`${target}.part`, page);
  renameSync(`${target}.part`, target);
  const printed = printRegister({ reading, notes, data, scope, changes, lang, notice: isInvented ? SYNTHETIC[lang] : null });
  process.stdout.write(`${printed}\n\n${target}\n`);
}

try {
  await main();
} catch (error) {
  const code = (error as { code?: unknown }).code;
  if (!(error instanceof Error) || typeof code !== "string") throw error;
  process.stderr.write(`read-register: ${error.message.split("\n")[0]}\n`);
  process.exitCode = 2;
}
