import { z } from "zod";
import { isRecordKey, type RecordKey } from "./recordKey.ts";

/** Schema of {@link RecordKey}. */
export const recordKeySchema = z.custom<RecordKey>(isRecordKey, "a key with a digit, at most 64 letters, digits and . _ / -");
