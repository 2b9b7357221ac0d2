import type { SavedChapterSummary } from "@growth-guide/contract";
import { type FormEvent, useState } from "react";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/field.tsx";
import { words } from "../../words/own.ts";
import { words as ui } from "../../words/ui.ts";

/** Longest title, in characters, as the contract has it. */
const MAX_TITLE_LENGTH = 300;

type Props = { chapter: Pick<SavedChapterSummary, "id" | "title">; onClose: () => void };

/** Asks for another name of a saved chapter. */
export function RenameChapterDialog({ chapter, onClose }: Props) {
  const [title, setTitle] = useState(chapter.title);
  const [fault, setFault] = useState<string>();
  const cache = trpc.useUtils();
  const renaming = trpc.chapter.renameSaved.useMutation({
    onSuccess: async ({ id, title: name }) => {
      cache.chapter.getSaved.setData({ id }, (known) => known && { ...known, title: name });
      await cache.chapter.listSaved.invalidate();
      onClose();
    },
    onError: (error) => setFault(messageFor(error)),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === "") setFault(words.nameNeeded);
    else renaming.mutate({ id: chapter.id, title });
  };
  return (
    <Dialog title={words.renameTitle} onClose={onClose}>
      <form noValidate onSubmit={submit} className="grid gap-5">
        <TextField
          autoFocus
          label={words.name}
          value={title}
          maxLength={MAX_TITLE_LENGTH}
          error={fault}
          onChange={(event) => {
            setFault(undefined);
            setTitle(event.target.value);
          }}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={onClose}>
            {words.keepName}
          </Button>
          <Button type="submit" busy={renaming.isPending}>
            {ui.rename}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
