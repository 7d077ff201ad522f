import { expect, it } from "vitest";
import { scoringCardSchema } from "../../src/model/scoringCard.schema.ts";
import { card } from "../analyses/scoring/card.ts";

it("takes a card as it is", () => expect(scoringCardSchema.parse(card)).toEqual(card));

it.each([null, [], {}, { ...card, extra: 1 }, { ...card, criteria: [] }, { ...card, code: "zlin-2020" }])("refuses %j", (given) =>
  expect(scoringCardSchema.safeParse(given).success).toBe(false),
);
