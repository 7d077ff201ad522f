/**
 * Homes for seniors side by side: unit costs with peer groups, a scoring card, compensation and its check, the frontier; and first of all one page
 * in plain words on what to do and what not to conclude.
 *
 *   npx tsx examples/05-efficiency.ts
 *   npx tsx examples/05-efficiency.ts --home 9100004 --lang en
 *
 * Every figure, limit and rate is MADE UP. Exit code 2 and one line when something is wrong.
 */
import { parseArgs } from "node:util";
import * as k from "kpss";
import { printEfficiency } from "./printEfficiency.ts";
import { type SyntheticHome, syntheticHomes } from "./syntheticHomes.ts";
import { syntheticCard, syntheticMinima, syntheticRates, syntheticTolerance } from "./syntheticRules.ts";

const TYPE = "domovy-pro-seniory";
const FORM = "pobytova";
/** The figures are of 2025 and decide about the network of 2027, as the card asks. */
const NETWORK_YEAR = 2027;
const SETTLED = "2025-12-31";

/** A wrong call, told in one line. */
const wrong = (line: string): Error => Object.assign(new Error(line), { code: "wrong-call" });

function flags(): { readonly home: SyntheticHome; readonly lang: k.Language } {
  let values: { home: string; lang: string };
  try {
    values = parseArgs({ options: { home: { type: "string", default: "9100015" }, lang: { type: "string", default: "cs" } } }).values;
  } catch (error) {
    throw wrong(`${(error as Error).message.split(/[\n.]/)[0]}; flags are --home ID, --lang cs|en`);
  }
  const { lang } = values;
  if (lang !== "cs" && lang !== "en") throw wrong(`--lang requires cs or en, got ${JSON.stringify(lang)}`);
  const home = syntheticHomes.find(({ id }) => id === values.home);
  const known = [syntheticHomes[0]?.id, syntheticHomes.at(-1)?.id].join(" to ");
  if (home === undefined) throw wrong(`--home requires the id of a home in the data (${known}), got ${JSON.stringify(values.home)}`);
  return { home, lang };
}

function efficiency(): void {
  const { home, lang } = flags();
  const homes = syntheticHomes;

  // 1 Unit costs: only like with like.
  const costed = homes.map(({ id, targetGroup, year }): k.CostedService => ({ ...year, service: id, type: TYPE, form: FORM, targetGroup }));
  const costs = k.unitCostComparison(costed, { per: "bed-day" });

  // 2 The office's own card, and the shipped one, which has no limits and so decides nothing.
  const scored = homes.map(({ id, targetGroup, year, heavyBedDays }): k.ScoredService => {
    const values = {
      "cost-per-bed": k.unitCost(year, { per: "bed" }),
      "cost-per-direct-fte": k.unitCost(year, { per: "direct-fte" }),
      occupancy: k.occupancyRate(year),
      "heavy-care": k.share({ part: heavyBedDays, whole: year.bedDaysUsed }),
      "beds-per-direct-fte": k.bedsPerDirectFte(year),
      "direct-share": k.directCareFteShare(year),
    };
    return { service: id, type: TYPE, form: FORM, targetGroup, year: 2025, values };
  });
  const scores = k.serviceScores(syntheticCard, scored, { networkYear: NETWORK_YEAR });
  const shipped = k.serviceScores(k.scoringCards[0], scored, { networkYear: NETWORK_YEAR });

  // 3 Compensation for the next network, and the check of the past year.
  const entries = homes.map(
    ({ id, targetGroup, year }): k.CompensationEntry => ({ service: id, units: year.beds, unit: "luzka", rate: targetGroup }),
  );
  const payments = k.compensationPayments(entries, syntheticRates, { day: `${NETWORK_YEAR}-01-01` });
  const accounts = homes.map(
    ({ id, entrustment, year }): k.EntrustedAccount => ({
      ...{ service: id, entrustment, eligibleCosts: year.costs, costCap: null, revenues: year.revenues },
    }),
  );
  const checks = k.overcompensations(accounts, { day: SETTLED, tolerance: syntheticTolerance });
  const occupancy = homes.map(({ id, year }) =>
    k.minimumOccupancy({ ...year, service: id, type: TYPE }, syntheticMinima, { day: SETTLED }),
  );
  const parallel = k.parallelSupport(
    homes.map(({ id }) => id),
    [
      by(
        "1",
        "z obvyklých nákladů a výnosů",
        "from usual costs and revenues",
        payments.payments.map(({ service, amount }) => [service, amount]),
      ),
      by("2", "ze skutečné ztráty roku 2025", "from the real loss of 2025", checks.entrustments.flatMap(singleLoss)),
      by(
        "3",
        "600\u00a0Kč na obsazený lůžkoden",
        "600\u00a0CZK for a bed-day used",
        homes.map(({ id, year }) => [id, year.bedDaysUsed === null ? null : 60_000 * year.bedDaysUsed]),
      ),
    ],
  );

  // 4 The frontier, over homes of the same group: staff and other costs in, bed-days of heavier and lighter care out.
  const frontier = k.dataEnvelopment(homes.filter(({ targetGroup }) => targetGroup === "seniori").map(frontierUnit), {
    inputs: [
      column("fteDirect", "úvazky v přímé péči", "FTE in direct care", "FTE"),
      column("otherCosts", "ostatní náklady", "other costs", "CZK"),
    ],
    outputs: [
      column("heavy", "lůžkodny ve stupni III a IV", "bed-days of degrees III and IV", "bed-day"),
      column("light", "ostatní lůžkodny", "other bed-days", "bed-day"),
    ],
  });
  const influence = k.peerInfluence(frontier);

  const printed = {
    homes,
    home,
    costs,
    scores,
    shipped,
    payments,
    checks,
    occupancy,
    parallel,
    frontier,
    influence,
    networkYear: NETWORK_YEAR,
    lang,
  };
  process.stdout.write(`${printEfficiency(printed)}\n`);
}

const by = (id: string, cs: string, en: string, amounts: readonly (readonly [string, number | null])[]): k.SupportComputation => ({
  ...{ id, cs, en, source: "own/synthetic", amounts: Object.fromEntries(amounts) },
});

/** Net cost of an entrustment that has one service; of several nothing is split. */
const singleLoss = ({ services, netCost }: k.Overcompensation): readonly (readonly [string, number | null])[] => {
  const [only, ...others] = services;
  return only === undefined || others.length > 0 ? [] : [[only, netCost.low === netCost.high ? netCost.low : null]];
};

const column = (id: string, cs: string, en: string, unit: string): k.FrontierColumn => ({ id, cs, en, unit, kind: "volume" });

function frontierUnit({ id, name, year, heavyBedDays }: SyntheticHome): k.FrontierUnit {
  const { costs, wageCosts, bedDaysUsed, fteDirect } = year;
  const otherCosts = costs === null || wageCosts === null ? null : (costs - wageCosts) / 100;
  const light = bedDaysUsed === null ? null : bedDaysUsed - heavyBedDays;
  return { id, name, stratum: `${TYPE} × ${FORM} × seniori`, values: { fteDirect, otherCosts, heavy: heavyBedDays, light } };
}

try {
  efficiency();
} catch (error) {
  const code = (error as { code?: unknown }).code;
  if (!(error instanceof Error) || typeof code !== "string") throw error;
  process.stderr.write(`efficiency: ${error.message.split("\n")[0]}\n`);
  process.exitCode = 2;
}
