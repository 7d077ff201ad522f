import type { Bilingual } from "../../model/bilingual.ts";
import { noteOf } from "../reading.ts";
import { isTooDeep } from "./isTooDeep.ts";
import { mergedProviders } from "./mergedProviders.ts";
import { registerCodes } from "./registerCodes.ts";
import { type PlacedRejection, pickDrafts, type RegisterDraft } from "./registerDraft.ts";
import { registerItem } from "./registerItem.ts";
import type { RegisterOptions, RegisterPart, RegisterReading } from "./registerReading.ts";
import { type KeptPart, keepPart, REGISTER_NESTING, registerState } from "./registerState.ts";
import { registerTally } from "./registerTally.ts";
import { withheldPlaces } from "./withheldPlaces.ts";

/** A reading of the register under way: items come in, in the end there is a reading. */
export interface RegisterSession {
  /** Whether the item is taken; one nested too deep is not, and is to be rejected. */
  readonly item: (value: unknown, index: number, depthKnown: boolean) => boolean;
  /** An item that cannot even be looked into. */
  readonly reject: (code: string, index: number, value: string, expected: Bilingual) => void;
  /** A key beside `polozky`. */
  readonly beside: (key: string, value: unknown) => void;
  /** How many services are accepted and how many items rejected so far; repeated services are found out in the end. */
  readonly counts: () => { readonly services: number; readonly rejected: number };
  readonly end: () => RegisterReading;
}

const leftOut: Bilingual = {
  cs: "části služeb, které nešlo převzít; jsou vypsány mezi vadami",
  en: "parts of services that could not be taken over; they are listed as flaws",
};

const none: readonly never[] = Object.freeze([]);
const held = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? none : list);

/**
 * Begins a reading.
 *
 * @internal
 */
export function registerSession(options: RegisterOptions): RegisterSession {
  const codes = registerCodes(options.codebooks ?? {});
  const tally = registerTally();
  const state = registerState(options, codes, tally);
  const providers = mergedProviders();
  const drafts: RegisterDraft[] = [];
  const rejected: PlacedRejection[] = [];
  const beside: RegisterPart[] = [];
  const begin = (index: number, depthKnown: boolean) => {
    state.index = index;
    state.secret = false;
    state.muted = false;
    state.depthKnown = depthKnown;
    state.tooDeep = false;
    if (state.flaws.length > 0) state.flaws = [];
    if (state.unknown.length > 0) state.unknown = [];
    if (state.unmodelled.length > 0) state.unmodelled = [];
    if (state.personal.length > 0) state.personal = [];
  };
  return {
    item: (value, index, depthKnown) => {
      begin(index, depthKnown);
      const found = registerItem(state, value);
      if (!depthKnown && (state.tooDeep || "code" in found) && isTooDeep(value, REGISTER_NESTING)) return false;
      if ("code" in found) {
        rejected.push({ index, rejection: found });
        return true;
      }
      const { service, provider } = found;
      if (provider !== null) providers.add(provider, Number(service.portalId ?? 0));
      const { flaws, unknown, unmodelled, personal } = state;
      const parts = { unknown: held(unknown), unmodelled: held(unmodelled), personal: held(personal) };
      drafts.push({ index, service, flaws: held(flaws), ...parts });
      return true;
    },
    reject: (code, index, value, expected) => {
      rejected.push({ index, rejection: { code, path: `polozky[${index}]`, value, expected } });
    },
    beside: (key, value) => {
      begin(-1, true);
      tally.count("unknown-key", key);
      keepPart(state, "unknown", key, value);
      beside.push(...partsOf(null, state.unknown));
    },
    counts: () => ({ services: drafts.length, rejected: rejected.length }),
    end: () => {
      begin(-1, true);
      const { picked, repeated } = pickDrafts(drafts);
      const withheld = withheldPlaces(state);
      const all = (kind: "unknown" | "unmodelled" | "personal") =>
        withheld.parts(picked.flatMap((draft) => partsOf(draft.service.id, draft[kind])));
      const reading = {
        accepted: picked.map(({ service }) => withheld.service(service)),
        rejected: [...rejected, ...repeated].sort((a, b) => a.index - b.index).map(({ rejection }) => rejection),
        providers: providers.end(tally).map(withheld.provider),
        flaws: picked.flatMap(({ flaws }) => flaws),
        unknown: [...withheld.parts(beside), ...all("unknown")],
        unmodelled: all("unmodelled"),
        personal: all("personal"),
      };
      const { flaws } = reading;
      const examples = flaws.slice(0, 6).map(({ path, code }) => `${path} ${code}`);
      return { ...reading, notes: [...codes.notes, ...tally.notes(), ...noteOf("part-left-out", leftOut, examples, flaws.length)] };
    },
  };
}

const partsOf = (service: RegisterPart["service"], parts: readonly KeptPart[]): readonly RegisterPart[] =>
  parts.map(({ path, value }) => ({ service, path, value }));
