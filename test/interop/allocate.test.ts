import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "../../src/interop/allocate.ts";
import { type AllocatedService, type AllocationKey, allocationKeyName } from "../../src/interop/allocationKey.ts";
import { exactSum } from "../../src/model/exactSum.ts";
import type { Fact } from "../../src/model/fact.ts";
import { ico } from "../../src/model/identifiers/ico.ts";
import { serviceRegistrationId } from "../../src/model/identifiers/serviceRegistrationId.ts";
import { year } from "../../src/model/period.ts";

const provider = ico("63504260");
const figure = (value: number): Fact => ({
  ...{ subject: provider, field: "revenues/obec/obec", period: year(2025), value, source: "subsidies-2025", knownAt: "2026-02-10" },
});
const service = (number: number, fteDirect: number | null = null, beds: number | null = null): AllocatedService => ({
  id: serviceRegistrationId(String(1_000_000 + number)),
  provider,
  fteDirect,
  forms:
    beds === null
      ? []
      : [{ form: "pobytova", nonStop: true, capacities: [{ amount: beds, unit: "luzka", form: "pobytova", basis: "registered" }] }],
});
const valuesOf = (value: number, services: readonly AllocatedService[], key: AllocationKey) =>
  allocate(figure(value), services, key).facts.map((fact) => fact.value);
const own = (weights: Readonly<Record<string, number>>): AllocationKey => ({
  ...{ kind: "weights", id: "floor-area", cs: "podle plochy", en: "by floor area", weights },
});

describe("allocate", () => {
  it.each<readonly [number, readonly AllocatedService[], AllocationKey, readonly number[]]>([
    [100, [service(1), service(2), service(3)], { kind: "equal" }, [34, 33, 33]],
    [100, [service(3), service(2), service(1)], { kind: "equal" }, [33, 33, 34]], // the order of services changes no share
    [10_000, [service(1, 2.5), service(2, 7.5)], { kind: "fte" }, [2_500, 7_500]],
    [10_000, [service(1, 0.1), service(2, 0.2)], { kind: "fte" }, [3_333, 6_667]],
    [7, [service(1, 0), service(2, 1)], { kind: "fte" }, [0, 7]],
    [90, [service(1, null, 10), service(2, null, 20)], { kind: "capacity", form: "pobytova", unit: "luzka" }, [30, 60]],
    [0, [service(1), service(2)], { kind: "equal" }, [0, 0]],
    [-5, [service(1), service(2)], { kind: "equal" }, [-3, -2]],
    [12.5, [service(1), service(2), service(3)], { kind: "equal" }, [4.17, 4.17, 4.16]],
    [0.125, [service(1), service(2)], { kind: "equal" }, [0.063, 0.062]],
    [5, [service(1), service(2)], own({ "1000001": 1e-320, "1000002": 4e-320 }), [1, 4]],
    [9_007_199_254_740_991, [service(1), service(2)], { kind: "equal" }, [4_503_599_627_370_496, 4_503_599_627_370_495]],
  ])("%d over %# gives its shares", (value, services, key, shares) => {
    expect(valuesOf(value, services, key)).toEqual(shares);
  });

  it("every fact names its service, and the key by its source", () => {
    const { facts, key } = allocate(figure(5), [service(1, 1), service(2, 1)], { kind: "fte" });
    expect(key).toEqual({ id: "by-fte", cs: "podle úvazků v přímé péči", en: "by full-time equivalents in direct care" });
    expect(facts[1]).toEqual({ ...figure(2), subject: "1000002", source: "subsidies-2025/by-fte" });
  });

  it("an unknown figure gives unknown shares, and the share of a partial sum stays partial", () => {
    const { value: _, ...rest } = figure(0);
    const silent: Fact = { ...rest, value: null, reason: "refused" };
    expect(allocate(silent, [service(1), service(2)], { kind: "equal" }).facts).toMatchObject([
      { value: null, reason: "refused" },
      { value: null, reason: "refused" },
    ]);
    const partial = { ...figure(4), coverage: { covered: 2, members: 3 } };
    expect(allocate(partial, [service(1)], { kind: "equal" }).facts[0]?.coverage).toEqual({ covered: 2, members: 3 });
  });

  it.each<readonly [string, Fact, readonly AllocatedService[], AllocationKey]>([
    ["figure-not-of-provider", { ...figure(1), subject: "3559424" }, [service(1)], { kind: "equal" }],
    ["services-missing", figure(1), [], { kind: "equal" }],
    ["service-repeated", figure(1), [service(1), service(1)], { kind: "equal" }],
    ["service-foreign", figure(1), [{ ...service(1), provider: ico("00839345") }], { kind: "equal" }],
    ["weight-unknown", figure(1), [service(1, 1), service(2)], { kind: "fte" }],
    ["weight-unknown", figure(1), [service(1, null, 3)], { kind: "capacity", form: "ambulantni", unit: "luzka" }],
    ["weight-unknown", figure(1), [service(1)], own(JSON.parse('{"__proto__": 1}'))],
    ["weight-invalid", figure(1), [service(1, -1), service(2, 2)], { kind: "fte" }],
    ["weight-invalid", figure(1), [service(1, Number.NaN)], { kind: "fte" }],
    ["weights-zero", figure(1), [service(1, 0), service(2, 0)], { kind: "fte" }],
    ["not-finite", figure(Number.NaN), [service(1)], { kind: "equal" }],
    ["source-too-long", { ...figure(1), source: "x".repeat(95) }, [service(1)], { kind: "equal" }],
    ["key-invalid", figure(1), [service(1)], { kind: "best" } as unknown as AllocationKey],
    ["key-invalid", figure(1), [service(1)], { kind: "capacity", form: "pobytova", unit: "beds" } as unknown as AllocationKey],
  ])("refuses %s", (code, fact, services, key) => {
    expect(() => allocate(fact, services, key)).toThrow(expect.objectContaining({ code }));
  });

  it("names each key in both languages", () => {
    expect(allocationKeyName({ kind: "capacity", form: "pobytova", unit: "luzka" })).toEqual({
      id: "by-capacity-pobytova-luzka",
      cs: "podle registrované kapacity: pobytová forma, lůžka",
      en: "by registered capacity: residential, beds",
    });
    expect(allocationKeyName(own({}))).toEqual({ id: "by-floor-area", cs: "podle plochy", en: "by floor area" });
  });

  it("law: shares add up to the figure exactly, each within one unit of its part, and a service of weight 0 gets nothing", () => {
    const weights = fc.array(fc.oneof(fc.nat(50), fc.double({ min: 0, max: 100, noNaN: true })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(10_000_000_000), weights, (value, fte) => {
        fc.pre(fte.some((weight) => weight > 0));
        const shares = valuesOf(
          value,
          fte.map((weight, at) => service(at, weight)),
          { kind: "fte" },
        ).map((share) => share ?? -1);
        expect(exactSum(shares)).toBe(value);
        const all = exactSum(fte);
        for (const [at, share] of shares.entries()) {
          expect(Number.isInteger(share)).toBe(true);
          expect(Math.abs(share - (value * (fte[at] ?? 0)) / all)).toBeLessThan(1.001);
          if (fte[at] === 0) expect(share).toBe(0);
        }
      }),
    );
  });
});
