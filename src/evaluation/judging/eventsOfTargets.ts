import type { RuleData } from "./ruleData.ts";
import type { TargetEvents } from "./ruleFigures.ts";

/**
 * Events of targets, as known on the day: what became known later is not seen, and what lies behind the day has not happened.
 *
 * @internal
 */
export function eventsOfTargets({
  events = [],
  keptEvents,
  series: { day },
}: RuleData): (code: string, target: string) => readonly TargetEvents[] | null {
  const kept = new Set(keptEvents ?? events.map(({ event }) => event));
  const found = new Map<string, TargetEvents[]>();
  for (const { subject, event, on, due, done, knownAt } of events) {
    if (knownAt > day) continue;
    const key = `${event}\u0000${subject}`;
    const list = found.get(key) ?? [];
    list.push({ on, due, done });
    found.set(key, list);
  }
  return (code, target) => (kept.has(code) ? (found.get(`${code}\u0000${target}`) ?? []) : null);
}
