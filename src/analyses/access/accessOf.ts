import type { AccessMethod, NearestMethod } from "./accessMethod.ts";
import type { AccessResult } from "./accessResult.ts";
import { accessSums } from "./accessSums.ts";
import { assembledAccess } from "./assembledAccess.ts";
import type { Compiled } from "./compiledAccess.ts";
import { nearestAccess } from "./nearestAccess.ts";

/** The record of a compiled question. @internal */
export function accessOf<M extends AccessMethod>(compiled: Compiled<M>): AccessResult<M> {
  if (compiled.method.measure === "nearest")
    return nearestAccess(compiled as unknown as Compiled<NearestMethod>) as unknown as AccessResult<M>;
  return assembledAccess(compiled, accessSums(compiled));
}
