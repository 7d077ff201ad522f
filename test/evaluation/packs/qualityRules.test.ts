import { qualityRules } from "kpss/evaluation";
import { describe } from "vitest";
import { provePack } from "./packProof.ts";

describe("qualityRules", () => {
  provePack(qualityRules, { area: "quality", least: 19 });
});
