import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fromRoot, root } from "./bootstrap/paths.mjs";
import { ENGINE_DATA, RUN_WITH } from "./build-server.mjs";
import { isBuilt } from "./steps/build-steps.mjs";

/** Parts of the bundle that production never loads; the first of them could sign people in without a key. */
const DEVELOPMENT_ONLY = /^local-issuer-|\.map$/;

/**
 * Copies what production runs, and nothing else, to a folder that must not be there yet: both bundles, the playbook,
 * and the packages the server's bundle leaves out. Every file keeps its place relative to the root.
 * @param {string} target
 * @returns {void}
 */
function copyProductionTree(target) {
  if (existsSync(target) && readdirSync(target).length > 0) throw new Error(`${target} is there already.`);
  if (!isBuilt()) throw new Error("There is nothing built to copy: run npm run build first.");
  const dist = fromRoot("apps/server/dist");
  for (const { name } of readdirSync(dist, { withFileTypes: true }).filter((entry) => entry.isFile())) {
    if (!DEVELOPMENT_ONLY.test(name)) copy(join(dist, name), target);
  }
  for (const path of ["apps/server/package.json", "apps/server/playbook", "apps/web/dist"]) {
    copy(fromRoot(path), target);
  }
  const copied = new Set();
  for (const name of RUN_WITH) copyPackage(fromRoot("apps/server/node_modules", name), target, copied);
  for (const name of ENGINE_DATA)
    copyPackage(fromRoot("packages/text-engine/node_modules", name), target, copied);
}

/**
 * A package where pnpm keeps it, the link that leads there, and the packages it depends on in the same way.
 * @param {string} link
 * @param {string} target
 * @param {Set<string>} copied
 */
function copyPackage(link, target, copied) {
  const folder = realpathSync(link);
  if (folder !== link) copyLink(link, folder, target);
  if (copied.has(folder)) return;
  copied.add(folder);
  copy(folder, target);
  /** @type {{ name: string, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} */
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  // pnpm puts a package's dependencies beside it; one for another platform is not there.
  const modules = manifest.name.startsWith("@") ? dirname(dirname(folder)) : dirname(folder);
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
    if (existsSync(join(modules, name))) copyPackage(join(modules, name), target, copied);
  }
}

/** @param {string} link @param {string} folder @param {string} target */
function copyLink(link, folder, target) {
  const place = join(target, relative(root, link));
  if (existsSync(place)) return;
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(relative(realpathSync(dirname(link)), folder), place);
}

/** @param {string} path @param {string} target */
function copy(path, target) {
  cpSync(path, join(target, relative(root, path)), {
    recursive: true,
    filter: (from) => basename(from) !== "node_modules" || from === path,
  });
}

if (process.argv[1] === import.meta.filename) copyProductionTree(resolve(process.argv[2] ?? ""));
