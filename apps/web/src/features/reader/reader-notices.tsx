import { messageFor } from "../../api/error-messages.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";

type Props = {
  error: unknown;
  /** True while there is no network to ask by. */
  isCutOff: boolean;
  isForeign: boolean;
  onRetry: () => void;
  onOriginal: () => void;
};

/** What stands between the reader and a level: a failure, no network, or a language the levels are not made for. */
export function ReaderNotices({ error, isCutOff, isForeign, onRetry, onOriginal }: Props) {
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
  if (isCutOff) {
    return (
      <div className="mb-6">
        <Notice
          action={
            <Button variant="secondary" onClick={onOriginal}>
              Read the original
            </Button>
          }
        >
          This level is not here yet. It comes by itself when you are back online.
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
