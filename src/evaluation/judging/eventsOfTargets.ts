import { type Day, day } from "../../model/day.ts";
import type { RuleEvent } from "../../model/rules/ruleSpec.ts";
import type { RuleData } from "./ruleData.ts";
import type { TargetEvents } from "./ruleFigures.ts";

/**
 * Events of targets, as known on the day: what became known later is not seen, of several records of one event the last known, and what lies
 * behind the day has not happened.
 *
 * @throws RangeError `day-invalid`
 *
 * @internal
 */
export function eventsOfTargets({
  events = [],
  keptEvents,
  series: { day: today },
}: RuleData): (code: string, target: string) => readonly TargetEvents[] | null {
  requireDays(events);
  const known = events.filter(({ knownAt }) => knownAt <= today);
  const kept = new Set(keptEvents ?? known.map(({ event }) => event));
  const found = new Map<string, TargetEvents[]>();
  for (const { subject, event, on, due, done } of lastKnown(known)) {
    const key = `${event}\u0000${subject}`;
    const list = found.get(key) ?? [];
    list.push({ on, due, done });
    found.set(key, list);
  }
  return (code, target) => (kept.has(code) ? (found.get(`${code}\u0000${target}`) ?? []) : null);
}

/** Of records of one event the one known last; of those of one day one that is done goes before one that is not. */
function lastKnown(events: readonly RuleEvent[]): readonly RuleEvent[] {
  const alone = events.filter(({ record }) => record === undefined);
  const last = new Map<string, RuleEvent>();
  for (const event of events) {
    if (event.record === undefined) continue;
    const key = `${event.event}\u0000${event.subject}\u0000${event.record}`;
    const before = last.get(key);
    if (before === undefined || orderOf(before) < orderOf(event)) last.set(key, event);
  }
  return [...alone, ...last.values()];
}

const orderOf = ({ knownAt, done, on, due }: RuleEvent): string => [knownAt, done ?? "", on ?? "", due ?? ""].join(" ");

function requireDays(events: readonly RuleEvent[]): void {
  const sound = new Set<Day>();
  for (const { on, due, done, knownAt } of events)
    for (const one of [on, due, done, knownAt]) {
      if (one === null || sound.has(one)) continue;
      sound.add(day(one));
    }
}
