import { resolve } from "node:path";
import { z } from "zod";
import { authFaults, authVariables, type ClerkAuth, type LocalAuth, toAuth } from "./config/auth-config.ts";
import { developmentLogins } from "./config/development-login.ts";
import { type DatabaseConfig, databaseVariables, toDatabase } from "./config/database-config.ts";
import { encryptionFaults, encryptionVariables, toEncryption } from "./config/encryption-config.ts";
import { flag, oneOf, origins, postgresUrl, rateLimits, whole } from "./config/formats.ts";
import { type LoadConfig, loadVariables, toLoad } from "./config/load-config.ts";
import { type ModelConfig, modelFaults, modelVariables, toModelConfig } from "./config/model-config.ts";
import { type SessionsConfig, sessionsVariables, toSessions } from "./config/sessions-config.ts";
import type { EncryptionKeys } from "./encryption/sealer.ts";
import { rootDirectory } from "./paths.ts";

/** Everything the server is told from outside. Alternatives are unions; `open-resources.ts` switches on their `kind`. */
export type Config = {
  environment: "development" | "test" | "production";
  http: { host: string; port: number; trustedProxies: number; corsOrigins: string[] };
  /** How many processes answer on the port. */
  processes: number;
  /** How long the server, told to stop, still takes requests while `/ready` already says no; in milliseconds. */
  stopDelayMs: number;
  /** Where figures about the server are told; absent: none are collected. */
  metrics?: { host: string; port: number };
  /** The collector that is told what requests consist of; absent: nobody is. */
  tracing?: { endpoint: string };
  database: DatabaseConfig;
  databasePoolSize: number;
  /** From where on calls are refused rather than made to wait. */
  load: LoadConfig;
  migrateOnStart: boolean;
  sessions: SessionsConfig;
  /** By what every allowance of `limits/` is multiplied; null: nothing is limited. */
  rateLimitFactor: number | null;
  auth: LocalAuth | ClerkAuth;
  /** Clerk's key for signing webhooks, without its `whsec_`; absent: there is no webhook. */
  webhookSecret?: string;
  /** Whether messages to webhooks may go into our own network, unencrypted too. */
  webhooksToPrivate: boolean;
  /** With which tokens of other services are kept; null: none are. */
  encryption: EncryptionKeys | null;
  /** A language model that helps with texts; absent: rules alone. */
  model?: ModelConfig;
  logLevel: LogLevel;
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

const variables = z.object({
  NODE_ENV: oneOf(["development", "test", "production"]).default("development"),
  HOST: z.string().optional(),
  PORT: whole(1, 65_535).default(8000),
  ...databaseVariables,
  MIGRATE_ON_START: flag.optional(),
  ...authVariables,
  ...encryptionVariables,
  WEBHOOKS_TO_PRIVATE_NETWORK: flag.optional(),
  CORS_ORIGINS: origins.optional(),
  ...sessionsVariables,
  ...loadVariables,
  ...modelVariables,
  RATE_LIMITS: rateLimits.default(1),
  TRUST_PROXY: whole(0, 100).default(0),
  WEB_CONCURRENCY: whole(1, 64).default(1),
  STOP_DELAY_SECONDS: whole(0, 3).optional(),
  METRICS_PORT: whole(1, 65_535).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url("must be an address such as http://localhost:4318").optional(),
  LOG_LEVEL: oneOf(LOG_LEVELS).default("info"),
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
  const vars = readVariables(variables, env);
  const faults = [
    ...authFaults(vars, vars.NODE_ENV),
    ...databaseFaults(vars),
    ...encryptionFaults(vars),
    ...metricsFaults(vars),
    ...processesFaults(vars),
    ...modelFaults(vars),
    ...loginFaults(vars.NODE_ENV, given(env)),
  ];
  if (faults.length > 0) throw new ConfigError(faults);
  return toConfig(vars);
}

function readVariables<Schema extends z.ZodType>(schema: Schema, env: NodeJS.ProcessEnv): z.infer<Schema> {
  const parsed = schema.safeParse(given(env));
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues.map(({ path: [variable], message }) => `${String(variable)}: ${message}`),
  );
}

/** An empty variable counts as absent. */
function given(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
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

/**
 * The database of a command that the embedded one will do for.
 * @throws ConfigError naming every faulty variable of it
 */
export function loadDatabase(env: NodeJS.ProcessEnv = process.env): DatabaseConfig {
  const vars = readVariables(z.object(databaseVariables), env);
  return toDatabase(vars, resolve(rootDirectory, vars.DATA_DIR));
}

function loginFaults(environment: Config["environment"], given: NodeJS.ProcessEnv): string[] {
  if (environment !== "production") return [];
  return developmentLogins(given).map(
    (name) => `${name}: looks like a development login; there is none in production, remove it`,
  );
}

function databaseFaults({ NODE_ENV, DATABASE_URL }: Variables): string[] {
  if (NODE_ENV !== "production" || DATABASE_URL !== undefined) return [];
  return ["DATABASE_URL: required in production; the embedded database is for local use"];
}

/** Each would have reading sessions and limits of its own, and a reader's next request may go to another. */
function processesFaults({ WEB_CONCURRENCY, REDIS_URL }: Variables): string[] {
  if (WEB_CONCURRENCY === 1 || REDIS_URL !== undefined) return [];
  return [
    "WEB_CONCURRENCY: several processes share reading sessions and limits through Redis; set REDIS_URL",
  ];
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
  const auth = toAuth(vars, { directory, authorizedParties });
  return {
    environment: vars.NODE_ENV,
    http: {
      host,
      port: vars.PORT,
      trustedProxies: vars.TRUST_PROXY,
      corsOrigins: vars.CORS_ORIGINS ?? (production ? authorizedParties : LOCAL_ORIGINS),
    },
    processes: vars.WEB_CONCURRENCY,
    stopDelayMs: 1000 * (vars.STOP_DELAY_SECONDS ?? (production ? 1 : 0)),
    ...(vars.METRICS_PORT !== undefined && { metrics: { host, port: vars.METRICS_PORT } }),
    ...(vars.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined && {
      tracing: { endpoint: vars.OTEL_EXPORTER_OTLP_ENDPOINT },
    }),
    database: toDatabase(vars, directory),
    databasePoolSize: vars.DATABASE_POOL_SIZE,
    load: toLoad(vars),
    migrateOnStart: vars.MIGRATE_ON_START ?? vars.DATABASE_URL === undefined,
    sessions: toSessions(vars),
    rateLimitFactor: vars.RATE_LIMITS,
    auth,
    ...(vars.CLERK_WEBHOOK_SIGNING_SECRET !== undefined && {
      webhookSecret: vars.CLERK_WEBHOOK_SIGNING_SECRET,
    }),
    // Whoever signs in locally sits at this machine, and so do their programs.
    webhooksToPrivate: vars.WEBHOOKS_TO_PRIVATE_NETWORK ?? auth.kind === "local",
    encryption: toEncryption(vars),
    ...(model && { model }),
    logLevel: vars.LOG_LEVEL,
  };
}
