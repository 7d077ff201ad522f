/** Lays the comparison of homes out for a terminal of 92 columns, in Czech or English: first the page for the council, then what stands behind it. */
import * as k from "kpss";
import { nameOf, type PrintedEfficiency, shortName, WIDTH } from "./efficiencyFindings.ts";
import { printEfficiencyPage } from "./printEfficiencyPage.ts";

const BANDS: Readonly<Record<k.CostBand, { readonly cs: string; readonly en: string }>> = {
  "far-below": { cs: "daleko pod", en: "far below" },
  below: { cs: "pod", en: "below" },
  within: { cs: "uprostřed", en: "middle" },
  above: { cs: "nad", en: "above" },
  "far-above": { cs: "daleko nad", en: "far above" },
};

/** Short titles of columns. */
const CRITERIA: Readonly<Record<string, { readonly cs: string; readonly en: string }>> = {
  efficiency: { cs: "efektivita", en: "efficiency" },
  "availability-and-need": { cs: "dostupnost", en: "availability" },
  "conditions-of-quality": { cs: "kvalita", en: "quality" },
};

export function printEfficiency(printed: PrintedEfficiency): string {
  const { home, scores, lang } = printed;
  const isCzech = lang === "cs";
  const say = (cs: string, en: string): string => (isCzech ? cs : en);
  const wrapped = (text: string, indent = 0): string => k.wrapText(k.nonBreaking(text, lang), WIDTH, indent);
  const score = scores.scores.find(({ service }) => service === home.id);
  const sentences: readonly string[] = [
    ...k.costPeers(printed.costs, home.id).map((one) => k.sentence(one, lang, () => home.name)),
    ...(score === undefined ? [] : [k.sentence(score, lang, () => home.name)]),
    ...printed.payments.payments.filter(({ service }) => service === home.id).map((one) => k.sentence(one, lang, () => home.name)),
    ...printed.checks.entrustments.filter(({ services }) => services.includes(home.id)).map((one) => k.sentence(one, lang)),
    ...printed.occupancy.filter(({ service }) => service === home.id).map((one) => k.sentence(one, lang, () => home.name)),
  ];
  return [
    wrapped(
      say(
        "DOMOVY PRO SENIORY 2025: CO Z ČÍSEL PLYNE PRO SÍŤ ROKU 2027",
        "HOMES FOR SENIORS 2025: WHAT THE FIGURES MEAN FOR THE NETWORK OF 2027",
      ),
    ),
    wrapped(
      say(
        "SYNTETICKÁ DATA: všechny domovy, částky, sazby i meze jsou smyšlené; podle skutečných ročních výkazů je jen jejich skladba. První část je stránka pro radu, za ní jsou podklady.",
        "SYNTHETIC DATA: all homes, amounts, rates and limits are made up; only their structure follows real yearly reports. First a page for the council, then what stands behind it.",
      ),
    ),
    printEfficiencyPage(printed),
    `\n${say("PODKLADY 1: VŠECHNY DOMOVY (podle abecedy, není to pořadí)", "BEHIND IT 1: ALL HOMES (by name, this is no ranking)")}`,
    homesTable(printed),
    wrapped(
      say(
        "K mediánu: o kolik je lůžkoden dražší nebo levnější než v prostředním domově. Pásmo: uprostřed je střední polovina skupiny; daleko je ten, kdo je od ní dál než jeden a půl její šířky. Body: karta úřadu, hranice 60 ze 100. K nejlepším: kolik úvazků a nákladů by na stejné lůžkodny stačilo, kdyby domov pracoval jako jeho vzory.",
        "To median: how much dearer or cheaper a bed-day is than in the middle home. Band: the middle is the middle half of the group; far is who is further from it than one and a half times its width. Points: the office's card, mark 60 of 100. To the best: what part of staff and costs would do for the same bed-days if the home worked as its peers.",
      ),
    ),
    `\n${say("PODKLADY 2: KDO SE S KÝM SROVNÁVÁ", "BEHIND IT 2: WHO IS COMPARED WITH WHOM")}`,
    ...groupLines(printed).map((line) => wrapped(line, 2)),
    `\n${say("PODKLADY 3: POD HRANICÍ KARTY", "BEHIND IT 3: BELOW THE MARK OF THE CARD")}`,
    scoreTable(printed),
    wrapped(
      say(
        "Co by stačilo: nejmenší změna jediného údaje, která by hodnocení zvedla na hranici; kde žádný nestačí, nejméně údajů společně. Je to návod k otázkám, ne doporučení.",
        "What would be enough: the smallest change of one figure that would lift the score to the mark; where none does alone, the fewest together. It is a hint what to ask about, no advice.",
      ),
    ),
    wrapped(shippedLine(printed)),
    `\n${say("PODKLADY 4: VEŘEJNÉ PENÍZE", "BEHIND IT 4: PUBLIC MONEY")}`,
    ...moneyLines(printed).map((line) => wrapped(`– ${line}`, 2)),
    wrapped(say("Podpora pro síť roku 2027 trojím výpočtem:", "Support for the network of 2027 by three computations:")),
    parallelTable(printed),
    `\n${say("PODKLADY 5: SROVNÁNÍ S NEJLEPŠÍMI (analýza obalu dat)", "BEHIND IT 5: COMPARISON WITH THE BEST (data envelopment)")}`,
    frontierTable(printed),
    wrapped(
      say(
        "Vstupy: úvazky v přímé péči a ostatní náklady (bez mezd). Výstupy: lůžkodny klientů ve stupni III a IV a ostatní lůžkodny. Proměnlivé výnosy z rozsahu, orientace na vstupy. Vzory: z čího provozu se skládá srovnání; „bez něj“: skóre, kdyby vzor ve srovnání nebyl.",
        "Inputs: FTE in direct care and other costs (without wages). Outputs: bed-days of residents in degrees III and IV, and other bed-days. Variable returns to scale, input orientation. Peers: whose work the comparison is made of; “without”: the score if the peer were not there.",
      ),
    ),
    `\n${say("JEDEN DOMOV ZBLÍZKA", "ONE HOME CLOSE UP")} (--home ${home.id})`,
    ...sentences.map((line) => wrapped(`– ${line}`, 2)),
  ].join("\n");
}

function homesTable({ homes, costs, scores, frontier, lang }: PrintedEfficiency): string {
  const isCzech = lang === "cs";
  const places = new Map(costs.groups.flatMap(({ services }) => services.map((one) => [one.service, one] as const)));
  const points = new Map(scores.scores.map((one) => [one.service, one]));
  const best = new Map(frontier.units.map(({ unit, score }) => [unit, score]));
  const number = (value: number | null | undefined, unit: k.UnitCode | null, decimals: number): string =>
    value == null ? "–" : k.numberText(value, { ...(unit === null ? {} : { unit }), decimals, lang });
  const signed = (text: string): string => (/^[1-9]|^0[,.][0-9]*[1-9]/.test(text) ? `+${text}` : text);
  const rows = homes
    .toSorted((a, b) => k.compareCzech(a.name, b.name))
    .map(({ id, name, year }) => {
      const place = places.get(id);
      const score = points.get(id);
      const median = place?.toMedian == null ? "–" : signed(number(Math.round((place.toMedian - 1) * 1000) / 1000, "1", 1));
      const range =
        score?.points === null && score.low !== null
          ? `${number(score.low, null, 1)}–${number(score.high, null, 1)}`
          : number(score?.points, null, 1);
      const mark = score?.outcome === "breached" ? "*" : score?.outcome === "undecidable" ? "?" : " ";
      return [
        ...[name, number(year.beds, null, 0), number(k.occupancyRate(year), "1", 1), number(place?.value, null, 0), median],
        ...[place?.band == null ? "–" : BANDS[place.band][lang], `${range}${mark}`, number(best.get(id), "1", 1)],
      ];
    });
  const columns: readonly k.TextColumn[] = [
    { title: isCzech ? "domov" : "home" },
    { title: isCzech ? "lůžka" : "beds", kind: "number" },
    { title: isCzech ? "obložnost" : "occupancy", kind: "number" },
    { title: isCzech ? "Kč/lůžkoden" : "CZK/bed-day", kind: "number" },
    { title: isCzech ? "k mediánu" : "to median", kind: "number" },
    { title: isCzech ? "pásmo" : "band" },
    { title: isCzech ? "body" : "points", kind: "number" },
    { title: isCzech ? "k nejlepším" : "to the best", kind: "number" },
  ];
  const legend = isCzech
    ? "* pod hranicí   ? nelze rozhodnout   – není s čím srovnat nebo chybí údaj"
    : "* below the mark   ? cannot be decided   – nothing to compare with, or no figure";
  return `${k.textTable(columns, rows, { width: WIDTH })}\n${legend}`;
}

function groupLines({ costs, homes, lang }: PrintedEfficiency): readonly string[] {
  const isCzech = lang === "cs";
  return costs.groups.map((group) => {
    const names = group.services.map(({ service }) => nameOf(homes, service));
    const target = k.targetGroupText(group.targetGroup ?? "", lang);
    const head = `– ${k.serviceTypeText(group.type ?? "", lang)}, ${isCzech ? "pobytová forma, cílová skupina" : "residential, target group"} ${target}`;
    const count = isCzech
      ? k.countText(names.length, { one: "domov", few: "domovy", many: "domovů", fraction: "domova" })
      : k.countText(names.length, { one: "home", other: "homes" });
    const out = group.leftOut.map(
      ({ service, reason }) => `${nameOf(homes, service)} (${k.absenceReasons.find(({ code }) => code === reason)?.[lang] ?? reason})`,
    );
    const without = out.length === 0 ? "" : `; ${isCzech ? "bez srovnání" : "not compared"}: ${out.join(", ")}`;
    if (group.reason === "too-few")
      return isCzech
        ? `${head}: ${count} (${names.join(", ")}), na srovnání je jich třeba nejméně ${costs.fewest}${without}.`
        : `${head}: ${count} (${names.join(", ")}), a comparison needs at least ${costs.fewest}${without}.`;
    return `${head}: ${isCzech ? "srovnáno" : "compared"} ${count}${without}.`;
  });
}

function scoreTable({ scores, homes, lang }: PrintedEfficiency): string {
  const isCzech = lang === "cs";
  const below = scores.scores.filter(({ outcome }) => outcome === "breached").toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0));
  const [first] = below;
  if (first === undefined) return isCzech ? "Hranice dosáhly všechny." : "All reached the mark.";
  const columns: readonly k.TextColumn[] = [
    { title: isCzech ? "domov" : "home" },
    ...first.criteria.map(
      (one): k.TextColumn => ({ title: `${CRITERIA[one.criterion]?.[lang] ?? one[lang]} (${one.weight})`, kind: "number" }),
    ),
    { title: isCzech ? "celkem" : "total", kind: "number" },
    { title: isCzech ? "co by stačilo" : "what would be enough" },
  ];
  const number = (value: number | null): string => (value === null ? "–" : k.numberText(value, { decimals: 1, lang }));
  const rows = below.map((score) => [
    nameOf(homes, score.service),
    ...score.criteria.map(({ points }) => number(points)),
    number(score.points),
    liftText(score, lang),
  ]);
  return k.textTable(columns, rows, { width: WIDTH });
}

/** The first change that reaches the mark, the new value on the safe side. */
function liftText({ lifts, liftsTogether }: k.ServiceScore, lang: k.Language): string {
  const [lift] = lifts;
  if (lift?.reaches) return changeText(lift, lang);
  if (liftsTogether.length === 0) return lang === "cs" ? "nic" : "nothing";
  return k.nonBreaking(
    `${lang === "cs" ? "jen společně: " : "only together: "}${liftsTogether.map((one) => changeText(one, lang)).join("; ")}`,
    lang,
  );
}

function changeText(lift: k.ScoreLift, lang: k.Language): string {
  const [step, unit] = lift.unit === "1" ? ([1000, { unit: lift.unit, decimals: 1 }] as const) : ([100, { decimals: 2 }] as const);
  const to = (lift.change < 0 ? Math.floor(lift.to * step) : Math.ceil(lift.to * step)) / step;
  const text = (value: number): string => k.numberText(value, { ...unit, lang });
  return `${lift[lang]} ${text(lift.from)} → ${text(to)}`;
}

function shippedLine({ shipped, lang }: PrintedEfficiency): string {
  const incomplete = shipped.missing.filter(({ code }) => code === "criterion-incomplete").length;
  return lang === "cs"
    ? `Pro srovnání: podle zveřejněné podoby karty Zlínského kraje nelze rozhodnout o žádném domově (${shipped.undecidable} z ${shipped.scores.length}). Její meze a váhy nejsou veřejné, úplný seznam ukazatelů nemá ani jedno ze ${incomplete} kritérií.`
    : `For comparison: by what is public of the card of the Zlín Region no home can be decided (${shipped.undecidable} of ${shipped.scores.length}). Its limits and weights are not public, none of the ${incomplete} criteria lists all its indicators.`;
}

/** Entrustments of which there is something to say: too much, carried over, not to be told. */
function moneyLines({ checks, homes, lang }: PrintedEfficiency): readonly string[] {
  const told = checks.entrustments.filter(({ outcome, carriedOver }) => outcome !== "met" || (carriedOver ?? 0) > 0);
  const short = checks.entrustments.filter(({ shortfall }) => shortfall.low > 0);
  const sum = k.numberText(k.exactSum(short.map(({ shortfall }) => shortfall.low)) / 100, { unit: "CZK", lang });
  const named = (found: k.Overcompensation): string => `${found.entrustment} (${found.services.map((id) => nameOf(homes, id)).join(", ")})`;
  return [
    ...told.map((found) => k.sentence(found, lang, () => named(found))),
    lang === "cs"
      ? `Ostatní pověření (${short.length}): bez překompenzace; z uznatelných nákladů zůstalo nepokryto ${sum}.`
      : `The other entrustments (${short.length}): no over-compensation; of eligible cost ${sum} was not covered.`,
  ];
}

function parallelTable({ parallel, lang }: PrintedEfficiency): string {
  const isCzech = lang === "cs";
  const columns: readonly k.TextColumn[] = [
    { title: isCzech ? "výpočet" : "computation" },
    { title: isCzech ? "domovů" : "homes", kind: "number" },
    { title: isCzech ? "součet známých" : "sum of known", kind: "number" },
  ];
  const rows = parallel.totals.map((one) => [one[lang], String(one.covered), k.numberText(one.known / 100, { unit: "CZK", lang })]);
  return k.textTable(columns, rows, { width: WIDTH });
}

function frontierTable({ frontier, lang }: PrintedEfficiency): string {
  const isCzech = lang === "cs";
  const columns: readonly k.TextColumn[] = [
    { title: isCzech ? "domov" : "home" },
    { title: isCzech ? "skóre" : "score", kind: "number" },
    { title: isCzech ? "vzory (bez něj)" : "peers (without)" },
  ];
  const percent = (value: number): string => k.numberText(value, { unit: "1", decimals: 1, lang });
  const rows = frontier.units
    .filter(({ status }) => status !== "efficient")
    .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))
    .map(({ name, score, peers }) => [
      name,
      score === null ? "–" : percent(score),
      peers.map((peer) => `${shortName(peer.name)} (${peer.scoreWithout === null ? "–" : percent(peer.scoreWithout)})`).join(", "),
    ]);
  return k.textTable(columns, rows, { width: WIDTH });
}
