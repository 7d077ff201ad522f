import type { NeighbourLinks } from "../neighbours/neighbours.ts";
import type { AreaSystem } from "./areaSystem.ts";
import type { GlobalPattern } from "./globalPattern.ts";

type Asked = Pick<GlobalPattern, "style" | "islands" | "alternative">;

/**
 * What the record of a measure over all areas says of its areas.
 *
 * @internal
 */
export function globalHead(
  { neighbours }: { readonly neighbours: NeighbourLinks },
  system: AreaSystem,
  asked: Asked,
): Asked & Pick<GlobalPattern, "neighbourhood" | "n" | "covered" | "members" | "withoutValue" | "withoutNeighbours" | "mean"> {
  const { ids, method, parameters } = neighbours;
  const { known, placeOf, starts } = system;
  const withoutNeighbours = ids.filter((_, i) => {
    const place = placeOf[i] as number;
    return known[i] === 1 && (place < 0 || starts[place] === starts[place + 1]);
  });
  return {
    neighbourhood: { method, parameters },
    ...asked,
    n: asked.islands === "uncounted" ? system.n - withoutNeighbours.length : system.n,
    covered: known.reduce((count, one) => count + one, 0),
    members: ids.length,
    withoutValue: ids.filter((_, i) => known[i] === 0),
    withoutNeighbours,
    mean: system.n === 0 ? null : system.mean,
  };
}
