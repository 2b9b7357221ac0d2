import type { Authenticator } from "./auth/authenticator.ts";
import type { RemoveAtProvider } from "./auth/clerk-removal.ts";
import type { Db } from "./db/database.ts";
import type { Reads } from "./db/reads.ts";
import type { Sealer } from "./encryption/sealer.ts";
import type { Playbook } from "./features/chapter/playbook.ts";
import type { ApiKeyDirectory } from "./features/api-key/api-key.directory.ts";
import type { PostAuthor } from "./features/content/post-author.ts";
import type { AdaptHead, AdaptText, PlanText } from "./features/personalization/adapt-text.ts";
import type { ModelWriter } from "./features/personalization/model-writer.ts";
import type { SessionStore } from "./features/personalization/session-store.ts";
import type { WebhookSender } from "./features/webhook/webhook-sender.ts";
import type { UserDirectory } from "./features/user/user.directory.ts";
import type { Limits } from "./limits/limits.ts";
import type { Load } from "./load/load.ts";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics/metrics.ts";
import type { TextProvider } from "./providers/text-provider.ts";
import type { Tracing } from "./tracing/tracing.ts";
import type { BackgroundWriter } from "./writing/background-writer.ts";

/** What is opened at the start and closed at the stop; everything a request may use. */
export type Resources = {
  db: Db;
  /** Which database answers what a person reads of their own. */
  reads: Reads;
  users: UserDirectory;
  limits: Limits;
  /** Whether more requests can be taken. */
  load: Pick<Load, "shortOf">;
  authenticate: Authenticator;
  apiKeys: ApiKeyDirectory;
  /** Seals tokens of other services; null when there is no key, and then none are kept. */
  sealer: Sealer | null;
  /** Deletes people where they sign in; null when nobody there takes our word. */
  removeAtProvider: RemoveAtProvider | null;
  sessions: SessionStore;
  adapt: AdaptText;
  adaptHead: AdaptHead;
  plan: PlanText;
  /** Asks the model about passages; null when none is configured. */
  writer: ModelWriter | null;
  /** Writes texts of any kind; null when no model is configured. */
  model: TextProvider | null;
  playbook: Playbook;
  postAuthor: PostAuthor;
  strategyWriter: BackgroundWriter;
  postWriter: BackgroundWriter;
  webhookSender: WebhookSender;
  /** Figures for operators; null when nobody asked for them. */
  metrics: Metrics | null;
  /** What requests consist of, for a collector; null when there is none. */
  tracing: Tracing | null;
  /** Aborted once the server is told to stop: what is asked is still answered, but others should be asked. */
  stopping: AbortSignal;
  clock: () => Date;
  log: Logger;
};
