import { rangeRefusal } from "../refusal.ts";

/**
 * Number of the registration of a social service (identifikátor služby, registrační číslo služby): a text of seven digits.
 * One provider holds one for each registered service. No check digit is known.
 */
export type ServiceRegistrationId = string & { readonly __brand: "ServiceRegistrationId" };

/**
 * Whether a text is shaped like a registration number of a service: seven digits.
 *
 * @param text - any value
 *
 * @example
 * isServiceRegistrationId("3559424") // => true
 * isServiceRegistrationId("63504260") // => false
 */
export function isServiceRegistrationId(text: unknown): text is ServiceRegistrationId {
  return typeof text === "string" && /^\d{7}$/.test(text);
}

/**
 * A registration number of a service, checked.
 *
 * @param text - seven digits
 * @returns the same text
 * @throws RangeError `service-registration-id-invalid`
 *
 * @example
 * serviceRegistrationId("3559424") // => "3559424"
 */
export function serviceRegistrationId(text: string): ServiceRegistrationId {
  if (isServiceRegistrationId(text)) return text;
  throw rangeRefusal(
    "service-registration-id-invalid",
    `serviceRegistrationId requires seven digits such as "3559424", got ${JSON.stringify(text)}`,
  );
}
