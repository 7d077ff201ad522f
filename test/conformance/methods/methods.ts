import type { ConformanceMethod } from "../judge.ts";
import { accessibility } from "./accessibility.ts";
import { composite } from "./composite.ts";
import { controlCharts } from "./controlCharts.ts";
import { dea } from "./dea.ts";
import { inequality } from "./inequality.ts";
import { krovak } from "./krovak.ts";
import { location } from "./location.ts";
import { malmquist } from "./malmquist.ts";
import { rates } from "./rates.ts";
import { spatialAutocorrelation } from "./spatialAutocorrelation.ts";
import { trend } from "./trend.ts";

/** All methods that reference cases are judged by; a new topic adds its file here. */
export const methods: readonly ConformanceMethod[] = [
  ...accessibility,
  ...composite,
  ...controlCharts,
  ...dea,
  ...inequality,
  ...krovak,
  ...location,
  ...malmquist,
  ...rates,
  ...spatialAutocorrelation,
  ...trend,
];
