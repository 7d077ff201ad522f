import type { AllocationModel } from "kpss/analyses";

/** A model in the LP format of CPLEX, which most solvers read. */
export function lpText({ columns, rows }: AllocationModel): string {
  const name = (column: number): string => columns[column]?.name ?? "";
  const terms = (parts: readonly (readonly [number, number])[]): string =>
    parts.map(([column, amount]) => `${amount < 0 ? "-" : "+"} ${Math.abs(amount)} ${name(column)}`).join(" ");
  const objective = columns.flatMap(({ cost }, j) => (cost === 0 ? [] : [[j, cost] as const]));
  const text = ["Minimize", ` cost: ${objective.length === 0 ? `0 ${name(0)}` : terms(objective)}`, "Subject To"];
  for (const { name: row, columns: places, coefficients, lower, upper } of rows) {
    const sum = places.length === 0 ? `0 ${name(0)}` : terms(places.map((column, k) => [column, coefficients[k] ?? 0]));
    if (lower !== null && lower === upper) text.push(` ${row}: ${sum} = ${lower}`);
    else {
      if (lower !== null) text.push(` ${row}_least: ${sum} >= ${lower}`);
      if (upper !== null) text.push(` ${row}_most: ${sum} <= ${upper}`);
    }
  }
  text.push("Bounds");
  for (const { name: column, lower, upper } of columns) text.push(` ${lower} <= ${column}${upper === null ? "" : ` <= ${upper}`}`);
  const whole = columns.filter(({ integer }) => integer).map(({ name: column }) => ` ${column}`);
  return [...text, ...(whole.length > 0 ? ["Generals", ...whole] : []), "End", ""].join("\n");
}
