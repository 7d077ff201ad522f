import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { Finding } from "./evaluate.ts";

/** One missing figure with all that waits for it (souhrn chybějícího údaje): one line instead of thousands. */
export interface MissingSummary extends Bilingual {
  readonly kind: "missing-summary";
  readonly figure: string;
  readonly reason: Reason;
  readonly source: string | null;
  /** Whose figure is missing, sorted. */
  readonly subjects: readonly string[];
  /** How many verdicts cannot be reached without it. */
  readonly verdicts: number;
  /** Why they need it, where a rule says so, with the number of verdicts; the most frequent first. */
  readonly because: readonly (Bilingual & { readonly verdicts: number })[];
}

/**
 * What could not be decided, collapsed: one entry for each missing figure, source and reason, the most wanted first.
 *
 * @param findings - from `evaluate`; only undecidable ones count
 * @returns the missing figures, sorted by the number of verdicts that wait for them, then by name
 *
 * @example
 * missingSummary([]) // => []
 */
export function missingSummary(findings: readonly Finding[]): readonly MissingSummary[] {
  const groups = new Map<string, MissingGroup>();
  for (const finding of findings) {
    if (finding.outcome !== "undecidable") continue;
    const verdict = `${finding.rule} ${finding.subject.id}`;
    for (const { figure, cs, en, reason, source, subject, because } of finding.missing) {
      const key = JSON.stringify([figure, source, reason]);
      const group = groups.get(key) ?? {
        first: { kind: "missing-summary", figure, cs, en, reason, source },
        subjects: new Set(),
        verdicts: new Set(),
        because: new Map(),
      };
      group.subjects.add(subject);
      group.verdicts.add(verdict);
      if (because !== undefined)
        group.because.set(
          JSON.stringify([because.cs, because.en]),
          (group.because.get(JSON.stringify([because.cs, because.en])) ?? new Set()).add(verdict),
        );
      groups.set(key, group);
    }
  }
  return [...groups.entries()]
    .sort(([a, one], [b, two]) => two.verdicts.size - one.verdicts.size || (a < b ? -1 : 1))
    .map(([, { first, subjects, verdicts, because }]) => ({
      ...first,
      subjects: [...subjects].sort(),
      verdicts: verdicts.size,
      because: reasonsOf(because),
    }));
}

interface MissingGroup {
  readonly first: Pick<MissingSummary, "kind" | "figure" | "cs" | "en" | "reason" | "source">;
  readonly subjects: Set<string>;
  readonly verdicts: Set<string>;
  readonly because: Map<string, Set<string>>;
}

const reasonsOf = (because: ReadonlyMap<string, ReadonlySet<string>>): MissingSummary["because"] =>
  [...because.entries()]
    .sort(([a, one], [b, two]) => two.size - one.size || (a < b ? -1 : 1))
    .map(([words, verdicts]) => {
      const [cs, en] = JSON.parse(words) as [string, string];
      return { cs, en, verdicts: verdicts.size };
    });
