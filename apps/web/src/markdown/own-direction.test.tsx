import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "../test/render-app.tsx";
import { MarkdownText } from "./markdown-text.tsx";

test("each block finds its own direction, also where the text begins in another script", () => {
  renderApp(
    <MarkdownText text={"**مقهى**, in its own words.\n\nWho are your customers?\n\n- One place first"} />,
  );
  expect(screen.getByText("Who are your customers?").dir).toBe("auto");
  expect(screen.getByRole("list").dir).toBe("auto");
  expect(screen.getByText("One place first").dir).toBe("auto");
});
