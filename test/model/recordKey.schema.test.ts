import { expect, it } from "vitest";
import { recordKeySchema } from "../../src/model/recordKey.schema.ts";

it.each([
  ["1.2.3", true],
  ["Nováková", false],
  [12, false],
])("recordKeySchema of %j is %s", (value, success) => {
  expect(recordKeySchema.safeParse(value).success).toBe(success);
});
