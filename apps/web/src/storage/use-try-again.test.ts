import { act, renderHook } from "@testing-library/react";
import { TRPCClientError } from "@trpc/client";
import { beforeEach, expect, test, vi } from "vitest";
import { PAUSE_MS } from "./autosave.ts";
import { texts } from "./strings.ts";
import { useAutosave } from "./use-autosave.ts";

beforeEach(() => void vi.useFakeTimers());
const away = () => new Error("connection refused");
const refusal = () =>
  new TRPCClientError("refused", { result: { error: { data: { error: "invalid_input" } } as never } });

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** Something typed and sent to a server that meets it with a failure until it is told to take it. */
async function aFailedSave(failure: () => Error) {
  const sent: string[] = [];
  const server: { failure?: (() => Error) | undefined } = { failure };
  const hook = renderHook(() =>
    useAutosave({
      key: "a-post",
      accept: texts("text"),
      saved: { text: "old" },
      version: 1,
      save: ({ text }, version) => {
        sent.push(text);
        return server.failure ? Promise.reject(server.failure()) : Promise.resolve(version + 1);
      },
      newest: () => Promise.reject(new Error("not asked")),
    }),
  );
  act(() => hook.result.current.change({ text: "new" }));
  await pass(PAUSE_MS);
  expect(hook.result.current.state).toBe("failed");
  return { ...hook, sent, server };
}

test("what a server that is away did not take is sent again by itself until it is back", async () => {
  const { result, sent, server } = await aFailedSave(away);
  await pass(1_999);
  expect(sent).toHaveLength(1);
  await pass(1);
  expect(sent).toHaveLength(2);
  await pass(3_999);
  expect(sent).toHaveLength(2);
  server.failure = undefined;
  await pass(1);
  expect(sent).toEqual(["new", "new", "new"]);
  expect(result.current).toMatchObject({ state: "saved", error: null });
  await pass(60_000);
  expect(sent).toHaveLength(3);
});

test("after a save the first wait is short again", async () => {
  const { result, sent, server } = await aFailedSave(away);
  await pass(2_000);
  server.failure = undefined;
  await pass(4_000);
  server.failure = away;
  act(() => result.current.change({ text: "newer" }));
  await pass(PAUSE_MS + 2_000);
  expect(sent).toEqual(["new", "new", "new", "newer", "newer"]);
});

test("a refusal is not tried again", async () => {
  const { sent } = await aFailedSave(refusal);
  await pass(60_000);
  expect(sent).toHaveLength(1);
});

test("what is typed meanwhile is sent in its stead", async () => {
  const { result, sent } = await aFailedSave(away);
  await pass(1_500);
  act(() => result.current.change({ text: "newer" }));
  await pass(PAUSE_MS - 1);
  expect(sent).toEqual(["new"]);
  await pass(1);
  expect(sent).toEqual(["new", "newer"]);
});

test("once the page is left nothing more is tried", async () => {
  const { unmount, sent } = await aFailedSave(away);
  unmount();
  expect(sent).toHaveLength(2);
  await pass(60_000);
  expect(sent).toHaveLength(2);
});
