import { z } from "zod";
import { isMunicipalityCode, type MunicipalityCode } from "./municipalityCode.ts";

/** Schema of {@link MunicipalityCode}. */
export const municipalityCodeSchema = z.custom<MunicipalityCode>(isMunicipalityCode, "a code of a municipality");
