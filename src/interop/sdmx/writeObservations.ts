import type { Observation } from "../../model/observation.ts";
import { rangeRefusal } from "../../model/refusal.ts";
import { type Note, noteOf } from "../reading.ts";
import { writeDelimited } from "../writeDelimited.ts";
import { sdmxPeriod } from "./sdmxPeriod.ts";
import { type SdmxStatusOptions, sdmxStatus } from "./sdmxStatus.ts";

/** Choices of {@link writeObservations}. */
export interface WriteObservationsOptions extends SdmxStatusOptions {
  /** The structure that the receiver knows, `AGENCY:ID(VERSION)`. @default "KPSS:OBSERVATIONS(1.0.0)" */
  readonly structure?: string;
  /** What the structure is. @default "dataflow" */
  readonly kind?: "dataflow" | "datastructure";
}

/** Observations as a text, and what the text does not say. */
export interface WrittenObservations {
  readonly text: string;
  /** What was left out, counted. */
  readonly notes: readonly Note[];
}

const COLUMNS = [
  ...["INDICATOR", "SUBJECT", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "OBS_STATUSES[]", "CONF_STATUS", "REASON", "UNIT_MEASURE"],
  ...[
    "METHOD",
    "LOW",
    "HIGH",
    "INTERVAL_LOW",
    "INTERVAL_HIGH",
    "INTERVAL_LEVEL",
    "INTERVAL_METHOD",
    "NUMERATOR",
    "DENOMINATOR",
    "NUMERATOR_PERIOD",
    "DENOMINATOR_PERIOD",
    "ORIGIN",
    "COVERED",
    "MEMBERS",
  ],
  ...["COVERED_WEIGHT", "SOURCES[]"],
];

/**
 * Observations as SDMX-CSV 2.0 (pozorování pro výměnu dat): one row each, in the order given; indicator, subject and period are the
 * dimensions. A missing value is an empty cell with its status, and the reason of this library beside it.
 *
 * TIME_PERIOD is the time of the numerator, else of the denominator; it is empty where no figure has one. Names, caveats and the words of
 * refusals are not written; `notes` count what is lost. No structure definition is written: the receiver has to have one.
 *
 * @param observations - from `observationAt` or `observationOf`
 * @param options - name of the structure, flags
 * @returns the text, lines end with CR LF, and what it does not say
 * @throws RangeError `structure-invalid`, `status-unknown`, `status-misplaced`
 *
 * @example
 * const facts = [{ subject: "obec/500000", field: "births", period: { from: "2023-01-01", to: "2024-01-01" }, value: 190, source: "office", knownAt: "2024-03-01" }]
 * const table = observe([naturalIncreaseIndicator], factsAsOf(facts, "2024-06-30"), ["obec/500000"])
 * const { text, notes } = writeObservations([observationAt(table, 0)])
 * text.split("\r\n")[0].split(",").slice(0, 9) // => ["STRUCTURE[;]", "STRUCTURE_ID", "ACTION", "INDICATOR", "SUBJECT", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "OBS_STATUSES[]"]
 * text.split("\r\n")[1].split(",").slice(2, 11) // => ["I", "natural-increase", "obec/500000", "2023", "", "L", "L", "F", "not-asked"]
 * notes // => []
 *
 * @see docs/methods/sdmx.md
 */
export function writeObservations(observations: readonly Observation[], options: WriteObservationsOptions = {}): WrittenObservations {
  const { structure = "KPSS:OBSERVATIONS(1.0.0)", kind = "dataflow", flags = [], ...rest } = options;
  if (!/^[A-Za-z][\w.-]*:[A-Za-z]\w*\([\d.]+\)$/.test(structure))
    throw rangeRefusal(
      "structure-invalid",
      `writeObservations requires a structure such as OFFICE:CARE(1.0.0), got ${JSON.stringify(structure)}`,
    );
  const rows = observations.map((observation) => {
    const { indicator, version, subject, value, reason, unit, interval, numeratorPeriod, denominatorPeriod } = observation;
    const time = numeratorPeriod ?? denominatorPeriod;
    // A flag of a value is no flag of a missing one.
    const { statuses, exported, confidentiality } = sdmxStatus(observation, value === null ? rest : { ...rest, flags });
    return [
      ...[kind, structure, "I", indicator, subject, time === null ? null : sdmxPeriod(time), value],
      ...[exported, statuses.join(";"), confidentiality, reason, unit, `${indicator}@${version}`],
      ...[
        observation.low,
        observation.high,
        interval?.low ?? null,
        interval?.high ?? null,
        interval?.level ?? null,
        interval?.method ?? null,
      ],
      ...[observation.numerator, observation.denominator],
      ...[numeratorPeriod, denominatorPeriod].map((span) => (span === null ? null : sdmxPeriod(span))),
      ...[observation.origin, observation.covered, observation.members, observation.coveredWeight],
      observation.sources.join(";"),
    ];
  });
  const places = (is: (observation: Observation) => boolean): readonly string[] =>
    observations.filter(is).map(({ indicator, subject }) => `${indicator} ${subject}`);
  return {
    text: writeDelimited([["STRUCTURE[;]", "STRUCTURE_ID", "ACTION", ...COLUMNS], ...rows]),
    notes: [
      ...noteOf(
        "without-period",
        { cs: "pozorování bez období, která SDMX neumí určit", en: "observations without a period, which SDMX cannot tell apart" },
        places((one) => one.numeratorPeriod === null && one.denominatorPeriod === null),
      ),
      ...noteOf(
        "detail-lost",
        { cs: "pozorování, jejichž slova odmítnutí se nezapsala", en: "observations whose words of a refusal were not written" },
        places((one) => one.detail !== null),
      ),
    ],
  };
}
