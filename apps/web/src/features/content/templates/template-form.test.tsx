import { ApiFailure } from "@growth-guide/api-client/testing";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aBusiness } from "../../../test/factories.ts";
import { renderApp } from "../../../test/render-app.tsx";
import { TemplateForm } from "./template-form.tsx";

test("a template that was sent before and changed since is sent again under a key of its own", async () => {
  const keys: (string | undefined)[] = [];
  const { user } = renderApp(
    <TemplateForm business={aBusiness()} template={null} onDone={() => undefined} />,
    {
      api: {
        "content.saveTemplate": ({ idempotencyKey }) => {
          keys.push(idempotencyKey);
          throw new ApiFailure("idempotency_conflict");
        },
      },
    },
  );
  await user.type(screen.getByLabelText("Name"), "Hello");
  await user.type(screen.getByLabelText(/^Text/), "Good morning");
  await user.click(screen.getByRole("button", { name: "Save the template" }));
  await screen.findByRole("alert");
  await user.click(screen.getByRole("button", { name: "Save the template" }));
  await expect.poll(() => keys.length).toBe(2);
  expect(keys[0]).not.toBe(keys[1]);
});
