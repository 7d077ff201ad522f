import type { Day } from "../day.ts";
import type { PlanMeasureRow } from "../planMeasureRow.ts";
import type { RecordKey } from "../recordKey.ts";
import type { Validity } from "../validity.ts";
import type { MeasureAssessment } from "./measureAssessment.ts";
import type { MeasureMoney } from "./measureMoney.ts";
import type { MeasureTarget } from "./measureTarget.ts";
import type { OrganisationId } from "./organisationId.ts";
import type { PlanActivity } from "./planActivity.ts";

/** Risk that a measure will not be fulfilled (riziko nenaplnění), each end of the scales from 1 to 5; `null` when not judged. */
export interface MeasureRisk {
  readonly title: string;
  readonly likelihood: number | null;
  readonly impact: number | null;
}

/**
 * Card of a measure (karta opatření). Builds on the row of an office's table ({@link PlanMeasureRow}) and replaces its single status by dated
 * assessments. The guarantor is an organisation; its term is its validity, `validTo` the first day after it.
 */
export interface PlanMeasure extends Pick<PlanMeasureRow, "id" | "title" | "targetGroups">, Validity, MeasureMoney {
  /** Goal, or priority where the plan has no goals, that it belongs to. */
  readonly goal: RecordKey | null;
  /** Since when the measure is in the plan. */
  readonly knownAt: Day;
  /** Whether it ends with a product (konečný výstup); only a measure without one may be "fulfilled continuously". `null` when not known. */
  readonly endProduct: boolean | null;
  readonly guarantor: OrganisationId | null;
  readonly partners: readonly OrganisationId[];
  /** Planned outputs (výstupy), as the plan words them. */
  readonly outputs: readonly string[];
  readonly activities: readonly PlanActivity[];
  readonly targets: readonly MeasureTarget[];
  /** `null` when nobody has thought of them. */
  readonly risks: readonly MeasureRisk[] | null;
  readonly assessments: readonly MeasureAssessment[];
  /** Measure of the previous plan that it carries on; `null` when it is new or not known. */
  readonly follows: RecordKey | null;
}
