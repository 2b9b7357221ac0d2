import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folders that hold results, never sources. */
const RESULTS = new Set(["node_modules", "dist", "coverage", "test-results", "playwright-report"]);

/**
 * One hash over the names and contents of files, and over anything else the result depends on.
 * @param {string} root what the paths are relative to
 * @param {string[]} paths files and folders; absent ones count as absent
 * @param {{ ignore?: RegExp, also?: string[] }} [options] `ignore` is matched against the relative path
 * @returns {string} SHA-256, hexadecimal
 */
export function fingerprint(root, paths, { ignore, also = [] } = {}) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((path) => listFiles(root, path))) {
    if (ignore?.test(path)) continue;
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  for (const text of also) hash.update(`${text}\0`);
  return hash.digest("hex");
}

/** What a stamp file says, or undefined without one. @param {string} file @returns {string | undefined} */
export function readStamp(file) {
  return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
}

/** @param {string} file @param {string} fingerprint */
export function writeStamp(file, fingerprint) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${fingerprint}\n`);
}

/** Files at or below a path, in a stable order. @param {string} root @param {string} path @returns {string[]} */
function listFiles(root, path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [path];
  return readdirSync(absolute)
    .filter((name) => !RESULTS.has(name))
    .sort()
    .flatMap((name) => listFiles(root, `${path}/${name}`));
}
