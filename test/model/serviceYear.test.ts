import { expect, it } from "vitest";
import { fields } from "../../src/codebooks/fields.ts";
import { revenueCells } from "../../src/codebooks/revenueCells.ts";
import { completeRevenues, hasAllRevenues } from "../../src/model/revenues.ts";
import { type ServiceYear, serviceYear } from "../../src/model/serviceYear.ts";

const service = "1234567" as ServiceYear["service"];
const period = { from: "2025-01-01", to: "2026-01-01" };

type CodebookField = Extract<(typeof fields)[number], { readonly noun: "serviceYear" }>["code"];

it("the fields of the noun in the codebook and its properties are the same set, also for the compiler", () => {
  const known: Exclude<keyof ServiceYear, "service" | "period"> = "clients" as CodebookField;
  const back: CodebookField = "clients" as Exclude<keyof ServiceYear, "service" | "period">;
  expect(known).toBe(back);
  const { service: _, period: __, ...figures } = serviceYear({ service, period });
  const codes = fields.filter(({ noun }) => noun === "serviceYear").map(({ code }) => code as string);
  expect(Object.keys(figures).toSorted()).toEqual(codes.toSorted());
});

it("what is left out is not known, what is given stays as it is", () => {
  const { service: _, period: __, ...figures } = serviceYear({ service, period });
  expect(new Set(Object.values(figures))).toEqual(new Set([null]));
  expect(serviceYear({ service, period, clients: 0 })).toMatchObject({ service, period, clients: 0, places: null });
});

it("revenues are complete only with a known figure in every cell of the codebook", () => {
  const all = completeRevenues({ "state/kraj": 100 });
  expect(Object.keys(all).toSorted()).toEqual(revenueCells.map(({ code }) => code).toSorted());
  expect(hasAllRevenues(all)).toBe(true);
  for (const { code } of revenueCells) expect(hasAllRevenues({ ...all, [code]: null }), code).toBe(false);
  expect([hasAllRevenues(null), hasAllRevenues({})]).toEqual([false, false]);
  expect(completeRevenues({ "obec/obec": null })["obec/obec"]).toBeNull();
});

it("every cell is an origin and a payer, and no crown has two ways", () => {
  for (const { code, origin, payer } of revenueCells) expect(code).toBe(`${origin}/${payer}`);
});
