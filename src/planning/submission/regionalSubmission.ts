import type { Reason } from "../../codebooks/absenceReasons.ts";
import type { MoneyOrigin } from "../../codebooks/moneyOrigins.ts";
import type { MoneyPayer } from "../../codebooks/moneyPayers.ts";
import { day as checkedDay, type Day } from "../../model/day.ts";
import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import type { Need } from "../../model/need.ts";
import type { NetworkEntry } from "../../model/networkEntry.ts";
import type { FundingCertainty } from "../../model/plan/measureMoney.ts";
import type { OrganisationId } from "../../model/plan/organisationId.ts";
import type { Plan } from "../../model/plan/plan.ts";
import type { PlanningData } from "../../model/planningData.ts";
import type { ProviderId } from "../../model/provider.ts";
import type { RecordKey } from "../../model/recordKey.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { territory } from "../../model/territory.ts";
import { type TerritoryId, territoryLevel } from "../../model/territoryId.ts";
import type { FigureGap } from "../figureGap.ts";
import { gapList } from "../gapList.ts";
import { measureMoneyAsOf } from "../measureMoneyAsOf.ts";
import type { NeedLine, NeedSummary } from "../needLine.ts";
import { needLines, needLinesOfGroups } from "../needLines.ts";
import { type NetworkDifference, networkDifferences } from "../networkDifferences.ts";
import { orpServices } from "../orpServices.ts";
import { serviceWords } from "../serviceWords.ts";
import type { JustificationStep, SubmissionFinding, SubmissionLink } from "./justificationStep.ts";
import { justificationSteps } from "./justificationSteps.ts";
import { submissionGaps } from "./submissionGaps.ts";
import { submittedResources } from "./submittedResources.ts";

/** A way of meeting needs (způsob zajištění potřeb): a measure of the plan, as far as the region asks. */
export interface SubmittedMeasure {
  readonly id: RecordKey;
  readonly title: string;
  readonly targetGroups: readonly string[] | null;
  readonly guarantor: OrganisationId | null;
  readonly partners: readonly OrganisationId[];
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  /** Of the year of the file, as known on the day [haléř] */
  readonly planned: number | null;
  readonly secured: number | null;
  readonly unsecured: number | null;
}

/** Money that is available (dostupné zdroje) in one year, by origin and payer [haléř]. */
export interface SubmittedResource {
  /** What services of the territory received, or what sources of the plan's measures are expected. */
  readonly of: "services" | "measures";
  readonly year: number;
  readonly origin: MoneyOrigin;
  readonly payer: MoneyPayer;
  /** Of sources of measures; `null` of money received. */
  readonly certainty: FundingCertainty | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: Reason | null;
  /** Services or measures whose figure is known, of all. */
  readonly covered: number;
  readonly members: number;
}

/** A service that the file names, without any place. */
export interface SubmittedService {
  readonly id: ServiceRegistrationId;
  readonly name: string | null;
  readonly type: string | null;
  readonly provider: ProviderId | null;
  readonly providerName: string | null;
}

/** The file that an ORP owes its region (podklad obce s rozšířenou působností pro krajský plán). Plain JSON. */
export interface RegionalSubmission {
  readonly kind: "regional-submission";
  readonly method: "regionalSubmission@1";
  readonly territory: { readonly id: TerritoryId; readonly cs: string | null };
  readonly region: TerritoryId | null;
  readonly planYear: number;
  readonly day: Day;
  readonly plan: RecordKey | null;
  readonly needs: readonly NeedLine[];
  readonly measures: readonly SubmittedMeasure[];
  readonly resources: readonly SubmittedResource[];
  readonly network: readonly NetworkDifference[];
  /** Services that the file names. */
  readonly services: readonly SubmittedService[];
  /** Need → measure → service → finding, one row for each way; a row ends where the chain breaks. */
  readonly justification: readonly JustificationStep[];
  /** What is missing and who has it. */
  readonly incomplete: readonly FigureGap[];
}

/** What a file for the region is made from. */
export interface RegionalSubmissionOptions {
  /** The year that the file is about [year]. */
  readonly planYear: number;
  /** What became known later is not seen. */
  readonly day: Day;
  /** @default no plan: ways of meeting needs and expected money are not known */
  readonly plan?: Plan | null;
  /** Records of needs. @default not kept */
  readonly needs?: readonly Need[] | null;
  /** Needs already grouped, instead of records. @default grouped from `needs` by target group, type and form */
  readonly needGroups?: readonly NeedSummary[] | null;
  /** Findings about services or about the territory. @default nobody judged */
  readonly findings?: readonly SubmissionFinding[] | null;
  /** Which measure answers a need and which services carry it out, where the office knows. @default found by target group and guarantor */
  readonly links?: readonly SubmissionLink[];
  /** Entries wanted in the network, beside those of the data for the year. @default none */
  readonly wanted?: readonly NetworkEntry[];
  /** Year of the current entries [year]. @default the year of `day` */
  readonly currentYear?: number;
  /** This network only. @default all */
  readonly network?: string;
  /** Year of the money received [year]. @default the last one that was over on `day` */
  readonly moneyYear?: number;
}

/**
 * The file that an ORP owes its region (podklad pro krajský střednědobý plán): needs, ways of meeting them, available money by origin,
 * entries wanted in the network against the current ones, and why: need → measure → service → finding. Act 108/2006, § 94: a municipality
 * tells the region needs, ways of meeting them and resources; nothing prescribes the form.
 *
 * Nothing is made up: a part that nobody handed over is empty and `incomplete` says what is missing and who has it. Where the office does not
 * say which measure answers a need (in the record of the need, or as a link), measures of the same target group are proposed and say so, but none for a
 * need that was met or not taken up; so are services of the measure's guarantor and partners, and else services of the type that the need names.
 *
 * Titles of measures stand in it as the plan has them. Needs have no free text and no people; a service with a secret address is told at the
 * level of the ORP, without a place.
 *
 * @param data - what the office holds
 * @param orp - the ORP
 * @param options - the year, the day, and what else is known
 * @returns the record, plain JSON; `submissionTables` makes tables of it
 * @throws RangeError `day-invalid`, `territory-id-invalid`, `not-an-orp`, `year-invalid`
 *
 * @example
 * const need = { id: "p-1", recordedOn: "2026-05-04", municipality: null, targetGroup: "seniori", serviceType: "pecovatelska-sluzba", form: "terenni", people: { min: 3, max: 8 }, channel: "office", acute: null, answer: "open" }
 * const file = regionalSubmission(planningData({}), "orp/6201", { planYear: 2028, day: "2026-11-21", needs: [need] })
 * file.needs.map(({ id, people }) => [id, people]) // => [["seniori/pecovatelska-sluzba/terenni", { low: 3, high: 8 }]]
 * file.justification.map(({ need: id, endsAt }) => [id, endsAt]) // => [["seniori/pecovatelska-sluzba/terenni", "measure"]]
 * file.incomplete.map(({ figure, holder, count }) => [figure, holder, count]).slice(0, 3)
 * // => [["costs", "provider", 1], ["findings", "office", 1], ["measures", "office", 1]]
 *
 * @see docs/methods/plan-annex.md
 * @category Planning
 */
export function regionalSubmission(data: PlanningData, orp: TerritoryId, options: RegionalSubmissionOptions): RegionalSubmission {
  const { planYear, plan = null, needs = null, needGroups = null, findings = null, links = [] } = options;
  const day = checkedDay(options.day);
  if (territoryLevel(orp) !== "orp") throw rangeRefusal("not-an-orp", `regionalSubmission requires an ORP, got ${orp}`);
  const { moneyYear = Number(day.slice(0, 4)) - 1, currentYear = Number(day.slice(0, 4)) } = options;
  for (const year of [planYear, moneyYear, currentYear])
    if (!Number.isInteger(year) || year < 1000 || year > 9998)
      throw rangeRefusal("year-invalid", `regionalSubmission requires whole years, got ${year}`);
  const here = territory(data, orp, day);
  const { services } = orpServices(data, orp, day);
  const { wanted = [], network: name } = options;
  const network = networkDifferences(data, orp, {
    ...{ day, wantedYear: planYear, currentYear, wanted },
    ...(name === undefined ? {} : { network: name }),
  });
  const lines = needGroups !== null ? needLinesOfGroups(needGroups) : needLines(needs ?? [], here, day).lines;
  const measures = (plan?.measures ?? [])
    .filter(({ knownAt }) => knownAt <= day)
    .map((measure): SubmittedMeasure => {
      const { id, title, targetGroups, guarantor, partners, validFrom, validTo } = measure;
      const { planned, secured, unsecured } = measureMoneyAsOf(measure, day, { year: planYear });
      return { id, title, targetGroups, guarantor, partners, validFrom, validTo, planned, secured, unsecured };
    });
  const resources = submittedResources(data, here, plan, { day, planYear, moneyYear });
  const justification = justificationSteps({ lines, measures, services: services?.map(({ service }) => service) ?? [], findings, links });
  const submission = {
    kind: "regional-submission",
    method: "regionalSubmission@1",
    territory: { id: orp, cs: here.cs },
    region: here.kraj,
    ...{ planYear, day, plan: plan?.id ?? null, needs: lines, measures },
    ...{ resources: resources.rows, network: network.rows, justification },
    services: submittedServices(
      data,
      day,
      [...network.rows, ...justification].map(({ service }) => service),
    ),
  } as const;
  const gaps = gapList();
  submissionGaps(gaps, submission, {
    ...{ needs: needs !== null || needGroups !== null, plan: plan !== null, findings: findings !== null },
    ...{ here, network, services, resources },
  });
  return { ...submission, incomplete: gaps.all() };
}

function submittedServices(data: PlanningData, day: Day, named: readonly (ServiceRegistrationId | null)[]): readonly SubmittedService[] {
  const ids = [...new Set(named)].filter((id) => id !== null).sort();
  const known = ids.map((id) => data.servicesById.get(id)).filter((service) => service !== undefined);
  const words = serviceWords(known, data, day);
  return ids.map((id): SubmittedService => {
    const service = data.servicesById.get(id);
    const provider = service?.provider ?? null;
    const providerName = provider === null ? null : (data.providersById.get(provider)?.name ?? null);
    return { id, name: words[id]?.cs ?? null, type: service?.type ?? null, provider, providerName };
  });
}
