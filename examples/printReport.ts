/** Lays the yearly picture out for a terminal of 80 columns, in Czech or English. */
import * as k from "kpss";

interface Printed {
  readonly picture: k.YearlyPicture;
  readonly distance: k.DistanceToSeat | null;
  readonly explained: k.Explanation | null;
  readonly publications: readonly k.Publication[];
  readonly territories: k.TerritoryState;
  readonly lang: k.Language;
}

const WIDTH = 80;

export function printReport({ picture, distance, explained, publications, territories, lang }: Printed): string {
  const say = (cs: string, en: string): string => (lang === "cs" ? cs : en);
  const name = (id: string): string | undefined => territories.nodes.get(id as k.TerritoryId)?.cs;
  const region = k.regions.find((entry) => `kraj/${entry.code}` === picture.region);
  const regionName = (lang === "cs" ? region?.cs : region?.en) ?? picture.region;
  const places = [picture.orp, picture.region, "cr"];
  const wrapped = (text: string, indent = 0): string => k.wrapText(k.nonBreaking(text, lang), WIDTH, indent);
  const section = (title: string, body: readonly string[], dated = ""): string =>
    [`\n${wrapped(`${title.toUpperCase()}${dated === "" ? "" : ` (${dated})`}`)}\n`, ...body].join("\n");
  const dates = (seen: readonly k.Observation[]): string =>
    [
      ...new Set(
        seen
          .flatMap((one) => [one.numeratorPeriod, one.denominatorPeriod])
          .flatMap((span) => (span === null ? [] : [k.periodText(span, lang)])),
      ),
    ]
      .sort(k.compareCzech)
      .join(", ");
  const short = (one: k.Observation): string => {
    if (one.value !== null) return k.numberText(one.value, { unit: one.unit, lang });
    if (one.low !== null && one.low > 0) return `≥ ${k.numberText(one.low, { unit: one.unit, lang })}`;
    return "–";
  };
  /** One row for each indicator: the ORP, its region, the country. */
  const compared = (seen: readonly k.Observation[]): string => {
    const ids = [
      ...new Set(seen.filter((one) => one.subject === picture.orp && one.reason !== "not-applicable").map((one) => one.indicator)),
    ];
    const cell = (indicator: string, subject: string): string => {
      const one = seen.find((other) => other.indicator === indicator && other.subject === subject);
      return one === undefined ? "–" : short(one);
    };
    const when = (id: string): string => {
      const span = seen.find((one) => one.indicator === id && one.numeratorPeriod !== null)?.numeratorPeriod;
      return span == null ? "–" : k.periodText(span, lang, { preposition: false });
    };
    // Where all figures are of one day, the heading says it.
    const dated = new Set(ids.map(when)).size > 1;
    const columns: k.TextColumn[] = [
      { title: say("ukazatel", "indicator") },
      ...(dated ? [{ title: say("údaj", "figure of") }] : []),
      { title: `ORP ${picture.cs}`, kind: "number" },
      { title: say("kraj", "region"), kind: "number" },
      { title: say("ČR", "Czechia"), kind: "number" },
    ];
    const rows = ids.map((id) => [
      seen.find((one) => one.indicator === id)?.[lang] ?? id,
      ...(dated ? [when(id)] : []),
      ...places.map((place) => cell(id, place)),
    ]);
    return k.textTable(columns, rows, { width: WIDTH });
  };

  const breached = picture.findings.filter((finding) => finding.outcome === "breached");
  return [
    wrapped(
      say(
        `Roční obraz ORP ${picture.cs} (${picture.orp.slice(4)}), ${regionName}. Stav znalostí k ${k.dayText(picture.day, lang)}.`,
        `Yearly picture of ORP ${picture.cs} (${picture.orp.slice(4)}), ${regionName}. As known on ${k.dayText(picture.day, lang)}.`,
      ),
    ),
    section(
      say("Kdo tu žije", "Who lives there"),
      [
        compared(picture.people),
        ...distanceLines(distance, name, lang).map((line) => wrapped(line)),
        ...(explained === null
          ? []
          : [wrapped(`${say("Odkud je jedno z čísel –", "Where one of the numbers comes from –")} ${k.sentence(explained, lang, name)}`)]),
      ],
      dates(picture.people),
    ),
    section(
      say("Sociální rizika", "Social risks"),
      [compared(picture.risks), ...amongLines(picture, lang).map((line) => wrapped(line))],
      dates(picture.risks),
    ),
    section(say(`Index sociálního vyloučení ${picture.year}`, `Index of social exclusion ${picture.year}`), [
      exclusionTable(picture, lang),
      wrapped(
        say(
          "Body každého ukazatele: za počet · za podíl · za lokalizační kvocient; „=“ je zbytek do zveřejněného indexu: obec nemá vlastní školu a údaj převzatý od sousední školy vydavatel netiskne. Hranice bodů jsou zpětně odvozené ze sešitu za rok 2023. Index je za obec, za ORP se nesčítá.",
          "Points of each indicator: for the count · for the share · for the location quotient; “=” is what is left of the published index: the municipality has no school of its own and the figure borrowed from a neighbouring one is not printed. Thresholds are reconstructed from the workbook of 2023. The index is of a municipality and is never summed for an ORP.",
        ),
      ),
      wrapped(
        say(
          `Podílový subindex (jen body za podíly, 0 až 10), který jde srovnávat mezi ORP: ${range(picture.shareOnly, lang)}.`,
          `Share-only sub-index (points for shares alone, 0 to 10), comparable between ORPs: ${range(picture.shareOnly, lang)}.`,
        ),
      ),
    ]),
    section(
      say("Zařízení sociálních služeb", "Facilities of social services"),
      [
        wrapped(listedLine(picture, lang)),
        facilityTable(picture, lang),
        wrapped(
          say(
            "Statistika uvádí jen obce, které nějaké zařízení mají; chybějící řádek neznamená nulu. Proto „≥“: nejméně tolik. Kraj a ČR také na 10 000 osob 15+. Terénní a další služby bez zařízení v ní nejsou.",
            "The statistics list only municipalities that have a facility; a missing row is not zero. Hence “≥”: at least so many. Region and Czechia also per 10 000 aged 15+. Outreach and other services without a facility are not in it.",
          ),
        ),
      ],
      dates(picture.facilities),
    ),
    section(
      say("Zjištění podle závažnosti", "Findings by severity"),
      breached.length === 0 ? [say("Žádné.", "None.")] : findingLines(breached, lang, name).map((line) => wrapped(line, 2)),
    ),
    section(
      say("Co nešlo rozhodnout", "What could not be decided"),
      picture.missing.length === 0
        ? [say("Vše bylo rozhodnuto.", "Everything was decided.")]
        : picture.missing.map((missing) => wrapped(`– ${k.sentence(missing, lang, name)}`, 2)),
    ),
    section(
      say("Zdroje", "Sources"),
      publications.map((one) => {
        const spans = [...new Set([one.period, ...Object.values(one.fieldPeriods)].map((span) => k.periodText(span, lang)))].join(", ");
        return wrapped(`– ${one.publisher}: ${one[lang]} (${spans}; ${say("známo od", "known since")} ${k.dayText(one.knownAt, lang)})`, 2);
      }),
    ),
  ].join("\n");
}

const range = ({ low, high }: k.PointRange, lang: k.Language): string =>
  low === high ? k.numberText(low, { unit: "points", lang }) : `${low}–${k.numberText(high, { unit: "points", lang })}`;

function distanceLines(distance: k.DistanceToSeat | null, name: (id: string) => string | undefined, lang: k.Language): readonly string[] {
  if (distance === null || distance.mean === null || distance.farthest === null || distance.members < 2) return [];
  const km = (number: number): string => `${k.numberText(number, { decimals: 1, lang })}\u00a0km`;
  const far = name(distance.farthest.id) ?? distance.farthest.id;
  return lang === "cs"
    ? [
        `Do sídla ORP to mají obyvatelé v průměru ${km(distance.mean)}, nejdál z obce ${far}: ${km(distance.farthest.distance)} (k 31. 12. 2020, vzdušnou čarou mezi definičními body obcí, cesta je delší; obyvatelé sídla jsou počítáni s 0 km).`,
      ]
    : [
        `The seat of the ORP is ${km(distance.mean)} away on average over the inhabitants, ${km(distance.farthest.distance)} from ${far} (on 31 December 2020, as the crow flies between definition points, the road is longer; those of the seat count as 0 km).`,
      ];
}

function amongLines(picture: k.YearlyPicture, lang: k.Language): readonly string[] {
  const said = picture.amongOrps.filter(({ indicator }) => picture.risks.some((one) => one.indicator === indicator));
  return said.flatMap(({ indicator, distribution }) => {
    const one = picture.risks.find((other) => other.indicator === indicator && other.subject === picture.orp);
    const { lowerQuartile: low, median, upperQuartile: high } = distribution;
    if (one === undefined || low === null || median === null || high === null) return [];
    const text = (value: number): string => k.numberText(value, { unit: one.unit, lang });
    const when = one.numeratorPeriod === null ? "–" : k.periodText(one.numeratorPeriod, lang);
    return lang === "cs"
      ? [
          `– ${one.cs}, ${when}: polovina ORP kraje leží mezi ${text(low)} a ${text(high)}, medián ${text(median)} (${distribution.covered} z ${distribution.members} ORP).`,
        ]
      : [
          `– ${one.en}, ${when}: half of the ORPs of the region lie between ${text(low)} and ${text(high)}, median ${text(median)} (${distribution.covered} of ${distribution.members} ORPs).`,
        ];
  });
}

function exclusionTable(picture: k.YearlyPicture, lang: k.Language): string {
  const titles =
    lang === "cs"
      ? ["obec", "index", "exekuce", "bydlení", "živobytí", "nezam.", "škola"]
      : ["municipality", "index", "debt enf.", "housing", "living", "jobless", "school"];
  const columns = titles.map((title, at): k.TextColumn => (at === 0 ? { title } : { title, kind: "number" }));
  const point = (points: number | null): string => (points === null ? "?" : String(points));
  const part = ({ points, leftByPublished }: k.ExclusionPart): string =>
    leftByPublished !== null
      ? `=${leftByPublished}`
      : Object.values(points).every((one) => one === null)
        ? "?"
        : [points.count, points.share, points.locationQuotient].map(point).join("·");
  const index = (one: k.ExclusionIndex): string =>
    one.reason === "not-applicable" ? (lang === "cs" ? "nepoužije se" : "n/a") : (one.value?.toString() ?? `${one.low}–${one.high}`);
  const rows = picture.municipalities
    .toSorted((a, b) => (b.value ?? b.high) - (a.value ?? a.high) || k.compareCzech(a.cs, b.cs))
    .map((one) => [one.cs, index(one), ...(one.parts.length === 0 ? ["–", "–", "–", "–", "–"] : one.parts.map(part))]);
  return k.textTable(columns, rows, { width: WIDTH });
}

function facilityTable(picture: k.YearlyPicture, lang: k.Language): string {
  const cs = lang === "cs";
  const find = (indicator: string, subject: string): k.Observation | undefined =>
    picture.facilities.find((one) => one.indicator === indicator && one.subject === subject);
  const amount = (one: k.Observation | undefined, decimals: number): string => {
    const number = one?.value ?? one?.low ?? null;
    return number === null || (one?.value === null && number === 0)
      ? "–"
      : `${one?.value === null ? "≥ " : ""}${k.numberText(number, { decimals, lang })}`;
  };
  const columns: k.TextColumn[] = [
    { title: cs ? "druh zařízení" : "kind of facility" },
    { title: cs ? "počet" : "count", kind: "number" },
    { title: cs ? "v obcích" : "in munic.", kind: "number" },
    { title: cs ? "na 10 000 osob 15+" : "per 10 000 aged 15+", kind: "number" },
    { title: cs ? "kraj" : "region", kind: "number" },
    { title: cs ? "ČR" : "Czechia", kind: "number" },
  ];
  const rows = k.facilityKinds.map((kind) => {
    const here = find(`facilities/${kind.code}`, picture.orp);
    const rates = [picture.orp, picture.region, "cr"].map((place) => amount(find(`facility-rate/${kind.code}/15+`, place), 2));
    return [cs ? kind.cs : kind.en, amount(here, 0), here === undefined || here.covered === 0 ? "–" : String(here.covered), ...rates];
  });
  return k.textTable(columns, rows, { width: WIDTH });
}

/** A sentence for each finding; where many municipalities share a lesser one, a single line with their names. */
function findingLines(findings: readonly k.Finding[], lang: k.Language, name: (id: string) => string | undefined): readonly string[] {
  const lines: string[] = [];
  for (const { code, cs, en } of k.severities) {
    const these = findings.filter((finding) => finding.severity === code);
    const rules = [...new Set(these.map((finding) => finding.rule))];
    for (const rule of rules) {
      const same = these.filter((finding) => finding.rule === rule);
      const mark = `[${lang === "cs" ? cs : en}]`;
      const [first] = same;
      if (first !== undefined && same.length > 3) {
        const names = same.map((finding) => finding.subject.cs).sort(k.compareCzech);
        const told = [k.numberText(same.length, { unit: "municipalities", lang }), ...sharedFacts(same, lang)].join("; ");
        lines.push(`${mark} ${first.title[lang]}: ${told}: ${names.join(", ")}.`);
      } else for (const finding of same) lines.push(`${mark} ${k.sentence(finding, lang, name)}`);
    }
  }
  return lines;
}

/** What findings of one rule have in common: the range here, the value of comparison, the limit, the reason, the date. */
function sharedFacts(findings: readonly k.Finding[], lang: k.Language): readonly string[] {
  const fact = (name: string): k.FindingFact | undefined => findings[0]?.facts[name];
  const numbers = ["here", "denominator"].flatMap((name) => {
    const known = findings.map((finding) => finding.facts[name]?.value).filter((value) => typeof value === "number");
    const unit = fact(name)?.unit;
    if (known.length === 0 || unit === undefined || unit === "day" || unit === "text") return [];
    const text = (value: number): string => k.numberText(value, { unit, lang });
    return [`${text(Math.min(...known))} ${lang === "cs" ? "až" : "to"} ${text(Math.max(...known))}`];
  });
  const one = (name: string, cs: string, en: string): readonly string[] => {
    const shared = fact(name);
    return shared === undefined ? [] : [`${lang === "cs" ? cs : en} ${k.factText(shared, lang)}`];
  };
  const period = fact("here")?.period ?? fact("denominator")?.period;
  return [
    ...numbers,
    ...one("there", "srovnáno s", "compared with"),
    ...one("limit", "hranice", "limit"),
    ...one("reason", "důvod:", "reason:"),
    ...(period == null ? [] : [k.periodText(period, lang)]),
  ];
}

/** How many municipalities of the ORP the facility statistics list at all. */
function listedLine(picture: k.YearlyPicture, lang: k.Language): string {
  const one = picture.facilities.find((other) => other.indicator === "facilities-listed" && other.subject === picture.orp);
  if (one === undefined) return "";
  const of = `${one.covered} ${lang === "cs" ? "z" : "of"} ${one.members}`;
  const forms = lang === "cs" ? (one.members === 1 ? "obce" : "obcí") : one.members === 1 ? "municipality" : "municipalities";
  return lang === "cs"
    ? `Statistika za rok ${picture.year} má řádek pro ${of} ${forms} ORP.`
    : `The statistics of ${picture.year} have a row for ${of} ${forms} of the ORP.`;
}
