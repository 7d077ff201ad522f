/**
 * A small plan through two cycles: how the first one ended and what goes over, the second from its comments to its first autumn, its findings with
 * what would turn them, the request for data, and the file for the region.
 *
 *   npx tsx examples/06-plan-cycle.ts
 *   npx tsx examples/06-plan-cycle.ts --day 2026-06-30 --lang en
 *
 * Plans, needs, services and reports are MADE UP; people, risks and facilities are real. Exit code 2 and one line when something is wrong.
 */
import { parseArgs } from "node:util";
import * as k from "kpss";
import { printPlanCycle } from "./printPlanCycle.ts";
import { syntheticOfficeData } from "./syntheticOfficeData.ts";

const ORP = "orp/6201";
/** The first plan is evaluated on this day. */
const EVALUATED = "2026-02-28";

/** A wrong call, told in one line. */
const wrong = (line: string): Error => Object.assign(new Error(line), { code: "wrong-call" });

function flags(): { readonly day: k.Day; readonly lang: k.Language } {
  let values: { day: string; lang: string };
  try {
    values = parseArgs({ options: { day: { type: "string", default: "2026-11-21" }, lang: { type: "string", default: "cs" } } }).values;
  } catch (error) {
    throw wrong(`${(error as Error).message.split(/[\n.]/)[0]}; flags are --day YYYY-MM-DD, --lang cs|en`);
  }
  const { day, lang } = values;
  if (lang !== "cs" && lang !== "en") throw wrong(`--lang requires cs or en, got ${JSON.stringify(lang)}`);
  if (!k.isDay(day) || day < EVALUATED || day >= "2027-01-01")
    throw wrong(`--day requires a day from ${EVALUATED} to 2026-12-31, got ${JSON.stringify(day)}`);
  return { day, lang };
}

function planCycle(): void {
  const { day, lang } = flags();
  const { data, plan, previous, needs } = syntheticOfficeData();

  // 1 How the first plan ended, and what goes over to the second.
  const fulfilled = k.fulfilment(previous, EVALUATED);
  const closing = {
    fulfilled,
    step: k.nextStep(previous, EVALUATED),
    over: k.carryOver(previous, EVALUATED),
    diff: k.planDiff(previous, plan),
    themes: k.themesDiff({ plan: previous }, { plan }),
    periods: k.planPeriods([previous, plan], day),
  };

  // 2 The second plan, from its comments to the day.
  const steps = ["2025-09-15", "2025-10-20", day].map((on) => k.nextStep(plan, on));
  const running = {
    steps,
    waiting: k.unsettled(plan.comments ?? [], { day }),
    involvement: k.planInvolvement(plan, day),
    handovers: k.handoversDue(plan.agreements ?? [], day),
    log: k.needs(needs, { scope: ORP, since: "2025-01-01", day, territories: data.territories, plan }),
    due: k.collectionDue(plan.collectionPlan ?? [], day),
  };

  // 3 Rules: findings of the plan, what would turn them, what is new since the summer, who has answered.
  const rules = k.rulePacks.plan;
  const judgedOn = (on: k.Day): k.RuleTable =>
    k.evaluateRules(rules, k.officeRuleData(data, { scope: ORP, day: on, rules, plan, previous, needs }));
  const [summer, now] = [judgedOn("2026-06-30"), judgedOn(day)];
  const findings = k.findingsOf(now);
  const breached = findings.filter(({ outcome }) => outcome === "breached");
  const responses: readonly k.FindingResponse[] = [
    {
      ...{ rule: "plan/needs-without-answer", subject: ORP, kind: "measure", measure: "3.1.1", reason: null, body: "ridici-skupina" },
      ...{ on: "2026-10-06", knownAt: "2026-10-06" },
    },
  ];
  const judged = {
    table: now,
    findings,
    flips: breached.map(({ rule }) => k.flip(now, rule, ORP)).filter(({ changes }) => changes.length > 0),
    news: k.newFindings(k.findingsOf(summer), findings),
    unanswered: k.unanswered([...k.findingsOf(summer), ...findings], responses, { day }),
  };

  // 4 What has to be asked for, and the file for the region.
  const network = k.rulePacks.network;
  const served = k.evaluateRules(network, k.officeRuleData(data, { scope: ORP, day, rules: network, plan }));
  const ask = k.dataRequest(served, { data, due: "2027-01-31" });
  const submission = k.regionalSubmission(data, ORP, {
    ...{ planYear: 2028, day, plan, needs },
    findings: k.findingsOf(served, { outcomes: ["breached"] }),
  });

  process.stdout.write(`${printPlanCycle({ data, plan, previous, closing, running, judged, ask, submission, day, lang })}\n`);
}

try {
  planCycle();
} catch (error) {
  const code = (error as { code?: unknown }).code;
  if (!(error instanceof Error) || typeof code !== "string") throw error;
  process.stderr.write(`plan-cycle: ${error.message.split("\n")[0]}\n`);
  process.exitCode = 2;
}
