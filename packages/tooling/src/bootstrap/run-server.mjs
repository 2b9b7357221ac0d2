import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { adopt, exitCodeOf, isStopping } from "./children.mjs";
import { fromRoot } from "./paths.mjs";
import { TaskFailure } from "./task-failure.mjs";

const preload = pathToFileURL(fromRoot("packages/tooling/src/bootstrap/end-with-parent.mjs")).href;

/**
 * Runs a long-lived Node program as a direct child on this terminal until it ends.
 * @param {string} node the Node binary
 * @param {string[]} args Node's own options, the program, its arguments
 * @param {{ cwd?: string, env: Record<string, string> }} options
 * @returns {Promise<number>} its exit code; 128 + the signal's number if a signal ended it
 */
export function runServer(node, args, { cwd = fromRoot(), env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, ["--import", preload, ...args], {
      cwd,
      env,
      stdio: "inherit",
      detached: process.platform !== "win32",
    });
    const release = adopt(child, { group: false });
    child.on("error", (error) => {
      release();
      reject(new TaskFailure(`Node could not be started: ${error.message}.`));
    });
    child.on("exit", (code, signal) => {
      release();
      // While stopping, forwardSignals decides the exit code once every child has ended.
      if (!isStopping()) resolve(code ?? exitCodeOf(signal ?? "SIGTERM"));
    });
  });
}
