import type { Content } from "@growth-guide/contract";
import { PLACEHOLDERS } from "@growth-guide/strategist/posts";
import { type FormEvent, useRef, useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { focusFirstFault } from "../../../business-form/focus-first-fault.ts";
import { useWishKey } from "../../../storage/use-wish-key.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toast-store.ts";
import type { PostText } from "./use-post.ts";
import { words } from "../../../words/content.ts";
import { asList } from "../../../language/formats.ts";

/** Keeps the text under a name, to begin other posts from. */
export function SaveAsTemplate({ post, draft }: { post: Content; draft: PostText }) {
  const cache = trpc.useUtils();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState("");
  const [fault, setFault] = useState<string>();
  const wishKey = useWishKey();
  const saving = trpc.content.saveTemplate.useMutation({
    onSuccess: () => {
      setName("");
      wishKey.renew();
      toast(words.templateKept);
      return cache.content.listTemplates.invalidate();
    },
    onError: wishKey.renewIfSpent,
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = name.trim() === "";
    setFault(isMissing ? words.templateNameNeeded : undefined);
    if (isMissing) return focusFirstFault(form.current);
    const { businessId, platform } = post;
    saving.mutate({
      businessId,
      platform,
      name,
      text: draft.text,
      hashtags: draft.hashtags || null,
      idempotencyKey: wishKey.key,
    });
  };
  return (
    <details>
      <summary className="cursor-pointer py-2 font-semibold">{words.keepTemplate}</summary>
      <form ref={form} noValidate onSubmit={save} className="grid gap-3">
        {saving.isError && <Notice tone="danger">{messageFor(saving.error)}</Notice>}
        <TextField
          label={words.templateName}
          hint={words.templateNameHint(asList(PLACEHOLDERS.map((name) => `{{${name}}}`)))}
          error={fault}
          maxLength={200}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" variant="secondary" className="justify-self-start" busy={saving.isPending}>
          {words.keep}
        </Button>
      </form>
    </details>
  );
}
