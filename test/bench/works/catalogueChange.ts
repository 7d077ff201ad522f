import { observationOf } from "../../../src/evaluation/observationTable.ts";
import { observe } from "../../../src/evaluation/observe.ts";
import type { Indicator } from "../../../src/indicators/indicator.ts";
import { addFacts } from "../../../src/model/addFacts.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { factsAsOf } from "../../../src/model/factsAsOf.ts";
import { year } from "../../../src/model/period.ts";
import { chance } from "../chance.ts";
import type { Work } from "../work.ts";

const SERVICES = 6700;
const FIELDS = 30;
const GROUPS = 206 * 5;
const day = "2025-06-30";

const card = (at: number): Indicator => ({
  id: `own/made-up-${at}`,
  version: 1,
  cs: `smyšlený ukazatel ${at}`,
  en: `made-up indicator ${at}`,
  topic: "use",
  subject: "serviceYear",
  unit: "quotient",
  polarity: "none",
  sources: ["own/made-up"],
  caveat: { cs: "Syntetický.", en: "Synthetic." },
  kind: "ratio",
  scale: 1,
  numerator: [{ field: `figure${at % FIELDS}` }],
  denominator: [{ field: `figure${(at * 7 + 3) % FIELDS}` }],
});

/** One service reports anew, and its group with it. */
export const catalogueChangeWork: Work = {
  name: "catalogue-change",
  what: "one of 6 700 services changes three of its figures: 70 indicators on services and their 1 030 groups observed again",
  prepare: () => {
    const random = chance(7);
    const period = year(2024);
    const about = { period, source: "own/made-up", knownAt: "2025-03-01" };
    const id = (at: number): string => String(1_000_000 + at);
    const services = Array.from({ length: SERVICES }, (_, at) => id(at));
    const facts = services.flatMap((subject) =>
      Array.from({ length: FIELDS }, (_, f): Fact => ({ ...about, subject, field: `figure${f}`, value: 1 + Math.floor(random() * 1000) })),
    );
    const groups = new Map(Array.from({ length: GROUPS }, (_, g) => [`group/${g}`, services.filter((_, at) => at % GROUPS === g)]));
    const cards = Array.from({ length: 70 }, (_, at) => card(at));
    const subjects = [...services, ...groups.keys()];
    const book = factsAsOf(facts, day);
    const table = observe(cards, book, subjects, { groups });
    const changed = [0, 7, 11].map((f): Fact => ({ ...about, subject: id(17), field: `figure${f}`, value: 5000, knownAt: "2025-05-01" }));
    let again = table;
    let whole = table;
    return {
      measured: {
        name: "one service changed",
        size: 3,
        unit: "figures",
        run: () => {
          again = observe(cards, addFacts(book, changed), subjects, { groups, previous: table });
        },
      },
      references: [
        {
          name: "all observed anew",
          size: facts.length,
          unit: "figures",
          run: () => {
            whole = observe(cards, factsAsOf([...facts, ...changed], day), subjects, { groups });
          },
        },
      ],
      disagreement: () => {
        for (const { id: indicator } of cards)
          for (const subject of [id(17), "group/17"]) {
            const [a, b] = [observationOf(again, indicator, subject), observationOf(whole, indicator, subject)];
            if (JSON.stringify(a) !== JSON.stringify(b)) return `${indicator} of ${subject} is ${a.value}, not ${b.value}`;
          }
        return null;
      },
    };
  },
};
