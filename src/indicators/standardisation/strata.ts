/** Events and people of one group (věková skupina); `null` is unknown. */
export interface Stratum {
  /** Events, or persons concerned, at least 0; need not be whole. */
  readonly count: number | null;
  /** People or person-years, at least 0. */
  readonly population: number | null;
}

/** Groups by name, most often ages, `{ "65-69": { count: 3, population: 410 } }`: together the whole, without overlap. */
export type Strata = Readonly<Record<string, Stratum>>;
