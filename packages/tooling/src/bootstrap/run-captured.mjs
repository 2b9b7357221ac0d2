import { spawn } from "node:child_process";
import { adopt, isStopping } from "./children.mjs";

/** @typedef {{ code: number, output: string }} Captured */

/**
 * Runs a command to its end and keeps what it prints, both streams in the order they arrive.
 * A command that cannot be started, or dies by a signal, ends with a code other than 0.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, onText?: (text: string) => void }} [options]
 * @returns {Promise<Captured>}
 */
export function runCaptured(command, args, { cwd, env, onText } = {}) {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(command, args, {
      ...(cwd ? { cwd } : {}),
      env: plainly(env ?? process.env),
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
    });
    const release = adopt(child, { group: true });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (/** @type {string} */ text) => {
        output += text;
        onText?.(text);
      });
    }
    child.on("error", (error) => {
      release();
      resolve({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on("close", (code, signal) => {
      release();
      // While stopping, forwardSignals ends this process; nothing may begin after this command.
      if (isStopping()) return;
      resolve({ code: code ?? 1, output: signal ? `${output}Ended by ${signal}.\n` : output });
    });
  });
}

/**
 * What is captured is shown on this terminal later, if at all: programs are told to write plain text
 * unless it shows colours.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function plainly(env) {
  const { FORCE_COLOR: _, ...rest } = env;
  return process.stdout.isTTY ? env : { ...rest, NO_COLOR: "1" };
}
