import type { NeedChannel } from "../../model/need.ts";
import type { Language } from "../language.ts";

const NAMES: Readonly<Record<NeedChannel, { readonly cs: string; readonly en: string }>> = {
  survey: { cs: "dotazník", en: "survey" },
  form: { cs: "formulář", en: "form" },
  "focus-group": { cs: "fokusní skupina", en: "focus group" },
  "refused-applicants": { cs: "evidence odmítnutých žadatelů", en: "register of refused applicants" },
  office: { cs: "zjištění úřadu", en: "findings of the office" },
  provider: { cs: "zjištění poskytovatelů", en: "findings of providers" },
  other: { cs: "jiný způsob", en: "another way" },
};

/**
 * How a need became known, in words.
 *
 * @internal
 *
 * @example
 * channelName("refused-applicants", "cs") // => "evidence odmítnutých žadatelů"
 */
export function channelName(channel: NeedChannel, lang: Language): string {
  return NAMES[channel][lang];
}
