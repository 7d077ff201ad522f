import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import type { Service } from "../../model/service.ts";
import type { NeedLine } from "../needLine.ts";
import type { JustificationStep, SubmissionFinding, SubmissionLink } from "./justificationStep.ts";
import type { SubmittedMeasure } from "./regionalSubmission.ts";

/** What a justification is made from. @internal */
export interface JustificationInput {
  readonly lines: readonly NeedLine[];
  readonly measures: readonly SubmittedMeasure[];
  readonly services: readonly Service[];
  readonly findings: readonly SubmissionFinding[] | null;
  readonly links: readonly SubmissionLink[];
}

const NOTHING = { measure: null, measureBy: null, service: null, serviceBy: null, finding: null, outcome: null, title: null } as const;

/**
 * Ways from needs to findings, by need, measure, service and rule.
 *
 * @internal
 */
export function justificationSteps(input: JustificationInput): readonly JustificationStep[] {
  return input.lines.flatMap((line) => {
    const measures = measuresOf(line, input);
    if (measures.length === 0) return [{ need: line.id, ...NOTHING, endsAt: "measure" as const }];
    return measures.flatMap(({ measure, by }) => {
      const head = { ...NOTHING, need: line.id, measure: measure.id, measureBy: by };
      const services = servicesOf(line, measure, input);
      if (services.length === 0) return [{ ...head, endsAt: "service" as const }];
      return services.flatMap(({ service, by: serviceBy }): readonly JustificationStep[] => {
        const way = { ...head, service, serviceBy };
        const found = findingsOf(service, input.findings);
        if (found.length === 0) return [{ ...way, endsAt: "finding" as const }];
        return found.map(({ rule, outcome, title }) => ({
          ...way,
          ...{ finding: rule, outcome, title: { cs: title.cs, en: title.en }, endsAt: null },
        }));
      });
    });
  });
}

interface MeasureWay {
  readonly measure: SubmittedMeasure;
  readonly by: NonNullable<JustificationStep["measureBy"]>;
}

interface ServiceWay {
  readonly service: ServiceRegistrationId;
  readonly by: NonNullable<JustificationStep["serviceBy"]>;
}

function measuresOf(line: NeedLine, { measures, links }: JustificationInput): readonly MeasureWay[] {
  const said = new Set([
    ...(line.measures ?? []),
    ...links.filter(({ needs }) => needs?.includes(line.id) === true).map(({ measure }) => measure),
  ]);
  const stated = measures.filter(({ id }) => said.has(id)).map((measure) => ({ measure, by: "stated" as const }));
  if (stated.length > 0 || line.targetGroup === null || isClosed(line)) return stated;
  const group = line.targetGroup;
  return measures
    .filter(({ targetGroups }) => targetGroups?.includes(group) === true)
    .map((measure) => ({ measure, by: "target-group" as const }));
}

/** Help is there already, or the need was not taken up: nothing is proposed for it. */
const isClosed = ({ answers, records }: NeedLine): boolean => records > 0 && answers.met + answers.declined === records;

function servicesOf(line: NeedLine, measure: SubmittedMeasure, { services, links }: JustificationInput): readonly ServiceWay[] {
  const said = new Set(links.filter((link) => link.measure === measure.id).flatMap((link) => link.services ?? []));
  if (said.size > 0) return [...said].sort().map((service) => ({ service, by: "stated" as const }));
  const fits = ({ type, forms }: Service): boolean =>
    (line.serviceType === null || type === line.serviceType) &&
    (line.form === null || forms.length === 0 || forms.some(({ form }) => form === line.form));
  const fitting = services.filter(fits);
  const own = fitting.flatMap((service): readonly ServiceWay[] => {
    if (service.provider === measure.guarantor) return [{ service: service.id, by: "guarantor" as const }];
    return measure.partners.some((partner) => partner === service.provider) ? [{ service: service.id, by: "partner" as const }] : [];
  });
  if (own.length > 0 || line.serviceType === null) return own;
  return fitting.map((service) => ({ service: service.id, by: "type" as const }));
}

/** Findings about a service that ask for something; a rule that is met justifies no change. */
function findingsOf(service: ServiceRegistrationId, findings: readonly SubmissionFinding[] | null): readonly SubmissionFinding[] {
  const asking = (findings ?? []).filter(
    ({ subject, outcome }) => subject.id === service && (outcome === "breached" || outcome === "undecidable"),
  );
  return asking.toSorted((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
