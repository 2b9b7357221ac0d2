import { type Authenticator, createAuthenticator } from "./auth/authenticator.ts";
import { clerkProfiles, type FindProfile } from "./auth/clerk-profile.ts";
import { clerkRemoval, type RemoveAtProvider } from "./auth/clerk-removal.ts";
import type { LocalIssuer } from "./auth/local-issuer.ts";
import { clerkJwksAddress, keysFromIssuer, keysFromPem } from "./auth/token-keys.ts";
import type { ClerkAuth, Config, LocalAuth, SessionsConfig } from "./config.ts";
import { databaseOver, openDatabase, openPool, useOf } from "./db/database.ts";
import { isMigrated, migrateToLatest, NotMigratedError } from "./db/migrate.ts";
import { readPlaybook } from "./features/chapter/playbook.ts";
import { openAdaptPool } from "./features/personalization/adapt-text.ts";
import {
  createMemorySessionStore,
  type MemoryStore,
} from "./features/personalization/session-store.memory.ts";
import type { SessionStore } from "./features/personalization/session-store.ts";
import { createModelWriter } from "./features/personalization/model-writer.ts";
import { rememberAdapted } from "./features/personalization/remember-adapted.ts";
import { createModelAuthor } from "./features/strategy/model-author.ts";
import { ruleAuthor } from "./features/strategy/section-author.ts";
import { openStrategyWriter } from "./features/strategy/strategy-writer.ts";
import { createUserDirectory } from "./features/user/user.directory.ts";
import { createLimits } from "./limits/limits.ts";
import { type Logger, openLogger } from "./logger.ts";
import type { Metrics } from "./metrics/metrics.ts";
import { playbookDirectory } from "./paths.ts";
import type { TextProvider } from "./providers/text-provider.ts";
import type { RedisClient } from "./redis/redis.ts";
import type { Resources } from "./resources.ts";

/** Memory for chapters adapted before, shared by all readers: the whole playbook at every level takes a tenth. */
const ADAPTED_CACHE_BYTES = 32 * 1024 * 1024;

export type OpenedResources = Resources & {
  /** The issuer behind the local sign-in; absent when Clerk is configured. */
  localIssuer?: LocalIssuer;
  /** Lets everything know, through `stopping`, that the end is near. */
  announceStop(): void;
  /** Closes everything in the reverse order of its opening. */
  close(): Promise<void>;
};

/** Opens what the configuration names. The only place that switches on its `kind`s. */
export async function openResources(config: Config, clock = () => new Date()): Promise<OpenedResources> {
  const stop = new AbortController();
  const log = await openLogger(config);
  const metrics = await openMetricsIfWanted(config);
  const postgres = await openPostgres(config, (step) => log.info(step)).catch(async (error: unknown) => {
    await metrics?.close();
    throw error;
  });
  try {
    if (config.migrateOnStart) await migrate(postgres.url);
    const pool = openPool({
      url: postgres.url,
      poolSize: config.databasePoolSize,
      // The error itself carries the driver's client and what it knows; its sentence is enough.
      onConnectionError: ({ message }) => log.warn({ reason: message }, "A database connection broke"),
    });
    const db = databaseOver(pool);
    // A database that is away may come back while we serve; one of another version will not mend itself.
    if (!(await isMigrated(db).catch(() => true))) {
      await db.destroy();
      throw new NotMigratedError();
    }
    const auth = await openAuth(config.auth, clock);
    const playbook = await readPlaybook(playbookDirectory);
    const sessions = await openSessions(config.sessions, clock, log);
    const model = await openModel(config, log, metrics);
    const adaptPool = openAdaptPool();
    const author = model === null ? ruleAuthor : createModelAuthor(model);
    metrics?.watch({
      database: () => useOf(pool),
      adaptations: adaptPool.use,
      ...(sessions.use && { sessions: sessions.use }),
    });
    const strategyWriter = openStrategyWriter({ db, author, log });
    return {
      db,
      users: createUserDirectory(db, auth.findProfile),
      limits: createLimits({ factor: config.rateLimitFactor, redis: sessions.redis }),
      authenticate: auth.authenticate,
      removeAtProvider: auth.removeAtProvider ?? null,
      sessions: sessions.store,
      adapt: rememberAdapted(adaptPool.adapt, ADAPTED_CACHE_BYTES),
      adaptHead: adaptPool.adaptHead,
      plan: adaptPool.plan,
      model,
      writer: model && createModelWriter(model),
      playbook,
      author,
      strategyWriter,
      metrics,
      stopping: stop.signal,
      announceStop: () => stop.abort(),
      clock,
      log,
      ...(auth.localIssuer && { localIssuer: auth.localIssuer }),
      async close() {
        await strategyWriter.close();
        await adaptPool.close();
        sessions.close();
        await db.destroy();
        await postgres.stop();
        await metrics?.close();
      },
    };
  } catch (error) {
    await postgres.stop();
    await metrics?.close();
    throw error;
  }
}

type OpenedPostgres = { url: string; stop(): Promise<void> };

async function openPostgres(
  { database }: Config,
  onProgress: (step: string) => void,
): Promise<OpenedPostgres> {
  if (database.kind === "postgres") return { url: database.url, stop: async () => {} };
  // Loaded only where it is used: production has no embedded database and no package for it.
  const { startPostgres } = await import("@growth-guide/embedded-postgres");
  return startPostgres({ directory: database.directory, onProgress });
}

async function migrate(url: string): Promise<void> {
  const db = openDatabase({ url, poolSize: 2, patient: true });
  await migrateToLatest(db).finally(() => db.destroy());
}

async function openMetricsIfWanted({ metrics }: Config): Promise<Metrics | null> {
  if (metrics === undefined) return null;
  // A chunk of its own in the bundle, loaded only where somebody asks for figures.
  const { openMetrics } = await import("./metrics/open-metrics.ts");
  return openMetrics(metrics);
}

async function openModel(
  { model }: Config,
  log: Logger,
  metrics: Metrics | null,
): Promise<TextProvider | null> {
  if (model === undefined) return null;
  // A chunk of its own in the bundle: without a model nobody pays for loading its client.
  const { openTextProvider } = await import("./providers/open-text-provider.ts");
  return openTextProvider(model, log, metrics?.modelFault);
}

type OpenedSessions = {
  store: SessionStore;
  /** Known of those in this process alone. */
  use?: MemoryStore["use"];
  redis?: RedisClient;
  close(): void;
};

async function openSessions(config: SessionsConfig, clock: () => Date, log: Logger): Promise<OpenedSessions> {
  const { ttlSeconds, maxPerHolder } = config;
  const options = { ttlSeconds, maxPerHolder, clock };
  if (config.kind === "memory") {
    const store = createMemorySessionStore({ ...options, maxBytes: config.bytes });
    return { store, use: store.use, close: () => {} };
  }
  // A chunk of its own in the bundle, loaded only where Redis is used.
  const { openRedis } = await import("./redis/redis.ts");
  const { createRedisSessionStore } = await import("./features/personalization/session-store.redis.ts");
  const { urls, isCluster } = config;
  const redis = await openRedis({
    urls,
    isCluster,
    onAway: (reason) => log.warn({ reason }, "Redis is away: reading sessions are not available"),
    onBack: () => log.info("Redis is back"),
  });
  return { store: createRedisSessionStore(redis, options), redis, close: () => redis.disconnect() };
}

type OpenedAuth = {
  authenticate: Authenticator;
  findProfile?: FindProfile;
  removeAtProvider?: RemoveAtProvider;
  localIssuer?: LocalIssuer;
};

async function openAuth(auth: LocalAuth | ClerkAuth, clock: () => Date): Promise<OpenedAuth> {
  const { authorizedParties } = auth;
  if (auth.kind === "clerk") {
    const keys =
      auth.jwtKey === undefined ? keysFromIssuer(clerkJwksAddress(auth)) : await keysFromPem(auth.jwtKey);
    const rules = {
      keys,
      authorizedParties,
      clock,
      ...(auth.issuer !== undefined && { issuer: auth.issuer }),
    };
    const authenticate = createAuthenticator(rules);
    if (auth.secretKey === undefined) return { authenticate };
    const { secretKey } = auth;
    return {
      authenticate,
      findProfile: clerkProfiles(secretKey),
      removeAtProvider: clerkRemoval(secretKey),
    };
  }
  // A chunk of its own in the production bundle, which a production image leaves out.
  const { LOCAL_ISSUER, openLocalIssuer } = await import("./auth/local-issuer.ts");
  const localIssuer = openLocalIssuer(auth.directory, clock);
  const keys = await keysFromPem(localIssuer.publicKeyPem);
  const authenticate = createAuthenticator({ keys, issuer: LOCAL_ISSUER, authorizedParties, clock });
  return { authenticate, localIssuer };
}
