import { messageFor } from "../api/error-messages.ts";
import { useTryWhenBack } from "../api/use-try-when-back.ts";
import { words } from "../words/ui.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

export type FailedQuery = { error: unknown; refetch(): unknown };

/** In place of what could not be loaded: why, and another try, which comes by itself where it may help. */
export function QueryFailure({ query }: { query: FailedQuery }) {
  const triesItself = useTryWhenBack(query.error, () => query.refetch());
  return (
    <Notice tone="danger" action={<Button onClick={() => void query.refetch()}>{words.tryAgain}</Button>}>
      <p>{messageFor(query.error)}</p>
      {triesItself && <p className="mt-1 text-muted">{words.triesItself}</p>}
    </Notice>
  );
}
