import { expect, inject, test } from "vitest";
import { ImpatientClient } from "./impatient-client.ts";
import { PreparingClient } from "./preparing-client.ts";

test.each([ImpatientClient, PreparingClient])(
  "after a silence that took too long the connection is cut: what is asked next fails at once",
  async (Client) => {
    const client = new Client({ connectionString: inject("adminUrl"), query_timeout: 200 });
    const broken = new Promise((resolve) => client.once("error", resolve));
    await client.connect();
    const silent = client.query("select pg_sleep($1)", [30]);
    await expect(silent).rejects.toThrow("Query read timeout");
    // As the end of a transaction would be; on a connection that is still there it would wait as long again.
    await expect(client.query("rollback")).rejects.toThrow(/^Connection terminated/);
    await broken;
  },
);
