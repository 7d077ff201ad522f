import { supplyFacts } from "../../../src/analyses/supply/supplyFacts.ts";
import { serviceTypes } from "../../../src/codebooks/serviceTypes.ts";
import { type PlanningData, type PlanningParts, planningData } from "../../../src/model/planningData.ts";
import { type TerritoryNode, type TerritoryState, territoriesOn } from "../../../src/model/territoryGraph.ts";
import { type TerritoryId, territoryLevel } from "../../../src/model/territoryId.ts";
import { chance } from "../chance.ts";
import type { Contestant, Work } from "../work.ts";

const day = "2026-11-21";
const TOWNS = 6258;
const SERVICES = 6000;

const node = (id: TerritoryId, parents: readonly TerritoryId[]): TerritoryNode => ({
  id,
  cs: id,
  kind: territoryLevel(id),
  parents: parents.map((parent) => ({ id: parent, validFrom: null, validTo: null })),
  validFrom: null,
  validTo: null,
  point: null,
});

/** A country that does not exist: 14 regions, 77 okresy, 206 ORPs, municipalities dealt among them in turn. */
function country(towns: number): TerritoryState {
  const list = (count: number, of: (i: number) => TerritoryNode): readonly TerritoryNode[] =>
    Array.from({ length: count }, (_, i) => of(i));
  const region = (i: number): TerritoryId => `kraj/${3000 + (i % 14)}`;
  return territoriesOn(
    [
      node("cr", []),
      ...list(14, (i) => node(region(i), ["cr"])),
      ...list(77, (i) => node(`okres/${40_000 + i}`, [region(i)])),
      ...list(206, (i) => node(`orp/${1000 + i}`, [region(i)])),
      ...list(towns, (i) => node(`obec/${500_000 + i}`, [`orp/${1000 + (i % 206)}`, `okres/${40_000 + (i % 77)}`])),
    ],
    day,
  );
}

/** Services that do not exist: one to three places, a hundredth of them secret; half of them have told twenty municipalities of their reach. */
function office(services: number, towns: number): PlanningData {
  const random = chance(1);
  const town = (): string => String(500_000 + Math.floor(random() * towns));
  const always = { validFrom: null, validTo: null };
  const place = () =>
    random() < 0.01
      ? { name: null, secretAddress: true, address: null, point: null, ...always }
      : { name: null, secretAddress: false, address: { municipality: town() }, point: null, ...always };
  const contacts = { emails: [], phones: [], webs: [] };
  const made = Array.from({ length: services }, (_, i) => {
    const type = serviceTypes[Math.floor(random() * serviceTypes.length)] ?? serviceTypes[0];
    const form = type?.forms[0] ?? "terenni";
    const capacity = { amount: 1 + Math.floor(random() * 50), unit: form === "pobytova" ? "luzka" : "klient", form, basis: "registered" };
    const facilities = Array.from({ length: 1 + Math.floor(random() * 3) }, place);
    const rest = { portalId: null, name: null, targetGroups: null, regions: null, contacts, ...always };
    return {
      id: String(1_000_000 + i),
      type: type?.code,
      provider: `provider/p${i % 500}`,
      forms: [{ form, nonStop: null, capacities: [capacity] }],
      facilities,
      ...rest,
    };
  });
  const providers = Array.from({ length: 500 }, (_, i) => ({
    id: `provider/p${i}`,
    ico: null,
    name: "",
    seat: { municipality: town() },
    contacts,
  }));
  const row = (service: string) => ({
    service,
    municipality: town(),
    year: 2026,
    mode: "provided",
    clients: 3,
    contacts: null,
    hours: null,
  });
  const reaches = made.flatMap(({ id }) => (random() < 0.5 ? Array.from({ length: 20 }, () => row(id)) : []));
  return planningData({ services: made, providers, reaches } as unknown as PlanningParts);
}

/** The sum of all registered amounts that the facts of the country hold. */
const ofCountry = (facts: ReturnType<typeof supplyFacts>): number =>
  facts.facts.reduce((sum, fact) => (fact.subject === "cr" && fact.field.startsWith("capacities/") ? sum + (fact.value ?? 0) : sum), 0);

/** The same walk without rules: every amount is added to every territory above the first place. No reasons, types, units or secrets. */
function bareSums(data: PlanningData, territories: TerritoryState): number {
  const sums = new Map<TerritoryId, number>();
  const add = (id: TerritoryId, amount: number): void => {
    sums.set(id, (sums.get(id) ?? 0) + amount);
    for (const parent of territories.parents.get(id) ?? []) add(parent, amount);
  };
  let all = 0;
  for (const { facilities, forms } of data.services)
    for (const { amount } of forms.flatMap((form) => form.capacities)) {
      all += amount;
      const code = facilities[0]?.address?.municipality;
      if (code !== undefined) add(`obec/${code}`, amount);
    }
  return all;
}

/** Facts about all territories of the country from its whole register. */
export const supplyFactsWork: Work = {
  name: "supply-facts",
  what: "facts of 6 000 services and 60 000 rows of reach over 6 258 municipalities, ORPs, okresy, regions and the country; a tenth of all; a bare loop",
  prepare: () => {
    let [seen, bare]: [number | null, number | null] = [null, null];
    const contestant = (name: string, services: number, towns: number): Contestant => {
      const [data, territories] = [office(services, towns), country(towns)];
      return { name, size: services, unit: "services", run: () => ofCountry(supplyFacts(data, territories, { day })) };
    };
    const [data, territories] = [office(SERVICES, TOWNS), country(TOWNS)];
    return {
      measured: {
        name: "all",
        size: SERVICES,
        unit: "services",
        run: () => {
          seen = ofCountry(supplyFacts(data, territories, { day }));
        },
      },
      references: [
        { ...contestant("a tenth of services and municipalities", SERVICES / 10, Math.round(TOWNS / 10)), aim: 11 },
        {
          name: "bare loop",
          size: SERVICES,
          unit: "services",
          run: () => {
            bare = bareSums(data, territories);
          },
        },
      ],
      disagreement: () => (seen === bare ? null : `capacities of ${seen}, not of ${bare}`),
    };
  },
};
