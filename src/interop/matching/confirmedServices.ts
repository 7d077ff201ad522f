import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import type { TableRow, TableSubject } from "../tableRow.ts";
import { plainWords } from "../written/plainWords.ts";

/** Confirmations that speak of a row: the services they name, and their lines. @internal */
export interface ConfirmedServices {
  readonly services: readonly ServiceRegistrationId[];
  readonly lines: readonly number[];
}

type Confirmation = Pick<TableRow<"confirmed-match">, "line" | "subject" | "record">;

const parts = ["serviceName", "serviceType", "provider", "providerName", "municipality"] as const;

/** What is written, comparable; `null` where nothing is. */
function written(subject: TableSubject): readonly (string | null)[] {
  return parts.map((part) => (subject[part] === null ? null : plainWords(subject[part])));
}

/**
 * Finds what an office has confirmed about a row: each thing that the confirmation says has to stand in the row too. Of several the one that says most
 * counts; two that say equally much and name different services are handed back both.
 *
 * @internal
 * @param confirmations - rows of the table of confirmations; those without a name of a service, a type and a provider's name say nothing and are passed over
 *
 * @example
 * const written = { service: null, serviceName: "Domov", serviceType: null, provider: null, providerName: null, municipality: null, level: "service" }
 * const find = confirmedServices([{ line: 2, subject: { ...written, service: "3559424" }, record: { service: "3559424", confirmedOn: null } }])
 * find({ ...written, municipality: "581283" }).services // => ["3559424"]
 */
export function confirmedServices(confirmations: readonly Confirmation[]): (subject: TableSubject) => ConfirmedServices {
  const byName = new Map<
    string,
    { readonly line: number; readonly service: ServiceRegistrationId; readonly words: readonly (string | null)[] }[]
  >();
  for (const { line, subject, record } of confirmations) {
    const words = subject === null ? [] : written(subject);
    if (words.every((word) => word === null) || (subject?.serviceName === null && subject.serviceType === null)) continue;
    const name = words[0] ?? "";
    const known = byName.get(name);
    const said = { line, service: record.service, words };
    if (known === undefined) byName.set(name, [said]);
    else known.push(said);
  }
  return (subject) => {
    const words = written(subject);
    const fitting = [...(byName.get(words[0] ?? "") ?? []), ...(words[0] ? (byName.get("") ?? []) : [])].filter((one) =>
      one.words.every((word, at) => word === null || word === words[at]),
    );
    const said = (one: { readonly words: readonly (string | null)[] }): number => one.words.filter((word) => word !== null).length;
    const most = fitting.reduce((best, one) => (said(one) > best ? said(one) : best), 0);
    const best = fitting.filter((one) => said(one) === most);
    return { services: [...new Set(best.map((one) => one.service))], lines: best.map((one) => one.line) };
  };
}
