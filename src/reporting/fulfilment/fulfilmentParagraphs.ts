import type { Fulfilment } from "../../planning/fulfilment.ts";
import type { KnownSum } from "../../planning/knownSum.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import { finished } from "../finished.ts";
import type { Language } from "../language.ts";
import { numberText } from "../numberText.ts";
import { plainText } from "../plainText.ts";
import type { ReportBlock } from "../reportBlock.ts";
import { amountText } from "../sentences/amountText.ts";
import { measureWords } from "./measureWords.ts";
import { countedOf, shareOfText } from "./shareOfText.ts";

const MEASURES = { one: "opatření", few: "opatření", many: "opatření", fraction: "opatření" };
const CANCELLED = { one: "zrušené", few: "zrušená", many: "zrušených", fraction: "zrušeného" };
const NOT_ASSESSED = { one: "nehodnocené", few: "nehodnocená", many: "nehodnocených", fraction: "nehodnoceného" };

/** Everything of a report on fulfilment that stands in no large table. @internal */
export function fulfilmentParagraphs(found: Fulfilment, lang: Language) {
  return {
    summary: summaryItems(found, lang),
    money: moneyBlocks(found, lang),
    faults: faultsBlock(found, lang),
    cautions: cautionsOf(found, lang),
    rules: rulesText(found, lang),
  };
}

/** The whole in a few lines. */
function summaryItems({ all, byMeasure, elapsed, rules }: Fulfilment, lang: Language): readonly string[] {
  const isCzech = lang === "cs";
  const { part, base } = countedOf(byMeasure);
  const whole = countText(all.measures, isCzech ? MEASURES : { one: "measure", other: "measures" });
  const apart = isCzech
    ? `${countText(all.cancelled, CANCELLED)}, ${countText(all.notAssessed, NOT_ASSESSED)}`
    : `${numberText(all.cancelled, { lang })} cancelled, ${numberText(all.notAssessed, { lang })} not assessed`;
  const counted =
    rules.ongoing === "left-out"
      ? measureWords.status.fulfilled[lang]
      : isCzech
        ? "splněno nebo plněno průběžně"
        : "fulfilled or being fulfilled";
  const assessedBase = all.measures - all.cancelled;
  const time = elapsed === null ? null : numberText(elapsed, { unit: "1", decimals: 1, lang });
  const passed = time === null ? [] : [`${isCzech ? "Z doby plánu uplynulo" : "Time of the plan that has passed"}: ${time}`];
  if (all.measures === 0)
    return [isCzech ? "Plán nemá žádné opatření" : "The plan has no measure", ...passed].map((item) => finished(item, lang));
  const noShare = isCzech
    ? "Podíl plnění nelze určit: žádné opatření není hodnoceno"
    : "There is no share of fulfilment: no measure was assessed";
  const items = [
    `${isCzech ? "Plán má" : "The plan has"} ${whole}: ${apart}`,
    `${isCzech ? "Hodnoceno bez zrušených" : "Assessed, cancelled ones left out"}: ${shareOfText(all.assessed, assessedBase, lang)}`,
    base === 0 ? noShare : `${counted.slice(0, 1).toUpperCase()}${counted.slice(1)}: ${shareOfText(part, base, lang)}`,
    ...passed,
  ];
  return items.map((item) => finished(item, lang));
}

/** Money with how many measures it is known for. */
function moneyBlocks({ money, all }: Fulfilment, lang: Language): readonly ReportBlock[] {
  if (all.measures === 0) return [];
  const isCzech = lang === "cs";
  const line = (name: string, { sum, known, of }: KnownSum) => [
    name,
    sum === null ? (isCzech ? "neznámo" : "unknown") : amountText(sum, lang),
    shareOfText(known, of, lang),
  ];
  const drawn = money.drawing === null ? null : numberText(money.drawing, { unit: "1", decimals: 1, lang });
  const known = numberText(money.drawingKnown, { lang });
  const drawing = isCzech
    ? `Čerpáno ${drawn} plánovaných nákladů; počítáno z opatření, u nichž je známo obojí (${known})`
    : `${drawn} of the planned costs was spent; counted over measures for which both are known (${known})`;
  return [
    {
      ...{ kind: "table", id: "money-table" },
      columns: [
        { title: isCzech ? "Položka" : "Item", kind: "text" },
        { title: isCzech ? "Částka" : "Amount", kind: "number" },
        { title: isCzech ? "Známo u opatření" : "Known for measures", kind: "number" },
      ],
      rows: [
        line(isCzech ? "plánované náklady" : "planned costs", money.planned),
        line(isCzech ? "čerpáno" : "spent", money.spent),
        line(isCzech ? "nezajištěno" : "not secured", money.unsecured),
      ],
    },
    ...(drawn === null ? [] : [{ kind: "paragraph", text: finished(drawing, lang) } as const]),
  ];
}

/** What is wrong with records, a line for each. */
function faultsBlock({ faults, byMeasure }: Fulfilment, lang: Language): ReportBlock | null {
  const titles = new Map(byMeasure.map(({ measure, title }) => [measure, plainText(title)]));
  const items = faults.map(({ measure, fault }) =>
    finished(`${measure} ${titles.get(measure) ?? ""}: ${measureWords.fault[fault][lang]}`, lang),
  );
  return items.length === 0 ? null : { kind: "list", items };
}

/** What nobody may conclude from the figures. */
function cautionsOf({ all, byMeasure, money }: Fulfilment, lang: Language): readonly string[] {
  const isCzech = lang === "cs";
  const { base } = countedOf(byMeasure);
  const step = base === 0 ? null : numberText(100 / base, { lang, decimals: 1 });
  const isPartial = [money.planned, money.spent, money.unsecured].some(({ known, of }) => known < of);
  const items = [
    isCzech
      ? "Podíl počítá opatření, ne lidi ani peníze: nejlevnější opatření váží stejně jako nejdražší"
      : "The share counts measures, not people and not money: the cheapest measure weighs as much as the dearest one",
    isCzech
      ? "Splněné opatření neříká, že se lidem žije lépe; hodnotí se plán, ne potřeba"
      : "A measure fulfilled does not say that people live better; the plan is assessed, not the need",
    ...(all.notAssessed === 0
      ? []
      : [
          isCzech
            ? "Nehodnocené opatření není nesplněné: jen o něm není záznam"
            : "A measure not assessed is not a measure not fulfilled: there is just no record of it",
        ]),
    ...(step === null
      ? []
      : [
          isCzech
            ? `Jedno opatření mění podíl plnění o ${step} procentního bodu`
            : `One measure changes the share by ${step} percentage points`,
        ]),
    ...(isPartial
      ? [
          isCzech
            ? "Součty peněz platí jen pro opatření, u nichž je částka známa; nejsou rozpočtem plánu"
            : "Sums of money hold for measures whose amount is known; they are not the budget of the plan",
        ]
      : []),
    isCzech
      ? "S plánem hodnoceným podle jiných pravidel se podíl srovnávat nedá"
      : "The share cannot be compared with that of a plan assessed by other rules",
  ];
  return items.map((item) => finished(item, lang));
}

/** By which rules it was assessed. */
function rulesText({ rules }: Fulfilment, lang: Language): string {
  const {
    ongoing = "counted",
    ongoingOnly = "without-end-product",
    cancelled = "left-out",
    reasonFor = ["not-fulfilled", "cancelled"],
  } = rules;
  const isCzech = lang === "cs";
  const statuses = reasonFor.map((status) => measureWords.status[status][lang]).join(", ");
  const parts = isCzech
    ? [
        `opatření plněná průběžně se ${ongoing === "counted" ? "počítají" : "nepočítají"} mezi splněná`,
        ongoingOnly === "any" ? "průběžně lze plnit každé opatření" : "průběžně lze plnit jen opatření bez konečného výstupu",
        cancelled === "left-out" ? "zrušená se do podílu nepočítají a uvádějí se zvlášť" : "zrušená zůstávají v základu podílu",
        ...(statuses === "" ? [] : [`důvod se vyžaduje u stavu: ${statuses}`]),
        ...(rules.assessedSince === undefined ? [] : [`hodnocení stavu před ${dayText(rules.assessedSince, lang)} je zastaralé`]),
        ...(rules.knownBy === undefined ? [] : [`známo k ${dayText(rules.knownBy, lang)}`]),
      ]
    : [
        `measures being fulfilled continuously ${ongoing === "counted" ? "count" : "do not count"} as fulfilled`,
        ongoingOnly === "any"
          ? "any measure may be fulfilled continuously"
          : "only a measure without an end product may be fulfilled continuously",
        cancelled === "left-out"
          ? "cancelled ones are left out of the share and told apart"
          : "cancelled ones stay in the base of the share",
        ...(statuses === "" ? [] : [`a reason is asked for where the status is: ${statuses}`]),
        ...(rules.assessedSince === undefined ? [] : [`an assessment of a state before ${dayText(rules.assessedSince, lang)} is outdated`]),
        ...(rules.knownBy === undefined ? [] : [`as known on ${dayText(rules.knownBy, lang)}`]),
      ];
  const source = isCzech ? "Pravidla nestanoví žádný úřad, vycházejí z praxe" : "No authority has set the rules, they follow practice";
  return finished(`${source}: ${parts.join("; ")}`, lang);
}
