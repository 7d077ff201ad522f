import { fields } from "../../codebooks/fields.ts";
import type { ColumnMap } from "../tableColumn.ts";
import { column } from "./column.ts";
import { yearColumn } from "./subjectColumns.ts";

/** Fields of a territory that have cells: of them a table would need a column for each. */
const WITH_CELLS: readonly string[] = [
  ...[
    "population",
    "careAllowanceRecipients",
    "facilities",
    "capacities",
    "servicesSeated",
    "servicesOwn",
    "servicesExternal",
    "servicesNonStop",
  ],
  ...[
    "municipalitiesReached",
    "municipalitiesInScope",
    "personsReached",
    "residentsServed",
    "residentsServedLocally",
    "clientsOfLocalServices",
  ],
];

/**
 * Figures of a territory that have one column each.
 *
 * @internal
 */
export const plainTerritoryFields = fields.filter(({ noun, code }) => noun === "territoryYear" && !WITH_CELLS.includes(code));

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Columns of a table of figures of municipalities. @internal */
// biome-ignore format: a table, one column a row
export const municipalityYearTable: ColumnMap = {
  noun: "municipality-year",
  cs: "údaje o obcích",
  en: "figures of municipalities",
  columns: [
    column("municipality", "municipality", "Kód obce|Obec|Název obce", "Municipality code|Municipality", { need: "required" }),
    yearColumn,
    ...plainTerritoryFields.map(({ code, cs, en, unit }) =>
      column(code, unit === "halere" ? "money" : "count", capital(cs), capital(en), { unit: unit === "halere" ? "CZK" : unit === "persons" ? "persons" : "1" }),
    ),
  ],
};
