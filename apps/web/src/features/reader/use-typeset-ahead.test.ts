import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { typesetOnce } from "../../markdown/typeset.ts";
import type { Manner } from "./stretch-blocks.tsx";
import type { Stretch } from "./stretches.ts";
import { useTypesetAhead } from "./use-typeset-ahead.ts";

const idle: IdleRequestCallback[] = [];

beforeEach(() => {
  vi.stubGlobal("requestIdleCallback", (work: IdleRequestCallback) => idle.push(work));
  vi.stubGlobal("cancelIdleCallback", (handle: number) => void idle.splice(handle - 1, 1));
});
afterEach(() => {
  idle.length = 0;
});

/** Reads a text at a level, then another one, and lets the browser be idle. Whether the first would be parsed anew. */
function isParsedAgain(first: string, { isNear }: { isNear: boolean }): boolean {
  const plugins = { remark: [], rehype: [] };
  const manner = { definitions: "", plugins } as unknown as Manner;
  const { rerender } = renderHook(({ shown }) => useTypesetAhead(shown, manner, isNear), {
    initialProps: { shown: stretchOf(first) },
  });
  rerender({ shown: stretchOf("They go.") });
  for (const work of idle.splice(0)) work({ didTimeout: false, timeRemaining: () => 40 });
  const parse = vi.fn<() => ReactNode>(() => null);
  void typesetOnce(plugins, first, parse);
  return parse.mock.calls.length > 0;
}

function stretchOf(markdown: string): Stretch {
  const source = { start: 0, end: markdown.length };
  const block = { key: "s0", id: "", kind: "paragraph", markdown, source, terms: [], notes: [] };
  return {
    key: "p0",
    length: markdown.length,
    blocks: [{ ...block, origin: "kept", writer: "original" }],
  };
}

test("near the screen, the view before is parsed while nobody does anything", () => {
  expect(isParsedAgain("They proceed.", { isNear: true })).toBe(false);
});

test("what is far from the screen waits until somebody comes near", () => {
  expect(isParsedAgain("They proceed.", { isNear: false })).toBe(true);
});
