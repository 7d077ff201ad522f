import { z } from "zod";
import type { Contacts } from "./contacts.ts";

const texts = z.array(z.string().min(1).max(300)).max(50).readonly();

/** Schema of {@link Contacts}. */
export const contactsSchema = z.strictObject({ emails: texts, phones: texts, webs: texts }) satisfies z.ZodType<Contacts>;
