import { existsSync } from "node:fs";
import { fromRoot } from "../bootstrap/paths.mjs";
import { prepare } from "../bootstrap/prepare.mjs";
import { runServer } from "../bootstrap/run-server.mjs";
import { TaskFailure } from "../bootstrap/task-failure.mjs";

/** Brings the database up to date. @param {string[]} args @returns {Promise<number>} */
export function migrate(args) {
  return runProgram("apps/server/src/migrate.ts", args);
}

/** Measures the server under load. @param {string[]} args @returns {Promise<number>} */
export function bench(args) {
  return runProgram("apps/server/bench/run.ts", args);
}

/** Measures the text engine over public texts. @param {string[]} args @returns {Promise<number>} */
export function evaluate(args) {
  return runProgram("packages/text-engine/eval/run.mjs", args);
}

/**
 * Runs a program of the repository from its source; Node leaves the types out as it reads.
 * @param {string} path
 * @param {string[]} args
 * @returns {Promise<number>}
 */
async function runProgram(path, args) {
  if (!existsSync(fromRoot(path))) throw new TaskFailure(`There is no ${path} in this checkout.`);
  const { node, env } = await prepare();
  return runServer(node, ["--disable-warning=ExperimentalWarning", fromRoot(path), ...args], { env });
}
