import { expect, it } from "vitest";
import { serviceRegistrationIdSchema } from "../../../src/model/identifiers/serviceRegistrationId.schema.ts";
import type { ServiceRegistrationId } from "../../../src/model/identifiers/serviceRegistrationId.ts";

it("serviceRegistrationIdSchema takes what the predicate takes", () => {
  const parsed: ServiceRegistrationId = serviceRegistrationIdSchema.parse("3559424");
  expect(parsed).toBe("3559424");
});

it.each(["63504260", "", null, 3559424, {}, "3559424 ".repeat(1000)])("serviceRegistrationIdSchema refuses %j", (value) => {
  expect(serviceRegistrationIdSchema.safeParse(value).success).toBe(false);
});
