import type { Bilingual } from "../../model/bilingual.ts";
import { indicatorSpecSchema, savedIndicatorsSchema } from "../../model/indicatorSpec.schema.ts";
import type { IndicatorSpec } from "../../model/indicatorSpec.ts";
import { type Reading, type Rejection, shown } from "../reading.ts";
import { savedHead } from "../savedHead.ts";
import { schemaFlaws } from "../schemaFlaws.ts";
import { specExpected } from "./specExpected.ts";
import { specNotes } from "./specNotes.ts";

/** Choices of {@link readIndicatorSpecs}. */
export interface ReadIndicatorSpecsOptions {
  /** Indicators that are there already; a definition may not take the id of one of them. @default none */
  readonly known?: readonly { readonly id: string }[];
}

/**
 * Reads definitions of indicators that an office wrote, `kpss/indicators@1` (vlastní ukazatele úřadu). A definition that is accepted is a
 * card: `observe`, `explain` and rules take it like one of the library's own.
 *
 * Every definition is accepted or rejected whole; one that is rejected has a rejection for each of its first twenty flaws. Fields that the library does
 * not know are the office's own and are counted in `notes`, as is what is only unusual.
 *
 * @param input - the text of a file, or JSON already parsed
 * @param options - indicators that are there already
 * @returns definitions, flaws with their paths, notes
 * @throws RangeError `json-broken`, `schema-unknown`, `head-invalid`: nothing is read from such a file
 *
 * @example
 * const names = { cs: "podíl vyřízených žádostí", en: "share of requests settled" }
 * const head = { id: "own/requests-settled", version: 1, ...names, topic: "use", subject: "territoryYear", unit: "1", polarity: "higher-is-better", sources: ["own/requests"], caveat: names }
 * const settled = { ...head, kind: "ratio", scale: 1, numerator: [{ field: "requestsSettled" }], denominator: [{ field: "requests" }] }
 * const read = readIndicatorSpecs({ schema: "kpss/indicators@1", indicators: [settled, { ...settled, denominator: [] }] })
 * read.accepted.map((spec) => spec.id) // => ["own/requests-settled"]
 * read.rejected.map((flaw) => [flaw.code, flaw.path, flaw.value]) // => [["terms-invalid", "indicators[1].denominator", "a list of 0"]]
 * read.notes[0].detail.en // => "fields that the library does not know; the office reports them itself: own/requests-settled: requestsSettled, own/requests-settled: requests"
 *
 * @see docs/methods/own-indicators.md
 */
export function readIndicatorSpecs(input: unknown, options: ReadIndicatorSpecsOptions = {}): Reading<IndicatorSpec> {
  const { head, notes } = savedHead(input, "kpss/indicators@1", savedIndicatorsSchema, "readIndicatorSpecs");
  const known = new Set((options.known ?? []).map((card) => card.id));
  const places = new Map<string, number>();
  const accepted: IndicatorSpec[] = [];
  const rejected: Rejection[] = [];
  const reject = (code: string, path: string, value: unknown, expected: Bilingual = wordsOf(code)) =>
    rejected.push({ code, path, value: shown(value), expected });
  for (const [i, item] of head.indicators.entries()) {
    const place = `indicators[${i}]`;
    // What an object inherits, nobody wrote.
    const written = typeof item === "object" && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item)) : item;
    const parsed = indicatorSpecSchema.safeParse(written);
    if (!parsed.success) {
      for (const { code, path, value } of schemaFlaws(parsed.error.issues, item)) reject(code, `${place}${path}`, value);
      continue;
    }
    const { id } = parsed.data;
    const first = places.get(id);
    if (known.has(id)) reject("id-known", `${place}.id`, id);
    else if (first !== undefined) {
      const { cs, en } = wordsOf("id-repeated");
      reject("id-repeated", `${place}.id`, id, {
        cs: `${cs}, toto už má indicators[${first}]`,
        en: `${en}, this one has indicators[${first}]`,
      });
    } else {
      places.set(id, i);
      accepted.push(parsed.data);
    }
  }
  return { accepted, rejected, notes: [...notes, ...specNotes(accepted)] };
}

const wordsOf = (code: string): Bilingual => specExpected[code] ?? { cs: "platná definice", en: "a sound definition" };
