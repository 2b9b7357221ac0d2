/** How long sessions live, how many of them one caller may have, and who counts as one caller. */
import { beforeEach, describe, expect, test } from "vitest";
import { aChapter, aSessionId } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const START = Date.parse("2026-03-01T12:00:00Z");
const HOUR_MS = 3_600_000;
const MOST = 3;

let now = START;
beforeEach(() => void (now = START));
const server = startServer({
  clock: () => new Date(now),
  config: {
    http: { host: "127.0.0.1", port: 0, trustedProxies: 1, corsOrigins: [] },
    sessions: { kind: "memory", ttlSeconds: 3600, maxPerHolder: MOST, bytes: 10_000_000 },
  },
});

type Caller = ReturnType<typeof server.anonymous>;
const aRequest = (members: Record<string, unknown> = {}) => ({
  session_id: aSessionId(),
  chapter_content: aChapter(),
  difficulty_level: "beginner",
  chapter_id: "finding-customers",
  ...members,
});

/** Asks as somebody behind the proxy in front of the server. */
function ask(path: string, body: object, { caller = server.anonymous(), from = "203.0.113.7" } = {}) {
  return (caller as Caller).fetch(`/api/personalization${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": from },
    body: JSON.stringify(body),
  });
}

const sessionAt = (id: string, method: string) =>
  server.anonymous().fetch(`/api/personalization/session/${id}`, { method });

describe("a session", () => {
  test("is renewed by every kind of access", async () => {
    const request = aRequest();
    const { session_id } = request;
    await ask("/personalize", request);
    for (const access of [
      () => ask("/toggle-original", { session_id }),
      () => ask("/change-difficulty", request),
      () => ask("/personalize", request),
      () => sessionAt(session_id, "GET"),
      () => sessionAt(session_id, "DELETE"),
    ]) {
      now += HOUR_MS - 1000;
      expect((await access()).status).toBe(200);
    }
  });

  test("an hour after its last access is not found, by any endpoint", async () => {
    const request = aRequest();
    const { session_id } = request;
    for (const access of [
      () => ask("/toggle-original", { session_id }),
      () => ask("/change-difficulty", request),
      () => sessionAt(session_id, "GET"),
      () => sessionAt(session_id, "DELETE"),
    ]) {
      await ask("/personalize", request);
      now += HOUR_MS;
      const response = await access();
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({
        error: "session_not_found",
        detail: `Personalization session '${session_id}' not found`,
      });
    }
  });

  test("that has expired begins anew, with the text that is sent and at the beginning", async () => {
    const request = aRequest({ reading_position: 150 });
    const { session_id } = request;
    await ask("/personalize", request);
    now += HOUR_MS;
    await ask("/personalize", { ...request, chapter_content: "# Anew\n", reading_position: undefined });
    const session = await sessionAt(session_id, "GET");
    expect(await session.json()).toMatchObject({
      original_content: "# Anew\n",
      reading_position: 0,
      created_at: now / 1000,
    });
  });
});

describe("beyond their share", () => {
  /** Makes sessions one after the other; their ids. */
  async function make(count: number, who: Parameters<typeof ask>[2] = {}): Promise<string[]> {
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const request = aRequest();
      expect((await ask("/personalize", request, who)).status).toBe(200);
      ids.push(request.session_id);
    }
    return ids;
  }
  const stillThere = async (ids: string[]) =>
    (await Promise.all(ids.map((id) => sessionAt(id, "GET")))).map(({ status }) => status === 200);

  test("an address loses its oldest session, and nobody else loses any", async () => {
    const theirs = await make(MOST, { from: "198.51.100.1" });
    const own = await make(MOST + 1, { from: "198.51.100.2" });
    expect(await stillThere(own)).toEqual([false, true, true, true]);
    expect(await stillThere(theirs)).toEqual([true, true, true]);
  });

  test("addresses of one IPv6 network are one caller", async () => {
    const first = await make(MOST, { from: "2001:db8:7:7::1" });
    await make(1, { from: "2001:db8:7:7:ffff::2" });
    await make(1, { from: "2001:db8:7:8::1" });
    expect(await stillThere(first)).toEqual([false, true, true]);
  });

  test("a signed-in person is counted by who they are, wherever they come from", async () => {
    const guests = await make(MOST, { from: "198.51.100.3" });
    const ada = { caller: server.as("ada") };
    const own = [
      ...(await make(MOST, { ...ada, from: "198.51.100.3" })),
      ...(await make(1, { ...ada, from: "198.51.100.4" })),
    ];
    expect(await stillThere(own)).toEqual([false, true, true, true]);
    expect(await stillThere(guests)).toEqual([true, true, true]);
  });

  test("an address the proxy did not add is not believed", async () => {
    const ids = await make(MOST, { from: "192.0.2.1, 198.51.100.5" });
    await make(1, { from: "192.0.2.2, 198.51.100.5" });
    expect(await stillThere(ids)).toEqual([false, true, true]);
  });
});
