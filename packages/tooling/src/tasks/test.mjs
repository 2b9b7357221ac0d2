import { prepare } from "../bootstrap/prepare.mjs";
import { say, sayProblem } from "../bootstrap/say.mjs";
import { TaskFailure } from "../bootstrap/task-failure.mjs";
import { auditStep } from "../audit.mjs";
import { buildAll, bundleCheck } from "../steps/build-steps.mjs";
import { closingLine } from "../steps/closing-line.mjs";
import { addUp, runStep } from "../steps/step.mjs";
import { endToEndTests, hasEndToEndTests, unitTests } from "../steps/test-steps.mjs";
import { runChecks } from "./check.mjs";

/** Everything that proves the product; the last line says how many proofs held. @returns {Promise<number>} */
export async function test() {
  const total = await runEverything().catch((error) => {
    if (!(error instanceof TaskFailure)) throw error;
    sayProblem(error.message);
    return { passed: 0, failed: 1 };
  });
  process.stdout.write(`${closingLine(total)}\n`);
  return total.failed === 0 ? 0 : 1;
}

async function runEverything() {
  const prepared = await prepare();
  const withBrowser = hasEndToEndTests();
  // Finding a browser may mean downloading one: that waits for the network while the cores work.
  const browser = withBrowser ? findBrowser() : undefined;
  const checks = await runChecks(prepared);
  say("Running the tests and building.");
  const [tests, builds, advisories] = await Promise.all([
    runStep(unitTests(prepared)),
    buildAll(prepared),
    runStep(auditStep(prepared)),
  ]);
  const results = [...checks, advisories, tests, ...builds, await runStep(bundleCheck(prepared))];
  if (browser) {
    say("Running the end-to-end tests.");
    results.push(await runStep(endToEndTests(prepared, browser)));
  }
  return addUp(results);
}

/** @returns {Promise<string>} */
async function findBrowser() {
  const { ensureBrowser } = await import("../browser.mjs");
  const found = ensureBrowser({ onProgress: say });
  // It is awaited only when the end-to-end tests begin; until then a failure waits with it.
  found.catch(() => undefined);
  return found;
}
