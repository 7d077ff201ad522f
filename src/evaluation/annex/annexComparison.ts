import type { TerritoryId } from "../../model/territoryId.ts";

/** With what an ORP is compared: its region, the country, comparable ORPs together, or any territory. */
export type AnnexComparison = "kraj" | "cr" | "similar" | TerritoryId;
