import * as z from "zod";
import { daySchema } from "./day.schema.ts";
import { countSchema, rowsSchema, tableOriginSchema } from "./tableOrigin.schema.ts";
import { isTerritoryId } from "./territoryId.ts";

const territory = z.string({ error: "a territory id" }).refine(isTerritoryId, { error: "a territory id" });

/** Head of `kpss/territory@1`. */
export const savedTerritorySchema = z.object({
  schema: z.literal("kpss/territory@1"),
  ...tableOriginSchema.shape,
  validFrom: daySchema.nullable(),
  columns: z.tuple([z.literal("id"), z.literal("cs"), z.literal("kind"), z.literal("parents"), z.literal("lon"), z.literal("lat")], {
    error: 'the columns ["id", "cs", "kind", "parents", "lon", "lat"]',
  }),
  rows: rowsSchema,
  partial: z
    .array(z.tuple([territory, countSchema, countSchema], { error: "[territory, municipalities here, municipalities in all]" }), {
      error: "a list",
    })
    .optional(),
});
