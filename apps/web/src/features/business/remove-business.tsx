import type { Business } from "@growth-guide/contract";
import { useState } from "react";
import { useNavigate } from "react-router";
import { paths } from "../../paths.ts";
import { useRemove } from "../../removal/use-remove.ts";
import { Button } from "../../ui/button.tsx";
import { QuestionDialog } from "../../ui/question-dialog.tsx";
import { words } from "../../words/business.ts";
import { words as ui } from "../../words/ui.ts";

/** Deletes a business, after asking; it can be had back for a moment. */
export function RemoveBusiness({ business }: { business: Business }) {
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const remove = useRemove("business");
  const goAndRemove = async () => {
    await navigate(paths.businesses, { replace: true });
    remove(business.id, business.name);
  };
  return (
    <>
      <Button variant="danger" onClick={() => setAsking(true)}>
        {ui.delete}
      </Button>
      {asking && (
        <QuestionDialog
          title={words.deleteQuestion(business.name)}
          text={words.deleteText}
          keep={words.keepIt}
          onKeep={() => setAsking(false)}
        >
          <Button variant="danger" onClick={() => void goAndRemove()}>
            {words.deleteBusiness}
          </Button>
        </QuestionDialog>
      )}
    </>
  );
}
