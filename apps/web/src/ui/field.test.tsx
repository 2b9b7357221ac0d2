import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { TextField } from "./field.tsx";

function Short({ begun = "" }: { begun?: string }) {
  const [value, setValue] = useState(begun);
  return (
    <TextField label="Name" maxLength={5} value={value} onChange={({ target }) => setValue(target.value)} />
  );
}

const shown = () => screen.getByLabelText<HTMLInputElement>("Name");

test("a field takes as many emoji as other characters, as the server does", async () => {
  render(<Short />);
  await userEvent.click(shown());
  await userEvent.paste("🙂🙂🙂🙂🙂🙂🙂");
  expect(shown().value).toBe("🙂🙂🙂🙂🙂");
});

test("what is put into the middle of a full field is left out, and the rest stays", async () => {
  render(<Short begun="abde" />);
  await userEvent.click(shown());
  shown().setSelectionRange(2, 2);
  await userEvent.paste("cX");
  expect(shown().value).toBe("abcde");
  expect(shown().selectionStart).toBe(3);
});
