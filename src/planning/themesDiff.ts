import type { Need } from "../model/need.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { RecordKey } from "../model/recordKey.ts";
import { ownNumbers } from "./needs/ownNumbers.ts";

/** What is new, what is gone and what stayed, sorted; `null` lists where one side does not keep it. */
export interface ListOfThemes {
  readonly added: readonly string[] | null;
  readonly removed: readonly string[] | null;
  readonly kept: readonly string[] | null;
}

/** What a plan and its time dealt with. */
export interface ThemedPlan {
  readonly plan: Pick<Plan, "id" | "themes" | "measures" | "bodies">;
  /** Needs recorded for it; themes of needs are a target group with a missing type. @default not known */
  readonly needs?: readonly Need[];
  /** Phenomena found by figures, codes of indicators or of risks. @default not known */
  readonly risks?: readonly string[];
}

/** Themes of two plans (rozdíl témat). */
export interface ThemesDiff {
  readonly kind: "themes-diff";
  readonly method: "themes-diff@1";
  readonly before: RecordKey;
  readonly after: RecordKey;
  /** Codes of phenomena and themes that the plans record. */
  readonly phenomena: ListOfThemes;
  /** Codes of target groups of measures, and of the bodies, themes and needs that both sides keep. */
  readonly targetGroups: ListOfThemes;
  /** Slugs of types of services of themes and needs that both sides keep. */
  readonly serviceTypes: ListOfThemes;
  /** Codes of risks that figures show. */
  readonly risks: ListOfThemes;
  /** Needs by target group and missing type, `seniori/pecovatelska-sluzba`; `-` where it was not recorded. */
  readonly needs: ListOfThemes;
  /** What cannot be compared, and which plan does not keep it. */
  readonly unknown: readonly { readonly what: "phenomena" | "risks" | "needs"; readonly plan: RecordKey }[];
}

/**
 * Phenomena and themes that are new since the last plan, gone, and kept (nové jevy a témata): target groups, types of services, risks, needs.
 *
 * A list that one of the plans does not keep is not compared: what nobody wrote down before is not new. Target groups and types are put together from
 * the lists that both keep. Texts that no codebook knows stand as `own/1`. It does not tell why something is gone, nor whether it is solved.
 *
 * @param before - the earlier plan with its needs and risks
 * @param after - the later one
 * @returns lists of codes
 *
 * @example
 * const theme = (code) => ({ code, title: "Jev", targetGroups: ["seniori"], serviceTypes: [] })
 * const old = plan({ id: "p-2022", level: "orp", territory: "orp/6201", title: "Plán", period: { from: "2022-01-01", to: "2025-01-01" }, themes: [theme("zadluzenost")] })
 * const found = themesDiff({ plan: old }, { plan: { ...old, id: "p-2025", themes: [theme("osamelost"), theme("zadluzenost")] } });
 * found.phenomena // => { added: ["osamelost"], removed: [], kept: ["zadluzenost"] }
 * found.needs // => { added: null, removed: null, kept: null }
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function themesDiff(before: ThemedPlan, after: ThemedPlan): ThemesDiff {
  const sides = [before, after] as const;
  const all = sides.flatMap(({ needs = [] }) => needs);
  const bothKeep = (isKept: (side: ThemedPlan) => boolean) => isKept(before) && isKept(after);
  const shared: SharedLists = {
    themes: bothKeep(({ plan }) => plan.themes !== null),
    bodies: bothKeep(({ plan }) => plan.bodies !== null),
    needs: bothKeep(({ needs }) => needs !== undefined),
  };
  const groups = sides.map((side) => groupsOf(side, shared));
  const types = sides.map((side) => typesOf(side, shared));
  const group = ownNumbers([...groups.flat(), ...all.map(({ targetGroup }) => targetGroup)], "targetGroup", []);
  const type = ownNumbers([...types.flat(), ...all.map(({ serviceType }) => serviceType)], "serviceType", []);
  const themeOf = (need: Need) => `${group(need.targetGroup) ?? "-"}/${type(need.serviceType) ?? "-"}`;
  const coded = (lists: readonly (readonly string[])[], code: (text: string | null) => string | null) =>
    lists.map((list) => list.map(code).filter((one) => one !== null));
  const phenomena = sides.map(({ plan }) => plan.themes?.map(({ code }) => code) ?? null);
  const risks = sides.map((side) => side.risks ?? null);
  const needs = sides.map((side) => side.needs?.map(themeOf) ?? null);
  const unknown = Object.entries({ phenomena, risks, needs }).flatMap(([what, lists]) =>
    lists.flatMap((list, at) => {
      const side = sides[at];
      return list !== null || side === undefined ? [] : [{ what: what as ThemesDiff["unknown"][number]["what"], plan: side.plan.id }];
    }),
  );
  return {
    ...{ kind: "themes-diff", method: "themes-diff@1", before: before.plan.id, after: after.plan.id, phenomena: differ(phenomena) },
    ...{
      targetGroups: differ(coded(groups, group)),
      serviceTypes: shared.themes || shared.needs ? differ(coded(types, type)) : differ([]),
      risks: differ(risks),
      needs: differ(needs),
    },
    unknown,
  };
}

function differ([before = null, after = null]: readonly (readonly string[] | null)[]): ListOfThemes {
  if (before === null || after === null) return { added: null, removed: null, kept: null };
  const [old, now] = [new Set(before), new Set(after)];
  return {
    added: [...now].filter((one) => !old.has(one)).sort(),
    removed: [...old].filter((one) => !now.has(one)).sort(),
    kept: [...now].filter((one) => old.has(one)).sort(),
  };
}

/** Which lists both plans keep: only those are compared, or a list kept for the first time would make everything new. */
interface SharedLists {
  readonly themes: boolean;
  readonly bodies: boolean;
  readonly needs: boolean;
}

function groupsOf({ plan, needs }: ThemedPlan, shared: SharedLists): readonly string[] {
  const lists = [...plan.measures, ...((shared.bodies ? plan.bodies : null) ?? []), ...((shared.themes ? plan.themes : null) ?? [])];
  return [
    ...lists.flatMap(({ targetGroups }) => targetGroups ?? []),
    ...((shared.needs ? needs : null) ?? []).flatMap(({ targetGroup }) => targetGroup ?? []),
  ];
}

function typesOf({ plan, needs }: ThemedPlan, shared: SharedLists): readonly string[] {
  return [
    ...((shared.themes ? plan.themes : null) ?? []).flatMap(({ serviceTypes }) => serviceTypes),
    ...((shared.needs ? needs : null) ?? []).flatMap(({ serviceType }) => serviceType ?? []),
  ];
}
