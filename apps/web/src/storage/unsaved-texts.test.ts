import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { storageKeys } from "./keys.ts";
import { texts } from "./strings.ts";
import { noteOpenText, PATIENCE_MS, saveBeforeLeaving } from "./unsaved-texts.ts";
import { useAutosave } from "./use-autosave.ts";

const ADA = "local_ada";

afterEach(async () => {
  cleanup();
  // What was open closes when its last save has ended.
  await saveBeforeLeaving(ADA);
  vi.useRealTimers();
  localStorage.clear();
});

/** A post open in this tab, with something typed a moment ago. */
function aPostBeingTyped(save: () => Promise<number>) {
  const hook = renderHook(() =>
    useAutosave({
      key: storageKeys.postDraft(ADA, 7),
      accept: texts("text"),
      saved: { text: "old" },
      version: 1,
      save,
      newest: () => Promise.reject(new Error("not asked")),
    }),
  );
  act(() => hook.result.current.change({ text: "new" }));
  return hook;
}

const leave = () => act(() => saveBeforeLeaving(ADA));

test("what was typed a moment ago is saved before its author leaves", async () => {
  const { result } = aPostBeingTyped(() => Promise.resolve(2));
  expect(await leave()).toBe(true);
  expect(result.current).toMatchObject({ state: "saved", base: 2 });
});

test("what cannot be saved is told, and stays on the device", async () => {
  aPostBeingTyped(() => Promise.reject(new Error("no connection")));
  expect(await leave()).toBe(false);
  expect(Object.keys(localStorage)).toEqual([storageKeys.postDraft(ADA, 7)]);
});

test("a save that was begun on a page just left is waited for", async () => {
  let arrive: (version: number) => void = () => undefined;
  const { unmount } = aPostBeingTyped(() => new Promise((resolve) => void (arrive = resolve)));
  unmount();
  const left = leave();
  arrive(2);
  expect(await left).toBe(true);
});

test("a text that is closed is asked for nothing", async () => {
  const save = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
  noteOpenText(save)();
  expect(await leave()).toBe(true);
  expect(save).not.toHaveBeenCalled();
});

test("nobody waits long for a server that says nothing", async () => {
  vi.useFakeTimers();
  const close = noteOpenText(() => new Promise(() => undefined));
  const left = saveBeforeLeaving(ADA);
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  close();
  expect(await left).toBe(false);
});

test.each([
  [storageKeys.postDraft(ADA, 7), false],
  [storageKeys.strategySection(ADA, 7, "tactics"), false],
  [storageKeys.postDraft("local_ada-baker", 7), true],
  [storageKeys.postsWish(ADA), true],
  [storageKeys.onboardingDraft(ADA), true],
])("of what an earlier visit left (%s), one's own words alone count", async (key, isSaved) => {
  localStorage.setItem(key, "{}");
  expect(await leave()).toBe(isSaved);
});
