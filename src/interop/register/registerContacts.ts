import type { Contacts } from "../../model/contacts.ts";
import { isRecord, listOf } from "./recordOf.ts";
import { registerKeys } from "./registerKeys.ts";
import { passKeys, type RegisterState } from "./registerState.ts";
import { textOf } from "./textOf.ts";

const LIMIT = 50;

const none: readonly never[] = Object.freeze([]);

const paths = (start: string) => ({ emails: `${start}emaily`, phones: `${start}telefony`, webs: `${start}weby` });

const ofService = paths("");
const ofProvider = paths("poskytovatel.");

function texts(state: RegisterState, list: unknown, key: "email" | "telefon" | "web", path: string): readonly string[] {
  const items = listOf(state, list, path);
  if (items.length === 0) return none;
  const found: string[] = [];
  const known = key === "email" ? registerKeys.email : key === "web" ? registerKeys.web : registerKeys.phone;
  const place = `${path}[]`;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    state.outer = i;
    if (isRecord(item)) passKeys(state, item, known, place);
    const text = isRecord(item) ? textOf(state, item[key], `${place}.${key}`, 300) : textOf(state, item, place, 300);
    if (text !== null && found.length < LIMIT && !found.includes(text)) found.push(text);
  }
  return found.length === 0 ? none : found.slice();
}

/**
 * Contacts of a service or a provider; the same text twice is one contact.
 *
 * @internal
 */
export function registerContacts(state: RegisterState, record: Readonly<Record<string, unknown>>, of: "service" | "provider"): Contacts {
  const path = of === "service" ? ofService : ofProvider;
  return {
    emails: texts(state, record["emaily"], "email", path.emails),
    phones: texts(state, record["telefony"], "telefon", path.phones),
    webs: texts(state, record["weby"], "web", path.webs),
  };
}
