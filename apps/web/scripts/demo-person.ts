// A demo person with something to show: two businesses, a strategy, posts with and without a time. Made over the
// documented REST API with a token of the local sign-in, so it works on any server that has one.

/** Whom and what there is; the ids are those of addresses. */
export type DemoPerson = { name: string; businessId: number; strategyId: number; postId: number };

type Ask = <Answer>(path: string, body: object) => Promise<Answer>;
type Made = { id: number };
type Suggested = { content: { text: string; hashtags: string | null }[] };

const POSTS = { linkedin: 3, instagram: 4, facebook: 2 };

/**
 * Makes the person on the server at `address`. A name used before is the same person again.
 * @throws Error with the server's answer when it refuses
 */
export async function makeDemoPerson(address: string, name: string): Promise<DemoPerson> {
  const ask = await signIn(address, name);
  const cafe = await ask<Made>("/businesses/", {
    name: "Blue Cup",
    description: "We roast coffee in small batches and serve it by the station, from six in the morning.",
    target_audience: "Commuters who pass at seven, and parents after the school run.",
    marketing_goals: "Fifty more regulars by summer, and the quiet hour after ten filled.",
  });
  await ask("/businesses/", {
    name: "Lark Cycles",
    description: "Repairs while you wait, and used bikes with a year's warranty.",
  });
  const strategy = await ask<Made>("/strategies/generate", { business_id: cafe.id });
  return { name, businessId: cafe.id, strategyId: strategy.id, postId: await makePosts(ask, cafe.id) };
}

/** Posts for three networks, two of three with a time; the first one's id. */
async function makePosts(ask: Ask, businessId: number): Promise<number> {
  const ids: number[] = [];
  for (const [platform, count] of Object.entries(POSTS)) {
    const { content } = await ask<Suggested>("/content/generate", {
      business_id: businessId,
      platform,
      num_posts: count,
    });
    for (const { text, hashtags } of content) {
      const time = ids.length % 3 === 2 ? {} : { scheduled_for: inDays(1 + ids.length * 2) };
      const { id } = await ask<Made>("/content/", {
        business_id: businessId,
        platform,
        text,
        hashtags,
        ...time,
      });
      ids.push(id);
    }
  }
  return ids[0] ?? 0;
}

/** Half past eight in the morning, so many days from now, in UTC. */
function inDays(days: number): string {
  return `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T08:30:00Z`;
}

async function signIn(address: string, name: string): Promise<Ask> {
  const { token } = await post<{ token: string }>(`${address}/local-issuer/token`, { name });
  return (path, body) => post(`${address}/api/v1${path}`, body, token);
}

async function post<Answer>(url: string, body: object, token?: string): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}
