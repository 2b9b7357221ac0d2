import { loadDatabaseUrl } from "./config.ts";
import { openDatabase } from "./db/database.ts";
import { migrateToLatest } from "./db/migrate.ts";
import { explainStartFailure } from "./start-failure.ts";

// The command behind `npm run migrate`.
try {
  const db = openDatabase({ url: loadDatabaseUrl(), poolSize: 2, patient: true });
  const names = await migrateToLatest(db).finally(() => db.destroy());
  console.log(names.length === 0 ? "The database is up to date." : `Migrated: ${names.join(", ")}`);
} catch (error) {
  console.error(explainStartFailure(error));
  process.exitCode = 1;
}
