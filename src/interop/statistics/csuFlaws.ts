import type { Bilingual } from "../../model/bilingual.ts";

/**
 * What was expected in a cell of a table of the ČSÚ.
 *
 * @internal
 */
export const csuFlaws = {
  day: { cs: "den jako 31.12.2020 nebo 2020-12-31", en: "a day such as 31.12.2020 or 2020-12-31" },
  order: { cs: "konec platnosti po jejím začátku", en: "an end of validity after its beginning" },
  once: (line: number): Bilingual => ({
    cs: `každý záznam jednou, tento už je na řádku ${line}`,
    en: `each record once, this one is in row ${line}`,
  }),
  figure: {
    cs: "celé číslo nejméně 0, nebo značka chybějícího údaje (prázdná buňka, tečka, x, i.d.)",
    en: "a whole number of at least 0, or a sign that there is none (an empty cell, a dot, x, i.d.)",
  },
  municipality: { cs: "kód obce: šest číslic, první 5", en: "a code of a municipality: six digits, the first one 5" },
  year: { cs: "rok čtyřmi číslicemi", en: "a year of four digits" },
} as const;
