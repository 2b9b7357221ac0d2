import { ApiFailure } from "@growth-guide/api-client/testing";
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { aBusiness } from "../../test/factories.ts";
import { renderApp } from "../../test/render-app.tsx";
import { aStrategy } from "../../test/strategy-factories.ts";
import { StrategiesPage } from "./strategies-page.tsx";

const nothingWritten = { "strategy.list": () => ({ items: [], nextCursor: null }) };

test("without a business there is one thing to do", async () => {
  renderApp(<StrategiesPage />, { api: { "business.list": () => [] } });
  const link = await screen.findByRole("link", { name: "Tell us about your business" });
  expect(link.getAttribute("href")).toBe("/onboarding/business");
});

test("strategies lead to their pages, and further ones come when asked for", async () => {
  const { user } = renderApp(<StrategiesPage />, {
    api: {
      "business.list": () => [aBusiness()],
      "strategy.list": ({ cursor }) =>
        cursor
          ? { items: [aStrategy({ id: 1, title: "Older" })], nextCursor: null }
          : { items: [aStrategy({ id: 2, title: "Newer" })], nextCursor: 2 },
    },
  });
  expect((await screen.findByRole("link", { name: "Newer" })).getAttribute("href")).toBe("/strategies/2");
  await user.click(screen.getByRole("button", { name: "Show more" }));
  expect(await screen.findByRole("link", { name: "Older" })).toBeDefined();
  expect(screen.queryByRole("button", { name: "Show more" })).toBeNull();
});

test("a business without a description is described first, then the strategy is asked for once", async () => {
  const asked: unknown[] = [];
  const { user } = renderApp(<StrategiesPage />, {
    api: {
      ...nothingWritten,
      "business.list": () => [aBusiness({ description: null })],
      "business.update": (input) => {
        asked.push(input.patch);
        return aBusiness();
      },
      "strategy.generate": (input) => {
        asked.push(input.additionalContext);
        return aStrategy();
      },
    },
  });
  const button = await screen.findByRole("button", { name: "Write a strategy" });
  await user.click(button);
  expect(screen.getByText("A strategy needs to know what the business does.")).toBeDefined();
  await user.type(screen.getByLabelText("What does Blue Cup do?"), "Coffee");
  await user.click(button);
  await waitFor(() => expect(asked).toEqual([{ description: "Coffee" }, null]));
});

test("a failed request says why, keeps what was typed, and is the same request when sent again", async () => {
  const keys: unknown[] = [];
  const { user } = renderApp(<StrategiesPage />, {
    api: {
      ...nothingWritten,
      "business.list": () => [aBusiness()],
      "strategy.generate": ({ idempotencyKey }) => {
        keys.push(idempotencyKey);
        throw new ApiFailure("service_unavailable");
      },
    },
  });
  const field = await screen.findByLabelText(/What should this strategy take into account/);
  await user.type(field, "A fair in May");
  const button = screen.getByRole("button", { name: "Write a strategy" });
  await user.click(button);
  expect((await screen.findByRole("alert")).textContent).toContain("not reachable");
  await user.click(button);
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[0]).toBe(keys[1]);
  expect(field).toHaveProperty("value", "A fair in May");
});
