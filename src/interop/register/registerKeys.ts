/** What becomes of a documented key: it is read, it has no noun to go to, or it speaks of a person. */
export type RegisterKeyUse = "read" | "unmodelled" | "personal";

const keys = (read: string, unmodelled = "", personal = ""): ReadonlyMap<string, RegisterKeyUse> =>
  new Map(
    Object.entries({ read, unmodelled, personal }).flatMap(([use, names]) =>
      names.split(" ").map((name) => [name, use as RegisterKeyUse] as const),
    ),
  );

/**
 * Keys of the register's open data as far as they are documented, object by object. A tax number (DIČ) of a natural person
 * contains the birth number, and a note to a contact mostly names somebody: both are personal data here.
 *
 * @internal
 */
export const registerKeys = {
  service: keys(
    "portalId identifikator datumPoskytovaniOd datumPoskytovaniDo druhSocialniSluzby zarizeni poskytovatel emaily telefony weby ciloveSkupiny formy rozsirenePusobnostiVKraji",
    "id kontaktniAdresy faxy vekoveSkupiny doplnujiciInformaceVekoveSkupiny doplnkoveUdaje",
  ),
  facility: keys("nazev adresa utajenaAdresa poskytujeOd poskytujeDo", "id portalId identifikator", "vedouci"),
  provider: keys("ico nazev adresa emaily telefony weby", "faxy", "dic statutarniOrgany"),
  address: keys(
    "kodAdresnihoMista obec castObce ulice cisloDomovni typCislaDomovniho cisloOrientacni dodatekAdresy psc kraj okres",
    "mestskyObvodMestskaCast mestskyObvodVPraze",
  ),
  form: keys("forma nepretrzitePoskytovani kapacity kapacita", "casoveRozsahy"),
  capacity: keys("pocet typ", "popis"),
  code: keys("id"),
  named: keys("nazev"),
  email: keys("email", "", "poznamka"),
  phone: keys("telefon", "", "poznamka"),
  web: keys("web", "", "poznamka"),
  targetGroup: keys("cilovaSkupina", "doplnujiciInformace"),
  region: keys("kraj id"),
} as const;
