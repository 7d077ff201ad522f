import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountOf } from "../../../src/analyses/change/amountOf.ts";
import { changedFields } from "../../../src/analyses/change/changedFields.ts";
import type { FieldChange } from "../../../src/analyses/change/serviceChange.ts";
import { regionCode } from "../../../src/model/identifiers/regionCode.ts";
import type { Service } from "../../../src/model/service.ts";
import { address, beds, clients, noContacts, place, secret, service } from "../../model/planning.ts";

const base = service(1, { facilities: [place("500001", { name: "Domov" })], contacts: { ...noContacts, phones: ["1", "2"] } });
const after = (changes: Partial<Service>): readonly FieldChange[] => changedFields(base, { ...base, ...changes });

describe("changedFields", () => {
  it.each<[string, Partial<Service>, readonly FieldChange[]]>([
    ["nothing", {}, []],
    ["numbers of identity", { id: service(2).id, portalId: null }, []],
    ["an end", { validTo: "2027-01-01" }, [{ field: "validTo", from: null, to: "2027-01-01" }]],
    ["a type", { type: "azylove-domy" }, [{ field: "type", from: "domovy-pro-seniory", to: "azylove-domy" }]],
    ["a capacity", { forms: [beds(24)] }, [{ field: "capacity/pobytova/luzka", from: 20, to: 24 }]],
    ["a capacity that is gone", { forms: [{ ...beds(1), capacities: [] }] }, [{ field: "capacity/pobytova/luzka", from: 20, to: null }]],
    [
      "several in one unit",
      { forms: [{ ...beds(1), capacities: [...beds(12).capacities, ...beds(8).capacities] }] },
      [{ field: "capacity/pobytova/luzka", from: 20, to: [8, 12] }],
    ],
    [
      "a form more",
      { forms: [beds(20), clients(5)] },
      [
        { field: "forms", from: [], to: ["terenni"] },
        { field: "capacity/terenni/klient", from: null, to: 5 },
      ],
    ],
    ["around the clock", { forms: [{ ...beds(20), nonStop: null }] }, [{ field: "nonStop/pobytova", from: true, to: null }]],
    ["target groups", { targetGroups: ["pecujici-osoby"] }, [{ field: "targetGroups", from: ["seniori"], to: ["pecujici-osoby"] }]],
    ["target groups not stated any more", { targetGroups: null }, [{ field: "targetGroups", from: ["seniori"], to: null }]],
    ["the order of a list", { contacts: { ...noContacts, phones: ["2", "1"] } }, []],
    ["a phone", { contacts: { ...noContacts, phones: ["2", "3"] } }, [{ field: "contacts/phones", from: ["1"], to: ["3"] }]],
    ["regions", { regions: [regionCode("3115")] }, [{ field: "regions", from: null, to: ["3115"] }]],
    [
      "a place",
      { facilities: [place("500001", { name: "Domov" }), place("500002", { address: address("500002", { orientationNumber: "3a" }) })] },
      [{ field: "facilities", from: [], to: ["Lipová 12/3a, obec/500002"] }],
    ],
  ])("%s", (_, changes, expected) => {
    expect(after(changes)).toEqual(expected);
  });

  it("back is the same the other way round", () => {
    const change = fc.record(
      {
        validTo: fc.constantFrom(null, "2027-01-01"),
        forms: fc.constantFrom([], [beds(20)], [beds(24), clients(3)]),
        targetGroups: fc.constantFrom(null, [], ["seniori"], ["pecujici-osoby", "seniori"]),
        facilities: fc.constantFrom([], [place("500001")], [secret()], [secret(), place("500002")]),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(change, change, (a, b) => {
        const [one, other] = [
          { ...base, ...a },
          { ...base, ...b },
        ];
        expect(changedFields(one, one)).toEqual([]);
        const back = changedFields(other, one).map(({ field, from, to }) => ({ field, from: to, to: from }));
        expect(changedFields(one, other)).toEqual(back);
      }),
    );
  });
});

describe("where an address is secret", () => {
  const open = place("500003", { name: "Dům", address: address("500003", { street: "Tichá" }) });
  const contacts = { ...noContacts, webs: ["https://ticha.example"], phones: ["1"] };

  it("places are said to have changed, and nothing of them", () => {
    expect(changedFields({ ...base, facilities: [secret()] }, { ...base, facilities: [secret(), place("500001")] })).toEqual([
      { field: "facilities", from: null, to: null },
    ]);
  });

  it("an address that was open before is not said, nor what tells it", () => {
    const fields = changedFields({ ...base, facilities: [open], contacts, name: "Dům v Tiché" }, { ...base, facilities: [secret()] });
    expect(JSON.stringify(fields)).not.toMatch(/tich|500003|Lipová/i);
    expect(fields).toContainEqual({ field: "facilities", from: null, to: null });
  });

  it("is told by the caller where the places that are left do not say it", () => {
    const [a, b] = [
      { ...base, facilities: [open] },
      { ...base, facilities: [] },
    ];
    expect(changedFields(a, b, { sheltered: true })).toEqual([{ field: "facilities", from: null, to: null }]);
    expect(changedFields(a, b)[0]?.from).toEqual(["Dům, Tichá 12, obec/500003"]);
  });
});

it.each([
  [5, 5],
  [[1, 2], 3],
  [[], 0],
  [null, null],
  ["a", null],
] as const)("amountOf(%j) is %j", (value, amount) => {
  expect(amountOf(value)).toBe(amount);
});
