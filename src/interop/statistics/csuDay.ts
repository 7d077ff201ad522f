import { type Day, isDay } from "../../model/day.ts";

/**
 * A day as the ČSÚ writes it, `31.12.2020` or `2020-12-31`, with or without a time of midnight; `null` for the open end 9. 9. 9999 and for
 * an empty cell; `undefined` where the text is no day.
 *
 * @internal
 */
export function csuDay(text: string): Day | null | undefined {
  const plain = text.trim().replace(/[T ]00:00:00(?:\.0+)?(?:Z|[+-]\d\d:?\d\d)?$/, "");
  if (plain === "") return null;
  const [, date, month, year] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(plain) ?? [];
  const iso = date === undefined ? plain : `${year}-${month?.padStart(2, "0")}-${date.padStart(2, "0")}`;
  if (iso === "9999-09-09" || iso === "9999-12-31") return null;
  return isDay(iso) ? iso : undefined;
}
