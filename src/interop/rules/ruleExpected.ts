import type { Bilingual } from "../../model/bilingual.ts";

/**
 * What was expected where a rule is rejected, by the code of the rejection.
 *
 * @internal
 */
export const ruleExpected: Readonly<Record<string, Bilingual>> = {
  "item-not-object": { cs: "objekt s pravidlem", en: "an object with a rule" },
  "key-unknown": { cs: "jen klíče, které pravidlo má", en: "only keys that a rule has" },
  "id-invalid": { cs: "oblast/co-je-špatně malými písmeny bez diakritiky", en: "area/what-is-wrong in lower-case letters" },
  "id-repeated": { cs: "každé id jednou", en: "each id once" },
  "version-invalid": { cs: "celé číslo nejméně 1", en: "a whole number of at least 1" },
  "severity-unknown": { cs: "critical, warning, nebo info", en: "critical, warning or info" },
  "basis-unknown": { cs: "law, methodology, practice, nebo house", en: "law, methodology, practice or house" },
  "source-invalid": { cs: "zdroj z číselníku, nebo own/…", en: "a source of the codebook, or own/…" },
  "text-invalid": { cs: "neprázdný, nepříliš dlouhý text", en: "a text that is neither empty nor endless" },
  "bilingual-invalid": { cs: "objekt { cs, en } s neprázdnými texty", en: "an object { cs, en } with texts that are not empty" },
  "day-invalid": { cs: "den jako RRRR-MM-DD", en: "a day as YYYY-MM-DD" },
  "validity-reversed": { cs: "den po validFrom", en: "a day after validFrom" },
  "list-invalid": { cs: "nepříliš dlouhý seznam", en: "a list that is not endless" },
  "scope-invalid": { cs: "objekt s klíčem subject", en: "an object with the key subject" },
  "subject-unknown": { cs: "territory, service, provider, nebo plan", en: "territory, service, provider or plan" },
  "level-unknown": { cs: "obec, pou, orp, okres, kraj, nebo cr", en: "obec, pou, orp, okres, kraj or cr" },
  "names-invalid": {
    cs: "objekt nejvýše 40 položek s názvy z písmen a číslic",
    en: "an object of at most 40 entries whose names are letters and digits",
  },
  "name-invalid": { cs: "název z písmen a číslic, první malé písmeno", en: "a name of letters and digits, the first one small" },
  "figure-invalid": {
    cs: "ukazatel, nebo údaj s jednotkou; of jen itself, orp, okres, kraj, cr, peers, previous-plan, target, nebo own/…",
    en: "an indicator, or a field with its unit; of only itself, orp, okres, kraj, cr, peers, previous-plan, target or own/…",
  },
  "parameter-invalid": { cs: "objekt { value, unit, cs, en }", en: "an object { value, unit, cs, en }" },
  "event-invalid": { cs: "objekt { code, cs, en }", en: "an object { code, cs, en }" },
  "unit-unknown": { cs: "jednotka z číselníku, například per-1000", en: "a unit of the codebook such as per-1000" },
  "applies-invalid": { cs: "objekt { condition, otherwise }", en: "an object { condition, otherwise }" },
  "condition-unknown": { cs: "známý druh podmínky, nejvýše 8 do hloubky", en: "a known kind of condition, at most 8 deep" },
  "condition-invalid": { cs: "objekt s podmínkou", en: "an object with a condition" },
  "conditions-invalid": { cs: "1 až 64 podmínek", en: "1 to 64 conditions" },
  "comparison-unknown": {
    cs: "above, at-least, below, at-most, equal, nebo unequal",
    en: "above, at-least, below, at-most, equal or unequal",
  },
  "limit-invalid": { cs: "číslo, nebo název parametru či údaje", en: "a number, or the name of a parameter or a figure" },
  "choice-unknown": { cs: "jedna z nabízených možností", en: "one of the choices" },
  "number-invalid": { cs: "celé číslo v mezích", en: "a whole number within its limits" },
  "outcome-unknown": { cs: "met, breached, undecidable, nebo not-applicable", en: "met, breached, undecidable or not-applicable" },
  "example-invalid": { cs: "objekt s klíčem outcome", en: "an object with the key outcome" },
  "examples-too-many": {
    cs: "méně řešených příkladů, nebo kratší řady v podmínkách",
    en: "fewer worked examples, or shorter series in conditions",
  },
  "rule-unsound": { cs: "pravidlo, jehož názvy jsou známé a meze splněné", en: "a rule whose names are known and limits kept" },
  "message-unsound": {
    cs: "zpráva jen s názvy údajů, parametrů a událostí pravidla; tvary slova tři nebo čtyři, anglicky dva",
    en: "a message with names of the rule's figures, parameters and events only; two forms of a word, in Czech three or four",
  },
  "example-failed": { cs: "řešený příklad, který dá výsledek, jejž uvádí", en: "a worked example that gives the outcome it states" },
};
