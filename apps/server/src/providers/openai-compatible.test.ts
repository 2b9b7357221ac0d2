import { getEventListeners } from "node:events";
import { describe, expect, onTestFinished, test } from "vitest";
import { type FakeAnswer, startFakeProvider } from "../../test/support/fake-provider.ts";
import { openAiCompatible } from "./openai-compatible.ts";
import { MAX_STREAM_BYTES } from "./provider-fetch.ts";
import { ProviderFailure, type TextRequest } from "./text-provider.ts";

const KEY = "sk-secret-of-a-test";

/** A client of a fake endpoint that answers every request in this way. */
async function aClient(answer: FakeAnswer, limits: { firstByteMs?: number; betweenChunksMs?: number } = {}) {
  const fake = await startFakeProvider(() => answer);
  onTestFinished(() => fake.close());
  const patience = { firstByteMs: 5000, betweenChunksMs: 5000, totalMs: 10_000, ...limits };
  return { fake, ask: openAiCompatible({ baseUrl: fake.baseUrl, apiKey: KEY, model: "m", ...patience }) };
}
const aRequest = (overrides: Partial<TextRequest> = {}): TextRequest => ({
  system: "Do this.",
  prompt: "With that.",
  maxLength: 1000,
  address: "192.0.2.1",
  ...overrides,
});
const faultOf = (outcome: Promise<string>) =>
  outcome.then(
    (text) => `no fault: ${text}`,
    (cause: unknown) => (cause instanceof ProviderFailure ? cause.fault : String(cause)),
  );

test("a streamed answer is put together, however it is cut into pieces", async () => {
  const text = "Prüfen Sie “alles” – 🙂 twice.";
  for (const pieces of [1, 2, 7, 30]) {
    const { ask, fake } = await aClient({ text, pieces });
    expect(await ask(aRequest())).toBe(text);
    expect(fake.asked).toEqual([
      { system: "Do this.", prompt: "With that.", authorization: `Bearer ${KEY}` },
    ]);
  }
});

test("the text so far is told as it grows", async () => {
  const { ask } = await aClient({ text: "abcdef", pieces: 3 });
  const seen: string[] = [];
  await ask(aRequest({ onText: (soFar) => seen.push(soFar) }));
  expect(seen).toEqual(["ab", "abcd", "abcdef"]);
});

test("what a model thinks aloud is no part of its answer", async () => {
  const { ask } = await aClient("<think>Hm, what about this?</think>The answer.");
  expect((await ask(aRequest())).trim()).toBe("The answer.");
});

describe("a failure is known by its name", () => {
  test.each<[string, FakeAnswer]>([
    ["unauthorized", { status: 401, body: `{"error":{"message":"bad key ${KEY}"}}` }],
    ["unauthorized", { status: 403 }],
    ["rejected", { status: 400 }],
    ["rejected", { status: 404, body: "<html>not here</html>" }],
    ["rate_limited", { status: 429, headers: { "retry-after": "2" } }],
    ["overloaded", { status: 503 }],
    ["overloaded", { status: 500, body: "" }],
    ["overloaded", { text: "Half of", ends: "overloaded" }],
    ["cut_off", { text: "Half of", ends: "cut" }],
    ["cut_off", { text: "Half of", ends: "end" }],
    ["cut_off", { status: 200, headers: { "content-type": "text/html" }, body: "<html></html>" }],
    ["cut_off", { status: 200, body: '{"choices":[{"message":{"content":"not streamed"}}]}' }],
    ["cut_off", { status: 200, headers: { "content-type": "text/event-stream" }, body: "" }],
    ["malformed", { text: "", ends: "garbage" }],
    ["unfinished", { text: "Half of", ends: "length" }],
    ["empty", ""],
    ["empty", "  \n"],
    ["too_long", "x".repeat(1001)],
  ])("%s: %j", async (fault, answer) => {
    const { ask } = await aClient(answer);
    expect(await faultOf(ask(aRequest()))).toBe(fault);
  });

  test("an endpoint that is not there is unreachable", async () => {
    const { ask, fake } = await aClient("never");
    await fake.close();
    expect(await faultOf(ask(aRequest()))).toBe("unreachable");
  });

  test.each([
    ["2", 2000],
    [new Date(Date.now() + 3_600_000).toUTCString(), 3_600_000],
  ])("with the pause the provider asks for: %s", async (header, expected) => {
    const pause = await pauseAskedBy(header);
    expect(pause).toBeGreaterThan(expected - 30_000);
    expect(pause).toBeLessThanOrEqual(expected);
  });

  test("without a pause when the provider says nothing clear", async () => {
    expect(await pauseAskedBy("soon")).toBeUndefined();
  });
});

/** What becomes of a `retry-after` header, in milliseconds. */
async function pauseAskedBy(header: string): Promise<number | undefined> {
  const { ask } = await aClient({ status: 429, headers: { "retry-after": header } });
  const failure = await ask(aRequest()).catch((cause: unknown) => cause);
  return (failure as ProviderFailure).retryAfterMs;
}

describe("patience ends", () => {
  test("before the first word", async () => {
    const { ask, fake } = await aClient({ silence: true }, { firstByteMs: 50 });
    expect(await faultOf(ask(aRequest()))).toBe("timed_out");
    await expect.poll(() => fake.abandoned()).toBe(1);
  });

  test("between two pieces", async () => {
    const { ask, fake } = await aClient({ text: "Half of", ends: "stall" }, { betweenChunksMs: 50 });
    expect(await faultOf(ask(aRequest()))).toBe("timed_out");
    await expect.poll(() => fake.abandoned()).toBe(1);
  });

  test("with the caller's: the connection is closed at once", async () => {
    const { ask, fake } = await aClient({ text: "Half of", ends: "stall" });
    const leaving = new AbortController();
    const outcome = faultOf(ask(aRequest({ signal: leaving.signal, onText: () => leaving.abort() })));
    expect(await outcome).toBe("cancelled");
    await expect.poll(() => fake.abandoned()).toBe(1);
  });
});

test("an answer that grows too long is not listened to any further", async () => {
  const { ask, fake } = await aClient({ text: "x".repeat(2000), ends: "stall" });
  expect(await faultOf(ask(aRequest()))).toBe("too_long");
  await expect.poll(() => fake.abandoned()).toBe(1);
});

test("thoughts are listened to within bounds, and nobody warns of too many listeners", async () => {
  const warnings: Error[] = [];
  const warned = (warning: Error) => void warnings.push(warning);
  process.on("warning", warned);
  onTestFinished(() => void process.off("warning", warned));
  const short = await aClient({ thinksFor: MAX_STREAM_BYTES / 2 });
  expect(await short.ask(aRequest())).toBe("Done.");
  const endless = await aClient({ thinksFor: Number.POSITIVE_INFINITY });
  expect(await faultOf(endless.ask(aRequest()))).toBe("too_long");
  await expect.poll(() => endless.fake.abandoned()).toBe(1);
  expect(warnings).toEqual([]);
});

test.each([301, 302, 307, 308])("a provider that sends us elsewhere (%s) is not followed", async (status) => {
  const elsewhere = await aClient("From inside the network.");
  const location = `${elsewhere.fake.baseUrl}/chat/completions`;
  const { ask } = await aClient({ status, headers: { location } });
  expect(await faultOf(ask(aRequest()))).toBe("unreachable");
  expect(elsewhere.fake.asked).toEqual([]);
});

test("no failure holds the key or a word of the provider", async () => {
  const { ask } = await aClient({ status: 401, body: `{"error":{"message":"bad key ${KEY}"}}` });
  const failure = (await ask(aRequest()).catch((cause: unknown) => cause)) as ProviderFailure;
  expect(failure.cause).toBeUndefined();
  expect(JSON.stringify(failure) + String(failure) + String(failure.stack)).not.toContain(KEY);
  expect(String(failure)).toBe("ProviderFailure: The model gave no text: unauthorized");
});

test("a caller's signal is left as it was found", async () => {
  const { ask } = await aClient("Done.");
  const { signal } = new AbortController();
  await ask(aRequest({ signal }));
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});
