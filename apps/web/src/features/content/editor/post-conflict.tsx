import { useState } from "react";
import { trpc } from "../../../api/trpc.ts";
import { ConflictDialog } from "../../../text-diff/conflict-dialog.tsx";
import { Button } from "../../../ui/button.tsx";
import { QueryFailure } from "../../../ui/query-failure.tsx";
import { toast } from "../../../ui/toast-store.ts";
import { fromOneText, toOneText } from "./one-text.ts";
import { type EditedPost, textOf } from "./use-post.ts";
import { words } from "../../../words/content.ts";
import { words as comparing } from "../../../words/comparing.ts";

/** Shows the text that was saved somewhere else beside one's own, and lets the person decide; neither is lost. */
export function PostConflict({ edited }: { edited: EditedPost }) {
  const [closed, setClosed] = useState(false);
  const newest = trpc.content.get.useQuery(
    { id: edited.post.id },
    { staleTime: 0, refetchOnMount: "always" },
  );
  const theirs = newest.isFetching ? undefined : newest.data;
  if (newest.isError) return <QueryFailure query={newest} />;
  if (closed || theirs === undefined) {
    return (
      <Button className="justify-self-start" busy={theirs === undefined} onClick={() => setClosed(false)}>
        {comparing.compareBoth}
      </Button>
    );
  }
  const mine = edited.draft;
  const wordings = { mine: toOneText(mine), theirs: toOneText(textOf(theirs)) };
  const choose = (chosen: string) => {
    const isTheirs = chosen === wordings.theirs;
    const draft = chosen === wordings.mine ? mine : fromOneText(chosen, [mine, textOf(theirs)]);
    edited.take(theirs);
    edited.settle(isTheirs ? textOf(theirs) : draft, theirs.version, isTheirs);
    // Theirs is among the versions; mine was never sent, and is at hand for a while.
    if (isTheirs)
      toast(words.otherTextStays, { label: comparing.putMineBack, run: () => edited.change(mine) });
  };
  return (
    <ConflictDialog what={words.thisPost} {...wordings} onChoose={choose} onClose={() => setClosed(true)} />
  );
}
