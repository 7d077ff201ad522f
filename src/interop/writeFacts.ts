import type { Fact } from "../model/fact.ts";
import { rangeRefusal } from "../model/refusal.ts";
import type { Publication } from "./publication.ts";
import { readFacts } from "./readFacts.ts";
import { savedText } from "./savedText.ts";

/**
 * Facts of one publication as the text of a saved table, `kpss/facts@1`. What it writes, {@link readFacts} reads back unchanged.
 *
 * @param facts - facts of one source, known since one day; rows come in the order in which subjects first occur
 * @param publication - the head; its `fields` are the columns
 * @returns JSON, one row per line
 * @throws RangeError `fact-foreign` when a fact is not of this publication, `fact-repeated`, `coverage-differs` within a
 *   subject, `fact-invalid` and `head-invalid` when the reader would not take it back
 *
 * @example
 * const origin = { source: "office", cs: "Děti", en: "Children", publisher: "Obec", licence: "none stated", retrieved: "2024-02-01" }
 * const period = { from: "2023-01-01", to: "2024-01-01" }
 * const publication = { id: "births-2023", ...origin, knownAt: "2024-02-01", period, fieldPeriods: {}, absentRow: "none", fields: ["births"] }
 * const fact = { subject: "obec/500000", field: "births", period, value: 190, source: "office", knownAt: "2024-02-01" }
 * readFacts(writeFacts([fact], publication)).accepted // => [{ subject: "obec/500000", field: "births", period: { from: "2023-01-01", to: "2024-01-01" }, source: "office", knownAt: "2024-02-01", value: 190 }]
 */
export function writeFacts(facts: readonly Fact[], publication: Publication): string {
  const { id, source, cs, en, publisher, licence, retrieved, knownAt, period, fieldPeriods, absentRow, fields } = publication;
  const columns = new Map(fields.map((field, column) => [field, column + 1]));
  const rows = new Map<string, unknown[]>();
  const coverage = new Map<string, Fact["coverage"]>();
  for (const fact of facts) {
    const column = columns.get(fact.field);
    const expected = fieldPeriods[fact.field] ?? period;
    const foreign =
      fact.source !== source || fact.knownAt !== knownAt || fact.period.from !== expected.from || fact.period.to !== expected.to;
    const name = `${fact.field} of ${fact.subject}`;
    if (column === undefined || foreign)
      throw rangeRefusal("fact-foreign", `writeFacts requires facts of the publication ${id}, got ${name} of another one`);
    const row = rows.get(fact.subject) ?? [fact.subject, ...fields.map(() => null)];
    if (row[column] !== null) throw rangeRefusal("fact-repeated", `writeFacts requires each fact once, got ${name} twice`);
    const part = rows.has(fact.subject) ? coverage.get(fact.subject) : fact.coverage;
    if (part?.covered !== fact.coverage?.covered || part?.members !== fact.coverage?.members)
      throw rangeRefusal("coverage-differs", `writeFacts requires one coverage for each subject, got another one in ${name}`);
    row[column] = fact.value ?? ("reason" in fact ? fact.reason : null);
    rows.set(fact.subject, row);
    coverage.set(fact.subject, fact.coverage);
  }
  const parts = [...coverage].flatMap(([subject, part]) => (part === undefined ? [] : [[subject, part.covered, part.members]]));
  const record = {
    ...{ schema: "kpss/facts@1", id, source, cs, en, publisher, licence, retrieved, knownAt, period, absentRow, fields },
    ...(Object.keys(fieldPeriods).length > 0 ? { fieldPeriods } : {}),
    ...(publication.subjects === undefined ? {} : { subjects: publication.subjects }),
    rows: [...rows.values()],
    ...(parts.length > 0 ? { coverage: parts } : {}),
  };
  const [flaw] = readFacts(record).rejected;
  if (flaw !== undefined) throw rangeRefusal("fact-invalid", `writeFacts requires ${flaw.expected.en} at ${flaw.path}, got ${flaw.value}`);
  return savedText(record);
}
