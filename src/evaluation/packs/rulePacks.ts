import type { RuleSpec } from "../../model/rules/ruleSpec.ts";
import { dataRules } from "./dataRules.ts";
import { moneyRules } from "./moneyRules.ts";
import { networkRules } from "./networkRules.ts";
import { planRules } from "./planRules.ts";
import { qualityRules } from "./qualityRules.ts";
import { registerRules } from "./registerRules.ts";
import { riskRules } from "./riskRules.ts";

/** A shipped pack of rules by its name (balíček pravidel). */
export type ShippedPack = "register" | "network" | "money" | "quality" | "plan" | "data" | "risk";

const packs: Readonly<Record<ShippedPack, readonly RuleSpec[]>> = {
  /** Records of services and providers in the register. */
  register: registerRules,
  /** Capacity and the network: what the act asks of it, supply, use. */
  network: networkRules,
  /** Costs, revenues, sources. */
  money: moneyRules,
  /** Inspections, complaints, protection of clients, staff, access. */
  quality: qualityRules,
  /** The plan and its process. */
  plan: planRules,
  /** Collection of data and of needs. */
  data: dataRules,
  /** Social risks of a territory. */
  risk: riskRules,
};

/**
 * Shipped packs of monitoring rules (balíčky pravidel sledování), and all of them together. Each rule names what it stands on; what is practice or
 * the library's own judgement is for information. Limits that are not public are `null` and leave a verdict undecidable until an office states them by
 * `withParameters`. A single pack, such as `planRules`, loads no other.
 *
 * @example
 * Object.keys(rulePacks) // => ["register", "network", "money", "quality", "plan", "data", "risk", "all"]
 * clauseCoverage(rulePacks.plan).failed // => []
 *
 * @see docs/methods/rules.md
 * @category Rules
 */
export const rulePacks: Readonly<Record<ShippedPack | "all", readonly RuleSpec[]>> = { ...packs, all: Object.values(packs).flat() };
