import type { CapacityKind } from "../../model/capacity.ts";
import { rangeRefusal } from "../../model/refusal.ts";

/** Refuses what is not all of one kind. @internal */
export function sameKind(name: string, first: CapacityKind, other: CapacityKind): void {
  if (first.unit !== other.unit)
    throw rangeRefusal("capacity-units-differ", `${name} requires one unit of supply, got ${first.unit} and ${other.unit}`);
  if (first.form !== other.form)
    throw rangeRefusal("capacity-forms-differ", `${name} requires one form of supply, got ${first.form} and ${other.form}`);
  if (first.basis !== other.basis)
    throw rangeRefusal("capacity-bases-differ", `${name} requires one basis of supply, got ${first.basis} and ${other.basis}`);
}
