import { describe, expect, it } from "vitest";
import { parseDelimited } from "../../../src/interop/parseDelimited.ts";
import { writeObservations } from "../../../src/interop/sdmx/writeObservations.ts";
import type { Observation } from "../../../src/model/observation.ts";
import { observation, shelters } from "../../reporting/records.ts";

/** Rows as records by their titles. */
function rows(observations: readonly Observation[], options = {}): readonly Readonly<Record<string, string>>[] {
  const { titles, rows: found } = parseDelimited(writeObservations(observations, options).text, { delimiter: "," });
  return found.map(({ cells }) => Object.fromEntries(cells.map((cell, i) => [titles[i], cell])));
}

// By hand from the two records: what stands in each column.
it("one row for each observation, with value or status", () => {
  expect(rows([observation, shelters])).toEqual([
    {
      "STRUCTURE[;]": "dataflow",
      STRUCTURE_ID: "KPSS:OBSERVATIONS(1.0.0)",
      ACTION: "I",
      INDICATOR: "ageing-index",
      SUBJECT: "orp/6201",
      TIME_PERIOD: "2020-12-31",
      OBS_VALUE: "116.8",
      OBS_STATUS: "A",
      "OBS_STATUSES[]": "A",
      CONF_STATUS: "F",
      REASON: "",
      UNIT_MEASURE: "per-100",
      METHOD: "ageing-index@1",
      LOW: "",
      HIGH: "",
      INTERVAL_LOW: "",
      INTERVAL_HIGH: "",
      INTERVAL_LEVEL: "",
      INTERVAL_METHOD: "",
      NUMERATOR: "10512",
      DENOMINATOR: "9000",
      NUMERATOR_PERIOD: "2020-12-31",
      DENOMINATOR_PERIOD: "2020-12-31",
      ORIGIN: "rolled-up",
      COVERED: "43",
      MEMBERS: "43",
      COVERED_WEIGHT: "1",
      "SOURCES[]": "csu-population-2020-12-31",
    },
    expect.objectContaining({
      OBS_VALUE: "",
      OBS_STATUS: "L",
      REASON: "not-covered-by-source",
      LOW: "3",
      HIGH: "",
      TIME_PERIOD: "2023",
      COVERED: "5",
      MEMBERS: "43",
    }),
  ]);
});

describe("boundary", () => {
  it("zero is a zero, and several statuses and sources stand in one cell", () => {
    const broken: Observation = { ...observation, value: null, reason: "break-in-series", sources: ["a", "b"] };
    const [zero, none] = rows([{ ...observation, value: 0 }, broken]);
    expect(zero?.["OBS_VALUE"]).toBe("0");
    expect([none?.["OBS_STATUS"], none?.["OBS_STATUSES[]"], none?.["SOURCES[]"]]).toEqual(["B", "B;O", "a;b"]);
  });

  it("flags of values are not put on missing ones", () => {
    const options = { flags: ["P"], suppressedAs: "N", structure: "OFFICE:CARE(2.1.0)", kind: "datastructure" };
    const found = rows([observation, { ...observation, value: null, reason: "suppressed" }], options);
    expect(found.map((row) => [row["STRUCTURE[;]"], row["STRUCTURE_ID"], row["OBS_STATUS"], row["CONF_STATUS"]])).toEqual([
      ["datastructure", "OFFICE:CARE(2.1.0)", "P", "F"],
      ["datastructure", "OFFICE:CARE(2.1.0)", "Q", "N"],
    ]);
  });

  it("an interval with its level and method", () => {
    const interval = { method: "wilson@1", level: 0.95, low: 110.5, high: 123 } as const;
    const [row] = rows([{ ...observation, interval }]);
    expect(["LOW", "HIGH", "LEVEL", "METHOD"].map((part) => row?.[`INTERVAL_${part}`])).toEqual(["110.5", "123", "0.95", "wilson@1"]);
  });

  it("no observation, no row", () => expect(rows([])).toEqual([]));
});

it("says what it lost", () => {
  const refused: Observation = {
    ...observation,
    value: null,
    reason: "invalid-input",
    detail: "ratio requires…",
    numeratorPeriod: null,
    denominatorPeriod: null,
  };
  expect(writeObservations([observation, refused]).notes).toEqual([
    {
      code: "without-period",
      count: 1,
      detail: { cs: expect.stringContaining("ageing-index orp/6201"), en: expect.stringContaining("observations without a period") },
    },
    {
      code: "detail-lost",
      count: 1,
      detail: { cs: expect.stringContaining("slova odmítnutí"), en: expect.stringContaining("words of a refusal") },
    },
  ]);
  expect(writeObservations([observation, shelters]).notes).toEqual([]);
});

it("refuses a structure without a version", () => {
  for (const structure of ["CARE", "OFFICE:CARE", "=1+1", ""])
    expect(() => writeObservations([], { structure })).toThrow(expect.objectContaining({ code: "structure-invalid" }));
});
