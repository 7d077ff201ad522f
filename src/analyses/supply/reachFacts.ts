import { exactSum } from "../../model/exactSum.ts";
import type { AbsentRow, Fact } from "../../model/fact.ts";
import type { ServiceReach } from "../../model/serviceReach.ts";
import type { SeatedService } from "./seatedService.ts";
import type { SupplyCount } from "./supplyCount.ts";
import type { SupplyScope } from "./supplyScope.ts";
import type { SupplyHead, SupplyStatement } from "./supplyStatement.ts";
import type { TerritoryLists } from "./territoryLists.ts";
import { type TypeReach, typeReach } from "./typeReach.ts";

/** What the reach of types is told from. */
interface ReachChoice {
  readonly head: SupplyHead;
  /** Whether the rows of a service are all that it reaches. */
  readonly isWhole: boolean;
  /** By number of the municipality [persons] */
  readonly inhabitants: readonly SupplyCount[];
}

/**
 * Municipalities and inhabitants that the services of each type reach, wherever they sit.
 *
 * A larger territory has a figure of its own only where all its municipalities are decided; otherwise it is left to be rolled up
 * from those that are, with their coverage, and how many are known to be reached stands in a cell of its own, `…/known`.
 *
 * @internal
 */
export function reachFacts(
  seated: readonly SeatedService[],
  rowsOf: (one: SeatedService) => readonly ServiceReach[],
  lists: TerritoryLists,
  scope: SupplyScope,
  choice: ReachChoice,
): SupplyStatement {
  const { head } = choice;
  const facts: Fact[] = [];
  const absentRows: AbsentRow[] = [];
  const byType = new Map<string, { readonly one: SeatedService; readonly rows: readonly ServiceReach[] }[]>();
  for (const one of seated) {
    const list = byType.get(one.service.type) ?? [];
    if (list.length === 0) byType.set(one.service.type, list);
    list.push({ one, rows: rowsOf(one) });
  }
  // Larger territories are rolled up from their municipalities, where those are asked for.
  const isRolledUp = lists.ids.some((id) => id.startsWith("obec/"));
  lists.ids.forEach((subject, t) => {
    if (isRolledUp && !subject.startsWith("obec/")) return;
    facts.push({ subject, field: "municipalitiesInScope", ...head, value: (lists.members[t] ?? 0) + (lists.absent[t] ?? 0) });
  });
  const isAll = choice.isWhole && scope.covered.every((isCovered) => isCovered);
  for (const type of scope.types) {
    const reach = typeReach(type, byType.get(type) ?? [], lists, { isWhole: isAll && scope.isReadable(type) });
    facts.push(...factsOfType(reach, lists, choice));
    absentRows.push(rowOfType(reach, lists, head));
  }
  const known = scope.types.map((type) => `municipalitiesReached/${type}/known`);
  return { facts, absentRows: [...absentRows, { ...head, fields: known, means: "unknown" }] };
}

/** What came together of one type in one territory. */
interface ReachSum {
  reached: number;
  undecided: number;
  readonly persons: number[];
  unknownPersons: number;
}

function factsOfType(reach: TypeReach, lists: TerritoryLists, { head, inhabitants }: ReachChoice): readonly Fact[] {
  const sums: readonly ReachSum[] = lists.ids.map(() => ({ reached: 0, undecided: 0, persons: [], unknownPersons: 0 }));
  const facts: Fact[] = [];
  reach.decided.forEach((isDecided, m) => {
    const isReached = reach.reached[m] === true;
    const persons = inhabitants[m] ?? { value: null, reason: "not-asked" };
    for (const t of lists.above[m] ?? []) {
      const sum = sums[t] as ReachSum;
      if (!isDecided) sum.undecided++;
      if (!isReached) continue;
      sum.reached++;
      if (persons.value === null) sum.unknownPersons++;
      else sum.persons.push(persons.value);
      if (lists.ids[t] !== lists.municipalities[m]) continue;
      const subject = lists.ids[t] ?? "";
      facts.push({ subject, field: `municipalitiesReached/${reach.type}`, ...head, value: 1 });
      facts.push({ subject, field: `personsReached/${reach.type}`, ...head, ...persons });
    }
  });
  sums.forEach(({ reached, undecided, persons, unknownPersons }, t) => {
    const subject = lists.ids[t] ?? "";
    if (subject.startsWith("obec/")) return;
    const field = `municipalitiesReached/${reach.type}`;
    if (undecided > 0 || lists.absent[t] !== 0) {
      if (reached > 0) facts.push({ subject, field: `${field}/known`, ...head, value: reached });
      return;
    }
    facts.push({ subject, field, ...head, value: reached });
    if (unknownPersons === 0) facts.push({ subject, field: `personsReached/${reach.type}`, ...head, value: exactSum(persons) });
  });
  return facts;
}

/** A municipality without a fact is not reached where that is decided, and unknown elsewhere. */
function rowOfType(reach: TypeReach, lists: TerritoryLists, head: SupplyHead): AbsentRow {
  const fields = [`municipalitiesReached/${reach.type}`, `personsReached/${reach.type}`];
  const decided = lists.municipalities.filter((_, m) => reach.decided[m]);
  if (decided.length === 0 || reach.decided.every((isDecided, m) => isDecided === reach.reached[m]))
    return { ...head, fields, means: "unknown" };
  return {
    ...head,
    fields,
    means: "none",
    subjects: lists.isCountry && decided.length === lists.municipalities.length ? ["obec/"] : decided,
  };
}
