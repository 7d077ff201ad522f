import { proportionInterval } from "../../indicators/interval/proportionInterval.ts";
import { type Day, day } from "../../model/day.ts";
import { isRecordKey } from "../../model/recordKey.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { isRiskTheme, type RiskSignal, type RiskSignalMethod } from "../../model/riskSignal.ts";
import { isTerritoryId } from "../../model/territoryId.ts";
import type { SignalBeside } from "./emergingRisk.ts";

const NAME = "emergingRisks";
const REPRESENTATIVE: readonly RiskSignalMethod[] = ["random-sample", "everybody-asked"];

function requireSignal({ id, theme, targetGroup, territory, respondents, count, share, day: of, knownAt }: RiskSignal): void {
  if (!isRecordKey(id)) throw rangeRefusal("record-key-invalid", `${NAME} requires a signal with the key of a record`);
  if (!isRiskTheme(theme)) throw rangeRefusal("theme-invalid", `${NAME} requires a theme that is a slug, got another text in signal ${id}`);
  if (targetGroup !== null && !/^[a-z][a-z\d-]{0,199}$/.test(targetGroup))
    throw rangeRefusal("target-group-invalid", `${NAME} requires a target group that is a slug, got another text in signal ${id}`);
  if (!isTerritoryId(territory)) throw rangeRefusal("territory-id-invalid", `${NAME} requires the id of a territory in signal ${id}`);
  for (const [what, figure] of [
    ["respondents", respondents],
    ["count", count],
  ] as const)
    if (figure !== null && !(Number.isSafeInteger(figure) && figure >= 0))
      throw rangeRefusal("not-whole", `${NAME} requires a whole number of ${what} in signal ${id}, got ${String(figure)}`);
  if (share !== null && !(share >= 0 && share <= 1))
    throw rangeRefusal("share-out-of-range", `${NAME} requires a share of 0 to 1 in signal ${id}, got ${String(share)}`);
  if (count !== null && share !== null)
    throw rangeRefusal("count-and-share", `${NAME} requires a count or a share in signal ${id}, got both`);
  if (count !== null && respondents !== null && count > respondents)
    throw rangeRefusal(
      "count-exceeds-denominator",
      `${NAME} requires a count within its respondents in signal ${id}, got ${count} of ${respondents}`,
    );
  day(of);
  day(knownAt);
}

/** Why a share has no limits; `null` where it has them. */
function whyNone({ source, method, respondents }: RiskSignal, share: number | null): SignalBeside["reason"] {
  if (source !== "survey") return "not-a-survey";
  if (method === null) return "method-unknown";
  if (!REPRESENTATIVE.includes(method)) return "sample-not-random";
  if (respondents === null || respondents === 0) return "respondents-unknown";
  return share === null ? "share-unknown" : null;
}

/** Minus zero is zero. */
const unsigned = (figure: number | null): number | null => (figure === null ? null : figure + 0);

/** A signal with its share and, where that is more than talk, with limits. */
function beside(signal: RiskSignal): SignalBeside {
  const { id, theme, targetGroup, territory, source, method, day: of, knownAt } = signal;
  const respondents = unsigned(signal.respondents);
  const count = unsigned(signal.count);
  const share = signal.share ?? (count === null || respondents === null || respondents === 0 ? null : count / respondents);
  const reason = whyNone(signal, share);
  const { level, low, high } = proportionInterval({ count: count ?? (share ?? 0) * (respondents ?? 0), denominator: respondents });
  const interval = reason !== null || low === null || high === null ? null : ({ method: "wilson@1", level, low, high } as const);
  return {
    ...{
      id,
      theme,
      targetGroup,
      territory,
      source,
      method,
      respondents,
      count,
      share: share === null ? null : share + 0,
      day: of,
      knownAt,
    },
    ...{ interval, isRepresentative: method === null ? null : source === "survey" && REPRESENTATIVE.includes(method), reason },
  };
}

/**
 * The signals that a day knows, checked, the latest first; each id once.
 *
 * @throws RangeError `record-key-invalid`, `theme-invalid`, `target-group-invalid`, `territory-id-invalid`, `not-whole`, `share-out-of-range`,
 *   `count-and-share`, `count-exceeds-denominator`, `day-invalid`, `id-repeated`
 * @internal
 */
export function signalsBeside(signals: readonly RiskSignal[], today: Day): readonly SignalBeside[] {
  const ids = new Set<string>();
  for (const signal of signals) {
    requireSignal(signal);
    if (ids.has(signal.id)) throw rangeRefusal("id-repeated", `${NAME} requires each signal once, got ${signal.id} again`);
    ids.add(signal.id);
  }
  return signals
    .filter(({ day: of, knownAt }) => of <= today && knownAt <= today)
    .toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day > b.day ? -1 : 1))
    .map(beside);
}
