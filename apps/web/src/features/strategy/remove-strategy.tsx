import type { Strategy } from "@growth-guide/contract";
import { useNavigate } from "react-router";
import { paths } from "../../paths.ts";
import { useRemove } from "../../removal/use-remove.ts";
import { Button } from "../../ui/button.tsx";
import { QuestionDialog } from "../../ui/question-dialog.tsx";
import { words } from "../../words/strategy.ts";

/** Asks, and deletes a strategy with its versions; it can be had back for a moment. */
export function RemoveStrategy({
  strategy: { id, title },
  onClose,
}: {
  strategy: Strategy;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const remove = useRemove("strategy");
  const goAndRemove = async () => {
    await navigate(paths.strategies, { replace: true });
    remove(id, title);
  };
  return (
    <QuestionDialog
      title={words.deleteQuestion}
      text={words.deleteText(title)}
      keep={words.keepIt}
      onKeep={onClose}
    >
      <Button variant="danger" onClick={() => void goAndRemove()}>
        {words.deleteStrategy}
      </Button>
    </QuestionDialog>
  );
}
