// A program of an outsider: it adds a service type, a noun, an indicator, a codebook and a rule of its own, and touches no file of the
// library. It is compiled and run against the packed library; whatever does not hold throws and fails the test.
import { deepStrictEqual as same, throws } from "node:assert";
import { type Fact, serviceTypes } from "kpss";
import { evaluate, observationOf, observe } from "kpss/evaluation";
import { type RatioIndicator, supplyRate, supplyRateIndicator } from "kpss/indicators";
import { type Publication, readFacts, writeFacts } from "kpss/interop";
import { addCapacity, capacity, factsAsOf, onDay, year } from "kpss/model";
import { sentence } from "kpss/reporting";
import { ownServiceTypes } from "./ownServiceTypes.ts";
import { requestsUnserved } from "./requestsUnserved.ts";
import type { RequestYear } from "./requestYear.ts";
import { servedShare, servedShareIndicator } from "./servedShare.ts";

// The codebook stands beside the library's own, and a table that takes both needs nothing new.
const known = new Map([...serviceTypes, ...ownServiceTypes].map(({ code, cs }) => [code, cs]));
same(known.get("senior-taxi"), "senior taxi");
same(known.size, serviceTypes.length + ownServiceTypes.length);

// The service type in an indicator of the library.
const [seniorTaxi] = ownServiceTypes;
const kind = { unit: "klient", form: "terenni", basis: "actual" } as const;
const card = supplyRateIndicator({ type: seniorTaxi, ...kind, ages: "65+" });
same(card.id, "supply-rate/senior-taxi/klient/terenni/actual/65+");
same(supplyRate({ capacity: capacity(12, kind), population: { "T/65+": 4794 } }, { ages: "65+" }), (12 / 4794) * 1000);

// The noun and its indicator; what is not known stays null.
const period = year(2023);
const invented: RequestYear = { id: "obec/500000", cs: "Vymyšlená", type: "senior-taxi", period, requests: 40, served: 10 };
const adamov: RequestYear = { ...invented, id: "obec/500001", cs: "Smyšlená", served: null };
const nobody: RequestYear = { ...invented, id: "obec/0", cs: "Nikdo", requests: 0, served: 0 };
const plenty: RequestYear = { ...invented, id: "obec/1", cs: "Vše", served: 20 };
same([invented, adamov, nobody].map(servedShare), [0.25, null, null]);

// The rule, all four outcomes and the limit itself.
const findings = evaluate([requestsUnserved()], [nobody, plenty, adamov, invented], { day: "2024-06-30" });
same(
  findings.map(({ subject, outcome }) => [subject.cs, outcome]),
  [
    ["Vymyšlená", "breached"],
    ["Smyšlená", "undecidable"],
    ["Vše", "met"],
    ["Nikdo", "not-applicable"],
  ],
);

// Facts of a source of its own, observed by its own card.
const told = { subject: "obec/500000", period, source: "office", knownAt: "2024-03-01" };
const facts: readonly Fact[] = [
  { ...told, field: "requests", value: 40 },
  { ...told, field: "served", value: 10 },
];
const table = observe([servedShareIndicator], factsAsOf(facts, "2024-06-30"), ["obec/500000", "obec/500001"]);
same(observationOf(table, "own/served-share", "obec/500000").value, 0.25);
same(observationOf(table, "own/served-share", "obec/500000").sources, ["office"]);
same(observationOf(table, "own/served-share", "obec/500001").reason, "not-asked");

// What the compiler refuses, and the library again at run time.
const beds = capacity(24, { unit: "luzka", form: "pobytova", basis: "registered" });
// @ts-expect-error beds and clients are not one kind
throws(() => addCapacity(beds, capacity(12, { unit: "klient", form: "pobytova", basis: "registered" })), { code: "capacity-units-differ" });
// @ts-expect-error a card of one noun does not read another one
const wrong: RatioIndicator<{ readonly other: number | null }> = servedShareIndicator;
// @ts-expect-error a rule of one noun does not judge another one
evaluate([requestsUnserved()], [{ id: "obec/2", cs: "Jinde" }], { day: "2024-06-30" });
throws(() => year(99), { name: "RangeError", code: "day-invalid" });
same(wrong.id, "own/served-share");
same(onDay("2023-12-31").to, "2024-01-01");

// A sentence about the outsider's finding, and facts of the outsider's own in the library's layout.
const [first] = findings;
if (first === undefined) throw new Error("no finding");
same(sentence(first, "en").replaceAll("\u00a0", " "), "municipality of Vymyšlená: only 25.00% of the applicants got the service in 2023.");
const publication: Publication = {
  ...{ id: "requests-2023", source: "own/office", cs: "žádosti", en: "requests", publisher: "úřad", licence: "none stated" },
  ...{
    retrieved: "2024-03-01",
    knownAt: "2024-03-01",
    period,
    fieldPeriods: {},
    absentRow: "unknown" as const,
    fields: ["requests", "served"],
  },
};
const saved = facts.map((fact) => ({ ...fact, source: "own/office" }));
same(readFacts(writeFacts(saved, publication)).accepted, saved);

console.log(`an outsider's program: ${findings.length} findings, ${known.size} service types`);
