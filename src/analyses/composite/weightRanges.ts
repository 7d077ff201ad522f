import { rangeRefusal, typeRefusal } from "../../model/refusal.ts";
import type { AdmissibleWeights, WeightRange } from "./admissibleWeights.ts";
import type { CompositeTree, TreeGroup } from "./compositeTree.ts";
import { requirePart } from "./unitFigures.ts";

/**
 * Ranges of the children of each group of a tree, checked.
 *
 * @internal
 */
export function weightRanges(tree: CompositeTree, admissible: AdmissibleWeights): readonly (readonly WeightRange[])[] {
  const { name } = tree;
  if (admissible?.kind !== "any" && admissible?.kind !== "within" && admissible?.kind !== "listed")
    throw typeRefusal(
      "admissible-weights-not-known",
      `${name} requires any, within or listed as admissible weights, got ${String((admissible as { readonly kind?: unknown } | undefined)?.kind)}`,
    );
  if (admissible.kind === "within") requirePart(name, "a part of a weight", admissible.part, "part-out-of-range");
  if (admissible.kind === "listed") {
    const stranger = Object.keys(admissible.shares).find((id) => !tree.ids.includes(id));
    if (stranger !== undefined)
      throw rangeRefusal("id-not-known", `${name} requires weights of indicators and groups of the scheme, got ${stranger}`);
  }
  return tree.groups.map((group) => group.shares.map((_, k) => rangeOf(tree, group, k, admissible)));
}

function rangeOf(tree: CompositeTree, group: TreeGroup, k: number, admissible: AdmissibleWeights): WeightRange {
  const share = group.shares[k] as number;
  const id = tree.ids[group.children[k] as number] as string;
  const head = { group: group.id, id, share };
  // A benefit of the doubt has no weights to vary, and an only child has all of it.
  if (group.aggregation.kind === "benefit-of-the-doubt" || share === 1) return { ...head, least: share, greatest: share };
  if (share === 0 && admissible.kind !== "listed") return { ...head, least: 0, greatest: 0 };
  switch (admissible.kind) {
    case "any":
      return { ...head, least: 0, greatest: 1 };
    case "within":
      return { ...head, least: share * (1 - admissible.part), greatest: Math.min(1, share * (1 + admissible.part)) };
    case "listed":
      return { ...head, ...listedRange(tree, group, id, share, admissible.shares) };
  }
}

function listedRange(
  { name, ids }: CompositeTree,
  group: TreeGroup,
  id: string,
  share: number,
  shares: Extract<AdmissibleWeights, { readonly kind: "listed" }>["shares"],
): { readonly least: number; readonly greatest: number } {
  const isListed = (child: number): boolean => Object.hasOwn(shares, ids[child] as string);
  if (!group.children.some(isListed)) return { least: share, greatest: share };
  const given = Object.hasOwn(shares, id) ? shares[id] : undefined;
  if (given === undefined)
    throw rangeRefusal("range-missing", `${name} requires shares of all children of ${group.id} or of none, got none of ${id}`);
  const least = requirePart(name, `a least share of ${id}`, given.least, "range-invalid");
  const greatest = requirePart(name, `a greatest share of ${id}`, given.greatest, "range-invalid");
  if (least > greatest) throw rangeRefusal("range-invalid", `${name} requires shares of ${id} that rise, got ${least} to ${greatest}`);
  if (share < least - 1e-9 || share > greatest + 1e-9 || (share === 0 && greatest > 0))
    throw rangeRefusal(
      "weights-not-admissible",
      `${name} requires weights of the scheme among the admissible ones, 0 alone for a weight of 0, got ${id} with ${share} for ${least} to ${greatest}`,
    );
  return { least: Math.min(least, share), greatest: Math.max(greatest, share) };
}
