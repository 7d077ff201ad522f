import { readRegister } from "../../../src/interop/register/readRegister.ts";
import { registerBytes, SERVICES } from "../registerFile.ts";
import type { Contestant, Work } from "../work.ts";

/** Whether time grows with the size of the register and not faster: the time of each service stays about the same. */
export const registerGrowthWork: Work = {
  name: "register-growth",
  what: "bytes of made-up registers of 200, 100, 50 and 10 MB to services",
  prepare: () => {
    const contestant = (megabytes: number): Contestant => {
      const size = Math.round((SERVICES * megabytes) / 100);
      const bytes = registerBytes(size);
      return { name: `${megabytes} MB`, size, unit: "services", run: () => readRegister(bytes) };
    };
    return { measured: contestant(200), references: [contestant(100), contestant(50), contestant(10)] };
  },
};
