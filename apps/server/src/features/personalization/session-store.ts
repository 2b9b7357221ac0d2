import type { Answers, Level } from "@growth-guide/text-engine";
import type { ReadyJson } from "../../ready-json.ts";

/** A visit to one chapter: its original, what the reader last chose, and their place. */
export type StoredSession = {
  sessionId: string;
  /** Whoever was signed in when it was made; their sessions answer to no other person's token. */
  ownerId: string | null;
  /** Whose share of the store it counts against: a signed-in person, or the address a guest came from. */
  holder: string;
  chapterId: string;
  /** The chapter as first sent, byte for byte; every level is worked from it. */
  original: string;
  /** What a model wrote into the original at each level, and was accepted; absent when none was asked. */
  answers?: Partial<Record<Level, Answers>>;
  /** Fingerprints of the texts this session was given, newest last; see `given-texts.ts`. */
  given: string[];
  level: Level;
  readingPosition: number;
  createdAt: string;
  lastAccessedAt: string;
};

/** A session whose text is ready to be answered with, and was not read for it. */
export type ReadySession = Omit<StoredSession, "original"> & { original: ReadyJson };

/** From the session as it is now (undefined: there is none) to what it shall be; undefined leaves it alone. */
export type SessionChange = (current: StoredSession | undefined) => StoredSession | undefined;

/**
 * Keeps sessions for a while: each expires `ttlSeconds` after it was last found or updated, everywhere alike.
 * A holder has at most `maxPerHolder` of them; one more, and the one they left alone for longest goes.
 * Ids are opaque text chosen by clients. Every function may fail with DomainError service_unavailable.
 */
export type SessionStore = {
  /** The session, touched; undefined when it is unknown, cleared or expired. */
  find(sessionId: string): Promise<StoredSession | undefined>;
  /** The same with its text ready for an answer. */
  findReady(sessionId: string): Promise<ReadySession | undefined>;
  /**
   * Changes a session in one step: of calls at the same time each sees what the one before it left. `change` may be
   * called again when another server was quicker; what it throws leaves the session as it was.
   */
  update(sessionId: string, change: SessionChange): Promise<StoredSession | undefined>;
  /** False when there was nothing to remove. */
  remove(sessionId: string): Promise<boolean>;
  /** Removes every session that counts against a signed-in person. */
  removeAllOf(userId: string): Promise<void>;
};

/** What every store is told. `clock` decides about expiry. */
export type SessionStoreOptions = { ttlSeconds: number; maxPerHolder: number; clock: () => Date };

/** Whose share a session counts against: the signed-in person's, or that of the address a guest comes from. */
export function holderOf(who: { userId: string } | { address: string }): string {
  return "userId" in who ? `user ${who.userId}` : `address ${who.address}`;
}
