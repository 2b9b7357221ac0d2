import { pathToFileURL } from "node:url";
import { forwardSignals } from "../bootstrap/children.mjs";
import { fromRoot } from "../bootstrap/paths.mjs";
import { runServer } from "../bootstrap/run-server.mjs";
import { TaskFailure } from "../bootstrap/task-failure.mjs";
import { findToolchain } from "../bootstrap/toolchain.mjs";
import { isBuilt } from "../steps/build-steps.mjs";

/**
 * Runs the production bundle as it lies there; nothing is installed or built. With a fitting Node the
 * server runs in this very process, so that every signal reaches it.
 * @returns {Promise<number>}
 */
export async function serve() {
  const toolchain = findToolchain();
  if (!isBuilt() || !toolchain) {
    throw new TaskFailure("There is nothing built to serve: run npm run build first.");
  }
  const main = fromRoot("apps/server/dist/main.js");
  if (toolchain.node === process.execPath) {
    process.setSourceMapsEnabled(true);
    await import(pathToFileURL(main).href);
    return Number(process.exitCode ?? 0);
  }
  forwardSignals();
  const env = /** @type {Record<string, string>} */ ({ ...process.env });
  return runServer(toolchain.node, ["--enable-source-maps", main], { env });
}
