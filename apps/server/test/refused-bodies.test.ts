/** Bodies that are too large: refused before they have arrived, in an answer that their sender gets to read. */
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { aSessionId } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();
const MIB = 1024 * 1024;

/** The sender reads while it sends, and is cut off in the end. */
type Outcome = { answer: string; sentBytes: number; ms: number };

/** Sends the head of a request and then its body for as long as the server takes it; reads all the while. */
function send(path: string, headers: Record<string, string | number>, bodyBytes: number): Promise<Outcome> {
  const { hostname, port, host } = new URL(server.url);
  const head = Object.entries({ host, "content-type": "application/json", ...headers });
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const startedAt = performance.now();
    let answer = "";
    let sentBytes = 0;
    const piece = Buffer.alloc(64 * 1024, 0x20);
    const pump = () => {
      while (sentBytes < bodyBytes && !socket.destroyed) {
        sentBytes += piece.length;
        if (!socket.write(piece)) return void socket.once("drain", pump);
      }
    };
    socket.on("data", (chunk) => void (answer += chunk.toString()));
    // A reset while it still sends is the server's right.
    socket.on("error", () => undefined);
    socket.on("close", () => resolve({ answer, sentBytes, ms: performance.now() - startedAt }));
    const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    socket.write(`POST ${path} HTTP/1.1\r\n${lines}\r\n`);
    pump();
  });
}

const authorized = async () => ({ authorization: `Bearer ${await server.tokenOf("ada")}` });

describe.each([
  ["/api/v1/businesses/"],
  ["/api/personalization/personalize"],
  ["/trpc/business.create"],
  ["/trpc/personalization.personalize"],
])("60 MiB for %s", (path) => {
  test("are answered 413 at once and read to less than half; then the connection is closed", async () => {
    const bytes = 60 * MIB;
    const outcome = await send(path, { ...(await authorized()), "content-length": bytes }, bytes);
    expect(outcome.answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(outcome.answer).toMatch(/^connection: close\r$/im);
    expect(outcome.answer).toContain('"payload_too_large"');
    expect(outcome.sentBytes).toBeLessThan(bytes / 2);
  });

  test("of which nothing is ever sent are answered all the same", async () => {
    const outcome = await send(path, { ...(await authorized()), "content-length": 60 * MIB }, 0);
    expect(outcome.answer).toMatch(/^HTTP\/1\.1 413 /);
    // A body that is waited for takes 20 seconds.
    expect(outcome.ms).toBeLessThan(15_000);
  });

  test("announced by an ordinary client are refused readably", async () => {
    const init = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: new Uint8Array(60 * MIB),
    };
    const response = await server.as("ada").fetch(path, init);
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('"payload_too_large"');
  });
});

describe("on the typed API", () => {
  const post = (path: string, body: string) =>
    server
      .as("ada")
      .fetch(`/trpc/${path}`, { method: "POST", headers: { "content-type": "application/json" }, body });
  const filler = "x".repeat(2 * MIB);

  test("what carries no chapter may have a megabyte", async () => {
    const small = await post("business.create", JSON.stringify({ name: "Small", ignored: filler }));
    expect(small.status).toBe(413);
    const smaller = { name: "Small", ignored: filler.slice(0, MIB / 2) };
    expect((await post("business.create", JSON.stringify(smaller))).status).toBe(200);
  });

  test("a chapter of two megabytes can be read and kept", async () => {
    const text = `# Long\n\n${"We utilize several channels. The budget is small.\n\n".repeat((2 * MIB) / 52)}`;
    const content = text.slice(0, 2 * MIB - 10);
    expect((await post("chapter.save", JSON.stringify({ title: "Long", content }))).status).toBe(200);
    const wish = { sessionId: aSessionId(), chapterId: "c", chapterContent: content, level: "beginner" };
    expect((await post("personalization.open", JSON.stringify(wish))).status).toBe(200);
  });

  test.each([
    "personalization.personalize",
    "personalization.open",
    "personalization.changeDifficulty",
    "chapter.save",
  ])("%s shares no request with other calls", async (procedure) => {
    const response = await post(`business.list,${procedure}?batch=1`, "{}");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { data: { error: "invalid_request" } } });
  });
});
