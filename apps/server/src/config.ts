import { resolve } from "node:path";
import { z } from "zod";
import { developmentLogins } from "./development-login.ts";
import { type ModelConfig, modelFaults, modelVariables, toModelConfig } from "./model-config.ts";
import { rootDirectory } from "./paths.ts";

/** Everything the server is told from outside. Alternatives are unions; `resources.ts` switches on their `kind`. */
export type Config = {
  environment: "development" | "test" | "production";
  http: { host: string; port: number; trustedProxies: number; corsOrigins: string[] };
  /** How long the server, told to stop, still takes requests while `/ready` already says no; in milliseconds. */
  stopDelayMs: number;
  /** Where figures about the server are told; absent: none are collected. */
  metrics?: { host: string; port: number };
  database: { kind: "embedded"; directory: string } | { kind: "postgres"; url: string };
  databasePoolSize: number;
  migrateOnStart: boolean;
  sessions: SessionsConfig;
  /** By what every allowance of `limits/` is multiplied; null: nothing is limited. */
  rateLimitFactor: number | null;
  auth: LocalAuth | ClerkAuth;
  /** Clerk's key for signing webhooks, without its `whsec_`; absent: there is no webhook. */
  webhookSecret?: string;
  /** A language model that helps with texts; absent: rules alone. */
  model?: ModelConfig;
  logLevel: LogLevel;
};

/** Where reading sessions live, how long after their last touch, and how many of them one caller may have. */
export type SessionsConfig = { ttlSeconds: number; maxPerHolder: number } & (
  | { kind: "memory"; bytes: number }
  | ({ kind: "redis" } & RedisAddress)
);

/** One server's address, or those of the first known nodes of a cluster. */
export type RedisAddress = { urls: string[]; isCluster: boolean };

/** Sign-in without any key: our own issuer, for one machine only. */
export type LocalAuth = { kind: "local"; directory: string; authorizedParties: string[] };

/** Sign-in with Clerk. Tokens are checked by `jwtKey` when there is one, else by the issuer's published keys. */
export type ClerkAuth = {
  kind: "clerk";
  jwtKey?: string;
  secretKey?: string;
  publishableKey?: string;
  issuer?: string;
  authorizedParties: string[];
};

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** The configuration cannot be used; `faults` has one sentence per variable, all found at once. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly faults: string[];
  constructor(faults: string[]) {
    super(`The configuration has faults:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
    this.faults = faults;
  }
}

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, "must be a whole number")
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must lie between ${least} and ${most}`);

const list = z.string().transform((text) =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean),
);
const flag = z
  .enum(["true", "false", "1", "0"], "must be true or false")
  .transform((text) => text === "true" || text === "1");
const rateLimits = z
  .string()
  .regex(/^(off|\d+(\.\d+)?)$/, "must be off, or a factor such as 0.5")
  .transform((text) => (text === "off" ? null : Number(text)))
  .refine((factor) => factor === null || (factor > 0 && factor <= 1000), "must be above 0, at most 1000");
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/./, "must be a postgres:// address");
/** Several addresses, or the parameter `cluster=true`, mean a Redis Cluster. */
const redisAddress = list
  .refine((urls) => urls.every(isRedisUrl), "must be redis:// or rediss:// addresses, comma-separated")
  .transform((urls) => ({
    urls: urls.map((url) => url.split("?", 1)[0] ?? url),
    isCluster: urls.length > 1 || urls.some((url) => new URL(url).searchParams.get("cluster") === "true"),
  }));
const pem = z
  .string()
  .transform((text) => text.replaceAll("\\n", "\n"))
  .refine(
    (text) => text.includes("-----BEGIN PUBLIC KEY-----"),
    "must be a PEM public key (BEGIN PUBLIC KEY)",
  );

const variables = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  HOST: z.string().optional(),
  PORT: whole(0, 65_535).default(8000),
  DATABASE_URL: postgresUrl.optional(),
  DATA_DIR: z.string().default(".data"),
  DATABASE_POOL_SIZE: whole(1, 1000).default(10),
  MIGRATE_ON_START: flag.optional(),
  CLERK_JWT_KEY: pem.optional(),
  CLERK_SECRET_KEY: z.string().startsWith("sk_", "must start with sk_").optional(),
  CLERK_PUBLISHABLE_KEY: z
    .string()
    .regex(/^pk_(test|live)_[A-Za-z0-9+/=_-]+$/, "must look like pk_test_… or pk_live_…")
    .optional(),
  CLERK_ISSUER: z.url("must be an address such as https://clerk.example.com").optional(),
  CLERK_AUTHORIZED_PARTIES: list.optional(),
  CLERK_WEBHOOK_SIGNING_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/=]+$/, "must look like whsec_…")
    .transform((text) => text.slice("whsec_".length))
    .optional(),
  CORS_ORIGINS: list.optional(),
  SESSION_TTL_SECONDS: whole(1, 31_536_000).default(3600),
  SESSION_MEMORY_MB: whole(1, 65_536).default(64),
  SESSIONS_PER_ADDRESS: whole(1, 1_000_000).default(1000),
  REDIS_URL: redisAddress.optional(),
  ...modelVariables(whole),
  RATE_LIMITS: rateLimits.default(1),
  TRUST_PROXY: whole(0, 100).default(0),
  STOP_DELAY_SECONDS: whole(0, 3).optional(),
  METRICS_PORT: whole(1, 65_535).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default("info"),
});
type Variables = z.infer<typeof variables>;

/** The names of every variable read, in the order `.env.example` lists them. */
export const variableNames = Object.keys(variables.shape);

/** Where the web app may run during development, beside the documented frontends. */
const LOCAL_ORIGINS = [
  "http://localhost:3000",
  "http://localhost:3001",
  "https://localhost:3000",
  "http://localhost:5173",
  "http://127.0.0.1:5173",
];

/**
 * Environment strings → Config. An empty variable counts as absent. The only reader of `process.env`.
 * @throws ConfigError naming every faulty variable
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  }
  const faults = [
    ...impossiblePairs(parsed.data),
    ...metricsFaults(parsed.data),
    ...modelFaults(parsed.data),
    ...loginFaults(parsed.data.NODE_ENV, given),
  ];
  if (faults.length > 0) throw new ConfigError(faults);
  return toConfig(parsed.data);
}

/**
 * The database a command works on that needs nothing else of the configuration.
 * @throws ConfigError when DATABASE_URL is absent or no PostgreSQL address
 */
export function loadDatabaseUrl(env: NodeJS.ProcessEnv = process.env): string {
  const url = postgresUrl.safeParse(env.DATABASE_URL);
  if (!url.success) throw new ConfigError(["DATABASE_URL: name the PostgreSQL database to work on"]);
  return url.data;
}

function loginFaults(environment: Config["environment"], given: NodeJS.ProcessEnv): string[] {
  if (environment !== "production") return [];
  return developmentLogins(given).map(
    (name) => `${name}: looks like a development login; there is none in production, remove it`,
  );
}

function impossiblePairs(vars: Variables): string[] {
  if (vars.NODE_ENV !== "production") {
    return !hasClerk(vars) && vars.HOST !== undefined && !isLoopback(vars.HOST)
      ? [
          "HOST: the local sign-in is for this machine only; listen on 127.0.0.1, or set CLERK_JWT_KEY or CLERK_SECRET_KEY",
        ]
      : [];
  }
  const faults: string[] = [];
  if (!hasClerk(vars)) {
    faults.push(
      "CLERK_JWT_KEY: required in production (or CLERK_SECRET_KEY, or CLERK_PUBLISHABLE_KEY); there is no local sign-in there",
    );
  }
  if (vars.DATABASE_URL === undefined)
    faults.push("DATABASE_URL: required in production; the embedded database is for local use");
  if (vars.CLERK_AUTHORIZED_PARTIES === undefined) {
    faults.push(
      "CLERK_AUTHORIZED_PARTIES: required in production; name the web app's origins, comma-separated",
    );
  }
  return faults;
}

function metricsFaults({ PORT, METRICS_PORT }: Variables): string[] {
  return METRICS_PORT === PORT ? ["METRICS_PORT: must differ from PORT, which the public reaches"] : [];
}

function toConfig(vars: Variables): Config {
  const model = toModelConfig(vars);
  const production = vars.NODE_ENV === "production";
  const directory = resolve(rootDirectory, vars.DATA_DIR);
  const host = vars.HOST ?? (production ? "0.0.0.0" : "127.0.0.1");
  const own = [`http://localhost:${vars.PORT}`, `http://127.0.0.1:${vars.PORT}`];
  const authorizedParties = vars.CLERK_AUTHORIZED_PARTIES ?? [...LOCAL_ORIGINS, ...own];
  return {
    environment: vars.NODE_ENV,
    http: {
      host,
      port: vars.PORT,
      trustedProxies: vars.TRUST_PROXY,
      corsOrigins: vars.CORS_ORIGINS ?? (production ? authorizedParties : LOCAL_ORIGINS),
    },
    stopDelayMs: 1000 * (vars.STOP_DELAY_SECONDS ?? (production ? 1 : 0)),
    ...(vars.METRICS_PORT !== undefined && { metrics: { host, port: vars.METRICS_PORT } }),
    database:
      vars.DATABASE_URL === undefined
        ? { kind: "embedded", directory: resolve(directory, "postgres") }
        : { kind: "postgres", url: vars.DATABASE_URL },
    databasePoolSize: vars.DATABASE_POOL_SIZE,
    migrateOnStart: vars.MIGRATE_ON_START ?? vars.DATABASE_URL === undefined,
    sessions: sessionsConfig(vars),
    rateLimitFactor: vars.RATE_LIMITS,
    auth: hasClerk(vars)
      ? clerkAuth(vars, authorizedParties)
      : { kind: "local", directory, authorizedParties },
    ...(vars.CLERK_WEBHOOK_SIGNING_SECRET !== undefined && {
      webhookSecret: vars.CLERK_WEBHOOK_SIGNING_SECRET,
    }),
    ...(model && { model }),
    logLevel: vars.LOG_LEVEL,
  };
}

function sessionsConfig(vars: Variables): SessionsConfig {
  const common = { ttlSeconds: vars.SESSION_TTL_SECONDS, maxPerHolder: vars.SESSIONS_PER_ADDRESS };
  return vars.REDIS_URL === undefined
    ? { ...common, kind: "memory", bytes: vars.SESSION_MEMORY_MB * 1024 * 1024 }
    : { ...common, kind: "redis", ...vars.REDIS_URL };
}

function clerkAuth(vars: Variables, authorizedParties: string[]): ClerkAuth {
  return {
    kind: "clerk",
    authorizedParties,
    ...(vars.CLERK_JWT_KEY !== undefined && { jwtKey: vars.CLERK_JWT_KEY }),
    ...(vars.CLERK_SECRET_KEY !== undefined && { secretKey: vars.CLERK_SECRET_KEY }),
    ...(vars.CLERK_PUBLISHABLE_KEY !== undefined && { publishableKey: vars.CLERK_PUBLISHABLE_KEY }),
    ...(vars.CLERK_ISSUER !== undefined && { issuer: vars.CLERK_ISSUER }),
  };
}

function hasClerk(vars: Variables): boolean {
  return [vars.CLERK_JWT_KEY, vars.CLERK_SECRET_KEY, vars.CLERK_PUBLISHABLE_KEY, vars.CLERK_ISSUER].some(
    Boolean,
  );
}

function isRedisUrl(text: string): boolean {
  return /^rediss?:\/\/./.test(text) && URL.canParse(text);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\./.test(host);
}
