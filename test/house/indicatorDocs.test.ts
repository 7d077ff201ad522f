import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { everyCard } from "../indicators/everyCard.ts";
import { indicatorDocs, indicatorDocsPath } from "./indicatorDocs.ts";

it("the page of indicators is the one that their cards give; `npm run indicators` writes it anew", () => {
  expect(indicatorDocs()).toBe(readFileSync(indicatorDocsPath, "utf8").replaceAll("\r\n", "\n"));
});

it("a changed card gives another page", () => {
  const [first, ...rest] = everyCard.map(([, card]) => card);
  if (first === undefined) throw new Error("no card");
  const changed = { ...first, caveat: { cs: "Podstrčená věta.", en: "A planted sentence." } };
  const page = indicatorDocs([changed, ...rest]);
  expect(page).not.toBe(indicatorDocs());
  expect(page).toContain("- Co neříká: Podstrčená věta.");
  expect(page).toContain("- What it does not tell: A planted sentence.");
});

it("every card stands there twice, once in each language", () => {
  const ids = [...indicatorDocs().matchAll(/^`([^`]+)@\d+` · /gm)].map(([, id]) => id);
  const known = everyCard.map(([, card]) => card.id);
  expect(ids.toSorted()).toEqual([...known, ...known].toSorted());
});
