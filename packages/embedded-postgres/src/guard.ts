import { spawn } from "node:child_process";

/** Waits for the end of its input, ends the server of the first folder, and removes all of them. */
const SCRIPT = `
cat >/dev/null
pid=$(head -n 1 "$1/server/data/postmaster.pid" 2>/dev/null) && kill -QUIT "$pid"
while [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
rm -rf "$@"
`;

/**
 * Removes a test server and its folders should this process be killed: a small shell holds the other end
 * of a pipe, which closes with this process.
 * @returns call it once the server is gone in order
 */
export function guard(folders: string[]): () => void {
  if (process.platform === "win32") return () => {};
  const shell = spawn("/bin/sh", ["-c", SCRIPT, "guard", ...folders], {
    cwd: "/",
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  shell.unref();
  // Node offers no `unref` in the type of a writable stream; the pipe below it is a socket, and has one.
  (shell.stdin as unknown as { unref(): void }).unref();
  shell.on("error", () => {});
  return () => shell.kill("SIGKILL");
}
