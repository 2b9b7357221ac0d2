import type { Level, PersonalizedChapter } from "@growth-guide/text-engine";

/** A visit to one chapter: its original, what was made of it, and the reader's place. */
export type StoredSession = {
  sessionId: string;
  /** Whoever was signed in when it was made; their sessions answer to no other person's token. */
  ownerId: string | null;
  chapterId: string;
  /** The chapter as first sent, byte for byte; every level is worked from it. */
  original: string;
  /** What was already made of the original, so that no level is worked twice. */
  adapted: Partial<Record<Level, PersonalizedChapter>>;
  level: Level;
  readingPosition: number;
  createdAt: string;
  lastAccessedAt: string;
};

/**
 * Keeps sessions for a while: each expires `ttlSeconds` after it was last found or saved, everywhere alike.
 * Ids are opaque text chosen by clients.
 */
export type SessionStore = {
  /** The session, touched; undefined when it is unknown, cleared or expired. */
  find(sessionId: string): Promise<StoredSession | undefined>;
  save(session: StoredSession): Promise<StoredSession>;
  /** False when there was nothing to remove. */
  remove(sessionId: string): Promise<boolean>;
};
