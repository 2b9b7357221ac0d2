import cluster from "node:cluster";
import { loadConfig } from "./config.ts";
import { welcome } from "./http/welcome.ts";
import { explainStartFailure } from "./start-failure.ts";

/** The server in this process, or in several that start the program's file again, until it is told to stop. */
export async function run(program: string): Promise<void> {
  try {
    const config = loadConfig();
    if (config.processes > 1 && cluster.isPrimary) {
      const { serveWithWorkers } = await import("./cluster/serve-with-workers.ts");
      await serveWithWorkers(config, program, () => console.log(welcome(config)));
    } else {
      const { serve } = await import("./serve.ts");
      // One of several leaves the welcome to the process that started them.
      await serve(config, () => cluster.isPrimary && console.log(welcome(config)));
    }
  } catch (error) {
    // One of several processes that could not start has said why.
    if (!(error instanceof Error && error.name === "WorkerFailedError"))
      console.error(explainStartFailure(error));
    process.exitCode = 1;
  }
  // The channel to the process that started this one would keep it alive.
  if (cluster.isWorker) process.disconnect();
}
