import { describe, expect, it } from "vitest";
import { capacity } from "../../../src/model/capacity.ts";
import type { NetworkEntry } from "../../../src/model/networkEntry.ts";
import { onDay, year } from "../../../src/model/period.ts";
import { type ServiceYearFigures, serviceYear } from "../../../src/model/serviceYear.ts";
import { beds, clients, place, service } from "../../model/planning.ts";
import { day, derived, said } from "./derived.ts";

const services = [service(1, { facilities: [place("500001")] }), service(2, { facilities: [place("500002")] })];
const entry = (n: number, units: number | null, changes: Partial<NetworkEntry> = {}): NetworkEntry => ({
  service: service(n).id,
  form: "pobytova",
  network: "kraj/3115",
  year: 2026,
  units: units === null ? null : [capacity(units, { unit: "luzka", form: "pobytova", basis: "network" })],
  status: "basic",
  entrustment: null,
  application: null,
  ...changes,
});
const NETWORK = "capacities/domovy-pro-seniory/luzka/pobytova/network";
const ACTUAL = "capacities/domovy-pro-seniory/luzka/pobytova/actual";

describe("capacity in the network", () => {
  const of = (entries: readonly NetworkEntry[], options = {}) =>
    said(derived({ services, networkEntries: entries }, options), "orp/6201", NETWORK);

  // Added by hand.
  it("is what the entries count on, next to the registered maximum and never added to it", () => {
    const facts = derived({ services, networkEntries: [entry(1, 12), entry(2, 8)] });
    expect(said(facts, "orp/6201", NETWORK)).toBe(20);
    expect(said(facts, "orp/6201", NETWORK.replace("network", "registered"))).toBe(40);
    const [fact] = facts.facts.filter((one) => one.field === NETWORK);
    expect([fact?.source, fact?.period]).toEqual(["office", onDay(day)]);
  });

  it("is none outside of the network; unknown without an entry, unless the table is whole", () => {
    expect(of([entry(1, 12), entry(2, null, { status: "outside" })])).toBe(12);
    expect(of([entry(1, 12), entry(2, 8, { status: "outside" })])).toBe(12);
    expect(of([entry(1, 12)])).toEqual({ value: 12, covered: 1, members: 2 });
    expect(of([entry(1, 12)], { wholeTables: ["network"] })).toBe(12);
    expect(of([entry(1, 12), entry(2, null)], { wholeTables: ["network"] })).toEqual({ value: 12, covered: 1, members: 2 });
  });

  it("of one service in two networks is one capacity: the same counts once, another one is a contradiction", () => {
    const both = (units: number) => [entry(1, 12), entry(1, units, { network: "orp/6201", status: "orp-minimum" }), entry(2, 8)];
    expect(of(both(12))).toBe(20);
    expect(of(both(10))).toBe("invalid-input");
    expect(of(both(10), { network: "kraj/3115" })).toBe(20);
    expect(of(both(10), { network: "orp/6201" })).toEqual({ value: 10, covered: 1, members: 2 });
  });

  it("of another year is a figure of that year", () => {
    const facts = derived(
      { services, networkEntries: [entry(1, 12, { year: 2025 }), entry(2, 8, { year: 2025 }), entry(2, 9)] },
      { year: 2025 },
    );
    const fact = facts.facts.find((one) => one.subject === "orp/6201" && one.field === NETWORK);
    expect([fact?.value, fact?.period]).toEqual([20, year(2025)]);
  });

  it("of services that are not at hand is counted apart", () => {
    expect(derived({ services, networkEntries: [entry(1, 12), entry(9, 5)] }).unmatched.network).toBe(1);
  });
});

describe("capacity in fact provided", () => {
  const figures = (n: number, changes: Omit<ServiceYearFigures, "service" | "period">) =>
    serviceYear({ service: service(n).id, period: year(2025), ...changes });
  const fact = (facts: ReturnType<typeof derived>, field: string, subject = "orp/6201") =>
    facts.facts.find((one) => one.subject === subject && one.field === field);
  const value = (one: ReturnType<typeof fact>) =>
    one === undefined || one.coverage === undefined ? (one?.value ?? null) : [one.value, one.coverage.covered, one.coverage.members];

  it("is what services reported for a year that is over", () => {
    const serviceYears = [figures(1, { beds: 18, bedDaysAvailable: 6570, fteDirect: 9.5 }), figures(2, { beds: 20, fteDirect: 0.1 })];
    const facts = derived({ services, serviceYears }, { year: 2025 });
    expect(value(fact(facts, ACTUAL))).toBe(38);
    expect(value(fact(facts, ACTUAL.replace("luzka", "bed-day")))).toEqual([6570, 1, 2]);
    expect(value(fact(facts, ACTUAL.replace("luzka", "fte")))).toBe(9.6);
    expect(fact(facts, ACTUAL)?.period).toEqual(year(2025));
    expect(
      derived({ services, serviceYears: [serviceYear({ service: service(1).id, period: year(2026), beds: 18 })] }).facts.filter(
        (one) => one.field === ACTUAL,
      ),
    ).toEqual([]);
  });

  it("of a service in several forms is known of beds only", () => {
    const two = [service(1, { facilities: [place("500001")], forms: [beds(20), clients(5)] })];
    const facts = derived({ services: two, serviceYears: [figures(1, { beds: 18, fteDirect: 9.5 })] }, { year: 2025 });
    expect(facts.facts.filter((one) => one.subject === "cr" && one.field.endsWith("/actual")).map((one) => one.field)).toEqual([ACTUAL]);
  });

  it("that was reported twice with two amounts is a contradiction; twice the same is once", () => {
    const twice = (again: number) =>
      derived({ services, serviceYears: [figures(1, { beds: 18 }), figures(1, { beds: again }), figures(2, { beds: 2 })] }, { year: 2025 });
    expect(value(fact(twice(18), ACTUAL))).toBe(20);
    expect(fact(twice(17), ACTUAL)).toMatchObject({ value: null, reason: "invalid-input" });
    expect(fact(twice(-18), ACTUAL)).toMatchObject({ value: null, reason: "invalid-input" });
  });
});
