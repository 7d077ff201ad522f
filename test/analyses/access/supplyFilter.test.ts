import { describe, expect, it } from "vitest";
import type { AccessSupply } from "../../../src/analyses/access/accessInput.ts";
import { filteredOut, type OpeningTime, type SupplyFilter } from "../../../src/analyses/access/supplyFilter.ts";
import { refused } from "./question.ts";

const opening = (from: string, to: string, weekday: OpeningTime["weekday"] = 3): OpeningTime => ({ weekday, from, to });
const day = { targetGroups: ["seniori"], opening: [opening("08:00", "12:00"), opening("13:00", "18:00")] };
const unknown = { targetGroups: null, opening: null };

describe("filteredOut", () => {
  it.each<[string, Pick<AccessSupply, "targetGroups" | "opening">, SupplyFilter, string | null]>([
    ["no filter", day, {}, null],
    ["its group", day, { group: "seniori" }, null],
    ["another group", day, { group: "osoby-v-krizi" }, "other-group"],
    ["the whole opening, both ends included", day, { open: opening("08:00", "12:00") }, null],
    ["over the break of noon", day, { open: opening("11:00", "14:00") }, "closed"],
    ["another day", day, { open: opening("09:00", "10:00", 4) }, "closed"],
    ["a minute too long", day, { open: opening("17:00", "18:01") }, "closed"],
    ["to the end of the day", { ...day, opening: [opening("00:00", "24:00")] }, { open: opening("22:00", "24:00") }, null],
    ["unknown group", unknown, { group: "seniori" }, "group-unknown"],
    ["unknown opening", unknown, { open: opening("09:00", "10:00") }, "opening-unknown"],
    ["unknown, kept", unknown, { group: "seniori", open: opening("09:00", "10:00"), unknown: "keep" }, null],
    ["known and closed, unknown ones kept", day, { open: opening("19:00", "20:00"), unknown: "keep" }, "closed"],
    ["group unknown, but surely closed", { ...day, targetGroups: null }, { group: "seniori", open: opening("19:00", "20:00") }, "closed"],
  ])("%s", (_, supply, filter, expected) => expect(filteredOut(supply, filter)).toBe(expected));

  it.each<[string, OpeningTime]>([
    ["time-invalid", opening("8:00", "12:00")],
    ["time-invalid", opening("12:00", "12:00")],
    ["time-invalid", opening("25:00", "26:00")],
    ["time-invalid", { ...opening("08:00", "12:00"), weekday: 8 } as unknown as OpeningTime],
  ])("refuses with %s", (code, open) => expect(() => filteredOut(day, { open })).toThrow(refused(code)));

  it("refuses another way with what is unknown", () => {
    expect(() => filteredOut(day, { unknown: "guess" as "keep" })).toThrow(refused("filter-invalid"));
  });
});
