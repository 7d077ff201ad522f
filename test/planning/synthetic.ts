import { type MeasureAssessment, type MeasureStatus, type Plan, type PlanMeasure, plan } from "kpss/model";

/** A synthetic assessment, known so many days into 2026. */
export function said(status: MeasureStatus, more: Partial<MeasureAssessment> = {}): MeasureAssessment {
  return { on: "2025-12-31", knownAt: "2026-01-31", status, reason: null, progress: null, fulfilledOn: null, ...more };
}

/** A synthetic measure of 2025 with an end product and nothing recorded. */
export function measure(id: string, more: Partial<PlanMeasure> = {}): PlanMeasure {
  return {
    ...{
      id,
      title: `Opatření ${id}`,
      targetGroups: null,
      goal: "1",
      knownAt: "2025-01-01",
      endProduct: true,
      guarantor: null,
      partners: [],
    },
    ...{
      outputs: [],
      activities: [],
      targets: [],
      risks: null,
      assessments: [],
      follows: null,
      costs: null,
      funding: null,
      spending: null,
    },
    ...{ validFrom: "2025-01-01", validTo: "2026-01-01", ...more },
  };
}

/** A synthetic plan 2025–2027 of the ORP Blansko. */
export function syntheticPlan(more: Partial<Plan> = {}): Plan {
  return plan({
    ...{ id: "p-2025", level: "orp", territory: "orp/6201", title: "Syntetický plán", period: { from: "2025-01-01", to: "2028-01-01" } },
    priorities: [
      { id: "1", title: "Bydlení", goals: [{ id: "1.1", title: "Sociální byty" }] },
      { id: "2", title: "Péče doma", goals: [] },
    ],
    ...more,
  });
}
