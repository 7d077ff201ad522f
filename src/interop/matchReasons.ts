import type { Bilingual } from "../model/bilingual.ts";

/** What speaks for a proposal, against it, or for asking; in both languages. */
export const matchReasons = {
  confirmed: { cs: "potvrzeno úřadem", en: "confirmed by the office" },
  "registration-number": { cs: "registrační číslo je v tabulce", en: "the table has the registration number" },
  ico: { cs: "stejné IČO poskytovatele", en: "same IČO of the provider" },
  name: { cs: "podobný název", en: "similar name" },
  type: { cs: "stejný druh služby", en: "same type of service" },
  municipality: { cs: "místo ve stejné obci", en: "a place in the same municipality" },
  "type-differs": { cs: "jiný druh služby", en: "another type of service" },
  "ico-differs": { cs: "jiné IČO poskytovatele", en: "another IČO of the provider" },
  "municipality-differs": { cs: "žádné místo v té obci", en: "no place in that municipality" },
  "not-provided-then": { cs: "v tom období neposkytovaná", en: "not provided in that period" },
  "several-services": { cs: "připadá v úvahu více služeb", en: "several services come into question" },
  "several-names": { cs: "na stejnou službu ukazují různé názvy", en: "different names point to the same service" },
  "row-repeated": { cs: "více řádků o stejné službě a stejném období", en: "several rows about the same service and time" },
  "number-unknown": { cs: "registrační číslo není v registru", en: "the registration number is not in the register" },
  "ico-unknown": { cs: "poskytovatel s tímto IČO nemá v registru službu", en: "no service in the register has a provider with this IČO" },
  "confirmed-twice": { cs: "potvrzeno dvakrát a pokaždé jinak", en: "confirmed twice, each time differently" },
  "confirmed-unknown": { cs: "potvrzená služba není v registru", en: "the confirmed service is not in the register" },
  "provider-level": { cs: "údaj o poskytovateli, ne o službě", en: "a figure of the provider, not of a service" },
  "not-enough": { cs: "příliš málo shod", en: "too little agrees" },
  "nothing-alike": { cs: "nic podobného v registru není", en: "nothing alike is in the register" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Code of a reason of a match (důvod přiřazení). */
export type MatchReason = keyof typeof matchReasons;
