import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withoutNpmSettings } from "./clean-env.mjs";
import { explainInstallFailure } from "./explain-failure.mjs";
import { chooseNode, thisMachine } from "./node-choice.mjs";
import { npmCommand } from "./npm.mjs";
import { cacheFolder, toolchainFolder } from "./paths.mjs";
import { withLock } from "./process-lock.mjs";
import { runCaptured } from "./run-captured.mjs";
import { say, sayDone } from "./say.mjs";
import { TaskFailure } from "./task-failure.mjs";

/** @typedef {{ node: string, pnpm: string }} Toolchain paths of the Node binary and of pnpm's JavaScript file */

/**
 * The Node and pnpm every task uses, brought first where they are missing.
 * @returns {Promise<Toolchain>}
 * @throws {TaskFailure} when this machine has no Node that fits and none can be brought
 */
export async function ensureToolchain() {
  const choice = chooseNode(thisMachine());
  if (choice.kind === "none") throw new TaskFailure(choice.reason);
  const wanted = choice.kind === "bundled" ? ["pnpm", choice.name] : ["pnpm"];
  if (!isComplete(wanted)) {
    await withLock(
      join(cacheFolder, "toolchain.lock"),
      async () => {
        if (!isComplete(wanted)) await bringToolchain(wanted);
      },
      { onWait: (pid) => say(`Another command (process ${pid}) is bringing the tools; waiting for it.`) },
    );
  }
  return toolchainFor(choice);
}

/**
 * The toolchain if it is already here; nothing is brought.
 * @returns {Toolchain | undefined}
 */
export function findToolchain() {
  const choice = chooseNode(thisMachine());
  if (choice.kind === "none") return undefined;
  if (choice.kind === "bundled" && !isComplete([choice.name])) return undefined;
  return toolchainFor(choice);
}

/** @param {Exclude<import("./node-choice.mjs").NodeChoice, { kind: "none" }>} choice @returns {Toolchain} */
function toolchainFor(choice) {
  const modules = join(toolchainFolder, "node_modules");
  return {
    node: choice.kind === "system" ? process.execPath : join(modules, choice.name, choice.file),
    pnpm: join(modules, "pnpm/bin/pnpm.cjs"),
  };
}

/** Whether each package is here in the version the lockfile names. @param {string[]} names @returns {boolean} */
function isComplete(names) {
  /** @type {{ packages: Record<string, { version?: string }> }} */
  const lock = JSON.parse(readFileSync(join(toolchainFolder, "package-lock.json"), "utf8"));
  return names.every((name) => {
    const manifest = join(toolchainFolder, "node_modules", name, "package.json");
    if (!existsSync(manifest)) return false;
    return (
      JSON.parse(readFileSync(manifest, "utf8")).version === lock.packages[`node_modules/${name}`]?.version
    );
  });
}

/**
 * Installs beside the old folder and then changes places: an interrupted download leaves nothing
 * half done, and the Node that may be running from the old folder is never overwritten.
 * @param {string[]} names
 */
async function bringToolchain(names) {
  const began = Date.now();
  say(`Bringing ${names.join(" and ")} for this project (once; nothing outside this folder changes).`);
  const staging = join(toolchainFolder, `.staging-${process.pid}`);
  try {
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging);
    for (const file of ["package.json", "package-lock.json"]) {
      copyFileSync(join(toolchainFolder, file), join(staging, file));
    }
    await npmCi(staging, names.length === 1);
    changePlaces(join(staging, "node_modules"), join(toolchainFolder, "node_modules"));
  } catch (error) {
    if (error instanceof TaskFailure) throw error;
    throw new TaskFailure(explainInstallFailure("The tools could not be installed", String(error)).sentence);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  sayDone("tools ready", Date.now() - began);
}

/** @param {string} folder @param {boolean} withoutNode */
async function npmCi(folder, withoutNode) {
  const npm = npmCommand(process.env);
  const args = [...npm.args, "ci", "--no-audit", "--no-fund", "--ignore-scripts"];
  // Without a network, say so within some seconds instead of minutes.
  args.push("--fetch-retry-mintimeout=2000", "--fetch-retry-maxtimeout=8000");
  if (withoutNode) args.push("--omit=optional");
  const { code, output } = await runCaptured(npm.command, args, {
    cwd: folder,
    env: withoutNpmSettings(process.env),
  });
  if (code === 0) return;
  const { sentence, known } = explainInstallFailure("The tools could not be installed", output);
  if (!known) process.stderr.write(output);
  throw new TaskFailure(sentence);
}

/** @param {string} fresh @param {string} place */
function changePlaces(fresh, place) {
  const old = `${place}.old-${process.pid}`;
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}
