import { type RatioIndicator, ratio } from "kpss/indicators";
import type { RequestYear } from "./requestYear.ts";

/** The part of a year of requests that {@link servedShare} reads. */
export type ServedShareInput = Pick<RequestYear, "requests" | "served">;

/** An outsider's indicator: share of the people who asked for a service and got it. */
export function servedShare(year: ServedShareInput): number | null {
  return ratio(year.served, year.requests);
}

/** Catalogue card of {@link servedShare}. */
export const servedShareIndicator: RatioIndicator<ServedShareInput> = {
  id: "own/served-share",
  version: 1,
  cs: "podíl vyřízených žádostí",
  en: "share of requests served",
  topic: "availability",
  subject: "own/requestYear",
  unit: "1",
  polarity: "higher-is-better",
  sources: ["own/office"],
  caveat: { cs: "Neříká, kdo se o službu ani nepřihlásil.", en: "Does not tell who never asked." },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: "served" }],
  denominator: [{ field: "requests" }],
};
