import { describe, expect, test } from "vitest";
import { readRegister } from "../../../src/interop/register/readRegister.ts";
import { registerGenerator } from "../../bench/registerGenerator.ts";

const services = 700;
const generated = registerGenerator({ services, seed: 22 });
const text = [...generated.pieces].join("");
const { traps } = generated;
const reading = readRegister(text);
const count = (code: string, thing = "") =>
  reading.notes.filter((note) => note.code === code && note.detail.en.includes(thing)).reduce((sum, note) => sum + note.count, 0);

describe("a made-up register in the raw shape", () => {
  test("is as large as the real one, service by service, and every trap is in it", () => {
    expect(new TextEncoder().encode(text).length / services).toBeGreaterThan(14_000);
    expect(new TextEncoder().encode(text).length / services).toBeLessThan(15_600);
    expect(traps.facilities / services).toBeGreaterThan(2.6);
    expect(traps.facilities / services).toBeLessThan(3);
    expect(Object.entries(traps).filter(([, laid]) => laid === 0)).toEqual([]);
  });

  test("is the same for the same seed", () => {
    expect([...registerGenerator({ services: 3, seed: 11 }).pieces]).toEqual([...registerGenerator({ services: 3, seed: 11 }).pieces]);
    expect([...registerGenerator({ services: 3, seed: 12 }).pieces]).not.toEqual([...registerGenerator({ services: 3, seed: 11 }).pieces]);
  });
});

describe("every trap that was laid is found, and nothing else", () => {
  test("items", () => {
    expect(reading.accepted.length + reading.rejected.length).toBe(services);
    expect(reading.rejected.filter(({ code }) => code === "id-missing")).toHaveLength(traps.withoutId);
    expect(reading.rejected.filter(({ code }) => code === "service-repeated")).toHaveLength(traps.repeatedServices);
    expect(reading.rejected).toHaveLength(traps.withoutId + traps.repeatedServices);
    expect(reading.flaws).toEqual([]);
  });

  // A service without an id is not looked into, one that is repeated is looked into twice.
  const about = (found: number, laid: number) =>
    expect(Math.abs(found - laid)).toBeLessThanOrEqual(8 * (traps.withoutId + traps.repeatedServices));

  test("places", () => {
    about(count("repeated-facility"), traps.repeatedFacilities);
    about(count("address-point-missing"), traps.withoutAddressPoint);
    about(count("secret-facility"), traps.secretFacilities);
    about(count("secret-address-given"), traps.secretWithAddress);
    about(count("facility-outlives-service"), traps.endedWithOpenFacility);
    about(count("personal-data", "vedouci"), traps.heads);
    expect(count("address-point-check-digit")).toBe(0);
    const left = reading.accepted.flatMap(({ facilities }) => facilities);
    about(left.length, traps.facilities - traps.repeatedFacilities);
  });

  test("providers and keys", () => {
    about(count("ico-check-digit"), traps.wrongIco);
    about(count("ico-missing"), traps.withoutIco);
    about(count("unknown-key", "novyKlic"), traps.unknownKeys);
    about(new Set(reading.unknown.filter(({ path }) => path.startsWith("formy")).map(({ service }) => service)).size, traps.unknownForms);
    expect(count("provider-differs")).toBe(0);
    expect(new Set(reading.accepted.map(({ provider }) => provider)).size).toBe(reading.providers.length);
  });
});
