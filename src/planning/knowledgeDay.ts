import { type Day, day } from "../model/day.ts";
import { rangeRefusal } from "../model/refusal.ts";
import type { FulfilmentRules } from "./fulfilmentRules.ts";

/** The day of knowledge for the state of a day: the same day, unless the rules name a later one. @internal */
export function knowledgeDay(on: Day, { knownBy }: FulfilmentRules): Day {
  if (knownBy === undefined) return on;
  if (day(knownBy) < on) throw rangeRefusal("known-before-state", `fulfilment requires knownBy not before ${on}, got ${knownBy}`);
  return knownBy;
}
