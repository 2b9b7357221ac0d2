import { messageFor } from "../../api/error-messages.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";

type Props = { error: unknown; isForeign: boolean; onRetry: () => void; onOriginal: () => void };

/** What stands between the reader and a level: a failure, or a language the levels are not made for. */
export function ReaderNotices({ error, isForeign, onRetry, onOriginal }: Props) {
  if (error) {
    return (
      <div className="mb-6">
        <Notice
          tone="danger"
          action={
            <div className="flex flex-wrap gap-3">
              <Button onClick={onRetry}>Try again</Button>
              <Button variant="secondary" onClick={onOriginal}>
                Read the original
              </Button>
            </div>
          }
        >
          {messageFor(error)}
        </Notice>
      </div>
    );
  }
  if (!isForeign) return null;
  return (
    <div className="mb-6">
      <Notice>This text is not in English, so it is shown as it was written at every level.</Notice>
    </div>
  );
}
