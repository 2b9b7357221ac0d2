import type { Authenticator } from "./auth/authenticator.ts";
import type { Db } from "./db/database.ts";
import type { Playbook } from "./features/chapter/playbook.ts";
import type { AdaptHead, AdaptText } from "./features/personalization/adapt-text.ts";
import type { SessionStore } from "./features/personalization/session-store.ts";
import type { SectionAuthor } from "./features/strategy/section-author.ts";
import type { StrategyWriter } from "./features/strategy/strategy-writer.ts";
import type { UserDirectory } from "./features/user/user.directory.ts";
import type { Logger } from "./logger.ts";

/** What is opened at the start and closed at the stop; everything a request may use. */
export type Resources = {
  db: Db;
  users: UserDirectory;
  authenticate: Authenticator;
  sessions: SessionStore;
  adapt: AdaptText;
  adaptHead: AdaptHead;
  playbook: Playbook;
  author: SectionAuthor;
  strategyWriter: StrategyWriter;
  clock: () => Date;
  log: Logger;
};
