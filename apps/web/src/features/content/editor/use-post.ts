import { errorCodeOf } from "@growth-guide/api-client";
import type { Content, ContentPatch } from "@growth-guide/contract";
import { useCallback, useEffect, useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { storageKeys } from "../../../storage/keys.ts";
import { texts } from "../../../storage/strings.ts";
import { hearOtherTabs, tellOtherTabs } from "../../../storage/tab-channel.ts";
import { useAutosave } from "../../../storage/use-autosave.ts";
import { toast } from "../../../ui/toast-store.ts";
import { words } from "../../../words/content.ts";

/** What is typed of a post. */
export type PostText = { text: string; hashtags: string };

/** Recognises what was typed of a post, read back from the device. */
export const acceptText = texts("text", "hashtags");

/** Under this name tabs tell each other about posts. */
const POST_TOPIC = "post";

export function textOf({ text, hashtags }: Pick<Content, "text" | "hashtags">): PostText {
  return { text, hashtags: hashtags ?? "" };
}

/**
 * A post being edited: its text saves itself, and every step is taken on the version that is on the screen. `known` is
 * what the server answered last.
 */
export function usePost(known: Content, personId: string) {
  const cache = trpc.useUtils();
  const { id } = known;
  const [taken, setTaken] = useState(known);
  // Answers may overtake each other.
  const post = known.version > taken.version ? known : taken;
  const update = trpc.content.update.useMutation();
  const approval = trpc.content.approve.useMutation();

  const take = useCallback(
    (next: Content) => {
      setTaken(next);
      cache.content.get.setData({ id: next.id }, next);
      tellOtherTabs(POST_TOPIC, { id: next.id, version: next.version });
      void cache.content.list.invalidate();
      void cache.content.calendar.invalidate();
      void cache.content.versions.invalidate({ id: next.id });
      return next;
    },
    [cache],
  );

  const autosave = useAutosave<PostText>({
    key: storageKeys.postDraft(personId, id),
    accept: acceptText,
    saved: textOf(post),
    version: post.version,
    save: async ({ text, hashtags }, version, continues) => {
      const patch = { text, hashtags: hashtags.trim() === "" ? null : hashtags };
      try {
        return take(await update.mutateAsync({ id, version, continues, patch })).version;
      } catch (error) {
        // The page then says that it is gone, and what can be made of these words.
        if (errorCodeOf(error) === "content_not_found") void cache.content.get.invalidate({ id });
        throw error;
      }
    },
    newest: async () => {
      const now = take(await cache.client.content.get.query({ id }));
      return { draft: textOf(now), version: now.version };
    },
  });

  useEffect(
    () =>
      hearOtherTabs(POST_TOPIC, (change) => {
        const isNews = change.version > (cache.content.get.getData({ id })?.version ?? 0);
        if (change.id === id && isNews) void cache.content.get.invalidate({ id });
      }),
    [cache, id],
  );

  /** True when the step was taken. */
  const step = async (change: (version: number) => Promise<Content>, sentence: string): Promise<boolean> => {
    try {
      await autosave.step(async (version) => {
        const next = take(await change(version));
        return { draft: textOf(next), version: next.version };
      });
      toast(sentence);
      return true;
    } catch (error) {
      const isOld = errorCodeOf(error) === "version_conflict";
      if (isOld) await cache.content.get.invalidate({ id });
      toast(isOld ? words.newestIsHere : messageFor(error));
      return false;
    }
  };

  return {
    post,
    take,
    ...autosave,
    isStepping: update.isPending || approval.isPending,
    edit: (patch: ContentPatch, sentence: string) =>
      step((version) => update.mutateAsync({ id, version, patch }), sentence),
    approve: (approved: boolean) =>
      step(
        (version) => approval.mutateAsync({ id, version, approved }),
        approved ? words.isApproved : words.isNotApproved,
      ),
  };
}

export type EditedPost = ReturnType<typeof usePost>;
