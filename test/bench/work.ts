/** One computation that is timed. */
export interface Contestant {
  readonly name: string;
  /** How many things it goes through, and what they are. */
  readonly size: number;
  readonly unit: string;
  /** A promise is waited for. */
  readonly run: () => unknown;
}

/** A computation that a work is compared with, in the same process and the same rounds. It is never changed to fit. */
export interface Reference extends Contestant {
  /** The work may take at most so many times as long. @default no aim */
  readonly aim?: number;
}

/** A work with its figures in memory, ready to be timed. */
interface Prepared {
  readonly measured: Contestant;
  readonly references: readonly Reference[];
  /** After one run of each: how a reference that should give the same answer differs, or `null`. @default nothing to compare */
  readonly disagreement?: () => string | null;
  /** After all runs: peaks of processes of its own, first that of the work, then what it is compared with. @default none */
  readonly memory?: () => readonly Peak[];
}

/** The largest resident set of a process. */
interface Peak {
  readonly name: string;
  /** [byte] */
  readonly peak: number;
  /** The work's own peak may be at most so many times as large. @default no aim */
  readonly aim?: number;
}

/** A work of the benchmark: a plain object in a list; nothing registers itself. */
export interface Work {
  readonly name: string;
  /** What is timed, in a line. */
  readonly what: string;
  /** @param folder - tables in the library's own layout */
  readonly prepare: (folder: string) => Prepared;
}

/** Times of one computation. */
export interface Timed {
  readonly name: string;
  readonly size: number;
  readonly unit: string;
  /** In the order of the rounds [ms]. */
  readonly times: readonly number[];
  /** [ms] */
  readonly median: number;
}

/** Times of a reference, and the work's median over its own. */
export interface TimedReference extends Timed {
  readonly ratio: number;
  readonly aim: number | null;
}

/** What was measured of a work. */
export interface Measured extends Timed {
  readonly what: string;
  readonly references: readonly TimedReference[];
  /** Largest resident set of the process, with the reading of its tables and with the references [byte] */
  readonly peakMemory: number;
  /** Peaks of processes of its own, the first one that of the work. */
  readonly memory: readonly Peak[];
}
