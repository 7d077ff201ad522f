import { rangeRefusal, typeRefusal } from "../../model/refusal.ts";

/** Amounts and people as bare numbers: unknown is NaN, so that it spoils what rests on it and nothing else. @internal */
export function bare(name: string, what: "people" | "amount", id: string, value: number | null): number {
  if (value === null) return Number.NaN;
  if (typeof value !== "number") throw typeRefusal("not-a-number", `${name} requires numbers, got ${typeof value} of ${what} of ${id}`);
  if (value >= 0 && value < Number.POSITIVE_INFINITY) return value + 0;
  throw rangeRefusal(
    what === "people" ? "count-negative" : "capacity-amount-invalid",
    `${name} requires finite ${what} of at least 0, got ${value} of ${id}`,
  );
}
