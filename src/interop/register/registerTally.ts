import type { Bilingual } from "../../model/bilingual.ts";
import { type Note, noteOf } from "../reading.ts";
import { type PathPlaces, pathOf } from "./pathOf.ts";

/** Notes that name their things, the first few of them. */
const sums = {
  "repeated-facility": {
    cs: "zařízení, která se u téže služby opakují (stejný název, adresa i data); vedena jednou",
    en: "facilities repeated within a service (same name, address and dates), kept once",
  },
  "repeated-capacity": {
    cs: "kapacity, které se v téže formě opakují i s popisem; vedeny jednou",
    en: "capacities repeated within a form together with their description, kept once",
  },
  "several-capacities": {
    cs: "formy s několika různými kapacitami v téže jednotce; vedeny všechny, součet nemusí platit",
    en: "forms with several different capacities in one unit; all kept, their sum need not hold",
  },
  "secret-facility": {
    cs: "zařízení s utajenou adresou; není převzato nic z jejich místa ani žádná nezařazená část téže služby",
    en: "facilities with a secret address; nothing of their place is taken over, and no unplaced part of the same service",
  },
  "secret-address-given": {
    cs: "zařízení označená jako utajená, k nimž registr adresu přesto uvádí; zahozena",
    en: "facilities marked as secret for which the register gives an address all the same; thrown away",
  },
  "secret-address-elsewhere": {
    cs: "jiná místa na adrese, která je jinde označena jako utajená; také skryta",
    en: "other places at an address that is marked as secret elsewhere; hidden as well",
  },
  "secret-name-withheld": {
    cs: "názvy utajených zařízení, v nichž je číslo nebo část adresy; vynechány",
    en: "names of secret facilities that contain a number or a part of the address; left out",
  },
  "secret-part-withheld": { cs: "části záznamů s utajenou adresou; nepřevzaty", en: "parts of records with a secret address; not kept" },
  "facility-outlives-service": {
    cs: "služby, které skončily, ale některé jejich zařízení zůstalo otevřené",
    en: "services that have ended while a facility of theirs stays open",
  },
  "id-from-portal": {
    cs: "služby bez registračního čísla o sedmi číslicích; místo něj číslo na portálu doplněné nulami",
    en: "services without a registration number of seven digits; the portal number filled up with zeros stands for it",
  },
  "provider-missing": { cs: "služby bez použitelného poskytovatele", en: "services without a usable provider" },
  "provider-differs": {
    cs: "poskytovatelé, o nichž registr u různých služeb uvádí různé údaje; platí ty u služby s nejvyšším číslem na portálu",
    en: "providers described differently with different services; the service with the highest portal number is followed",
  },
  "ico-missing": { cs: "poskytovatelé bez IČO; mají náhradní id", en: "providers without IČO; they have a surrogate id" },
  "ico-check-digit": {
    cs: "IČO s nesprávnou kontrolní číslicí; vedeno jen v náhradním id",
    en: "IČO with a wrong check digit; held in a surrogate id only",
  },
  "ico-padded": {
    cs: "IČO bez nul na začátku nebo psané jako číslo; doplněno",
    en: "IČO without its zeros in front or written as a number; filled up",
  },
  "address-point-missing": {
    cs: "adresy zařízení bez kódu adresního místa",
    en: "addresses of facilities without a code of an address point",
  },
  "address-point-check-digit": {
    cs: "kódy adresních míst s nesprávnou kontrolní číslicí; vedeny",
    en: "codes of address points with a wrong check digit; kept",
  },
  "unsafe-key": {
    cs: "klíče, které by mohly měnit předlohy objektů; vynechány",
    en: "keys that could change prototypes of objects; left out",
  },
} as const satisfies Record<string, Bilingual>;

/** Notes of which every thing has one of its own. */
const singles = {
  "unknown-key": { cs: "klíč, který popis registru nezná", en: "key that the description of the register does not know" },
  "unknown-code": { cs: "kód, který číselník nezná; veden tak, jak přišel", en: "code that the code list does not know; kept as it came" },
  "unmodelled-key": { cs: "klíč, pro který knihovna nemá pojem", en: "key for which the library has no noun" },
  "personal-data": { cs: "osobní údaje", en: "personal data" },
} as const satisfies Record<string, Bilingual>;

/** What is counted once for all its things. */
type SumCode = keyof typeof sums;

/** What is counted thing by thing. */
type SingleCode = keyof typeof singles;

/** Counts on the way through the register. */
export interface RegisterTally {
  /** One more thing, named by an example: its own name, or the place where the state is. */
  readonly add: (code: SumCode, at: string | PathPlaces, path?: string) => void;
  /** One more occurrence of a thing. */
  readonly count: (code: SingleCode, thing: string) => void;
  readonly notes: () => readonly Note[];
}

/** A file of a hundred megabytes may hold as many different keys as it likes; so many are named. */
const NAMED = 200;

/**
 * A tally without anything in it.
 *
 * @internal
 *
 * @example
 * const tally = registerTally()
 * tally.count("unknown-key", "zarizeni[].patro")
 * tally.count("unknown-key", "zarizeni[].patro")
 * tally.notes().map((note) => [note.code, note.count, note.detail.en])
 * // => [["unknown-key", 2, "key that the description of the register does not know: zarizeni[].patro"]]
 */
export function registerTally(): RegisterTally {
  const summed = new Map<SumCode, { count: number; readonly examples: string[] }>();
  const single = new Map<SingleCode, { readonly things: Map<string, number>; others: number }>();
  return {
    add: (code, at, path) => {
      let held = summed.get(code);
      if (held === undefined) {
        held = { count: 0, examples: [] };
        summed.set(code, held);
      }
      held.count++;
      if (held.examples.length < 6) held.examples.push(typeof at === "string" ? at : pathOf(at, path));
    },
    count: (code, thing) => {
      let held = single.get(code);
      if (held === undefined) {
        held = { things: new Map(), others: 0 };
        single.set(code, held);
      }
      const count = held.things.get(thing);
      if (count === undefined && held.things.size === NAMED) held.others++;
      else held.things.set(thing, (count ?? 0) + 1);
    },
    notes: () => [
      ...[...single].flatMap(([code, { things, others }]) => [
        ...[...things].map(([thing, count]) => noteOfOne(code, count, thing)),
        ...(others > 0 ? [noteOfOne(code, others, "…")] : []),
      ]),
      ...[...summed].flatMap(([code, { count, examples }]) => noteOf(code, sums[code], examples, count)),
    ],
  };
}

function noteOfOne(code: SingleCode, count: number, thing: string): Note {
  const name = thing.length > 80 ? `${thing.slice(0, 80)}…` : thing;
  return { code, count, detail: { cs: `${singles[code].cs}: ${name}`, en: `${singles[code].en}: ${name}` } };
}
