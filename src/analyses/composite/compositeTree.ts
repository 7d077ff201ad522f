import { rangeRefusal } from "../../model/refusal.ts";
import type { CompositeGroup, CompositeIndicator, CompositeScheme, FullAggregation, MissingPolicy } from "./compositeScheme.ts";
import { fullAggregation, fullMissing, sharesOf } from "./fullAggregation.ts";
import { fullNormalisation, polaritySign } from "./fullNormalisation.ts";
import type { FullNormalisation } from "./normalisation.ts";

/**
 * A group with what lies in it.
 *
 * @internal
 */
export interface TreeGroup {
  readonly id: string;
  /** Columns of its children: an indicator's place, or the count of indicators plus the place of a group. */
  readonly children: readonly number[];
  /** Weights of the children as given, and as shares of their sum. */
  readonly weights: readonly number[];
  readonly shares: readonly number[];
  readonly aggregation: FullAggregation;
  readonly missing: MissingPolicy;
}

/**
 * A checked scheme as a tree: columns are indicators first, then groups from the bottom up, the index last.
 *
 * @internal
 */
export interface CompositeTree {
  /** The function that asked, for refusals. */
  readonly name: string;
  readonly leaves: readonly CompositeIndicator[];
  readonly normalisations: readonly FullNormalisation[];
  readonly signs: readonly (1 | -1)[];
  readonly groups: readonly TreeGroup[];
  /** Id of each column. */
  readonly ids: readonly string[];
}

/**
 * Checks a scheme and orders its groups from the bottom up.
 *
 * @internal
 */
export function compositeTree(name: string, scheme: CompositeScheme): CompositeTree {
  const { indicators, groups, missing = { kind: "refuse" } } = scheme;
  if (indicators.length === 0) throw rangeRefusal("no-indicators", `${name} requires at least one indicator, got none`);
  const root = rootOf(name, scheme);
  const ordered = bottomUp(name, groups, root);
  const column = new Map<string, number>(indicators.map(({ id }, j) => [id, j]));
  for (const [g, { id }] of ordered.entries()) column.set(id, indicators.length + g);
  return {
    name,
    leaves: indicators,
    normalisations: indicators.map(({ id, normalisation }) => fullNormalisation(name, id, normalisation ?? scheme.normalisation)),
    signs: indicators.map(({ id, polarity }) => polaritySign(name, id, polarity)),
    groups: ordered.map((group): TreeGroup => {
      const { id } = group;
      const isWithin = ({ parent }: { readonly parent: string | null }): boolean => parent === id;
      const within = [...indicators.filter(isWithin), ...groups.filter(isWithin).map(({ weight = 1, ...child }) => ({ ...child, weight }))];
      if (within.length === 0) throw rangeRefusal("group-empty", `${name} requires something in every group, got nothing in ${id}`);
      const weights = within.map(({ weight }) => weight);
      const shares = sharesOf(name, id, weights);
      const aggregation = fullAggregation(name, id, group.aggregation ?? scheme.aggregation);
      const policy = fullMissing(name, id, group.missing ?? missing);
      if (aggregation.kind === "benefit-of-the-doubt") requireDoubt(name, id, weights, policy);
      return {
        ...{ id, children: within.map((child) => column.get(child.id) as number), weights: weights.map((weight) => weight + 0) },
        ...{ shares, aggregation, missing: policy },
      };
    }),
    ids: [...indicators.map(({ id }) => id), ...ordered.map(({ id }) => id)],
  };
}

/** Checks ids and parents, and gives the group without a parent. */
function rootOf(name: string, { indicators, groups }: CompositeScheme): CompositeGroup {
  const ids = new Set<string>();
  for (const { id } of [...indicators, ...groups]) {
    if (ids.has(id)) throw rangeRefusal("id-repeated", `${name} requires every indicator and group once, got ${id} twice`);
    ids.add(id);
  }
  const known = new Set(groups.map(({ id }) => id));
  for (const { id, parent } of [...indicators, ...groups])
    if (parent !== null && !known.has(parent))
      throw rangeRefusal("parent-not-known", `${name} requires groups as parents, got ${String(parent)} of ${id}`);
  const [root, other] = groups.filter(({ parent }) => parent === null);
  if (root === undefined || other !== undefined)
    throw rangeRefusal(
      "not-a-tree",
      `${name} requires one group without a parent, the index, got ${root === undefined ? "none" : "several"}`,
    );
  const orphan = indicators.find(({ parent }) => parent === null);
  if (orphan !== undefined) throw rangeRefusal("parent-not-known", `${name} requires a group as parent of ${orphan.id}, got none`);
  return root;
}

/** Groups with their parents after them; a circle never comes up. */
function bottomUp(name: string, groups: readonly CompositeGroup[], root: CompositeGroup): readonly CompositeGroup[] {
  const ordered: CompositeGroup[] = [];
  const visit = (group: CompositeGroup): void => {
    for (const child of groups) if (child.parent === group.id) visit(child);
    ordered.push(group);
  };
  visit(root);
  if (ordered.length < groups.length) {
    const lost = groups.find((group) => !ordered.includes(group));
    throw rangeRefusal("not-a-tree", `${name} requires groups that lead to the index, got a circle at ${lost?.id}`);
  }
  return ordered;
}

/** What a configuration says must be used: a benefit of the doubt finds its own weights and has no way round an unknown figure. */
function requireDoubt(name: string, id: string, weights: readonly number[], missing: MissingPolicy): void {
  if (weights.some((weight) => weight !== weights[0]))
    throw rangeRefusal(
      "step-not-applicable",
      `${name} requires equal weights in ${id}, where every unit gets its own, got ${weights.join(", ")}`,
    );
  if (missing.kind !== "refuse")
    throw rangeRefusal(
      "step-not-applicable",
      `${name} requires refuse for what is missing in ${id}, which has no weights to raise, got ${missing.kind}`,
    );
}
