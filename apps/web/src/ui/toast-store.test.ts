import { expect, test } from "vitest";
import { dismissToast, toast, toastStore } from "./toast-store.ts";

test("of sentences the two newest are said, and none takes away what can still be undone", () => {
  const undo = { label: "Undo", run: () => undefined };
  toast("A was removed.", undo);
  toast("Saved.");
  toast("B was removed.", undo);
  toast("Copied.");
  toast("C was removed.", undo);
  toast("Downloaded.");
  expect(toastStore.read().map(({ sentence }) => sentence)).toEqual([
    "Downloaded.",
    "C was removed.",
    "Copied.",
    "B was removed.",
    "A was removed.",
  ]);
  for (const { id } of toastStore.read()) dismissToast(id);
  expect(toastStore.read()).toEqual([]);
});

test("a sentence said again stands once, in the place of the first", () => {
  toast("Saved.");
  toast("No answer.");
  const last = toast("No answer.");
  expect(toastStore.read().map(({ sentence }) => sentence)).toEqual(["No answer.", "Saved."]);
  expect(toastStore.read()[0]?.id).toBe(last);
});
