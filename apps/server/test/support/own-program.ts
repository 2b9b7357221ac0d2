import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import type { Readable } from "node:stream";

/** Waits until a program a test has started says these words. @throws Error with all it said when it ends first */
export function untilSaid(child: ChildProcess, stream: Readable | null, words: string): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    stream?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(words)) resolve();
    });
    child.once("exit", (code) => reject(new Error(`${child.spawnfile} ended with ${code}:\n${said}`)));
  });
}

/** Ends a program a test has started, unless it is gone already, and removes its folder. */
export async function endProgram(child: ChildProcess, directory: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }
  await rm(directory, { recursive: true, force: true });
}
