import type { FrontierColumn, FrontierColumns } from "../../../src/analyses/efficiency/frontierColumn.ts";
import type { FrontierUnit } from "../../../src/analyses/efficiency/frontierUnit.ts";
import { chance } from "../../bench/chance.ts";

export type Figures = readonly (readonly (number | null)[])[];

/** Figures of nameless columns as units: x0, x1… and y0, y1…; unit u0, u1… */
export function plainUnits(inputs: Figures, outputs: Figures): readonly FrontierUnit[] {
  return inputs.map((x, u) => ({
    id: `u${String(u).padStart(3, "0")}`,
    name: `Unit ${u}`,
    stratum: "plain",
    values: Object.fromEntries([...x.map((one, i) => [`x${i}`, one]), ...(outputs[u] ?? []).map((one, r) => [`y${r}`, one])]),
  }));
}

export const plainColumn = (id: string, more: Partial<FrontierColumn> = {}): FrontierColumn => ({
  ...{ id, cs: id, en: id, unit: "1", kind: "volume" },
  ...more,
});

/** As many columns as figures have. */
export const plainColumns = (inputs: Figures, outputs: Figures): FrontierColumns => ({
  inputs: (inputs[0] ?? []).map((_, i) => plainColumn(`x${i}`)),
  outputs: (outputs[0] ?? []).map((_, r) => plainColumn(`y${r}`)),
});

/** To eighths, so that fractions of them stay short; never below one eighth. */
const eighths = (value: number): number => Math.max(1, Math.round(8 * value)) / 8;

/** Figures of synthetic units, with what makes programs hard: zeros, ties, doubles, sizes apart. */
export function hardFigures(seed: number): { readonly inputs: number[][]; readonly outputs: number[][] } {
  const next = chance(seed);
  const whole = (below: number): number => Math.floor(next() * below);
  const [count, m, s, kind] = [4 + whole(12), 1 + whole(3), 1 + whole(3), whole(5)];
  const figure = (): number => {
    if (kind === 0) return 1 + whole(4);
    if (kind === 1) return next() < 0.25 ? 0 : 1 + whole(20);
    if (kind === 2) return 10 ** (4 * next());
    return 1 + 99 * next();
  };
  const sized = (size: number, own: number): number => (own === 0 ? 0 : eighths(size * own));
  const inputs: number[][] = [];
  const outputs: number[][] = [];
  for (let u = 0; u < count; u++) {
    const size = kind === 3 ? 10 ** (6 * next()) : 1;
    const twin = u > 0 && next() < 0.15 ? whole(u) : -1;
    inputs.push(inputs[twin]?.slice() ?? Array.from({ length: m }, () => sized(size, figure())));
    outputs.push(outputs[twin]?.slice() ?? Array.from({ length: s }, () => sized(size, figure())));
    const own: number[] = inputs[u] ?? [];
    if (!own.some((one) => one > 0)) own[0] = 3;
    const out: number[] = outputs[u] ?? [];
    if (!out.some((one) => one > 0)) out[0] = 2;
  }
  return { inputs, outputs };
}
