import { environmentFor } from "./clean-env.mjs";
import { ensureInstalled } from "./install.mjs";
import { ensureToolchain } from "./toolchain.mjs";

/**
 * What every task but `serve` begins with: a Node that fits, and all packages in place.
 * @returns {Promise<{ node: string, env: Record<string, string> }>} the Node to run programs with, and their environment
 */
export async function prepare() {
  const toolchain = await ensureToolchain();
  await ensureInstalled(toolchain);
  return { node: toolchain.node, env: environmentFor(process.env, toolchain.node) };
}
