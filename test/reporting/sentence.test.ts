import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absenceReasons } from "../../src/codebooks/absenceReasons.ts";
import { units } from "../../src/codebooks/units.ts";
import type { Finding } from "../../src/evaluation/evaluate.ts";
import type { Observation } from "../../src/model/observation.ts";
import { sentence } from "../../src/reporting/sentence.ts";
import type { SentenceRecord } from "../../src/reporting/sentenceRecord.ts";
import {
  explanation,
  finding,
  index,
  met,
  missing,
  notApplicable,
  observation,
  openIndex,
  picture,
  shelters,
  undecidable,
} from "./records.ts";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");
const names = (id: string): string | undefined => ({ "orp/6201": "Blansko", "obec/572543": "Všeradov", "obec/581283": "Blansko" })[id];
const records: readonly SentenceRecord[] = [
  observation,
  shelters,
  finding,
  undecidable,
  met,
  notApplicable,
  missing,
  index,
  openIndex,
  explanation,
  picture,
];
const unsound = /NaN|undefined|null|\[object|[{}]|\s\s|[\p{Cc}\p{Cf}]/u;

describe("sentence", () => {
  it("says every kind of record in both languages", () => {
    for (const record of records) {
      for (const lang of ["cs", "en"] as const) {
        for (const named of [names, undefined]) {
          const words = sentence(record, lang, named);
          expect(words).not.toMatch(unsound);
          expect(words).toMatch(/[^.]\.$/);
        }
      }
    }
  });

  it("keeps every word that stands behind a number on its line, and one-letter words on the next", () => {
    for (const record of records) {
      const words = sentence(record, "cs", names);
      expect(words).not.toMatch(/\d (bod|obc|zařízení|%|‰|osob)/);
      expect(words).not.toMatch(/(?<=^|[\s(])[ksvzouai] /i);
      expect(words).not.toMatch(/\d\. \d/);
    }
  });

  it.each<unknown>([undefined, null, {}, { kind: "wish" }, { kind: null }, { kind: "toString" }, 1, "finding"])("refuses %j", (record) => {
    expect(() => sentence(record as SentenceRecord, "cs")).toThrow(
      expect.objectContaining({ name: "TypeError", code: "record-kind-unknown" }),
    );
  });

  it("refuses other languages", () => {
    expect(() => sentence(observation, "de" as "cs")).toThrow(expect.objectContaining({ name: "RangeError", code: "language-unknown" }));
  });

  it("asks for names by id, and calls by its code what nobody names", () => {
    expect(spaced(sentence(observation, "cs", names))).toMatch(/^ORP Blansko: /);
    expect(spaced(sentence(observation, "cs"))).toMatch(/^ORP 6201: /);
    expect(spaced(sentence(finding, "cs"))).toMatch(/^obec Všeradov: /);
    expect(spaced(sentence({ ...finding, subject: { id: "cr", cs: "Česká republika" } }, "cs"))).toMatch(/^Česká republika: /);
    expect(spaced(sentence({ ...finding, subject: { id: "kraj/3115", cs: "Jihomoravský kraj" } }, "cs"))).toMatch(/^Jihomoravský kraj: /);
  });

  it("is plain text whatever the names are", () => {
    const name = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("{here}", "{", "}", "$&", "Kr\u202eupá", "a\u0000b", "\u001b[2J", " ", "."),
    );
    fc.assert(
      fc.property(name, name, fc.constantFrom("cs" as const, "en" as const), (subject, word, lang) => {
        const hostile: readonly SentenceRecord[] = [
          { ...observation, cs: word, en: word, sources: [word], detail: word, subject },
          { ...finding, subject: { id: "obec/572543", cs: subject }, facts: { ...finding.facts, there: { value: word, unit: "text" } } },
          {
            ...undecidable,
            title: { cs: word, en: word },
            missing: undecidable.missing.map((one) => ({ ...one, cs: word, en: word, source: word })),
          },
          { ...notApplicable, why: { cs: word, en: word } },
          { ...missing, cs: word, en: word, source: word, subjects: [subject], because: [{ cs: word, en: word, verdicts: 1 }] },
          { ...index, cs: subject, parts: index.parts.map((part) => ({ ...part, cs: word, en: word })) },
          { ...explanation, method: word, caveat: { cs: word, en: word }, without: [subject] },
          { ...picture, cs: subject },
        ];
        for (const record of hostile) {
          for (const named of [undefined, () => subject]) {
            const words = sentence(record, lang, named);
            expect(words).not.toMatch(/\s\s|[\p{Cc}\p{Cf}\p{Cs}]|^\s|\s$/u);
            expect(words).toMatch(/\.$/);
          }
        }
      }),
    );
  });

  it("never says NaN, undefined, null, an object or an empty place, whatever an observation holds", () => {
    const number = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const count = fc.nat({ max: 6258 });
    const period = fc.constantFrom(null, { from: "2023-01-01", to: "2024-01-01" }, { from: "2020-12-31", to: "2021-01-01" });
    const reason = fc.constantFrom(null, ...absenceReasons.map(({ code }) => code));
    const any: fc.Arbitrary<Observation> = fc.record({
      kind: fc.constant("observation" as const),
      indicator: fc.constant("x"),
      version: fc.constant(1),
      cs: fc.constant("ukazatel"),
      en: fc.constant("indicator"),
      unit: fc.constantFrom(...units.map(({ code }) => code)),
      subject: fc.constantFrom("orp/6201", "obec/572543", "cr", "12345678"),
      value: number,
      reason,
      detail: fc.constantFrom(null, "ratio requires a count, got -1"),
      low: number,
      high: number,
      numerator: number,
      denominator: number,
      numeratorPeriod: period,
      denominatorPeriod: period,
      sources: fc.constantFrom([], ["office"], ["csu-facilities-2023", "mpsv-rpss"]),
      origin: fc.constantFrom("reported" as const, "rolled-up" as const),
      covered: count,
      members: count,
      coveredWeight: fc.constantFrom(null, 0, 0.5, 1),
      interval: fc.constant(null),
    });
    fc.assert(
      fc.property(any, fc.constantFrom("cs" as const, "en" as const), (one, lang) => {
        const explained = {
          ...explanation,
          observation: one,
          formula: { scale: 1000, numerator: one.numerator, denominator: one.denominator },
        };
        for (const record of [one, explained]) {
          const words = sentence(record, lang, names);
          expect(words).not.toMatch(unsound);
          expect(words).not.toMatch(/\( *\)|: *[;.]|\d[eE][+-]?\d/);
          expect(words).toMatch(/\.$/);
        }
      }),
    );
  });

  it("does not change the records", () => {
    const before = JSON.stringify(records);
    for (const record of records) sentence(record, "cs", names);
    expect(JSON.stringify(records)).toBe(before);
  });

  it("takes a record that has been saved and read again", () => {
    for (const record of records) expect(sentence(JSON.parse(JSON.stringify(record)) as SentenceRecord, "cs")).toBe(sentence(record, "cs"));
  });

  it("refuses a message that asks for a fact that is not there", () => {
    const broken: Finding = { ...finding, facts: {} };
    expect(() => sentence(broken, "cs")).toThrow(expect.objectContaining({ name: "RangeError", code: "token-unknown" }));
  });
});
