import { z } from "zod";
import { isPersonKey, type PersonKey } from "./personKey.ts";

/** Schema of {@link PersonKey}. */
export const personKeySchema = z.custom<PersonKey>(isPersonKey, "p- and up to eight digits, or at least twelve hexadecimal ones");
