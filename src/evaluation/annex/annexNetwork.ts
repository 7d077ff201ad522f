import type { NetworkEntry } from "../../model/networkEntry.ts";
import { networkDifferences } from "../../planning/networkDifferences.ts";
import { serviceWords } from "../../planning/serviceWords.ts";
import { networkTable } from "../../planning/submission/networkTable.ts";
import type { AnnexContext } from "./annexContext.ts";
import type { AnnexSection } from "./annexSection.ts";

/**
 * The network for the next period: entries wanted against the current ones.
 *
 * @internal
 */
export function annexNetwork(
  context: AnnexContext,
  options: { readonly wantedYear: number; readonly wanted: readonly NetworkEntry[]; readonly network: string | null },
): Omit<AnnexSection, "id" | "chapter" | "cs" | "en"> {
  const { data, day, orp, gaps, year } = context;
  const { wantedYear, wanted, network } = options;
  const found = networkDifferences(data, orp, { day, wantedYear, wanted, ...(network === null ? {} : { network }) });
  const { rows, withoutEntry } = found;
  if (rows.length === 0 && withoutEntry.length === 0) {
    gaps.add("network", "networkEntries", orp, "not-asked");
    gaps.add("network", "networkWanted", orp, "not-asked");
  }
  for (const service of withoutEntry) {
    gaps.add("network", "networkEntries", service, "not-asked");
    gaps.add("network", "networkWanted", service, "not-asked");
  }
  for (const { service, form, network: name, unit, current, wanted: next } of rows) {
    const key = `${service} ${form} ${name} ${unit}`;
    if (current.reason !== null) gaps.add("network", "networkEntries", key, current.reason);
    if (next.reason !== null) gaps.add("network", "networkWanted", key, next.reason);
  }
  const services = rows.map(({ service }) => data.servicesById.get(service)).filter((service) => service !== undefined);
  return {
    table: networkTable(rows, serviceWords(services, data, day)),
    details: [],
    reason: rows.length > 0 ? null : (found.reason ?? "not-asked"),
    sources:
      rows.length === 0
        ? []
        : [{ source: "office", from: `${Math.min(year, wantedYear)}-01-01`, to: `${Math.max(year, wantedYear) + 1}-01-01`, knownAt: day }],
    caveats: [
      ...(rows.length === 0
        ? []
        : [
            {
              code: "network-basis",
              cs: `Současný stav je rok ${year}, požadovaný rok ${wantedYear}; jednotky jsou ty, s nimiž počítá síť, ne registrované maximum`,
              en: `Current is ${year}, wanted is ${wantedYear}; units are those that the network counts on, not the registered maximum`,
            },
          ]),
      ...(withoutEntry.length === 0
        ? []
        : [
            {
              code: "services-without-entry",
              cs: `Služeb v ORP bez údaje o zařazení v síti: ${withoutEntry.length}; to neznamená, že v síti nejsou`,
              en: `Services in the ORP without an entry in the network: ${withoutEntry.length}; that does not mean that they are outside`,
            },
          ]),
    ],
  };
}
