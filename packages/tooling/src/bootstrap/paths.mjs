import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder, absolute. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url)).replace(/[\\/]$/, "");

/** The folder whose locked manifest names pnpm and the platform's Node. */
export const toolchainFolder = join(root, "packages/tooling/toolchain");

/** Locks and stamps of this checkout; never committed, safe to delete. */
export const cacheFolder = join(root, "packages/tooling/.cache");

/** @param {...string} parts a path below the root @returns {string} */
export function fromRoot(...parts) {
  return join(root, ...parts);
}

/**
 * A tool installed for this package, as a file Node can run.
 * @param {string} path inside `packages/tooling/node_modules`
 * @returns {string}
 */
export function tool(path) {
  return join(root, "packages/tooling/node_modules", path);
}
