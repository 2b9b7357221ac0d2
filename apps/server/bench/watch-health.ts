import { parentPort, Worker, workerData } from "node:worker_threads";

/** Asks for `/health` every few milliseconds; when stopped, tells the longest answer in milliseconds. */
export function watchHealth(url: string): { stop(): Promise<number> } {
  // In a thread of its own: what the measuring program does with a large chapter must not count as the server's wait.
  const watcher = new Worker(new URL(import.meta.url), { workerData: url });
  return {
    stop: () =>
      new Promise((resolve, reject) => {
        watcher.once("message", resolve).once("error", reject);
        watcher.postMessage("stop");
      }),
  };
}

async function watch(url: string): Promise<void> {
  let isWatching = true;
  let worst = 0;
  parentPort?.once("message", () => (isWatching = false));
  // The first request of a process loads what the later ones use.
  await (await fetch(`${url}/health`)).arrayBuffer();
  while (isWatching) {
    const began = performance.now();
    await (await fetch(`${url}/health`)).arrayBuffer();
    worst = Math.max(worst, performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  parentPort?.postMessage(worst);
}

if (parentPort !== null && typeof workerData === "string") await watch(workerData);
