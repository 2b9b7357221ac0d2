import { messageFor } from "../../api/error-messages.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { words } from "../../words/reader.ts";
import { words as ui } from "../../words/ui.ts";

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
              <Button onClick={onRetry}>{ui.tryAgain}</Button>
              <Button variant="secondary" onClick={onOriginal}>
                {words.readOriginal}
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
              {words.readOriginal}
            </Button>
          }
        >
          {words.comesOnline}
        </Notice>
      </div>
    );
  }
  if (!isForeign) return null;
  return (
    <div className="mb-6">
      <Notice>{words.notEnglish}</Notice>
    </div>
  );
}
