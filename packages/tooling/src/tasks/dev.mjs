import { stopChildren } from "../bootstrap/children.mjs";
import { fromRoot } from "../bootstrap/paths.mjs";
import { prepare } from "../bootstrap/prepare.mjs";
import { runServer } from "../bootstrap/run-server.mjs";
import { say } from "../bootstrap/say.mjs";

/**
 * The server from its sources, restarted on every change, and Vite in front of it with hot reload.
 * When one of the two ends, so does the other.
 * @returns {Promise<number>}
 */
export async function dev() {
  const { node, env } = await prepare();
  const settings = { ...env, NODE_ENV: "development", PORT: env.PORT ?? "8000" };
  say(`The API answers on http://localhost:${settings.PORT}; open the address Vite prints below.`);
  const server = runServer(
    node,
    [
      "--disable-warning=ExperimentalWarning",
      "--watch",
      "--watch-preserve-output",
      "apps/server/src/main.ts",
    ],
    { env: settings },
  );
  const web = runServer(node, ["node_modules/vite/bin/vite.js"], {
    cwd: fromRoot("apps/web"),
    env: settings,
  });
  const code = await Promise.race([server, web]);
  await stopChildren("SIGTERM");
  return code;
}
