import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { registerContentRules } from "./registerContentRules.ts";
import { registerPlaceRules } from "./registerPlaceRules.ts";
import { registerProviderRules } from "./registerProviderRules.ts";
import { registerRecordRules } from "./registerRecordRules.ts";

/**
 * Pack of rules about the quality of the register (pravidla o kvalitě registru): what records of services and providers lack, contradict, or say
 * twice.
 *
 * They judge facts of `serviceRecordFacts`. A breach may be that of the office's copy and not of the register; what is stated here may be wrong all
 * the same.
 *
 * @example
 * registerRules.filter(({ basis }) => basis === "law").map(({ id }) => id) // => ["register/form-without-capacity", "register/form-not-of-type"]
 * clauseCoverage(registerRules).failed // => []
 *
 * @see docs/methods/register.md
 * @category Rules
 */
export const registerRules: readonly RuleSpec[] = [
  ...registerPlaceRules,
  ...registerRecordRules,
  ...registerContentRules,
  ...registerProviderRules,
];
