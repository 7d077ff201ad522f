import type { Reason } from "../codebooks/absenceReasons.ts";

/** What people write instead of a figure, and why the figure is then unknown. */
export interface WrittenValueAbsence {
  readonly reason: Reason;
  /** In lower case; diacritics, spaces at the ends and a full stop behind do not matter. */
  readonly written: readonly string[];
}

// What is written in a cell instead of a figure. Source: the library's own convention, words of Czech office practice; licence MIT; nothing
// retrieved. A dash is not zero here: statistical tables of ČSÚ mean zero by it, a provider's report does not. "nezjišťováno" says that nobody
// asked, "nezjištěno" that the one who was asked does not know. What may mean two things ("n/a") is not listed: it is rejected.
// To refresh: add words, never move one to another reason.
export const writtenValueAbsences: readonly WrittenValueAbsence[] = [
  {
    reason: "not-reported",
    written: [
      ...["", "-", "--", "---", "–", "—", "−", "...", "…"],
      ...["neuvedeno", "neuvádí", "neuvádí se", "neuvedl", "neuvedli", "nevyplněno", "nevykázáno", "nevykazuje", "nedodáno", "nesděleno"],
      ...["bez údaje", "bez údajů", "údaj chybí", "chybí", "neodevzdáno", "not reported", "not stated", "not given", "missing"],
    ],
  },
  {
    reason: "not-known-to-source",
    written: [
      ...[
        "není známo",
        "neznámo",
        "neznámý",
        "neznámá",
        "neznámé",
        "nevím",
        "neví",
        "nevíme",
        "?",
        "??",
        ".",
        "nezjištěno",
        "nelze zjistit",
      ],
      ...["nelze určit", "nelze stanovit", "nesledováno", "nesledujeme", "nesleduje se", "neevidujeme", "neeviduje se", "neevidováno"],
      ...["unknown", "not known", "don't know", "not recorded"],
    ],
  },
  { reason: "not-asked", written: ["nezjišťováno", "nezjišťuje se", "nedotazováno", "nedotázáno", "nikdo se neptal", "not asked"] },
  {
    reason: "refused",
    written: ["odmítnuto", "odmítl", "odmítla", "odmítli", "odmítá", "odmítnuto sdělit", "odmítl sdělit", "nechce sdělit", "refused"],
  },
  {
    reason: "not-applicable",
    written: ["netýká se", "netýká se nás", "nevztahuje se", "nepoužije se", "nerelevantní", "irelevantní", "x", "not applicable"],
  },
  {
    reason: "not-yet-known",
    written: [
      ...[
        "zatím není známo",
        "zatím neznámo",
        "dosud není známo",
        "dosud neznámo",
        "bude doplněno",
        "bude upřesněno",
        "doplníme",
        "doplnit",
      ],
      ...["zatím nezjištěno", "ještě nevíme", "not yet known", "tbd"],
    ],
  },
  {
    reason: "suppressed",
    written: ["utajeno", "důvěrné", "důvěrný údaj", "individuální údaj", "i. d.", "i.d.", "neveřejné", "suppressed", "confidential"],
  },
  { reason: "not-covered-by-source", written: ["nepokryto", "není pokryto", "zdroj nepokrývá", "not covered"] },
];
