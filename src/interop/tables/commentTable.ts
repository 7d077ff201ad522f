import type { ColumnMap } from "../tableColumn.ts";
import { column } from "./column.ts";

/** Who speaks, as words of a column. @internal */
export const authorWords = [
  { code: "citizen", cs: ["občan", "veřejnost", "občané"], en: ["citizen", "public"] },
  { code: "user", cs: ["uživatel", "klient", "uživatel služby", "pečující"], en: ["user"] },
  { code: "provider", cs: ["poskytovatel", "poskytovatel služby"], en: ["provider"] },
  { code: "municipality", cs: ["obec", "město"], en: ["municipality"] },
  { code: "kraj", cs: ["kraj", "krajský úřad"], en: ["region"] },
  { code: "organisation", cs: ["organizace", "spolek", "instituce"], en: ["organisation"] },
  { code: "other", cs: ["jiný", "ostatní"], en: ["other"] },
];

const settlements = [
  { code: "accepted", cs: ["akceptováno", "přijato", "zapracováno", "vyhověno"], en: ["accepted"] },
  {
    code: "partly",
    cs: ["částečně akceptováno", "částečně přijato", "částečně zapracováno", "vyhověno částečně"],
    en: ["accepted in part", "partly"],
  },
  { code: "explained", cs: ["vysvětleno", "vzato na vědomí"], en: ["explained", "noted"] },
  { code: "declined", cs: ["neakceptováno", "nepřijato", "zamítnuto", "nevyhověno", "nezapracováno"], en: ["declined", "not accepted"] },
];

/** Columns of a table of comments and their settlement. @internal */
// biome-ignore format: a table, one column a row
export const commentTable: ColumnMap = {
  noun: "comment",
  cs: "připomínky",
  en: "comments",
  columns: [
    column("id", "key", "Číslo připomínky|Číslo|Č.|Poř. č.|Id", "Comment number|Number|Id", { need: "required" }),
    column("receivedOn", "day", "Přijato dne|Datum|Doručeno dne|Datum doručení", "Received on|Date"),
    column("author", "words", "Kdo připomínkuje (role)|Role|Připomínkující|Typ připomínkujícího", "Who comments (role)|Role", { words: authorWords }),
    column("about", "text", "K čemu (kapitola, opatření)|Kapitola|Opatření|K čemu|Část dokumentu", "About (chapter, measure)|About|Chapter|Measure"),
    column("settlement", "words", "Vypořádání|Způsob vypořádání|Výsledek", "Settlement", { words: settlements }),
    column("settledOn", "day", "Vypořádáno dne|Datum vypořádání", "Settled on"),
    column("text", "kept", "Znění připomínky|Připomínka|Text připomínky", "Wording|Comment"),
    column("reasons", "kept", "Odůvodnění vypořádání|Odůvodnění|Poznámka", "Reasons|Note"),
  ],
};
