import type { Content } from "@growth-guide/contract";
import { type FormEvent, useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { randomUuid } from "../../../storage/uuid.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toast-store.ts";
import type { PostText } from "./use-post.ts";

/** Keeps the text under a name, to begin other posts from. */
export function SaveAsTemplate({ post, draft }: { post: Content; draft: PostText }) {
  const cache = trpc.useUtils();
  const [name, setName] = useState("");
  const [idempotencyKey, setKey] = useState(randomUuid);
  const saving = trpc.content.saveTemplate.useMutation({
    onSuccess: () => {
      setName("");
      setKey(randomUuid());
      toast("Kept as a template.");
      return cache.content.listTemplates.invalidate();
    },
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { businessId, platform } = post;
    saving.mutate({
      businessId,
      platform,
      name,
      text: draft.text,
      hashtags: draft.hashtags || null,
      idempotencyKey,
    });
  };
  return (
    <details>
      <summary className="cursor-pointer py-2 font-semibold">Keep as a template</summary>
      <form onSubmit={save} className="grid gap-3">
        {saving.isError && <Notice tone="danger">{messageFor(saving.error)}</Notice>}
        <TextField
          label="Name of the template"
          hint="{{business}}, {{audience}}, {{offer}} and {{goal}} in the text are filled in when it is used."
          maxLength={200}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Button
          type="submit"
          variant="secondary"
          className="justify-self-start"
          busy={saving.isPending}
          disabled={name.trim() === ""}
        >
          Keep
        </Button>
      </form>
    </details>
  );
}
