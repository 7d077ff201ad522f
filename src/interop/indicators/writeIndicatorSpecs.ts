import type { IndicatorSpec } from "../../model/indicatorSpec.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { readIndicatorSpecs } from "./readIndicatorSpecs.ts";

/**
 * Definitions of indicators as the text of a file, `kpss/indicators@1`. What it writes, `readIndicatorSpecs` reads back unchanged; the
 * same definitions always give the same text, whatever the order of their keys.
 *
 * @param specs - definitions of an office
 * @returns JSON, two spaces deep
 * @throws RangeError `spec-invalid` when the reader would not take one back
 *
 * @example
 * const names = { cs: "žádosti", en: "requests" }
 * const requests = { id: "own/requests", version: 1, ...names, topic: "use", subject: "territoryYear", unit: "persons", polarity: "none", sources: ["own/requests"], caveat: names, kind: "sum", terms: [{ field: "requests" }] }
 * readIndicatorSpecs(writeIndicatorSpecs([requests])).accepted[0].terms // => [{ field: "requests" }]
 * writeIndicatorSpecs([{ ...requests, terms: [] }]) // => throws "spec-invalid"
 */
export function writeIndicatorSpecs(specs: readonly IndicatorSpec[]): string {
  const { accepted, rejected } = readIndicatorSpecs({ schema: "kpss/indicators@1", indicators: [...specs] });
  const [flaw] = rejected;
  if (flaw !== undefined)
    throw rangeRefusal("spec-invalid", `writeIndicatorSpecs requires ${flaw.expected.en} at ${flaw.path}, got ${flaw.value}`);
  return `${JSON.stringify({ schema: "kpss/indicators@1", indicators: accepted }, null, 2)}\n`;
}
