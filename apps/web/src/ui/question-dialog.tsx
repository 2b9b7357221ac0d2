import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

type Props = {
  title: string;
  text: string;
  /** What leaves everything as it is; closing the dialog does so, too. */
  keep: string;
  onKeep: () => void;
  /** The button that goes on. */
  children: ReactNode;
};

/** Asks before something is done that its owner may not want. */
export function QuestionDialog({ title, text, keep, onKeep, children }: Props) {
  return (
    <Dialog title={title} onClose={onKeep}>
      <div className="grid gap-5">
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
