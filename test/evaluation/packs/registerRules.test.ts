import { registerRules } from "../../../src/evaluation/packs/registerRules.ts";
import { provedPack } from "./provedPack.ts";

provedPack("registerRules", registerRules, "register", 24);
