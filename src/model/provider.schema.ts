import { z } from "zod";
import { addressSchema } from "./address.schema.ts";
import { contactsSchema } from "./contacts.schema.ts";
import { type Ico, isIco } from "./identifiers/ico.ts";
import { isProviderId, type Provider, type ProviderId } from "./provider.ts";

/** Schema of an id of a provider. */
export const providerIdSchema = z.custom<ProviderId>(isProviderId, "an IČO or provider/ and an own id");

/** Schema of {@link Provider}: the IČO is the id where there is one. */
export const providerSchema = z
  .strictObject({
    id: providerIdSchema,
    ico: z.custom<Ico>(isIco, "an IČO with a right check digit").nullable(),
    name: z.string().min(1).max(500),
    seat: addressSchema.nullable(),
    contacts: contactsSchema,
  })
  .refine(
    (provider) => provider.ico === (isIco(provider.id) ? provider.id : null),
    "the IČO as id where there is one",
  ) satisfies z.ZodType<Provider>;
