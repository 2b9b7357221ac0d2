import { Dialog as Radix } from "radix-ui";
import { type ReactNode, useState } from "react";
import { classNames } from "./class-names.ts";
import { words } from "../words/ui.ts";

type Props = {
  title: string;
  /** `wide` for what has to be looked at side by side. */
  width?: "narrow" | "wide";
  onClose: () => void;
  children: ReactNode;
};

/**
 * A question over the page: focus stays inside and goes back to where it was, Escape closes it; on a phone it is a sheet
 * at the bottom.
 */
export function Dialog({ title, width = "narrow", onClose, children }: Props) {
  const [opener] = useState(() => document.activeElement);
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="veil fixed inset-0 z-40 bg-veil" />
        <Radix.Content
          aria-describedby={undefined}
          // Radix would go back to a trigger of its own, which there is none of. A page that came meanwhile keeps it.
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener instanceof HTMLElement && document.activeElement === document.body)
              opener.focus({ preventScroll: true });
          }}
          className={classNames(
            "sheet fixed inset-x-0 bottom-0 z-50 max-h-[90dvh] overflow-y-auto overscroll-contain rounded-t-lg border border-line bg-surface p-5 pb-[max(1.25rem,env(safe-area-inset-bottom))] shadow-sheet sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-full sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-lg sm:p-7",
            width === "wide" ? "sm:max-w-3xl" : "sm:max-w-md",
          )}
        >
          <div className="mb-4 flex items-start justify-between gap-4">
            <Radix.Title className="text-xl">{title}</Radix.Title>
            <Radix.Close className="-m-2 grid size-11 place-items-center rounded-md text-muted hover:bg-sunken">
              <span aria-hidden="true">✕</span>
              <span className="sr-only">{words.close}</span>
            </Radix.Close>
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
