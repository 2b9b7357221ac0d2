import { Button } from "../ui/button.tsx";
import { QuestionDialog } from "../ui/question-dialog.tsx";
import { words } from "../words/saving.ts";

type Props = { onStay: () => void; onLeave: () => void };

/** Asks before somebody signs out whose words have not reached the server. */
export function SignOutDialog({ onStay, onLeave }: Props) {
  return (
    <QuestionDialog title={words.notAllSaved} text={words.notAllSavedText} keep={words.stay} onKeep={onStay}>
      <Button variant="danger" onClick={onLeave}>
        {words.signOutAnyway}
      </Button>
    </QuestionDialog>
  );
}
