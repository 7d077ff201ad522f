/** What an office would keep beside the register, made up like `syntheticRegister.ts`: related services and where services come to. */
import { municipalityCode, type RelatedService, type ServiceReach, serviceRegistrationId } from "kpss";

const BLANSKO = "581283";
const ADAMOV = "581291";
const JEDOVNICE = "581682";
const LIPOVEC = "581950";
const RAJEC = "582239";
const BORITOV = "581364";
const SLOUP = "582352";

/** Related services, as an office would keep them in its own table. */
export const syntheticRelated: readonly RelatedService[] = (
  [
    ["klub-duchodcu", "leisure", "Klub důchodců Podzimní louka", ADAMOV, 21],
    ["pujcovna-pomucek", "health", "Půjčovna pomůcek Berlička", BLANSKO, 55],
    ["svoz-senioru", "ngo", "Svoz na úřad a k lékaři Koloběžka", null, null],
    ["dluhova-poradna", "ngo", "Občanská poradna Kompas", RAJEC, 7],
  ] as const
).map(([key, kind, name, municipality, house], i) => ({
  id: `related/${key}`,
  kind,
  name,
  operator: "Smyšlený spolek",
  place:
    municipality === null
      ? null
      : {
          addressPoint: null,
          municipality: municipalityCode(municipality),
          municipalityPart: null,
          street: "Vymyšlená",
          houseNumber: house,
          houseNumberKind: "descriptive",
          orientationNumber: null,
          addition: null,
          psc: null,
        },
  targetGroups: i === 3 ? null : ["seniori"],
  contacts: { emails: [], phones: [`+420 000 000 ${400 + i}`], webs: [] },
  validFrom: null,
  validTo: null,
}));

/** Where two services come to, as their providers would say. */
export const syntheticReaches: readonly ServiceReach[] = (
  [
    ["9000001", BLANSKO, 5, null, "offered"],
    ["9000001", ADAMOV, 5, null, "offered"],
    ["9000001", BORITOV, 2, null, "offered"],
    ["9000001", SLOUP, 1, 60, "provided"],
    ["9000002", LIPOVEC, 7, null, "offered"],
    ["9000002", JEDOVNICE, 3, null, "offered"],
    ["9000025", RAJEC, 0.5, null, "offered"],
  ] as const
).map(([service, municipality, visitsPerWeek, hours, mode]) => ({
  service: serviceRegistrationId(service),
  municipality: municipalityCode(municipality),
  year: 2026,
  mode,
  clients: null,
  contacts: null,
  hours,
  visitsPerWeek,
  frequency: null,
}));
