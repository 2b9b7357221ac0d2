// Measures what a visitor feels, in a real Chromium with a processor slowed four times and, for first visits, a slow
// mobile network: `pnpm --filter web vitals`, after `npm run build`. Starts a server of its own, or asks the one whose
// address is given; `visits`, `switch` or `long` measures one part. Prints the table of docs/benchmarks.md; exits with 1
// when a figure is not reached.
import { browserFlags, ensureBrowser } from "@growth-guide/tooling/browser";
import { chromium } from "@playwright/test";
import { measureFirstVisit } from "./vitals/first-visit.mjs";
import { measureLevelSwitch } from "./vitals/level-switch.mjs";
import { measureLongChapter } from "./vitals/long-chapter.mjs";
import { printHead, printRows } from "./vitals/table.mjs";
import { startServer } from "./vitals/server.mjs";

const given = process.argv.slice(2).find((word) => word.startsWith("http"));
const part = process.argv.slice(2).find((word) => !word.startsWith("http"));
const server = given === undefined ? await startServer() : { address: given, stop: async () => {} };
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
try {
  const { address } = server;
  let reached = printHead();
  for (const [name, measure] of [
    ["visits", () => measureFirstVisit(browser, "landing page", `${address}/`)],
    ["visits", () => measureFirstVisit(browser, "a chapter", `${address}/read/pricing`)],
    ["switch", () => measureLevelSwitch(browser, address)],
    ["long", () => measureLongChapter(browser, address)],
  ]) {
    if (part === undefined || part === name) reached = printRows(await measure()) && reached;
  }
  process.exitCode = reached ? 0 : 1;
} finally {
  await browser.close();
  await server.stop();
}
