import * as z from "zod";
import { daySchema } from "./day.schema.ts";

// Each message says what is expected, so that a refusal can be worded "… requires …, got …".

/**
 * A text of a head: not empty, not endless.
 *
 * @param what - what is expected, for the message
 *
 * @example
 * textSchema("a Czech title").safeParse("").error.issues[0].message // => "a Czech title"
 */
export const textSchema = (what: string) => z.string({ error: what }).min(1, { error: what }).max(2000, { error: what });

/** A count of things. */
export const countSchema = z.int({ error: "a whole number of at least 0" }).min(0, { error: "a whole number of at least 0" });

/** Rows as they come: they are read by hand, a schema for each cell would be too slow. */
export const rowsSchema = z.array(z.unknown(), { error: "a list" });

/** Where a saved table comes from and on which terms. */
export const tableOriginSchema = z.object({
  source: textSchema("the id of a source"),
  cs: textSchema("a Czech title"),
  en: textSchema("an English title"),
  publisher: textSchema("the name of a publisher"),
  licence: textSchema("a licence, or the words that none is stated"),
  retrieved: daySchema,
});
