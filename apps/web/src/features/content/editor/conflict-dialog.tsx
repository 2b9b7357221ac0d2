import { useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { TextArea } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { type EditedPost, textOf } from "./use-post.ts";

/** Shows the text that was saved somewhere else beside one's own, and lets the person decide; neither is lost. */
export function ConflictDialog({ edited }: { edited: EditedPost }) {
  const [closed, setClosed] = useState(false);
  const newest = trpc.content.get.useQuery(
    { id: edited.post.id },
    { staleTime: 0, refetchOnMount: "always" },
  );
  if (closed) {
    return (
      <Button className="justify-self-start" onClick={() => setClosed(false)}>
        Compare both texts
      </Button>
    );
  }
  const theirs = newest.isFetching ? undefined : newest.data;
  return (
    <Dialog title="This post was changed somewhere else" onClose={() => setClosed(true)}>
      {newest.isError && <Notice tone="danger">{messageFor(newest.error)}</Notice>}
      {theirs === undefined ? (
        <Skeleton label="Loading the other text…" lines={4} />
      ) : (
        <div className="grid gap-4">
          <TextArea label="The text saved there" rows={4} readOnly value={theirs.text} />
          <TextArea
            label="Your text"
            rows={4}
            value={edited.draft.text}
            onChange={({ target }) => edited.change({ ...edited.draft, text: target.value })}
          />
          <div className="flex flex-wrap justify-end gap-3">
            <Button
              variant="secondary"
              onClick={() => {
                edited.take(theirs);
                edited.settle(textOf(theirs), theirs.version, true);
              }}
            >
              Take the other one
            </Button>
            <Button
              onClick={() => {
                edited.take(theirs);
                edited.settle(edited.draft, theirs.version, false);
              }}
            >
              Save mine
            </Button>
          </div>
          <p className="text-sm text-muted">Whichever you choose, the other stays among the earlier texts.</p>
        </div>
      )}
    </Dialog>
  );
}
