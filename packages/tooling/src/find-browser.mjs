import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** @typedef {{ env: NodeJS.ProcessEnv, playwright: () => Promise<string[]>, isProgram: (path: string) => boolean }} Surroundings */

/**
 * A Chromium that is on this machine already: `CHROME_PATH`, then Playwright's cache, then the system's
 * Chromium, Chrome or Edge. Undefined when there is none.
 * @param {Partial<Surroundings>} [surroundings]
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(surroundings = {}) {
  const { env = process.env, playwright = playwrightBrowsers, isProgram = canRun } = surroundings;
  if (env.CHROME_PATH && isProgram(env.CHROME_PATH)) return env.CHROME_PATH;
  const cached = (await playwright()).find(isProgram);
  if (cached) return cached;
  const onPath = (env.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find(isProgram);
}

/** Where this Playwright keeps its Chromium; the file need not exist. @returns {Promise<string[]>} */
async function playwrightBrowsers() {
  const { chromium } = await import("playwright-core");
  const full = chromium.executablePath();
  return [full, headlessBeside(full)];
}

/**
 * Where Playwright keeps the smaller, headless Chromium of the same revision.
 * @param {string} full path of the full Chromium, like ".../chromium-1255/chrome-linux64/chrome"
 * @returns {string}
 */
export function headlessBeside(full) {
  const program = full.endsWith(".exe") ? "chrome-headless-shell.exe" : "chrome-headless-shell";
  return full.replace(
    /([\\/])chromium-(\d+)([\\/])chrome-([^\\/]+)([\\/]).*$/,
    `$1chromium_headless_shell-$2$3chrome-headless-shell-$4$5${program}`,
  );
}

/** @param {string} path */
function canRun(path) {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
