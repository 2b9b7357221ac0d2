import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

export interface App {
  url: string;
  adminUrl: string;
  adopted: boolean;
  process: ChildProcess;
  /** Lets the application leave in order, and waits until it has ended. */
  leave(): Promise<void>;
  /** Kills it without a chance to leave. */
  kill(): Promise<void>;
}

/** Another application, in a process of its own, on the database of a folder. */
export async function startApp(directory: string): Promise<App> {
  return start(["app", directory]);
}

/** A test run, in a process of its own, with a test server. */
export async function startTestRun(env: Record<string, string>): Promise<App> {
  return start(["testing"], env);
}

async function start(args: string[], env: Record<string, string> = {}): Promise<App> {
  const program = new URL("./app.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", program, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const [line] = await createInterface({ input: child.stdout })
    [Symbol.asyncIterator]()
    .next()
    .then(({ value }) => [String(value)]);
  const { url, adminUrl, adopted } = JSON.parse(line ?? "") as App;
  return {
    url,
    adminUrl,
    adopted,
    process: child,
    leave: () => {
      child.stdin.end();
      return ended;
    },
    kill: () => {
      child.kill("SIGKILL");
      return ended;
    },
  };
}
