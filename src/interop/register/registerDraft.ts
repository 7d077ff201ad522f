import type { ServiceRegistrationId } from "../../model/identifiers/serviceRegistrationId.ts";
import type { Service } from "../../model/service.ts";
import { type Rejection, shown } from "../reading.ts";
import type { KeptPart } from "./registerState.ts";

/** A service that was read, with its place in the file and all that came with it. */
export interface RegisterDraft {
  readonly index: number;
  readonly service: Service;
  readonly flaws: readonly Rejection[];
  readonly unknown: readonly KeptPart[];
  readonly unmodelled: readonly KeptPart[];
  readonly personal: readonly KeptPart[];
}

/** A rejection with its place in the file. */
export interface PlacedRejection {
  readonly index: number;
  readonly rejection: Rejection;
}

/**
 * One draft for each registration number, and a rejection for every other. Kept is the service that ends last, then the one that
 * began last, then the higher portal number: the order of the file, which changes from day to day, decides nothing.
 *
 * @internal
 */
export function pickDrafts(drafts: readonly RegisterDraft[]): {
  readonly picked: readonly RegisterDraft[];
  readonly repeated: readonly PlacedRejection[];
} {
  const held = new Map<ServiceRegistrationId, RegisterDraft>();
  const losers: RegisterDraft[] = [];
  for (const draft of drafts) {
    const other = held.get(draft.service.id);
    if (other === undefined) held.set(draft.service.id, draft);
    else if (isAhead(draft.service, other.service)) {
      losers.push(other);
      held.set(draft.service.id, draft);
    } else losers.push(draft);
  }
  if (losers.length === 0) return { picked: drafts, repeated: [] };
  return {
    picked: [...held.values()].sort((a, b) => a.index - b.index),
    repeated: losers.map(({ index, service: { id } }) => {
      const where = `polozky[${held.get(id)?.index}]`;
      const expected = { cs: `každá služba jednou, vedena je ${where}`, en: `each service once, ${where} is kept` };
      return { index, rejection: { code: "service-repeated", path: `polozky[${index}]`, value: shown(id), expected } };
    }),
  };
}

function isAhead(a: Service, b: Service): boolean {
  const rank = ({ validFrom, validTo, portalId }: Service) =>
    [validTo ?? "9", validFrom ?? "", (portalId ?? "").padStart(6, "0")].join(" ");
  const [left, right] = [rank(a), rank(b)];
  return left === right ? JSON.stringify(a) > JSON.stringify(b) : left > right;
}
