import type { AppRouter } from "@growth-guide/api-client";
import { ApiFailure, tableLink } from "@growth-guide/api-client/testing";
import type { ErrorCode } from "@growth-guide/contract";
import { createTRPCClient } from "@trpc/client";
import { beforeEach, expect, test, vi } from "vitest";
import { createAutosave, PAUSE_MS, type Versioned } from "./autosave.ts";

const KEY = "draft";

beforeEach(() => void vi.useFakeTimers());
test("what is typed is sent once, after a pause, and kept on the device until it has arrived", async () => {
  const { autosave, sent, answer } = anAutosave();
  autosave.change("a");
  autosave.change("ab");
  expect(autosave.read().state).toBe("unsaved");
  expect(keptText()).toBe("ab");
  await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual([["ab", 1]]);
  expect(autosave.read().state).toBe("saving");
  await answer(2);
  expect(autosave.read()).toMatchObject({ state: "saved", draft: "ab", version: 2 });
  expect(keptText()).toBeUndefined();
});

test("what is typed while saving goes out next, made from the new version", async () => {
  const { autosave, sent, answer } = anAutosave();
  autosave.change("a");
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  autosave.change("ab");
  await answer(2);
  expect(keptText()).toBe("ab");
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(sent).toEqual([
    ["a", 1],
    ["ab", 2],
  ]);
  await answer(3);
  expect(autosave.read().state).toBe("saved");
});

test("only a version typed here is gone on with, not one that was settled on", async () => {
  const { autosave, continued, answer } = anAutosave();
  for (const [draft, version] of [
    ["a", 2],
    ["ab", 3],
  ] as const) {
    autosave.change(draft);
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    await answer(version);
  }
  void autosave.settle({ draft: "mine", version: 4 }, false);
  await answer(5);
  expect(continued).toEqual([false, true, false]);
});

test("asking twice to save at once sends once", async () => {
  const { autosave, sent, answer } = anAutosave();
  autosave.change("a");
  const flushes = [autosave.flush(), autosave.flush(), autosave.flush()];
  autosave.change("ab");
  await answer(2);
  expect(sent).toEqual([
    ["a", 1],
    ["ab", 2],
  ]);
  await answer(3);
  expect(await Promise.all(flushes)).toEqual([true, true, true]);
  expect(sent).toHaveLength(2);
});

test("a failure keeps the text here and on the device, and trying again works", async () => {
  const { autosave, sent, answer, refuse } = anAutosave();
  autosave.change("a");
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  await refuse("service_unavailable");
  expect(autosave.read()).toMatchObject({ state: "failed", draft: "a" });
  expect(keptText()).toBe("a");
  const again = autosave.flush();
  await vi.advanceTimersByTimeAsync(0);
  await answer(2);
  expect(await again).toBe(true);
  expect(sent).toHaveLength(2);
});

test("trying again by itself shows the failure until the answer is there", async () => {
  const { autosave, sent, answer, refuse } = anAutosave();
  autosave.change("a");
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  await refuse("service_unavailable");
  void autosave.tryAgain();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toHaveLength(2);
  expect(autosave.read().state).toBe("failed");
  await answer(2);
  expect(autosave.read()).toMatchObject({ state: "saved", error: null });
});

test("a conflict waits for its owner; nothing is sent until they chose", async () => {
  const { autosave, sent, answer, refuse } = anAutosave();
  autosave.change("mine");
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  await refuse("version_conflict");
  autosave.change("mine, longer");
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(autosave.read().state).toBe("conflict");
  expect(sent).toHaveLength(1);
  const resolved = autosave.settle({ draft: "both", version: 5 }, false);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent.at(-1)).toEqual(["both", 5]);
  await answer(6);
  expect(await resolved).toBe(true);
});

test("a conflict with one's own words, whose answer got lost, is none", async () => {
  const { autosave, sent, refuse } = anAutosave({ draft: "a", version: 1 }, { draft: "ab", version: 2 });
  autosave.change("ab");
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  await refuse("version_conflict");
  expect(autosave.read()).toMatchObject({ state: "saved", draft: "ab", version: 2 });
  expect(sent).toHaveLength(1);
  expect(keptText()).toBeUndefined();
});

test("where only the version moved on, the draft is sent on top of it", async () => {
  const { autosave, sent, answer, refuse } = anAutosave(
    { draft: "a", version: 1 },
    { draft: "a", version: 2 },
  );
  autosave.change("ab");
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  await refuse("version_conflict");
  expect(sent.at(-1)).toEqual(["ab", 2]);
  await answer(3);
  expect(autosave.read()).toMatchObject({ state: "saved", draft: "ab", version: 3 });
});

test("a draft from an earlier visit never goes over words that were saved since", async () => {
  localStorage.setItem(KEY, JSON.stringify({ draft: "older words", version: 3 }));
  const since = { draft: "newer words", version: 9 };
  const { autosave, sent, refuse } = anAutosave(since, since);
  void autosave.flush();
  await refuse("version_conflict");
  expect(autosave.read()).toMatchObject({ state: "conflict", draft: "older words" });
  expect(sent).toHaveLength(1);
});

test("taking theirs sends nothing and forgets what was kept", async () => {
  const { autosave, sent, refuse } = anAutosave();
  autosave.change("mine");
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  await refuse("version_conflict");
  expect(await autosave.settle({ draft: "theirs", version: 5 }, true)).toBe(true);
  expect(sent).toHaveLength(1);
  expect(autosave.read()).toMatchObject({ state: "saved", draft: "theirs" });
  expect(keptText()).toBeUndefined();
});

test("what is typed while a step is on its way waits for it, and is sent on top of what came of it", async () => {
  const { autosave, sent, answer } = anAutosave({ draft: "a", version: 1 });
  const steps: ((next: Versioned<string>) => void)[] = [];
  const stepped = autosave.step(() => new Promise((resolve) => void steps.push(resolve)));
  await vi.advanceTimersByTimeAsync(0);
  autosave.change("ab");
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(sent).toEqual([]);
  steps[0]?.({ draft: "a", version: 2 });
  await stepped;
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([["ab", 2]]);
  await answer(3);
  expect(autosave.read()).toMatchObject({ state: "saved", draft: "ab", version: 3 });
});

test("a step that fails leaves everything as it was and holds nothing up", async () => {
  const { autosave, sent, answer } = anAutosave({ draft: "a", version: 1 });
  await expect(autosave.step(() => Promise.reject(new Error("no connection")))).rejects.toThrow(
    "no connection",
  );
  expect(autosave.read()).toMatchObject({ state: "saved", draft: "a", version: 1 });
  autosave.change("ab");
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(sent).toEqual([["ab", 1]]);
  await answer(2);
  expect(autosave.read().state).toBe("saved");
});

test("text an earlier visit could not save is found again and sent from the version it was made from", () => {
  localStorage.setItem(KEY, JSON.stringify({ draft: "older words", version: 3 }));
  const { autosave, sent } = anAutosave({ draft: "", version: 9 });
  expect(autosave.read()).toMatchObject({ draft: "older words", wasKept: true, state: "unsaved" });
  void autosave.flush();
  expect(sent).toEqual([["older words", 3]]);
});

test.each([
  [3, undefined],
  [5, "same words"],
])(
  "what an earlier visit kept of version %i is kept on only if the server has not got it",
  (version, kept) => {
    localStorage.setItem(KEY, JSON.stringify({ draft: "same words", version }));
    const { autosave } = anAutosave({ draft: "same words", version: 4 });
    expect(autosave.read()).toMatchObject({ state: "saved", wasKept: false });
    expect(keptText()).toBe(kept);
  },
);

test("news from the server replace what is saved, never what is not", () => {
  const { autosave } = anAutosave();
  autosave.follow({ draft: "news", version: 2 });
  expect(autosave.read()).toMatchObject({ draft: "news", state: "saved" });
  autosave.change("news and mine");
  autosave.follow({ draft: "other news", version: 3 });
  expect(autosave.read()).toMatchObject({ draft: "news and mine", version: 2 });
});

/** An autosave over a server that answers when told to. */
function anAutosave(saved: Versioned<string> = { draft: "", version: 1 }, newest?: Versioned<string>) {
  const sent: [string, number][] = [];
  const continued: boolean[] = [];
  let settle: { resolve: (version: number) => void; reject: (error: unknown) => void } | undefined;
  const autosave = createAutosave<string>({
    key: KEY,
    saved,
    ...(newest && { newest: () => Promise.resolve(newest) }),
    accept: (value) => (typeof value === "string" ? value : undefined),
    save: (value, version, continues) => {
      sent.push([value, version]);
      continued.push(continues);
      return new Promise((resolve, reject) => {
        settle = { resolve, reject };
      });
    },
  });
  return {
    autosave,
    sent,
    continued,
    answer: async (version: number) => {
      settle?.resolve(version);
      await vi.advanceTimersByTimeAsync(0);
    },
    refuse: async (code: ErrorCode) => {
      settle?.reject(await failureOf(code));
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

/** A failure as the client throws it. */
async function failureOf(code: ErrorCode): Promise<unknown> {
  const failing = tableLink({
    "user.me": () => {
      throw new ApiFailure(code);
    },
  });
  return createTRPCClient<AppRouter>({ links: [failing] })
    .user.me.query()
    .catch((error: unknown) => error);
}

function keptText(): unknown {
  return (JSON.parse(localStorage.getItem(KEY) ?? "{}") as { draft?: unknown }).draft;
}
