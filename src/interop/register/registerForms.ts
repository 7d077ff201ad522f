import type { CapacityUnit } from "../../codebooks/capacityUnits.ts";
import type { ServiceForm } from "../../codebooks/serviceForms.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { Capacity } from "../../model/capacity.ts";
import type { ProvidedForm } from "../../model/service.ts";
import { codeOf } from "./codeOf.ts";
import { type JsonRecord, listOf, recordOf } from "./recordOf.ts";
import { registerKeys } from "./registerKeys.ts";
import { addFlaw, keepPart, passKeys, type RegisterState } from "./registerState.ts";
import { yesOrNoOf } from "./textOf.ts";

type Registered = Capacity<CapacityUnit, ServiceForm, "registered">;

const FORMS = 20;
const CAPACITIES = 50;

const aNumber: Bilingual = { cs: "konečné číslo nejméně 0", en: "a finite number of at least 0" };
const aForm: Bilingual = { cs: "kód formy", en: "a code of a form" };
const aUnit: Bilingual = { cs: "kód jednotky", en: "a code of a unit" };
const atMost = (count: number): Bilingual => ({ cs: `nejvýše ${count}`, en: `at most ${count}` });

/**
 * Forms of a service with their registered maxima. A form or a unit with an unknown code is counted and kept beside the nouns.
 *
 * @internal
 */
export function registerForms(state: RegisterState, value: unknown): readonly ProvidedForm[] {
  const forms: ProvidedForm[] = [];
  const list = listOf(state, value, "formy");
  for (let i = 0; i < list.length; i++) {
    state.outer = i;
    if (forms.length === FORMS) {
      addFlaw(state, "too-many", "formy[]", list[i], atMost(FORMS));
      break;
    }
    const record = recordOf(state, list[i], "formy[]");
    if (record === null) continue;
    const code = codeOf(state, record["forma"], "formy[].forma");
    const form = code === null ? undefined : state.codes.forms.get(code);
    if (form === undefined) {
      unplaced(state, code, "formy[]", record, aForm);
      continue;
    }
    passKeys(state, record, registerKeys.form, "formy[]");
    const nonStop = yesOrNoOf(state, record["nepretrzitePoskytovani"], "formy[].nepretrzitePoskytovani");
    // Both spellings of the key are told of.
    const capacities = capacitiesOf(state, form, record["kapacity"], "formy[].kapacity");
    const others = record["kapacita"] === undefined ? [] : capacitiesOf(state, form, record["kapacita"], "formy[].kapacita");
    forms.push({ form, nonStop, capacities: others.length === 0 ? capacities : [...capacities, ...others].slice(0, CAPACITIES) });
  }
  return forms.slice();
}

function capacitiesOf(state: RegisterState, form: ServiceForm, value: unknown, path: string): readonly Registered[] {
  const found: Registered[] = [];
  const notes: unknown[] = [];
  const list = listOf(state, value, path);
  const place = `${path}[]`;
  let several = false;
  for (let i = 0; i < list.length; i++) {
    state.inner = i;
    if (found.length === CAPACITIES) {
      addFlaw(state, "too-many", place, list[i], atMost(CAPACITIES));
      break;
    }
    const record = recordOf(state, list[i], place);
    if (record === null) continue;
    const code = codeOf(state, record["typ"], `${place}.typ`);
    const unit = code === null ? undefined : state.codes.units.get(code);
    if (unit === undefined) {
      unplaced(state, code, place, record, aUnit);
      continue;
    }
    passKeys(state, record, registerKeys.capacity, place);
    const amount = amountOf(record["pocet"]);
    if (amount === null) {
      addFlaw(state, "amount-invalid", `${place}.pocet`, record["pocet"], aNumber);
      continue;
    }
    if (found.some((other, n) => other.unit === unit && other.amount === amount && notes[n] === record["popis"])) {
      state.tally.add("repeated-capacity", state, place);
      continue;
    }
    several ||= found.some((other) => other.unit === unit);
    found.push({ amount, unit, form, basis: "registered" });
    notes.push(record["popis"]);
  }
  if (several) state.tally.add("several-capacities", state, path);
  return found.slice();
}

/** A number, also written as a text of digits. */
function amountOf(value: unknown): number | null {
  const amount = typeof value === "string" && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value;
  return typeof amount === "number" && amount >= 0 && amount < Number.POSITIVE_INFINITY ? amount + 0 : null;
}

/** A form or a capacity that the nouns cannot hold. */
function unplaced(state: RegisterState, code: string | null, path: string, record: JsonRecord, expected: Bilingual): void {
  if (code === null) addFlaw(state, "code-missing", path, record, expected);
  else state.tally.count("unknown-code", code);
  keepPart(state, "unknown", path, record);
}
