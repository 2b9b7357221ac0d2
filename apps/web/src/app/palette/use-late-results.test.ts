import { renderHook } from "@testing-library/react";
import type { KeyboardEvent } from "react";
import { expect, test, vi } from "vitest";
import { useLateResults } from "./use-late-results.ts";

test("Enter pressed before the list has put late lines into their order waits for that, and is not lost", async () => {
  const list = document.createElement("div");
  const picked = vi.fn<() => void>();
  list.addEventListener("keydown", ({ key }) => key === "Enter" && picked());
  const root = { current: list };
  const { result, rerender } = renderHook(({ isLoading }) => useLateResults(root, isLoading), {
    initialProps: { isLoading: true },
  });
  rerender({ isLoading: false });

  const early = anEnter();
  result.current.onKeyDown(early);
  expect(early.preventDefault).toHaveBeenCalled();
  expect(picked).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(picked).toHaveBeenCalledOnce());

  const late = anEnter();
  result.current.onKeyDown(late);
  expect(late.preventDefault).not.toHaveBeenCalled();
});

/** Enter in a field with letters in it. */
function anEnter(): KeyboardEvent {
  const target = Object.assign(document.createElement("input"), { value: "pricing" });
  return { key: "Enter", target, preventDefault: vi.fn<() => void>() } as unknown as KeyboardEvent;
}
