import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Texts of files by their path from the project's folder, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/** Reads every file below a folder of the project whose path passes, sorted by path. */
export function sources(folder: string, passes: (path: string) => boolean): Sources {
  return new Map(
    readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length).replaceAll("\\", "/"))
      .filter(passes)
      .sort()
      .map((path) => [path, readFileSync(join(projectFolder, path), "utf8")]),
  );
}
