import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** The server as a process of its own. */
export type ServerProcess = {
  child: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** Resolves once it says where it is; rejects with its output when it ends first. */
  ready(): Promise<void>;
  /** Resolves to its exit code, or null when a signal ended it. */
  ended: Promise<number | null>;
};

/** Starts the server from its source with exactly the given environment. */
export function startProcess(env: Record<string, string>): ServerProcess {
  const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => void (printed += chunk.toString()));
  }
  const ended = once(child, "close").then(([code]) => code as number | null);
  return {
    child,
    output: () => printed,
    ended,
    ready: () =>
      new Promise((resolve, reject) => {
        const look = () => printed.includes("is running at") && resolve();
        child.stdout.on("data", look);
        look();
        void ended.then((code) => reject(new Error(`The server ended with ${code}:\n${printed}`)));
      }),
  };
}

/** A port nobody listens on. */
export async function aFreePort(): Promise<number> {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const { port } = holder.address() as AddressInfo;
  holder.close();
  await once(holder, "close");
  return port;
}
