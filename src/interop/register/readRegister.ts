import { registerReader } from "./registerReader.ts";
import type { RegisterOptions, RegisterReading } from "./registerReading.ts";

/** So many letters of a text are turned into bytes at a time. */
const PIECE = 1 << 16;

/**
 * Reads the open data of the register of providers of social services, `rpss.json` (registr poskytovatelů sociálních služeb).
 *
 * One item of `polozky` is one registered service. Its last days become first days after; a facility repeated within it is kept
 * once; capacities are registered maxima of the service in a form and a unit, never of a place and never free places. A provider is
 * told again with every service and kept once. A code that no code list knows stays as it came; codes and keys that are not known
 * are counted, each with its name. Personal data are left out unless asked for.
 *
 * Of a facility with a secret address nothing of its place is taken over, also where the register gives it all the same; its name
 * stays unless it has a digit or a word of that address in it, and no unplaced part of the same service is kept.
 *
 * A service whose id, type or end cannot be said for sure is rejected. What is wrong in a part of it, a PSČ, a capacity, a place that
 * ends before it begins, leaves that part out and is listed in `flaws`. Bytes are UTF-8. An item that is broken, deeper than 64 levels
 * or larger than 8 MB is rejected, and reading goes on with the next one that can be recognised; a file that is cut off is refused.
 *
 * What the register does not say: where a field service really goes, how much of a capacity is free, in which ORP a place lies
 * (that follows from the municipality). It knows services that have ended, so look at validity; facilities of ended services stay
 * open in it, see `facilitiesOn`.
 *
 * @param input - bytes, text, or JSON already parsed
 * @param options - personal data, what to keep, official code lists
 * @returns services, rejected items, providers, flaws of parts, notes
 * @throws RangeError `json-broken`, `root-unknown`: nothing is read from such a file
 *
 * @example
 * const bed = { pocet: 32, popis: null, typ: { id: "TypKapacitySocialniSluzby/luzka" } }
 * const forms = [{ forma: { id: "FormaSocialniSluzby/pob" }, nepretrzitePoskytovani: true, kapacity: [bed] }]
 * const home = { portalId: 7, identifikator: "1234567", druhSocialniSluzby: { id: "DruhSocialniSluzby/13" }, datumPoskytovaniDo: "2026-12-31", formy: forms }
 * const register = readRegister({ polozky: [{ ...home, poskytovatel: { ico: "63504260", nazev: "Domov" } }, { portalId: null }] })
 * register.accepted.map(({ id, type, provider, validTo }) => [id, type, provider, validTo])
 * // => [["1234567", "domovy-pro-seniory", "63504260", "2027-01-01"]]
 * register.accepted[0].forms[0].capacities // => [{ amount: 32, unit: "luzka", form: "pobytova", basis: "registered" }]
 * register.rejected.map((flaw) => [flaw.code, flaw.path]) // => [["id-missing", "polozky[1]"]]
 */
export function readRegister(input: unknown, options: RegisterOptions = {}): RegisterReading {
  const reader = registerReader(options, "readRegister");
  if (typeof input === "string") {
    const encoder = new TextEncoder();
    for (let from = 0; from < input.length; ) {
      let to = Math.min(from + PIECE, input.length);
      // Both halves of a surrogate pair go into one piece.
      if (to < input.length && (input.charCodeAt(to - 1) & 0xfc00) === 0xd800) to++;
      reader.bytes(encoder.encode(input.slice(from, to)));
      from = to;
    }
    return reader.endOfBytes();
  }
  if (input instanceof Uint8Array) {
    reader.bytes(input);
    return reader.endOfBytes();
  }
  reader.parsed(input);
  return reader.end();
}
