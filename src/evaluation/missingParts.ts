import type { ExclusionIndex } from "../analyses/risk/exclusionIndex.ts";
import type { MissingFigure } from "./rule.ts";

/**
 * The parts of an exclusion index whose points are open, as figures that a verdict waits for. No source is named: the one
 * that was read does not have them.
 *
 * @internal
 */
export function missingParts(index: ExclusionIndex): readonly MissingFigure[] {
  return index.parts.flatMap(({ id, cs, en, reason }) =>
    reason === null ? [] : [{ figure: id, cs, en, subject: index.id, reason, source: null }],
  );
}
