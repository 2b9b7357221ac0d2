import type { Config } from "../config.ts";

/** What a person who just started the server reads: where it is and what to do there. */
export function welcome({ http, auth, database, environment }: Config): string {
  const host = ["127.0.0.1", "0.0.0.0", "::1"].includes(http.host) ? "localhost" : http.host;
  const address = `http://${host}:${http.port}`;
  const lines = [
    "",
    `  Growth Guide is running at ${address}`,
    "",
    "  Read the growth playbook there, at the level that suits you, or paste a chapter of your own.",
    auth.kind === "local"
      ? "  Sign in as a demo person: everything stays on this machine and no key is needed."
      : "  Sign-in goes through Clerk.",
    environment === "production" ? "" : `  The REST API is described at ${address}/docs`,
    database.kind === "embedded" ? `  Your data is kept in ${database.directory}` : "",
    "  Press Ctrl-C to stop.",
    "",
  ];
  return lines.filter((line, index) => line !== "" || index < 3 || index === lines.length - 1).join("\n");
}
