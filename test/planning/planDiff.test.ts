import fc from "fast-check";
import { planDiff } from "kpss/planning";
import { expect, it } from "vitest";
import { measure, said, syntheticPlan } from "./synthetic.ts";

const none = { added: [], removed: [], changed: [] };
const older = syntheticPlan({
  measures: [measure("1", { targetGroups: ["seniori"] }), measure("2", { targetGroups: ["etnicke-mensiny"] })],
});

it("reference: a version of the same plan, by ids", () => {
  const newer = syntheticPlan({
    vision: "Nikdo nezůstane bez pomoci",
    priorities: [{ id: "1", title: "Bydlení a dluhy", goals: [] }],
    measures: [
      measure("10"),
      measure("3", { targetGroups: ["obeti-domaciho-nasili", "etnicke-mensiny"] }),
      measure("1", { title: "Jinak", validTo: "2027-01-01" }),
    ],
  });
  expect(planDiff(older, newer)).toEqual({
    ...{ kind: "plan-diff", method: "plan-diff@1", before: "p-2025", after: "p-2025", fields: ["vision"], bodies: none },
    priorities: { added: [], removed: ["2"], changed: [{ before: "1", after: "1", fields: ["title"] }] },
    goals: { added: [], removed: ["1.1"], changed: [] },
    measures: { added: ["3", "10"], removed: ["2"], changed: [{ before: "1", after: "1", fields: ["targetGroups", "title", "validTo"] }] },
    targetGroups: { added: ["obeti-domaciho-nasili"], removed: ["seniori"] },
  });
});

it("the next plan numbers anew: measures are paired by what they follow", () => {
  const next = {
    ...older,
    id: "p-2028",
    previous: "p-2025",
    measures: [measure("1", { follows: "2", targetGroups: ["etnicke-mensiny"], title: older.measures[1]?.title ?? "" }), measure("2")],
  };
  expect(planDiff(older, next).measures).toEqual({ added: ["2"], removed: ["1"], changed: [] });
  expect(planDiff(older, next, { pairBy: "ids" }).measures.added).toEqual([]);
});

it("lists within a card have no order, a plan that follows another one is paired by ids", () => {
  const activity = (...implementers: ("own/charita" | "obec/581283")[]) => [
    { id: "a-1", title: "Kurz", implementers, validFrom: null, validTo: null },
  ];
  const [one, other] = [
    syntheticPlan({ measures: [measure("1", { activities: activity("own/charita", "obec/581283") })] }),
    syntheticPlan({ measures: [measure("1", { activities: activity("obec/581283", "own/charita"), follows: "9" })] }),
  ];
  expect(planDiff(one, other).measures).toEqual(none);
  expect(planDiff(one, { ...other, id: "p-2030" }).measures).toEqual(none);
});

it("what happens while a plan runs is no difference of plans", () => {
  const assessed = syntheticPlan({ measures: older.measures.map((one) => ({ ...one, assessments: [said("fulfilled")] })) });
  expect(planDiff(older, assessed).measures).toEqual(none);
});

it("laws: a plan does not differ from itself, in whatever order; the way back swaps added and removed", () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 });
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      const [one, other] = [a, b].map((list) => syntheticPlan({ measures: list.map((id) => measure(`${id}`, { title: `${id % 3}` })) }));
      if (one === undefined || other === undefined) throw new Error("two plans");
      const { measures, priorities, goals, bodies, fields, targetGroups } = planDiff(one, {
        ...one,
        measures: one.measures.toReversed(),
        priorities: one.priorities.toReversed(),
      });
      expect([measures, priorities, goals, bodies]).toEqual([none, none, none, none]);
      expect([fields, targetGroups]).toEqual([[], { added: [], removed: [] }]);
      const [there, back] = [planDiff(one, other).measures, planDiff(other, one).measures];
      expect([there.added, there.removed]).toEqual([back.removed, back.added]);
    }),
  );
});
