import type { Territory } from "../../model/territory.ts";
import type { GapList } from "../gapList.ts";
import type { NetworkDifferences } from "../networkDifferences.ts";
import type { OrpServices } from "../orpServices.ts";
import type { RegionalSubmission } from "./regionalSubmission.ts";
import type { SubmittedResources } from "./submittedResources.ts";

/** What was handed over, and what was found on the way. @internal */
export interface SubmissionParts {
  readonly needs: boolean;
  readonly plan: boolean;
  readonly findings: boolean;
  readonly here: Territory;
  readonly network: NetworkDifferences;
  readonly services: OrpServices["services"];
  readonly resources: SubmittedResources;
}

/**
 * What a file for the region lacks.
 *
 * @internal
 */
export function submissionGaps(gaps: GapList, file: Omit<RegionalSubmission, "incomplete">, parts: SubmissionParts): void {
  const { here, network, services, resources } = parts;
  const orp = here.id;
  if (here.municipalities === null) gaps.add("network", "territories", orp, here.reason ?? "not-asked");
  if (services === null) gaps.add("network", "servicesSeated", orp, network.reason ?? "not-asked");
  if (!parts.needs) gaps.add("needs", "needs", orp, "not-asked");
  if (!parts.plan) gaps.add("measures", "measures", orp, "not-asked");
  if (!parts.findings) gaps.add("justification", "findings", orp, "not-asked");
  for (const line of file.needs) {
    if (line.targetGroup === null) gaps.add("needs", "needTargetGroup", line.id, "not-reported");
    if (line.serviceType === null) gaps.add("needs", "needServiceType", line.id, "not-reported");
    if (line.people.high === null) gaps.add("needs", "needPeople", line.id, "not-reported");
  }
  for (const { id, planned } of file.measures) if (planned === null) gaps.add("measures", "budgetPlanned", id, "not-reported");
  for (const id of resources.withoutFunding) gaps.add("resources", "measureFunding", id, "not-reported");
  if (resources.map.reason !== null) gaps.add("resources", "costs", orp, resources.map.reason);
  for (const { service, costs, known } of resources.map.byService) {
    if (costs.amount === null) gaps.add("resources", "costs", service, costs.reason ?? "not-reported");
    if (known === 0) gaps.add("resources", "revenues", service, costs.reason ?? "not-asked");
  }
  const noEntry = file.network.length === 0 && network.withoutEntry.length === 0;
  if (noEntry) gaps.add("network", "networkEntries", orp, "not-asked");
  for (const service of network.withoutEntry) gaps.add("network", "networkEntries", service, "not-asked");
  for (const { service, form, network: name, unit, current, wanted } of file.network) {
    const key = `${service} ${form} ${name} ${unit}`;
    if (current.reason !== null) gaps.add("network", "networkEntries", key, current.reason);
    if (wanted.reason !== null) gaps.add("network", "networkWanted", key, wanted.reason);
  }
  const justified = new Set(file.justification.map(({ service }) => service));
  for (const { service, difference } of file.network)
    if (difference !== null && difference !== 0 && !justified.has(service))
      gaps.add("justification", "networkReason", service, "not-reported");
  for (const { need, measure, endsAt } of file.justification) {
    if (endsAt === "measure") gaps.add("justification", "needMeasure", need, parts.plan ? "not-reported" : "not-asked");
    if (endsAt === "service") gaps.add("justification", "measureService", measure ?? need, "not-reported");
  }
}
