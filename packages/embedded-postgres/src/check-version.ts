import { readFileSync } from "node:fs";
import { join } from "node:path";
import { broken, explainFileFault } from "./file-faults.ts";
import { otherVersion } from "./log-faults.ts";
import type { Place } from "./place.ts";

/** The major version of the binaries this package brings; data of another one cannot be opened. */
const MAJOR = "18";

/** Looks at the one file every cluster has, before anything is started. @throws PostgresError directory_broken, directory_version */
export function checkVersion({ data, directory }: Place): void {
  const version = readVersion(data, directory);
  if (!/^\d+$/.test(version)) throw broken(directory, "its PG_VERSION file holds no version");
  if (version !== MAJOR) throw otherVersion(directory, `it is of version ${version}, this is ${MAJOR}`);
}

function readVersion(data: string, directory: string): string {
  try {
    return readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR")
      throw broken(directory, "its PG_VERSION file is missing", error);
    throw explainFileFault(error, directory);
  }
}
