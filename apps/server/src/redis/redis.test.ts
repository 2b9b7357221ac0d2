import { afterAll, expect, test } from "vitest";
import { aFreePort } from "../../test/support/server-process.ts";
import { openRedis } from "./redis.ts";

test.each([false, true])(
  "what is asked while Redis is away fails at once (cluster: %s)",
  async (isCluster) => {
    const urls = [`redis://127.0.0.1:${await aFreePort()}`];
    const client = await openRedis({ urls, isCluster, onAway: () => {}, onBack: () => {} });
    afterAll(() => client.disconnect());
    // Queued for Redis' return it would fail as timed out, a second later.
    await expect(client.get("key")).rejects.toThrow(/enableOfflineQueue options is false|isn't writeable/);
  },
);
