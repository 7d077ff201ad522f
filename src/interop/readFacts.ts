import { absenceReasons, type Reason } from "../codebooks/absenceReasons.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { AbsentRow, Fact } from "../model/fact.ts";
import { savedFactsSchema } from "../model/savedFacts.schema.ts";
import type { Publication } from "./publication.ts";
import { noteOf, type Reading, type Rejection, shown } from "./reading.ts";
import { savedHead } from "./savedHead.ts";

/** Facts of one publication, with its head and with what its missing rows mean. */
export interface FactReading extends Reading<Fact> {
  readonly publication: Publication;
  readonly absentRows: readonly AbsentRow[];
}

const reasons: ReadonlySet<unknown> = new Set(absenceReasons.map((entry) => entry.code));

const expectedCell: Bilingual = { cs: "konečné číslo nejméně 0, důvod, nebo null", en: "a finite number of at least 0, a reason, or null" };
const expectedSubject: Bilingual = {
  cs: "subjekt z nejvýše 100 písmen, číslic a znaků . _ : / -",
  en: "a subject of at most 100 letters, digits and . _ : / -",
};

/** A key that is safe everywhere: an official code, a registration number, a path of them; no name that every object inherits. */
function isSubject(value: unknown): value is string {
  if (typeof value !== "string" || value.length > 100 || value in Object.prototype) return false;
  return /^[\p{L}\p{N}][\p{L}\p{N}._:/-]*$/u.test(value);
}

/**
 * Reads a saved table of facts, `kpss/facts@1` (tabulka údajů).
 *
 * A cell is a number, a reason why there is none, or `null`: the source says nothing here and no fact arises; such cells are
 * counted in `notes`. A row that is not a list of the right length, or whose subject has a row already, is rejected whole;
 * in a sound row each cell is accepted or rejected by itself. The reader does not know whether a subject exists.
 *
 * @param input - the text of a file, or JSON already parsed
 * @returns facts, rejected rows and cells with their paths, notes, and the meaning of missing rows
 * @throws RangeError `json-broken`, `schema-unknown`, `head-invalid`: nothing is read from such a file
 *
 * @example
 * const origin = { source: "office", cs: "Děti", en: "Children", publisher: "Obec", licence: "none stated", retrieved: "2024-02-01" }
 * const head = { schema: "kpss/facts@1", id: "births-2023", ...origin, knownAt: "2024-02-01", period: { from: "2023-01-01", to: "2024-01-01" } }
 * const table = readFacts({ ...head, absentRow: "none", fields: ["births"], rows: [["obec/500000", 190], ["obec/500001", -1]] })
 * table.accepted.map((fact) => fact.value) // => [190]
 * table.rejected.map((flaw) => [flaw.code, flaw.path, flaw.value]) // => [["cell-invalid", "rows[1][1]", "-1"]]
 * table.rejected[0].expected // => { cs: "konečné číslo nejméně 0, důvod, nebo null", en: "a finite number of at least 0, a reason, or null" }
 */
export function readFacts(input: unknown): FactReading {
  const { head, notes } = savedHead(input, "kpss/facts@1", savedFactsSchema, "readFacts");
  const { schema: _, rows, coverage = [], fieldPeriods = {}, ...origin } = head;
  const publication: Publication = { ...origin, fieldPeriods };
  const { source, knownAt, period, fields } = publication;
  const periods = fields.map((field) => (Object.hasOwn(fieldPeriods, field) ? fieldPeriods[field] : undefined) ?? period);
  const parts = new Map(coverage.map(([subject, covered, members]) => [subject, { covered, members }]));

  const accepted: Fact[] = [];
  const rejected: Rejection[] = [];
  const repeated: string[] = [];
  const seen = new Map<string, number>();
  let empty = 0;
  for (const [r, row] of rows.entries()) {
    const reject = (code: string, path: string, value: unknown, expected: Bilingual) =>
      rejected.push({ code, path, value: shown(value), expected });
    if (!Array.isArray(row) || row.length !== fields.length + 1) {
      const [whole, cells] = [fields.length + 1, fields.length];
      const en = `a list of ${whole}: the subject and ${cells} cells`;
      reject("row-shape", `rows[${r}]`, row, { cs: `seznam o délce ${whole}: subjekt a buňky v počtu ${cells}`, en });
      continue;
    }
    const subject: unknown = row[0];
    if (!isSubject(subject)) {
      reject("subject-invalid", `rows[${r}][0]`, subject, expectedSubject);
      continue;
    }
    const first = seen.get(subject);
    if (first !== undefined) {
      const en = `one row for a subject, this one has rows[${first}]`;
      reject("subject-repeated", `rows[${r}]`, subject, { cs: `jeden řádek pro subjekt, tento už má rows[${first}]`, en });
      repeated.push(`rows[${r}]`);
      continue;
    }
    seen.set(subject, r);
    const part = parts.get(subject);
    for (const [f, field] of fields.entries()) {
      const cell: unknown = row[f + 1];
      const time = periods[f] ?? period;
      if (cell === null) empty++;
      else if (typeof cell === "number" && cell >= 0 && cell < Infinity) {
        // Written out, not spread: a table of the whole country has hundreds of thousands of cells.
        const fact = { subject, field, period: time, source, knownAt, value: cell === 0 ? 0 : cell };
        accepted.push(part === undefined ? fact : { ...fact, coverage: part });
      } else if (reasons.has(cell)) {
        const fact = { subject, field, period: time, source, knownAt, value: null, reason: cell as Reason };
        accepted.push(part === undefined ? fact : { ...fact, coverage: part });
      } else reject("cell-invalid", `rows[${r}][${f + 1}]`, cell, expectedCell);
    }
  }
  return {
    publication,
    accepted,
    rejected,
    absentRows: [
      {
        source,
        fields,
        means: publication.absentRow,
        period,
        knownAt,
        ...(publication.subjects === undefined ? {} : { subjects: publication.subjects }),
      },
    ],
    notes: [
      ...notes,
      ...noteOf("repeated-subject", { cs: "řádky subjektu, který už jeden má", en: "rows of a subject that has one already" }, repeated),
      ...noteOf(
        "coverage-without-row",
        { cs: "pokrytí subjektů, které nemají řádek", en: "coverage of subjects that have no row" },
        [...parts.keys()].filter((subject) => !seen.has(subject)),
      ),
      ...noteOf(
        "empty-cell",
        {
          cs: "buňky, v nichž zdroj nic neříká; žádný údaj z nich nevzniká",
          en: "cells in which the source says nothing, no fact arises from them",
        },
        [],
        empty,
      ),
    ],
  };
}
