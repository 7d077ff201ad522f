import type { Provider, ProviderId } from "../../model/provider.ts";
import type { RegisterTally } from "./registerTally.ts";

interface Variant {
  readonly provider: Provider;
  portal: number;
}

interface Described {
  readonly first: Variant;
  /** Other descriptions, by their text. */
  others: Map<string, Variant> | null;
}

/** Providers on the way through the register, in which each is repeated with each of its services. */
export interface MergedProviders {
  readonly add: (provider: Provider, portal: number) => void;
  /** Each once; of different descriptions the one told with the highest portal number. */
  readonly end: (tally: RegisterTally) => readonly Provider[];
}

/**
 * No providers yet.
 *
 * @internal
 */
export function mergedProviders(): MergedProviders {
  const byId = new Map<ProviderId, Described>();
  return {
    add: (provider, portal) => {
      const described = byId.get(provider.id);
      if (described === undefined) {
        byId.set(provider.id, { first: { provider, portal }, others: null });
        return;
      }
      let variant: Variant | undefined = described.first;
      if (!isSame(variant.provider, provider)) {
        described.others ??= new Map();
        const written = JSON.stringify(provider);
        variant = described.others.get(written);
        if (variant === undefined) described.others.set(written, { provider, portal });
      }
      if (variant !== undefined && portal > variant.portal) variant.portal = portal;
    },
    end: (tally) =>
      [...byId].map(([id, { first, others }]) => {
        if (others === null) return first.provider;
        tally.add("provider-differs", id);
        const all = [first, ...others.values()].map((variant) => ({ ...variant, written: JSON.stringify(variant.provider) }));
        const best = all.reduce((a, b) => (b.portal > a.portal || (b.portal === a.portal && b.written < a.written) ? b : a));
        return best.provider;
      }),
  };
}

/** Whether two values of plain JSON say the same, keys in the same order. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  for (const key in a) if (!isSame(a[key as keyof typeof a], b[key as keyof typeof b])) return false;
  return true;
}
