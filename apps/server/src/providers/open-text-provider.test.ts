import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { aModelConfig } from "../../test/support/factories.ts";
import { startFakeProvider } from "../../test/support/fake-provider.ts";
import { openTextProvider } from "./open-text-provider.ts";

const KEY = "sk-never-to-be-seen";
const REQUEST = { system: "Do this.", prompt: "A secret passage.", maxLength: 100, address: "192.0.2.1" };

test("neither the key nor a passage nor a word of the provider reaches the log or a caller", async () => {
  const fake = await startFakeProvider(({ authorization, prompt }, count) =>
    count % 2 === 0
      ? { status: 503 }
      : { status: 401, body: `{"error":{"message":"${authorization} ${prompt}"}}` },
  );
  onTestFinished(() => fake.close());
  let lines = "";
  const log = pino({ level: "trace" }, { write: (line: string) => (lines += line) });
  const provider = openTextProvider(aModelConfig({ baseUrl: fake.baseUrl, apiKey: KEY }), { log });
  const failures = await Promise.allSettled(Array.from({ length: 4 }, () => provider.completeText(REQUEST)));
  expect(fake.asked[0]?.authorization).toBe(`Bearer ${KEY}`);
  expect(lines).toContain('"fault":"unauthorized"');
  const told = lines + failures.map((failure) => Object.values(failure).map(String).join()).join();
  for (const secret of [KEY, "sk-", "Bearer", "secret passage"]) expect(told).not.toContain(secret);
});

test("without a key none is sent", async () => {
  const fake = await startFakeProvider(() => "Done.");
  onTestFinished(() => fake.close());
  const config = { ...aModelConfig({ baseUrl: fake.baseUrl }), apiKey: undefined };
  expect(await openTextProvider(config, { log: pino({ level: "silent" }) }).completeText(REQUEST)).toBe(
    "Done.",
  );
  expect(fake.asked[0]?.authorization).toBeUndefined();
});
