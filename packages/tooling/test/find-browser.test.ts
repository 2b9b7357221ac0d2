import { delimiter } from "node:path";
import { expect, test } from "vitest";
import { findBrowser, headlessBeside } from "../src/find-browser.mjs";

const nothing = { env: {}, playwright: async () => [], isProgram: () => false };
const among =
  (...programs: string[]) =>
  (path: string) =>
    programs.includes(path);

test("CHROME_PATH comes first", async () => {
  const found = await findBrowser({
    env: { CHROME_PATH: "/opt/chrome", PATH: "/usr/bin" },
    playwright: async () => ["/cache/chrome"],
    isProgram: among("/opt/chrome", "/cache/chrome", "/usr/bin/chromium"),
  });
  expect(found).toBe("/opt/chrome");
});

test("then what Playwright downloaded before", async () => {
  const found = await findBrowser({
    env: { CHROME_PATH: "/gone", PATH: "/usr/bin" },
    playwright: async () => ["/cache/chrome", "/cache/headless"],
    isProgram: among("/cache/headless", "/usr/bin/chromium"),
  });
  expect(found).toBe("/cache/headless");
});

test("then a Chromium, Chrome or Edge on the path", async () => {
  const env = { PATH: ["/usr/local/bin", "/usr/bin"].join(delimiter) };
  expect(await findBrowser({ ...nothing, env, isProgram: among("/usr/bin/chromium") })).toBe(
    "/usr/bin/chromium",
  );
  expect(await findBrowser({ ...nothing, env, isProgram: among("/usr/bin/microsoft-edge") })).toBe(
    "/usr/bin/microsoft-edge",
  );
});

test("then where a Mac keeps its applications", async () => {
  const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(await findBrowser({ ...nothing, isProgram: among(chrome) })).toBe(chrome);
});

test("a machine without any has none", async () => {
  expect(await findBrowser(nothing)).toBeUndefined();
});

test.each([
  [
    "/cache/chromium-1255/chrome-linux64/chrome",
    "/cache/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell",
  ],
  [
    "/cache/chromium-1255/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "/cache/chromium_headless_shell-1255/chrome-headless-shell-mac-arm64/chrome-headless-shell",
  ],
  [
    "C:\\cache\\chromium-1255\\chrome-win64\\chrome.exe",
    "C:\\cache\\chromium_headless_shell-1255\\chrome-headless-shell-win64\\chrome-headless-shell.exe",
  ],
])("the headless browser that belongs to %s is found beside it", (full, headless) => {
  expect(headlessBeside(full)).toBe(headless);
});
