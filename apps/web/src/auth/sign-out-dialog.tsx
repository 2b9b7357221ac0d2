import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { words } from "../words/saving.ts";

type Props = { onStay: () => void; onLeave: () => void };

/** Asks before somebody signs out whose words have not reached the server. */
export function SignOutDialog({ onStay, onLeave }: Props) {
  return (
    <Dialog title={words.notAllSaved} onClose={onStay}>
      <div className="grid gap-5">
        <p className="text-muted">{words.notAllSavedText}</p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={onStay}>
            {words.stay}
          </Button>
          <Button variant="danger" onClick={onLeave}>
            {words.signOutAnyway}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
