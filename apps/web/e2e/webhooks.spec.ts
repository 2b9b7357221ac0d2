import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expectFits } from "./support/sound.ts";
import { expect, signInHere, test } from "./support/test.ts";

test("a webhook is made, its secret copied, tested, seen to arrive, and removed", async ({ page }) => {
  const bodies: string[] = [];
  const receiver = createServer((request, response) => {
    request.on("data", (piece: Buffer) => bodies.push(String(piece)));
    request.on("end", () => response.writeHead(204).end());
  });
  await once(receiver.listen(0, "127.0.0.1"), "listening");
  const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  try {
    await page.goto("/account");
    await signInHere(page);
    await expect(page.getByText("You have no webhooks.")).toBeVisible();
    await page.getByRole("button", { name: "Make a webhook" }).click();
    const form = page.getByRole("dialog", { name: "Make a webhook" });
    await form.getByLabel("Address").fill("example");
    await form.getByRole("button", { name: "Make the webhook" }).click();
    await expect(form.getByLabel("Address")).toHaveAccessibleDescription(/with https/);
    await form.getByLabel("Address").fill(address);
    await expectFits(page);
    await form.getByRole("button", { name: "Make the webhook" }).click();

    const shown = page.getByRole("dialog", { name: "Copy its secret now" });
    await expect(shown.getByTestId("new-secret")).toHaveText(/^whsec_/);
    await shown.getByRole("button", { name: "Done" }).click();

    const webhook = page.getByRole("list", { name: "Webhooks" }).getByRole("listitem");
    await expect(webhook).toContainText("Posts and approved strategies · Works");
    await webhook.getByRole("button", { name: `Messages to ${address}` }).click();
    const messages = page.getByRole("dialog", { name: "Messages" });
    await expect(messages.getByText("Nothing was sent yet.")).toBeVisible();
    await messages.getByRole("button", { name: "Send a test" }).click();
    await expect(messages.getByRole("listitem")).toContainText(/Arrived .+ answered with 204 · 1 try/);
    expect(bodies.map((body) => JSON.parse(body))).toMatchObject([{ type: "test", data: {} }]);
    await expectFits(page);
    await messages.getByRole("button", { name: "Send again: Test" }).click();
    await expect.poll(() => bodies.length).toBe(2);
    await page.keyboard.press("Escape");

    await webhook.getByRole("button", { name: `Remove ${address}` }).click();
    const question = page.getByRole("dialog", { name: "Remove this webhook?" });
    await question.getByRole("button", { name: "Remove the webhook" }).click();
    await expect(page.getByText("The webhook was removed.")).toBeVisible();
    await expect(page.getByText("You have no webhooks.")).toBeVisible();
  } finally {
    receiver.close();
  }
});
