import type { SelfCheckQuestion } from "@growth-guide/contract";
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "../../../test/render-app.tsx";
import { SelfCheck } from "./self-check.tsx";

const plugins = { remark: [], rehype: [] };
const gap: SelfCheckQuestion = {
  kind: "gap",
  question: "A ____ stays the same in a month.",
  answer: "**fixed cost**",
  blockId: "b1",
};
const meaning: SelfCheckQuestion = {
  kind: "meaning",
  question: "What is [churn](javascript:alert(1))? <img src=x onerror=alert(1)>",
  answer: "The share of customers who leave.",
  blockId: "b2",
};

test("a gap that is filled is checked, in whatever case", async () => {
  const { user } = renderApp(<SelfCheck questions={[gap]} plugins={plugins} onShow={() => undefined} />);
  const field = screen.getByLabelText("What is missing?");
  await user.type(field, "variable cost{Enter}");
  expect(screen.getByRole("status").textContent).toBe("Not quite. Try again.");
  await user.clear(field);
  await user.type(field, "Fixed cost");
  await user.click(screen.getByRole("button", { name: "Check" }));
  expect(screen.getByRole("status").textContent).toBe("That is right.");
});

test("an answer leads to the block that holds it, and a question is text whatever is in it", async () => {
  const shown: string[] = [];
  const { user } = renderApp(
    <SelfCheck questions={[gap, meaning]} plugins={plugins} onShow={(id) => shown.push(id)} />,
  );
  const item = screen.getAllByRole("listitem")[1];
  if (item === undefined) throw new Error("the second question is missing");
  expect(item.querySelector("img, [href^=javascript]")).toBeNull();
  await user.click(within(item).getByText("Show the answer"));
  await user.click(within(item).getByRole("button", { name: "Go to where the chapter says it" }));
  expect(shown).toEqual(["b2"]);
});
