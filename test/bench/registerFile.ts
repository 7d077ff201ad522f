import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { registerGenerator } from "./registerGenerator.ts";

/** Services of a register of about 100 MB, as many as the real one has. */
export const SERVICES = 6_700;

/** The bytes of a made-up register. */
export function registerBytes(services: number): Uint8Array {
  return Buffer.concat(Array.from(registerGenerator({ services }).pieces, (piece) => Buffer.from(piece)));
}

/** Writes a made-up register piece by piece and gives its path. */
export function registerFile(folder: string, services: number): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `register-${services}.json`);
  const file = openSync(path, "w");
  for (const piece of registerGenerator({ services }).pieces) writeSync(file, piece);
  closeSync(file);
  return path;
}
