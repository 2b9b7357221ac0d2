import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { Dialog } from "./dialog.tsx";

function Page() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Ask
      </button>
      {isOpen && (
        <Dialog title="Sure?" onClose={() => setIsOpen(false)}>
          Text
        </Dialog>
      )}
    </>
  );
}

test("whoever closes a dialog is back where they opened it", async () => {
  const user = userEvent.setup();
  render(<Page />);
  screen.getByRole("button", { name: "Ask" }).focus();
  await user.keyboard("{Enter}");
  await screen.findByRole("dialog");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Ask" })));
});
