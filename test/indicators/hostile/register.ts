import fc from "fast-check";
import { type PlanningParts, planningData } from "kpss/model";
import { county } from "../../model/office.ts";
import { type HostileArguments, hostile } from "./hostile.ts";

const service = fc.array(hostile, { maxLength: 3 }).map((amounts) => ({
  id: "1234567",
  name: null,
  type: "domovy-pro-seniory",
  provider: "provider/a",
  forms: [
    {
      form: "pobytova",
      nonStop: null,
      capacities: amounts.map((amount) => ({ amount, unit: "luzka", form: "pobytova", basis: "registered" })),
    },
  ],
  targetGroups: null,
  facilities: [{ name: null, secretAddress: false, address: { municipality: "500001" }, point: null, validFrom: null, validTo: null }],
  regions: null,
  contacts: { emails: [], phones: [], webs: [] },
  validFrom: "2020-01-01",
  validTo: null,
}));
const entry = hostile.map((amount) => {
  const units = [{ amount, unit: "luzka", form: "pobytova", basis: "network" }];
  return {
    service: "1234567",
    form: "pobytova",
    network: "kraj/3115",
    year: 2026,
    units,
    status: "basic",
    entrustment: null,
    application: null,
  };
});
const report = hostile.map((clients) => ({
  service: "1234567",
  period: { from: "2025-01-01", to: "2026-01-01" },
  clients,
  revenues: null,
}));
const office = fc.tuple(service, entry, report).map(([one, two, three]) =>
  planningData({
    services: [one],
    networkEntries: [two],
    serviceYears: [three],
    reaches: [],
    territories: county,
  } as unknown as PlanningParts),
);

/** Arguments of what is told of the register and of deliveries. */
export const registerArguments: HostileArguments = {
  deliveryFacts: fc.tuple(
    office,
    fc.record({
      day: fc.constant("2026-11-21"),
      year: fc.oneof({ weight: 5, arbitrary: fc.constant(2025) }, hostile),
      territories: fc.constant(["orp/6201", "cr"]),
    }),
  ),
  serviceRecordFacts: fc.tuple(office, fc.record({ day: fc.constant("2026-11-21"), wholeNetwork: fc.boolean() })),
};
