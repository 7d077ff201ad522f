import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ico, isIco } from "../../../src/model/identifiers/ico.ts";

// Register of providers of social services, MPSV, as of September 2026; 25123891 is the example of python-stdnum.
const registered = [
  "00839345", // Diakonie ČCE - středisko v Myslibořicích
  "02771527", // Anděl Strážný, z.ú.
  "03593207", // ALZHEIMER HOME z.ú.
  "25399195", // THERÁPON 98, a. s.
  "26406608", // Agentura domácí péče LADARA o.p.s.
  "27085031", // Oblastní nemocnice Příbram, a. s.
  "27240185", // ALKA, o.p.s.
  "44990260", // Diecézní charita Brno
  "63504260", // CARVAC s. r. o.
  "65468562", // Slezská diakonie
  "73632783", // Diakonie Valašské Meziříčí
  "75079771", // Sociální služby Pačlavice, příspěvková organizace
  "25123891",
];

const anyIco = fc.stringMatching(/^\d{7}$/).map((start) => {
  const found = [...Array(10).keys()].map((digit) => `${start}${digit}`).find(isIco);
  if (found === undefined) throw new RangeError(`no check digit for ${start}`);
  return found;
});

describe("isIco", () => {
  it.each(registered)("takes the registered %s and refuses every other last digit", (number) => {
    const others = [...Array(10).keys()].map((digit) => `${number.slice(0, 7)}${digit}`);
    expect(others.filter(isIco)).toEqual([number]);
  });

  it.each([
    ["sum divisible by 11: the digit is 1", "00000001"],
    ["remainder 1: the digit is 0", "63504260"],
  ])("knows the ends of the rule: %s", (_, number) => {
    expect(isIco(number)).toBe(true);
  });

  it("every seven digits have exactly one check digit", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{7}$/), (start) => {
        expect([...Array(10).keys()].filter((digit) => isIco(`${start}${digit}`))).toHaveLength(1);
      }),
    );
  });

  it("one wrong digit among the first seven is found, save where two remainders share a check digit", () => {
    fc.assert(
      fc.property(anyIco, fc.nat(6), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        const wrong = `${number.slice(0, place)}${(Number(number[place]) + shift) % 10}${number.slice(place + 1)}`;
        // Remainders 0 and 10 both give the digit 1: the one hole of the rule.
        if (number.endsWith("1")) return;
        expect(isIco(wrong)).toBe(false);
      }),
    );
  });
});

describe("ico", () => {
  it("gives zeros back that a spreadsheet took", () => {
    expect(ico("839345")).toBe("00839345");
    expect(ico("2771527")).toBe("02771527");
  });

  it.each(["39345", "1", "839346", "0839345 "])("refuses %j", (text) => {
    expect(() => ico(text)).toThrow(expect.objectContaining({ name: "RangeError", code: "ico-invalid" }));
  });

  it("one number has one form", () => {
    fc.assert(
      fc.property(anyIco, (number) => {
        const short = number.replace(/^0{1,2}/, "");
        expect(ico(short)).toBe(number);
        expect(ico(ico(short))).toBe(number);
      }),
    );
  });
});
