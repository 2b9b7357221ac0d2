import { messageFor } from "../api/error-messages.ts";
import { words } from "../words/ui.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

export type FailedQuery = { error: unknown; refetch(): unknown };

/** In place of what could not be loaded: why, and another try. */
export function QueryFailure({ query }: { query: FailedQuery }) {
  return (
    <Notice tone="danger" action={<Button onClick={() => void query.refetch()}>{words.tryAgain}</Button>}>
      {messageFor(query.error)}
    </Notice>
  );
}
