import type { MunicipalityCode } from "../identifiers/municipalityCode.ts";
import type { Period } from "../period.ts";
import type { RecordKey } from "../recordKey.ts";
import type { TerritoryId } from "../territoryId.ts";
import type { ActionPlan } from "./actionPlan.ts";
import type { BodyId } from "./bodyId.ts";
import type { CollectionPlan } from "./collectionPlan.ts";
import type { CommentWindow } from "./commentWindow.ts";
import type { CooperationAgreement } from "./cooperationAgreement.ts";
import type { OrganisationId } from "./organisationId.ts";
import type { PlanBody } from "./planBody.ts";
import type { PlanComment } from "./planComment.ts";
import type { PlanDocument } from "./planDocument.ts";
import type { PlanEvent } from "./planEvent.ts";
import type { PlanExtension } from "./planExtension.ts";
import type { PlanMeasure } from "./planMeasure.ts";
import type { PlanMeeting } from "./planMeeting.ts";
import type { PlanMembership } from "./planMembership.ts";
import type { PlanOffice } from "./planOffice.ts";
import type { PlanPriority } from "./planPriority.ts";
import type { PlanResolution } from "./planResolution.ts";
import type { StageEntry } from "./planStage.ts";
import type { PlanTheme } from "./planTheme.ts";
import type { ProcessBudget } from "./processBudget.ts";

/** Whose plan it is (druh plánu): of a municipality, of an ORP, of a region. Only a region's plan is a duty. */
export type PlanLevel = "obec" | "orp" | "kraj";

/**
 * Plan of social services (komunitní plán, střednědobý plán rozvoje sociálních služeb) with everything that happens to it. Plain data, whose
 * records carry their days, so that it can be read as of any day.
 *
 * A list that is `null` is not known; an empty one says that there is none. Nobody is named anywhere in it.
 */
export interface Plan {
  readonly id: RecordKey;
  readonly level: PlanLevel;
  readonly territory: TerritoryId;
  /** Municipalities of its territory; `null` when not known. */
  readonly municipalities: readonly MunicipalityCode[] | null;
  readonly title: string;
  readonly period: Period;
  /** Plan that it follows; `null` when it is the first one or not known. */
  readonly previous: RecordKey | null;
  readonly owner: OrganisationId | null;
  readonly implementers: readonly OrganisationId[];
  /** Bodies whose approval it needs; `null` when not known. */
  readonly approvers: readonly BodyId[] | null;
  readonly vision: string | null;
  /** Phenomena and themes that the plan deals with; `null` when they are not recorded. */
  readonly themes: readonly PlanTheme[] | null;
  readonly priorities: readonly PlanPriority[];
  readonly measures: readonly PlanMeasure[];
  readonly stages: readonly StageEntry[];
  readonly extensions: readonly PlanExtension[];
  readonly actionPlans: readonly ActionPlan[] | null;
  readonly documents: readonly PlanDocument[] | null;
  readonly bodies: readonly PlanBody[] | null;
  readonly offices: readonly PlanOffice[] | null;
  readonly memberships: readonly PlanMembership[] | null;
  readonly meetings: readonly PlanMeeting[] | null;
  readonly agreements: readonly CooperationAgreement[] | null;
  readonly commentWindows: readonly CommentWindow[] | null;
  readonly comments: readonly PlanComment[] | null;
  readonly resolutions: readonly PlanResolution[] | null;
  readonly events: readonly PlanEvent[] | null;
  readonly processBudget: readonly ProcessBudget[] | null;
  readonly collectionPlan: readonly CollectionPlan[] | null;
}

/** What a plan has to say at the least; everything else may come later. */
export type PlanBasics = Pick<Plan, "id" | "level" | "territory" | "title" | "period"> & Partial<Plan>;

/**
 * A plan from what is known of it (plán z toho, co je známo): parts that nobody handed over are not known.
 *
 * Judges nothing but what no reader could make sense of. Records from a file are checked by a reader of interop.
 *
 * @param basics - at least whose plan, where, its title and period
 * @returns the whole noun: lists of its contents empty, lists of its process `null`
 *
 * @example
 * const found = plan({ id: "blansko-2008", level: "obec", territory: "obec/581283", title: "Komunitní plán 2008–2009", period: { from: "2008-01-01", to: "2010-01-01" } });
 * [found.measures, found.comments] // => [[], null]
 *
 * @see docs/methods/plan.md
 * @category Plan
 */
export function plan(basics: PlanBasics): Plan {
  return {
    ...{ municipalities: null, previous: null, owner: null, implementers: [], approvers: null, vision: null, themes: null },
    ...{ priorities: [], measures: [], stages: [], extensions: [] },
    ...{ actionPlans: null, documents: null, bodies: null, offices: null, memberships: null, meetings: null, agreements: null },
    ...{ commentWindows: null, comments: null, resolutions: null, events: null, processBudget: null, collectionPlan: null },
    ...basics,
  };
}
