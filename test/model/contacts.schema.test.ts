import { expect, it } from "vitest";
import type { z } from "zod";
import { contactsSchema } from "../../src/model/contacts.schema.ts";
import type { Contacts } from "../../src/model/contacts.ts";

const contacts: Contacts = { emails: ["info@example.cz"], phones: [], webs: ["http://www.example.cz"] };

it("contactsSchema is that of the noun, both ways", () => {
  const back: z.infer<typeof contactsSchema> = contacts;
  const there: Contacts = contactsSchema.parse(back);
  expect(there).toEqual(contacts);
});

it.each([
  ["a missing list", { emails: [], phones: [] }],
  ["a lone text", { ...contacts, emails: "info@example.cz" }],
  ["an empty text", { ...contacts, phones: [""] }],
  ["an endless text", { ...contacts, phones: ["1".repeat(301)] }],
  ["an endless list", { ...contacts, phones: Array.from({ length: 51 }, () => "1") }],
  ["a person", { ...contacts, persons: [] }],
])("contactsSchema refuses %s", (_, value) => {
  expect(contactsSchema.safeParse(value).success).toBe(false);
});
