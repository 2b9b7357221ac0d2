import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeBackup } from "./db/backup/write-backup.ts";
import { runOnDatabase } from "./run-on-database.ts";

function read(): string {
  const [file] = parseArgs({ allowPositionals: true }).positionals;
  return resolve(file ?? `growth-guide-${new Date().toISOString().replaceAll(":", "-")}.backup`);
}

// The command behind `npm run backup`.
await runOnDatabase(read, async (url, file) => {
  const { tables, rows, bytes } = await writeBackup(url, file);
  console.log(`${rows} rows of ${tables} tables are in ${file} (${bytes} bytes).`);
});
