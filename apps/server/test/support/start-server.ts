import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createApiClient } from "@growth-guide/api-client";
import { afterAll, beforeAll } from "vitest";
import { createApp } from "../../src/app.ts";
import { type Config, loadConfig } from "../../src/config.ts";
import { openAppServer } from "../../src/http/listen.ts";
import { type OpenedResources, openResources } from "../../src/open-resources.ts";
import { createCaller } from "./caller.ts";
import type { Resources } from "../../src/resources.ts";
import { useTestDatabase } from "./test-database.ts";
import { TEST_ENCRYPTION_KEY } from "./test-sealer.ts";
import {
  type Claims,
  type MintOptions,
  mintToken,
  TEST_ISSUER,
  TEST_PARTY,
  trustedKeyPem,
} from "./token-mint.ts";

type Options = {
  /** May be a function of the database's address and of what earlier hooks have started. */
  config?: Partial<Config> | ((databaseUrl: string) => Partial<Config> | Promise<Partial<Config>>);
  /** Stand in for what the server would open by itself. */
  resources?: Partial<Resources>;
  clock?: () => Date;
};

/** The whole server on a free port with a database of its own, for the tests of one file; it closes by itself. */
export function startServer({ config = {}, resources: stands, clock = () => new Date() }: Options = {}) {
  const database = useTestDatabase();
  let server: Server;
  let resources: OpenedResources;
  let url = "";

  beforeAll(async () => {
    const own = typeof config === "function" ? await config(database.url) : config;
    const complete = { ...testConfig(database.url), ...own };
    resources = await openResources(complete, clock);
    server = openAppServer(createApp({ ...resources, ...stands }, complete, resources.localIssuer));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await resources.close();
  });

  const userId = (name: string) => `user_${name}`;
  const tokenOf = (name: string) => mintToken({ sub: userId(name) }, { clock });
  const base = () => url;
  return {
    get url() {
      return url;
    },
    get db() {
      return database.db;
    },
    /** What the server has open, for what no request can bring about. */
    get resources() {
      return resources;
    },
    userId,
    tokenOf,
    as: (name: string) => createCaller(base, () => tokenOf(name)),
    anonymous: () => createCaller(base, () => Promise.resolve(null)),
    token: (claims: Claims, options: MintOptions = {}) => mintToken(claims, { clock, ...options }),
    client: (name: string | null) =>
      createApiClient({ baseUrl: url, ...(name !== null && { token: () => tokenOf(name) }) }),
  };
}

function testConfig(url: string): Config {
  return loadConfig({
    NODE_ENV: "test",
    DATABASE_URL: url,
    DATABASE_POOL_SIZE: "5",
    // Server and client are one process in most tests: the one being busy with the other is no overload.
    MAX_EVENT_LOOP_DELAY_MS: "off",
    MAX_MEMORY_MB: "off",
    CLERK_JWT_KEY: trustedKeyPem,
    CLERK_ISSUER: TEST_ISSUER,
    CLERK_AUTHORIZED_PARTIES: TEST_PARTY,
    ENCRYPTION_KEY: TEST_ENCRYPTION_KEY,
    LOG_LEVEL: "silent",
  });
}
