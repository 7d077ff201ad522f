import type { Bilingual } from "../../model/bilingual.ts";
import type { Day } from "../../model/day.ts";
import { type Rejection, shown } from "../reading.ts";
import { isTooDeep } from "./isTooDeep.ts";
import { type PathPlaces, pathOf, pathWithin } from "./pathOf.ts";
import { type LeftOut, plainCopy } from "./plainCopy.ts";
import type { RegisterCodes } from "./registerCodes.ts";
import type { RegisterKeyUse } from "./registerKeys.ts";
import type { RegisterOptions } from "./registerReading.ts";
import type { RegisterTally } from "./registerTally.ts";

/** How deep a service of the register may be nested [level]; the described ones have six. @internal */
export const REGISTER_NESTING = 64;

/** A part of a service that is kept, its service not yet named. */
export interface KeptPart {
  readonly path: string;
  readonly value: unknown;
}

/**
 * What is at hand while one service after another is read. Paths go about without the numbers of their places, `formy[].kapacity[]`;
 * the numbers are here, so that no text is made where there is nothing to say.
 */
export interface RegisterState extends PathPlaces {
  readonly persons: boolean;
  readonly keepUnknown: boolean;
  readonly keepUnmodelled: boolean;
  readonly codes: RegisterCodes;
  readonly tally: RegisterTally;
  /** First days and first days after, by the text of the register; `undefined` for what is no day. */
  readonly days: Map<string, Day | undefined>;
  readonly daysAfter: Map<string, Day | null | undefined>;
  /** Digits behind the known beginnings of codes, by code: the same few thousand come again and again. */
  readonly digits: Map<string, string>;
  /** Addresses that the register gives although it marks them as secret, as keys. Never handed over. */
  readonly secretPlaces: Set<string>;
  /** Whether the service has a secret place: none of its unplaced parts is kept. */
  secret: boolean;
  /** Whether what is being read is secret itself: nothing of it is said. */
  muted: boolean;
  /** Whether the depth of the service is known to be allowed; otherwise it is looked at where a value is passed by. */
  depthKnown: boolean;
  /** Whether something in the service was found to be nested too deep. */
  tooDeep: boolean;
  flaws: Rejection[];
  unknown: KeptPart[];
  unmodelled: KeptPart[];
  personal: KeptPart[];
}

/**
 * State before the first service.
 *
 * @internal
 */
export function registerState(options: RegisterOptions, codes: RegisterCodes, tally: RegisterTally): RegisterState {
  const { personalData = "drop", keepUnknown = true, keepUnmodelled = false } = options;
  return {
    persons: personalData === "keep",
    keepUnknown,
    keepUnmodelled,
    codes,
    tally,
    days: new Map(),
    daysAfter: new Map(),
    digits: new Map(),
    secretPlaces: new Set(),
    index: -1,
    outer: 0,
    inner: 0,
    secret: false,
    muted: false,
    depthKnown: false,
    tooDeep: false,
    flaws: [],
    unknown: [],
    unmodelled: [],
    personal: [],
  };
}

/**
 * A part that could not be taken over.
 *
 * @internal
 */
export function addFlaw(state: RegisterState, code: string, path: string, value: unknown, expected: Bilingual): void {
  lookDeep(state, value, path, 0);
  if (!state.muted) state.flaws.push({ code, path: pathOf(state, path), value: shown(value), expected });
}

/**
 * A part that has no place in the nouns: kept where it may be, never of a service with a secret address.
 *
 * @internal
 */
export function keepPart(state: RegisterState, to: "unknown" | "unmodelled" | "personal", path: string, value: unknown): void {
  const wanted = to === "unknown" ? state.keepUnknown : to === "unmodelled" ? state.keepUnmodelled : state.persons;
  if (!wanted || state.secret || state.muted || state.tooDeep) return;
  const leftOut: LeftOut = { unsafe: 0, personal: 0, secret: 0 };
  const copy = plainCopy(value, state.persons, leftOut);
  if (copy !== null) state[to].push({ path: pathWithin(state, path), value: copy });
  for (let n = 0; n < leftOut.unsafe; n++) state.tally.add("unsafe-key", state, path);
  for (let n = 0; n < leftOut.secret; n++) state.tally.add("secret-part-withheld", state, path);
  for (let n = 0; n < leftOut.personal; n++) state.tally.count("personal-data", path);
}

/**
 * Looks through the keys of an object: those that are not read are counted and, where they may be, kept. Of a secret object only
 * documented keys of persons are counted.
 *
 * @internal
 */
export function passKeys(
  state: RegisterState,
  record: Readonly<Record<string, unknown>>,
  known: ReadonlyMap<string, RegisterKeyUse>,
  path: string,
): void {
  for (const key in record) {
    const use = known.get(key);
    if (use === "read") continue;
    const value = record[key];
    lookDeep(state, value, path, 1);
    if (state.muted && use !== "personal") continue;
    if (use !== undefined && (value === null || value === undefined || (Array.isArray(value) && value.length === 0))) continue;
    const place = path === "" ? key : `${path}.${key}`;
    state.tally.count(use === undefined ? "unknown-key" : use === "unmodelled" ? "unmodelled-key" : "personal-data", place);
    keepPart(state, use ?? "unknown", place, value);
  }
}

/** Looks whether a value at a path, or so many levels below it, is nested too deep within the service. */
function lookDeep(state: RegisterState, value: unknown, path: string, below: number): void {
  if (state.depthKnown || typeof value !== "object" || value === null) return;
  let above = below + (path === "" ? 0 : 1);
  for (let i = 0; i < path.length; i++) if (path[i] === "." || path[i] === "[") above++;
  if (isTooDeep(value, REGISTER_NESTING - above)) state.tooDeep = true;
}
