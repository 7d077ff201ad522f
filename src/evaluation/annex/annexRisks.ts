import { severities } from "../../codebooks/severities.ts";
import { rangeCell, reportCell, reportColumn, reportWords } from "../../model/reportCell.ts";
import type { AnnexContext } from "./annexContext.ts";
import type { AnnexRisk } from "./annexRisk.ts";
import type { AnnexSection } from "./annexSection.ts";

/**
 * Social risks as they were assessed elsewhere, in their order of rank.
 *
 * @internal
 */
export function annexRisks(context: AnnexContext, risks: readonly AnnexRisk[] | null): Omit<AnnexSection, "id" | "chapter" | "cs" | "en"> {
  const { gaps, orp, state } = context;
  if (risks === null) gaps.add("risks", "risks", orp, "not-asked");
  const all = (risks ?? []).toSorted((a, b) => rankOf(a) - rankOf(b));
  const subjects = all.map(({ subject = orp }) => subject);
  const names = [...new Set(subjects)].flatMap((id) => {
    const name = state.nodes.get(id as typeof orp)?.cs;
    return name === undefined ? [] : [{ code: id, cs: name, en: name }];
  });
  const evidence = all.flatMap((risk) => (risk.evidence == null ? [] : [{ code: risk.evidence.cs, ...risk.evidence }]));
  const sources = [...new Set(all.flatMap((risk) => risk.sources ?? []))].sort();
  return {
    table: {
      ...{ id: "risks", cs: "sociální rizika podle naléhavosti", en: "social risks by urgency" },
      rows: all.map((risk, at) => [
        finite(risk.rank),
        reportCell(risk.id),
        reportCell(subjects[at] ?? orp),
        reportCell(risk.severity ?? null),
        finite(risk.value),
        finite(risk.reference),
        reportCell(risk.unit ?? null),
        risk.period == null ? reportCell(null) : reportCell(`${risk.period.from}/${risk.period.to}`),
        reportCell(risk.method ?? null),
        reportCell(risk.evidence?.cs ?? null),
      ]),
      columns: [
        reportColumn("rank", "pořadí", "rank", { kind: "number" }),
        reportColumn("risk", "riziko", "risk", {
          kind: "code",
          words: reportWords(
            all.map(({ id, cs, en }) => ({ code: id, cs, en })),
            all.map(({ id }) => id),
          ),
        }),
        reportColumn("subject", "koho se týká", "whom it concerns", { kind: "code", words: reportWords(names, subjects) }),
        reportColumn("severity", "závažnost", "severity", {
          kind: "code",
          words: reportWords(
            severities,
            all.map(({ severity }) => severity ?? null),
          ),
        }),
        reportColumn("value", "hodnota", "value", { kind: "number", unitFrom: "unit" }),
        reportColumn("reference", "srovnání", "compared with", { kind: "number", unitFrom: "unit" }),
        reportColumn("unit", "jednotka", "unit", { kind: "code" }),
        reportColumn("period", "údaj za", "figure of", { kind: "period" }),
        reportColumn("method", "metoda", "method"),
        reportColumn("evidence", "opora", "evidence", {
          kind: "code",
          words: reportWords(
            evidence,
            evidence.map(({ code }) => code),
          ),
        }),
      ],
    },
    details: [],
    reason: risks === null ? "not-asked" : all.length === 0 ? "not-applicable" : null,
    sources: sources.map((source) => ({ source, from: null, to: null, knownAt: null })),
    caveats:
      risks !== null && all.length === 0
        ? [{ code: "no-risk-found", cs: "Vyhodnocení nenašlo žádné nové riziko", en: "The assessment found no new risk" }]
        : [],
  };
}

/** Risks without a rank come last. */
const rankOf = ({ rank }: AnnexRisk): number => (typeof rank === "number" && Number.isFinite(rank) ? rank : Number.MAX_VALUE);

const finite = (value: number | null | undefined) =>
  value != null && Number.isFinite(value)
    ? reportCell(value)
    : rangeCell({ low: null, high: null }, value == null ? "not-reported" : "invalid-input");
