import { fromRoot } from "../bootstrap/paths.mjs";
import { prepare } from "../bootstrap/prepare.mjs";
import { runServer } from "../bootstrap/run-server.mjs";
import { buildIfChanged } from "../steps/build-steps.mjs";

/** Installs and builds what is missing or changed, then runs the server until it is stopped. @returns {Promise<number>} */
export async function start() {
  const prepared = await prepare();
  if (!(await buildIfChanged(prepared))) return 1;
  const { node, env } = prepared;
  return runServer(node, ["--enable-source-maps", fromRoot("apps/server/dist/main.js")], { env });
}
