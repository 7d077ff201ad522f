/**
 * A linear program in the form that is solved here: minimise cost · x where matrix · x + logical = right and
 * lower ≤ variable ≤ upper. There is one logical variable for each row; they are numbered first, the columns follow.
 * One record is kept and filled anew from program to program, so that a basis that was good serves as the next start.
 *
 * @internal
 */
export interface Simplex {
  readonly rows: number;
  /** Columns in use. */
  columns: number;
  /** Coefficients, column after column. */
  matrix: Float64Array;
  /** Of each variable. */
  cost: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  /** Value of a variable outside the basis: the bound that it stands at, 0 where it has none. */
  stand: Float64Array;
  /** Place of a variable in the basis, −1 outside. */
  place: Int32Array;
  readonly right: Float64Array;
  /** Variable at each place of the basis, and its value. */
  readonly basis: Int32Array;
  readonly level: Float64Array;
  /** Inverse of the basis, row after row. */
  readonly inverse: Float64Array;
  /** Price of each row: of the objective when optimal, of the sum of infeasibilities when infeasible. */
  readonly prices: Float64Array;
  /** Room for the making of an inverse and of levels. */
  readonly rest: Float64Array;
  readonly members: Int32Array;
  readonly taken: Uint8Array;
  /** The column of the variable that entered last, in terms of the basis. */
  readonly direction: Float64Array;
  /** Steps of the last search. */
  steps: number;
  /** Whether costs may be so far apart that the smallest ones need a look of their own. */
  readonly faintCosts: boolean;
  /** The variable that nothing stopped, where the objective has no bound; −1 otherwise. */
  entering: number;
}

/**
 * An empty program: no columns, the basis of logical variables.
 *
 * @internal
 */
export function simplex(rows: number, room: number, faintCosts: boolean): Simplex {
  const variables = rows + room;
  const program: Simplex = {
    rows,
    columns: 0,
    matrix: new Float64Array(rows * room),
    cost: new Float64Array(variables),
    lower: new Float64Array(variables),
    upper: new Float64Array(variables).fill(Number.POSITIVE_INFINITY),
    stand: new Float64Array(variables),
    place: new Int32Array(variables).fill(-1),
    right: new Float64Array(rows),
    basis: new Int32Array(rows),
    level: new Float64Array(rows),
    inverse: new Float64Array(rows * rows),
    prices: new Float64Array(rows),
    ...{ rest: new Float64Array(rows), members: new Int32Array(rows), taken: new Uint8Array(rows), direction: new Float64Array(rows) },
    steps: 0,
    faintCosts,
    entering: -1,
  };
  logicalBasis(program);
  return program;
}

/**
 * Start from the logical variables.
 *
 * @internal
 */
export function logicalBasis({ rows, basis, place }: Simplex): void {
  place.fill(-1);
  for (let i = 0; i < rows; i++) {
    basis[i] = i;
    place[i] = i;
  }
}

/**
 * Start from the variables of a basis that was good before, written among others from a place on.
 *
 * @internal
 */
export function startFrom({ rows, basis, place }: Simplex, bases: Int32Array, from = 0): void {
  for (let i = 0; i < rows; i++) place[basis[i] as number] = -1;
  for (let i = 0; i < rows; i++) {
    const variable = bases[from + i] as number;
    basis[i] = variable;
    place[variable] = i;
  }
}

/**
 * One more column, at 0 or above, with cost 0 and all coefficients 0; the room is doubled where it is used up.
 *
 * @returns its variable
 * @internal
 */
export function addColumn(program: Simplex): number {
  const variable = program.rows + program.columns;
  if (variable === program.cost.length) grow(program);
  program.columns += 1;
  program.matrix.fill(0, (variable - program.rows) * program.rows, (variable - program.rows + 1) * program.rows);
  program.cost[variable] = 0;
  program.lower[variable] = 0;
  program.upper[variable] = Number.POSITIVE_INFINITY;
  program.stand[variable] = 0;
  program.place[variable] = -1;
  return variable;
}

function grow(program: Simplex): void {
  const room = Math.max(8, 2 * program.columns);
  const variables = program.rows + room;
  const wider = (old: Float64Array, length: number): Float64Array => {
    const copy = new Float64Array(length);
    copy.set(old);
    return copy;
  };
  program.matrix = wider(program.matrix, program.rows * room);
  program.cost = wider(program.cost, variables);
  program.lower = wider(program.lower, variables);
  program.upper = wider(program.upper, variables);
  program.stand = wider(program.stand, variables);
  const place = new Int32Array(variables).fill(-1);
  place.set(program.place);
  program.place = place;
}
