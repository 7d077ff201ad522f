import type { Bilingual } from "../../model/bilingual.ts";

/**
 * What was expected where a definition of an indicator is rejected, by the code of the rejection.
 *
 * @internal
 */
export const specExpected: Readonly<Record<string, Bilingual>> = {
  "item-not-object": { cs: "objekt s definicí ukazatele", en: "an object with the definition of an indicator" },
  "key-unknown": { cs: "jen klíče, které definice má", en: "only keys that a definition has" },
  "kind-unknown": { cs: "ratio, nebo sum", en: "ratio or sum" },
  "id-invalid": {
    cs: "own/ a malá písmena, číslice a pomlčky, nejvýše 100 znaků",
    en: "own/ and lower-case letters, digits and hyphens, at most 100 characters",
  },
  "id-repeated": { cs: "každé id jednou", en: "each id once" },
  "id-known": { cs: "id, které ještě žádný ukazatel nemá", en: "an id that no indicator has yet" },
  "version-invalid": { cs: "celé číslo nejméně 1", en: "a whole number of at least 1" },
  "text-invalid": { cs: "neprázdný, nepříliš dlouhý text", en: "a text that is neither empty nor endless" },
  "bilingual-invalid": { cs: "objekt { cs, en } s neprázdnými texty", en: "an object { cs, en } with texts that are not empty" },
  "topic-unknown": { cs: "téma z číselníku, například people", en: "a topic of the codebook such as people" },
  "subject-invalid": { cs: "territoryYear, serviceYear, planYear, nebo own/…", en: "territoryYear, serviceYear, planYear or own/…" },
  "unit-unknown": { cs: "jednotka z číselníku, například per-1000", en: "a unit of the codebook such as per-1000" },
  "polarity-unknown": {
    cs: "higher-is-better, lower-is-better, target-band, nebo none",
    en: "higher-is-better, lower-is-better, target-band or none",
  },
  "sources-invalid": { cs: "seznam 1 až 20 zdrojů", en: "a list of 1 to 20 sources" },
  "source-invalid": { cs: "zdroj z číselníku, nebo own/…", en: "a source of the codebook, or own/…" },
  "parameters-invalid": {
    cs: "objekt nejvýše 20 voleb s názvy z písmen a číslic",
    en: "an object of at most 20 choices whose names are letters and digits",
  },
  "parameter-invalid": { cs: "konečné číslo, nebo krátký text", en: "a finite number or a short text" },
  "list-invalid": { cs: "seznam nejvýše 20 textů", en: "a list of at most 20 texts" },
  "level-unknown": { cs: "obec, pou, orp, okres, kraj, nebo cr", en: "obec, pou, orp, okres, kraj or cr" },
  "day-invalid": { cs: "den jako RRRR-MM-DD", en: "a day as YYYY-MM-DD" },
  "validity-reversed": { cs: "den po validFrom", en: "a day after validFrom" },
  "partial-invalid": { cs: "refuse, nebo at-least", en: "refuse or at-least" },
  "yes-or-no": { cs: "true, nebo false", en: "true or false" },
  "scale-invalid": { cs: "konečné číslo větší než 0, od 1e-9 do 1e9", en: "a finite number above 0, from 1e-9 to 1e9" },
  "gap-invalid": { cs: "celý počet dní od 0 do 36 525", en: "a whole number of days from 0 to 36 525" },
  "interval-invalid": { cs: "wilson, nebo poisson", en: "wilson or poisson" },
  "terms-invalid": { cs: "neprázdný, nepříliš dlouhý seznam členů", en: "a list of terms that is neither empty nor endless" },
  "term-invalid": { cs: "objekt s klíčem field", en: "an object with the key field" },
  "field-invalid": { cs: "údaj jako births nebo facilities/130", en: "a field such as births or facilities/130" },
  "ages-invalid": { cs: "věk v dokončených letech jako 65+ nebo 0-14", en: "completed years such as 65+ or 0-14" },
  "ages-missing": {
    cs: "věk u obyvatelstva, 0+ pro všechny: tabulka podle věku není jedno číslo",
    en: "ages of the population, 0+ for everybody: a table by age is not one number",
  },
  "ages-misplaced": {
    cs: "věk jen u údaje population, bez cesty k buňce",
    en: "ages of the field population only, without the path of a cell",
  },
  "sex-invalid": { cs: "F, M, nebo T", en: "F, M or T" },
  "sex-misplaced": { cs: "pohlaví jen spolu s věkem", en: "a sex only together with ages" },
  "times-invalid": {
    cs: "konečné číslo jiné než 0, velikosti od 1e-9 do 1e9",
    en: "a finite number other than 0, of a size from 1e-9 to 1e9",
  },
  "cells-invalid": { cs: "listed", en: "listed" },
  "cells-misplaced": {
    cs: "listed jen u údaje bez cesty k buňce a bez věku",
    en: "listed only of a field without the path of a cell and without ages",
  },
};
