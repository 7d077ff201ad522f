import type { Bilingual } from "../../model/bilingual.ts";

/**
 * What was expected where a scoring card is rejected, by the code of the rejection.
 *
 * @internal
 */
export const cardExpected: Readonly<Record<string, Bilingual>> = {
  "card-invalid": { cs: "objekt s kartou", en: "an object with a card" },
  "key-unknown": { cs: "jen klíče, které karta má", en: "only keys that a card has" },
  "card-code-invalid": {
    cs: "own/ a malá písmena, číslice a pomlčky, nejvýše 100 znaků",
    en: "own/ and lower-case letters, digits and hyphens, at most 100 characters",
  },
  "version-invalid": { cs: "celé číslo nejméně 1", en: "a whole number of at least 1" },
  "text-invalid": { cs: "neprázdný text o nejvýše 200 znacích", en: "a text that is not empty, of at most 200 characters" },
  "source-invalid": { cs: "zdroj z číselníku, nebo own/…", en: "a source of the codebook, or own/…" },
  "day-invalid": { cs: "den jako RRRR-MM-DD, nebo null", en: "a day as YYYY-MM-DD, or null" },
  "validity-reversed": { cs: "den po validFrom", en: "a day after validFrom" },
  "lag-invalid": { cs: "celý počet let od 0 do 20, nebo null", en: "a whole number of years from 0 to 20, or null" },
  "mark-invalid": { cs: "hranice { validFrom, value 0 až 100, source }", en: "a mark { validFrom, value of 0 to 100, source }" },
  "consequence-invalid": { cs: "následek { code, cs, en }, nebo null", en: "a consequence { code, cs, en }, or null" },
  "criterion-invalid": { cs: "objekt s kritériem", en: "an object with a criterion" },
  "indicator-invalid": { cs: "objekt s ukazatelem", en: "an object with an indicator" },
  "limit-invalid": {
    cs: "objekt { type, form, targetGroup, weight, minimum, maximum, steps }",
    en: "an object { type, form, targetGroup, weight, minimum, maximum, steps }",
  },
  "step-invalid": { cs: "stupeň { limit, share }", en: "a step { limit, share }" },
  "code-invalid": { cs: "malá písmena, číslice a pomlčky", en: "lower-case letters, digits and hyphens" },
  "code-repeated": { cs: "každý kód kritéria a ukazatele jednou", en: "each code of a criterion and of an indicator once" },
  "slug-invalid": { cs: "kód druhu nebo cílové skupiny, nebo null", en: "a code of a type or target group, or null" },
  "form-unknown": { cs: "pobytova, ambulantni, terenni, nebo null", en: "pobytova, ambulantni, terenni or null" },
  "weight-invalid": { cs: "body 0 až 100, nebo null", en: "points of 0 to 100, or null" },
  "share-invalid": { cs: "podíl bodů od 0 do 1", en: "a part of the points from 0 to 1" },
  "figure-invalid": { cs: "konečné číslo, nebo null", en: "a finite number, or null" },
  "polarity-unknown": {
    cs: "higher-is-better, lower-is-better, target-band, nebo null",
    en: "higher-is-better, lower-is-better, target-band or null",
  },
  "unit-unknown": {
    cs: "jednotka z číselníku, například CZK-per-bed, nebo null",
    en: "a unit of the codebook such as CZK-per-bed, or null",
  },
  "scale-unknown": { cs: "within, linear, steps, nebo null", en: "within, linear, steps or null" },
  "scale-unfit": { cs: "within u cílového pásma", en: "within for a target band" },
  "limits-reversed": { cs: "maximum větší než minimum", en: "a maximum above the minimum" },
  "yes-or-no": { cs: "true, nebo false", en: "true or false" },
  "list-invalid": { cs: "seznam, ne příliš dlouhý; kritérií aspoň jedno", en: "a list that is not endless; of criteria at least one" },
};
