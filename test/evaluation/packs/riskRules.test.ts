import { riskRules } from "kpss/evaluation";
import { describe } from "vitest";
import { provePack } from "./packProof.ts";

describe("riskRules", () => {
  provePack(riskRules, { area: "risk", least: 16 });
});
