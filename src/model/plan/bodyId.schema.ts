import { z } from "zod";
import { type BodyId, isBodyId } from "./bodyId.ts";

/** Schema of {@link BodyId}. */
export const bodyIdSchema = z.custom<BodyId>(isBodyId, "a slug of small letters, digits and hyphens");
