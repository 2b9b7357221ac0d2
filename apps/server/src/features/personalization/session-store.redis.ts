import { createHash, randomUUID } from "node:crypto";
import { fail } from "../../errors.ts";
import { ReadyJson } from "../../ready-json.ts";
import { answered, type RedisClient } from "../../redis/redis.ts";
import { compressText, decompressText } from "./compressed-text.ts";
import { defineSessionCommands } from "./session-store.commands.ts";
import {
  holderOf,
  type SessionStore,
  type SessionStoreOptions,
  type StoredSession,
} from "./session-store.ts";

/** Tries of one change before it is given up; each lost one means that another server's was kept. */
const MAX_TRIES = 100;

/** A session's place among its holder's is renewed when the last touch is older than this share of its life. */
const RENEWAL_SHARE = 0.1;

/** What is kept as JSON: all that changes. `textMark` is new with every text. */
type State = Omit<StoredSession, "sessionId" | "original" | "lastAccessedAt"> & { textMark: string };

/**
 * A session, and when it was touched before, in milliseconds since 1970. Its `mark` is new with every change, so that
 * one that still has it is as it was found.
 */
type Found = { session: StoredSession; mark: string; textMark: string; touchedAt: number };

/**
 * Sessions in Redis, for several servers. Each is one key, a hash named by the hash of its id, so that whoever sees
 * the keys learns no id; no command spans two keys, as a cluster demands. The given clock decides about
 * expiry; Redis' own removes what nobody asks for again.
 */
export function createRedisSessionStore(redis: RedisClient, options: SessionStoreOptions): SessionStore {
  const { maxPerHolder, clock } = options;
  const ttlMs = options.ttlSeconds * 1000;
  const commands = defineSessionCommands(redis);

  async function touch(sessionId: string): Promise<Found | undefined> {
    const reply = await answered(commands.touch(keyOf(sessionId), clock().getTime(), ttlMs));
    if (reply === null) return undefined;
    const [mark, state, text, touched] = reply;
    const touchedAt = Number(touched.toString());
    return toFound({ sessionId, mark, state, original: await decompressText(text), touchedAt });
  }

  async function toFound(kept: {
    sessionId: string;
    mark: Buffer;
    state: Buffer;
    original: string;
    touchedAt: number;
  }): Promise<Found> {
    const { sessionId, original, touchedAt } = kept;
    const { textMark, ...changing } = JSON.parse(await decompressText(kept.state)) as State;
    const session = { ...changing, sessionId, original, lastAccessedAt: clock().toISOString() };
    return { session, mark: kept.mark.toString(), textMark, touchedAt };
  }

  /** Counts the session as its holder's newest; those beyond the share go. */
  async function renewShare({ holder, sessionId }: StoredSession): Promise<void> {
    const now = clock().getTime();
    const member = keyOf(sessionId);
    const excess = await answered(commands.share(shareOf(holder), now, ttlMs, member, maxPerHolder));
    await Promise.all(excess.map((key) => answered(redis.unlink(key))));
  }

  async function renewIfDue({ session, touchedAt }: Found): Promise<void> {
    if (clock().getTime() - touchedAt > ttlMs * RENEWAL_SHARE) await renewShare(session);
  }

  /** Mark and state that are there instead, empty for none, when the session is not as it was found any more. */
  async function replace(found: Found | undefined, next: StoredSession): Promise<[Buffer, Buffer] | null> {
    const isSameText = found?.session.original === next.original;
    const text = isSameText ? [] : [await compressText(next.original)];
    const state = await compressText(stateOf(next, isSameText ? found.textMark : randomUUID()));
    const now = clock().getTime();
    const key = keyOf(next.sessionId);
    return answered(commands.replace(key, now, ttlMs, found?.mark ?? "", randomUUID(), state, ...text));
  }

  /** The session as another left it meanwhile. Its text, which is the bulk of it, is seldom another one. */
  async function refreshed(
    found: Found | undefined,
    sessionId: string,
    [mark, state]: [Buffer, Buffer],
  ): Promise<Found | undefined> {
    if (found === undefined || mark.length === 0) return touch(sessionId);
    const { session, touchedAt } = found;
    const current = await toFound({ sessionId, mark, state, original: session.original, touchedAt });
    return current.textMark === found.textMark ? current : touch(sessionId);
  }

  async function find(sessionId: string): Promise<StoredSession | undefined> {
    const found = await touch(sessionId);
    if (found !== undefined) await renewIfDue(found);
    return found?.session;
  }

  return {
    find,
    findReady: async (sessionId) => {
      const session = await find(sessionId);
      return session && { ...session, original: new ReadyJson(session.original) };
    },
    update: async (sessionId, change) => {
      let found = await touch(sessionId);
      for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        const next = change(found?.session);
        if (next === undefined) return undefined;
        const instead = await replace(found, next);
        if (instead === null) {
          await (found === undefined ? renewShare(next) : renewIfDue(found));
          return { ...next, lastAccessedAt: clock().toISOString() };
        }
        found = await refreshed(found, sessionId, instead);
      }
      return fail("service_unavailable");
    },
    remove: async (sessionId) => {
      const key = keyOf(sessionId);
      const state = await answered(commands.remove(key, clock().getTime(), ttlMs));
      if (state === null) return false;
      const { holder } = JSON.parse(await decompressText(state)) as State;
      await answered(redis.zrem(shareOf(holder), key));
      return true;
    },
    removeAllOf: async (userId) => {
      const share = shareOf(holderOf({ userId }));
      const keys = await answered(redis.zrange(share, "0", "-1"));
      await Promise.all([share, ...keys].map((key) => answered(redis.unlink(key))));
    },
  };
}

function keyOf(sessionId: string): string {
  return `gg:session:${hashOf(sessionId)}`;
}

function shareOf(holder: string): string {
  return `gg:share:${hashOf(holder)}`;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

function stateOf(session: StoredSession, textMark: string): string {
  const { sessionId: _, original: __, lastAccessedAt: ___, ...kept } = session;
  return JSON.stringify({ ...kept, textMark } satisfies State);
}
