import { ApiFailure } from "@growth-guide/api-client/testing";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { emptyBusinessForm } from "../../business-form/form-values.ts";
import { storageKeys } from "../../storage/keys.ts";
import { aBusiness } from "../../test/factories.ts";
import { renderApp } from "../../test/render-app.tsx";
import { OnboardingStepPage } from "./onboarding-step-page.tsx";

test("a draft that was sent before and changed since is sent again under a key of its own", async () => {
  const draft = { values: { ...emptyBusinessForm, name: "Blue Cup" }, idempotencyKey: "spent" };
  localStorage.setItem(storageKeys.onboardingDraft("local_ada"), JSON.stringify(draft));
  const sent: { name: string; idempotencyKey?: string | undefined }[] = [];
  const { user } = renderApp(<OnboardingStepPage step="goals" personId="local_ada" />, {
    api: {
      "business.create": (business) => {
        sent.push(business);
        if (business.idempotencyKey === "spent") throw new ApiFailure("idempotency_conflict");
        return aBusiness();
      },
    },
  });

  await user.click(screen.getByRole("button", { name: "Save the business" }));
  expect((await screen.findByRole("alert")).textContent).toContain("without your last changes");
  await user.click(screen.getByRole("button", { name: "Save the business" }));
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[1]).toMatchObject({ name: "Blue Cup" });
  expect(sent[1]?.idempotencyKey).not.toBe("spent");
});
