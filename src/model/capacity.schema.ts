import { z } from "zod";
import { capacityBases } from "../codebooks/capacityBases.ts";
import { capacityUnits } from "../codebooks/capacityUnits.ts";
import { serviceForms } from "../codebooks/serviceForms.ts";
import type { Capacity } from "./capacity.ts";

/** Schema of a form of service. */
export const serviceFormSchema = z.enum(serviceForms.map((form) => form.code));

/** Schema of {@link Capacity}. */
export const capacitySchema = z.strictObject({
  amount: z.number().min(0),
  unit: z.enum(capacityUnits.map((unit) => unit.code)),
  form: serviceFormSchema,
  basis: z.enum(capacityBases.map((basis) => basis.code)),
}) satisfies z.ZodType<Capacity>;
