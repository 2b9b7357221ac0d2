import { join } from "node:path";
import { environmentFor } from "./clean-env.mjs";
import { explainInstallFailure } from "./explain-failure.mjs";
import { fingerprint, readStamp, writeStamp } from "./fingerprint.mjs";
import { findMissingDependency, listPackageFolders } from "./manifests.mjs";
import { cacheFolder, root } from "./paths.mjs";
import { withLock } from "./process-lock.mjs";
import { runCaptured } from "./run-captured.mjs";
import { say, sayDone } from "./say.mjs";
import { TaskFailure } from "./task-failure.mjs";

/** Inside `node_modules`, so that deleting that folder forgets the stamp as well. */
const stamp = join(root, "node_modules/.growth-guide-installed");

/** Without a network, say so within some seconds instead of minutes. */
const PATIENCE = ["--config.fetch-retry-mintimeout=2000", "--config.fetch-retry-maxtimeout=8000"];

/**
 * Installs the workspace's packages if the lockfile or a manifest changed, or something is missing.
 * @param {import("./toolchain.mjs").Toolchain} toolchain
 * @returns {Promise<void>}
 * @throws {TaskFailure} with the reason in one sentence
 */
export async function ensureInstalled(toolchain) {
  if (isInstalled()) return;
  await withLock(
    join(cacheFolder, "install.lock"),
    async () => {
      if (!isInstalled()) await install(toolchain);
    },
    { onWait: (pid) => say(`Another command (process ${pid}) is installing packages; waiting for it.`) },
  );
}

function isInstalled() {
  return readStamp(stamp) === wantedInstallation() && findMissingDependency(root) === undefined;
}

/** What an installation depends on: the lockfile, the manifests, the platform. */
function wantedInstallation() {
  const manifests = listPackageFolders(root).map((folder) => `${folder}/package.json`);
  const files = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ".npmrc", ...manifests];
  return fingerprint(root, files, { also: [process.platform, process.arch] });
}

/** @param {import("./toolchain.mjs").Toolchain} toolchain */
async function install({ node, pnpm }) {
  const began = Date.now();
  say("Installing packages.");
  const { NODE_ENV: _, ...env } = environmentFor(process.env, node);
  const { code, output } = await runCaptured(
    node,
    [
      pnpm,
      "install",
      ...PATIENCE,
      "--frozen-lockfile",
      "--reporter=append-only",
      "--config.confirm-modules-purge=false",
    ],
    { cwd: root, env, onText: showProgress },
  );
  if (code !== 0) {
    const { sentence, known } = explainInstallFailure("The packages could not be installed", output);
    if (!known) process.stderr.write(output);
    throw new TaskFailure(sentence);
  }
  writeStamp(stamp, wantedInstallation());
  sayDone("packages installed", Date.now() - began);
}

/** Of all that pnpm says, its count of packages. @param {string} text */
function showProgress(text) {
  for (const line of text.split("\n")) {
    if (line.startsWith("Progress:")) process.stdout.write(`  ${line.slice("Progress: ".length)}\n`);
  }
}
