import { parseArgs } from "node:util";
import { BackupError } from "./db/backup/backup-error.ts";
import { restoreBackup } from "./db/backup/restore-backup.ts";
import { runOnDatabase } from "./run-on-database.ts";

function read() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: "boolean", default: false } },
  });
  const [file] = positionals;
  if (file === undefined) throw new BackupError("Name the backup: npm run restore -- <file>");
  return { file, values };
}

// The command behind `npm run restore`.
await runOnDatabase(read, async (url, { file, values }) => {
  const { tables, rows, takenAt } = await restoreBackup(url, file, values);
  console.log(`${rows} rows of ${tables} tables are restored, as they were at ${takenAt}.`);
});
