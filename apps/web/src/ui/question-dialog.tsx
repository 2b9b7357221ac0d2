import type { ReactNode } from "react";
import { messageFor } from "../api/error-messages.ts";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { Notice } from "./notice.tsx";

type Props = {
  title: string;
  text: string;
  /** Why it could not be done, where it was tried. */
  error?: unknown;
  /** What leaves everything as it is; closing the dialog does so, too. */
  keep: string;
  onKeep: () => void;
  /** The button that goes on. */
  children: ReactNode;
};

/** Asks before something is done that its owner may not want. */
export function QuestionDialog({ title, text, error, keep, onKeep, children }: Props) {
  return (
    <Dialog title={title} onClose={onKeep}>
      <div className="grid gap-5">
        {Boolean(error) && <Notice tone="danger">{messageFor(error)}</Notice>}
        <p className="text-muted">{text}</p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={onKeep}>
            {keep}
          </Button>
          {children}
        </div>
      </div>
    </Dialog>
  );
}
