import { sayDone, sayFailed, sayWarning } from "../bootstrap/say.mjs";

/**
 * What one step of a check or test run came to. `output` explains a failure, in full.
 * `notes` are told however the step went.
 * @typedef {{ passed: number, failed: number, output: string, summary?: string, notes?: string[] }} StepResult
 */

/** @typedef {{ name: string, run: () => Promise<StepResult> }} Step */

/**
 * Runs one step and tells how it went, with its time; the output of a failed step is shown in full.
 * @param {Step} step
 * @returns {Promise<StepResult>}
 */
export async function runStep({ name, run }) {
  const began = Date.now();
  const result = await run().catch(crashed);
  const took = Date.now() - began;
  const line = result.summary ? `${name}: ${result.summary}` : name;
  if (result.failed === 0) {
    sayDone(line, took);
  } else {
    sayFailed(line, took);
    process.stdout.write(`${result.output.trimEnd()}\n`);
  }
  for (const note of result.notes ?? []) sayWarning(note);
  return result;
}

/**
 * A command that passes or fails as a whole.
 * @param {{ code: number, output: string }} captured
 * @returns {StepResult}
 */
export function wholeStep({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

/** @param {StepResult[]} results @returns {{ passed: number, failed: number }} */
export function addUp(results) {
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** @param {unknown} error @returns {StepResult} */
function crashed(error) {
  return { passed: 0, failed: 1, output: String(error instanceof Error ? error.stack : error) };
}
