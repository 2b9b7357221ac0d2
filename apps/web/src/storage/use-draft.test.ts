import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { texts } from "./strings.ts";
import { useDraft } from "./use-draft.ts";

beforeEach(() => {
  localStorage.clear();
});

const aDraft = () =>
  useDraft({ place: "device", key: "a-draft", accept: texts("name"), initial: () => ({ name: "" }) });

test("what was typed is found again after the page is loaded anew", () => {
  const first = renderHook(aDraft);
  expect(first.result.current.isKept).toBe(false);
  act(() => first.result.current.change({ name: "Blue Cup" }));
  first.unmount();
  const second = renderHook(aDraft);
  expect(second.result.current.draft).toEqual({ name: "Blue Cup" });
  expect(second.result.current.isKept).toBe(true);
});

test("a draft that was sent is forgotten", () => {
  const first = renderHook(aDraft);
  act(() => first.result.current.change({ name: "Blue Cup" }));
  act(() => first.result.current.forget());
  expect(renderHook(aDraft).result.current.draft).toEqual({ name: "" });
});

test("what another tab is typing under the same name is not forgotten with it", () => {
  const first = renderHook(aDraft);
  act(() => first.result.current.change({ name: "Blue Cup" }));
  const second = renderHook(aDraft);
  act(() => second.result.current.change({ name: "Red Cup" }));
  act(() => first.result.current.forget());
  expect(renderHook(aDraft).result.current.draft).toEqual({ name: "Red Cup" });
});

test.each(["{", "null", '{"name":7}', "[]"])("a damaged draft (%s) begins afresh", (kept) => {
  localStorage.setItem("a-draft", kept);
  expect(renderHook(aDraft).result.current.draft).toEqual({ name: "" });
});
