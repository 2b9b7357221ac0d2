import { act, renderHook, waitFor } from "@testing-library/react";
import { TRPCClientError } from "@trpc/client";
import { beforeEach, expect, test } from "vitest";
import { texts } from "./strings.ts";
import { useAutosave } from "./use-autosave.ts";

beforeEach(() => {
  localStorage.clear();
});

type Text = { text: string };
type Sent = { draft: Text; version: number };

/** A server that keeps texts and counts versions, and can be told how to answer next. */
function aServer() {
  const sent: Sent[] = [];
  let answer: () => Promise<void> = () => Promise.resolve();
  return {
    sent,
    answersWith: (next: () => Promise<void>) => {
      answer = next;
    },
    save: async (draft: Text, version: number) => {
      sent.push({ draft, version });
      await answer();
      return version + 1;
    },
  };
}

const mount = (save: (draft: Text, version: number) => Promise<number>) =>
  renderHook(() =>
    useAutosave({
      key: "a-post",
      accept: texts("text"),
      saved: { text: "old" },
      version: 1,
      save,
      newest: () => Promise.reject(new Error("not asked")),
    }),
  );

const conflict = () =>
  Promise.reject(
    new TRPCClientError("conflict", { result: { error: { data: { error: "version_conflict" } } as never } }),
  );

test("what is typed is saved after a pause, as one change", async () => {
  const { sent, save } = aServer();
  const { result } = mount(save);
  act(() => result.current.change({ text: "n" }));
  act(() => result.current.change({ text: "new" }));
  expect(result.current.state).toBe("unsaved");
  await waitFor(() => expect(result.current.state).toBe("saved"), { timeout: 3000 });
  expect(sent).toEqual([{ draft: { text: "new" }, version: 1 }]);
  expect(localStorage).toHaveLength(0);
});

test("what the server did not take is found again after a refresh and sent from the version it began with", async () => {
  const { sent, save, answersWith } = aServer();
  answersWith(() => Promise.reject(new Error("no connection")));
  const first = mount(save);
  act(() => first.result.current.change({ text: "new" }));
  await waitFor(() => expect(first.result.current.state).toBe("failed"), { timeout: 3000 });
  first.unmount();
  answersWith(() => Promise.resolve());
  const second = mount(save);
  expect(second.result.current.draft).toEqual({ text: "new" });
  await waitFor(() => expect(second.result.current.state).toBe("saved"));
  expect(sent.at(-1)).toEqual({ draft: { text: "new" }, version: 1 });
});

test("after a conflict nothing is sent, and nothing is lost, until it is settled", async () => {
  const { sent, save, answersWith } = aServer();
  answersWith(conflict);
  const { result } = mount(save);
  act(() => result.current.change({ text: "mine" }));
  await waitFor(() => expect(result.current.state).toBe("conflict"), { timeout: 3000 });
  act(() => result.current.change({ text: "mine, too" }));
  expect(result.current.state).toBe("conflict");
  expect(sent).toHaveLength(1);
  answersWith(() => Promise.resolve());
  act(() => result.current.settle({ text: "both" }, 7, false));
  await waitFor(() => expect(result.current.state).toBe("saved"));
  expect(sent.at(-1)).toEqual({ draft: { text: "both" }, version: 7 });
});
