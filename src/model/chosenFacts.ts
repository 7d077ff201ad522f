import type { Fact } from "./fact.ts";

/** Orders facts that became known on the same day, so that which one is taken never depends on their order. */
const sayings = (fact: Fact): string =>
  JSON.stringify([fact.source, fact.value, fact.value === null ? fact.reason : null, fact.coverage ?? null]);

/**
 * Which facts about one figure hold: of each source its last word; a source that has the figure before one that has not; and of
 * those that have it the last known. More than one is left when several became known on the same day.
 *
 * @internal
 */
export function chosenFacts(places: readonly number[], at: (place: number) => Fact): readonly number[] {
  const latest = (among: readonly number[]): readonly number[] => {
    const day = among.reduce((last, place) => (at(place).knownAt > last ? at(place).knownAt : last), "");
    return among.filter((place) => at(place).knownAt === day);
  };
  if (places.length < 2) return places;
  const sources = new Set(places.map((place) => at(place).source));
  const words = [...sources].flatMap((source) => latest(places.filter((place) => at(place).source === source)));
  const valued = words.filter((place) => at(place).value !== null);
  return [...latest(valued.length > 0 ? valued : words)].sort((a, b) => (sayings(at(a)) < sayings(at(b)) ? -1 : 1));
}
