import { businessFieldLimits } from "@growth-guide/contract";
import { expect, test } from "vitest";
import { faultsFromServer, fieldFaults } from "./field-faults.ts";
import { emptyBusinessForm } from "./form-values.ts";

test("a business needs a name and nothing else", () => {
  expect(fieldFaults(emptyBusinessForm)).toEqual({ name: "A business needs a name." });
  expect(fieldFaults({ ...emptyBusinessForm, name: "Blue Cup" })).toEqual({});
});

test("a text that is too long is told with the limit", () => {
  const values = { ...emptyBusinessForm, name: "x".repeat(businessFieldLimits.name + 1) };
  expect(fieldFaults(values).name).toBe("This is too long: at most 500 characters.");
});

test("three hundred emoji are no more than five hundred characters, on the page as on the server", () => {
  expect(fieldFaults({ ...emptyBusinessForm, name: "🙂".repeat(300) })).toEqual({});
});

test("what the server says about a patch lands at the same field", () => {
  expect(faultsFromServer(["patch.name"], emptyBusinessForm)).toEqual({ name: "A business needs a name." });
});
