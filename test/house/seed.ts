// Set up before every test file: properties draw the same cases at each run. `KPSS_SEED=7 npm test` draws others; `npm run fuzz` draws many.
import fc from "fast-check";

const { KPSS_SEED = "20260101" } = process.env;
if (!/^\d{1,9}$/.test(KPSS_SEED)) throw new RangeError(`KPSS_SEED requires a whole number, got ${KPSS_SEED}`);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(KPSS_SEED) });
