import type { DataRequest } from "../../evaluation/judging/dataRequest.ts";
import { countText } from "../countText.ts";
import { dayText } from "../dayText.ts";
import type { Language } from "../language.ts";

/**
 * What a sentence says of a request for data: how many verdicts wait, for how many figures, of whom, by when.
 *
 * @internal
 *
 * @example
 * const none = { kind: "data-request", method: "data-request@1", day: "2026-01-31", due: "2026-02-28", undecidable: 0, byProvider: [], byMunicipality: [], byOther: [], without: [] }
 * dataRequestWords(none, "cs") // => "Ke dni 31.\u00a01.\u00a02026 nečeká žádný verdikt na údaje"
 * const figure = { field: "beds" }
 * dataRequestWords({ ...none, undecidable: 5, byProvider: [{ figures: [figure, figure] }, { figures: [figure] }] }, "en") // => "On 31\u00a0January\u00a02026 5\u00a0verdicts wait for 3\u00a0figures: of 2\u00a0providers, by 28\u00a0February\u00a02026"
 */
export function dataRequestWords(
  { day, due, undecidable, byProvider, byMunicipality, byOther, without }: DataRequest,
  lang: Language,
): string {
  const isCzech = lang === "cs";
  const on = isCzech ? `Ke dni ${dayText(day, lang)}` : `On ${dayText(day, lang)}`;
  if (undecidable === 0) return isCzech ? `${on} nečeká žádný verdikt na údaje` : `${on} no verdict waits for figures`;
  const figures = [...byProvider, ...byMunicipality, ...byOther].reduce((sum, { figures: asked }) => sum + asked.length, 0);
  const waiting = isCzech
    ? `${countText(undecidable, { one: "verdikt čeká", few: "verdikty čekají", many: "verdiktů čeká", fraction: "verdiktu čeká" })} na ${countText(figures, { one: "údaj", few: "údaje", many: "údajů", fraction: "údaje" })}`
    : `${countText(undecidable, { one: "verdict waits", other: "verdicts wait" })} for ${countText(figures, { one: "figure", other: "figures" })}`;
  const whose = [
    part(
      byProvider.length,
      isCzech
        ? { one: "poskytovatele", few: "poskytovatelů", many: "poskytovatelů", fraction: "poskytovatele" }
        : { one: "provider", other: "providers" },
    ),
    part(
      byMunicipality.length,
      isCzech ? { one: "obce", few: "obcí", many: "obcí", fraction: "obce" } : { one: "municipality", other: "municipalities" },
    ),
    part(
      byOther.length,
      isCzech
        ? { one: "jiného držitele", few: "jiných držitelů", many: "jiných držitelů", fraction: "jiného držitele" }
        : { one: "other holder", other: "other holders" },
    ),
  ].filter((text) => text !== null);
  const from = whose.length === 0 ? "" : `: ${isCzech ? "od" : "of"} ${whose.join(", ")}`;
  const by = due === null ? "" : isCzech ? `, do ${dayText(due, lang)}` : `, by ${dayText(due, lang)}`;
  const rest =
    without.length === 0
      ? ""
      : isCzech
        ? `; ${without.length} z nich na něco, co nikdo nedodá`
        : `; ${without.length} of them for what nobody can deliver`;
  return `${on} ${waiting}${from}${by}${rest}`;
}

function part(count: number, forms: Parameters<typeof countText>[1]): string | null {
  return count === 0 ? null : countText(count, forms);
}
