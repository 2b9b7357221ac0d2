import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the fake endpoint was asked. */
export type AskedOfProvider = { system: string; prompt: string; authorization: string | undefined };

/**
 * How it answers one request. A text is streamed in `pieces`; with `ends` something goes wrong behind them. Thoughts
 * come for so many bytes or as long as somebody listens.
 */
export type FakeAnswer =
  | string
  | { silence: true }
  | { thinksFor: number }
  | { text: string; pieces?: number; ends?: "stall" | "cut" | "end" | "length" | "overloaded" | "garbage" }
  | { status: number; headers?: Record<string, string>; body?: string };

export type FakeProvider = {
  /** Base address, as `OPENAI_BASE_URL` takes it. */
  baseUrl: string;
  asked: AskedOfProvider[];
  /** Requests whose client went away before the answer was whole. */
  abandoned(): number;
  underWay(): number;
  close(): Promise<void>;
};

/** An endpoint that speaks `/v1/chat/completions` over real HTTP and answers as told, request by request. */
export async function startFakeProvider(
  answer: (asked: AskedOfProvider, count: number) => FakeAnswer | Promise<FakeAnswer>,
): Promise<FakeProvider> {
  const asked: AskedOfProvider[] = [];
  let abandoned = 0;
  let underWay = 0;
  const server = createServer((request, response) => {
    underWay += 1;
    response.once("close", () => {
      underWay -= 1;
      if (!response.writableFinished) abandoned += 1;
    });
    void readBody(request).then(async (body) => {
      const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] };
      const said = (role: string) => messages.find((message) => message.role === role)?.content ?? "";
      const question = {
        system: said("system"),
        prompt: said("user"),
        authorization: request.headers.authorization,
      };
      asked.push(question);
      send(response, await answer(question, asked.length));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    abandoned: () => abandoned,
    underWay: () => underWay,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function send(response: ServerResponse, answer: FakeAnswer): void {
  if (typeof answer === "object" && "silence" in answer) return;
  if (typeof answer === "object" && "status" in answer) {
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
    response.end(answer.body ?? '{"error":{"message":"no"}}');
    return;
  }
  if (typeof answer === "object" && "thinksFor" in answer) return void think(response, answer.thinksFor);
  const { text, pieces = 3, ends } = typeof answer === "string" ? { text: answer } : answer;
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const piece of inPieces(text, pieces)) writeInHalves(response, chunk({ content: piece }, null));
  if (ends === "stall") return;
  if (ends === "cut") return void setImmediate(() => response.destroy());
  if (ends === "overloaded") response.write('data: {"error":{"message":"overloaded","code":503}}\n\n');
  if (ends === "garbage") response.write("data: {oops\n\n");
  if (ends === undefined || ends === "length")
    response.write(chunk({}, ends === undefined ? "stop" : "length"));
  response.end("data: [DONE]\n\n");
}

/** Thoughts apart from the answer, as fast as they are taken. */
async function think(response: ServerResponse, bytes: number): Promise<void> {
  const thought = chunk({ reasoning_content: "Hm. ".repeat(4000) }, null);
  response.writeHead(200, { "content-type": "text/event-stream" });
  const gone = once(response, "close");
  for (let sent = 0; sent < bytes && !response.destroyed; sent += thought.length) {
    if (!response.write(thought)) await Promise.race([once(response, "drain"), gone]);
  }
  response.end(chunk({ content: "Done." }, null) + chunk({}, "stop"));
}

/** Events that arrive in parts, split in the middle of a line and of a character, are the rule on real networks. */
function writeInHalves(response: ServerResponse, event: string): void {
  const bytes = Buffer.from(event);
  const middle = Math.floor(bytes.length / 2);
  response.write(bytes.subarray(0, middle));
  response.write(bytes.subarray(middle));
}

function chunk(delta: { content?: string; reasoning_content?: string }, reason: string | null): string {
  const choices = [{ index: 0, delta, finish_reason: reason }];
  return `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model: "m", choices })}\n\n`;
}

function inPieces(text: string, count: number): string[] {
  const length = Math.max(1, Math.ceil(text.length / count));
  return Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  );
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

/** The passage a rewriting prompt is about: what stands between its two marker lines. */
export function passageOf({ prompt }: Pick<AskedOfProvider, "prompt">): string {
  return /^(=====\w+=====)\n([^]*)\n\1$/m.exec(prompt)?.[2] ?? "";
}

const PLAINER: readonly [RegExp, string][] = [
  [/\bNumerous\b/g, "Many"],
  [/\butilize\b/g, "use"],
  [/\bascertain\b/g, "know"],
  [/\bcommence\b/g, "start"],
  [/\bterminate\b/g, "stop"],
  [/\badvisable\b/g, "wise"],
  [/\bassist\b/g, "help"],
  [/\brequest\b/g, "ask for"],
  [/\bEndeavour\b/g, "Try"],
  [/\bmodify\b/g, "change"],
  [/\bfrequently\b/g, "often"],
  [/\bsubsequently\b/g, "then"],
  [/\bobserve\b/g, "watch"],
  [/\bpurchase\b/g, "buy"],
  [/\bseldom\b/g, "hardly ever"],
];

/** What a good model makes of a passage: the same in plainer words. */
export function wellWritten(passage: string): string {
  return PLAINER.reduce((text, [hard, plain]) => text.replace(hard, plain), passage);
}
