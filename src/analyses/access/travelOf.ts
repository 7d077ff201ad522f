import { rangeRefusal } from "../../model/refusal.ts";
import type { Travel, TravelCosts } from "./travelCosts.ts";
import { earthRadius } from "./unitVector.ts";

/** What the costs say of themselves, and the factor of a great circle. @internal */
export function travelOf(name: string, costs: TravelCosts): Travel {
  const need = (holds: boolean, what: string, got: unknown): void => {
    if (!holds) throw rangeRefusal("costs-invalid", `${name} requires ${what}, got ${String(got)}`);
  };
  const { relativeError = 0 } = costs;
  need(
    Number.isFinite(relativeError) && relativeError >= 0 && relativeError < 1,
    "a relativeError of costs from 0 to below 1",
    relativeError,
  );
  if (costs.kind === "great-circle") {
    const { radius = earthRadius, detour = 1, speed = null } = costs;
    need(radius > 0 && radius <= 1e9, "a radius above 0 km", radius);
    need(detour >= 1 && detour <= 1e9, "a detour of at least 1", detour);
    need(speed === null || (speed >= 1e-9 && speed <= 1e9), "a speed above 0 km/h", speed);
    const greatCircle = { radius, detour, speed };
    return {
      unit: speed === null ? "km" : "min",
      mode: "great-circle",
      certainty: "estimate",
      relativeError: relativeError + 0,
      greatCircle,
    };
  }
  const { unit, mode, estimate = true } = costs;
  need(["matrix", "pairs", "function"].includes(costs.kind), "costs of a known kind", costs.kind);
  need(unit === "min" || unit === "km", "costs in min or km", unit);
  need(["unknown", "unreachable"].includes(costs.noWay ?? "unknown"), "noWay to be unknown or unreachable", costs.noWay);
  need(["car", "public-transport", "cycling", "walking", "great-circle"].includes(mode), "a known mode of travel", mode);
  return { unit, mode, certainty: estimate ? "estimate" : "given", relativeError: relativeError + 0, greatCircle: null };
}
