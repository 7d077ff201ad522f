import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Publication } from "../../src/interop/publication.ts";
import type { Fact } from "../../src/model/fact.ts";

/** The text of a table under examples/data. */
export const exampleTable = (name: string): string => readFileSync(new URL(`../../examples/data/${name}`, import.meta.url), "utf8");

export const publication: Publication = {
  id: "office-2023",
  source: "office",
  cs: "Údaje úřadu",
  en: "Figures of an office",
  publisher: "Obec Lhota",
  licence: "none stated",
  retrieved: "2024-02-01",
  knownAt: "2024-01-31",
  period: { from: "2023-01-01", to: "2024-01-01" },
  fieldPeriods: { births: { from: "2022-01-01", to: "2023-01-01" } },
  absentRow: "unknown",
  fields: ["births", "population/T/15+", "facilities/130"],
};

/** A table as plain JSON, with other keys where a test wants them. */
export function saved(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { schema: "kpss/facts@1", ...publication, rows: [["obec/581283", 190, 17086, null]], ...changes };
}

const cell = fc.oneof(
  fc.nat().map((value) => ({ value })),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => ({ value })),
  fc.constantFrom("not-reported", "refused", "suppressed").map((reason) => ({ value: null, reason }) as const),
  fc.constant(null),
);
const part = fc.option(
  fc.tuple(fc.nat(50), fc.nat(50)).map(([covered, more]) => ({ covered, members: covered + more + 1 })),
  { nil: undefined },
);

/** Facts of {@link publication}, subject by subject, column by column; each subject has at least one. */
export const factsOfPublication: fc.Arbitrary<readonly Fact[]> = fc
  .uniqueArray(fc.record({ code: fc.integer({ min: 500_000, max: 599_999 }), cells: fc.tuple(cell, cell, cell), part }), {
    selector: ({ code }) => code,
    maxLength: 12,
  })
  .map((rows) =>
    rows.flatMap((row) =>
      publication.fields.flatMap((field, i): Fact[] => {
        const said = row.cells[i] ?? null;
        if (said === null) return [];
        const { source, knownAt, period, fieldPeriods } = publication;
        const coverage = row.part === undefined ? {} : { coverage: row.part };
        return [{ subject: `obec/${row.code}`, field, period: fieldPeriods[field] ?? period, source, knownAt, ...coverage, ...said }];
      }),
    ),
  );
