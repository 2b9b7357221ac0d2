import type { AnswerTable } from "@growth-guide/api-client/testing";
import type { Strategy, StrategyStep } from "@growth-guide/contract";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { aBusiness } from "../../test/factories.ts";
import { renderApp } from "../../test/render-app.tsx";
import { aStrategy, bySection } from "../../test/strategy-factories.ts";
import { toastStore } from "../../ui/toast-store.ts";
import { StrategyPage } from "./strategy-page.tsx";

afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** A dialog is loaded when it is opened. */
const LOADED = { timeout: 10_000 };

const sections = { ...bySection(() => ""), executiveSummary: "It begins.", marketAnalysis: "The market." };

test("while it is written one sees how far it is, and stopping keeps what is there", async () => {
  const running = aStrategy({
    sections,
    generation: { state: "running", done: 2, total: 9, fellBack: false },
  });
  let state: Strategy = running;
  const { user } = show(() => state, {
    "strategy.cancel": () => {
      state = { ...running, generation: { ...running.generation, state: "cancelled" } };
      return state;
    },
  });
  const bar = await screen.findByRole("progressbar", { name: "Sections written" });
  expect(bar).toMatchObject({ value: 2, max: 9 });
  expect(screen.queryByRole("button", { name: "Edit Market" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Stop" }));
  expect(await screen.findByText("The writing was stopped")).toBeDefined();
  expect(screen.getByText("The market.")).toBeDefined();
  expect(screen.getByRole("button", { name: "Write it: Budget" })).toBeDefined();
});

test("when what was missing after a stop has been written, nothing more is said about it", async () => {
  const generation = { state: "cancelled", done: 2, total: 9, fellBack: false } as const;
  show(() => aStrategy({ generation }));
  await screen.findByRole("button", { name: "Write again: Budget" });
  expect(screen.queryByText("The writing was stopped")).toBeNull();
});

test("what is in a section never runs", async () => {
  const hostile = '<img src=x onerror="hack()"><script>hack()</script> [press](javascript:hack()) **bold**';
  show(() => aStrategy({ sections: bySection(() => hostile) }));
  const market = await screen.findByRole("region", { name: "Market" });
  expect(within(market).getByText("bold").tagName).toBe("STRONG");
  expect(market.querySelector("script, img, [onerror]")).toBeNull();
  expect(within(market).getByText("press").getAttribute("href")).toBe("");
});

test("only legal steps are offered, and a note goes with the step that is taken", async () => {
  const taken: unknown[] = [];
  const { user } = show(() => aStrategy({ status: "in_review" }), {
    "strategy.step": (input) => {
      taken.push(input);
      return aStrategy({ status: "approved" });
    },
  });
  await screen.findByRole("button", { name: "Approve" });
  expect(screen.queryByRole("button", { name: "Send to review" })).toBeNull();
  await user.type(screen.getByLabelText(/Note/), "Go");
  await user.click(screen.getByRole("button", { name: "Approve" }));
  await waitFor(() => expect(taken).toEqual([{ id: 3, to: "approved", note: "Go" }]));
});

test("an approved strategy that was edited since says so", async () => {
  const step: StrategyStep = {
    from: "in_review",
    to: "approved",
    note: "Go",
    version: 2,
    createdAt: "2026-01-02T00:00:00Z",
  };
  show(() => aStrategy({ status: "approved", version: 3 }), { "strategy.history": () => [step] });
  expect(await screen.findByText(/Edited since it was approved/)).toBeDefined();
});

test("a section is written again with a hint, and the words before can be brought back", async () => {
  const asked: unknown[] = [];
  const { user } = show(() => aStrategy({ version: 4 }), {
    "strategy.regenerateSection": (input) => {
      asked.push(input);
      return aStrategy({ version: 5 });
    },
    "strategy.restore": (input) => {
      asked.push(input);
      return aStrategy({ version: 6 });
    },
  });
  await user.click(await screen.findByRole("button", { name: "Write again: Budget" }));
  await user.type(await screen.findByLabelText(/What should be different/, undefined, LOADED), "Shorter");
  await user.click(screen.getByRole("button", { name: "Write it again" }));
  await waitFor(() => expect(asked).toEqual([{ id: 3, version: 4, section: "budget", hint: "Shorter" }]));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  toastStore.read().at(-1)?.action?.run();
  await waitFor(() => expect(asked.at(-1)).toEqual({ id: 3, version: 5, to: 4 }));
});

/** The page of strategy 3, as it is whenever it is asked for. */
function show(strategy: () => Strategy, api: AnswerTable = {}) {
  return renderApp(<StrategyPage />, {
    url: "/strategies/3",
    path: "strategies/:id",
    api: {
      "strategy.get": strategy,
      "strategy.history": () => [],
      "business.get": () => aBusiness(),
      ...api,
    },
  });
}
