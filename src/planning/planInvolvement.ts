import { type Day, day } from "../model/day.ts";
import type { MunicipalityCode } from "../model/identifiers/municipalityCode.ts";
import type { BodyId } from "../model/plan/bodyId.ts";
import type { Plan } from "../model/plan/plan.ts";
import type { PlanBody } from "../model/plan/planBody.ts";
import type { RecordKey } from "../model/recordKey.ts";
import { isValidOn, type Validity } from "../model/validity.ts";
import { type BodyApproval, planApproval } from "./planApproval.ts";

/** Whether something is there: `unknown` where the plan does not keep what would tell. */
export type Involved = "yes" | "no" | "unknown";

/** How one municipality takes part in a plan. */
export interface MunicipalityInvolvement {
  readonly municipality: MunicipalityCode;
  /** Somebody it sends sits in a body of planning. */
  readonly member: Involved;
  /** It holds an office of planning, has a body of its own beside its council and assembly, or is a party of an agreement. */
  readonly contact: Involved;
  /** Its assembly approved the plan. */
  readonly resolution: Involved;
}

/** Who takes part in a plan of a town that is to hold in its whole ORP (zapojení obcí a skupin). */
export interface PlanInvolvement {
  readonly kind: "plan-involvement";
  readonly method: "plan-involvement@1";
  readonly plan: RecordKey;
  readonly day: Day;
  /** By their codes; `null` when nobody said which municipalities the plan is for. */
  readonly municipalities: readonly MunicipalityInvolvement[] | null;
  /** Municipalities that surely lack it. */
  readonly withoutMember: readonly MunicipalityCode[];
  readonly withoutContact: readonly MunicipalityCode[];
  readonly withoutResolution: readonly MunicipalityCode[];
  /** Target groups of the plan and the working groups that speak for them. */
  readonly targetGroups: readonly { readonly targetGroup: string; readonly bodies: readonly BodyId[]; readonly spokenFor: Involved }[];
  /** Target groups for which surely no working group speaks. */
  readonly withoutGroup: readonly string[];
  /** Bodies whose approval is needed and lacking or not known, with the municipality whose body it is. */
  readonly missingResolutions: readonly (Pick<BodyApproval, "body" | "outcome"> & { readonly municipality: MunicipalityCode | null })[];
}

/** For whom a plan is to be. */
export interface PlanInvolvementOptions {
  /** Municipalities that the plan is to hold in. @default those that the plan names */
  readonly municipalities?: readonly MunicipalityCode[];
  /** Target groups that should have a working group, codes. @default those of the measures and themes of the plan */
  readonly targetGroups?: readonly string[];
}

/** The part of a plan that {@link planInvolvement} reads. */
export type InvolvingPlan = Pick<
  Plan,
  "id" | "municipalities" | "measures" | "themes" | "bodies" | "offices" | "memberships" | "agreements" | "approvers" | "resolutions"
>;

/**
 * What a plan of a town lacks to hold in its whole ORP (rozšíření plánu na celé ORP): municipalities without a member, without a contact, without a
 * resolution; target groups without a working group; bodies whose approval is missing.
 *
 * The town has no authority over the other councils, each has to decide by itself. A municipality without a record lacks it only where the
 * plan keeps such records; a member whose organisation nobody wrote down may come from any of them. A seat in a council or an assembly is no seat in a
 * body of planning. It does not tell whether those who sit there speak.
 *
 * @param plan - with its bodies, offices, memberships, agreements, resolutions
 * @param on - as of this day
 * @param options - municipalities and target groups
 * @returns every municipality and target group, and what is surely lacking
 * @throws RangeError `day-invalid`
 *
 * @example
 * const always = { validFrom: null, validTo: null }
 * const assembly = (id, organisation) => ({ id, kind: "assembly", tier: "obec", organisation, targetGroups: [], mandate: "approves", ...always })
 * const town = plan({ id: "p-2025", level: "orp", territory: "orp/6201", title: "Plán", period: { from: "2025-01-01", to: "2028-01-01" }, municipalities: ["581283", "581291"], offices: [], agreements: [],
 *   bodies: [assembly("zm-blansko", "obec/581283"), assembly("zo-adamov", "obec/581291")], approvers: ["zm-blansko", "zo-adamov"],
 *   memberships: [{ member: "m-1", body: "ridici-skupina", organisation: "obec/581283", roles: ["commissioner"], ...always }],
 *   resolutions: [{ id: "r-1", body: "zm-blansko", kind: "approves", passed: { from: "2024-12-10", to: "2024-12-11" }, number: null }] })
 * const found = planInvolvement(town, "2025-01-01");
 * [found.withoutMember, found.withoutResolution] // => [["581291"], ["581291"]]
 * found.missingResolutions // => [{ body: "zo-adamov", outcome: "breached", municipality: "581291" }]
 * planInvolvement({ ...town, memberships: null }, "2025-01-01").municipalities[1].member // => "unknown"
 *
 * @see docs/methods/plan.md
 * @category Planning
 */
export function planInvolvement(plan: InvolvingPlan, on: Day, options: PlanInvolvementOptions = {}): PlanInvolvement {
  day(on);
  const codes = options.municipalities ?? plan.municipalities;
  const municipalities = codes === null ? null : [...new Set(codes)].sort().map((code) => involvementOf(plan, code, on));
  const lacking = (what: "member" | "contact" | "resolution") =>
    (municipalities ?? []).filter((one) => one[what] === "no").map(({ municipality }) => municipality);
  const targetGroups = groupsOf(plan, options).map((targetGroup) => ({ targetGroup, ...spokenFor(plan, targetGroup, on) }));
  const { byBody } = planApproval(plan, on);
  return {
    ...{ kind: "plan-involvement", method: "plan-involvement@1", plan: plan.id, day: on, municipalities },
    ...{ withoutMember: lacking("member"), withoutContact: lacking("contact"), withoutResolution: lacking("resolution"), targetGroups },
    withoutGroup: targetGroups.filter((one) => one.spokenFor === "no").map(({ targetGroup }) => targetGroup),
    missingResolutions: byBody
      .filter(({ outcome }) => outcome !== "met")
      .map(({ body, outcome }) => ({ body, outcome, municipality: municipalityOf(plan, body) })),
  };
}

function involvementOf(plan: InvolvingPlan, code: MunicipalityCode, on: Day): MunicipalityInvolvement {
  const organisation = `obec/${code}`;
  const own = valid(plan.bodies, on).filter((body) => body.organisation === organisation);
  const assemblies = own.filter(({ kind }) => kind === "assembly").map(({ id }) => id);
  const hasContact =
    own.some((body) => !isCouncil(body)) ||
    valid(plan.offices, on).some((office) => office.organisation === organisation && office.holder !== null) ||
    valid(plan.agreements, on).some(({ parties }) => parties.some((party) => party === organisation));
  const everyKept = plan.offices !== null && plan.agreements !== null && plan.bodies !== null;
  return {
    municipality: code,
    member: memberOf(plan, organisation, on),
    contact: hasContact ? "yes" : everyKept ? "no" : "unknown",
    resolution: resolutionOf(plan, assemblies, on),
  };
}

function memberOf(plan: InvolvingPlan, organisation: string, on: Day): Involved {
  if (plan.memberships === null) return "unknown";
  const councils = new Set((plan.bodies ?? []).filter(isCouncil).map(({ id }) => id));
  const seats = valid(plan.memberships, on).filter(({ body }) => !councils.has(body));
  if (seats.some((seat) => seat.organisation === organisation)) return "yes";
  return seats.some((seat) => seat.organisation === null && seat.roles.includes("municipality")) ? "unknown" : "no";
}

function resolutionOf(plan: InvolvingPlan, assemblies: readonly BodyId[], on: Day): Involved {
  // Which body is that of the municipality is not known: one of the resolutions may be its own.
  if (assemblies.length === 0) return "unknown";
  const { outcome } = planApproval(plan, on, { approvers: assemblies });
  return outcome === "met" ? "yes" : outcome === "breached" ? "no" : "unknown";
}

function spokenFor(
  plan: InvolvingPlan,
  targetGroup: string,
  on: Day,
): { readonly bodies: readonly BodyId[]; readonly spokenFor: Involved } {
  if (plan.bodies === null) return { bodies: [], spokenFor: "unknown" };
  const groups = valid(plan.bodies, on).filter(({ kind }) => kind === "working-group");
  const bodies = groups.filter((one) => one.targetGroups?.length === 0 || one.targetGroups?.includes(targetGroup)).map(({ id }) => id);
  if (bodies.length > 0) return { bodies: bodies.sort(), spokenFor: "yes" };
  return { bodies: [], spokenFor: groups.some((one) => one.targetGroups === null) ? "unknown" : "no" };
}

function groupsOf({ measures, themes }: InvolvingPlan, { targetGroups }: PlanInvolvementOptions): readonly string[] {
  return [...new Set(targetGroups ?? [...measures, ...(themes ?? [])].flatMap((one) => one.targetGroups ?? []))].sort();
}

function isCouncil({ kind }: Pick<PlanBody, "kind">): boolean {
  return kind === "council" || kind === "assembly";
}

function municipalityOf({ bodies }: InvolvingPlan, body: BodyId): MunicipalityCode | null {
  const organisation = bodies?.find(({ id }) => id === body)?.organisation ?? null;
  return organisation?.startsWith("obec/") === true ? (organisation.slice("obec/".length) as MunicipalityCode) : null;
}

function valid<Item extends Validity>(items: readonly Item[] | null, on: Day): readonly Item[] {
  return (items ?? []).filter((one) => isValidOn(one, on));
}
