import type { Business, Content, Platform } from "@growth-guide/contract";
import { useState } from "react";
import { useNavigate } from "react-router";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { paths } from "../../../paths.ts";
import { removeJson } from "../../../storage/json-store.ts";
import { storageKeys } from "../../../storage/keys.ts";
import { useWishKey } from "../../../storage/use-wish-key.ts";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { SelectField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { WithBusinesses } from "../business-choice.tsx";
import { platformChoices } from "../labels.ts";
import { toOneText } from "./one-text.ts";
import type { PostText } from "./use-post.ts";
import { words } from "../../../words/content.ts";

type Props = {
  id: number;
  personId: string;
  kept: PostText;
  /** The post as it was last seen; unknown at a later visit. */
  last: Content | undefined;
};

/** What was typed of a post that is gone by now, and the way to a new post of it: until then it stays on the device. */
export function KeptPost(props: Props) {
  return (
    <Page title={words.postNotFound} width="text">
      <Notice title={words.typedStays}>
        <p>{words.typedStaysText}</p>
      </Notice>
      <p dir="auto" className="break-words whitespace-pre-line">
        {toOneText(props.kept)}
      </p>
      <WithBusinesses>{(businesses) => <NewPost {...props} businesses={businesses} />}</WithBusinesses>
      <ButtonLink to={paths.posts} variant="secondary" className="justify-self-start">
        {words.allPosts}
      </ButtonLink>
    </Page>
  );
}

function NewPost({
  id,
  personId,
  kept,
  last,
  businesses,
}: Props & { businesses: [Business, ...Business[]] }) {
  const [businessId, setBusinessId] = useState(last?.businessId ?? businesses[0].id);
  const [platform, setPlatform] = useState<Platform>(last?.platform ?? "linkedin");
  const navigate = useNavigate();
  const cache = trpc.useUtils();
  const { key, renewIfSpent } = useWishKey();
  const creating = trpc.content.create.useMutation({
    onSuccess: async (post) => {
      await navigate(paths.post(post.id), { replace: true });
      removeJson("device", storageKeys.postDraft(personId, id));
      await cache.content.list.invalidate();
    },
    onError: renewIfSpent,
  });
  const create = () =>
    creating.mutate({
      businessId,
      platform,
      contentType: last?.contentType,
      tone: last?.tone,
      text: kept.text,
      hashtags: kept.hashtags.trim() || null,
      idempotencyKey: key,
    });
  return (
    <div className="grid gap-4">
      {last === undefined && businesses.length > 1 && (
        <SelectField
          label={words.business}
          value={String(businessId)}
          options={businesses.map((each) => [String(each.id), each.name] as const)}
          onChange={(value) => setBusinessId(Number(value))}
        />
      )}
      {last === undefined && (
        <SelectField<Platform>
          label={words.network}
          value={platform}
          options={platformChoices}
          onChange={setPlatform}
        />
      )}
      {creating.isError && <Notice tone="danger">{messageFor(creating.error)}</Notice>}
      <Button className="justify-self-start" busy={creating.isPending} onClick={create}>
        {words.newPostOfIt}
      </Button>
    </div>
  );
}
