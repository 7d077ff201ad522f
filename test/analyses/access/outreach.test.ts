import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { access } from "../../../src/analyses/access/access.ts";
import type { AccessInput } from "../../../src/analyses/access/accessInput.ts";
import type { OutreachMethod } from "../../../src/analyses/access/accessMethod.ts";
import { beds, byMatrix, carers, refused, region } from "./question.ts";

const method: OutreachMethod = { measure: "outreach", unit: "min", limit: 60, careMinutes: 45, hoursPerUnit: 2000, fieldShare: 0.8 };
/** 100 people at the base and 20 people 15 minutes away, one full-time worker. */
const village = byMatrix([100, 20], [1], [[0], [15]], carers);

describe("outreach", () => {
  // By hand: 2 000 paid hours × 0.8 = 1 600 in the field. A visit takes 0.75 h at the base and 0.75 + 0.5 h in the village; one visit to
  // everybody 100 × 0.75 + 20 × 1.25 = 100 h; so 16 visits, 12 h of care each; travel 20 × 16 × 0.5 = 160 h.
  it("equal care: travelling eats the hours of all", () => {
    const found = access(village, method);
    expect(found.places).toEqual([
      { id: "p0", value: 12, travelHours: 0, reason: null },
      { id: "p1", value: 12, travelHours: 8, reason: null },
    ]);
    expect(found.services).toEqual([{ id: "s0", ratio: 16, reason: null }]);
    expect(found.hours).toEqual({ paid: 2000, field: 1600, care: 1440, travel: 160, visits: 1920, trips: 1920 });
    expect(found.supply).toEqual({ putIn: 1, reachable: 1, handedOut: 1, conserves: true, notReached: [] });
  });

  // By hand: 1 600 / 120 = 13 1/3 field hours each; at the base all of it is care, in the village 0.75 / 1.25 of it.
  it("equal time: travelling eats the hours of those who live far away", () => {
    const found = access(village, { ...method, share: "equal-time" });
    expect(found.places[0]?.value).toBeCloseTo(40 / 3, 12);
    expect(found.places[1]?.value).toBeCloseTo(8, 12);
    expect(found.places[1]?.travelHours).toBeCloseTo(16 / 3, 12);
    expect(found.hours?.travel).toBeCloseTo((20 * 16) / 3, 10);
    expect(found.supply.handedOut).toBeCloseTo(1, 14);
  });

  // By hand: a trip of 3 visits 2 × 15 min there and back and 2 × 3 min between, 12 min of travel a visit; 0.75 + 0.2 h.
  it("several visits on one trip share its way", () => {
    const found = access(byMatrix([20], [1], [[15]], carers), { ...method, visitsPerTrip: 3, minutesBetween: 3 });
    expect(found.hours?.visits).toBeCloseTo(1600 / 0.95, 9);
    expect(found.hours?.trips).toBeCloseTo(1600 / 0.95 / 3, 9);
    expect(found.hours?.travel).toBeCloseTo((1600 / 0.95) * 0.2, 9);
  });

  it("capacity in hours needs no conversion; nobody in reach leaves no hours", () => {
    const hours = { ...carers, unit: "hour" } as const;
    const { hoursPerUnit: _, ...rest } = method;
    expect(access(byMatrix([10], [75], [[0]], hours), { ...rest, fieldShare: 1 }).places[0]?.value).toBe(7.5);
    const far = access(byMatrix([10], [1], [[61]], carers), method);
    expect(far.places).toEqual([{ id: "p0", value: 0, travelHours: 0, reason: "nothing-within-reach" }]);
    expect(far.hours).toEqual({ paid: 0, field: 0, care: 0, travel: 0, visits: 0, trips: 0 });
  });

  it("unknown people leave the hours unknown; a place without a point as well", () => {
    const found = access(byMatrix([null, 20], [1], [[0], [15]], carers), method);
    expect([found.hours, found.places[1]]).toEqual([null, { id: "p1", value: null, travelHours: null, reason: "figure-unknown" }]);
    const nowhere: AccessInput = { places: [{ id: "a", point: null, people: 1 }], supply: [], costs: { kind: "great-circle", speed: 40 } };
    expect(access(nowhere, method).places).toEqual([{ id: "a", value: null, travelHours: null, reason: "not-located" }]);
  });

  it.each<[string, AccessInput, Partial<OutreachMethod>]>([
    ["form-unfit", byMatrix([1], [1], [[0]], beds), {}],
    ["outreach-invalid", byMatrix([1], [1], [[0]], { ...carers, unit: "klient" }), {}],
    ["outreach-invalid", village, { careMinutes: 0 }],
    ["outreach-invalid", village, { careMinutes: 5e-324 }],
    ["outreach-invalid", village, { hoursPerUnit: 5e-324 }],
    ["outreach-invalid", village, { fieldShare: 5e-324 }],
    ["outreach-invalid", village, { visitsPerTrip: 0.5 }],
    ["outreach-invalid", village, { minutesBetween: -1 }],
    ["outreach-invalid", village, { fieldShare: 1.1 }],
    ["outreach-invalid", village, { hoursPerUnit: 0 }],
    ["outreach-invalid", byMatrix([1], [1], [[0]], { ...carers, unit: "hour" }), {}],
    ["outreach-invalid", village, { share: "other" as "equal-care" }],
    ["units-differ", { ...village, costs: { kind: "great-circle" } }, {}],
  ])("refuses with %s", (code, input, changes) => expect(() => access(input, { ...method, ...changes })).toThrow(refused(code)));

  it("full-time equivalents need the hours of one", () => {
    const { hoursPerUnit: _, ...rest } = method;
    expect(() => access(village, rest)).toThrow(refused("outreach-invalid"));
  });

  it("field hours are care and travel, and the further away, the less care", () => {
    fc.assert(
      fc.property(
        region,
        fc.constantFrom<"equal-care" | "equal-time">("equal-care", "equal-time"),
        fc.integer({ min: 1, max: 4 }),
        ({ places, supply }, share, visitsPerTrip) => {
          const workers = supply.map((one) => ({ ...one, ...carers }));
          const ask = (detour: number) =>
            access(
              { places, supply: workers, costs: { kind: "great-circle", speed: 40, detour } },
              { ...method, limit: null, share, visitsPerTrip },
            );
          const { hours, supply: balance } = ask(1);
          expect((hours?.care ?? 0) + (hours?.travel ?? 0)).toBeCloseTo(hours?.field ?? -1, 6);
          expect(balance.handedOut).toBeCloseTo(balance.reachable, 9);
          expect(ask(2).hours?.care ?? 0).toBeLessThanOrEqual((hours?.care ?? 0) * (1 + 1e-12));
        },
      ),
    );
  });
});
