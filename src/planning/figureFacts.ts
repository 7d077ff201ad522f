import type { Reason } from "../codebooks/absenceReasons.ts";
import type { Fact } from "../model/fact.ts";

/** A figure of a plan, why there is none, or a sum over some of its members. @internal */
export type PlanFigure = number | Reason | { readonly sum: number; readonly covered: number; readonly members: number };

/** Facts from figures by field; a partial sum says how much it covers. @internal */
export function figureFacts(
  head: Pick<Fact, "subject" | "period" | "source" | "knownAt">,
  figures: Readonly<Record<string, PlanFigure | undefined>>,
): readonly Fact[] {
  return Object.entries(figures).flatMap(([field, figure]): Fact | readonly Fact[] => {
    if (figure === undefined) return [];
    if (typeof figure === "number") return { ...head, field, value: figure };
    if (typeof figure === "string") return { ...head, field, value: null, reason: figure };
    const { sum, covered, members } = figure;
    return covered === members ? { ...head, field, value: sum } : { ...head, field, value: sum, coverage: { covered, members } };
  });
}
