import { createRequire } from "node:module";

/** The solver HiGHS as a function of a text in LP format. Its types describe a CommonJS module, so it is loaded as one. */
export async function highsSolver() {
  const { default: load } = createRequire(import.meta.url)("highs") as typeof import("highs");
  const highs = await load();
  return (text: string) => highs.solve(text, { mip_rel_gap: 0, mip_abs_gap: 1e-7 });
}
