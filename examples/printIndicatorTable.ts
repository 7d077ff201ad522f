/** Lays the indicators of an ORP out for a terminal of 100 columns, in Czech or English. */
import * as k from "kpss";

interface Printed {
  readonly orp: k.TerritoryNode;
  readonly region: k.TerritoryId;
  readonly cards: readonly k.Indicator[];
  readonly tables: readonly k.ObservationTable[];
  readonly explained: k.Explanation;
  readonly ready: k.Readiness;
  readonly territories: k.TerritoryState;
  readonly lang: k.Language;
}

const WIDTH = 100;
/** Below it a share may move by a single household. */
const SMALL = 500;

export function printIndicatorTable({ orp, region, cards, tables, explained, ready, territories, lang }: Printed): string {
  const say = (cs: string, en: string): string => (lang === "cs" ? cs : en);
  const name = (id: string): string | undefined => territories.nodes.get(id as k.TerritoryId)?.cs;
  const wrapped = (text: string, indent = 0): string => k.wrapText(k.nonBreaking(text, lang), WIDTH, indent);
  const observation = (card: k.Indicator, subject: string): k.Observation => {
    const table = tables.find((one) => one.cards.some(({ id }) => id === card.id)) as k.ObservationTable;
    return k.observationOf(table, card.id, subject);
  };
  const number = (value: number, unit: k.UnitCode): string => k.numberText(value, { unit, lang });
  const short = (one: k.Observation): string => {
    if (one.value !== null) return number(one.value, one.unit);
    if (one.reason === "suppressed") return "×";
    if (one.low !== null && one.low > 0) return `≥ ${number(one.low, one.unit)}`;
    return "–";
  };
  const limits = ({ interval, unit }: k.Observation): string =>
    interval === null ? "" : `${number(interval.low, unit)} – ${number(interval.high, unit)}`;
  /** How it stands to a larger territory, at 95 and 99.8 %: two signs are surer than one. */
  const against = (card: k.Indicator, subject: string): string => {
    const found = k.observationComparison(card, observation(card, orp.id), observation(card, subject));
    if (found === null || found.verdict === null) return "";
    if (found.verdict === "too-few") return "?";
    if (found.verdict === "same") return "=";
    const sign = { better: "+", worse: "−", higher: "↑", lower: "↓" }[found.verdict];
    return found.differsAt === 0.998 ? sign.repeat(2) : sign;
  };
  const flag = (one: k.Observation): string => {
    if (one.reason === "suppressed") return say("utajeno", "suppressed");
    if (one.value === null && one.low !== null) return say("neúplné", "partial");
    if (one.value !== null && one.denominator !== null && one.denominator < SMALL) return say("malé", "small");
    return "";
  };

  const applicable = cards.filter((card) => observation(card, orp.id).reason !== "not-applicable");
  const shown = applicable.filter((card) => {
    const one = observation(card, orp.id);
    return one.value !== null || one.low !== null || one.reason === "suppressed";
  });
  const unknown = applicable.filter((card) => !shown.includes(card));
  const topics = [...new Set(shown.map(({ topic }) => topic))].flatMap((topic) => {
    const entry = k.topics.find(({ code }) => code === topic);
    const rows = shown
      .filter((card) => card.topic === topic)
      .map((card) => {
        const one = observation(card, orp.id);
        const others = [region, "cr"].flatMap((id) => [short(observation(card, id)), against(card, id)]);
        return [card[lang], short(one), limits(one), ...others, flag(one)];
      });
    const columns: readonly k.TextColumn[] = [
      { title: say("ukazatel", "indicator") },
      { title: "ORP", kind: "number" },
      { title: "95 %", kind: "number" },
      { title: say("kraj", "region"), kind: "number" },
      { title: "" },
      { title: say("ČR", "Czechia"), kind: "number" },
      { title: "" },
      { title: say("pozn.", "note") },
    ];
    return [`\n${(entry?.[lang] ?? topic).toUpperCase()}`, k.textTable(columns, rows, { width: WIDTH })];
  });

  const reasons = [...new Set(unknown.map((card) => observation(card, orp.id).reason))].flatMap((reason) => {
    const entry = k.absenceReasons.find(({ code }) => code === reason);
    const names = unknown.filter((card) => observation(card, orp.id).reason === reason).map((card) => card[lang]);
    return entry === undefined ? [] : [wrapped(`${entry[lang]} (${names.length}): ${names.join(", ")}`, 2)];
  });

  const next = ready.tables.slice(0, 6).map((one, at) => {
    const holders = one.holders.flatMap((code) => k.holders.find((entry) => entry.code === code)?.[lang] ?? []).join(", ");
    const count = one.unlocks.length;
    return wrapped(
      say(
        `${at + 1}. ${one.cs} (má: ${holders}): rozhodne položek: ${count}, samo o sobě ${one.alone}; údajů: ${one.fields.length}`,
        `${at + 1}. ${one.en} (held by ${holders}): items decided: ${count}, on its own ${one.alone}; figures: ${one.fields.length}`,
      ),
      3,
    );
  });
  const chapters = ready.items
    .filter((item) => item.kind === "chapter")
    .map((item) => {
      const missing = item.missing.map((figure) => figure[lang]).join(", ");
      return wrapped(
        `${item[lang]}: ${item.state === "ready" ? say("lze psát", "can be written") : `${say("chybí", "missing")} ${missing}`}`,
        2,
      );
    });
  const count = (kind: k.ReadyItem["kind"], state: k.ReadyItem["state"]): number =>
    ready.items.filter((item) => item.kind === kind && item.state === state).length;

  return [
    wrapped(say(`UKAZATELE: ORP ${orp.cs} (${orp.id.slice(4)})`, `INDICATORS: ORP ${orp.cs} (${orp.id.slice(4)})`)),
    wrapped(
      say(
        `Interval 95 %: kam by podíl mohl dopadnout pouhou náhodou. Srovnání s krajem a ČR: + lepší, − horší, ↑ vyšší, ↓ nižší, = neliší se víc než náhodou, ? méně než pět případů; dva znaky platí i na hladině 99,8 %. „Malé“: jmenovatel pod ${SMALL}. „Neúplné“: známe jen dolní mez.`,
        `95% interval: where chance alone might have put the share. Against region and country: + better, − worse, ↑ higher, ↓ lower, = differs by no more than chance, ? fewer than five cases; two signs hold at 99.8% too. "Small": denominator below ${SMALL}. "Partial": only a lower bound is known.`,
      ),
    ),
    ...topics,
    `\n${say("PROČ OSTATNÍ NEZNÁME", "WHY THE OTHERS ARE NOT KNOWN")}`,
    ...reasons,
    `\n${say("ODKUD JE JEDNO ČÍSLO", "WHERE ONE NUMBER COMES FROM")}`,
    wrapped(k.sentence(explained, lang, name)),
    wrapped(`${say("otisk", "digest")} SHA-256: ${explained.digest}`),
    `\n${say("CO LZE ROZHODNOUT A CO DOPLNIT", "WHAT CAN BE DECIDED, AND WHAT TO ADD")}`,
    wrapped(
      say(
        `Ukazatele celého katalogu: spočítané ${count("indicator", "ready")}, neúplné ${count("indicator", "partial")}, čekající na údaje ${count("indicator", "waiting")}.`,
        `Indicators of the whole catalogue: computed ${count("indicator", "ready")}, partial ${count("indicator", "partial")}, waiting for figures ${count("indicator", "waiting")}.`,
      ),
    ),
    ...next,
    `\n${say("KAPITOLY PLÁNU", "CHAPTERS OF A PLAN")}`,
    ...chapters,
    "",
    wrapped(
      say(
        "Utajený počet osobních bankrotů je smyšlený (syntetický údaj úřadu); ostatní čísla jsou veřejná: ČSÚ, Agentura pro sociální začleňování.",
        "The suppressed number of personal bankruptcies is made up (a synthetic figure of the office); all other numbers are public: ČSÚ, Agency for Social Inclusion.",
      ),
    ),
  ].join("\n");
}
