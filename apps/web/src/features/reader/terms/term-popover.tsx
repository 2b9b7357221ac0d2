import { Popover as Radix } from "radix-ui";
import { type RefObject, useMemo } from "react";
import { plainText } from "../../../markdown/plain-text.ts";
import { footnoteName } from "./footnote-name.ts";
import type { Term } from "./mark-terms.ts";
import { words } from "../../../words/tools.ts";

type Props = {
  id: string;
  term: Term;
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
  onEnter: () => void;
  onLeave: () => void;
};

/** What a word means, beside it. The focus stays on the word. */
export function TermPopover({ id, term, anchor, onClose, onEnter, onLeave }: Props) {
  const virtual = useMemo(() => ({ current: anchor.current ?? document.body }), [anchor]);
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Anchor virtualRef={virtual} />
      <Radix.Portal>
        <Radix.Content
          id={id}
          role="tooltip"
          side="top"
          sideOffset={6}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          // The word itself is not elsewhere: a tap on it leaves this open.
          onInteractOutside={(event) => {
            if (event.target instanceof Node && anchor.current?.contains(event.target))
              event.preventDefault();
          }}
          onPointerEnter={onEnter}
          onPointerLeave={(event) => event.pointerType === "mouse" && onLeave()}
          className="no-print z-40 grid w-max max-w-[min(22rem,calc(100vw-1rem))] gap-1 rounded-md border border-line bg-surface px-4 py-3 text-sm shadow-raised"
        >
          <span dir="auto">{plainText(term.definition)}</span>
          <span className="text-xs text-muted">{sourceOf(term)}</span>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Where an explanation comes from. */
function sourceOf(term: Term): string {
  if (term.source === "footnote") return footnoteName(term);
  return term.source === "chapter" ? words.ownWords : words.fromWordList;
}
