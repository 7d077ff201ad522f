/** Lays out for a terminal of 80 columns what was read from a register and what is in it, in Czech or English. */
import * as k from "kpss";

interface Printed {
  readonly reading: k.RegisterReading;
  readonly notes: readonly k.Note[];
  readonly data: k.PlanningData;
  readonly scope: k.Territory;
  readonly changes: k.Changes | null;
  readonly lang: k.Language;
  readonly notice: string | null;
}

const WIDTH = 80;
/** Rejected records and notes are many in a real file: the first few, and how many there are. */
const FIRST = 8;

export function printRegister({ reading, notes, data, scope, changes, lang, notice }: Printed): string {
  const say = (cs: string, en: string): string => (lang === "cs" ? cs : en);
  const wrapped = (text: string, indent = 0): string => k.wrapText(k.nonBreaking(k.plainText(text), lang), WIDTH, indent);
  const section = (title: string, body: readonly string[]): string => [`\n${wrapped(title.toUpperCase())}\n`, ...body].join("\n");
  /** A register has hundreds of unknown codes; the first of each kind are named. */
  const noteLines = (all: readonly k.Note[]): readonly string[] =>
    [...new Set(all.map((note) => note.code))].flatMap((code) => {
      const same = all.filter((note) => note.code === code);
      const more = same.length > FIRST ? [`  … ${say("celkem", "in all")} ${same.length}`] : [];
      return [...same.slice(0, FIRST).map((note) => wrapped(`- ${note.count}× ${note.detail[lang]}`, 2)), ...more];
    });
  const { accepted, rejected, providers } = reading;
  const here = k.servicesIn(data, scope.id, scope.day);
  const unplaced = say(
    `U ${k.countInGenitive(here.unplaced, FORMS.cs.services)} v celém registru není k tomuto dni známa obec žádného místa, některé tedy mohou patřit i sem.`,
    `Of ${k.countText(here.unplaced, FORMS.en.services)} in the whole register no municipality of a place is known on this day, so some may belong here.`,
  );

  return [
    ...(notice === null ? [] : [wrapped(notice), ""]),
    wrapped(
      say(
        `Z registru přečteno: ${count(accepted.length, lang, "services")}, ${k.countText(providers.length, { one: "poskytovatel", few: "poskytovatelé", many: "poskytovatelů", fraction: "poskytovatele" })}; odmítnuto: ${count(rejected.length, lang, "records")}.`,
        `Read from the register: ${count(accepted.length, lang, "services")}, ${k.countText(providers.length, { one: "provider", other: "providers" })}; rejected: ${count(rejected.length, lang, "records")}.`,
      ),
    ),
    ...(rejected.length === 0
      ? []
      : [
          section(say("Co se nepodařilo přečíst a proč", "What could not be read and why"), [
            ...rejected.slice(0, FIRST).map(({ code, path, value, expected }) => {
              const wanted = say(`očekává se ${expected.cs}`, `expected ${expected.en}`);
              const found = /^["\d-]/.test(value) ? `, ${say("je tam", "found")} ${value}` : "";
              return wrapped(`- ${path}: ${code}; ${wanted}${found}`, 2);
            }),
            ...(rejected.length > FIRST ? [`  … ${say("celkem", "in all")} ${rejected.length}`] : []),
          ]),
        ]),
    section(say("Poznámky ke čtení", "Notes on the reading"), noteLines(reading.notes)),
    section(say("Celistvost podkladů", "Integrity of the data"), notes.length === 0 ? [say("bez poznámek", "no notes")] : noteLines(notes)),
    section(
      say(
        `Služby v ORP ${scope.cs ?? scope.id} k ${k.dayText(scope.day, "cs")}: registrovaná maxima, ne volná místa`,
        `Services in ORP ${scope.cs ?? scope.id} on ${k.dayText(scope.day, "en")}: registered maxima, not free places`,
      ),
      [
        here.services === null ? k.reasonText(here.territory.reason, lang) : table(here.services, lang),
        "",
        wrapped(say("Jednotky se nesčítají.", "Units are never added up.")),
        ...(here.unplaced === 0 ? [] : [wrapped(unplaced)]),
      ],
    ),
    ...(changes === null ? [] : [section(say("Co se změnilo", "What changed"), changeLines(changes, lang, wrapped))]),
  ].join("\n");
}

const FORMS = {
  cs: {
    services: { one: "služba", few: "služby", many: "služeb", fraction: "služby" },
    records: { one: "záznam", few: "záznamy", many: "záznamů", fraction: "záznamu" },
  },
  en: { services: { one: "service", other: "services" }, records: { one: "record", other: "records" } },
} as const;

const count = (n: number, lang: k.Language, what: keyof (typeof FORMS)["cs"]): string => k.countText(n, FORMS[lang][what]);

/** One row for each type, form and unit; a service without a capacity is counted too. */
function table(services: readonly k.Service[], lang: k.Language): string {
  const rows = new Map<string, { readonly cells: readonly string[]; readonly ids: Set<string>; readonly capacities: k.Capacity[] }>();
  for (const service of services)
    for (const { form, capacities } of service.forms)
      for (const capacity of capacities.length > 0 ? capacities : [null]) {
        const unit = capacity?.unit ?? null;
        const key = [service.type, form, unit].join("|");
        const cells = [k.serviceTypeText(service.type, lang), k.serviceForms.find((entry) => entry.code === form)?.[lang] ?? form];
        const row = rows.get(key) ?? { cells, ids: new Set<string>(), capacities: [] };
        rows.set(key, row);
        row.ids.add(service.id);
        if (capacity !== null) row.capacities.push(capacity);
      }
  const columns: readonly k.TextColumn[] = [
    { title: lang === "cs" ? "druh" : "type" },
    { title: lang === "cs" ? "forma" : "form" },
    { title: lang === "cs" ? "služeb" : "services", kind: "number" },
    { title: lang === "cs" ? "kapacita" : "capacity", kind: "number" },
  ];
  const lines = [...rows.values()]
    .sort((a, b) => k.compareCzech(a.cells.join(" "), b.cells.join(" ")))
    .map(({ cells, ids, capacities }) => {
      const sum = k.sumCapacity(capacities);
      const forms = sum === null ? null : k.unitForms(sum.unit, lang);
      return [...cells, k.numberText(ids.size, { lang }), sum === null || forms === null ? "–" : k.countText(sum.amount, forms)];
    });
  return k.textTable(columns, lines, { width: WIDTH });
}

function changeLines(changes: k.Changes, lang: k.Language, wrapped: (text: string, indent?: number) => string): readonly string[] {
  const { opened, closed, changed, suspicious, reason } = changes;
  if (opened === null || closed === null || changed === null || suspicious === null) return [wrapped(`- ${k.reasonText(reason, lang)}`)];
  const all = [...suspicious, ...opened, ...closed, ...changed];
  if (all.length === 0) return [lang === "cs" ? "nic" : "nothing"];
  return all.map((change) => wrapped(`- ${k.sentence(change, lang)}`, 2));
}
