/**
 * What is known of the planning of one territory in one year (rok plánování): how far its plan got, who took part, what was
 * settled and published. Every figure that is not known is `null`; zero is a reported fact. Money is in whole haléře.
 *
 * The subject of the facts is the territory of the plan (`orp/6201`), so that they meet its population and its municipalities.
 */
export interface PlanYear {
  /** Measures of the plan (opatření plánu), cancelled ones among them [measures] */
  readonly measures: number | null;
  /** Measures whose fulfilment was assessed (hodnocená opatření), cancelled ones not among them [measures] */
  readonly measuresAssessed: number | null;
  /** Measures fulfilled (splněná opatření) [measures] */
  readonly measuresFulfilled: number | null;
  /** Measures without an end product that are being fulfilled (průběžně plněná opatření) [measures] */
  readonly measuresOngoing: number | null;
  /** Measures cancelled or out of date (zrušená opatření) [measures] */
  readonly measuresCancelled: number | null;
  /** Measures whose term has passed (opatření s uplynulým termínem), cancelled ones not among them [measures] */
  readonly measuresDue: number | null;
  /** Of those whose term has passed, fulfilled by then (opatření splněná v termínu) [measures] */
  readonly measuresOnTime: number | null;
  /** Measures with an indicator that can be measured (opatření s měřitelným ukazatelem) [measures] */
  readonly measuresWithIndicator: number | null;
  /** Measures with secured funding (opatření se zajištěným financováním) [measures] */
  readonly measuresFunded: number | null;
  /** Planned costs of the measures in the year (plánované náklady opatření) [haléř] */
  readonly budgetPlanned: number | null;
  /** Money spent on the measures in the year (čerpané náklady opatření) [haléř] */
  readonly budgetSpent: number | null;
  /** Costs of the planning itself (náklady na plánování) [haléř] */
  readonly planningCosts: number | null;
  /** Comments on the plan (připomínky) [comments] */
  readonly comments: number | null;
  /** Comments that were settled, in whatever way (vypořádané připomínky) [comments] */
  readonly commentsSettled: number | null;
  /** Comments taken over, wholly or in part (přijaté připomínky) [comments] */
  readonly commentsAccepted: number | null;
  /** Meetings of groups (jednání skupin) [meetings] */
  readonly meetings: number | null;
  /** Meetings at which all three sides of the triad were present (jednání s účastí všech tří stran triády) [meetings] */
  readonly meetingsWithTriad: number | null;
  /** Meetings with published minutes (jednání se zveřejněným zápisem) [meetings] */
  readonly meetingsWithMinutes: number | null;
  /** Invitations to meetings (pozvaní členové), a person once for each meeting [persons] */
  readonly membersInvited: number | null;
  /** Attendances of invited members (přítomní členové), a person once for each meeting [persons] */
  readonly membersPresent: number | null;
  /** Attendances by role (účast podle rolí): `commissioner` (zadavatel), `provider`, `user`, and any other [persons] */
  readonly attendance: Readonly<Record<string, number | null>> | null;
  /** Municipalities that take part in the planning (zapojené obce) [municipalities] */
  readonly municipalitiesInvolved: number | null;
  /** Municipalities of the plan's territory (obce území plánu) [municipalities] */
  readonly municipalitiesOfPlan: number | null;
  /** Documents of the planning that are due to be published (dokumenty ke zveřejnění) [documents] */
  readonly documentsDue: number | null;
  /** Of them those that were published (zveřejněné dokumenty) [documents] */
  readonly documentsPublished: number | null;
  /** Needs recorded (zaznamenané potřeby) [needs] */
  readonly needs: number | null;
  /** Needs with an answer, also a negative one (potřeby s odpovědí) [needs] */
  readonly needsAnswered: number | null;
  /** Points of the self-assessment by area `1` to `8` of the quality criteria of 2007 (sebehodnocení) [points] */
  readonly selfAssessment: Readonly<Record<string, number | null>> | null;
  /** Most points that an area can get (nejvyšší možné sebehodnocení), `1` to `8` [points] */
  readonly selfAssessmentMaximum: Readonly<Record<string, number | null>> | null;
}
