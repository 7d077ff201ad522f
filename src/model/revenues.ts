/** Whose money it is (původ peněz): state, region, municipality, European funds, the user, health insurance, other. */
export type MoneyOrigin = "state" | "kraj" | "obec" | "eu" | "user" | "insurance" | "other";

/** Who pays it out (kdo platí): state money paid out by the region has origin `state` and payer `kraj`. */
export type MoneyPayer = "state" | "kraj" | "obec" | "user" | "insurance" | "other";

/**
 * Revenues of a service in one period (výnosy služby) by origin and payer, whole haléře [haléř]: `{ "state/kraj": 125000000 }`.
 * Each crown stands in one cell only; `null` is unknown.
 */
export type Revenues = Readonly<Partial<Record<`${MoneyOrigin}/${MoneyPayer}`, number | null>>>;
