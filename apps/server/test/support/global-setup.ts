import { createTemplate, startTestPostgres } from "@growth-guide/embedded-postgres/testing";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../../src/db/database.ts";
import { migrateToLatest } from "../../src/db/migrate.ts";

const TEMPLATE = "growth_guide_template";

let postgres: Awaited<ReturnType<typeof startTestPostgres>> | undefined;

/** One PostgreSQL for the whole run, with one migrated database that every test file clones. */
export async function setup(project: TestProject): Promise<void> {
  postgres = await startTestPostgres();
  await createTemplate(postgres.adminUrl, TEMPLATE, async (url) => {
    const db = openDatabase({ url, poolSize: 1, patient: true });
    await migrateToLatest(db).finally(() => db.destroy());
  });
  project.provide("adminUrl", postgres.adminUrl);
  project.provide("template", TEMPLATE);
}

/** Stops it when the run is over. */
export async function teardown(): Promise<void> {
  await postgres?.stop();
}

declare module "vitest" {
  interface ProvidedContext {
    adminUrl: string;
    template: string;
  }
}
