import type { SavedChapterSummary } from "@growth-guide/contract";
import { useState } from "react";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { randomUuid } from "../../storage/uuid.ts";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast-store.ts";
import { words } from "../../words/own.ts";

type Props = { title: string; markdown: string; onSaved: (chapter: SavedChapterSummary) => void };

/** Keeps the text being read with the reader's account; pressed twice it is kept once. */
export function SaveChapterButton({ title, markdown, onSaved }: Props) {
  const [idempotencyKey] = useState(randomUuid);
  const cache = trpc.useUtils();
  const saving = trpc.chapter.save.useMutation({
    onSuccess: async (chapter) => {
      await cache.chapter.listSaved.invalidate();
      toast(words.isSaved);
      onSaved(chapter);
    },
    onError: (error) => toast(messageFor(error)),
  });
  return (
    <Button
      busy={saving.isPending}
      onClick={() => saving.mutate({ title, content: markdown, idempotencyKey })}
    >
      {words.save}
    </Button>
  );
}
