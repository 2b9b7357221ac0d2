import type { Config } from "../config.ts";
import { exitIfStuck } from "../exit-if-stuck.ts";
import { openLogger } from "../logger.ts";
import { openPostgres } from "../open/open-postgres.ts";
import { untilToldToStop } from "../until-told-to-stop.ts";
import { startWorkers } from "./workers.ts";

/** What stopping may take here, in milliseconds: a little longer than each process may take itself. */
const STOP_LIMIT_MS = 9500;

/**
 * Several processes behind one port, from the start to the stop. This one has what there is only once: the embedded
 * database, its migrations, the key of the local sign-in and the port that tells figures. It answers nothing itself.
 * @param program what each process runs
 * @throws WorkerFailedError when one of them cannot start
 */
export async function serveWithWorkers(
  config: Config,
  program: string,
  onListening: () => void,
): Promise<void> {
  const log = await openLogger(config);
  const toldToStop = untilToldToStop();
  const postgres = await openPostgres(config, (step) => log.info(step));
  try {
    await makeLocalKey(config);
    const env = { DATABASE_URL: postgres.url, MIGRATE_ON_START: "false" };
    const workers = startWorkers({ count: config.processes, program, env, log });
    let inOrder = true;
    try {
      const metrics = await openMetricsIfWanted(config);
      await workers.listening();
      onListening();
      await toldToStop;
      exitIfStuck(STOP_LIMIT_MS);
      await metrics?.close();
    } finally {
      inOrder = await workers.stop();
    }
    if (!inOrder) process.exitCode = 1;
  } finally {
    await postgres.stop();
  }
}

/** Made before there are several who would each make one. */
async function makeLocalKey({ auth }: Config): Promise<void> {
  if (auth.kind !== "local") return;
  const { openLocalIssuer } = await import("../auth/local-issuer.ts");
  openLocalIssuer(auth.directory, () => new Date());
}

async function openMetricsIfWanted({ metrics }: Config): Promise<{ close(): Promise<void> } | null> {
  if (metrics === undefined) return null;
  const { serveSummedMetrics } = await import("../metrics/summed-metrics.ts");
  return { close: await serveSummedMetrics(metrics) };
}
