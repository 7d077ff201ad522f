import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { complaintRules } from "./complaintRules.ts";
import { inspectionRules } from "./inspectionRules.ts";
import { protectionRules } from "./protectionRules.ts";
import { staffAndAccessRules } from "./staffAndAccessRules.ts";

/**
 * Monitoring rules about quality of care (pravidla sledování kvality péče): standards and checks, complaints, restraint, refused applicants, staff,
 * opening hours, access.
 *
 * Law stands behind essential criteria and behind figures that a provider has to keep; that such a figure is missing informs, since nobody may have
 * asked for it. The bands of points were not read in a source, so
 * their limit is `null` until the office states it. Checks (`inspection`) and measures ordered by them (`corrective-measure`) are events. No
 * rule tells how people live in a service.
 *
 * @example
 * qualityRules.length // => 19
 * clauseCoverage(qualityRules).unseen // => []
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export const qualityRules: readonly RuleSpec[] = [...inspectionRules, ...complaintRules, ...protectionRules, ...staffAndAccessRules];
