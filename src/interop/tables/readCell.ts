import type { Reason } from "../../codebooks/absenceReasons.ts";
import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import { targetGroups } from "../../codebooks/targetGroups.ts";
import { ico } from "../../model/identifiers/ico.ts";
import { isMunicipalityCode } from "../../model/identifiers/municipalityCode.ts";
import { psc } from "../../model/identifiers/psc.ts";
import { isServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import { isPersonKey } from "../../model/personKey.ts";
import { isRecordKey } from "../../model/recordKey.ts";
import type { TableColumn } from "../tableColumn.ts";
import type { DecimalMark, WrittenFlag, WrittenSpan } from "../valueKind.ts";
import { unguarded } from "../writeDelimited.ts";
import { plainWords, tidyText } from "../written/plainWords.ts";
import { type Flaw, writtenFlaws } from "../written/writtenFlaws.ts";
import { writtenValue } from "../writtenValue.ts";
import { codeFlaws } from "./codeFlaws.ts";

/** What a cell of a known column says. @internal */
export interface ReadCell {
  readonly raw: string;
  readonly value: number | string | boolean | WrittenSpan | readonly string[] | null;
  readonly reason: Reason | null;
  readonly flags: readonly WrittenFlag[];
  readonly flaw: Flaw | null;
}

/** What helps to read a cell beside the cell. @internal */
export interface CellContext {
  readonly decimalMark: DecimalMark | null;
  /** Codes by the plain words of a name; several where names repeat. */
  readonly municipalities: ReadonlyMap<string, readonly string[]>;
}

type Parsed = string | readonly string[] | { readonly flaw: Flaw };

/** Codes by what people may write for them, in plain words. */
function codesOf(entries: readonly { readonly code: string; readonly texts: readonly string[] }[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(({ code, texts }) => texts.map((text) => [plainWords(text), code] as const)));
}

const typeCodes = codesOf(
  serviceTypes.map(({ code, cs, en, section, sectionCertain, abbreviations }) => ({
    code,
    texts: [code, cs, en, ...(sectionCertain ? [section] : []), ...abbreviations.filter((one) => !one.collides).map((one) => one.text)],
  })),
);
const groupCodes = codesOf(targetGroups.map(({ code, cs, en }) => ({ code, texts: [code, cs, en] })));

/**
 * What a cell of a known column says: a value, perhaps with a flag, or the reason why there is none.
 *
 * @internal
 * @param input - the cell as it came
 * @param column - what it holds
 * @param power - power of ten that the column's title names
 * @param context - decimal mark of the table, names of municipalities
 *
 * @example
 * const column = { field: "provider", cs: [], en: [], kind: "ico", unit: null, need: "optional" }
 * readCell(839345, column, 0, { decimalMark: null, municipalities: new Map() }).value // => "00839345"
 */
export function readCell(input: unknown, column: TableColumn, power: number, context: CellContext): ReadCell {
  const cell = typeof input === "string" ? unguarded(input) : input;
  const { kind, unit } = column;
  switch (kind) {
    case "count":
    case "amount":
    case "money":
    case "share":
    case "span":
    case "yes-no":
    case "day":
    case "last-day":
    case "year":
    case "text":
      return writtenValue(cell, kind, { decimalMark: context.decimalMark, power, unit });
  }
  const text = writtenValue(cell, "text");
  if (typeof text.value !== "string") return text;
  const parsed = parse(cell, text.value, column, context);
  if (typeof parsed === "object" && "flaw" in parsed) return { ...text, value: null, reason: "invalid-input", flaw: parsed.flaw };
  return { ...text, value: parsed };
}

function parse(cell: unknown, text: string, column: TableColumn, context: CellContext): Parsed {
  const compact = text.replaceAll(" ", "");
  switch (column.kind) {
    case "ico":
      return tried(() => ico(compact.replace(/^IČO?:?/i, "")), codeFlaws.ico);
    case "psc":
      return tried(() => psc(compact), codeFlaws.psc);
    case "service":
      return isServiceRegistrationId(compact) ? compact : { flaw: codeFlaws.service };
    case "key":
      if (typeof cell === "number" && !Number.isInteger(cell)) return { flaw: codeFlaws.keyNumber };
      return isRecordKey(compact.replace(/\.$/, "")) ? compact.replace(/\.$/, "") : { flaw: codeFlaws.key };
    case "person-keys": {
      const keys = [...new Set(text.split(/[;, ]+/).filter((part) => part !== ""))];
      return keys.every(isPersonKey) ? keys : { flaw: codeFlaws.personKeys };
    }
    case "municipality":
      return municipality(text, context);
    case "service-type":
      return typeCodes.get(plainWords(text.replace(/\(?§ ?\d+\w?\)?$/, "") || text)) ?? { flaw: codeFlaws.serviceType };
    case "target-groups":
      return groups(text);
    case "texts": {
      const parts = (typeof cell === "string" ? cell : text).split(/[;,\n]/).map(tidyText);
      const found = parts.filter((part) => part !== "");
      return found.length <= 50 && found.every((part) => part.length <= 300) ? found : { flaw: writtenFlaws.tooLong };
    }
    case "words": {
      const words = plainWords(text);
      const found = column.words?.find(({ code, cs, en }) => [code, ...cs, ...en].some((one) => plainWords(one) === words));
      return found?.code ?? { flaw: codeFlaws.word(column.words ?? []) };
    }
    case "house-number": {
      const [, kind = "", house = "", orientation = ""] =
        /^(č\. ?p\.|čp\.?|č\. ?e\.|č\. ?ev\.|ev\. ?č\.)? ?([1-9]\d{0,4})(?: ?\/ ?(\d{1,3}[a-z]?))?$/i.exec(text) ?? [];
      return house === ""
        ? { flaw: codeFlaws.houseNumber }
        : [/e/i.test(kind) ? "registration" : kind === "" ? "" : "descriptive", house, orientation.toLowerCase()];
    }
    default:
      return text;
  }
}

function tried(made: () => string, flaw: Flaw): Parsed {
  try {
    return made();
  } catch {
    return { flaw };
  }
}

function municipality(text: string, context: CellContext): Parsed {
  if (isMunicipalityCode(text)) return text;
  const codes =
    context.municipalities.get(plainWords(text.replace(/^(?:obec|město|městys) /i, ""))) ??
    context.municipalities.get(plainWords(text)) ??
    [];
  const [code] = codes;
  if (code === undefined) return { flaw: context.municipalities.size === 0 ? codeFlaws.municipalityCode : codeFlaws.municipalityName };
  return codes.length === 1 ? code : { flaw: codeFlaws.municipalityRepeated(codes) };
}

/** Codes of target groups; a name that the codebook does not know stays as it is written. */
function groups(text: string): Parsed {
  const whole = groupCodes.get(plainWords(text));
  if (whole !== undefined) return [whole];
  const found = text.split(";").flatMap((part) => {
    const code = groupCodes.get(plainWords(part));
    return code === undefined ? part.split(",").map((one) => groupCodes.get(plainWords(one)) ?? tidyText(one)) : [code];
  });
  const named = [...new Set(found.filter((one) => one !== ""))];
  return named.length <= 200 && named.every((one) => one.length <= 200) ? named : { flaw: writtenFlaws.tooLong };
}
