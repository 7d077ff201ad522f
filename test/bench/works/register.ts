import { readRegister } from "../../../src/interop/register/readRegister.ts";
import { registerBytes, SERVICES } from "../registerFile.ts";
import type { Contestant, Work } from "../work.ts";

/** Reading a parsed register, against the parsing itself. */
export const registerWork: Work = {
  name: "register",
  what: "a made-up register of 100 MB, parsed, to services, providers and notes; bytes go item by item",
  prepare: () => {
    const bytes = registerBytes(SERVICES);
    const text = new TextDecoder().decode(bytes);
    const parsed: unknown = JSON.parse(text);
    const contestant = (name: string, run: () => unknown): Contestant => ({ name, size: SERVICES, unit: "services", run });
    return {
      measured: contestant("readRegister", () => readRegister(parsed)),
      references: [
        { ...contestant("JSON.parse", () => JSON.parse(text)), aim: 1 },
        contestant("readRegister, bytes", () => readRegister(bytes)),
      ],
    };
  },
};
