import { serviceTypes } from "../../codebooks/serviceTypes.ts";
import { targetGroups } from "../../codebooks/targetGroups.ts";

const CODES: Readonly<Record<"targetGroup" | "serviceType", readonly string[]>> = {
  targetGroup: targetGroups.map(({ code }) => code),
  serviceType: serviceTypes.map(({ code }) => code),
};

/** Codes as they are, an office's own words by their number in the order of their letters, so that no text gets out. @internal */
export function ownNumbers(
  texts: readonly (string | null)[],
  codebook: keyof typeof CODES,
  ownCodes: readonly string[],
): (text: string | null) => string | null {
  const known = new Set([...CODES[codebook], ...ownCodes]);
  const own = [...new Set(texts.filter((text) => text !== null && !known.has(text)))].sort();
  const numbers = new Map(own.map((text, at) => [text, `own/${at + 1}`]));
  return (text) => (text === null || known.has(text) ? text : (numbers.get(text) ?? null));
}
