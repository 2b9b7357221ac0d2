import { expect, test } from "vitest";
import { type CarefulOptions, carefulProvider } from "./careful-provider.ts";
import { createDailyBudget } from "./daily-budget.ts";
import { ProviderFailure, type ProviderFault, type TextRequest } from "./text-provider.ts";

const PLENTY = { tokens: 1_000_000, tokensPerAddress: 1_000_000 };
const aRequest = (overrides: Partial<TextRequest> = {}): TextRequest => ({
  system: "system..",
  prompt: "prompt..",
  maxLength: 1000,
  address: "192.0.2.1",
  ...overrides,
});

/** A provider whose attempts go as told, one after the other, and then well. */
function aProvider(faults: (ProviderFault | ProviderFailure)[], options: Partial<CarefulOptions> = {}) {
  let attempts = 0;
  const provider = carefulProvider({
    name: "fake",
    budget: createDailyBudget(PLENTY),
    concurrency: 4,
    totalMs: 5000,
    firstPauseMs: 1,
    restMs: 60_000,
    ask: async () => {
      const fault = faults[attempts];
      attempts += 1;
      if (fault !== undefined) throw fault instanceof ProviderFailure ? fault : new ProviderFailure(fault);
      return "A text.";
    },
    ...options,
  });
  return { provider, attempts: () => attempts };
}
const faultOf = (outcome: Promise<string>) =>
  outcome.then(
    (text) => text,
    (cause: unknown) => (cause instanceof ProviderFailure ? cause.fault : String(cause)),
  );

test.each<ProviderFault>(["rate_limited", "overloaded", "unreachable", "timed_out", "cut_off"])(
  "%s may pass and is tried twice more",
  async (fault) => {
    const lucky = aProvider([fault, fault]);
    expect(await lucky.provider.completeText(aRequest())).toBe("A text.");
    const unlucky = aProvider([fault, fault, fault, fault]);
    expect(await faultOf(unlucky.provider.completeText(aRequest()))).toBe(fault);
    expect(unlucky.attempts()).toBe(3);
  },
);

test.each<ProviderFault>(["unauthorized", "rejected", "malformed", "too_long", "unfinished", "empty"])(
  "%s will not pass and is not tried again",
  async (fault) => {
    const { provider, attempts } = aProvider([fault]);
    expect(await faultOf(provider.completeText(aRequest()))).toBe(fault);
    expect(attempts()).toBe(1);
  },
);

test("the pause a provider asks for is kept, unless it is longer than anybody waits", async () => {
  const patient = aProvider([new ProviderFailure("rate_limited", 120)]);
  const startedAt = performance.now();
  await patient.provider.completeText(aRequest());
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(115);
  const endless = aProvider([new ProviderFailure("rate_limited", 3_600_000)]);
  expect(await faultOf(endless.provider.completeText(aRequest()))).toBe("rate_limited");
  expect(endless.attempts()).toBe(1);
});

test("after five faults in a row nothing is asked, and then one call tries whether it is over", async () => {
  const { provider, attempts } = aProvider(
    Array.from({ length: 5 }, () => "unauthorized" as const),
    {
      restMs: 500,
    },
  );
  for (let call = 0; call < 5; call += 1) await faultOf(provider.completeText(aRequest()));
  expect(await faultOf(provider.completeText(aRequest()))).toBe("resting");
  expect(attempts()).toBe(5);
  await expect.poll(() => faultOf(provider.completeText(aRequest()))).toBe("A text.");
});

test("faults of single answers let the provider go on", async () => {
  const { provider } = aProvider(Array.from({ length: 20 }, () => "too_long" as const));
  for (let call = 0; call < 20; call += 1)
    expect(await faultOf(provider.completeText(aRequest()))).toBe("too_long");
  expect(await faultOf(provider.completeText(aRequest()))).toBe("A text.");
});

test("no more calls are under way than there may be", async () => {
  let underWay = 0;
  let most = 0;
  const waiting: (() => void)[] = [];
  const { provider } = aProvider([], {
    concurrency: 3,
    ask: async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise<void>((resolve) => waiting.push(resolve));
      underWay -= 1;
      return "A text.";
    },
  });
  const calls = Promise.all(Array.from({ length: 10 }, () => provider.completeText(aRequest())));
  for (let done = 0; done < 10; done += 1) {
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    waiting.shift()?.();
  }
  await calls;
  expect(most).toBe(3);
});

test("a caller who leaves frees their place in the queue and is asked for no more", async () => {
  let asked = 0;
  const held: (() => void)[] = [];
  const { provider } = aProvider([], {
    concurrency: 1,
    ask: async () => {
      asked += 1;
      await new Promise<void>((resolve) => held.push(resolve));
      return "A text.";
    },
  });
  const first = provider.completeText(aRequest());
  const leaving = new AbortController();
  const second = faultOf(provider.completeText(aRequest({ signal: leaving.signal })));
  await expect.poll(() => asked).toBe(1);
  leaving.abort();
  expect(await second).toBe("cancelled");
  held.shift()?.();
  expect(await first).toBe("A text.");
  expect(asked).toBe(1);
});

test("a call ends with its time, pauses included", async () => {
  const { provider } = aProvider([new ProviderFailure("rate_limited", 10_000)], { totalMs: 60 });
  expect(await faultOf(provider.completeText(aRequest()))).toBe("timed_out");
});

test("every failed attempt is told by its name", async () => {
  const told: ProviderFault[] = [];
  const { provider } = aProvider(["overloaded", "cut_off"], { onFault: (fault) => told.push(fault) });
  await provider.completeText(aRequest());
  expect(told).toEqual(["overloaded", "cut_off"]);
});

test("a day's budget holds for each address and for all of them together", async () => {
  // Each request costs six tokens.
  const budget = createDailyBudget({ tokens: 18, tokensPerAddress: 12 });
  const { provider } = aProvider([], { budget });
  const from = (address: string) => faultOf(provider.completeText(aRequest({ address })));
  expect([await from("a"), await from("a"), await from("a")]).toEqual(["A text.", "A text.", "budget_spent"]);
  expect([await from("b"), await from("c")]).toEqual(["A text.", "budget_spent"]);
});
