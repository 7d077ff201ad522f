/** Lays the picture of reach out for a terminal of 90 columns, in Czech or English. */
import * as k from "kpss";

interface Town extends k.AccessPlace {
  readonly id: k.TerritoryId;
}

interface Printed {
  readonly places: readonly Town[];
  readonly homes: readonly k.AccessSupply[];
  readonly nearest: k.AccessResult<k.NearestMethod>;
  readonly shared: k.AccessResult;
  readonly rows: readonly k.GroupedRow[];
  readonly orps: readonly k.TerritoryId[];
  readonly pattern: k.MoransI;
  readonly best: k.LocationOutcome;
  readonly base: k.AccessSupply;
  readonly change: k.ScenarioComparison;
  readonly outreach: k.AccessResult;
  readonly territories: k.TerritoryState;
  readonly detour: number;
  readonly speed: number;
  readonly lang: k.Language;
}

const WIDTH = 90;

export function printReach(printed: Printed): string {
  const { places, homes, nearest, shared, rows, orps, pattern, best, base, change, outreach, territories, detour, speed, lang } = printed;
  const say = (cs: string, en: string): string => (lang === "cs" ? cs : en);
  const name = (id: string): string => territories.nodes.get(id as k.TerritoryId)?.cs ?? id;
  const orpOf = (id: string): k.TerritoryId | undefined => k.territoriesAt(territories, id as k.TerritoryId, "orp")[0];
  const number = (value: number, decimals = 0): string => k.numberText(value, { lang, decimals });
  const percent = (value: number): string => k.numberText(value, { unit: "1", lang, decimals: 1 });
  const wrapped = (text: string): string => k.wrapText(k.nonBreaking(text, lang), WIDTH);
  const title = (cs: string, en: string): string => `\n${say(cs, en).toUpperCase()}`;

  const all = nearest.people.all;
  const classes = nearest.people.within ?? { surely: 0, possibly: 0, no: 0, unknown: 0 };
  const peopleOf = new Map(places.map(({ id, people }) => [id as string, people ?? 0]));
  const far = nearest.places
    .flatMap((row) =>
      row.value === null ? [] : [{ id: row.id, km: row.value, nearest: row.nearest[0] ?? "", people: peopleOf.get(row.id) ?? 0 }],
    )
    .toSorted((a, b) => b.km - a.km || (a.id < b.id ? -1 : 1));

  // Means over people, ORP by ORP.
  const byOrp = orps
    .map((orp) => {
      const inside = shared.places.filter(({ id }) => orpOf(id) === orp);
      const people = inside.reduce((sum, { id }) => sum + (peopleOf.get(id) ?? 0), 0);
      const homesHere = homes.filter(({ id }) => orpOf(id) === orp).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
      const away = far.filter(({ id, km }) => orpOf(id) === orp && km > 15).reduce((sum, one) => sum + one.people, 0);
      const given = inside.reduce((sum, { id, value }) => sum + (value ?? 0) * (peopleOf.get(id) ?? 0), 0);
      return { orp, people, homesHere, away, access: people === 0 ? null : (10_000 * given) / people };
    })
    .toSorted((a, b) => (a.access ?? 0) - (b.access ?? 0) || (a.orp < b.orp ? -1 : 1));

  const gini = k.gini(rows);
  const theil = k.theilT(rows);
  const between = theil.decomposition?.betweenShare ?? null;
  const [added] = best.added;
  const mean = (coverage: k.NetworkCoverage): string => (coverage.meanCost === null ? "–" : number(coverage.meanCost, 2));
  const moved = change.moved
    .filter(({ difference }) => (difference ?? 0) > 0)
    .toSorted((a, b) => (b.difference ?? 0) - (a.difference ?? 0));

  return [
    wrapped(say("DOSTUPNOST DOMOVŮ PRO SENIORY, JIHOMORAVSKÝ KRAJ", "REACH OF HOMES FOR SENIORS, JIHOMORAVSKÝ KRAJ")),
    wrapped(
      say(
        `Domovy pro seniory a domovy se zvláštním režimem, které v roce 2023 uvádí ČSÚ: ${number(homes.reduce((sum, { amount }) => sum + (amount ?? 0), 0))} zařízení v ${number(homes.length)} obcích; obyvatelé 65+ k 31. 12. 2020 (ČSÚ). Vzdálenosti jsou odhad: vzdušná čára × ${number(detour, 1)}. Počítají se adresy, ne lůžka. Cesta uvnitř obce se počítá jako 0 km, i v Brně. Domovy za hranicí kraje v datech nejsou: kdo bydlí u hranice, může mít blíž za ní. Obec bez řádku ve statistice může mít domov, který nikdo nezapočítal.`,
        `Homes for seniors and homes with a special regime that ČSÚ lists for 2023: ${number(homes.reduce((sum, { amount }) => sum + (amount ?? 0), 0))} facilities in ${number(homes.length)} municipalities; inhabitants 65+ on 31 December 2020 (ČSÚ). Distances are an estimate: straight line × ${number(detour, 1)}. Addresses are counted, not beds. The way within a municipality counts as 0 km, in Brno too. Homes beyond the border of the region are not in the data: who lives near it may have one nearer beyond it. A municipality without a row in the statistics may have a home that nobody counted.`,
      ),
    ),
    title("Kdo to má daleko", "Who is far"),
    wrapped(
      say(
        `Do 15 km (odhad, včetně) bydlí ${number(classes.surely)} z ${number(all)} seniorů (${percent(classes.surely / all)}), dál ${number(classes.no)}. Nikdo nevypadl: obcí ${number(nearest.places.length)}, neznámých ${number(nearest.people.unknown)}.`,
        `Within 15 km (estimate, inclusive) live ${number(classes.surely)} of ${number(all)} seniors (${percent(classes.surely / all)}), farther ${number(classes.no)}. Nobody dropped out: ${number(nearest.places.length)} municipalities, ${number(nearest.people.unknown)} unknown.`,
      ),
    ),
    k.textTable(
      [
        { title: say("obec", "municipality") },
        { title: "ORP" },
        { title: say("km (odhad)", "km (estimate)"), kind: "number" },
        { title: say("nejbližší", "nearest") },
        { title: "65+", kind: "number" },
      ],
      far
        .slice(0, 8)
        .map(({ id, km, nearest: home, people }) => [name(id), name(orpOf(id) ?? ""), number(km, 1), name(home), number(people)]),
      { width: WIDTH },
    ),
    title("Jak spravedlivě, podle ORP", "How fairly, by ORP"),
    wrapped(
      say(
        "Dostupnost: zařízení na 10 000 seniorů, o která se dělí všichni do 30 km (dvoukroková spádová oblast, gaussovský útlum podle Dai 2010).",
        "Access: facilities per 10 000 seniors, shared by all within 30 km (two-step catchment, Gaussian decay of Dai 2010).",
      ),
    ),
    k.textTable(
      [
        { title: "ORP" },
        { title: "65+", kind: "number" },
        { title: say("zařízení", "facilities"), kind: "number" },
        { title: say("dál než 15 km", "beyond 15 km"), kind: "number" },
        { title: say("dostupnost", "access"), kind: "number" },
      ],
      byOrp.map(({ orp, people, homesHere, away, access }) => [
        name(orp),
        number(people),
        number(homesHere),
        number(away),
        access === null ? "–" : number(access, 2),
      ]),
      { width: WIDTH },
    ),
    wrapped(
      say(
        `Giniho koeficient ${gini.value === null ? "–" : number(gini.value, 3)} (vážený obyvateli 65+, dělitel n²); mezi ORP leží ${between === null ? "–" : percent(between)} nerovnosti (Theilovo T), zbytek uvnitř nich. Moranovo I ${pattern.value === null ? "–" : number(pattern.value, 2)} (8 nejbližších obcí): sousedé jsou na tom podobně, což je u spádových oblastí dáno už výpočtem.`,
        `Gini coefficient ${gini.value === null ? "–" : number(gini.value, 3)} (weighted by inhabitants 65+, divisor n²); ${between === null ? "–" : percent(between)} of the inequality lies between ORPs (Theil's T), the rest within them. Moran's I ${pattern.value === null ? "–" : number(pattern.value, 2)} (8 nearest municipalities): neighbours are alike, which catchments bring about by themselves.`,
      ),
    ),
    wrapped(
      say(
        `Bilance: vloženo ${number(shared.supply.putIn)} zařízení, rozděleno ${number(shared.supply.handedOut ?? 0, 1)}.`,
        `Certificate: ${number(shared.supply.putIn)} facilities put in, ${number(shared.supply.handedOut ?? 0, 1)} handed out.`,
      ),
    ),
    title("Kde by jeden další pomohl nejvíc", "Where one more would help most"),
    wrapped(
      added === undefined
        ? say("Nikde.", "Nowhere.")
        : say(
            `${name(added.id)} (ORP ${name(orpOf(added.id) ?? "")}): průměrná cesta seniora k nejbližšímu zařízení by klesla z ${mean(best.before)} na ${mean(best.after)} km; výsledek je ${best.status === "proven-optimal" ? "dokázané optimum" : "nejlepší nalezený"} (p-medián, stávající zařízení zůstávají).`,
            `${name(added.id)} (ORP ${name(orpOf(added.id) ?? "")}): a senior's mean way to the nearest facility would fall from ${mean(best.before)} to ${mean(best.after)} km; the answer is ${best.status === "proven-optimal" ? "proven optimal" : "the best found"} (p-median, existing facilities stay).`,
          ),
    ),
    title("O půl úvazku pečovatelské služby víc (syntetická data)", "Half a worker of home care more (synthetic data)"),
    wrapped(
      say(
        `Kde stojí pečovatelská služba, data příkladu neříkají: základny jsou smyšlené (syntetické), v sídle každé ORP jedna, s úvazkem na 400 seniorů. Pracovník jezdí ${number(speed)} km/h (odhad z vzdušné čáry × ${number(detour, 1)}), na jedné cestě má čtyři návštěvy po 45 minutách a mezi nimi 10 minut přejezdu; úvazek má 1 600 hodin za rok, z nich 80 % v terénu. Z ${number(outreach.hours?.field ?? 0)} hodin v terénu připadá ${number(outreach.hours?.care ?? 0)} na péči a ${number(outreach.hours?.travel ?? 0)} na cesty.`,
        `The data of the example do not say where home care stands: the bases are made up (synthetic), one in the seat of each ORP, with a full-time worker for every 400 seniors. A worker drives ${number(speed)} km/h (an estimate from the straight line × ${number(detour, 1)}) and makes four visits of 45 minutes a trip with 10 minutes between them; a full-time worker has 1 600 hours a year, 80% of them in the field. Of ${number(outreach.hours?.field ?? 0)} hours in the field ${number(outreach.hours?.care ?? 0)} are care and ${number(outreach.hours?.travel ?? 0)} travel.`,
      ),
    ),
    wrapped(
      say(
        `ORP Blansko z ${number(base.amount ?? 0, 1)} na ${number((base.amount ?? 0) + 0.5, 1)} úvazku: přibude ${number((change.hours?.after.care ?? 0) - (change.hours?.before.care ?? 0))} hodin péče a ${number((change.hours?.after.travel ?? 0) - (change.hours?.before.travel ?? 0))} hodin cest; změní se ${number(moved.length)} obcí, jinde nic. Na seniora to je v Blansku i v nejvzdálenější obci stejně (${moved[0] === undefined ? "–" : number(60 * (moved[0].difference ?? 0), 1)} minuty péče za rok), protože se dělí péče, ne čas.`,
        `ORP Blansko from ${number(base.amount ?? 0, 1)} to ${number((base.amount ?? 0) + 0.5, 1)} full-time workers: ${number((change.hours?.after.care ?? 0) - (change.hours?.before.care ?? 0))} hours of care more and ${number((change.hours?.after.travel ?? 0) - (change.hours?.before.travel ?? 0))} hours of travel; ${number(moved.length)} municipalities change, nothing elsewhere. It is the same for a senior in Blansko and in the farthest village (${moved[0] === undefined ? "–" : number(60 * (moved[0].difference ?? 0), 1)} minutes of care a year), because care is shared out, not time.`,
      ),
    ),
    "",
    wrapped(
      say(
        "Zdroje: ČSÚ (obyvatelé, zařízení), ČÚZK – RÚIAN (polohy obcí).",
        "Sources: ČSÚ (inhabitants, facilities), ČÚZK – RÚIAN (points of municipalities).",
      ),
    ),
  ].join("\n");
}
