/** The page for the council: what the figures say, what to do, what not to conclude. Every name and number in it comes from the records. */
import * as k from "kpss";
import { nameOf, type PrintedEfficiency, shortName, WIDTH } from "./efficiencyFindings.ts";

export function printEfficiencyPage(printed: PrintedEfficiency): string {
  const { lang } = printed;
  const wrapped = (text: string, indent: number): string => k.wrapText(k.nonBreaking(text, lang), WIDTH, indent);
  const say = (cs: string, en: string): string => (lang === "cs" ? cs : en);
  const words = lang === "cs" ? czech(printed) : english(printed);
  return [
    `\n${say("CO ČÍSLA ŘÍKAJÍ", "WHAT THE FIGURES SAY")}`,
    ...words.found.map((line) => wrapped(`– ${line}`, 2)),
    `\n${say("CO UDĚLAT", "WHAT TO DO")}`,
    ...words.todo.map((line, at) => wrapped(`${at + 1}. ${line}`, 3)),
    `\n${say("CO Z TOHO NEVYVOZOVAT", "WHAT NOT TO CONCLUDE")}`,
    ...words.caution.map((line) => wrapped(`– ${line}`, 2)),
  ].join("\n");
}

interface Page {
  readonly found: readonly string[];
  readonly todo: readonly string[];
  readonly caution: readonly string[];
}

/** What both languages need, as numbers and names. */
function facts({ homes, costs, scores, checks, occupancy, parallel, frontier, influence, payments, lang }: PrintedEfficiency) {
  const name = (id: string): string => nameOf(homes, id);
  const czk = (haler: number): string => k.numberText(haler / 100, { unit: "CZK", lang });
  const [group] = costs.groups.filter(({ distribution }) => distribution !== null);
  const crowns = (value: number | null | undefined): string => k.numberText(value ?? 0, { unit: "CZK", lang });
  const named = (ids: readonly string[]): string => listed(ids.map(name).toSorted(k.compareCzech), lang);
  const below = scores.scores.filter(({ outcome }) => outcome === "breached").toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0));
  const over = checks.entrustments.filter(({ outcome }) => outcome === "breached");
  const open = checks.entrustments.filter(({ outcome }) => outcome === "undecidable");
  const carried = checks.entrustments.filter(({ carriedOver }) => (carriedOver ?? 0) > 0);
  const sum = (amounts: readonly (number | null)[]): number => k.exactSum(amounts.map((amount) => amount ?? 0));
  const full = frontier.units.filter(({ status }) => status === "efficient");
  const worst = frontier.units.toSorted((a, b) => (a.score ?? 1) - (b.score ?? 1))[0];
  const both = full.filter(({ unit }) => below.some(({ service }) => service === unit));
  const staffing = homes.flatMap(({ year }) => k.bedsPerDirectFte(year) ?? []);
  const worstHome = homes.find(({ id }) => id === worst?.unit);
  const percent = (value: number | null | undefined, decimals = 0): string => k.numberText(value ?? 0, { unit: "1", decimals, lang });
  const [strongest] = influence;
  return {
    ...{ name, czk, crowns, named, percent, below, over, open, carried, full, worst, both, strongest },
    mark: k.numberText(scores.scores[0]?.passMark ?? 0, { unit: "points", lang }),
    median: crowns(group?.distribution?.median),
    quarters: [crowns(group?.distribution?.lowerQuartile), crowns(group?.distribution?.upperQuartile)] as const,
    compared: group?.services.length ?? 0,
    far: group?.services.filter(({ band }) => band === "far-above").toSorted((a, b) => b.value - a.value) ?? [],
    missing: [...new Set(open.flatMap(({ missing }) => missing.map(({ service }) => service)))],
    small: costs.groups.filter(({ reason }) => reason === "too-few").flatMap(({ services }) => services.map(({ service }) => service)),
    returned: czk(sum(over.map(({ returned }) => returned))),
    carriedOver: czk(sum(carried.map(({ carriedOver }) => carriedOver))),
    empty: occupancy.filter(({ outcome }) => outcome === "breached").toSorted((a, b) => (a.occupancy ?? 0) - (b.occupancy ?? 0)),
    minimum: percent(occupancy.find(({ minimum }) => minimum !== null)?.minimum?.value),
    total: czk(payments.known),
    spread: percent(Math.max(...parallel.services.map(({ spread }) => spread ?? 0))),
    widest: name(parallel.services.toSorted((a, b) => (b.spread ?? 0) - (a.spread ?? 0))[0]?.service ?? ""),
    resting: strongest?.rests[0],
    isBelow: below.some(({ service }) => service === strongest?.unit),
    worstPoints: scores.scores.find(({ service }) => service === worst?.unit),
    worstStaffing: k.numberText(worstHome === undefined ? 0 : (k.bedsPerDirectFte(worstHome.year) ?? 0), { decimals: 1, lang }),
    medianStaffing: k.numberText(k.distribution(staffing).median ?? 0, { decimals: 1, lang }),
  };
}

/** "a, b a c" */
function listed(names: readonly string[], lang: k.Language): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${lang === "cs" ? "a" : "and"} ${last}`;
}

function czech(printed: PrintedEfficiency): Page {
  const f = facts(printed);
  const { scores, checks, costs, frontier } = printed;
  const homes = (n: number): string => k.countText(n, { one: "domov", few: "domovy", many: "domovů", fraction: "domova" });
  const points = (value: number | null | undefined): string => k.numberText(value ?? 0, { decimals: 1, lang: "cs" });
  return {
    found: [
      `Lůžkoden stojí v prostředním domově ${f.median}; střední polovina z ${f.compared} srovnaných domovů se vejde mezi ${f.quarters[0]} a ${f.quarters[1]}.${f.far.length === 0 ? "" : ` Daleko nad ostatními: ${f.far.map(({ service, value }) => `${f.name(service)} (${f.crowns(value)})`).join(", ")}.`}`,
      `Hranice ${f.mark} v bodovací kartě úřadu dosáhlo: ${homes(scores.met)}; nedosáhlo: ${homes(scores.breached)}; pro chybějící údaj nelze rozhodnout: ${homes(scores.undecidable)}.`,
      `Víc veřejných peněz, než kolik na uznatelné náklady chybělo (překompenzace), přišlo za rok 2025 nad toleranci u ${f.over.length} z ${checks.entrustments.length} pověření: vrátit se má ${f.returned}. V toleranci se do dalšího roku převádí ${f.carriedOver}. U ${f.open.length} pověření to pro chybějící údaje nelze určit.`,
      `Pod minimální obložností ${f.minimum}: ${f.empty.map(({ service, occupancy }) => `${f.name(service)} (${f.percent(occupancy, 1)})`).join(", ")}.`,
      `Vyrovnávací platby pro síť roku ${printed.networkYear} podle obvyklých nákladů a výnosů: ${f.total} pro ${homes(printed.homes.length)}.`,
      `Ve srovnání s nejlepšími má plné skóre ${f.full.length} z ${frontier.units.length} domovů; nejnižší má ${f.worst?.name} (${f.percent(f.worst?.score, 1)}).`,
    ],
    todo: [
      `Vyžádat údaje, které chybí (${f.named(f.missing)}), a vyúčtování těchto domovů do té doby neuzavírat.`,
      `U domovů daleko nad ostatními (${f.named(f.far.map(({ service }) => service))}) nejdřív ověřit výkaz: počet lůžkodnů, rozdělení společných nákladů. Teprve potom se ptát na důvod; malému domovu se stálé náklady dělí na méně lůžek.`,
      `Pozvat k obhajobě specifik: ${f.below.map(({ service, points: got }) => `${f.name(service)} (${points(got)})`).join(", ")}. Předem každému poslat, ve kterém kritériu body ztratil.`,
      `Vyzvat k vrácení: ${f.over.map(({ entrustment, services, returned }) => `pověření ${entrustment} (${f.named(services)}) ${f.czk(returned ?? 0)}`).join("; ")}.`,
      `Zeptat se, proč zůstávají lůžka prázdná (${f.named(f.empty.map(({ service }) => service))}): oprava, personál, nebo zájem? Až pak uplatnit následek podle pravidel.`,
      `Zajít do domova, o který se srovnání opírá nejvíc (${f.strongest?.name}), a podívat se, zda opravdu pracuje jako ostatní.${f.isBelow ? " V kartě sám hranice nedosáhl." : ""}`,
    ],
    caution: [
      `Plné skóre není vyznamenání. ${f.both.length === 0 ? "" : `Mají je i domovy, které nedosáhly hranice karty: ${f.named(f.both.map(({ unit }) => unit))}. `}Málo pečujících vypadá v číslech jako úspora.`,
      `Nízké skóre není plýtvání. ${f.worst?.name} má skóre nejnižší, ale v kartě ${points(f.worstPoints?.points)} bodu: na úvazek v přímé péči tu připadá ${f.worstStaffing} lůžka, v prostředním domově ${f.medianStaffing}.`,
      "Uvnitř střední poloviny rozdíly v ceně nic neznamenají. Podle pořadí v tabulce se nekrátí.",
      ...(f.small.length === 0
        ? []
        : [
            `Domovy pro jinou cílovou skupinu (${f.named(f.small)}) se s ostatními nesrovnávají a samy na srovnání nestačí: je jich třeba nejméně ${costs.fewest}.`,
          ]),
      ...(f.strongest === undefined || f.resting === undefined
        ? []
        : [
            `Skóre stojí na několika domovech. Bez jediného z nich (${f.strongest.name}) by se změnilo u ${homes(f.strongest.changed)}; třeba ${f.resting.name} by místo ${f.percent(f.resting.score, 1)} měl ${f.percent(f.resting.scoreWithout, 1)}.`,
          ]),
      "Meze karty si zvolil úřad. S jinými mezemi by pod hranicí byly jiné domovy.",
      `Vypočtená podpora není totéž co potřeba lidí. Tři výpočty téže podpory se liší, nejvíc u domova ${shortName(f.widest)}: nejnižší je o ${f.spread} pod nejvyšším.`,
      "Nic z toho neříká, jak se lidem v domově žije. To vědí oni, jejich blízcí, inspekce a kontrolní šetření.",
    ],
  };
}

function english(printed: PrintedEfficiency): Page {
  const f = facts(printed);
  const { scores, checks, costs, frontier } = printed;
  const homes = (n: number): string => k.countText(n, { one: "home", other: "homes" });
  const points = (value: number | null | undefined): string => k.numberText(value ?? 0, { decimals: 1, lang: "en" });
  return {
    found: [
      `A bed-day costs ${f.median} in the middle home; the middle half of ${f.compared} compared homes lies between ${f.quarters[0]} and ${f.quarters[1]}.${f.far.length === 0 ? "" : ` Far above the others: ${f.far.map(({ service, value }) => `${f.name(service)} (${f.crowns(value)})`).join(", ")}.`}`,
      `By the office's card ${homes(scores.met)} reached the mark of ${f.mark}, ${homes(scores.breached)} did not, ${homes(scores.undecidable)} cannot be decided.`,
      `More public money than eligible costs lacked (over-compensation) came in 2025 beyond the tolerance at ${f.over.length} of ${checks.entrustments.length} entrustments: ${f.returned} to be returned. Within the tolerance ${f.carriedOver} is carried over. At ${f.open.length} entrustments figures are missing and it cannot be told.`,
      `Below the minimum occupancy of ${f.minimum}: ${f.empty.map(({ service, occupancy }) => `${f.name(service)} (${f.percent(occupancy, 1)})`).join(", ")}.`,
      `Compensation payments for the network of ${printed.networkYear} from usual costs and revenues: ${f.total} for ${homes(printed.homes.length)}.`,
      `Beside the best, ${f.full.length} of ${frontier.units.length} homes have the full score; the lowest is ${f.worst?.name} (${f.percent(f.worst?.score, 1)}).`,
    ],
    todo: [
      `Ask for the figures that are missing (${f.named(f.missing)}), and do not close the accounts of these homes until then.`,
      `Where a bed-day is far above the others (${f.named(f.far.map(({ service }) => service))}), check the report first: bed-days, shared costs. Only then ask for the reason; a small home spreads fixed costs over fewer beds.`,
      `Invite to a hearing of specifics: ${f.below.map(({ service, points: got }) => `${f.name(service)} (${points(got)})`).join(", ")}. Tell each beforehand in which criterion it lost points.`,
      `Claim back: ${f.over.map(({ entrustment, services, returned }) => `entrustment ${entrustment} (${f.named(services)}) ${f.czk(returned ?? 0)}`).join("; ")}.`,
      `Ask why beds stay empty (${f.named(f.empty.map(({ service }) => service))}): works, staff or demand? Only then apply what the rules say.`,
      `Visit the home on which the comparison rests most (${f.strongest?.name}) and see whether it really works as the others do.${f.isBelow ? " By the card it is below the mark itself." : ""}`,
    ],
    caution: [
      `A full score is no distinction. ${f.both.length === 0 ? "" : `Homes below the mark of the card have it as well: ${f.named(f.both.map(({ unit }) => unit))}. `}Few carers look like a saving.`,
      `A low score is no waste. ${f.worst?.name} has the lowest, but ${points(f.worstPoints?.points)} points by the card: it has ${f.worstStaffing} beds per full-time carer, the middle home ${f.medianStaffing}.`,
      "Within the middle half, differences in cost mean nothing. Nobody is cut by the order of a table.",
      ...(f.small.length === 0
        ? []
        : [
            `Homes for another target group (${f.named(f.small)}) are not compared with the others, and are too few by themselves: it takes at least ${costs.fewest}.`,
          ]),
      ...(f.strongest === undefined || f.resting === undefined
        ? []
        : [
            `Scores rest on a few homes. Without a single one of them (${f.strongest.name}) the score of ${homes(f.strongest.changed)} would change; ${f.resting.name} would have ${f.percent(f.resting.scoreWithout, 1)} instead of ${f.percent(f.resting.score, 1)}.`,
          ]),
      "The limits of the card are the office's choice. With other limits other homes would be below the mark.",
      `Support that was computed is not what people need. Three computations of it differ, most of all for ${f.widest}: the lowest is ${f.spread} below the highest.`,
      "Nothing here tells how people live in a home. They know, and those close to them; inspections and control surveys may.",
    ],
  };
}
