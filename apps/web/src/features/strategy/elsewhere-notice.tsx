import type { Strategy } from "@growth-guide/contract";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useEditedElsewhere } from "./use-edited-elsewhere.ts";

/** Says that the strategy was changed somewhere else while it is open here. */
export function ElsewhereNotice({ strategy }: { strategy: Strategy }) {
  const { isElsewhere, dismiss } = useEditedElsewhere(strategy);
  return (
    <div role="status" className="no-print empty:hidden">
      {isElsewhere && (
        <Notice
          action={
            <Button variant="secondary" onClick={dismiss}>
              Good to know
            </Button>
          }
        >
          This strategy was edited in another tab or on another device. You see the newest version,{" "}
          {strategy.version}. What you are typing stays.
        </Notice>
      )}
    </div>
  );
}
