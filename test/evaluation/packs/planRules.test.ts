import { planRules } from "kpss/evaluation";
import { describe } from "vitest";
import { provePack } from "./packProof.ts";

describe("planRules", () => {
  provePack(planRules, { area: "plan", least: 33 });
});
