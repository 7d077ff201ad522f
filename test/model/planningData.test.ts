import { describe, expect, it } from "vitest";
import { type PlanningParts, planningData, providerOf } from "../../src/model/planningData.ts";
import { county, fact, node } from "./office.ts";
import { address, noContacts, place, provider, reach, secret, service } from "./planning.ts";

describe("planningData", () => {
  it("is empty of nothing, and says that nothing was given", () => {
    const data = planningData({});
    expect([...data.given]).toEqual([]);
    for (const part of [data.services, data.providers, data.reaches, data.networkEntries, data.serviceYears, data.facts, data.absentRows])
      expect(part).toEqual([]);
    for (const index of [data.servicesById, data.providersById, data.servicesByMunicipality, data.reachesByService])
      expect(index.size).toBe(0);
  });

  it("tells a part that is empty from one that was not handed over", () => {
    expect([...planningData({ reaches: [], facts: undefined }).given]).toEqual(["reaches"]);
  });

  it("keeps all parts as they came, in their order", () => {
    const parts: PlanningParts = {
      services: [service(2), service(1)],
      reaches: [reach(2, "500001")],
      facts: [fact("obec/500001", "births", 1)],
      territories: county,
      partial: [{ id: "cr", covered: 6, members: 6258 }],
    };
    expect(planningData(parts)).toMatchObject(parts);
  });

  it("takes each id once, the first one", () => {
    const data = planningData({
      services: [service(1, { name: "první" }), service(1, { name: "druhá" })],
      providers: [provider("a"), provider("a", { name: "jiný" })],
    });
    expect(data.services.map((one) => one.name)).toEqual(["první"]);
    expect(data.providers.map((one) => one.name)).toEqual(["Spolek a"]);
  });

  it("finds services by provider and by municipality of their places, each once", () => {
    const services = [
      service(1, { facilities: [place("500001"), place("500001"), place("500002")] }),
      service(2, { facilities: [place("500002")] }),
    ];
    const data = planningData({ services });
    expect([...data.servicesByMunicipality].map(([code, all]) => [code, all.map((one) => one.id)])).toEqual([
      ["500001", ["1000001"]],
      ["500002", ["1000001", "1000002"]],
    ]);
    expect(data.servicesByProvider.get(service(1).provider)?.length).toBe(2);
  });

  it("puts a service with a secret address under no municipality, not even that of its open place", () => {
    const data = planningData({ services: [service(1, { facilities: [secret(), place("500002")] })] });
    expect(data.servicesByMunicipality.size).toBe(0);
  });

  it("finds a provider, or says that there is none", () => {
    const data = planningData({ providers: [provider("a")] });
    expect(providerOf(data, service(1))?.name).toBe("Spolek a");
    expect(providerOf(planningData({}), service(1))).toBeNull();
  });

  it("does not change what it was given, and cannot be changed", () => {
    const parts = Object.freeze({ services: Object.freeze([service(1)]) });
    const data = planningData(parts);
    expect(Object.isFrozen(data)).toBe(true);
    expect(() => structuredClone(data)).not.toThrow();
  });

  it("holds no secret address: not in the service, not in its contacts, not as the seat of its provider", () => {
    const where = { ...address("500003"), street: "Tichá", houseNumber: 77 };
    const contacts = { emails: ["ticha77@example.cz", "dum@example.cz"], phones: ["516 410 825"], webs: [] };
    const data = planningData({
      providers: [provider("a", { seat: where, contacts }), provider("b", { seat: where })],
      services: [service(1, { facilities: [secret({ address: where })], contacts })],
      territories: [node("obec/500003", [], { cs: "Tajnov" })],
    });
    expect(JSON.stringify([data.services, data.providersById.get(provider("a").id)])).not.toMatch(/tich|500003|77/i);
    expect(data.services[0]?.contacts).toEqual({ ...noContacts, emails: ["dum@example.cz"], phones: ["516 410 825"] });
    expect(data.providersById.get(provider("b").id)?.seat).toEqual(where);
    expect(data.servicesById.get(service(1).id)).toBe(data.services[0]);
  });
});
