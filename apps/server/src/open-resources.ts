import type { LocalIssuer } from "./auth/local-issuer.ts";
import type { Config } from "./config.ts";
import { openConnections, useOf } from "./db/database.ts";
import { warnOfMissingLimits } from "./db/missing-limits.ts";
import { isDatabaseUnavailable, isRefusedByPooler } from "./db/failures.ts";
import { isMigrated, NotMigratedError } from "./db/migrate.ts";
import { createApiKeyDirectory } from "./features/api-key/api-key.directory.ts";
import { readPlaybook } from "./features/chapter/playbook.ts";
import { createModelPostAuthor } from "./features/content/model-post-author.ts";
import { rulePostAuthor } from "./features/content/post-author.ts";
import { openPostWriter } from "./features/content/post-writer.ts";
import { openAdaptPool } from "./features/personalization/adapt-text.ts";
import type { ModelWriter } from "./features/personalization/model-writer.ts";
import { rememberAdapted } from "./features/personalization/remember-adapted.ts";
import { createModelAuthor } from "./features/strategy/model-author.ts";
import { ruleAuthor } from "./features/strategy/section-author.ts";
import { openStrategyWriter } from "./features/strategy/strategy-writer.ts";
import { createUserDirectory } from "./features/user/user.directory.ts";
import { openWebhookSender } from "./features/webhook/webhook-sender.ts";
import { createLimits } from "./limits/limits.ts";
import { watchLoad } from "./load/load.ts";
import { openLogger } from "./logger.ts";
import type { Metrics } from "./metrics/metrics.ts";
import { openAuth } from "./open/open-auth.ts";
import { openPostgres } from "./open/open-postgres.ts";
import { openSealer } from "./open/open-sealer.ts";
import { openReads } from "./open/open-reads.ts";
import { openSessions } from "./open/open-sessions.ts";
import { playbookDirectory } from "./paths.ts";
import type { OpenTextProvider } from "./providers/open-text-provider.ts";
import type { Tracing } from "./tracing/tracing.ts";
import type { TextProvider } from "./providers/text-provider.ts";
import type { Resources } from "./resources.ts";

/** Memory for chapters adapted before, shared by all readers: the whole playbook at every level takes a tenth. */
const ADAPTED_CACHE_BYTES = 32 * 1024 * 1024;

export type OpenedResources = Resources & {
  /** The issuer behind the local sign-in; absent when Clerk is configured. */
  localIssuer?: LocalIssuer;
  /** Loads what the first reader will need; the start itself does without. */
  warmUp(): void;
  /** Lets everything know, through `stopping`, that the end is near. */
  announceStop(): void;
  /** Closes everything in the reverse order of its opening. */
  close(): Promise<void>;
};

/** Opens what the configuration names; here and in `open/` alone its `kind`s are told apart. */
export async function openResources(config: Config, clock = () => new Date()): Promise<OpenedResources> {
  const stop = new AbortController();
  const log = await openLogger(config);
  const metrics = await openMetricsIfWanted(config);
  const tracing = await openTracingIfWanted(config);
  const postgres = await openPostgres(config, (step) => log.info(step)).catch(async (error: unknown) => {
    await metrics?.close();
    await tracing?.close();
    throw error;
  });
  try {
    const isPooled = config.database.kind === "postgres" && config.database.isPooled === true;
    const { db, pool } = openConnections({
      url: postgres.url,
      isPooled,
      poolSize: config.databasePoolSize,
      // The error itself carries the driver's client and what it knows; its sentence is enough.
      onConnectionError: ({ message }) => log.warn({ reason: message }, "A database connection broke"),
      maxWaiting: config.load.maxWaiting,
      onRefusal: () => metrics?.refused("databasePool"),
      onStatement: tracing?.statement,
    });
    // A database that is away may come back while we serve; one of another version will not mend itself, nor will an
    // address that leads to none, or a password that is refused.
    const [isAtHead, playbook] = await Promise.all([
      isMigrated(db).catch(async (error: unknown) => {
        if (isDatabaseUnavailable(error) && !isRefusedByPooler(error)) return true;
        await db.destroy();
        throw error;
      }),
      readPlaybook(playbookDirectory),
    ]);
    if (!isAtHead) {
      await db.destroy();
      throw new NotMigratedError();
    }
    if (isPooled) await warnOfMissingLimits(db, log);
    const apiKeys = createApiKeyDirectory(db, clock);
    const sealing = openSealer(config.encryption, db, log);
    const auth = await openAuth(config.auth, clock, apiKeys.identify);
    const sessions = await openSessions(config.sessions, clock, log);
    const reading = openReads(config.database, {
      db,
      poolSize: config.databasePoolSize,
      redis: sessions.redis,
      log,
    });
    const model = await openModel(config, { log, onFault: metrics?.modelFault, redis: sessions.redis });
    const adaptPool = openAdaptPool();
    const author = model === null ? ruleAuthor : createModelAuthor(model);
    const postAuthor =
      model === null ? rulePostAuthor : createModelPostAuthor(model, config.model?.model ?? "model");
    metrics?.watch({
      database: () => useOf(pool),
      adaptations: adaptPool.use,
      ...(sessions.use && { sessions: sessions.use }),
    });
    const load = watchLoad(config.load, log);
    const strategyWriter = openStrategyWriter({ db, author, log });
    const postWriter = openPostWriter({ db, author: postAuthor, log });
    const toPrivate = config.webhooksToPrivate;
    const webhookSender = openWebhookSender({ db, sealer: sealing.sealer, toPrivate, clock, log });
    return {
      db,
      reads: reading.reads,
      users: createUserDirectory(db, auth.findProfile),
      load,
      limits: createLimits({ factor: config.rateLimitFactor, redis: sessions.redis }),
      authenticate: auth.authenticate,
      apiKeys,
      sealer: sealing.sealer,
      removeAtProvider: auth.removeAtProvider ?? null,
      sessions: sessions.store,
      adapt: rememberAdapted(adaptPool.adapt, ADAPTED_CACHE_BYTES),
      adaptHead: adaptPool.adaptHead,
      plan: adaptPool.plan,
      model,
      writer: model && (await openWriter(model)),
      playbook,
      postAuthor,
      strategyWriter,
      postWriter,
      webhookSender,
      metrics,
      tracing,
      stopping: stop.signal,
      warmUp: adaptPool.warmUp,
      announceStop: () => stop.abort(),
      clock,
      log,
      ...(auth.localIssuer && { localIssuer: auth.localIssuer }),
      async close() {
        await sealing.done;
        await Promise.all([strategyWriter.close(), postWriter.close(), webhookSender.close()]);
        load.stop();
        await adaptPool.close();
        await reading.close();
        sessions.close();
        await db.destroy();
        await postgres.stop();
        await metrics?.close();
        await tracing?.close();
      },
    };
  } catch (error) {
    await postgres.stop();
    await metrics?.close();
    await tracing?.close();
    throw error;
  }
}

async function openMetricsIfWanted({ metrics }: Config): Promise<Metrics | null> {
  if (metrics === undefined) return null;
  // A chunk of its own in the bundle, loaded only where somebody asks for figures.
  const { openMetrics } = await import("./metrics/open-metrics.ts");
  return openMetrics(metrics);
}

async function openTracingIfWanted({ tracing }: Config): Promise<Tracing | null> {
  if (tracing === undefined) return null;
  // A chunk of its own in the bundle, loaded only where there is a collector.
  const { openTracing } = await import("./tracing/open-tracing.ts");
  return openTracing(tracing);
}

async function openModel({ model }: Config, options: OpenTextProvider): Promise<TextProvider | null> {
  if (model === undefined) return null;
  // A chunk of its own in the bundle: without a model nobody pays for loading its client.
  const { openTextProvider } = await import("./providers/open-text-provider.ts");
  return openTextProvider(model, options);
}

async function openWriter(model: TextProvider): Promise<ModelWriter> {
  // Checks answers with the engine, which without a model lives in the threads alone.
  const { createModelWriter } = await import("./features/personalization/model-writer.ts");
  return createModelWriter(model);
}
