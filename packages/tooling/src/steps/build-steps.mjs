import { existsSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, readStamp, writeStamp } from "../bootstrap/fingerprint.mjs";
import { cacheFolder, fromRoot, root } from "../bootstrap/paths.mjs";
import { withLock } from "../bootstrap/process-lock.mjs";
import { runCaptured } from "../bootstrap/run-captured.mjs";
import { say } from "../bootstrap/say.mjs";
import { runStep, wholeStep } from "./step.mjs";

/** @typedef {import("./check-steps.mjs").Prepared} Prepared */

/** What the bundles are made from. */
const SOURCES = ["apps", "packages", "pnpm-lock.yaml", "package.json", "tsconfig.base.json"];

/** Files that no bundle contains: tests, documents for people, caches. */
const NOT_BUNDLED =
  /\.test\.tsx?$|(?:^|\/)(?:test|e2e|eval|bench|soak|fixtures|toolchain|\.cache)\/|(?:^|\/)README\.md$/;

const stamp = join(cacheFolder, "built");

/** The two bundles the server needs to run. */
const RESULTS = ["apps/server/dist/main.js", "apps/web/dist/index.html"];

/** Whether both bundles are here. @returns {boolean} */
export function isBuilt() {
  return RESULTS.every((path) => existsSync(fromRoot(path)));
}

/**
 * Builds unless the bundles here were made from exactly these sources.
 * @param {Prepared} prepared
 * @returns {Promise<boolean>} false if a bundle could not be built; its messages have been shown
 */
export async function buildIfChanged(prepared) {
  if (isBuilt() && readStamp(stamp) === sources()) return true;
  const results = await buildAll(prepared);
  return results.every(({ failed }) => failed === 0);
}

/**
 * Builds the server and the web app, one command at a time in one checkout.
 * @param {Prepared} prepared
 * @returns {Promise<import("./step.mjs").StepResult[]>}
 */
export function buildAll(prepared) {
  return withLock(
    join(cacheFolder, "build.lock"),
    async () => {
      const built = sources();
      const results = await Promise.all([buildServer(prepared), buildWeb(prepared)].map(runStep));
      if (results.every(({ failed }) => failed === 0)) writeStamp(stamp, built);
      return results;
    },
    { onWait: (pid) => say(`Another command (process ${pid}) is building; waiting for it.`) },
  );
}

/** The web app's build sees variables whose names begin with VITE_. */
function sources() {
  const variables = Object.entries(process.env)
    .filter(([name]) => name.startsWith("VITE_"))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return fingerprint(root, SOURCES, { ignore: NOT_BUNDLED, also: variables });
}

/** @param {Prepared} prepared @returns {import("./step.mjs").Step} */
function buildServer({ node, env }) {
  const script = fromRoot("packages/tooling/src/build-server.mjs");
  return {
    name: "build server",
    run: async () => wholeStep(await runCaptured(node, [script], { cwd: root, env })),
  };
}

/** @param {Prepared} prepared @returns {import("./step.mjs").Step} */
function buildWeb({ node, env }) {
  const cwd = fromRoot("apps/web");
  return {
    name: "build web",
    run: async () => {
      const vite = await runCaptured(node, [join(cwd, "node_modules/vite/bin/vite.js"), "build"], {
        cwd,
        env: { ...env, NODE_ENV: "production" },
      });
      if (vite.code !== 0) return wholeStep(vite);
      const drawn = await runCaptured(node, [fromRoot("packages/tooling/src/prerender.mjs")], {
        cwd: root,
        env: { ...env, NODE_ENV: "production" },
      });
      if (drawn.code !== 0) return wholeStep(drawn);
      const script = fromRoot("packages/tooling/src/precompress.mjs");
      return wholeStep(await runCaptured(node, [script], { cwd: root, env }));
    },
  };
}

/**
 * Whether the built web app keeps to its budget and carries no server code.
 * @param {Prepared} prepared
 * @returns {import("./step.mjs").Step}
 */
export function bundleCheck({ node, env }) {
  const script = fromRoot("apps/web/scripts/check-bundle.mjs");
  return {
    name: "bundle",
    run: async () => wholeStep(await runCaptured(node, [script], { cwd: root, env })),
  };
}
