import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FormEvent } from "react";
import { expect, test, vi } from "vitest";
import { Button } from "./button.tsx";

test("whoever presses a button stays on it while it is busy, and afterwards", () => {
  const form = (busy: boolean) => <Button busy={busy}>Send</Button>;
  const { rerender } = render(form(false));
  const button = screen.getByRole("button");
  button.focus();
  for (const busy of [true, false]) {
    rerender(form(busy));
    expect(document.activeElement).toBe(button);
  }
});

test.each(["busy", "disabled"])(
  "a %s button says so and does nothing, by Enter in its form either",
  async (state) => {
    const onClick = vi.fn<() => void>();
    const onSubmit = vi.fn<(event: FormEvent) => void>((event) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <input aria-label="Name" />
        <Button type="submit" {...{ [state]: true }} onClick={onClick}>
          Send
        </Button>
      </form>,
    );
    const user = userEvent.setup();
    expect(screen.getByRole("button").getAttribute("aria-disabled")).toBe("true");
    await user.click(screen.getByRole("button"));
    await user.type(screen.getByLabelText("Name"), "Ada{Enter}");
    expect(onClick).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
  },
);
