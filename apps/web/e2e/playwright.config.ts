import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { browserFlags, ensureBrowser } from "@growth-guide/tooling/browser";
import { defineConfig } from "@playwright/test";

// Workers read this file again: what is found or made once is handed on to them.
process.env["E2E_PORT"] ??= String(await freePort());
process.env["E2E_DATA"] ??= aFolderForThisRun();
process.env["E2E_BROWSER"] ??= await ensureBrowser({ onProgress: (sentence) => console.log(sentence) });

const baseURL = `http://localhost:${process.env["E2E_PORT"]}`;

/** What people come to do, from its beginning to its end. */
const FLOWS =
  /(?:onboarding|strategies|posts|own-chapter|account|account-reading|reading|reading-tools|self-check|removals|trust|palette|api-keys|webhooks)\.spec\.ts$/;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: fileURLToPath(new URL("../test-results", import.meta.url)),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  projects: [
    { name: "desk", use: { viewport: { width: 1280, height: 800 } } },
    // The ways through the product again, with a thumb on the smallest screen.
    { name: "phone", use: { viewport: { width: 360, height: 740 }, hasTouch: true }, testMatch: FLOWS },
  ],
  use: {
    baseURL,
    launchOptions: {
      executablePath: process.env["E2E_BROWSER"],
      args: browserFlags.filter((flag) => flag !== "--headless"),
    },
    trace: "off",
    // Only the tests of being offline want one between the page and what they hold back or answer themselves.
    serviceWorkers: "block",
    locale: "en-GB",
    reducedMotion: "reduce",
  },
  webServer: {
    command: `"${process.execPath}" apps/server/dist/main.js`,
    cwd: fileURLToPath(new URL("../../..", import.meta.url)),
    url: `${baseURL}/ready`,
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stderr: "pipe",
    env: {
      PORT: process.env["E2E_PORT"],
      DATA_DIR: process.env["E2E_DATA"],
      LOG_LEVEL: "warn",
      NODE_ENV: "development",
    },
  },
});

/** Gone again when everything has ended, the server in it first. */
function aFolderForThisRun(): string {
  const folder = mkdtempSync(join(tmpdir(), "growth-guide-e2e-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
