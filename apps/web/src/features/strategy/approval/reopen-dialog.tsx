import { Button } from "../../../ui/button.tsx";
import { QuestionDialog } from "../../../ui/question-dialog.tsx";
import { words } from "../../../words/strategy.ts";

type Props = { onKeep: () => void; onReopen: () => void };

/** Asks before what was approved is changed: it is a draft again then. */
export function ReopenDialog({ onKeep, onReopen }: Props) {
  return (
    <QuestionDialog
      title={words.reopenQuestion}
      text={words.reopenText}
      keep={words.keepApproved}
      onKeep={onKeep}
    >
      <Button onClick={onReopen}>{words.changeIt}</Button>
    </QuestionDialog>
  );
}
