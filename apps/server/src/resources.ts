import type { Authenticator } from "./auth/authenticator.ts";
import type { RemoveAtProvider } from "./auth/clerk-removal.ts";
import type { Db } from "./db/database.ts";
import type { Playbook } from "./features/chapter/playbook.ts";
import type { AdaptHead, AdaptText, PlanText } from "./features/personalization/adapt-text.ts";
import type { ModelWriter } from "./features/personalization/model-writer.ts";
import type { SessionStore } from "./features/personalization/session-store.ts";
import type { SectionAuthor } from "./features/strategy/section-author.ts";
import type { StrategyWriter } from "./features/strategy/strategy-writer.ts";
import type { UserDirectory } from "./features/user/user.directory.ts";
import type { Limits } from "./limits/limits.ts";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics/metrics.ts";
import type { TextProvider } from "./providers/text-provider.ts";

/** What is opened at the start and closed at the stop; everything a request may use. */
export type Resources = {
  db: Db;
  users: UserDirectory;
  limits: Limits;
  authenticate: Authenticator;
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
  author: SectionAuthor;
  strategyWriter: StrategyWriter;
  /** Figures for operators; null when nobody asked for them. */
  metrics: Metrics | null;
  /** Aborted once the server is told to stop: what is asked is still answered, but others should be asked. */
  stopping: AbortSignal;
  clock: () => Date;
  log: Logger;
};
