import { prepare } from "../bootstrap/prepare.mjs";
import { root } from "../bootstrap/paths.mjs";
import { runCaptured } from "../bootstrap/run-captured.mjs";
import { formatCommand } from "../steps/check-steps.mjs";

/** Writes every file in the house's format. @returns {Promise<number>} */
export async function format() {
  const { node, env } = await prepare();
  const { code } = await runCaptured(node, formatCommand("--write"), {
    cwd: root,
    env,
    onText: (text) => process.stdout.write(text),
  });
  return code;
}
