import type { Strategy } from "@growth-guide/contract";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useEditedElsewhere } from "./use-edited-elsewhere.ts";
import { words } from "../../words/strategy.ts";
import { asNumber } from "../../language/formats.ts";

/** Says that the strategy was changed somewhere else while it is open here. */
export function ElsewhereNotice({ strategy }: { strategy: Strategy }) {
  const { isElsewhere, dismiss } = useEditedElsewhere(strategy);
  return (
    <div role="status" className="no-print empty:hidden">
      {isElsewhere && (
        <Notice
          action={
            <Button variant="secondary" onClick={dismiss}>
              {words.goodToKnow}
            </Button>
          }
        >
          {words.elsewhere(asNumber(strategy.version))}
        </Notice>
      )}
    </div>
  );
}
