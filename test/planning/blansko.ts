import type { Plan } from "kpss/model";
import { plan } from "kpss/model";

/**
 * Published milestones of the community planning in Blansko. Publisher: město Blansko (pages of its community planning), unless said otherwise:
 * plan I 2008–09 approved by the council on 27. 11. 2007 (resolution 37) and by the assembly on 11. 12. 2007 (resolution 16), started in March 2007;
 * plan II 2010–11; action plan 2012 bridges to plan III 2013–16, commented 15.–31. 10. 2012, approved in December 2012 (day not published);
 * plan 2018–20 approved 5. 12. 2017. Working groups: 5 in plan I, the one for minorities merged into the one for exclusion in plan II, then 4.
 * The grant for plan III: operational programme LZZ, project CZ.1.04/3.1.03/78.00036, 1. 4. 2012 – 31. 3. 2014, 2 638 777.52 CZK (publisher: město Blansko).
 * What was not found published is null: nobody is invented.
 */
const base = { level: "obec", territory: "obec/581283", owner: "obec/581283", approvers: ["zm-blansko"] } as const;
const day = (from: string, to: string) => ({ from, to });
const group = (id: string) => ({
  ...({
    id,
    kind: "working-group",
    tier: "obec",
    organisation: "obec/581283",
    targetGroups: null,
    mandate: "proposes",
    validFrom: null,
    validTo: null,
  } as const),
});

const four = ["ps-postizeni", "ps-seniori", "ps-rodiny", "ps-vylouceni"].map(group);

export const first: Plan = plan({
  ...base,
  id: "blansko-2008",
  title: "Komunitní plán Blansko 2008–2009",
  period: day("2008-01-01", "2010-01-01"),
  stages: [
    { stage: "preparation", since: "2007-03-01" },
    { stage: "action-plans", since: "2007-12-11" },
  ],
  bodies: [...four, group("ps-mensiny")],
  resolutions: [
    { id: "rm-37", body: "rm-blansko", kind: "recommends", passed: day("2007-11-27", "2007-11-28"), number: "37" },
    { id: "zm-16", body: "zm-blansko", kind: "approves", passed: day("2007-12-11", "2007-12-12"), number: "16" },
  ],
});

export const second: Plan = plan({
  ...base,
  id: "blansko-2010",
  title: "Komunitní plán Blansko 2010–2011",
  period: day("2010-01-01", "2012-01-01"),
  previous: "blansko-2008",
  bodies: four,
  // The day on which the action plan became known was not found; taken as known by the end of the year that it covers.
  actionPlans: [
    { id: "ap-2012", period: day("2012-01-01", "2013-01-01"), knownAt: "2012-12-31", resolution: null, measures: null, bridging: true },
  ],
});

export const third: Plan = plan({
  ...base,
  id: "blansko-2013",
  title: "Komunitní plán Blansko 2013–2016",
  period: day("2013-01-01", "2017-01-01"),
  previous: "blansko-2010",
  bodies: four,
  // The only money of the process that was published: the grant; whose it was in the end (union, state) was not, and no line is invented for it.
  processBudget: [
    {
      ...{ id: "oplzz-78", item: "other", period: day("2012-04-01", "2014-04-01"), origin: "other", payer: "state", planned: 263_877_752 },
      ...{ spent: null, knownAt: "2012-04-01", grant: true },
    },
  ],
  commentWindows: [{ ...day("2012-10-15", "2012-11-01"), announcedOn: null }],
  resolutions: [{ id: "zm-2012-12", body: "zm-blansko", kind: "approves", passed: day("2012-12-01", "2013-01-01"), number: null }],
});

export const fourth: Plan = plan({
  ...base,
  id: "blansko-2018",
  title: "Komunitní plán Blansko 2018–2020",
  period: day("2018-01-01", "2021-01-01"),
  previous: "blansko-2013",
  resolutions: [{ id: "zm-2017", body: "zm-blansko", kind: "approves", passed: day("2017-12-05", "2017-12-06"), number: null }],
});

export const blansko: readonly Plan[] = [first, second, third, fourth];
