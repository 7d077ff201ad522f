import { describe, expect, it } from "vitest";
import { whoServes } from "../../../src/analyses/reach/whoServes.ts";
import { type PlanningParts, planningData } from "../../../src/model/planningData.ts";
import { sentence } from "../../../src/reporting/sentence.ts";
import { county, node } from "../../model/office.ts";
import { address, clients, noContacts, place, provider, reach, related, secret, service } from "../../model/planning.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const territories = county.map((one) => (one.id === "obec/500001" ? node(one.id, [], { ...one, cs: "Adamov" }) : one));
const care = (n: number, changes = {}) => service(n, { type: "pecovatelska-sluzba", forms: [clients(9)], ...changes });
const who = (parts: PlanningParts, question = {}) =>
  whoServes(planningData({ territories, services: [], ...parts }), { municipality: "obec/500001", day: "2026-11-21", ...question });
const said = (parts: PlanningParts, question = {}) => {
  const record = who(parts, question);
  return [plain(sentence(record, "cs")), plain(sentence(record, "en"))];
};
const tail = "otevírací doba a volná místa v podkladech nejsou.";

describe("who serves a citizen, in one sentence", () => {
  it("names those that surely do, and counts the others", () => {
    const contacts = { ...noContacts, phones: ["516 410 825"] };
    const parts = {
      providers: [provider("a", { contacts })],
      services: [
        care(1),
        care(2, { name: "U Lípy", contacts }),
        care(3, { regions: ["3115"] }),
        care(4, { facilities: [place("500003")] }),
        care(5),
      ],
      reaches: [reach(1, "500001"), reach(2, "500001")],
      relatedServices: [related("a", { place: address("500001") })],
    };
    expect(said(parts, { group: "seniori", forms: ["terenni"] })).toEqual([
      `obec Adamov (senioři; terénní forma; 21. 11. 2026): určitě pečovatelská služba – Spolek a (tel. 516 410 825), pečovatelská služba – U Lípy (tel. 516 410 825); možná 1 služba; u 2 služeb není známo, kde působí; návazné služby: 1; ${tail}`,
      "municipality of Adamov (seniors; field form; 21 November 2026): surely home care – Spolek a (phone 516 410 825), home care – U Lípy (phone 516 410 825); possibly 1 service; of 2 services it is not known where they work; related services: 1; opening hours and free places are not in the data.",
    ]);
  });

  it("says that none surely does", () =>
    expect(said({}, { age: 82 })[0]).toBe(`obec Adamov (82 let; 21. 11. 2026): žádnou službu nelze uvést s jistotou; ${tail}`));

  it("says of how many services the age was not decided, and nothing where it was", () => {
    const parts = { services: [care(1), care(2)], reaches: [reach(1, "500001"), reach(2, "500001")] };
    expect(said(parts, { age: 82 })).toEqual([
      `obec Adamov (82 let; 21. 11. 2026): žádnou službu nelze uvést s jistotou; možná 2 služby; podle věku nebylo rozhodnuto u 2 služeb, věk jejich klientů v podkladech není; ${tail}`,
      "municipality of Adamov (aged 82; 21 November 2026): no service can be named for certain; possibly 2 services; the age was not decided for 2 services, the ages of their clients are not in the data; opening hours and free places are not in the data.",
    ]);
    const ages = new Map([
      ["1000001", ["80+" as const]],
      ["1000002", null],
    ]);
    const one = whoServes(planningData({ territories, ...parts }), { municipality: "obec/500001", day: "2026-11-21", age: 82 }, { ages });
    expect(plain(sentence(one, "cs"))).toContain("; podle věku nebylo rozhodnuto u 1 služby, věk jejích klientů v podkladech není;");
    expect(plain(sentence(one, "en"))).toContain("; the age was not decided for 1 service, the ages of its clients are not in the data;");
    expect(said(parts)[0]).not.toContain("podle věku");
  });

  it("names five, and counts those beyond them", () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7];
    const many = { services: numbers.map((n) => care(n, { name: `č. ${n}` })), reaches: numbers.map((n) => reach(n, "500001")) };
    expect(said(many)[0]).toContain("pečovatelská služba – č. 5 a 2 další služby;");
  });

  it("says that nobody handed services over", () => {
    const record = whoServes(planningData({}), { municipality: "obec/500001", day: "2026-11-21" });
    expect(plain(sentence(record, "cs", () => "Adamov"))).toBe(
      "obec Adamov (21. 11. 2026): kdo pomůže, není známo, služby nejsou v podkladech (nikdo se neptal).",
    );
  });

  it("says of how many services with a secret address nothing is told", () => {
    const hidden = [1, 2].map((n) => care(n, { facilities: [secret(), place("589624")] }));
    const [czech, english] = said({ services: hidden });
    expect(czech).toContain("; u 2 služeb s utajenou adresou se neuvádí, kde působí;");
    expect(english).toContain("; of 2 services with a secret address it is not told where they work;");
  });

  it("does not tell where a service with a secret address is", () => {
    const hidden = care(1, { regions: ["3115"], facilities: [place("500003"), secret()] });
    const texts = said({ services: [hidden] });
    expect(texts[0]).toContain("možná 1 služba");
    for (const text of texts) expect(text).not.toContain("500003");
  });
});
