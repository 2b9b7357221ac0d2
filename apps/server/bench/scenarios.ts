import type { Target } from "./target.ts";

/** One kind of request, asked again and again. */
export type Scenario = {
  name: string;
  path: string;
  method: "GET" | "POST" | "PUT";
  body?: string;
  headers: Record<string, string>;
};

const READER = "user_reader";
const WRITER = "user_writer";
const BUSINESSES = 10;
const TWO_QUERIES = "/trpc/user.me,business.list?batch=1&input=%7B%7D";

/** Makes the data the scenarios ask for, through the API itself. */
export async function prepareScenarios(target: Target): Promise<Scenario[]> {
  const reader = await headersOf(target, READER);
  const writer = await headersOf(target, WRITER);
  const draft = JSON.stringify({
    name: "Blue Cup",
    description: "Coffee beside the station",
    target_audience: "Commuters",
  });
  let id = 0;
  for (let index = 0; index < BUSINESSES; index += 1) {
    const made = await ask(target, "/api/v1/businesses/", reader, draft);
    id = (made as { id: number }).id;
  }
  const patch = { description: "Coffee beside the station, and cake" };
  await openSession(target, reader, "bench", 20_000);
  await openSession(target, reader, "bench-long", 200_000);

  return [
    { name: "REST me", path: "/api/v1/users/me", method: "GET", headers: reader },
    { name: "REST list of 10", path: "/api/v1/businesses/", method: "GET", headers: reader },
    { name: "REST get", path: `/api/v1/businesses/${id}`, method: "GET", headers: reader },
    { name: "REST create", path: "/api/v1/businesses/", method: "POST", body: draft, headers: writer },
    {
      name: "REST update",
      path: `/api/v1/businesses/${id}`,
      method: "PUT",
      body: JSON.stringify(patch),
      headers: reader,
    },
    { name: "REST toggle 20 kB", ...toggleOf("bench", reader) },
    { name: "REST toggle 200 kB", ...toggleOf("bench-long", reader) },
    { name: "tRPC me", path: "/trpc/user.me", method: "GET", headers: reader },
    { name: "tRPC list of 10", path: "/trpc/business.list", method: "GET", headers: reader },
    {
      name: "tRPC get",
      path: `/trpc/business.get?input=${encodeURIComponent(JSON.stringify({ id }))}`,
      method: "GET",
      headers: reader,
    },
    {
      name: "tRPC create",
      path: "/trpc/business.create",
      method: "POST",
      body: JSON.stringify({ name: "Blue Cup", description: "Coffee beside the station" }),
      headers: writer,
    },
    {
      name: "tRPC update",
      path: "/trpc/business.update",
      method: "POST",
      body: JSON.stringify({ id, patch }),
      headers: reader,
    },
    { name: "tRPC batch of two", path: TWO_QUERIES, method: "GET", headers: reader },
  ];
}

async function openSession(
  target: Target,
  headers: Record<string, string>,
  sessionId: string,
  length: number,
): Promise<void> {
  const session = {
    session_id: sessionId,
    chapter_id: "bench",
    chapter_content: chapterOf(length),
    difficulty_level: "beginner",
  };
  await ask(target, "/api/personalization/personalize", headers, JSON.stringify(session));
}

function toggleOf(sessionId: string, headers: Record<string, string>): Omit<Scenario, "name"> {
  return {
    path: "/api/personalization/toggle-original",
    method: "POST",
    body: JSON.stringify({ session_id: sessionId }),
    headers,
  };
}

async function headersOf(target: Target, user: string): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await target.token(user)}`, "content-type": "application/json" };
}

async function ask(
  target: Target,
  path: string,
  headers: Record<string, string>,
  body: string,
): Promise<unknown> {
  const response = await fetch(target.url + path, { method: "POST", headers, body });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** Plain prose of about the given length in characters. */
function chapterOf(length: number): string {
  const paragraph =
    "A business must ascertain which customers purchase frequently, because they facilitate growth.\n\n";
  return `# Margins\n\n${paragraph.repeat(Math.ceil(length / paragraph.length))}`;
}
