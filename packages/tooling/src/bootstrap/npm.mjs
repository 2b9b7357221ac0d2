import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * How to call npm without a shell: its JavaScript file under this Node where it can be found,
 * otherwise the `npm` on the path.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ command: string, args: string[] }}
 */
export function npmCommand(env) {
  const beside = dirname(process.execPath);
  const candidates = [
    env.npm_execpath ?? "",
    join(beside, "../lib/node_modules/npm/bin/npm-cli.js"),
    join(beside, "node_modules/npm/bin/npm-cli.js"),
  ];
  const file = candidates.find((path) => path.endsWith("npm-cli.js") && existsSync(path));
  return file ? { command: process.execPath, args: [file] } : { command: "npm", args: [] };
}
