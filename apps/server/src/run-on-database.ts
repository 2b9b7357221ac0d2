import { loadDatabase } from "./config.ts";
import { openPostgres } from "./open/open-postgres.ts";
import { explainStartFailure } from "./start-failure.ts";
import { BackupError } from "./db/backup/backup-error.ts";

/** A command on the configured database; the embedded one is started for it, or joined. A failure is one sentence. */
export async function runOnDatabase(command: (url: string) => Promise<void>): Promise<void> {
  try {
    const postgres = await openPostgres({ database: loadDatabase(), migrateOnStart: false }, (step) =>
      console.log(step),
    );
    await command(postgres.url).finally(() => postgres.stop());
  } catch (error) {
    console.error(error instanceof BackupError ? error.message : explainStartFailure(error));
    process.exitCode = 1;
  }
}
