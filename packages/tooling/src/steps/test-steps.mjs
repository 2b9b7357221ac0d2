import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { cacheFolder, fromRoot, root, tool } from "../bootstrap/paths.mjs";
import { runCaptured } from "../bootstrap/run-captured.mjs";
import { secondTriesOfPlaywright, secondTriesOfVitest } from "./second-tries.mjs";
import { countPlaywright, countVitest, skippedByVitest } from "./test-reports.mjs";

/** @typedef {import("./check-steps.mjs").Prepared} Prepared */
/** @typedef {import("./step.mjs").Step} Step */

/** Much of what is tested waits for a database or a process: even two cores carry two files at a time. */
const workers = Math.max(2, cpus().length - 1);

const endToEndConfig = fromRoot("apps/web/e2e/playwright.config.ts");

/** Unit and integration tests of every package. @param {Prepared} prepared @returns {Step} */
export function unitTests({ node, env }) {
  const report = join(cacheFolder, "vitest.json");
  const config = fromRoot("packages/tooling/vitest.config.ts");
  const args = [
    tool("vitest/vitest.mjs"),
    "run",
    "--config",
    config,
    "--reporter=default",
    `--maxWorkers=${workers}`,
    "--retry=1",
  ];
  return {
    name: "unit and integration tests",
    run: () =>
      reported(
        report,
        (found) => ({
          ...countVitest(found),
          notes: [...skippedByVitest(found), ...secondTriesOfVitest(found)],
        }),
        () =>
          runCaptured(node, [...args, "--reporter=json", `--outputFile.json=${report}`], { cwd: root, env }),
      ),
  };
}

/** Whether there are end-to-end tests to run. @returns {boolean} */
export function hasEndToEndTests() {
  return existsSync(endToEndConfig);
}

/**
 * A real browser against the built product.
 * @param {Prepared} prepared
 * @param {Promise<string>} browser path of the browser's binary
 * @returns {Step}
 */
export function endToEndTests({ node, env }, browser) {
  const report = join(cacheFolder, "playwright.json");
  const args = [
    tool("@playwright/test/cli.js"),
    "test",
    "-c",
    endToEndConfig,
    "--retries=1",
    "--reporter=list,json",
  ];
  return {
    name: "end-to-end tests",
    run: async () => {
      const settings = { ...env, CHROME_PATH: await browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
      return reported(
        report,
        (found) => ({ ...countPlaywright(found), notes: secondTriesOfPlaywright(found) }),
        () => runCaptured(node, args, { cwd: dirname(endToEndConfig), env: settings }),
      );
    },
  };
}

/**
 * Runs a test runner and counts by the report it writes. A runner that writes none has failed once.
 * @param {string} file
 * @param {(report: unknown) => { passed: number, failed: number, notes?: string[] }} count
 * @param {() => Promise<import("../bootstrap/run-captured.mjs").Captured>} run
 * @returns {Promise<import("./step.mjs").StepResult>}
 */
async function reported(file, count, run) {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await run();
  const {
    passed,
    failed,
    notes = [],
  } = existsSync(file) ? count(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 0 };
  const total = { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  return { ...total, output, notes, summary: `${total.passed} passed, ${total.failed} failed` };
}
