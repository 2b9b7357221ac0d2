import { cleanup } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import { dismissToast, toastStore } from "../ui/toast-store.ts";

/* Test files share their modules and one document: what a test leaves there is gone before the next one begins. */

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const { id } of toastStore.read()) dismissToast(id);
  // Some files run without a browser around them.
  if (typeof document === "undefined") return;
  document.body.replaceChildren();
  history.replaceState(null, "", "/");
  localStorage.clear();
  sessionStorage.clear();
});
