import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { renderApp } from "../test/render-app.tsx";
import { AudienceFields, IdentityFields } from "./business-fields.tsx";
import { type BusinessFormValues, emptyBusinessForm } from "./form-values.ts";

const suggested = {
  industry: "Cafés and coffee shops",
  targetAudience: ["Commuters who pass in the morning", "Parents after school"],
  marketingGoals: [],
};
const api = { "business.suggestAnswers": () => suggested };

function Form({ of: Fields, ...given }: { of: typeof AudienceFields } & Partial<BusinessFormValues>) {
  const [values, setValues] = useState({ ...emptyBusinessForm, ...given });
  return <Fields values={values} faults={{}} onChange={setValues} />;
}

const audience = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /your customers/ });

test("a suggested answer is taken into the field by one press, and one goes on typing there", async () => {
  const { user } = renderApp(<Form of={AudienceFields} />, { api });
  await user.click(await screen.findByRole("button", { name: "Parents after school" }));
  expect(audience().value).toBe("Parents after school");
  expect(document.activeElement).toBe(audience());
  await user.keyboard(" and their friends");
  expect(audience().value).toBe("Parents after school and their friends");
});

test("further answers follow on lines of their own, and none is offered twice", async () => {
  const { user } = renderApp(<Form of={AudienceFields} targetAudience="Neighbours " />, { api });
  await user.click(await screen.findByRole("button", { name: "Parents after school" }));
  await user.click(screen.getByRole("button", { name: "Commuters who pass in the morning" }));
  expect(audience().value).toBe("Neighbours\nParents after school\nCommuters who pass in the morning");
  expect(screen.queryByRole("group", { name: "Answers to begin with" })).toBeNull();
});

test("what a business is taken for is offered as its industry, until one is given", async () => {
  const { user } = renderApp(<Form of={IdentityFields} />, { api });
  await user.click(await screen.findByRole("button", { name: suggested.industry }));
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /Industry/ }).value).toBe(suggested.industry);
  expect(screen.queryByRole("button", { name: suggested.industry })).toBeNull();
});

test("where no suggestions can be had, the field is there all the same", async () => {
  const { user } = renderApp(<Form of={AudienceFields} />);
  await user.type(audience(), "Neighbours");
  expect(audience().value).toBe("Neighbours");
  expect(screen.queryByRole("group", { name: "Answers to begin with" })).toBeNull();
});
