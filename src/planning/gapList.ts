import type { Reason } from "../codebooks/absenceReasons.ts";
import { type FieldEntry, fields } from "../codebooks/fields.ts";
import { fieldParts } from "../model/field.ts";
import type { FigureGap } from "./figureGap.ts";

type Named = Pick<FigureGap, "cs" | "en" | "holder" | "table">;

/** Figures that are no field of a noun. */
const OWN: Readonly<Record<string, Named>> = {
  territories: { cs: "které obce patří do ORP", en: "which municipalities belong to the ORP", holder: "csu", table: null },
  similarTerritories: { cs: "srovnatelné ORP", en: "comparable ORPs", holder: "office", table: null },
  networkEntries: { cs: "zařazení služeb v síti", en: "entries of services in the network", holder: "region", table: "network-entry" },
  networkWanted: {
    cs: "požadované jednotky v síti na příští období",
    en: "units wanted in the network for the next period",
    holder: "office",
    table: "network-entry",
  },
  needPeople: { cs: "kolika lidí se potřeba týká", en: "how many people have the need", holder: "office", table: "need" },
  needTargetGroup: { cs: "cílová skupina potřeby", en: "target group of the need", holder: "office", table: "need" },
  needServiceType: { cs: "druh služby, která chybí", en: "type of service that is missing", holder: "office", table: "need" },
  needMeasure: { cs: "opatření, které na potřebu odpovídá", en: "measure that answers the need", holder: "office", table: "plan-measure" },
  measureFunding: { cs: "zdroje financování opatření", en: "sources of money of the measures", holder: "office", table: "plan-measure" },
  measureService: {
    cs: "služba, která opatření naplňuje",
    en: "service that carries out the measure",
    holder: "office",
    table: "plan-measure",
  },
  networkReason: {
    cs: "potřeba, která změnu v síti zdůvodňuje",
    en: "need that justifies the change of the network",
    holder: "office",
    table: "need",
  },
  findings: { cs: "zjištění k službám", en: "findings about services", holder: "office", table: null },
  risks: { cs: "vyhodnocení nových sociálních rizik", en: "assessment of new social risks", holder: "office", table: null },
};

const known: ReadonlyMap<string, FieldEntry> = new Map(fields.map((entry) => [entry.code, entry]));

/**
 * Gathers what is missing: each figure once, however often and wherever.
 *
 * @internal
 */
export interface GapList {
  /** That a figure is missing: where it is wanted, whose it is, why. The same one told twice counts once. */
  add(section: string, figure: string, whose: string, reason: Reason): void;
  /** The figures, those missing most often first. */
  all(): readonly FigureGap[];
}

/**
 * An empty list of missing figures.
 *
 * @example
 * const gaps = gapList()
 * gaps.add("financing", "costs", "1234567 2025", "refused")
 * gaps.add("financing", "costs", "1234567 2025", "refused")
 * gaps.all().map(({ figure, holder, count }) => [figure, holder, count]) // => [["costs", "provider", 1]]
 *
 * @internal
 */
export function gapList(): GapList {
  const found = new Map<string, { readonly whose: Map<string, Reason>; readonly sections: Set<string> }>();
  return {
    add(section, figure, whose, reason) {
      const [property] = Object.hasOwn(OWN, figure) ? [figure] : fieldParts(figure);
      const gap = found.get(property) ?? { whose: new Map(), sections: new Set() };
      found.set(property, gap);
      if (!gap.whose.has(whose)) gap.whose.set(whose, reason);
      gap.sections.add(section);
    },
    all() {
      const gaps = [...found].map(([figure, { whose, sections }]): FigureGap => {
        const counts = new Map<Reason, number>();
        for (const reason of whose.values()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
        const reasons = [...counts].map(([reason, count]) => ({ reason, count }));
        reasons.sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
        const { cs, en, holder, table } = namedFigure(figure);
        return { figure, cs, en, holder, table, count: whose.size, reasons, sections: [...sections].sort() };
      });
      return gaps.sort((a, b) => b.count - a.count || (a.figure < b.figure ? -1 : 1));
    },
  };
}

function namedFigure(figure: string): Named {
  const own = Object.hasOwn(OWN, figure) ? OWN[figure] : undefined;
  const entry = own ?? known.get(figure);
  return entry === undefined ? { cs: figure, en: figure, holder: null, table: null } : entry;
}
