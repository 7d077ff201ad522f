import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/interop/decodeText.ts";

const bytes = (...codes: number[]) => new Uint8Array(codes);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decodeText", () => {
  // Bytes of ěščřžýáíéúůďťň in windows-1250, as the code page prints them.
  const czech1250 = bytes(0xec, 0x9a, 0xe8, 0xf8, 0x9e, 0xfd, 0xe1, 0xed, 0xe9, 0xfa, 0xf9, 0xef, 0x9d, 0xf2);

  it.each([
    [utf8("Žďár nad Sázavou"), { text: "Žďár nad Sázavou", encoding: "utf-8", bom: false }],
    [bytes(0xef, 0xbb, 0xbf, ...utf8("péče")), { text: "péče", encoding: "utf-8", bom: true }],
    [czech1250, { text: "ěščřžýáíéúůďťň", encoding: "windows-1250", bom: false }],
    [bytes(0xff, 0xfe, 0x61, 0x01, 0x3b, 0x00), { text: "š;", encoding: "utf-16le", bom: true }],
    [bytes(0xfe, 0xff, 0x01, 0x61, 0x00, 0x3b), { text: "š;", encoding: "utf-16be", bom: true }],
    [bytes(), { text: "", encoding: "utf-8", bom: false }],
    ["péče", { text: "péče", encoding: "utf-8", bom: false }],
    ["\ufeffpéče", { text: "péče", encoding: "utf-8", bom: true }],
  ] as const)("%s", (input, expected) => {
    expect(decodeText(input)).toEqual(expected);
  });

  it("keeps a UTF-8 text whose last letter is cut off, and takes a last letter of windows-1250 for what it is", () => {
    expect(decodeText(bytes(...utf8("péče o š"), 0xc5))).toEqual({ text: "péče o š\ufffd", encoding: "utf-8", bom: false });
    expect(decodeText(bytes(0x44, 0x75, 0x62, 0xe9))).toEqual({ text: "Dubé", encoding: "windows-1250", bom: false });
  });

  it("behind a byte order mark a wrong byte costs one letter, not all of them", () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xc5, 0xa1, 0xff, 0x61)).text).toBe("š\ufffda");
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0x01, 0x3b)).text).toBe("š\ufffd");
  });

  it("leaves no half of a surrogate pair alone, and whole pairs as they are", () => {
    expect(decodeText("a\ud800b\udc00\u{1f600}").text).toBe("a\ufffdb\ufffd\u{1f600}");
    expect(decodeText(bytes(0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00)).text).toBe("\ufffda");
  });

  it("reads a part of a larger buffer and no more", () => {
    expect(decodeText(utf8("xšestx").subarray(1, 6)).text).toBe("šest");
  });

  it.each([null, undefined, 12, [104, 101], new ArrayBuffer(2)])("refuses %s", (input) => {
    expect(() => decodeText(input as never)).toThrow(expect.objectContaining({ code: "not-a-text" }));
  });

  it("refuses more than an engine can hold as a text", () => {
    const endless = Object.defineProperty(bytes(), "length", { value: 2 ** 30 });
    expect(() => decodeText(endless)).toThrow(expect.objectContaining({ code: "text-too-long" }));
  });

  it("law: any bytes give a text, and UTF-8 comes back as it was", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        expect(decodeText(input).text).not.toMatch(/\p{Surrogate}/u);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decodeText(utf8(text)).text).toBe(text.replace(/^\ufeff/, ""));
      }),
    );
  });
});
