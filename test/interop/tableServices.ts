import { readTable } from "../../src/interop/readTable.ts";
import type { MatchableService } from "../../src/interop/serviceMatch.ts";
import type { TableReading } from "../../src/interop/tableRow.ts";
import type { Facility } from "../../src/model/facility.ts";
import { ico } from "../../src/model/identifiers/ico.ts";
import { municipalityCode } from "../../src/model/identifiers/municipalityCode.ts";
import { serviceRegistrationId } from "../../src/model/identifiers/serviceRegistrationId.ts";

/** Municipalities of a made-up register, with their real names and codes. */
export const municipalities = [
  { id: "obec/581283", cs: "Blansko" },
  { id: "obec/581291", cs: "Adamov" },
  { id: "obec/581372", cs: "Boskovice" },
] as const;

const open = { validFrom: null, validTo: null };

/** A place of a service. */
export function place(code: string | null, secret = false): Facility {
  if (secret) return { ...open, name: null, secretAddress: true, address: null, point: null };
  const address = {
    ...{ addressPoint: null, municipalityPart: null, street: null, houseNumber: null, houseNumberKind: null },
    ...{ orientationNumber: null, addition: null, psc: null, municipality: code === null ? null : municipalityCode(code) },
  };
  return { ...open, name: null, secretAddress: false, address, point: null };
}

/** A service of a made-up register. */
export function service(id: string, type: string, provider: string, name: string | null, ...facilities: Facility[]): MatchableService {
  return { id: serviceRegistrationId(id), type, provider: ico(provider), name, facilities, ...open };
}

/** Providers of a made-up register; the numbers are right, the names are not theirs. */
export const providers = [
  { id: ico("63504260"), name: "Charita Zelené údolí" },
  { id: ico("00839345"), name: "Domov Lípa, příspěvková organizace" },
] as const;

/** Rows of a table of yearly reports. */
export function reports(csv: string): TableReading<"service-year"> {
  return readTable(csv, { noun: "service-year", year: 2025, source: "office", knownAt: "2026-02-10", municipalities });
}
