import { digests } from "./digests.ts";

// Run under another runtime, alone or bundled, it prints the lines that digests.test.ts expects.
console.log(digests().join("\n"));
