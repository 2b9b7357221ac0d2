import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folders of the workspace's packages, relative to the root. @param {string} root @returns {string[]} */
export function listPackageFolders(root) {
  return ["apps", "packages"].flatMap((group) => {
    const folder = join(root, group);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .sort()
      .map((name) => `${group}/${name}`)
      .filter((path) => existsSync(join(root, path, "package.json")));
  });
}

/**
 * The first dependency that a manifest names and `node_modules` lacks, as "folder: name".
 * Optional dependencies may be absent: they belong to other platforms.
 * @param {string} root
 * @returns {string | undefined}
 */
export function findMissingDependency(root) {
  if (!existsSync(join(root, "node_modules/.modules.yaml"))) return "node_modules";
  for (const folder of listPackageFolders(root)) {
    const missing = dependenciesOf(join(root, folder)).find(
      (name) => !existsSync(join(root, folder, "node_modules", name)),
    );
    if (missing) return `${folder}: ${missing}`;
  }
  return undefined;
}

/** @param {string} folder @returns {string[]} */
function dependenciesOf(folder) {
  /** @type {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} */
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return [...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.devDependencies ?? {})];
}
