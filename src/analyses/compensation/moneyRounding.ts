/** To what an amount is rounded (zaokrouhlení), and how: a rule of the region, never silent. */
export interface MoneyRounding {
  /** Haléře of the smallest step: 1 a haléř, 100 a crown, 10 000 a hundred, 100 000 a thousand crowns [haléř] */
  readonly to: 1 | 100 | 10_000 | 100_000;
  /** `half-up`: the nearer one, the half upwards. Amounts here are never negative. */
  readonly rule: "half-up" | "up" | "down";
}
