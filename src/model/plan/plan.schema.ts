import { z } from "zod";
import { municipalityCodeSchema } from "../identifiers/municipalityCode.schema.ts";
import { periodSchema } from "../period.schema.ts";
import { recordKeySchema } from "../recordKey.schema.ts";
import { isTerritoryId, type TerritoryId } from "../territoryId.ts";
import { actionPlanSchema } from "./actionPlan.schema.ts";
import { bodyIdSchema } from "./bodyId.schema.ts";
import { collectionPlanSchema } from "./collectionPlan.schema.ts";
import { commentWindowSchema } from "./commentWindow.schema.ts";
import { cooperationAgreementSchema } from "./cooperationAgreement.schema.ts";
import { organisationIdSchema } from "./organisationId.schema.ts";
import type { Plan } from "./plan.ts";
import { planBodySchema } from "./planBody.schema.ts";
import { planCommentSchema } from "./planComment.schema.ts";
import { planDocumentSchema } from "./planDocument.schema.ts";
import { planEventSchema } from "./planEvent.schema.ts";
import { planExtensionSchema } from "./planExtension.schema.ts";
import { planMeasureSchema } from "./planMeasure.schema.ts";
import { planMeetingSchema } from "./planMeeting.schema.ts";
import { planMembershipSchema } from "./planMembership.schema.ts";
import { planOfficeSchema } from "./planOffice.schema.ts";
import { planPrioritySchema } from "./planPriority.schema.ts";
import { planResolutionSchema } from "./planResolution.schema.ts";
import { planStageSchema } from "./planStage.schema.ts";
import { planThemeSchema } from "./planTheme.schema.ts";
import { processBudgetSchema } from "./processBudget.schema.ts";

const many = <Item extends z.ZodType>(item: Item) => z.array(item).max(10_000).readonly();
const idsOnce = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id)).size === items.length;

/** Schema of {@link Plan}: the ids of its measures, and of its priorities with their goals, are each there once. */
export const planSchema = z
  .strictObject({
    id: recordKeySchema,
    level: z.enum(["obec", "orp", "kraj"]),
    territory: z.custom<TerritoryId>(isTerritoryId, "a territory id"),
    municipalities: many(municipalityCodeSchema).nullable(),
    title: z.string().min(1).max(500),
    period: periodSchema,
    previous: recordKeySchema.nullable(),
    owner: organisationIdSchema.nullable(),
    implementers: many(organisationIdSchema),
    approvers: many(bodyIdSchema).nullable(),
    vision: z.string().min(1).max(2000).nullable(),
    themes: many(planThemeSchema)
      .refine((list) => new Set(list.map(({ code }) => code)).size === list.length, "every code once")
      .nullable(),
    priorities: many(planPrioritySchema).refine((list) => idsOnce(list.flatMap((one) => [one, ...one.goals])), "every id once"),
    measures: many(planMeasureSchema).refine(idsOnce, "every id once"),
    stages: many(planStageSchema),
    extensions: many(planExtensionSchema),
    actionPlans: many(actionPlanSchema).nullable(),
    documents: many(planDocumentSchema).nullable(),
    bodies: many(planBodySchema).nullable(),
    offices: many(planOfficeSchema).nullable(),
    memberships: many(planMembershipSchema).nullable(),
    meetings: many(planMeetingSchema).nullable(),
    agreements: many(cooperationAgreementSchema).nullable(),
    commentWindows: many(commentWindowSchema).nullable(),
    comments: many(planCommentSchema).nullable(),
    resolutions: many(planResolutionSchema).nullable(),
    events: many(planEventSchema).nullable(),
    processBudget: many(processBudgetSchema).nullable(),
    collectionPlan: many(collectionPlanSchema).nullable(),
  })
  .refine(({ period, extensions }) => extensions.every(({ to }) => to > period.to), "extended past its end") satisfies z.ZodType<Plan>;
