import type { Procedure } from "./targets.ts";
import { HOSTILE_HEADERS, HOSTILE_MARKDOWN, HOSTILE_SEGMENTS, HOSTILE_VALUES, METHODS } from "./hostile.ts";
import type { Random } from "./random.ts";
import { sample } from "./sample.ts";
import type { Target } from "./targets.ts";

/** A request as it goes on the wire. */
export type FuzzRequest = {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | null;
};

/** What the requests know of the server: who may send them, and values by member that exist there. */
export type World = { tokens: readonly (string | null)[]; known: Record<string, unknown[]> };

/** A request that one target would take, and then some of what is wrong with requests, done to it. */
export function aRequest(target: Target, world: World, random: Random): FuzzRequest {
  const request =
    target.kind === "route" ? ofRoute(target, world, random) : ofProcedures(target, world, random);
  const token = random.pick(world.tokens);
  if (token !== null) request.headers.authorization = `Bearer ${token}`;
  if (random.maybe(0.15)) request.headers = spoiltHeaders(request.headers, random);
  if (random.maybe(0.05)) request.method = random.pick(METHODS);
  if (random.maybe(0.1)) request.path = spoiltPath(request.path, random);
  if (request.body !== null && random.maybe(0.1)) request.body = spoiltText(request.body, random);
  return request;
}

function ofRoute({ route }: Extract<Target, { kind: "route" }>, world: World, random: Random): FuzzRequest {
  const path = random.pick(route.paths).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const values = world.known[name] ?? ["x"];
    return random.maybe(0.8)
      ? encodeURIComponent(String(random.pick(values)))
      : random.pick(HOSTILE_SEGMENTS);
  });
  const query = route.query === null ? {} : (spoilt(sample(route.query, random, world.known), random) ?? {});
  const body = route.body === null ? null : bodyText(spoilt(sample(route.body, random, world.known), random));
  const headers: Record<string, string> = body === null ? {} : { "content-type": "application/json" };
  if (random.maybe(0.2)) headers["idempotency-key"] = `key-${random.below(5)}`;
  return { method: route.method, path: path + queryText(query, random), headers, body };
}

function ofProcedures(
  target: Extract<Target, { kind: "procedure" }>,
  world: World,
  random: Random,
): FuzzRequest {
  const count = random.maybe(0.1) ? 1 + random.below(12) : 1;
  const calls: Procedure[] = Array.from({ length: count }, () => target.procedure);
  const inputs = calls.map(({ input }) =>
    input === null ? undefined : spoilt(sample(input, random, world.known), random),
  );
  const isBatch = count > 1 || random.maybe(0.1);
  const input = bodyText(isBatch ? Object.fromEntries(inputs.entries()) : inputs[0]);
  const path = `/trpc/${calls.map(({ name }) => name).join(",")}${isBatch ? "?batch=1" : ""}`;
  if (target.procedure.type === "mutation") {
    return { method: "POST", path, headers: { "content-type": "application/json" }, body: input };
  }
  const mark = isBatch ? "&" : "?";
  return { method: "GET", path: `${path}${mark}input=${encodeURIComponent(input)}`, headers: {}, body: null };
}

function bodyText(value: unknown): string {
  return JSON.stringify(value) ?? "";
}

function queryText(query: object, random: Random): string {
  const pairs = Object.entries(query).map(([name, value]) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return new URLSearchParams([[name, String(text)]]).toString();
  });
  if (pairs.length > 0 && random.maybe(0.1)) pairs.push(pairs[0] ?? "");
  if (random.maybe(0.05)) pairs.push("__proto__[x]=1", "a[b][c]=d", "%zz=%zz", "&&=");
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** The value, or one with something in it that no schema expects. */
function spoilt(value: unknown, random: Random): unknown {
  if (random.maybe(0.35)) return value;
  return spoiltInside(value, random);
}

function spoiltInside(value: unknown, random: Random): unknown {
  if (typeof value === "string" && random.maybe(0.2)) return value + random.pick(HOSTILE_MARKDOWN);
  if (Array.isArray(value) && value.length > 0 && random.maybe(0.7)) {
    const at = random.below(value.length);
    return value.map((item: unknown, index) => (index === at ? spoiltInside(item, random) : item));
  }
  if (typeof value === "object" && value !== null && random.maybe(0.9)) return spoiltMember(value, random);
  return random.pick(HOSTILE_VALUES);
}

function spoiltMember(value: object, random: Random): object {
  const members = Object.entries(value);
  const kind = random.below(10);
  if (kind === 0) return Object.fromEntries(members.slice(1));
  if (kind === 1) return { ...value, ["constructor"]: { prototype: { isAdmin: true } } };
  if (kind === 2)
    return {
      ...value,
      [random.pick(["userId", "user_id", "id", "isAdmin", ""])]: random.pick(HOSTILE_VALUES),
    };
  const [name = "x", inside] = members.length === 0 ? [] : random.pick(members);
  return { ...value, [name]: spoiltInside(inside, random) };
}

function spoiltHeaders(headers: Record<string, string>, random: Random): Record<string, string> {
  const [name, text] = random.pick(HOSTILE_HEADERS);
  return { ...headers, [name]: text };
}

function spoiltPath(path: string, random: Random): string {
  const changes = [
    () => `/${path}`,
    () => `${path}/`,
    () => `${path}/${random.pick(HOSTILE_SEGMENTS)}`,
    () => path.replace("/", "/./"),
    () => path.replace("/", "/../"),
    () => path.toUpperCase(),
    () => path.replace("/api", "/api;x=y"),
    () => path.replace("/", "\\"),
    () => `${path}?${"a=1&".repeat(500)}`,
    () => path.slice(0, 1 + random.below(path.length)),
    () => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    () => `http://evil.example${path}`,
  ];
  return random.pick(changes)();
}

function spoiltText(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const changes = [
    () => text.slice(0, at),
    () =>
      text.slice(0, at) +
      random.pick(["\u0000", "\\", '"', "{", "}", ",", "\\u12", "\ufeff", "//"]) +
      text.slice(at),
    () => text.replace("{", '{"__proto__":{"isAdmin":true},'),
    () => "[".repeat(5000) + "]".repeat(5000),
    () => `${'{"a":'.repeat(3000)}1${"}".repeat(3000)}`,
    () => `${text}${text}`,
    () => text.replaceAll('"', "'"),
    () => text.replace(/\d+/, "1e999"),
    () => text.replace(/"[^"]*"/, '"\\ud800"'),
    () => "",
  ];
  return random.pick(changes)();
}
