import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { ageingRules } from "./ageingRules.ts";
import { debtAndHousingRules } from "./debtAndHousingRules.ts";
import { exclusionRules } from "./exclusionRules.ts";
import { workAndFamilyRules } from "./workAndFamilyRules.ts";

/**
 * Monitoring rules about social risks of a territory (pravidla sledování sociálních rizik): debt, housing, exclusion, ageing against capacity, care,
 * families, work, and figures too small to trust.
 *
 * They compare and warn, they explain nothing. Limits are the library's own and parameters. The index of social exclusion is judged for 2023 only,
 * the year whose workbook was read: its figures are handed over as the series `own/exclusion-index-2023`, an office's own computation of it
 * as `own/recomputed`.
 *
 * @example
 * riskRules.length // => 16
 * clauseCoverage(riskRules).unseen // => []
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export const riskRules: readonly RuleSpec[] = [...debtAndHousingRules, ...exclusionRules, ...ageingRules, ...workAndFamilyRules];
