import type { Bilingual } from "../../model/bilingual.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { shown } from "../reading.ts";
import { isTooDeep } from "./isTooDeep.ts";
import type { SplitterTrouble } from "./parsedBytes.ts";
import { isRecord } from "./recordOf.ts";
import type { RegisterOptions, RegisterReading } from "./registerReading.ts";
import { registerSession } from "./registerSession.ts";
import { registerSplitter } from "./registerSplitter.ts";
import { REGISTER_NESTING } from "./registerState.ts";

/** Longest service [byte]; the ones seen have about 15 thousand. */
const ITEM_BYTES = 8_000_000;

const troubles: Readonly<Record<SplitterTrouble, Bilingual>> = {
  "json-broken": { cs: "celý záznam JSON", en: "a whole JSON record" },
  "utf8-broken": { cs: "text v UTF-8", en: "text in UTF-8" },
  "item-too-large": { cs: `nejvýše ${ITEM_BYTES} bajtů`, en: `at most ${ITEM_BYTES} bytes` },
  "nesting-too-deep": { cs: `nejvýše ${REGISTER_NESTING} úrovní`, en: `at most ${REGISTER_NESTING} levels` },
};

/** A register that is being read. */
export interface RegisterReader {
  readonly bytes: (chunk: Uint8Array) => void;
  /** A register already parsed, whole. */
  readonly parsed: (root: unknown) => void;
  readonly counts: () => { readonly services: number; readonly rejected: number };
  readonly endOfBytes: () => RegisterReading;
  readonly end: () => RegisterReading;
}

/**
 * Joins bytes or parsed JSON to a reading of the register.
 *
 * @throws RangeError `json-broken`, `root-unknown`
 *
 * @internal
 */
export function registerReader(options: RegisterOptions, reader: string): RegisterReader {
  const session = registerSession(options);
  const trouble = (code: SplitterTrouble, index: number, bytes: number | null) =>
    session.reject(code, index, bytes === null ? "an object" : `an item of ${bytes} bytes`, troubles[code]);
  const { beside } = session;
  const item = (value: unknown, index: number) => session.item(value, index, true);
  const splitter = registerSplitter({ reader, itemBytes: ITEM_BYTES, nesting: REGISTER_NESTING, item, trouble, beside });
  return {
    bytes: splitter.push,
    parsed: (root) => {
      const items = isRecord(root) && Object.hasOwn(root, "polozky") ? root["polozky"] : undefined;
      if (!isRecord(root) || !Array.isArray(items))
        throw rangeRefusal("root-unknown", `${reader} requires an object with a list under "polozky", got ${shown(root)}`);
      for (const key of Object.keys(root)) if (key !== "polozky") beside(key, isTooDeep(root[key], REGISTER_NESTING) ? null : root[key]);
      for (let i = 0; i < items.length; i++) {
        if (!session.item(items[i], i, false)) trouble("nesting-too-deep", i, null);
      }
    },
    counts: session.counts,
    endOfBytes: () => {
      splitter.end();
      return session.end();
    },
    end: session.end,
  };
}
