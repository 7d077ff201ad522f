/** A unit that is compared with others of its kind (hodnocená jednotka, DMU): a service, a provider, a municipality. */
export interface FrontierUnit {
  readonly id: string;
  readonly name: string;
  /** What makes units comparable: type of service, form and target group, as the caller writes it. Only one stratum at a time. */
  readonly stratum: string;
  /** Figure of each column, by its id; `null` is unknown and leaves the unit out. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** A unit by its name. */
export interface NamedUnit {
  readonly unit: string;
  readonly name: string;
}

/** A unit that was not compared, and why. */
export interface LeftOutUnit extends NamedUnit {
  /** An unknown figure; nothing put in, by which anything would be possible; not present in both periods. */
  readonly reason: "value-unknown" | "inputs-all-zero" | "not-in-both-periods";
  /** Ids of the columns that are the reason. */
  readonly columns: readonly string[];
}
