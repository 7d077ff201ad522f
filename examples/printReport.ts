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
  const wrapped = (text: string, indent = 0): string => k.wrapText(text, WIDTH, indent);
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
    const columns: k.TextColumn[] = [
      { title: say("ukazatel", "indicator") },
      { title: `ORP ${picture.cs}`, kind: "number" },
      { title: say("kraj", "region"), kind: "number" },
      { title: say("ČR", "CR"), kind: "number" },
    ];
    const rows = ids.map((id) => [seen.find((one) => one.indicator === id)?.[lang] ?? id, ...places.map((place) => cell(id, place))]);
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
      say("Lidé v nesnázích", "People in trouble"),
      [compared(picture.risks), ...amongLines(picture, lang).map((line) => wrapped(line))],
      dates(picture.risks),
    ),
    section(say(`Index sociálního vyloučení ${picture.year}`, `Index of social exclusion ${picture.year}`), [
      exclusionTable(picture, lang),
      wrapped(
        say(
          "Body každého ukazatele: za počet · za podíl · za lokalizační kvocient; „?“ = obec nemá vlastní školu a převzatý údaj není zveřejněn. Hranice bodů jsou zpětně odvozené ze sešitu za rok 2023. Index je za obec, za ORP se nesčítá.",
          "Points of each indicator: for the count · for the share · for the location quotient; “?” = the municipality has no school of its own and the borrowed figure is not published. Thresholds are reconstructed from the workbook of 2023. The index is of a municipality and is never summed for an ORP.",
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
      say(`Zařízení sociálních služeb (${dates(picture.facilities)})`, `Facilities of social services (${dates(picture.facilities)})`),
      [
        facilityTable(picture, lang),
        wrapped(
          say(
            "Statistika uvádí jen obce, které nějaké zařízení mají; chybějící řádek neznamená nulu. Proto „≥“: nejméně tolik. Kraj a ČR také na 10 000 osob 15+. Terénní a další služby bez zařízení v ní nejsou.",
            "The statistics list only municipalities that have a facility; a missing row is not zero. Hence “≥”: at least so many. Region and CR also per 10,000 aged 15+. Outreach and other services without a facility are not in it.",
          ),
        ),
      ],
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
  if (distance === null || distance.mean === null || distance.farthest === null) return [];
  const km = (number: number): string => `${k.numberText(number, { decimals: 1, lang })}\u00a0km`;
  const far = name(distance.farthest.id) ?? distance.farthest.id;
  return lang === "cs"
    ? [
        `Do sídla ORP to mají obyvatelé v průměru ${km(distance.mean)}, nejdál z obce ${far}: ${km(distance.farthest.distance)} (vzdušnou čarou mezi definičními body obcí; cesta je delší).`,
      ]
    : [
        `The seat of the ORP is ${km(distance.mean)} away on average over the inhabitants, ${km(distance.farthest.distance)} from ${far} (as the crow flies between definition points; the road is longer).`,
      ];
}

function amongLines(picture: k.YearlyPicture, lang: k.Language): readonly string[] {
  const said = picture.amongOrps.filter(({ indicator }) => picture.risks.some((one) => one.indicator === indicator));
  return said.flatMap(({ indicator, distribution }) => {
    const one = picture.risks.find((other) => other.indicator === indicator && other.subject === picture.orp);
    const { lowerQuartile: low, median, upperQuartile: high } = distribution;
    if (one === undefined || low === null || median === null || high === null) return [];
    const text = (value: number): string => k.numberText(value, { unit: one.unit, lang });
    return lang === "cs"
      ? [
          `– ${one.cs}: polovina ORP kraje leží mezi ${text(low)} a ${text(high)}, medián ${text(median)} (${distribution.covered} z ${distribution.members} ORP).`,
        ]
      : [
          `– ${one.en}: half of the ORPs of the region lie between ${text(low)} and ${text(high)}, median ${text(median)} (${distribution.covered} of ${distribution.members} ORPs).`,
        ];
  });
}

function exclusionTable(picture: k.YearlyPicture, lang: k.Language): string {
  const titles =
    lang === "cs"
      ? ["obec", "index", "exekuce", "bydlení", "živobytí", "nezam.", "škola"]
      : ["municipality", "index", "execution", "housing", "living", "jobless", "school"];
  const columns = titles.map((title, at): k.TextColumn => (at === 0 ? { title } : { title, kind: "number" }));
  const point = (points: number | null): string => (points === null ? "?" : String(points));
  const part = ({ points }: k.ExclusionPart): string =>
    Object.values(points).every((one) => one === null) ? "?" : [points.count, points.share, points.locationQuotient].map(point).join("·");
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
    { title: cs ? "na 10 000 osob 15+" : "per 10,000 aged 15+", kind: "number" },
    { title: cs ? "kraj" : "region", kind: "number" },
    { title: cs ? "ČR" : "CR", kind: "number" },
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
        lines.push(`${mark} ${first.title[lang]}: ${k.numberText(same.length, { unit: "municipalities", lang })} (${names.join(", ")}).`);
      } else for (const finding of same) lines.push(`${mark} ${k.sentence(finding, lang, name)}`);
    }
  }
  return lines;
}
