import { placeFacilities } from "../../src/interop/coordinates/placeFacilities.ts";
import { readRuianAddresses } from "../../src/interop/coordinates/readRuianAddresses.ts";
import type { AddressPointCode } from "../../src/model/identifiers/addressPointCode.ts";
import type { ServiceRegistrationId } from "../../src/model/identifiers/serviceRegistrationId.ts";
import type { Service } from "../../src/model/service.ts";
import { conserved, harmless } from "./harmless.ts";

const head =
  "Kód ADM;Kód obce;Název obce;Kód MOMC;Název MOMC;Kód obvodu Prahy;Název obvodu Prahy;Kód části obce;Název části obce;Kód ulice;Název ulice;" +
  "Typ SO;Číslo domovní;Číslo orientační;Znak čísla orientačního;PSČ;Souřadnice Y;Souřadnice X;Platí Od";
const file = [
  head,
  "8338752;599999;Trojanovice;;;;;168491;Trojanovice;;;č.p.;2;;;74401;479862.17;1133960.17;2022-08-24T00:00:00",
  "8338761;599999;Trojanovice;;;;;168491;Trojanovice;;Na Rozcestí;č.ev.;3;12;a;74401;;;",
  "",
].join("\r\n");

/** A secret place whose address has slipped in, and an open one. */
const service: Pick<Service, "id" | "facilities"> = (() => {
  const address = {
    ...{ addressPoint: "8338752" as AddressPointCode, municipality: null, municipalityPart: null, street: null, houseNumber: null },
    ...{ houseNumberKind: null, orientationNumber: null, addition: null, psc: null },
  };
  const open = { name: null, validFrom: null, validTo: null, secretAddress: false as const, address, point: null };
  return { id: "3559424" as ServiceRegistrationId, facilities: [open, { ...open, secretAddress: true as never }] };
})();

/** Address points of RÚIAN, and the places that they give to services. */
export const ruian = {
  name: "ruian",
  samples: (): unknown[] => [
    file,
    new TextEncoder().encode(file),
    file
      .trim()
      .split("\r\n")
      .map((row) => row.split(";")),
  ],
  run(input: unknown): void {
    const reading = harmless(() => readRuianAddresses(input));
    if (reading === null) return;
    conserved(input, reading);
    for (const { point } of reading.accepted)
      if (point !== null && !(point.lon > 11 && point.lon < 20 && point.lat > 47 && point.lat < 52))
        throw new Error("a point outside Czechia");
    const placed = harmless(() => placeFacilities([service], reading.accepted));
    if (placed?.services[0]?.facilities[1]?.point != null) throw new Error("a secret place has got a point");
  },
};
