import type { ConformanceMethod } from "../judge.ts";
import { krovak } from "./krovak.ts";
import { rates } from "./rates.ts";

/** All methods that reference cases are judged by; a new topic adds its file here. */
export const methods: readonly ConformanceMethod[] = [...krovak, ...rates];
