import type { AccessMethod } from "./accessMethod.ts";
import type { AccessResult, OutreachHours, OutreachRow, PeopleCertificate, RowOf, SupplyRow } from "./accessResult.ts";
import type { AccessSums } from "./accessSums.ts";
import { finiteSum } from "./compensatedSum.ts";
import type { Compiled } from "./compiledAccess.ts";
import { peopleCertificate } from "./peopleCertificate.ts";
import { placeRows, supplyRows } from "./placeRows.ts";
import { supplyCertificate } from "./supplyCertificate.ts";

/** The record of a measure that weighs pairs. @internal */
export function assembledAccess<M extends AccessMethod>(
  compiled: Compiled<M>,
  sums: AccessSums,
  places: readonly RowOf<M>[] = placeRows(compiled, sums),
  services: readonly SupplyRow[] | null = supplyRows(compiled, sums),
  people: PeopleCertificate = peopleCertificate(compiled, places),
): AccessResult<M> {
  const { method, kind, perPerson, travel } = compiled;
  const supply = supplyCertificate(compiled, sums);
  return {
    ...{ kind: "access", method: `access/${method.measure}@1`, parameters: method, capacityKind: kind, perPerson, travel },
    ...{ places, services, supply },
    ...{ people, hours: hoursOf(compiled, supply.reachable, places as readonly OutreachRow[]) },
  };
}

/** Paid hours on one side, care and travel as the places have them on the other; `null` where a figure is unknown. */
function hoursOf(
  { name, outreach, people, source, hasUnknown }: Compiled,
  reachable: number,
  rows: readonly OutreachRow[],
): OutreachHours | null {
  if (outreach === null || hasUnknown) return null;
  const [care, travel]: [number[], number[]] = [[], []];
  for (let k = 0; k < people.length; k++) {
    const { value, travelHours } = rows[source.placeAt[k] as number] as OutreachRow;
    care.push((people[k] as number) * (value ?? 0));
    travel.push((people[k] as number) * (travelHours ?? 0));
  }
  const paid = reachable === 0 ? 0 : reachable * outreach.hoursPerUnit;
  const hours = { paid, field: paid * outreach.fieldShare, care: finiteSum(name, care), travel: finiteSum(name, travel) };
  const visits = hours.care / outreach.careHours;
  return { ...hours, visits, trips: visits / outreach.visitsPerTrip };
}
