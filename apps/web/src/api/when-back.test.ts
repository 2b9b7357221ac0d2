import { beforeEach, expect, test, vi } from "vitest";
import { createWhenBack } from "./when-back.ts";

beforeEach(() => void vi.useFakeTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const hide = (isHidden: boolean) => {
  vi.spyOn(document, "hidden", "get").mockReturnValue(isHidden);
  document.dispatchEvent(new Event("visibilitychange"));
};

/** A server that is away until it is told otherwise, and what was looked for and tried again. */
function aServerAway() {
  const server = { isBack: false, looks: 0, retries: 0 };
  const whenBack = createWhenBack(() => {
    server.looks += 1;
    return server.isBack ? Promise.resolve(true) : Promise.reject(new TypeError("Failed to fetch"));
  });
  return { server, whenBack, retry: () => (server.retries += 1) };
}

test("a server that is away is looked for in longer and longer intervals; nothing is tried before it is back", async () => {
  const { server, whenBack, retry } = aServerAway();
  const stop = whenBack(retry);
  await pass(1_999);
  expect(server.looks).toBe(0);
  await pass(1);
  expect(server.looks).toBe(1);
  await pass(4_000);
  expect(server.looks).toBe(2);
  await pass(7_999);
  expect(server).toMatchObject({ looks: 2, retries: 0 });
  server.isBack = true;
  await pass(1);
  expect(server).toMatchObject({ looks: 3, retries: 1 });
  stop();
});

test.each([
  ["the network is back", () => dispatchEvent(new Event("online"))],
  ["the page comes to the front", () => hide(false)],
])("when %s it is looked for at once", async (_, happens) => {
  const { server, whenBack, retry } = aServerAway();
  const stop = whenBack(retry);
  server.isBack = true;
  happens();
  await pass(0);
  expect(server).toMatchObject({ looks: 1, retries: 1 });
  stop();
});

test("a page that nobody sees does not look", async () => {
  const { server, whenBack, retry } = aServerAway();
  const stop = whenBack(retry);
  hide(true);
  await pass(600_000);
  expect(server.looks).toBe(0);
  stop();
});

test("several things that wait look once, and are all tried", async () => {
  const { server, whenBack, retry } = aServerAway();
  const stops = [whenBack(retry), whenBack(retry)];
  server.isBack = true;
  await pass(2_000);
  expect(server).toMatchObject({ looks: 1, retries: 2 });
  for (const stop of stops) stop();
});

test("what fails again and again although the server answers is tried more and more seldom, until it rests", async () => {
  const { server, whenBack, retry } = aServerAway();
  server.isBack = true;
  const failAgain = () => {
    retry();
    stop();
    stop = whenBack(failAgain);
  };
  let stop = whenBack(failAgain);
  await pass(60_000);
  expect(server.retries).toBe(4);
  stop();
  await pass(120_001);
  stop = whenBack(retry);
  await pass(2_000);
  expect(server.retries).toBe(5);
  stop();
});

test("once nothing waits nobody looks", async () => {
  const { server, whenBack, retry } = aServerAway();
  whenBack(retry)();
  dispatchEvent(new Event("online"));
  await pass(600_000);
  expect(server.looks).toBe(0);
});
