import type { PlanningData } from "../../model/planningData.ts";
import type { Territory } from "../../model/territory.ts";
import type { CatalogueEntry } from "./catalogueEntry.ts";
import type { CatalogueNote, CatalogueNoteCode } from "./catalogueNote.ts";

/**
 * Notes that belong to a catalogue.
 *
 * @internal
 *
 * @example
 * const scope = { id: "obec/581283", municipalities: ["obec/581283"], absent: 0 }
 * catalogueNotes(planningData({ reaches: [] }), { scope, entries: [], correction: true }) // => []
 */
export function catalogueNotes(
  data: PlanningData,
  context: { readonly scope: Territory; readonly entries: readonly CatalogueEntry[]; readonly correction: boolean },
): readonly CatalogueNote[] {
  const { scope, entries, correction } = context;
  const registered = entries.filter((entry) => entry.kind === "registered");
  const notes: CatalogueNote[] = [];
  const note = (code: CatalogueNoteCode, isDue: boolean, count: number | null = null): void => {
    if (isDue) notes.push({ kind: "catalogue-note", code, count });
  };
  const counted = (code: CatalogueNoteCode, count: number): void => note(code, count > 0, count);
  const field = registered.filter((entry) => !entry.sheltered && entry.forms.some((provided) => provided.form === "terenni"));
  note("territory-not-known", scope.municipalities === null && scope.id !== "cr");
  counted("territory-in-part", scope.absent);
  note(
    "capacity-is-maximum",
    registered.some((entry) => entry.forms.some((provided) => provided.capacities.length > 0)),
  );
  counted("sheltered", registered.filter((entry) => entry.sheltered).length);
  counted("type-not-in-force", registered.filter((entry) => entry.type.standing === "ended" || entry.type.standing === "not-yet").length);
  counted("code-without-name", entries.filter(isUnnamed).length);
  note("reach-not-asked", !data.given.has("reaches"));
  if (data.given.has("reaches")) counted("reach-in-part", field.filter((entry) => entry.reach.length === 0).length);
  note("correction-missing", !correction);
  return notes;
}

/** Whether the type or a target group of an entry is known by its code only. */
function isUnnamed(entry: CatalogueEntry): boolean {
  return (entry.targetGroups ?? []).some((group) => !group.known) || (entry.kind === "registered" && !entry.type.known);
}
