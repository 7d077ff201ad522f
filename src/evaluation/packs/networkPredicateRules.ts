import type { RuleSpec } from "../../model/rules/ruleSpec.ts";

/** The network as § 3 defines it. The limits are those of the region; none of them is public, so none is stated here. */
const network = {
  version: 1,
  severity: "warning",
  basis: "law",
  sources: ["act-254-2014"],
  validFrom: "2015-01-01",
  legalBasis: ["§ 3 zákona č. 108/2006 Sb., ve znění zákona č. 254/2014 Sb."],
} as const;

const stated = {
  cs: "stanovuje kraj nebo obec v pravidlech sítě",
  en: "set by the region or the municipality in the rules of the network",
};

/**
 * The four statutory predicates of a network of social services (čtyři zákonné znaky sítě): sufficient capacity, adequate quality, local
 * availability, in line with found needs and available resources.
 *
 * @internal
 */
export const networkPredicateRules: readonly RuleSpec[] = [
  {
    ...network,
    id: "network/capacity-insufficient",
    title: { cs: "síť nemá dostatečnou kapacitu (domovy pro seniory)", en: "the network lacks sufficient capacity (homes for seniors)" },
    message: {
      cs: "vybavenost lůžky domovů pro seniory ({supply}) nedosahuje stanoveného minima, nebo zaostává za krajem ({region}) víc, než se připouští, ačkoli příjemců příspěvku na péči III. a IV. stupně přibývá ({recipients})",
      en: "the supply of homes for seniors ({supply}) is below the stated minimum, or it lags behind the region ({region}) more than is admitted while recipients of the care allowance of degree III and IV grow ({recipients})",
    },
    scope: { subject: "territory", levels: ["orp"] },
    figures: {
      supply: { indicator: "supply-rate/domovy-pro-seniory/luzka/pobytova/registered/65+" },
      region: { indicator: "supply-rate/domovy-pro-seniory/luzka/pobytova/registered/65+", of: "kraj" },
      recipients: { indicator: "care-allowance-rate/3-4/65+" },
    },
    parameters: {
      minimum: { value: null, unit: "per-1000-persons", cs: `minimální vybavenost (${stated.cs})`, en: `least supply (${stated.en})` },
      part: {
        value: null,
        unit: "1",
        cs: `nejnižší část hodnoty kraje (${stated.cs})`,
        en: `least part of the region's value (${stated.en})`,
      },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "threshold", figure: "supply", is: "below", limit: "minimum" },
        {
          kind: "all",
          of: [
            { kind: "compared", figure: "supply", with: "region", by: "ratio", is: "below", limit: "part" },
            { kind: "change", figure: "recipients", over: 3, by: "difference", is: "above", limit: 0 },
          ],
        },
      ],
    },
    examples: [
      { outcome: "breached", parameters: { minimum: 20, part: 0.5 }, figures: { supply: 19, region: 25, recipients: [50, 50, 50, 50] } },
      { outcome: "breached", parameters: { part: 0.9 }, figures: { supply: 21, region: 25, recipients: [50, 52, 55, 58] } },
      { outcome: "met", parameters: { minimum: 20, part: 0.5 }, figures: { supply: 20, region: 25, recipients: [50, 52, 55, 58] } },
      { outcome: "undecidable", figures: { supply: 20, region: 25, recipients: [50, 52, 55, 58] } },
      {
        outcome: "undecidable",
        parameters: { minimum: 20, part: 0.9 },
        figures: { supply: "not-reported", region: 25, recipients: "not-reported" },
      },
      { outcome: "not-applicable", figures: { supply: 1 }, target: { level: "obec" } },
    ],
  },
  {
    ...network,
    id: "network/quality-inadequate",
    title: { cs: "služba v síti nemá přiměřenou kvalitu", en: "a service of the network lacks adequate quality" },
    message: {
      cs: "u služby zařazené v síti inspekce zjistila nesplněná zásadní kritéria ({essential}), nebo je podíl splněných kritérií pod stanovenou mezí ({met}) a zároveň přibylo oprávněných stížností",
      en: "of a service in the network the inspection found essential criteria unmet ({essential}), or the share of criteria met is below the stated limit ({met}) while complaints upheld have grown",
    },
    scope: { subject: "service" },
    figures: {
      essential: { indicator: "essential-criteria-failed" },
      met: { indicator: "criteria-met-share" },
      upheld: { field: "complaintsUpheld", unit: "complaints" },
      entries: { field: "entriesInNetwork", unit: "records" },
    },
    parameters: {
      least: {
        value: null,
        unit: "1",
        cs: `nejnižší podíl splněných kritérií (${stated.cs})`,
        en: `least share of criteria met (${stated.en})`,
      },
    },
    appliesWhen: {
      condition: { kind: "threshold", figure: "entries", is: "at-least", limit: 1 },
      otherwise: { cs: "služba není v síti", en: "the service is not in a network" },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "threshold", figure: "essential", is: "above", limit: 0 },
        {
          kind: "all",
          of: [
            { kind: "threshold", figure: "met", is: "below", limit: "least" },
            { kind: "change", figure: "upheld", over: 1, by: "difference", is: "above", limit: 0 },
          ],
        },
      ],
    },
    examples: [
      { outcome: "breached", figures: { essential: 1, met: 0.95, upheld: [0, 0], entries: 1 } },
      { outcome: "breached", parameters: { least: 0.7 }, figures: { essential: 0, met: 0.6, upheld: [0, 2], entries: 1 } },
      { outcome: "met", parameters: { least: 0.7 }, figures: { essential: 0, met: 0.9, upheld: [1, 1], entries: 1 } },
      { outcome: "met", figures: { essential: 0, met: 0.9, upheld: [1, 1], entries: 1 } },
      { outcome: "undecidable", figures: { essential: 0, met: 0.6, upheld: [0, 2], entries: 1 } },
      { outcome: "undecidable", figures: { essential: "not-reported", met: 0.9, upheld: "not-reported", entries: "not-asked" } },
      { outcome: "not-applicable", figures: { essential: 1, met: 0.5, upheld: [0, 0], entries: 0 } },
    ],
  },
  {
    ...network,
    id: "network/not-locally-available",
    title: { cs: "pečovatelská služba není místně dostupná", en: "home care is not locally available" },
    message: {
      cs: "pečovatelská služba nedosahuje do všech obcí (podíl obcí v dosahu: {municipalities}) a podíl obyvatel v jejím dosahu ({persons}) je pod stanovenou mezí, nebo zaostává za krajem ({region}) víc, než se připouští",
      en: "home care does not reach all municipalities (share in reach: {municipalities}), and the share of inhabitants in its reach ({persons}) is below the stated limit, or lags behind the region ({region}) more than is admitted",
    },
    scope: { subject: "territory", levels: ["orp"] },
    figures: {
      municipalities: { indicator: "municipality-reach-share/pecovatelska-sluzba" },
      persons: { indicator: "person-reach-share/pecovatelska-sluzba" },
      region: { indicator: "person-reach-share/pecovatelska-sluzba", of: "kraj" },
    },
    parameters: {
      least: {
        value: null,
        unit: "1",
        cs: `nejnižší podíl obyvatel v dosahu (${stated.cs})`,
        en: `least share of inhabitants in reach (${stated.en})`,
      },
      part: {
        value: null,
        unit: "1",
        cs: `nejnižší část hodnoty kraje (${stated.cs})`,
        en: `least part of the region's value (${stated.en})`,
      },
    },
    breachedWhen: {
      kind: "all",
      of: [
        { kind: "threshold", figure: "municipalities", is: "below", limit: 1 },
        {
          kind: "any",
          of: [
            { kind: "threshold", figure: "persons", is: "below", limit: "least" },
            { kind: "compared", figure: "persons", with: "region", by: "ratio", is: "below", limit: "part" },
          ],
        },
      ],
    },
    examples: [
      { outcome: "breached", parameters: { part: 0.9 }, figures: { municipalities: 0.6, persons: 0.7, region: 0.9 } },
      { outcome: "breached", parameters: { least: 0.85, part: 0.5 }, figures: { municipalities: 0.6, persons: 0.8, region: 0.9 } },
      { outcome: "met", figures: { municipalities: 1, persons: 1, region: 0.9 } },
      { outcome: "met", parameters: { least: 0.75, part: 0.5 }, figures: { municipalities: 0.6, persons: 0.8, region: 0.9 } },
      { outcome: "undecidable", figures: { municipalities: 0.6, persons: 0.9, region: 0.8 } },
      { outcome: "undecidable", parameters: { least: 0.7 }, figures: { municipalities: { low: 0.4, high: 1 }, persons: 0.5, region: 0.8 } },
      { outcome: "not-applicable", figures: { municipalities: 0, persons: 0 }, target: { level: "obec" } },
    ],
  },
  {
    ...network,
    id: "network/needs-and-resources-apart",
    title: { cs: "síť není v souladu s potřebami a zdroji", en: "the network is not in line with needs and resources" },
    message: {
      cs: "síť má nezajištěné financování ({gap} nákladů), nebo zůstává bez odpovědi víc zjištěných potřeb, než se připouští; podíl zodpovězených potřeb: {answered}",
      en: "the network is not funded ({gap} of its costs), or more of the needs found stay unanswered than is admitted; share of needs answered: {answered}",
    },
    scope: { subject: "territory", levels: ["orp", "kraj"] },
    figures: {
      gap: { indicator: "funding-gap-share" },
      answered: { indicator: "need-answer-share" },
      needs: { field: "needs", unit: "records" },
    },
    parameters: {
      most: { value: null, unit: "1", cs: `nejvyšší nezajištěný podíl (${stated.cs})`, en: `highest share without funding (${stated.en})` },
      least: {
        value: null,
        unit: "1",
        cs: `nejnižší podíl zodpovězených potřeb (${stated.cs})`,
        en: `least share of needs answered (${stated.en})`,
      },
    },
    breachedWhen: {
      kind: "any",
      of: [
        { kind: "threshold", figure: "gap", is: "above", limit: "most" },
        {
          kind: "all",
          of: [
            { kind: "threshold", figure: "needs", is: "above", limit: 0 },
            { kind: "threshold", figure: "answered", is: "below", limit: "least" },
          ],
        },
      ],
    },
    examples: [
      { outcome: "breached", parameters: { most: 0.05 }, figures: { gap: 0.1, answered: 0.9, needs: 40 } },
      { outcome: "breached", parameters: { most: 0.05, least: 0.8 }, figures: { gap: 0, answered: 0.5, needs: 40 } },
      { outcome: "met", parameters: { most: 0.05, least: 0.8 }, figures: { gap: 0.05, answered: 0.8, needs: 40 } },
      { outcome: "met", parameters: { most: 0.05 }, figures: { gap: 0, answered: "denominator-zero", needs: 0 } },
      { outcome: "undecidable", figures: { gap: 0.1, answered: 0.9, needs: 40 } },
      { outcome: "undecidable", parameters: { most: 0.05 }, figures: { gap: 0, answered: "not-asked", needs: "not-asked" } },
      { outcome: "not-applicable", figures: { gap: 0.5, answered: 0, needs: 1 }, target: { level: "obec" } },
    ],
  },
];
