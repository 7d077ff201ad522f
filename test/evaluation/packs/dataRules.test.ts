import { dataRules } from "../../../src/evaluation/packs/dataRules.ts";
import { provedPack } from "./provedPack.ts";

provedPack("dataRules", dataRules, "data", 15);
