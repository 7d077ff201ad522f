import { expect, it } from "vitest";
import { sentence } from "../../../src/reporting/sentence.ts";
import { picture } from "../records.ts";

it("counts municipalities, findings by severity, undecided verdicts and missing figures", () => {
  expect(sentence(picture, "cs").replaceAll("\u00a0", " ")).toBe(
    "ORP Blansko: obraz za rok 2023 z údajů známých k 30. 6. 2024: 2 obce, 3 zjištění (kritické: 1, varování: 2), 1 nerozhodnutý výsledek, chybí 1 údaj; " +
      "podílový subindex vyloučení 2 až 4 body z 10.",
  );
  expect(sentence({ ...picture, findings: [], shareOnly: { low: 3, high: 3 } }, "en").replaceAll("\u00a0", " ")).toBe(
    "ORP Blansko: picture of 2023 from figures known on 30 June 2024: 2 municipalities, 0 findings, 0 undecided verdicts, 1 figure missing; " +
      "share-only sub-index of exclusion 3 points of 10.",
  );
});
