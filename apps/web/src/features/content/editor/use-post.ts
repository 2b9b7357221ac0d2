import type { Content, ContentPatch } from "@growth-guide/contract";
import { useCallback, useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { storageKeys } from "../../../storage/keys.ts";
import { texts } from "../../../storage/strings.ts";
import { useAutosave } from "../../../storage/use-autosave.ts";
import { toast } from "../../../ui/toast-store.ts";
import { words } from "../../../words/content.ts";

/** What is typed of a post. */
export type PostText = { text: string; hashtags: string };

const acceptText = texts("text", "hashtags");

export function textOf({ text, hashtags }: Pick<Content, "text" | "hashtags">): PostText {
  return { text, hashtags: hashtags ?? "" };
}

/** A post being edited: its text saves itself, and every step is taken on the version that is on the screen. */
export function usePost(initial: Content, personId: string) {
  const cache = trpc.useUtils();
  const [post, setPost] = useState(initial);
  const update = trpc.content.update.useMutation();
  const approval = trpc.content.approve.useMutation();

  const take = useCallback(
    (next: Content) => {
      setPost(next);
      cache.content.get.setData({ id: next.id }, next);
      void cache.content.list.invalidate();
      void cache.content.calendar.invalidate();
      void cache.content.versions.invalidate({ id: next.id });
      return next;
    },
    [cache],
  );

  const autosave = useAutosave<PostText>({
    key: storageKeys.postDraft(personId, initial.id),
    accept: acceptText,
    saved: textOf(initial),
    version: initial.version,
    save: async ({ text, hashtags }, version, continues) => {
      const patch = { text, hashtags: hashtags.trim() === "" ? null : hashtags };
      return take(await update.mutateAsync({ id: initial.id, version, continues, patch })).version;
    },
  });

  const step = async (change: () => Promise<Content>, sentence: string) => {
    try {
      const next = take(await change());
      autosave.settle(textOf(next), next.version, true);
      toast(sentence);
    } catch (error) {
      toast(messageFor(error));
    }
  };

  return {
    post,
    take,
    ...autosave,
    isStepping: update.isPending || approval.isPending,
    edit: (patch: ContentPatch, sentence: string) =>
      step(() => update.mutateAsync({ id: post.id, version: post.version, patch }), sentence),
    approve: (approved: boolean) =>
      step(
        () => approval.mutateAsync({ id: post.id, version: post.version, approved }),
        approved ? words.isApproved : words.isNotApproved,
      ),
  };
}

export type EditedPost = ReturnType<typeof usePost>;
