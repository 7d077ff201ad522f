import type { Language } from "./language.ts";

/** Names of months (názvy měsíců), January first, in the first case. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  cs: ["leden", "únor", "březen", "duben", "květen", "červen", "červenec", "srpen", "září", "říjen", "listopad", "prosinec"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};
