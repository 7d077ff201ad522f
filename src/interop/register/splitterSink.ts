import type { SplitterTrouble } from "./parsedBytes.ts";

/** Who takes what the splitter finds, and what it may hold. @internal */
export interface SplitterSink {
  /** Name of the function that asks, for the refusals. */
  readonly reader: string;
  /** Longest item [byte] */
  readonly itemBytes: number;
  /** Deepest item [level] */
  readonly nesting: number;
  readonly item: (value: unknown, index: number) => void;
  readonly trouble: (code: SplitterTrouble, index: number, bytes: number) => void;
  /** A key beside `polozky`; a value that cannot be looked into is `null`. */
  readonly beside: (key: string, value: unknown) => void;
}
