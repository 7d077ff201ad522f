/** Where a row of chance begins (semínko): the same seed gives the same numbers on every machine. */
export type Seed = number | string;
