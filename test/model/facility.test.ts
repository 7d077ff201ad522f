import { describe, expect, it } from "vitest";
import type { Address } from "../../src/model/address.ts";
import { type Facility, publicAddress, publicPoint } from "../../src/model/facility.ts";
import { municipalityCode } from "../../src/model/identifiers/municipalityCode.ts";
import { psc } from "../../src/model/identifiers/psc.ts";

const address: Address = {
  addressPoint: null,
  municipality: municipalityCode("581283"),
  municipalityPart: null,
  street: "nám. Svobody",
  houseNumber: 32,
  houseNumberKind: "descriptive",
  orientationNumber: "3",
  addition: null,
  psc: psc("678 01"),
};
const point = { lon: 16.65, lat: 49.36 };
const open: Facility = { name: "Poradna", validFrom: null, validTo: null, secretAddress: false, address, point };
const secret: Facility = { name: "Azylový dům", validFrom: null, validTo: null, secretAddress: true, address: null, point: null };

describe("publicAddress and publicPoint", () => {
  it("show what is open", () => {
    expect(publicAddress(open)).toBe(address);
    expect(publicPoint(open)).toBe(point);
  });

  it("say nothing of what is secret or unknown", () => {
    expect(publicAddress(secret)).toBeNull();
    expect(publicPoint(secret)).toBeNull();
    expect(publicAddress({ ...open, address: null })).toBeNull();
  });

  it("do not leak an address that should not be there", () => {
    const leaking = { secretAddress: true, address, point } as const;
    expect(publicAddress(leaking)).toBeNull();
    expect(publicPoint(leaking)).toBeNull();
  });

  it("show nothing where a flag is missing", () => {
    const unsaid = { address, point } as unknown as Facility;
    expect(publicAddress(unsaid)).toBeNull();
    expect(publicPoint(unsaid)).toBeNull();
  });
});

it("a secret place cannot hold its address", () => {
  // @ts-expect-error address of a secret place
  const wrong: Facility = { ...secret, address };
  // @ts-expect-error point of a secret place
  const wrongPoint: Facility = { ...secret, point };
  expect([publicAddress(wrong), publicPoint(wrongPoint)]).toEqual([null, null]);
});
