import type { AccessMethod } from "../access/accessMethod.ts";
import { accessOf } from "../access/accessOf.ts";
import { assembledAccess } from "../access/assembledAccess.ts";
import type { Compiled } from "../access/compiledAccess.ts";
import type { Scenario } from "./scenario.ts";
import { keptPairs, numbersOf, withState } from "./scenarioState.ts";

/** A scenario computed from the start. @internal */
export function computedScenario<M extends AccessMethod>(compiled: Compiled<M>, secret: ReadonlySet<string>): Scenario<M> {
  const { places, supply } = compiled.input;
  const pairs = compiled.method.measure === "nearest" ? null : keptPairs(compiled);
  const access = pairs === null ? accessOf(compiled) : assembledAccess(compiled, pairs.sums);
  return withState({ places, supply, access }, { compiled, pairs, secret, numberOf: numbersOf(supply) });
}
