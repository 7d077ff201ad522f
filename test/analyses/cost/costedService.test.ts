import { describe, expect, it } from "vitest";
import { costedService } from "../../../src/analyses/cost/costedService.ts";
import { year } from "../../../src/model/period.ts";
import type { Service } from "../../../src/model/service.ts";
import { serviceYear } from "../../../src/model/serviceYear.ts";

const form = (code: "pobytova" | "terenni") => ({ form: code, nonStop: null, capacities: [] });
const service = {
  id: "1234567",
  type: "odlehcovaci-sluzby",
  forms: [form("pobytova"), form("terenni")],
  targetGroups: ["seniori"],
} as unknown as Service;
const figures = serviceYear({ service: service.id, period: year(2025), costs: 100, bedDaysUsed: 10, hours: null });

describe("costedService", () => {
  it("takes what is one, and never guesses which of several", () => {
    expect(costedService(service, figures)).toMatchObject({
      service: "1234567",
      period: year(2025),
      type: "odlehcovaci-sluzby",
      form: null,
      targetGroup: "seniori",
      costs: 100,
      bedDaysUsed: 10,
      hours: null,
    });
    expect(costedService({ ...service, forms: [form("terenni")], targetGroups: null }, figures)).toMatchObject({
      form: "terenni",
      targetGroup: null,
    });
  });

  it("the office decides", () => {
    expect(costedService(service, figures, { form: "pobytova", targetGroup: "osoby-v-krizi" })).toMatchObject({
      form: "pobytova",
      targetGroup: "osoby-v-krizi",
    });
  });
});
