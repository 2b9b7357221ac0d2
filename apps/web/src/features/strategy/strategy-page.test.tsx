import { ApiFailure, type AnswerTable } from "@growth-guide/api-client/testing";
import type { Strategy } from "@growth-guide/contract";
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { aBusiness } from "../../test/factories.ts";
import { renderApp } from "../../test/render-app.tsx";
import { aStrategy, bySection } from "../../test/strategy-factories.ts";
import { toastStore } from "../../ui/toast-store.ts";
import { StrategyPage } from "./strategy-page.tsx";

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

test("what is missing is named, has to be there before a review, and is written at one press", async () => {
  const generation = { state: "cancelled", done: 2, total: 9, fellBack: false } as const;
  let state = aStrategy({ sections, generation });
  const { user } = show(() => state, {
    "strategy.complete": (input) => {
      expect(input).toEqual({ id: 3, version: 1 });
      state = aStrategy({ version: 2 });
      return state;
    },
  });
  const approval = await screen.findByRole("region", { name: "Approval" });
  expect(
    within(approval)
      .getAllByRole("link")
      .map(({ textContent }) => textContent),
  ).toContain("Budget");
  expect(within(approval).queryByRole("button", { name: "Send to review" })).toBeNull();
  expect(within(approval).getByRole("button", { name: "Archive" })).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Write what is missing" }));
  expect(await within(approval).findByRole("button", { name: "Send to review" })).toBeDefined();
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
  await waitFor(() => expect(taken).toEqual([{ id: 3, to: "approved", version: 1, note: "Go" }]));
});

test("an approved strategy is changed only after asking, and the first change says that it reopens it", async () => {
  const asked: { version: number; reopens: boolean }[] = [];
  let state = aStrategy({ status: "approved", version: 3 });
  const { user } = show(() => state, {
    "strategy.update": (input) => {
      asked.push(input as (typeof asked)[number]);
      state = aStrategy({ status: "draft", version: 4, sections: bySection(() => "Mine") });
      return state;
    },
  });
  await user.click(await screen.findByRole("button", { name: "Edit Budget" }));
  await user.click(await screen.findByRole("button", { name: "Keep it approved" }, LOADED));
  expect(screen.queryByLabelText("Budget, in Markdown")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Edit Budget" }));
  await user.click(await screen.findByRole("button", { name: "Change it" }));
  const field = await screen.findByLabelText("Budget, in Markdown", undefined, LOADED);
  await user.clear(field);
  await user.type(field, "Mine");
  await user.click(screen.getByRole("button", { name: "Done" }));
  await waitFor(() => expect(asked).toMatchObject([{ version: 3, reopens: true }]));
  const edit = await screen.findByRole("button", { name: "Edit Budget" });
  await waitFor(() => expect(document.activeElement).toBe(edit));
});

test("approved elsewhere while it is edited: it is asked, and what was typed is saved after a yes", async () => {
  const asked: unknown[] = [];
  const { user } = show(() => aStrategy({ version: 3 }), {
    "strategy.update": (input) => {
      asked.push((input as { reopens: boolean }).reopens);
      if (asked.length === 1) throw new ApiFailure("strategy_approved");
      return aStrategy({ status: "draft", version: 4 });
    },
  });
  await user.click(await screen.findByRole("button", { name: "Edit Budget" }));
  await user.type(await screen.findByLabelText("Budget, in Markdown", undefined, LOADED), "Mine");
  await user.click(screen.getByRole("button", { name: "Done" }));
  await user.click(await screen.findByRole("button", { name: "Change it" }, LOADED));
  await waitFor(() => expect(asked).toEqual([false, true]));
});

const TO_DO = "Do this:\n\n- [ ] Call **five** regulars\n  - [x] Find their numbers\n- [ ] Hang up a sign";

test("a box is ticked and cleared by pressing it, named by its own words, and each time the text is saved", async () => {
  const asked: unknown[] = [];
  let state = aStrategy({ sections: bySection((section) => (section === "tactics" ? TO_DO : "Text")) });
  const { user } = show(() => state, {
    "strategy.update": (input) => {
      const { version, patch } = input as { version: number; patch: { sections: Strategy["sections"] } };
      asked.push(patch.sections);
      state = aStrategy({ version: version + 1, sections: { ...state.sections, ...patch.sections } });
      return state;
    },
  });
  const call = await screen.findByRole("checkbox", { name: "Call five regulars", checked: false });
  await user.click(call);
  const find = screen.getByRole("checkbox", { name: "Find their numbers", checked: true });
  find.focus();
  await user.keyboard(" ");
  await waitFor(() => expect(screen.getByText("Saved")).toBeDefined());
  const ticked = TO_DO.replace("[ ] Call", "[x] Call");
  expect(asked).toEqual([{ tactics: ticked }, { tactics: ticked.replace("[x] Find", "[ ] Find") }]);
  expect(document.activeElement).toBe(screen.getByRole("checkbox", { name: "Find their numbers" }));
  await user.click(screen.getByRole("button", { name: /^Edit Tactics/ }));
  const field = await screen.findByLabelText<HTMLTextAreaElement>(
    /^Tactics.*, in Markdown/,
    undefined,
    LOADED,
  );
  await waitFor(() => expect(field.value).toBe(ticked.replace("[x] Find", "[ ] Find")));
});

test("what an approved strategy has to do cannot be ticked", async () => {
  show(() => aStrategy({ status: "approved", sections: bySection(() => TO_DO) }));
  for (const box of await screen.findAllByRole("checkbox")) expect(box).toHaveProperty("disabled", true);
});

test("a section is written again with a hint, and the words before can be brought back", async () => {
  const asked: unknown[] = [];
  const generation = { state: "running", done: 9, total: 9, fellBack: false } as const;
  let state = aStrategy({ version: 4 });
  const { budget } = state.sections;
  const { user } = show(() => state, {
    "strategy.regenerateSection": (input) => {
      asked.push(input);
      state = aStrategy({ version: 4, generation, rewriting: "budget" });
      return state;
    },
    "strategy.update": (input) => {
      asked.push(input);
      return aStrategy({ version: 6 });
    },
  });
  await user.click(await screen.findByRole("button", { name: "Write again: Budget" }));
  await user.type(await screen.findByLabelText(/What should be different/, undefined, LOADED), "Shorter");
  await user.click(screen.getByRole("button", { name: "Write it again" }));
  await waitFor(() =>
    expect(asked).toEqual([{ id: 3, version: 4, section: "budget", hint: "Shorter", reopens: false }]),
  );
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(await screen.findByRole("progressbar")).toBeDefined();
  expect(screen.getByRole("button", { name: "Stop" })).toBeDefined();
  expect(screen.getAllByText("Writing “Budget”")).not.toHaveLength(0);
  // The others are open meanwhile.
  expect(screen.queryByRole("button", { name: "Edit Budget" })).toBeNull();
  expect(screen.getByRole("button", { name: "Edit Metrics" })).toBeDefined();
  // It is written, and looked at again as when one comes back to the page.
  state = aStrategy({ version: 5 });
  dispatchEvent(new Event("visibilitychange"));
  await waitFor(() => expect(toastStore.read().at(0)?.sentence).toBe("Budget is written again."));
  toastStore.read().at(0)?.action?.run();
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ version: 5, patch: { sections: { budget } } }));
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
