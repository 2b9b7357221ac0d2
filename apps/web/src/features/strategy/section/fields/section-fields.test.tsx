import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { toastStore } from "../../../../ui/toast-store.ts";
import { SectionFields } from "./section-fields.tsx";

const TABLE = "| Channel|Hours |\n|:--|---|\n| Post  | 2 |\n| Stall | 3 |";
const TEXT = `Before.\n\n${TABLE}\n\nAfter.\n`;

/** A text in its fields, and what it has become. */
function show(text: string) {
  const now = { text };
  function Editor() {
    const [draft, setDraft] = useState(text);
    now.text = draft;
    return <SectionFields label="Budget, in Markdown" text={draft} onChange={setDraft} />;
  }
  render(<Editor />);
  return { now, user: userEvent.setup() };
}

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });

test("a table is edited by its cells, and only the changed one changes in the text", async () => {
  const { now, user } = show(TEXT);
  expect(within(screen.getByRole("table", { name: "Table 1" })).getAllByRole("textbox")).toHaveLength(6);
  await user.type(field("Hours, row 2"), " and a half");
  expect(field("Hours, row 2").value).toBe("3 and a half");
  await user.type(field("Budget, in Markdown"), " More.");
  expect(now.text).toBe(TEXT.replace("| 3 |", "| 3 and a half |").replace("Before.", "Before. More."));
});

test("Enter leads to the row below and makes one at the end; arrows lead up and down", async () => {
  const { now, user } = show(TEXT);
  await user.click(field("Hours, row 1"));
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(field("Hours, row 2"));
  await user.keyboard("{Enter}4");
  expect(document.activeElement).toBe(field("Hours, row 3"));
  expect(now.text).toBe(TEXT.replace("| 3 |", "| 3 |\n|  | 4 |"));
  await user.keyboard("{Home}{ArrowUp}");
  expect(document.activeElement).toBe(field("Hours, row 2"));
});

test("a removed row can be had back, and the focus stays in the table", async () => {
  const { now, user } = show(TEXT);
  await user.click(screen.getByRole("button", { name: "Remove row 1" }));
  expect(now.text).toBe(TEXT.replace("| Post  | 2 |\n", ""));
  expect(document.activeElement).toBe(field("Channel, row 1"));
  const [shown] = toastStore.read();
  expect(shown?.sentence).toBe("The row is removed.");
  shown?.action?.run();
  expect(await screen.findByRole("textbox", { name: "Hours, row 2" })).toBeDefined();
  expect(now.text).toBe(TEXT);
});

test("a row is added by its button, with the focus in it", async () => {
  const { now, user } = show(TEXT);
  await user.click(screen.getByRole("button", { name: "Add a row" }));
  await user.keyboard("Letters");
  expect(now.text).toBe(TEXT.replace("| 3 |", "| 3 |\n| Letters |  |"));
});

test("what is marked is made bold by a button and by its keys, and the focus stays in the text", async () => {
  const { now, user } = show("One word.");
  const text = field("Budget, in Markdown");
  text.focus();
  text.setSelectionRange(4, 8);
  await user.click(screen.getByRole("button", { name: "Bold" }));
  expect(now.text).toBe("One **word**.");
  expect(document.activeElement).toBe(text);
  await user.keyboard("{Control>}b{/Control}");
  expect(now.text).toBe("One word.");
  await user.click(screen.getByRole("button", { name: "Heading" }));
  expect(now.text).toBe("### One word.");
});

test("all of it can be seen as Markdown; a table typed there is one of cells when one comes back", async () => {
  const { now, user } = show(TEXT);
  await user.click(screen.getByRole("button", { name: "Show all of it as Markdown" }));
  const whole = field("Budget, in Markdown");
  expect(whole.value).toBe(TEXT);
  fireEvent.change(whole, { target: { value: `${TEXT}\n${TABLE}` } });
  await user.click(screen.getByRole("button", { name: "Show tables as cells" }));
  expect(screen.getAllByRole("table")).toHaveLength(2);
  expect(now.text).toBe(`${TEXT}\n${TABLE}`);
});
