import { existsSync } from "node:fs";
import { fromRoot } from "../bootstrap/paths.mjs";
import { prepare } from "../bootstrap/prepare.mjs";
import { runServer } from "../bootstrap/run-server.mjs";
import { TaskFailure } from "../bootstrap/task-failure.mjs";
import { buildIfChanged } from "../steps/build-steps.mjs";

/** Brings the database up to date. @param {string[]} args @returns {Promise<number>} */
export function migrate(args) {
  return runProgram("apps/server/src/migrate.ts", args);
}

/** Writes everything the database holds to a file. @param {string[]} args @returns {Promise<number>} */
export function backup(args) {
  return runProgram("apps/server/src/backup.ts", args);
}

/** Brings the database to what such a file holds. @param {string[]} args @returns {Promise<number>} */
export function restore(args) {
  return runProgram("apps/server/src/restore.ts", args);
}

/** Measures what is built from the sources here, built anew if they changed. @param {string[]} args @returns {Promise<number>} */
export async function bench(args) {
  if (!(await buildIfChanged(await prepare()))) return 1;
  return runProgram("apps/server/bench/run.ts", args);
}

/** Keeps the server at work for long, or kills it while it works. @param {string[]} args @returns {Promise<number>} */
export function soak(args) {
  return runProgram("apps/server/soak/run.ts", args);
}

/** What so many readers need. @param {string[]} args @returns {Promise<number>} */
export function model(args) {
  return runProgram("apps/server/bench/model.ts", args);
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
