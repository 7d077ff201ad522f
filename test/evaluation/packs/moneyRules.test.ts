import { moneyRules } from "kpss/evaluation";
import { describe } from "vitest";
import { provePack } from "./packProof.ts";

describe("moneyRules", () => {
  provePack(moneyRules, { area: "money", least: 17 });
});
