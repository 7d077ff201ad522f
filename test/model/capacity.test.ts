import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addCapacity, type Capacity, capacity, sumCapacity } from "../../src/model/capacity.ts";

const bedsKind = { unit: "luzka", form: "pobytova", basis: "registered" } as const;
const carersKind = { unit: "fte", form: "terenni", basis: "network" } as const;
const beds = capacity(24, bedsKind);
const clients = capacity(1, { unit: "klient", form: "pobytova", basis: "registered" });
const field = capacity(1, { unit: "luzka", form: "terenni", basis: "registered" });
const network = capacity(20, { unit: "luzka", form: "pobytova", basis: "network" });
const refusedAs = (code: string) => expect.objectContaining({ name: "RangeError", code });
const wide = (one: Capacity): Capacity => one;

describe("capacity", () => {
  it("is a plain object, zero is an amount", () => {
    expect(capacity(0, bedsKind)).toEqual({ amount: 0, ...bedsKind });
    expect(capacity(-0, bedsKind).amount).toBe(0);
    expect(capacity(0.5, carersKind).amount).toBe(0.5);
  });

  it("takes nothing else over from the kind", () => {
    expect(Object.keys(capacity(1, beds))).toEqual(["amount", "unit", "form", "basis"]);
  });

  it.each([-1, -5e-324, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("refuses %d", (amount) => {
    expect(() => capacity(amount, bedsKind)).toThrow(refusedAs("capacity-amount-invalid"));
    expect(() => capacity(amount, bedsKind)).toThrow(`capacity requires a finite amount of at least 0, got ${amount}`);
  });

  it.each<unknown>([null, undefined, "24", 24n])("refuses what is not a number: %s", (amount) => {
    expect(() => capacity(amount as number, bedsKind)).toThrow(expect.objectContaining({ name: "TypeError", code: "not-a-number" }));
  });

  it("keeps its kind in its type", () => {
    const typed: Capacity<"luzka", "pobytova", "registered"> = beds;
    // @ts-expect-error beds are not clients
    const wrong: Capacity<"klient"> = beds;
    // @ts-expect-error no such unit
    expect(capacity(1, { unit: "postele", form: "pobytova", basis: "registered" }).amount).toBe(1);
    expect([typed, wrong]).toHaveLength(2);
  });
});

describe("addCapacity", () => {
  it("adds like to like", () => {
    const total: Capacity<"luzka", "pobytova", "registered"> = addCapacity(beds, capacity(8, bedsKind));
    expect(total).toEqual({ amount: 32, ...bedsKind });
  });

  it("refuses unlike units, as a type and at run time", () => {
    // @ts-expect-error beds and clients
    expect(() => addCapacity(beds, clients)).toThrow(refusedAs("capacity-units-differ"));
    expect(() => addCapacity(wide(beds), wide(clients))).toThrow("addCapacity requires one unit, got luzka and klient");
  });

  it("refuses unlike forms, as a type and at run time", () => {
    // @ts-expect-error residential and field
    expect(() => addCapacity(beds, field)).toThrow(refusedAs("capacity-forms-differ"));
    expect(() => addCapacity(wide(beds), wide(field))).toThrow("addCapacity requires one form, got pobytova and terenni");
  });

  it("refuses unlike bases, as a type and at run time", () => {
    // @ts-expect-error registered maximum and capacity in the network
    expect(() => addCapacity(beds, network)).toThrow(refusedAs("capacity-bases-differ"));
    expect(() => addCapacity(wide(beds), wide(network))).toThrow("addCapacity requires one basis, got registered and network");
  });

  it("refuses a capacity of unknown kind beside a known one, as a type", () => {
    // @ts-expect-error the second may be anything
    expect(addCapacity(beds, wide(beds)).amount).toBe(48);
  });

  it("refuses amounts that never went through capacity", () => {
    expect(() => addCapacity({ ...beds, amount: -1 }, { ...beds, amount: 5 })).toThrow(refusedAs("capacity-amount-invalid"));
    expect(() => addCapacity(beds, { ...beds, amount: Number.NaN })).toThrow(refusedAs("capacity-amount-invalid"));
    expect(() => addCapacity({ ...beds, amount: Number.MAX_VALUE }, { ...beds, amount: Number.MAX_VALUE })).toThrow(
      refusedAs("capacity-amount-invalid"),
    );
  });

  it("does not mind which comes first", () => {
    const amount = fc.double({ min: 0, max: 1e100, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [first, second] = [capacity(a, carersKind), capacity(b, carersKind)];
        expect(addCapacity(first, second)).toEqual(addCapacity(second, first));
      }),
    );
  });
});

describe("sumCapacity", () => {
  it("of nothing is nothing, of one is itself", () => {
    expect(sumCapacity([])).toBeNull();
    expect(sumCapacity([beds])).toEqual(beds);
  });

  it("loses no hundredths of a full-time worker", () => {
    const parts = [0.1, 0.2, 0.3, 0.7, 0.1, 0.1].map((amount) => capacity(amount, carersKind));
    expect(sumCapacity(parts)?.amount).toBe(1.5);
    expect(sumCapacity([1e16, 1, 1].map((amount) => capacity(amount, carersKind)))?.amount).toBe(1e16 + 2);
  });

  it("refuses unlike kinds, as a type and at run time", () => {
    // @ts-expect-error beds and clients
    expect(() => sumCapacity([beds, clients])).toThrow(refusedAs("capacity-units-differ"));
    // @ts-expect-error residential and field
    expect(() => sumCapacity([beds, field])).toThrow(refusedAs("capacity-forms-differ"));
    // @ts-expect-error registered maximum and capacity in the network
    expect(() => sumCapacity([beds, network])).toThrow(refusedAs("capacity-bases-differ"));
    expect(() => sumCapacity([wide(beds), wide(beds), wide(clients)])).toThrow("sumCapacity requires one unit, got luzka and klient");
  });

  it("sums kinds read from data", () => {
    expect(sumCapacity([wide(beds), wide(beds)])?.amount).toBe(48);
  });

  it("does not depend on the order, to the last bit", () => {
    const amounts = fc.array(fc.double({ min: 0, max: 1e100, noNaN: true }), { minLength: 1, maxLength: 20 });
    const shuffled = amounts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const sum = (all: readonly number[]) => sumCapacity(all.map((amount) => capacity(amount, carersKind)))?.amount;
        expect(sum(one)).toBe(sum(other));
      }),
    );
  });

  it("of whole numbers is their sum", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1 }), (amounts) => {
        expect(sumCapacity(amounts.map((amount) => capacity(amount, bedsKind)))?.amount).toBe(amounts.reduce((a, b) => a + b, 0));
      }),
    );
  });
});
