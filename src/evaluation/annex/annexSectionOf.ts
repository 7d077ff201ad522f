import { isRefusal } from "../../model/refusal.ts";
import type { AnnexSection, AnnexSectionId } from "./annexSection.ts";

type Head = Pick<AnnexSection, "id" | "chapter" | "cs" | "en">;

/** What sections are called, in their order. @internal */
const annexHeads = {
  people: { id: "people", chapter: "people", cs: "Sociodemografická analýza", en: "Socio-demographic analysis" },
  services: { id: "services", chapter: "providers", cs: "Poskytovatelé a služby", en: "Providers and services" },
  financing: { id: "financing", chapter: "money", cs: "Financování", en: "Financing" },
  needs: { id: "needs", chapter: "needs", cs: "Potřeby podle cílových skupin", en: "Needs by target group" },
  fulfilment: { id: "fulfilment", chapter: "fulfilment", cs: "Plnění předchozího plánu", en: "Fulfilment of the previous plan" },
  network: { id: "network", chapter: "network", cs: "Síť pro příští období", en: "Network for the next period" },
  risks: { id: "risks", chapter: null, cs: "Sociální rizika", en: "Social risks" },
} as const satisfies Readonly<Record<AnnexSectionId, Head>>;

/**
 * A section, or an empty one that says why its data cannot be reckoned with: an amount beyond all numbers, a plan with a measure twice. One
 * faulty part does not stop the others.
 *
 * @internal
 */
export function annexSectionOf(id: AnnexSectionId, build: () => Omit<AnnexSection, keyof Head>): AnnexSection {
  const head = annexHeads[id];
  try {
    return { ...head, ...build() };
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
    const { code, message } = refusal;
    const { cs, en } = head;
    return {
      ...head,
      table: { id, cs, en, columns: [], rows: [] },
      ...{ details: [], reason: "invalid-input", sources: [] },
      caveats: [{ code, cs: `Údaje nelze zpracovat: ${message}`, en: `The data cannot be reckoned with: ${message}` }],
    };
  }
}
