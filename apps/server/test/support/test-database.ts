import { cloneTemplate } from "@growth-guide/embedded-postgres/testing";
import { afterAll, beforeAll, inject } from "vitest";
import { type Db, openDatabase } from "../../src/db/database.ts";

/** A migrated, empty database for this file alone. `url` and `db` may be read once the tests run. */
export function useTestDatabase(): { readonly url: string; readonly db: Db } {
  let opened: { url: string; db: Db; close(): Promise<void> } | undefined;
  const current = () => {
    if (opened === undefined) throw new Error("The test database is open only while tests run");
    return opened;
  };

  beforeAll(async () => {
    const clone = await cloneTemplate(inject("adminUrl"), inject("template"));
    const db = openDatabase({ url: clone.url, poolSize: 2 });
    opened = {
      url: clone.url,
      db,
      async close() {
        await db.destroy();
        await clone.drop();
      },
    };
  });
  afterAll(() => opened?.close());

  return {
    get url() {
      return current().url;
    },
    get db() {
      return current().db;
    },
  };
}
