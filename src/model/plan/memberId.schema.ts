import { z } from "zod";
import { isMemberId, type MemberId } from "./memberId.ts";

/** Schema of {@link MemberId}. */
export const memberIdSchema = z.custom<MemberId>(isMemberId, "m- and up to eight digits, or at least twelve hexadecimal ones");
