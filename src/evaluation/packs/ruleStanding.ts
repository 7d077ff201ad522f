/**
 * What a rule of a pack stands on where no source says it: usual practice, or the library's own judgement. Both inform and no more.
 *
 * @internal
 */
export const ruleStanding = {
  practice: { version: 1, severity: "info", basis: "practice", sources: [] },
  house: { version: 1, severity: "info", basis: "house", sources: [] },
} as const;
