import type { Truth } from "./truth.ts";

/**
 * Truth in numbers, for columns: 0 no, 1 yes, 2 unknown.
 *
 * @internal
 */
export const truths: readonly Truth[] = ["no", "yes", "unknown"];
