import fc from "fast-check";
import { need, type Plan } from "kpss/model";
import { themesDiff } from "kpss/planning";
import { expect, it } from "vitest";
import { measure, syntheticPlan } from "./synthetic.ts";

const theme = (code: string, serviceTypes: readonly string[] = []) => ({
  code,
  title: "Syntetický jev",
  targetGroups: ["seniori"],
  serviceTypes,
});
const older = syntheticPlan({
  id: "p-2022",
  themes: [theme("zadluzenost", ["odborne-socialni-poradenstvi"]), theme("nezamestnanost")],
  measures: [measure("1", { targetGroups: ["etnicke-mensiny"] })],
});
const newer = syntheticPlan({
  themes: [theme("osamelost", ["osobni-asistence"]), theme("zadluzenost", ["odborne-socialni-poradenstvi"])],
  measures: [measure("1", { targetGroups: ["osoby-bez-pristresi"] })],
});
const none = { added: null, removed: null, kept: null };

it("reference: what is new, gone and kept, by hand", () => {
  const needs = [need({ id: "P-1", targetGroup: "seniori", serviceType: "osobni-asistence" })];
  expect(themesDiff({ plan: older, needs: [], risks: ["a"] }, { plan: newer, needs, risks: ["a", "b"] })).toEqual({
    ...{ kind: "themes-diff", method: "themes-diff@1", before: "p-2022", after: "p-2025", unknown: [] },
    phenomena: { added: ["osamelost"], removed: ["nezamestnanost"], kept: ["zadluzenost"] },
    targetGroups: { added: ["osoby-bez-pristresi"], removed: ["etnicke-mensiny"], kept: ["seniori"] },
    serviceTypes: { added: ["osobni-asistence"], removed: [], kept: ["odborne-socialni-poradenstvi"] },
    risks: { added: ["b"], removed: [], kept: ["a"] },
    needs: { added: ["seniori/osobni-asistence"], removed: [], kept: [] },
  });
});

it("unknown: what one of the plans does not keep is neither new nor gone", () => {
  const found = themesDiff({ plan: { ...older, themes: null } }, { plan: newer, needs: [need({ id: "P-1", targetGroup: "seniori" })] });
  expect([found.phenomena, found.serviceTypes, found.risks, found.needs]).toEqual([none, none, none, none]);
  // Seniors are known only from the themes and needs of the later plan: they are not said to be new.
  expect(found.targetGroups).toEqual({ added: ["osoby-bez-pristresi"], removed: ["etnicke-mensiny"], kept: [] });
  expect(found.unknown).toEqual([
    { what: "phenomena", plan: "p-2022" },
    { what: "risks", plan: "p-2022" },
    { what: "risks", plan: "p-2025" },
    { what: "needs", plan: "p-2022" },
  ]);
});

it("no text of the office's own groups gets out, and the same text is the same number on both sides", () => {
  const log = (...groups: string[]) => groups.map((targetGroup, at) => need({ id: `${at}`, targetGroup }));
  const found = themesDiff({ plan: older, needs: log("U Nováků") }, { plan: newer, needs: log("Za mostem", "U Nováků") });
  expect(found.needs).toEqual({ added: ["own/2/-"], removed: [], kept: ["own/1/-"] });
  expect(JSON.stringify(found)).not.toMatch(/Nov|most/);
});

it("laws: no plan differs from itself; the way back swaps new and gone", () => {
  const codes = fc.uniqueArray(fc.constantFrom("a-1", "b-1", "c-1", "d-1"));
  const of = (list: readonly string[]): Plan => syntheticPlan({ themes: list.map((code) => theme(code)) });
  fc.assert(
    fc.property(codes, codes, (a, b) => {
      expect(themesDiff({ plan: of(a) }, { plan: of(a.toReversed()) }).phenomena).toEqual({ added: [], removed: [], kept: a.toSorted() });
      const [there, back] = [themesDiff({ plan: of(a) }, { plan: of(b) }), themesDiff({ plan: of(b) }, { plan: of(a) })];
      expect([there.phenomena.added, there.phenomena.kept]).toEqual([back.phenomena.removed, back.phenomena.kept]);
    }),
  );
});
