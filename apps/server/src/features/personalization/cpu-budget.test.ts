import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { afterEach, expect, test } from "vitest";
import { type Budget, openBudget } from "./cpu-budget.ts";

const threads: Worker[] = [];
const budgets: Budget[] = [];
afterEach(async () => {
  for (const budget of budgets.splice(0)) budget.close();
  await Promise.all(threads.splice(0).map((thread) => thread.terminate()));
});

/** A thread that works without a break, and one that is kept waiting as on a crowded machine. */
const BUSY = "for (;;);";
const KEPT_WAITING = "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);";

function begin(work: string, limits: { cpuMs: number; wallMs: number }): Budget {
  const budget = openBudget(limits, (id) => threads.find(({ threadId }) => threadId === id));
  budgets.push(budget);
  const code = `const { threadId, workerData } = require("node:worker_threads"); Atomics.store(workerData, 0, threadId); ${work}`;
  threads.push(new Worker(code, { eval: true, workerData: budget.thread }));
  return budget;
}

test("work that uses more of a core than it may is stopped; work that is kept waiting is not", async () => {
  const limits = { cpuMs: 500, wallMs: 60_000 };
  const waiting = begin(KEPT_WAITING, limits);
  const busy = begin(BUSY, limits);
  await once(busy.spent, "abort");
  expect(busy.spent.reason).toMatchObject({ name: "TimeoutError", message: expect.stringContaining("CPU") });
  expect(waiting.spent.aborted).toBe(false);
});

test("nothing is waited for without end", async () => {
  const waiting = begin(KEPT_WAITING, { cpuMs: 60_000, wallMs: 300 });
  await once(waiting.spent, "abort");
  expect(waiting.spent.reason).toMatchObject({ name: "TimeoutError" });
});
