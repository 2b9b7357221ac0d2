import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ConfigError, loadConfig, variableNames } from "./config.ts";

const PEM = "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----";
const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://app@db/growth",
  CLERK_JWT_KEY: PEM,
  CLERK_AUTHORIZED_PARTIES: "https://growth.example.com",
};

function faultsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

test("with nothing set, everything runs locally: embedded database, local sign-in, loopback", () => {
  const config = loadConfig({});
  expect(config).toMatchObject({
    environment: "development",
    http: { host: "127.0.0.1", port: 8000, trustedProxies: 0 },
    database: { kind: "embedded" },
    databasePoolSize: 10,
    migrateOnStart: true,
    sessions: { kind: "memory", ttlSeconds: 3600, maxPerHolder: 1000, bytes: 64 * 1024 * 1024 },
    auth: { kind: "local" },
    logLevel: "info",
  });
  expect(config.http.corsOrigins).toContain("http://localhost:3000");
});

test("an empty variable counts as absent", () => {
  expect(loadConfig({ PORT: "", DATABASE_URL: "", CLERK_JWT_KEY: "" })).toEqual(loadConfig({}));
});

test("a database address means no embedded database and no migration at the start", () => {
  expect(loadConfig({ DATABASE_URL: "postgres://app@db/growth" })).toMatchObject({
    database: { kind: "postgres", url: "postgres://app@db/growth" },
    migrateOnStart: false,
  });
  expect(
    loadConfig({ DATABASE_URL: "postgres://app@db/growth", MIGRATE_ON_START: "true" }).migrateOnStart,
  ).toBe(true);
});

test.each([
  ["redis://cache:6380/2", ["redis://cache:6380/2"], false],
  ["rediss://app:s%2Cecret@cache", ["rediss://app:s%2Cecret@cache"], false],
  ["redis://cache?cluster=true", ["redis://cache"], true],
  ["redis://a:7000, redis://b:7000", ["redis://a:7000", "redis://b:7000"], true],
])("REDIS_URL=%s keeps sessions there", (REDIS_URL, urls, isCluster) => {
  expect(loadConfig({ REDIS_URL }).sessions).toMatchObject({ kind: "redis", urls, isCluster });
});

test.each([
  ["off", null],
  ["0.5", 0.5],
  ["3", 3],
  ["", 1],
])("RATE_LIMITS=%s multiplies every limit by %s", (RATE_LIMITS, factor) => {
  expect(loadConfig({ RATE_LIMITS }).rateLimitFactor).toBe(factor);
});

test("a Clerk key given on one line, with its line breaks written out, is the same key", () => {
  const { auth } = loadConfig({ CLERK_JWT_KEY: PEM.replaceAll("\n", "\\n") });
  expect(auth).toMatchObject({ kind: "clerk", jwtKey: PEM });
});

test("origins of apps that are no web pages are origins too", () => {
  const CORS_ORIGINS = "https://app.example.com:8443,capacitor://localhost,chrome-extension://abcdef";
  expect(loadConfig({ CORS_ORIGINS }).http.corsOrigins).toEqual(CORS_ORIGINS.split(","));
});

test("production listens to everyone and takes its origins from the authorized parties", () => {
  expect(loadConfig(production)).toMatchObject({
    http: { host: "0.0.0.0", corsOrigins: ["https://growth.example.com"] },
    auth: { kind: "clerk", authorizedParties: ["https://growth.example.com"] },
  });
});

describe("what cannot be used is refused", () => {
  test("every fault is named by its variable, all at once", () => {
    const faults = faultsOf({ PORT: "many", LOG_LEVEL: "loud", DATABASE_URL: "mysql://x" });
    expect(faults.map((fault) => fault.split(":")[0])).toEqual(["PORT", "DATABASE_URL", "LOG_LEVEL"]);
  });

  test("production without keys never opens the local sign-in; it says which variables are missing", () => {
    const faults = faultsOf({ NODE_ENV: "production" });
    expect(faults.map((fault) => fault.split(":")[0])).toEqual([
      "CLERK_JWT_KEY",
      "CLERK_AUTHORIZED_PARTIES",
      "DATABASE_URL",
    ]);
  });

  test.each([
    "DEV_AUTH",
    "DEV_AUTH_TOKEN",
    "LOCAL_LOGIN",
    "TEST_USER_ID",
    "ALLOW_DEV_LOGIN",
    "SKIP_AUTH",
    "DISABLE_AUTH",
    "AUTH_BYPASS",
    "AUTH_MODE",
    "mock_sign_in",
  ])("production with %s, which looks like a development login", (name) => {
    expect(faultsOf({ ...production, [name]: "false" })).toEqual([expect.stringMatching(`^${name}: `)]);
    expect(faultsOf({ [name]: "1" })).toEqual([]);
    expect(faultsOf({ ...production, [name]: "" })).toEqual([]);
  });

  test("and nothing that only has such a word in its name", () => {
    const harmless = { DEVICE_TOKEN: "x", AUTHORS: "x", TESTING: "x", SSH_AUTH_SOCK: "x", NO_COLOR: "1" };
    expect(faultsOf({ ...production, ...harmless })).toEqual([]);
  });

  test.each(["0.0.0.0", "192.168.1.7"])("the local sign-in on %s", (HOST) => {
    expect(faultsOf({ HOST })).toHaveLength(1);
    expect(faultsOf({ HOST, CLERK_JWT_KEY: PEM })).toEqual([]);
  });

  test.each(["localhost:6379", "http://cache", "redis://", "redis://a:7000,cache"])(
    "REDIS_URL=%s",
    (REDIS_URL) => {
      expect(faultsOf({ REDIS_URL })).toEqual([expect.stringMatching(/^REDIS_URL: /)]);
    },
  );

  test.each(["on", "-1", "0", "1e9", "1001", "0x2"])("RATE_LIMITS=%s", (RATE_LIMITS) => {
    expect(faultsOf({ RATE_LIMITS })).toEqual([expect.stringMatching(/^RATE_LIMITS: /)]);
  });

  test.each(["65536", "0", "-1", "1.5", "0x10"])("PORT=%s", (PORT) => {
    expect(faultsOf({ PORT })).toHaveLength(1);
  });

  test.each([
    "*",
    "app.example.com",
    "https://app.example.com/",
    "https://app.example.com/path",
    "https://App.example.com",
    "https://app.example.com:443",
    "https://*.example.com",
    "https://app.example.com http://localhost:3000",
  ])("%j, which is no origin as browsers send it", (origin) => {
    const origins = `http://localhost:3000, ${origin}`;
    for (const name of ["CORS_ORIGINS", "CLERK_AUTHORIZED_PARTIES"]) {
      expect(faultsOf({ [name]: origins })).toEqual([
        `${name}: must be origins such as https://app.example.com, comma-separated: no path, no slash at the end, no *`,
      ]);
    }
  });

  test.each(["pk_test_x", `pk_live_${Buffer.from("clerk.example.com").toString("base64")}`, "pk_test_JA=="])(
    "CLERK_PUBLISHABLE_KEY=%s, which names no host",
    (CLERK_PUBLISHABLE_KEY) => {
      expect(faultsOf({ CLERK_PUBLISHABLE_KEY })).toEqual([
        expect.stringMatching(/^CLERK_PUBLISHABLE_KEY: .*whole/),
      ]);
    },
  );

  test.each([
    ["NODE_ENV", "prod", "must be development, test or production"],
    ["LOG_LEVEL", "loud", "must be fatal, error, warn, info, debug, trace or silent"],
    ["ENCRYPTION_KEY_PREVIOUS", "short", "must be 32 bytes in base64; openssl rand -base64 32 makes them"],
  ])("%s=%s", (name, value, why) => {
    expect(faultsOf({ ENCRYPTION_KEY: Buffer.alloc(32).toString("base64"), [name]: value })).toEqual([
      `${name}: ${why}`,
    ]);
  });
});

describe("encryption keys", () => {
  const aKey = (fill: string) => Buffer.alloc(32, fill).toString("base64");

  test("are bytes; earlier ones come comma-separated", () => {
    const { encryption } = loadConfig({
      ENCRYPTION_KEY: aKey("a"),
      ENCRYPTION_KEY_PREVIOUS: `${aKey("b")}, ${aKey("c")}`,
    });
    expect(encryption?.current).toEqual(Buffer.alloc(32, "a"));
    expect(encryption?.previous).toEqual([Buffer.alloc(32, "b"), Buffer.alloc(32, "c")]);
    expect(loadConfig({}).encryption).toBeNull();
  });

  test.each(["short", aKey("a").slice(4), `${aKey("a")}AAAA`, "0".repeat(64), `${aKey("a").slice(0, -1)}!`])(
    "%j is none, and is not repeated in the message",
    (text) => {
      expect(() => loadConfig({ ENCRYPTION_KEY: text })).toThrow(
        /ENCRYPTION_KEY: must be 32 bytes in base64/,
      );
      expect(() => loadConfig({ ENCRYPTION_KEY: text })).not.toThrow(text);
    },
  );

  test("that only read are not enough", () => {
    expect(() => loadConfig({ ENCRYPTION_KEY_PREVIOUS: aKey("a") })).toThrow(
      "ENCRYPTION_KEY: required beside",
    );
  });
});

test(".env.example lists every variable that is read, and no other", () => {
  const example = readFileSync(new URL("../../../.env.example", import.meta.url), "utf8");
  const listed = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
  expect(listed).toEqual(variableNames);
});

test("metrics have a port of their own, or are off", () => {
  expect(loadConfig({}).metrics).toBeUndefined();
  expect(loadConfig({ METRICS_PORT: "9464" }).metrics).toEqual({ host: "127.0.0.1", port: 9464 });
  expect(faultsOf({ PORT: "9464", METRICS_PORT: "9464" })).toEqual([
    expect.stringMatching(/^METRICS_PORT: must differ from PORT/),
  ]);
});

test("a server told to stop takes a moment in production, so that proxies notice, and none elsewhere", () => {
  expect(loadConfig({}).stopDelayMs).toBe(0);
  expect(loadConfig(production).stopDelayMs).toBe(1000);
  expect(loadConfig({ STOP_DELAY_SECONDS: "3" }).stopDelayMs).toBe(3000);
  expect(faultsOf({ STOP_DELAY_SECONDS: "4" })).toEqual([expect.stringContaining("between 0 and 3")]);
});

test("from where on calls are refused has bounds, and delay and memory may be off", () => {
  expect(loadConfig({}).load).toEqual({ maxWaiting: 1000, maxEventLoopDelayMs: 1000, maxMemoryBytes: null });
  const given = { DATABASE_MAX_WAITING: "7", MAX_EVENT_LOOP_DELAY_MS: "off", MAX_MEMORY_MB: "off" };
  expect(loadConfig(given).load).toEqual({ maxWaiting: 7, maxEventLoopDelayMs: null, maxMemoryBytes: "off" });
  expect(loadConfig({ MAX_MEMORY_MB: "512" }).load.maxMemoryBytes).toBe(512 * 1024 * 1024);
  const bad = { DATABASE_MAX_WAITING: "0", MAX_EVENT_LOOP_DELAY_MS: "1", MAX_MEMORY_MB: "8" };
  expect(faultsOf(bad)).toEqual([
    expect.stringMatching(/^DATABASE_MAX_WAITING: /),
    expect.stringMatching(/^MAX_EVENT_LOOP_DELAY_MS: must lie between 50/),
    expect.stringMatching(/^MAX_MEMORY_MB: must be 64 or more/),
  ]);
});

test("several processes share a Redis or are refused", () => {
  expect(loadConfig({}).processes).toBe(1);
  expect(faultsOf({ WEB_CONCURRENCY: "2" })).toEqual([
    expect.stringMatching(/^WEB_CONCURRENCY: .*REDIS_URL/),
  ]);
  expect(loadConfig({ WEB_CONCURRENCY: "2", REDIS_URL: "redis://localhost" }).processes).toBe(2);
});
