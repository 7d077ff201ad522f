import type { Rule } from "kpss/evaluation";
import type { RequestYear } from "./requestYear.ts";
import { servedShare, servedShareIndicator } from "./servedShare.ts";

/** An outsider's rule: fewer people got the service than the least share asked for. */
export function requestsUnserved(options: { readonly minimum?: number } = {}): Rule<RequestYear> {
  const { minimum = 0.5 } = options;
  return {
    id: "own/requests-unserved",
    version: 1,
    severity: "warning",
    basis: "house",
    sources: ["own/office"],
    parameters: { minimum },
    title: { cs: "nevyřízené žádosti", en: "requests not served" },
    message: {
      cs: "službu dostalo jen {share} žadatelů {share.period}.",
      en: "only {share} of the applicants got the service {share.period}.",
    },
    judge: (year) => {
      const share = servedShare(year);
      if (share !== null)
        return { outcome: share < minimum ? "breached" : "met", facts: { share: { value: share, unit: "1", period: year.period } } };
      if (year.requests === 0) return { outcome: "not-applicable", why: { cs: "nikdo nežádal", en: "nobody asked" } };
      const { id, cs, en } = servedShareIndicator;
      return { outcome: "undecidable", missing: [{ figure: id, cs, en, subject: year.id, reason: "not-reported", source: null }] };
    },
  };
}
