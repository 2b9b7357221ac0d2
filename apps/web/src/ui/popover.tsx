import { Popover as Radix } from "radix-ui";
import { type ReactNode, useMemo, useRef } from "react";

type Props = {
  /** What the panel is called, for those who do not see where it opened. */
  title: string;
  /** The id of the button it belongs to: it opens there and gives the focus back to it. */
  anchorId: string;
  onClose: () => void;
  children: ReactNode;
};

/**
 * A panel beside the button that opened it, on a phone a sheet under the thumb: Escape and a tap elsewhere close it. The
 * page stays in reach.
 */
export function Popover({ title, anchorId, onClose, children }: Props) {
  const anchor = useAnchor(anchorId);
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Anchor virtualRef={anchor} />
      <Radix.Portal>
        <Radix.Content
          aria-label={title}
          align="end"
          sideOffset={8}
          collisionPadding={8}
          // A tap on its own button closes it there.
          onInteractOutside={(event) => {
            if (event.target instanceof Node && anchor.current.contains(event.target)) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // Something else may have been opened meanwhile, and has the focus.
            if (document.activeElement === document.body) anchor.current.focus({ preventScroll: true });
          }}
          className="panel no-print z-40 max-h-(--radix-popover-content-available-height) w-80 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-lg border border-line bg-surface p-4 shadow-raised"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function useAnchor(id: string) {
  const anchor = useRef<HTMLElement>(document.body);
  return useMemo(() => {
    anchor.current = document.getElementById(id) ?? document.body;
    return anchor;
  }, [id]);
}
