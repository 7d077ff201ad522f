import { z } from "zod";
import { daySchema } from "../day.schema.ts";
import { planStages, type StageEntry } from "./planStage.ts";

/** Schema of {@link StageEntry}. */
export const planStageSchema = z.strictObject({ stage: z.enum(planStages), since: daySchema }) satisfies z.ZodType<StageEntry>;
