import type { Target } from "./target.ts";

/** One kind of request, asked again and again. */
export type Scenario = {
  name: string;
  path: string;
  method: "GET" | "POST";
  body?: string;
  headers: Record<string, string>;
};

const READER = "user_reader";
const WRITER = "user_writer";
const BUSINESSES = 10;

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
  const chapter = chapterOf(20_000);
  const session = {
    session_id: "bench",
    chapter_id: "bench",
    chapter_content: chapter,
    difficulty_level: "beginner",
  };
  await ask(target, "/api/personalization/personalize", reader, JSON.stringify(session));

  return [
    { name: "REST me", path: "/api/v1/users/me", method: "GET", headers: reader },
    { name: "REST list of 10", path: "/api/v1/businesses/", method: "GET", headers: reader },
    { name: "REST get", path: `/api/v1/businesses/${id}`, method: "GET", headers: reader },
    { name: "REST create", path: "/api/v1/businesses/", method: "POST", body: draft, headers: writer },
    {
      name: "REST toggle 20 kB",
      path: "/api/personalization/toggle-original",
      method: "POST",
      body: JSON.stringify({ session_id: "bench" }),
      headers: reader,
    },
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
  ];
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
