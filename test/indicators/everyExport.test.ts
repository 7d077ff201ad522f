import fc from "fast-check";
import * as analyses from "kpss/analyses";
import * as indicators from "kpss/indicators";
import { describe, expect, it } from "vitest";
import { everyCard } from "./everyCard.ts";
import { accessArguments } from "./hostile/access.ts";
import { compositeArguments } from "./hostile/composite.ts";
import { efficiencyArguments } from "./hostile/efficiency.ts";
import type { HostileArguments } from "./hostile/hostile.ts";
import { locationArguments } from "./hostile/location.ts";
import { patternArguments } from "./hostile/pattern.ts";
import { ratesArguments } from "./hostile/rates.ts";
import { regionArguments } from "./hostile/region.ts";
import { registerArguments } from "./hostile/register.ts";
import { servicesArguments, serviceYear } from "./hostile/services.ts";
import { supplyArguments, supplyYear } from "./hostile/supply.ts";
import { territoryArguments, year } from "./hostile/territory.ts";
import { timeArguments } from "./hostile/time.ts";
import { trendArguments } from "./hostile/trend.ts";
import { warningArguments } from "./hostile/warning.ts";

/** For every exported function, hostile arguments: a number in every numeric place, right types everywhere else. A topic adds its own file. */
const argumentsOf: HostileArguments = {
  ...accessArguments,
  ...compositeArguments,
  ...locationArguments,
  ...efficiencyArguments,
  ...patternArguments,
  ...ratesArguments,
  ...registerArguments,
  ...regionArguments,
  ...servicesArguments,
  ...supplyArguments,
  ...territoryArguments,
  ...timeArguments,
  ...trendArguments,
  ...warningArguments,
};

/** One record with the fields of every noun, as cards read them. */
const anyYear = fc.tuple(year, supplyYear, serviceYear).map(([territory, supply, service]) => ({ ...service, ...supply, ...territory }));

/** What a value must not hold, at any depth: no NaN, no infinity, no undefined, no minus zero. */
function wrong(value: unknown, path = "result"): readonly string[] {
  if (typeof value === "number")
    return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${path} is ${Object.is(value, -0) ? "-0" : value}`];
  if (value === null || typeof value === "string" || typeof value === "boolean") return [];
  if (Array.isArray(value)) return value.flatMap((one, i) => wrong(one, `${path}[${i}]`));
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
    return Object.entries(value).flatMap(([key, one]) => wrong(one, `${path}.${key}`));
  return [`${path} is ${String(value)}`];
}

/** What is wrong with what came of a call: a result without sense, or an error that is no refusal. */
function complaints(call: () => unknown): readonly string[] {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    const refusal = (error instanceof RangeError || error instanceof TypeError) && typeof (error as { code?: unknown }).code === "string";
    return refusal ? [] : [`throws ${String(error)}`];
  }
  return wrong(result);
}

type AnyFunction = (...given: readonly unknown[]) => unknown;
const functions = Object.entries({ ...indicators, ...analyses }).flatMap(([name, exported]) =>
  typeof exported === "function" && !name.endsWith("Indicator") ? [[name, exported as unknown as AnyFunction] as const] : [],
);

describe("numbers that break formulas give a finite value, null, a record of such, or a refusal:", () => {
  it.each(functions)("%s", (name, act) => {
    const given = argumentsOf[name];
    if (given === undefined) throw new RangeError(`everyExport requires hostile arguments of each function, got none of ${name}`);
    fc.assert(
      fc.property(given, (args) => {
        expect(complaints(() => act(...args))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each(everyCard)("%s, computing", (_, card) => {
    fc.assert(
      fc.property(anyYear, (noun) => {
        const value = () => (card.kind === "custom" ? (card.compute as AnyFunction)(noun) : indicators.indicatorValue(card, noun));
        expect(complaints(value)).toEqual([]);
        expect(complaints(() => indicators.appliesTo(card, noun))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("and the list of functions is complete", () => {
    expect(Object.keys(argumentsOf).toSorted()).toEqual(functions.map(([name]) => name).toSorted());
  });
});
