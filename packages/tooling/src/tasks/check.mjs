import { prepare } from "../bootstrap/prepare.mjs";
import { closingLine } from "../steps/closing-line.mjs";
import { plainChecks, typedChecks } from "../steps/check-steps.mjs";
import { addUp, runStep } from "../steps/step.mjs";

/** Formatting, lockfile, types and lint. @returns {Promise<number>} */
export async function check() {
  const results = await runChecks(await prepare());
  const total = addUp(results);
  process.stdout.write(`${closingLine(total)}\n`);
  return total.failed === 0 ? 0 : 1;
}

/**
 * All checks, two at a time, each told as it ends.
 * @param {import("../steps/check-steps.mjs").Prepared} prepared
 * @returns {Promise<import("../steps/step.mjs").StepResult[]>}
 */
export async function runChecks(prepared) {
  const lanes = await Promise.all([plainChecks(prepared), typedChecks(prepared)].map(inOrder));
  return lanes.flat();
}

/** @param {import("../steps/step.mjs").Step[]} steps */
async function inOrder(steps) {
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}
