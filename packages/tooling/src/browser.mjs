import { runCaptured } from "./bootstrap/run-captured.mjs";
import { TaskFailure } from "./bootstrap/task-failure.mjs";
import { findBrowser } from "./find-browser.mjs";

export { findBrowser } from "./find-browser.mjs";

/**
 * Options with which Chromium runs without a screen, also as root in a container, and without
 * talking to anybody on its own account. Give each run its own `--user-data-dir`.
 */
export const browserFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A Chromium to test with: one that is here, else one installed by the system's packages (as root on
 * Debian and its kin), else Playwright's own download.
 * @param {{ onProgress?: (sentence: string) => void }} [options]
 * @returns {Promise<string>} the binary's path
 * @throws {TaskFailure} when there is none and none can be had
 */
export async function ensureBrowser({ onProgress = () => {} } = {}) {
  const here = await findBrowser();
  if (here) return here;
  if (await installFromSystem(onProgress)) {
    const installed = await findBrowser();
    if (installed) return installed;
  }
  onProgress("Downloading Playwright's Chromium.");
  const { createRequire } = await import("node:module");
  const cli = createRequire(import.meta.url).resolve("playwright-core/cli.js");
  const { code, output } = await runCaptured(process.execPath, [cli, "install", "chromium-headless-shell"]);
  const downloaded = code === 0 ? await findBrowser() : undefined;
  if (downloaded) return downloaded;
  throw new TaskFailure(
    `There is no browser to test with: install Chromium or set CHROME_PATH.${lastLine(output)}`,
  );
}

/** @param {(sentence: string) => void} onProgress @returns {Promise<boolean>} */
async function installFromSystem(onProgress) {
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  if (!isRoot) return false;
  const apt = await runCaptured("apt-get", ["--version"]);
  if (apt.code !== 0) return false;
  onProgress("Installing Chromium from the system's packages (once).");
  const env = /** @type {Record<string, string>} */ ({ ...process.env, DEBIAN_FRONTEND: "noninteractive" });
  await runCaptured("apt-get", ["update"], { env });
  const { code } = await runCaptured("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
    env,
  });
  return code === 0;
}

/** @param {string} output */
function lastLine(output) {
  const line = output.trim().split("\n").at(-1);
  return line ? ` The download said: ${line}` : "";
}
