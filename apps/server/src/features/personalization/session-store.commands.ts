import type { RedisClient } from "../../redis/redis.ts";

/** What the Redis store asks of one key at a time; each is one step that nothing comes between. */
export type SessionCommands = {
  /** Mark, state, text and time of the touch before this one; null when there is no session or it has expired. */
  touch(key: string, now: number, ttlMs: number): Promise<[Buffer, Buffer, Buffer, Buffer] | null>;
  /**
   * Null when the session still had the expected mark ("": is absent) and is in the next state now; else its mark and
   * state, empty when it is absent.
   */
  replace(
    key: string,
    now: number,
    ttlMs: number,
    expectedMark: string,
    mark: string,
    state: Buffer,
    text?: Buffer,
  ): Promise<[Buffer, Buffer] | null>;
  /** The state the session had; null when there was none or it had expired. */
  remove(key: string, now: number, ttlMs: number): Promise<Buffer | null>;
  /** Makes a member the newest of a share, and takes out the oldest beyond `most`: their names. */
  share(key: string, now: number, ttlMs: number, member: string, most: number): Promise<string[]>;
};

/** Teaches a client the commands: scripts that travel by their hash once the server knows them. */
export function defineSessionCommands(redis: RedisClient): SessionCommands {
  for (const [name, lua] of Object.entries(scripts)) redis.defineCommand(name, { numberOfKeys: 1, lua });
  // Defined commands have no types of their own; the ones ending in Buffer leave bytes as they are.
  const taught = redis as unknown as {
    ggTouchBuffer: SessionCommands["touch"];
    ggReplaceBuffer: SessionCommands["replace"];
    ggRemoveBuffer: SessionCommands["remove"];
    ggShare: SessionCommands["share"];
  };
  return {
    touch: (...given) => taught.ggTouchBuffer(...given),
    replace: (...given) => taught.ggReplaceBuffer(...given),
    remove: (...given) => taught.ggRemoveBuffer(...given),
    share: (...given) => taught.ggShare(...given),
  };
}

const scripts = {
  ggTouch: `
    local now, ttl = tonumber(ARGV[1]), tonumber(ARGV[2])
    local found = redis.call('HMGET', KEYS[1], 'mark', 'state', 'text', 'touched')
    if not found[1] then return false end
    if tonumber(found[4]) + ttl <= now then
      redis.call('UNLINK', KEYS[1])
      return false
    end
    redis.call('HSET', KEYS[1], 'touched', ARGV[1])
    redis.call('PEXPIRE', KEYS[1], ttl)
    return found`,

  ggReplace: `
    local found = redis.call('HMGET', KEYS[1], 'mark', 'state')
    if (found[1] or '') ~= ARGV[3] then return {found[1] or '', found[2] or ''} end
    redis.call('HSET', KEYS[1], 'mark', ARGV[4], 'state', ARGV[5], 'touched', ARGV[1])
    if ARGV[6] then redis.call('HSET', KEYS[1], 'text', ARGV[6]) end
    redis.call('PEXPIRE', KEYS[1], ARGV[2])
    return false`,

  ggRemove: `
    local found = redis.call('HMGET', KEYS[1], 'state', 'touched')
    redis.call('UNLINK', KEYS[1])
    if not found[1] or tonumber(found[2]) + tonumber(ARGV[2]) <= tonumber(ARGV[1]) then return false end
    return found[1]`,

  ggShare: `
    local now, ttl, member, most = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3], tonumber(ARGV[4])
    redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ttl)
    redis.call('ZADD', KEYS[1], now, member)
    redis.call('PEXPIRE', KEYS[1], ttl)
    local excess = redis.call('ZCARD', KEYS[1]) - most
    local gone = {}
    if excess <= 0 then return gone end
    for _, oldest in ipairs(redis.call('ZRANGE', KEYS[1], 0, excess)) do
      if oldest ~= member and #gone < excess then
        redis.call('ZREM', KEYS[1], oldest)
        gone[#gone + 1] = oldest
      end
    end
    return gone`,
};
