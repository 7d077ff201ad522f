import type { TableSubject } from "../tableRow.ts";
import { plainWords } from "../written/plainWords.ts";

/**
 * What an office wrote about a service, as one text; two rows with the same text speak of the same service.
 *
 * @internal
 * @param subject - as written
 *
 * @example
 * subjectKey({ service: null, serviceName: "Domov  Blansko", serviceType: null, provider: null, providerName: null, municipality: null, level: "service" })
 * // => '[null,"domov blansko",null,null,null,null]'
 */
export function subjectKey({ service, serviceName, serviceType, provider, providerName, municipality }: TableSubject): string {
  const plain = (text: string | null): string | null => (text === null ? null : plainWords(text));
  return JSON.stringify([service, plain(serviceName), serviceType, provider, plain(providerName), municipality]);
}
