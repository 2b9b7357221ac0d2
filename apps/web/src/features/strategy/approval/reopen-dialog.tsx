import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { words } from "../../../words/strategy.ts";

type Props = { onKeep: () => void; onReopen: () => void };

/** Asks before what was approved is changed: it is a draft again then. */
export function ReopenDialog({ onKeep, onReopen }: Props) {
  return (
    <Dialog title={words.reopenQuestion} onClose={onKeep}>
      <div className="grid gap-5">
        <p className="text-muted">{words.reopenText}</p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={onKeep}>
            {words.keepApproved}
          </Button>
          <Button onClick={onReopen}>{words.changeIt}</Button>
        </div>
      </div>
    </Dialog>
  );
}
