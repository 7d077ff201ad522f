/**
 * What the record of a plan says on a day (záznam plánu ke dni): how complete it is, what waits, what is overdue, what is not paid for. Every
 * figure that is not known is `null`; zero is a reported fact. Money is in whole haléře, over the measures known on the day.
 *
 * The subject of the facts is the territory of the plan (`orp/6201`), as of a `PlanYear`, so that the plan that runs, the one before it and its
 * targets are one series each.
 */
export interface PlanRecord {
  /** Measures that name no guarantor (opatření bez garanta) [measures] */
  readonly measuresWithoutGuarantor: number | null;
  /** Measures without a term (opatření bez termínu) [measures] */
  readonly measuresWithoutTerm: number | null;
  /** Measures whose costs nobody stated (opatření bez vyčíslených nákladů) [measures] */
  readonly measuresWithoutCost: number | null;
  /** Measures without any target value (opatření bez ukazatele s cílovou hodnotou) [measures] */
  readonly measuresWithoutTarget: number | null;
  /** Measures with indicators, none of them with a baseline (opatření s ukazatelem bez výchozí hodnoty) [measures] */
  readonly measuresWithoutBaseline: number | null;
  /** Measures not fulfilled or cancelled without a reason (opatření nesplněná nebo zrušená bez důvodu) [measures] */
  readonly measuresWithoutReason: number | null;
  /** Measures past their term that nobody assessed (opatření po termínu bez záznamu o plnění) [measures] */
  readonly measuresOverdueUnrecorded: number | null;
  /** Indicators of measures with a target value that is due (cílové hodnoty, na které došlo) [targets] */
  readonly targetsDue: number | null;
  /** Of them, not reached by the last reading (nedosažené cílové hodnoty) [targets] */
  readonly targetsMissed: number | null;
  /** Of them, without a reading since (cílové hodnoty bez odečtu) [targets] */
  readonly targetsUnread: number | null;
  /** Expected costs of all measures over all years (náklady opatření za celý plán) [haléř] */
  readonly planCosts: number | null;
  /** Of them, covered by no secured source (náklady opatření bez zajištěného zdroje) [haléř] */
  readonly planCostsUnsecured: number | null;
  /** Expected costs of measures in the next calendar year (náklady opatření v příštím roce) [haléř] */
  readonly nextYearCosts: number | null;
  /** Of them, covered by no secured source (nezajištěné náklady opatření v příštím roce) [haléř] */
  readonly nextYearUnsecured: number | null;
  /** Days to the end of the last grant for the planning itself (dny do konce dotace na plánování); `not-applicable` without a grant [days] */
  readonly grantDaysLeft: number | null;
  /** Days for which money that is no grant pays for the planning (dny, na které je plánování zaplaceno z trvalých zdrojů); 0 where there is none [days] */
  readonly ownFundingDaysLeft: number | null;
  /** Days to the first day after the plan, extensions with it (dny do konce platnosti plánu); below zero after it [days] */
  readonly planDaysToEnd: number | null;
  /** Part of the plan's time that has passed (uplynulá část doby plánu) [1] */
  readonly planElapsed: number | null;
  /** Length of the plan as approved, without extensions (délka plánu) [years] */
  readonly planLengthYears: number | null;
  /** Length that the law sets by the day of approval (délka plánu podle zákona); `not-applicable` before 2015, `not-known-to-source` after 30 June 2026 [years] */
  readonly planLengthByLaw: number | null;
  /** Bodies that have to approve the plan and did not (chybějící schvalující usnesení) [resolutions] */
  readonly approvalsMissing: number | null;
  /** Plans of the territory that follow this one (navazující plány) [plans] */
  readonly nextPlans: number | null;
  /** Yearly action plans in force on the day (akční plány platné v den posouzení) [documents] */
  readonly actionPlansInForce: number | null;
  /** Of the known action plans, those without a resolution (akční plány bez usnesení) [documents] */
  readonly actionPlansUnapproved: number | null;
  /** Of the five parts of a region's plan, those not finished (chybějící povinné části plánu kraje); `not-applicable` below a region [documents] */
  readonly mandatoryPartsMissing: number | null;
  /** Days of the last comment window that has begun (délka lhůty pro připomínky); 0 where there was none [days] */
  readonly commentWindowDays: number | null;
  /** Comments received and not settled by the day (nevypořádané připomínky) [comments] */
  readonly commentsWaiting: number | null;
  /** Days that the oldest of them has waited (stáří nejstarší nevypořádané připomínky); 0 where none waits [days] */
  readonly commentsWaitingDays: number | null;
  /** Settled comments whose settlement was not published (připomínky bez zveřejněného vypořádání) [comments] */
  readonly settlementsUnpublished: number | null;
  /** Steering groups that exist on the day (řídící skupiny) [groups] */
  readonly steeringGroups: number | null;
  /** Offices of a coordinator that somebody holds on the day (koordinátoři v úřadu) [persons] */
  readonly coordinators: number | null;
  /** Working groups that have existed for a year (pracovní skupiny) [groups] */
  readonly workingGroups: number | null;
  /** Of them, without a meeting in the last 365 days (pracovní skupiny bez jednání) [groups] */
  readonly workingGroupsIdle: number | null;
  /** Target groups of measures that no working group speaks for (cílové skupiny opatření bez pracovní skupiny) [groups] */
  readonly groupsWithoutWorkingGroup: number | null;
  /** Municipalities of the plan without a member and without an agreement on the day (obce bez zástupce a bez smlouvy) [municipalities] */
  readonly municipalitiesWithoutContact: number | null;
  /** Meetings that evaluated the plan, by the day (jednání k vyhodnocení plánu) [meetings] */
  readonly evaluationMeetings: number | null;
  /** Sides of the triad that were at none of these meetings together with the others: the fewest missing (strany triády chybějící při vyhodnocení); `not-applicable` without such a meeting [sides] */
  readonly triadSidesMissing: number | null;
  /** Needs recorded over 365 days ago and still open (potřeby bez odpovědi déle než rok) [needs] */
  readonly needsWaitingYear: number | null;
  /** Days since the oldest open need was recorded (stáří nejstarší potřeby bez odpovědi); 0 where none is open [days] */
  readonly needsWaitingDays: number | null;
}
