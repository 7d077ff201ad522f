import type { Reason } from "../../codebooks/absenceReasons.ts";
import { type FieldUnit, fields } from "../../codebooks/fields.ts";
import { type Holder, holders } from "../../codebooks/holders.ts";
import type { OfficeTable } from "../../codebooks/officeTables.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { type Day, day } from "../../model/day.ts";
import { fieldParts } from "../../model/field.ts";
import type { Period } from "../../model/period.ts";
import type { PlanningData } from "../../model/planningData.ts";
import { isTerritoryId } from "../../model/territoryId.ts";
import { findingsOf } from "./findingsOf.ts";
import { missingInputs } from "./missingInputs.ts";
import type { RuleTable } from "./ruleTable.ts";

/** A figure that verdicts wait for (požadovaný údaj). */
export interface RequestedFigure extends Bilingual {
  readonly field: string;
  /** `null` of a field that the codebook does not know. */
  readonly unit: FieldUnit | null;
  readonly table: OfficeTable | null;
  readonly holder: Holder | null;
  /** Whose figure: a service, a provider, a municipality… */
  readonly subject: string;
  readonly name: string;
  readonly period: Period;
  readonly reason: Reason;
  /** Verdicts that wait for it, by rule and target: `rule target`, sorted. */
  readonly waiting: readonly string[];
}

/** What one addressee has to deliver (co má kdo dodat). */
export interface FigureRequest extends Bilingual {
  /** Id of the provider or the municipality; of others the code of the holder, `unknown` where it is not known who has it. */
  readonly addressee: string;
  readonly kind: "provider" | "municipality" | "other";
  /** The last day for the answer, where one was set. */
  readonly due: Day | null;
  /** The most wanted first. */
  readonly figures: readonly RequestedFigure[];
  /** Verdicts that wait for at least one of them. */
  readonly verdicts: number;
}

/** Everything that still has to be asked for (žádost o data), see {@link dataRequest}. */
export interface DataRequest {
  readonly kind: "data-request";
  readonly method: "data-request@1";
  readonly day: Day;
  readonly due: Day | null;
  /** Verdicts that cannot be reached now. */
  readonly undecidable: number;
  readonly byProvider: readonly FigureRequest[];
  readonly byMunicipality: readonly FigureRequest[];
  /** The statistical office, the region, the coordinator… */
  readonly byOther: readonly FigureRequest[];
  /** Verdicts that no figure of anybody would decide by itself: a limit that was not stated, a broken series, a trait of the target. */
  readonly without: readonly { readonly rule: string; readonly target: string; readonly figure: string; readonly reason: Reason }[];
}

/**
 * The figures that still have to be asked for (žádost o data): from undecidable verdicts to the least list of figures, by whoever has them, with the
 * verdicts that wait for each.
 *
 * Only what would decide is asked for. Of a territory that is summed the figures of its municipalities are asked, of an indicator its fields. What a
 * provider has is asked of the provider of the service; a figure of a whole territory that providers have is asked of the office.
 *
 * @param table - from `evaluateRules`
 * @param options.data - what the office holds: names, and whose services are
 * @param options.due - the last day for answers @default none
 * @returns the request; the order of rules, targets and facts changes nothing
 * @throws RangeError `day-invalid`
 *
 * @example
 * const rule = { id: "own/few-beds", version: 1, severity: "info", basis: "house", sources: [], title: { cs: "málo lůžek", en: "few beds" },
 *   message: { cs: "Lůžek je {beds}.", en: "There are {beds}." }, scope: { subject: "service" },
 *   figures: { beds: { field: "beds", unit: "beds" } }, breachedWhen: { kind: "threshold", figure: "beds", is: "below", limit: 20 }, examples: [] }
 * const series = observeSeries([], [], ["1234567"], { periods: [year(2025)], day: "2026-01-31" })
 * const table = evaluateRules([rule], { targets: [{ id: "1234567", cs: "Domov", subject: "service" }], series })
 * const asked = dataRequest(table, { data: planningData({}), due: "2026-02-28" })
 * asked.byOther[0].figures.map(({ field, subject, waiting }) => [field, subject, waiting]) // => [["beds", "1234567", ["own/few-beds 1234567"]]]
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export function dataRequest(
  table: RuleTable,
  options: { readonly data: Pick<PlanningData, "servicesById" | "providersById">; readonly due?: Day },
): DataRequest {
  const { data } = options;
  const due = options.due === undefined ? null : day(options.due);
  const { series } = table.data;
  const judged = table.data.judged ?? series.tables.length - 1;
  const observed = series.tables[judged];
  const period = series.periods[judged];
  const findings = findingsOf(table, { outcomes: ["undecidable"] });
  const judgedIds = new Set(table.targets.map(({ id }) => id));
  const found = new Map<string, { figure: Omit<RequestedFigure, "waiting" | "name">; waiting: Set<string> }>();
  const without: { rule: string; target: string; figure: string; reason: Reason }[] = [];
  for (const { rule, subject: target, missing } of findings)
    for (const { figure, subject, reason } of missing) {
      const card = observed?.cards.find(({ id }) => id === figure);
      const inputs =
        observed === undefined
          ? []
          : card === undefined
            ? fieldInput(figure, subject, reason)
            : missingInputs(card, observed, subject, judgedIds);
      if (inputs.length === 0 || period === undefined) without.push({ rule, target: target.id, figure, reason });
      for (const input of inputs) {
        if (period === undefined) break;
        const entry = fields.find(({ code }) => code === fieldParts(input.field)[0]);
        const key = `${input.field}\u0000${input.subject}`;
        const known = found.get(key) ?? {
          figure: {
            ...{ field: input.field, cs: entry?.cs ?? input.field, en: entry?.en ?? input.field, subject: input.subject, period },
            ...{ reason: input.reason, unit: entry?.unit ?? null, table: entry?.table ?? null, holder: entry?.holder ?? null },
          },
          waiting: new Set(),
        };
        known.waiting.add(`${rule} ${target.id}`);
        found.set(key, known);
      }
    }
  const names = new Map(table.targets.map(({ id, cs }) => [id, cs]));
  const nameOf = (id: string): string =>
    data.servicesById.get(id as never)?.name ??
    data.providersById.get(id as never)?.name ??
    names.get(id) ??
    table.data.territories?.nodes.get(id as never)?.cs ??
    id;
  const requests = new Map<string, { kind: FigureRequest["kind"]; figures: RequestedFigure[] }>();
  for (const { figure, waiting } of found.values()) {
    const { addressee, kind } = addresseeOf(figure, data);
    const request = requests.get(addressee) ?? { kind, figures: [] };
    request.figures.push({ ...figure, name: nameOf(figure.subject), waiting: [...waiting].sort() });
    requests.set(addressee, request);
  }
  const all = [...requests].map(([addressee, { kind, figures }]): FigureRequest => {
    const holder = holders.find(({ code }) => code === addressee);
    const name =
      kind === "other"
        ? { cs: holder?.cs ?? "není známo kdo", en: holder?.en ?? "not known who" }
        : { cs: nameOf(addressee), en: nameOf(addressee) };
    return {
      ...{ addressee, kind, ...name, due },
      figures: figures.sort((a, b) => b.waiting.length - a.waiting.length || compare(a.field, b.field) || compare(a.subject, b.subject)),
      verdicts: new Set(figures.flatMap(({ waiting }) => waiting)).size,
    };
  });
  const of = (kind: FigureRequest["kind"]): readonly FigureRequest[] =>
    all.filter((one) => one.kind === kind).sort((a, b) => b.verdicts - a.verdicts || compare(a.addressee, b.addressee));
  return {
    ...{ kind: "data-request", method: "data-request@1", day: table.day, due, undecidable: findings.length },
    ...{ byProvider: of("provider"), byMunicipality: of("municipality"), byOther: of("other"), without },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A field that the codebook knows, or one of an office; a parameter, a trait of a target or a kind of events is none. */
function fieldInput(
  field: string,
  subject: string,
  reason: Reason,
): readonly { readonly field: string; readonly subject: string; readonly reason: Reason }[] {
  const isKnown = fields.some(({ code }) => code === fieldParts(field)[0]);
  const isMissing =
    reason === "not-asked" ||
    reason === "not-reported" ||
    reason === "refused" ||
    reason === "not-known-to-source" ||
    reason === "not-yet-known";
  return isKnown && isMissing ? [{ field, subject, reason }] : [];
}

/** Whom to ask: the provider of a service, the municipality itself, or whoever usually has such a figure. */
function addresseeOf(
  { holder, subject }: Pick<RequestedFigure, "holder" | "subject">,
  data: Pick<PlanningData, "servicesById" | "providersById">,
): { readonly addressee: string; readonly kind: FigureRequest["kind"] } {
  if (holder === "provider") {
    const provider = data.servicesById.get(subject as never)?.provider ?? (data.providersById.has(subject as never) ? subject : null);
    if (provider !== null) return { addressee: provider, kind: "provider" };
    return { addressee: isTerritoryId(subject) ? "office" : "provider", kind: "other" };
  }
  if (holder === "municipality" && subject.startsWith("obec/")) return { addressee: subject, kind: "municipality" };
  return { addressee: holder ?? "unknown", kind: "other" };
}
