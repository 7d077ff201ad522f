import type { PlanningData } from "../model/planningData.ts";
import type { Validity } from "../model/validity.ts";
import { type Note, noteOf } from "./reading.ts";

/**
 * Times that overlap where they must not, and records that stand there twice.
 *
 * @internal
 *
 * @example
 * const reach = { service: "1234567", municipality: "581283", year: 2025, mode: "offered" }
 * integrityNotesOfTimes(planningData({ reaches: [reach, reach] })).map((note) => [note.code, note.count]) // => [["reach-repeated", 1]]
 */
export function integrityNotesOfTimes(data: PlanningData): readonly Note[] {
  const places = data.services.flatMap((service) =>
    service.facilities.flatMap((facility) => {
      const { name, address } = facility;
      if (address === null) return [];
      return [{ key: JSON.stringify([service.id, name, address]), label: service.id, span: facility }];
    }),
  );
  return [
    ...noteOf(
      "facility-overlapping",
      { cs: "služby s týmž místem vícekrát v tomtéž čase", en: "services with the same place several times at the same time" },
      [...new Set(overlapping(places))],
    ),
    ...noteOf(
      "related-service-overlapping",
      { cs: "návazné služby vícekrát v tomtéž čase", en: "related services several times at the same time" },
      overlapping(data.relatedServices.map((service) => ({ key: service.id, label: service.id, span: service }))),
    ),
    ...noteOf(
      "report-overlapping",
      { cs: "roční výkazy téže služby za překrývající se období", en: "yearly reports of one service for overlapping periods" },
      overlapping(
        data.serviceYears.map(({ service, period }) => ({
          key: service,
          label: service,
          span: { validFrom: period.from, validTo: period.to },
        })),
      ),
    ),
    ...noteOf(
      "reach-repeated",
      { cs: "dosahy téže služby v téže obci a roce vícekrát", en: "reaches of one service in one municipality and year several times" },
      repeated(data.reaches, ({ service, municipality, year, mode }) => [service, municipality, year, mode]),
    ),
    ...noteOf(
      "network-entry-repeated",
      {
        cs: "zařazení téže služby a formy v téže síti a roce vícekrát",
        en: "entries of one service and form in one network and year several times",
      },
      repeated(data.networkEntries, ({ service, form, network, year }) => [service, form, network, year]),
    ),
  ];
}

/** Something that holds for a time, with what it is the same as. */
interface Span {
  readonly key: string;
  readonly label: string;
  readonly span: Validity;
}

/**
 * Labels of what begins before something with the same key has ended.
 *
 * @internal
 *
 * @example
 * const span = (validFrom, validTo) => ({ key: "a", label: "1234567", span: { validFrom, validTo } })
 * overlapping([span("2020-01-01", null), span("2019-01-01", "2020-01-01")]) // => []
 * overlapping([span("2020-01-01", null), span("2019-01-01", "2020-01-02")]) // => ["1234567"]
 */
export function overlapping(spans: readonly Span[]): readonly string[] {
  const found: string[] = [];
  const ends = new Map<string, string>();
  for (const { key, label, span } of spans.toSorted((a, b) => compare(a.span.validFrom ?? "", b.span.validFrom ?? ""))) {
    const end = ends.get(key);
    if (end !== undefined && (span.validFrom ?? "") < end) found.push(label);
    const next = span.validTo ?? "9999-99-99";
    if (end === undefined || next > end) ends.set(key, next);
  }
  return found.sort();
}

function repeated<T>(items: readonly T[], keyOf: (item: T) => readonly unknown[]): readonly string[] {
  const seen = new Set<string>();
  return items.map((item) => keyOf(item).join(" ")).filter((key) => seen.size === seen.add(key).size);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
