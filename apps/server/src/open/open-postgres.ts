import type { Config } from "../config.ts";
import { openDatabase } from "../db/database.ts";
import { migrateToLatest } from "../db/migrate.ts";

type OpenedPostgres = { url: string; stop(): Promise<void> };

/**
 * The address of the configured PostgreSQL, migrated where that is asked for; the embedded one is started, or joined,
 * and left by `stop`.
 */
export async function openPostgres(
  { database, migrateOnStart }: Pick<Config, "database" | "migrateOnStart">,
  onProgress: (step: string) => void,
): Promise<OpenedPostgres> {
  const opened = await open(database, onProgress);
  if (!migrateOnStart) return opened;
  return migrate(opened.url).then(
    () => opened,
    async (error: unknown) => {
      await opened.stop();
      throw error;
    },
  );
}

async function open(
  database: Config["database"],
  onProgress: (step: string) => void,
): Promise<OpenedPostgres> {
  if (database.kind === "postgres") return { url: database.url, stop: async () => {} };
  // Loaded only where it is used: production has no embedded database and no package for it.
  const { startPostgres } = await import("@growth-guide/embedded-postgres");
  return startPostgres({ directory: database.directory, onProgress });
}

async function migrate(url: string): Promise<void> {
  const db = openDatabase({ url, poolSize: 2, patient: true });
  await migrateToLatest(db).finally(() => db.destroy());
}
