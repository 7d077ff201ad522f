import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { districts } from "../../../src/codebooks/districts.ts";
import { orps } from "../../../src/codebooks/orps.ts";
import { regions } from "../../../src/codebooks/regions.ts";
import { type AddressPointCode, addressPointCode, isAddressPointCode } from "../../../src/model/identifiers/addressPointCode.ts";
import { type DistrictCode, districtCode, isDistrictCode } from "../../../src/model/identifiers/districtCode.ts";
import { ico, isIco } from "../../../src/model/identifiers/ico.ts";
import { isLau1, type Lau1, lau1 } from "../../../src/model/identifiers/lau1.ts";
import { isMunicipalityCode, type MunicipalityCode, municipalityCode } from "../../../src/model/identifiers/municipalityCode.ts";
import { isNuts3, nuts3 } from "../../../src/model/identifiers/nuts3.ts";
import { isOrpCode, type OrpCode, orpCode } from "../../../src/model/identifiers/orpCode.ts";
import { isPortalId, type PortalId, portalId } from "../../../src/model/identifiers/portalId.ts";
import { isPsc, psc } from "../../../src/model/identifiers/psc.ts";
import { isRegionCode, type RegionCode, regionCode } from "../../../src/model/identifiers/regionCode.ts";
import {
  isServiceRegistrationId,
  type ServiceRegistrationId,
  serviceRegistrationId,
} from "../../../src/model/identifiers/serviceRegistrationId.ts";

interface Identifier {
  readonly is: (text: unknown) => boolean;
  readonly make: (text: string) => string;
  readonly code: string;
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

// Codes of territory: ČSÚ codelists 43, 65, 100 and 101 and Eurostat. Registration numbers: tables of subsidies of
// Moravskoslezský kraj. Portal number and address point: register of providers of social services, MPSV.
const identifiers: Readonly<Record<string, Identifier>> = {
  ico: {
    is: isIco,
    make: ico,
    code: "ico-invalid",
    valid: ["63504260", "00839345"],
    invalid: ["63504261", "00000000", "635042600", "63 504 260"],
  },
  psc: {
    is: isPsc,
    make: psc,
    code: "psc-invalid",
    valid: ["10000", "67801", "79999"],
    invalid: ["00001", "80000", "6780", "678011", "67 801"],
  },
  municipalityCode: {
    is: isMunicipalityCode,
    make: municipalityCode,
    code: "municipality-code-invalid",
    valid: ["581283", "571393", "535711", "500011", "599999"],
    invalid: ["499999", "600000", "58128", "5812830", "Obec/581283"],
  },
  orpCode: { is: isOrpCode, make: orpCode, code: "orp-code-invalid", valid: ["6201", "5302", "2116", "1000"], invalid: ["620", "62012"] },
  districtCode: {
    is: isDistrictCode,
    make: districtCode,
    code: "district-code-invalid",
    valid: ["40703", "40169", "40924"],
    invalid: ["3701", "50703", "407030", "CZ0641"],
  },
  regionCode: {
    is: isRegionCode,
    make: regionCode,
    code: "region-code-invalid",
    valid: ["3018", "3115", "3140"],
    invalid: ["116", "6201", "CZ064"],
  },
  nuts3: {
    is: isNuts3,
    make: nuts3,
    code: "nuts3-invalid",
    valid: ["CZ010", "CZ064", "CZ080"],
    invalid: ["CZ061", "CZ0641", "CZZZZ", "cz064"],
  },
  lau1: {
    is: isLau1,
    make: lau1,
    code: "lau1-invalid",
    valid: ["CZ0100", "CZ020A", "CZ020C", "CZ0641"],
    invalid: ["CZ020D", "CZ064A", "CZ0611", "CZ064"],
  },
  serviceRegistrationId: {
    is: isServiceRegistrationId,
    make: serviceRegistrationId,
    code: "service-registration-id-invalid",
    valid: ["3559424", "6431660", "1109069", "8243517", "5587445", "1100631", "7338931", "1281600"],
    invalid: ["355942", "35594240"],
  },
  portalId: {
    is: isPortalId,
    make: portalId,
    code: "portal-id-invalid",
    valid: ["1", "4951", "999999"],
    invalid: ["0", "04951", "1000000"],
  },
  addressPointCode: {
    is: isAddressPointCode,
    make: addressPointCode,
    code: "address-point-code-invalid",
    valid: ["1", "11867906", "999999999"],
    invalid: ["0", "011867906", "1000000000"],
  },
};

describe.each(Object.entries(identifiers))("%s", (name, { is, make, code, valid, invalid }) => {
  const refused = expect.objectContaining({ name: "RangeError", code });

  it.each(valid)("takes %s", (text) => {
    expect(is(text)).toBe(true);
    expect(make(text)).toBe(text);
  });

  it.each([...invalid, "", " ", `${valid[0]}\n`, ` ${valid[0]}`, "١٢٣٤٥٦٧"])("refuses %j", (text) => {
    expect(is(text)).toBe(false);
    expect(() => make(text)).toThrow(refused);
    expect(() => make(text)).toThrow(`${name} requires `);
    expect(() => make(text)).toThrow(`, got ${JSON.stringify(text)}`);
  });

  it.each([undefined, null, Number(valid[0]), Number.NaN, true, [valid[0]], { length: 8 }])("takes a text only, not %j", (value) => {
    expect(is(value)).toBe(false);
    expect(() => make(value as unknown as string)).toThrow(refused);
  });

  it("gives what it takes, or what its predicate takes, and refuses the rest by its code", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(CZ0)?\d{1,9}$/)), (text) => {
        let made: string | null = null;
        try {
          made = make(text);
        } catch (error) {
          expect(error).toEqual(refused);
        }
        expect(made === null ? is(text) : !is(made)).toBe(false);
        if (is(text)) expect(made).toBe(text);
      }),
    );
  });
});

it("every code of the codebooks of territory is taken", () => {
  expect(districts.filter(({ code, lau1 }) => !isDistrictCode(code) || !isLau1(lau1))).toEqual([]);
  expect(regions.filter(({ code, nuts3 }) => !isRegionCode(code) || !isNuts3(nuts3))).toEqual([]);
  expect(orps.filter(({ code, seat }) => !isOrpCode(code) || !isMunicipalityCode(seat))).toEqual([]);
});

describe("identifiers as types", () => {
  it("are texts at run time and in JSON", () => {
    expect(JSON.stringify({ orp: orpCode("6201") })).toBe('{"orp":"6201"}');
  });

  it("do not mix levels and systems", () => {
    // @ts-expect-error a district is not an ORP
    const orp: OrpCode = districtCode("40703");
    // @ts-expect-error an ORP is not a district
    const district: DistrictCode = orpCode("6201");
    // @ts-expect-error 3115 is Týn nad Vltavou among ORPs, Jihomoravský kraj among regions
    const region: RegionCode = orpCode("3115");
    // @ts-expect-error a ČSÚ code of a district is not its EU code
    const lau: Lau1 = districtCode("40703");
    // @ts-expect-error the EU code of a region is not that of a district
    const unit: Lau1 = nuts3("CZ064");
    // @ts-expect-error an address point is not a municipality
    const municipality: MunicipalityCode = addressPointCode("581283");
    // @ts-expect-error the number in the portal is not the registration number
    const service: ServiceRegistrationId = portalId("4951");
    // @ts-expect-error nor the other way round
    const portal: PortalId = serviceRegistrationId("3559424");
    // @ts-expect-error a text is not an identifier before it was checked
    const point: AddressPointCode = "11867906";
    expect([orp, district, region, lau, unit, municipality, service, portal, point]).toHaveLength(9);
  });

  it("are narrowed by their predicates", () => {
    const text: string = "6201";
    const orp: OrpCode | null = isOrpCode(text) ? text : null;
    expect(orp).toBe("6201");
  });
});
