import { ApiFailure } from "@growth-guide/api-client/testing";
import type { Webhook, WebhookDelivery } from "@growth-guide/contract";
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "../../../test/render-app.tsx";
import { WebhooksSection } from "./webhooks-section.tsx";

const site: Webhook = {
  id: 1,
  url: "https://example.com/hook",
  events: ["content.changed"],
  createdAt: "2026-01-01T00:00:00Z",
  switchedOffAt: null,
};

const arrived: WebhookDelivery = {
  id: 9,
  event: "content.changed",
  subjectId: 7,
  createdAt: "2026-01-02T00:00:00Z",
  attempts: 1,
  status: 204,
  failure: null,
  nextAttemptAt: null,
  deliveredAt: "2026-01-02T00:00:06Z",
};

test("each webhook says what it tells of, and one that was switched off can be switched on", async () => {
  let off: string | null = "2026-01-03T00:00:00Z";
  const { user } = renderApp(<WebhooksSection />, {
    api: {
      "webhook.list": () => [{ ...site, switchedOffAt: off }],
      "webhook.switchOn": () => {
        off = null;
        return site;
      },
    },
  });
  expect((await screen.findByRole("listitem")).textContent).toMatch(/hookPosts · Switched off on Jan/);
  await user.click(screen.getByRole("button", { name: "Switch on https://example.com/hook" }));
  expect(await screen.findByText(/Works/)).toBeDefined();
});

test("messages say what became of them, and one that failed can be sent again", async () => {
  const failed = { ...arrived, id: 8, deliveredAt: null, status: null, failure: "timed_out", attempts: 10 };
  const asked: number[] = [];
  const { user } = renderApp(<WebhooksSection />, {
    api: {
      "webhook.list": () => [site],
      "webhook.deliveries": () => ({ items: [arrived, failed as WebhookDelivery], nextCursor: null }),
      "webhook.sendAgain": ({ id }) => {
        asked.push(id);
        return { id };
      },
    },
  });
  await user.click(await screen.findByRole("button", { name: "Messages to https://example.com/hook" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Messages" }));
  const [first, second] = await dialog.findAllByRole("listitem");
  expect(first?.textContent).toMatch(/^Post 7 changedArrived .+ · answered with 204 · 1 try/);
  expect(second?.textContent).toContain("Given up · no answer within ten seconds · 10 tries");
  await user.click(within(second as HTMLElement).getByRole("button", { name: /^Send again/ }));
  expect(asked).toEqual([8]);
});

test("what is no address is said at the field, and what the server refuses leaves the form as it was", async () => {
  const { user } = renderApp(<WebhooksSection />, {
    api: {
      "webhook.list": () => [],
      "webhook.create": () => {
        throw new ApiFailure("webhook_address_refused");
      },
    },
  });
  await user.click(await screen.findByRole("button", { name: "Make a webhook" }));
  const field = screen.getByLabelText("Address");
  await user.type(field, "example.com{Enter}");
  expect(await screen.findByText(/with https:\/\/ at its beginning/)).toBeDefined();
  await user.clear(field);
  await user.type(field, "https://10.0.0.1/{Enter}");
  expect((await screen.findByRole("alert")).textContent).toContain("public https addresses");
  expect(field).toHaveProperty("value", "https://10.0.0.1/");
});
