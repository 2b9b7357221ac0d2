import { BackupError } from "./db/backup/backup-error.ts";
import { loadDatabase } from "./config.ts";
import { openPostgres } from "./open/open-postgres.ts";
import { explainStartFailure } from "./start-failure.ts";

/**
 * A command on the configured database; the embedded one is started for it, or joined. What was asked for is read before
 * that: a word mistyped starts nothing. A failure is one sentence.
 */
export async function runOnDatabase<Asked>(
  read: () => Asked,
  command: (url: string, asked: Asked) => Promise<void>,
): Promise<void> {
  try {
    const asked = read();
    const postgres = await openPostgres({ database: loadDatabase(), migrateOnStart: false }, (step) =>
      console.log(step),
    );
    await command(postgres.url, asked).finally(() => postgres.stop());
  } catch (error) {
    console.error(isOfAnOperator(error) ? error.message : explainStartFailure(error));
    process.exitCode = 1;
  }
}

/** What whoever typed the command can mend, said in a sentence: a backup that does not fit, an option there is not. */
function isOfAnOperator(error: unknown): error is Error {
  if (error instanceof BackupError) return true;
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}
