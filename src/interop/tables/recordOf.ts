import type { CapacityUnit } from "../../codebooks/capacityUnits.ts";
import { fields } from "../../codebooks/fields.ts";
import type { ServiceForm } from "../../codebooks/serviceForms.ts";
import type { Address } from "../../model/address.ts";
import type { Comment } from "../../model/comment.ts";
import type { MunicipalityCode } from "../../model/identifiers/municipalityCode.ts";
import type { Psc } from "../../model/identifiers/psc.ts";
import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import type { Need, NegotiatedHelp } from "../../model/need.ts";
import type { NetworkStatus } from "../../model/networkEntry.ts";
import { year } from "../../model/period.ts";
import type { PlanMeasureRow } from "../../model/planMeasureRow.ts";
import type { RelatedService, RelatedServiceKind } from "../../model/relatedService.ts";
import type { Revenues } from "../../model/revenues.ts";
import { type ServiceYear, serviceYear } from "../../model/serviceYear.ts";
import { hasDays } from "../../model/validity.ts";
import type { TableNoun } from "../tableColumn.ts";
import type { TableRecords } from "../tableRow.ts";
import { plainWords } from "../written/plainWords.ts";
import type { Flaw } from "../written/writtenFlaws.ts";
import { codeFlaws } from "./codeFlaws.ts";
import { plainTerritoryFields } from "./municipalityYearTable.ts";
import type { RowValues } from "./rowValues.ts";

/** A record, the slot that it fills within its subject, or why there is none. @internal */
export type MadeRecord<N extends TableNoun> =
  | { readonly record: TableRecords[N]; readonly slot: string }
  | { readonly flaw: Flaw; readonly field: string };

type Makers = { readonly [N in TableNoun]: (row: RowValues) => MadeRecord<N> };

/** Figures of a yearly report that have one column each. */
const plainFigures = fields.filter(({ noun, code }) => noun === "serviceYear" && code !== "revenues");
/** A row may not know yet which service it speaks of. */
const anyService = "0000000" as ServiceRegistrationId;

/**
 * How the values of a row become a record. Required cells are filled already, each in its kind.
 *
 * @internal
 */
export const recordOf: Makers = {
  "service-year": (row) => {
    const period = year(row.number("year") ?? 0);
    const cells = row.fields.filter((field) => field.startsWith("revenues/"));
    const revenues = Object.fromEntries(cells.map((field) => [field.slice("revenues/".length), row.number(field)])) as Revenues;
    const figures = Object.fromEntries(plainFigures.map(({ code }) => [code, row.number(code)])) as Partial<ServiceYear>;
    const { service: _, ...record } = serviceYear({
      ...figures,
      service: anyService,
      period,
      revenues: cells.length > 0 ? revenues : null,
    });
    return { record, slot: period.from };
  },
  "service-reach": (row) => {
    const municipality = row.text("municipality") as MunicipalityCode;
    const mode = row.text("mode") as "offered" | "provided";
    const time = row.number("year") ?? 0;
    const record = {
      municipality,
      year: time,
      mode,
      clients: row.number("clients"),
      contacts: row.number("contacts"),
      hours: row.number("hours"),
      visitsPerWeek: row.number("visitsPerWeek"),
      frequency: row.text("frequency"),
    };
    return { record, slot: `${municipality} ${time} ${mode}` };
  },
  "network-entry": (row) => {
    const form = row.text("form") as ServiceForm;
    const network = row.text("network") ?? "";
    const time = row.number("year") ?? 0;
    const units = (["fte", "luzka", "hour", "klient", "kontakt", "interv"] as const satisfies readonly CapacityUnit[]).flatMap((unit) => {
      const amount = row.number(`units/${unit}`);
      return amount === null ? [] : [{ amount, unit, form, basis: "network" as const }];
    });
    const status = row.text("status") as NetworkStatus;
    const record = {
      form,
      network,
      year: time,
      units: units.length > 0 ? units : null,
      status,
      entrustment: row.text("entrustment"),
      application: row.text("application"),
    };
    return { record, slot: `${network} ${form} ${time}` };
  },
  "related-service": (row) => {
    const validity = { validFrom: row.text("validFrom"), validTo: row.text("validTo") };
    if (!hasDays(validity)) return { flaw: codeFlaws.validity, field: "validTo" };
    const name = row.text("name") ?? "";
    const place = placeOf(row);
    const slug = plainWords((row.text("id") ?? `${name} ${place?.municipality ?? ""}`).replace(/^related\//, "")).replace(
      /[^a-z\d]+/g,
      "-",
    );
    const record: RelatedService = {
      id: `related/${slug.replace(/^-/, "").slice(0, 64) || "0"}`,
      kind: row.text("kind") as RelatedServiceKind,
      name,
      operator: row.text("operator"),
      place,
      targetGroups: row.list("targetGroups"),
      contacts: {
        emails: row.list("contacts/emails") ?? [],
        phones: row.list("contacts/phones") ?? [],
        webs: row.list("contacts/webs") ?? [],
      },
      ...validity,
    };
    return { record, slot: record.id };
  },
  need: (row) => {
    const groups = row.list("targetGroup") ?? [];
    if (groups.length > 1) return { flaw: codeFlaws.oneGroup, field: "targetGroup" };
    const record: Need = {
      id: row.text("id") ?? "",
      recordedOn: row.text("recordedOn"),
      municipality: row.text("municipality") as MunicipalityCode | null,
      targetGroup: groups[0] ?? null,
      serviceType: row.text("serviceType"),
      form: row.text("form") as ServiceForm | null,
      people: row.span("people"),
      persons: row.list("persons") as Need["persons"],
      channel: row.text("channel") as Need["channel"],
      author: row.text("author") as Need["author"],
      source: row.text("source") as Need["source"],
      acute: row.truth("acute"),
      negotiated: negotiatedOf(row),
      answer: row.text("answer") as Need["answer"],
      answeredOn: row.text("answeredOn"),
      measure: row.text("measure"),
      reason: row.text("reason") as Need["reason"],
    };
    return { record, slot: record.id };
  },
  "plan-measure": (row) => {
    const validity = { validFrom: row.text("validFrom"), validTo: row.text("validTo") };
    if (!hasDays(validity)) return { flaw: codeFlaws.validity, field: "validTo" };
    const record: PlanMeasureRow = {
      id: row.text("id") ?? "",
      title: row.text("title") ?? "",
      priority: row.text("priority"),
      targetGroups: row.list("targetGroups"),
      costs: row.number("costs"),
      status: row.text("status") as PlanMeasureRow["status"],
      progress: row.number("progress"),
      ...validity,
    };
    return { record, slot: record.id };
  },
  comment: (row) => {
    const record: Comment = {
      id: row.text("id") ?? "",
      receivedOn: row.text("receivedOn"),
      author: row.text("author") as Comment["author"],
      about: row.text("about"),
      settlement: row.text("settlement") as Comment["settlement"],
      settledOn: row.text("settledOn"),
    };
    return { record, slot: record.id };
  },
  "municipality-year": (row) => {
    const municipality = row.text("municipality") as MunicipalityCode;
    const period = year(row.number("year") ?? 0);
    const asked = plainTerritoryFields.filter(({ code }) => row.fields.includes(code));
    return {
      record: { municipality, period, figures: Object.fromEntries(asked.map(({ code }) => [code, row.number(code)])) },
      slot: `${municipality} ${period.from}`,
    };
  },
  "confirmed-match": (row) => {
    return { record: { service: row.text("service") as ServiceRegistrationId, confirmedOn: row.text("confirmedOn") }, slot: "" };
  },
};

function negotiatedOf(row: RowValues): Need["negotiated"] {
  const help: NegotiatedHelp = {
    form: row.text("negotiated/form") as ServiceForm | null,
    amount: row.number("negotiated/amount"),
    unit: row.text("negotiated/unit") as CapacityUnit | null,
    per: row.text("negotiated/per") as NegotiatedHelp["per"],
  };
  return Object.values(help).every((part) => part === null) ? null : help;
}

function placeOf(row: RowValues): Address | null {
  const [kind = "", house = "", behind = ""] = row.list("place/houseNumber") ?? [];
  const place: Address = {
    addressPoint: null,
    municipality: row.text("place/municipality") as MunicipalityCode | null,
    municipalityPart: null,
    street: row.text("place/street"),
    houseNumber: house === "" ? null : Number(house),
    houseNumberKind: kind === "descriptive" || kind === "registration" ? kind : null,
    orientationNumber: row.text("place/orientationNumber") ?? (behind === "" ? null : behind),
    addition: null,
    psc: row.text("place/psc") as Psc | null,
  };
  return Object.values(place).every((part) => part === null) ? null : place;
}
