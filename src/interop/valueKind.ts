/**
 * What a column holds: a whole number, a number, money in whole haléře, a fraction, a span of whole numbers, yes or no, a day, the last
 * day of something (turned into the first day after it), a year, a text.
 */
export type ValueKind = "count" | "amount" | "money" | "share" | "span" | "yes-no" | "day" | "last-day" | "year" | "text";

/** What stands before decimals: a comma in Czech, a point in English. */
export type DecimalMark = "," | ".";

/**
 * What is to be known about a value that was not written plainly: an estimate ("cca 15"); a remark beside the number ("12 (z toho
 * 3 děti)"); from–to; thousands or millions ("150 tis. Kč"); zero in a word ("žádný"); a number whose reading the decimal mark of the table
 * decided.
 */
export type WrittenFlag = "approximate" | "note" | "interval" | "scaled" | "word" | "by-decimal-mark";

/** A span of whole numbers, both ends inclusive. */
export interface WrittenSpan {
  readonly min: number;
  readonly max: number;
}
