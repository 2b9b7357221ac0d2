import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeBackup } from "./db/backup/write-backup.ts";
import { runOnDatabase } from "./run-on-database.ts";

// The command behind `npm run backup`.
await runOnDatabase(async (url) => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const file = resolve(
    positionals[0] ?? `growth-guide-${new Date().toISOString().replaceAll(":", "-")}.backup`,
  );
  const { tables, rows, bytes } = await writeBackup(url, file);
  console.log(`${rows} rows of ${tables} tables are in ${file} (${bytes} bytes).`);
});
