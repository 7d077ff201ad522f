import type { RegisterCode } from "../codebooks/serviceTypes.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { OfficialEntry } from "./readCodebook.ts";
import { type Note, noteOf } from "./reading.ts";

/** An entry of a built-in code list that knows, or does not know, its code in the register. */
export interface BuiltInEntry {
  readonly code: string;
  readonly cs: string;
  readonly register: string | null | RegisterCode;
}

/** What a code of the register means (význam kódu registru). */
export interface KnownCode {
  /** Code of the register, `CilovaSkupinaOsoby/24`. */
  readonly register: string;
  /** Code of the library's entry, `seniori`; the register's own where the library has no such entry. */
  readonly code: string;
  readonly cs: string;
  /** Who says so. */
  readonly origin: "built-in" | "official";
}

/** A code list with what an official one adds to it. */
export interface ExtendedCodebook {
  readonly codes: readonly KnownCode[];
  readonly notes: readonly Note[];
}

const words = {
  "codebook-conflict": {
    cs: "kódy, jimž úřední číselník dává jiný význam než knihovna; platí úřední",
    en: "codes to which the official list gives another meaning than the library; the official one holds",
  },
  "codebook-name-differs": {
    cs: "kódy doložené v datech, jejichž úřední název je jiný; význam zůstává",
    en: "codes seen in data whose official name is another one; the meaning stays",
  },
  "codebook-entry-new": {
    cs: "kódy, pro které knihovna nemá vlastní položku",
    en: "codes for which the library has no entry of its own",
  },
} as const satisfies Record<string, Bilingual>;

/** A name without case, marks and punctuation. */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/**
 * The built-in meaning of the register's codes, extended by an official list (rozšířený číselník).
 *
 * Entries are joined by their Czech name. The official list gives built-in entries the codes that the library does not know,
 * and corrects codes that were only inferred; of a code that was seen in data with its meaning only the name is taken over.
 * A code whose name the library does not know means itself.
 *
 * @param builtIn - entries of `serviceTypes` or `targetGroups`
 * @param official - from `readCodebook`; nothing gives the built-in codes alone
 * @returns codes in the order of the official list, then built-in ones that it does not have
 *
 * @example
 * const builtIn = [{ code: "seniori", cs: "senioři", register: "CilovaSkupinaOsoby/24" }, { code: "osoby-v-krizi", cs: "osoby v krizi", register: null }]
 * const { codes } = extendCodebook(builtIn, [{ code: "CilovaSkupinaOsoby/9", cs: "Osoby v krizi" }])
 * codes.map((known) => [known.register, known.code, known.origin])
 * // => [["CilovaSkupinaOsoby/9", "osoby-v-krizi", "official"], ["CilovaSkupinaOsoby/24", "seniori", "built-in"]]
 */
export function extendCodebook(builtIn: readonly BuiltInEntry[], official: readonly OfficialEntry[]): ExtendedCodebook {
  const byName = new Map(builtIn.map((entry) => [plain(entry.cs), entry]));
  const byRegister = new Map(builtIn.flatMap((entry) => (registerOf(entry) === null ? [] : [[registerOf(entry), entry]])));
  const claimed = new Set<BuiltInEntry>();
  const found = { "codebook-conflict": [] as string[], "codebook-name-differs": [] as string[], "codebook-entry-new": [] as string[] };
  const codes = new Map<string, KnownCode>();
  for (const { code: register, cs } of official) {
    const held = byRegister.get(register);
    const named = byName.get(plain(cs));
    const seen = held !== undefined && (typeof held.register === "string" || held.register?.certainty === "seen");
    const entry = named ?? (seen ? held : undefined);
    if (held !== undefined && entry !== held) found["codebook-conflict"].push(`${register} „${held.cs}“ → „${cs}“`);
    else if (named === undefined && entry !== undefined) found["codebook-name-differs"].push(`${register} „${entry.cs}“ → „${cs}“`);
    if (entry === undefined) found["codebook-entry-new"].push(`${register} „${cs}“`);
    else claimed.add(entry);
    codes.set(register, { register, code: entry?.code ?? register, cs, origin: "official" });
  }
  for (const entry of builtIn) {
    const register = registerOf(entry);
    if (register === null || codes.has(register)) continue;
    // The official list has the same entry under another code.
    if (claimed.has(entry)) found["codebook-conflict"].push(`${register} „${entry.cs}“ → –`);
    else codes.set(register, { register, code: entry.code, cs: entry.cs, origin: "built-in" });
  }
  const notes = (Object.keys(words) as (keyof typeof words)[]).flatMap((code) => noteOf(code, words[code], found[code]));
  return { codes: [...codes.values()], notes };
}

const registerOf = ({ register }: BuiltInEntry): string | null => (typeof register === "string" ? register : (register?.code ?? null));
