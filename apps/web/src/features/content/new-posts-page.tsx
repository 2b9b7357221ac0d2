import {
  type Business,
  CONTENT_TYPES,
  type ContentType,
  PLATFORMS,
  type Platform,
  TONES,
  type Tone,
} from "@growth-guide/contract";
import { type FormEvent, useState } from "react";
import { useSearchParams } from "react-router";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { usePerson } from "../../auth/auth.ts";
import { readRowId } from "../../row-id.ts";
import { storageKeys } from "../../storage/keys.ts";
import { texts } from "../../storage/strings.ts";
import { useDraft } from "../../storage/use-draft.ts";
import { useWishKey } from "../../storage/use-wish-key.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField, TextField } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { WithBusinesses } from "./business-choice.tsx";
import { choicesOf, platformChoices } from "./labels.ts";
import { DraftLanguage } from "./drafts/draft-language.tsx";
import { Drafts } from "./drafts/drafts.tsx";
import { words } from "../../words/content.ts";

/** Asks for draft posts and shows them; they are kept as drafts at once. */
export function NewPostsPage() {
  return (
    <Page title={words.draftPosts} intro={words.draftIntro}>
      <WithBusinesses>{(businesses) => <DraftForm businesses={businesses} />}</WithBusinesses>
    </Page>
  );
}

const acceptWish = texts("business", "platform", "type", "tone", "topic", "strategy", "count");

/** The strategy a link asks to follow, and its business. */
function askedIn(address: URLSearchParams): { business?: string; strategy?: string } {
  const [business, strategy] = [address.get("business"), address.get("strategy")];
  return business === null || strategy === null ? {} : { business, strategy };
}

function DraftForm({ businesses }: { businesses: [Business, ...Business[]] }) {
  const person = usePerson();
  // Its address keeps what is being written: a refresh and a way back find it again.
  const [address, setAddress] = useSearchParams();
  const batch = address.get("drafts");
  const asked = askedIn(address);
  const { draft: wish, change } = useDraft({
    place: "device",
    key: storageKeys.postsWish(person.id),
    accept: (value) => {
      const kept = acceptWish(value);
      return kept && { ...kept, ...asked };
    },
    initial: () => ({
      business: String(businesses[0].id),
      platform: "linkedin",
      type: "post",
      tone: "professional",
      topic: "",
      strategy: "",
      count: "3",
      ...asked,
    }),
  });
  const set = (member: keyof typeof wish) => (value: string) => change({ ...wish, [member]: value });
  const business = businesses.find(({ id }) => String(id) === wish.business) ?? businesses[0];
  const strategies = trpc.strategy.list.useQuery({ businessId: business.id, limit: 100 });
  const approved = strategies.data?.items.filter(({ status }) => status === "approved") ?? [];
  const cache = trpc.useUtils();
  const wishKey = useWishKey();
  const [variation, setVariation] = useState(0);
  const drafting = trpc.content.draft.useMutation({
    onSuccess: (batch) => {
      cache.content.batch.setData({ id: batch.id }, batch);
      setAddress({ drafts: String(batch.id) }, { replace: true });
    },
    onError: wishKey.renewIfSpent,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The same press sent twice is one wish; another press asks for others.
    const others = drafting.isSuccess ? 1 : 0;
    setVariation(variation + others);
    drafting.mutate({
      businessId: business.id,
      strategyId: approved.find(({ id }) => String(id) === wish.strategy)?.id ?? null,
      platform: PLATFORMS.find((each) => each === wish.platform) ?? "linkedin",
      contentType: CONTENT_TYPES.find((each) => each === wish.type) ?? "post",
      tone: TONES.find((each) => each === wish.tone) ?? "professional",
      topic: wish.topic.trim() || null,
      count: Math.min(20, Math.max(1, Number(wish.count) || 1)),
      variation: variation + others,
      idempotencyKey: drafting.isSuccess ? wishKey.renew() : wishKey.key,
    });
  };

  return (
    <div className="grid items-start gap-8 lg:grid-cols-[22rem_1fr]">
      <form
        onSubmit={submit}
        className="grid items-end gap-5 rounded-lg border border-line bg-surface p-5 sm:grid-cols-2 lg:grid-cols-1"
      >
        <SelectField
          label={words.business}
          value={String(business.id)}
          options={businesses.map(({ id, name }) => [String(id), name] as const)}
          onChange={set("business")}
        />
        <DraftLanguage business={business} />
        <SelectField<Platform>
          label={words.network}
          value={wish.platform as Platform}
          options={platformChoices}
          onChange={set("platform")}
        />
        <SelectField<ContentType>
          label={words.kind}
          value={wish.type as ContentType}
          options={choicesOf(words.types)}
          onChange={set("type")}
        />
        <SelectField<Tone>
          label={words.tone}
          value={wish.tone as Tone}
          options={choicesOf(words.tones)}
          onChange={set("tone")}
        />
        <TextField
          label={words.topic}
          optional
          maxLength={500}
          placeholder={words.topicExample}
          value={wish.topic}
          onChange={({ target }) => set("topic")(target.value)}
        />
        {approved.length > 0 && (
          <SelectField
            label={words.strategyToFollow}
            value={wish.strategy}
            options={[
              ["", words.noStrategy],
              ...approved.map(({ id, title }) => [String(id), title] as const),
            ]}
            onChange={set("strategy")}
          />
        )}
        <TextField
          label={words.howMany}
          type="number"
          min={1}
          max={20}
          value={wish.count}
          onChange={({ target }) => set("count")(target.value)}
        />
        <Button type="submit" busy={drafting.isPending} className="sm:col-span-full">
          {drafting.isSuccess ? words.draftOthers : words.draftPosts}
        </Button>
      </form>
      <div className="grid gap-4">
        {drafting.isError && <Notice tone="danger">{messageFor(drafting.error)}</Notice>}
        {batch === null && !drafting.isError && (
          <div className="hidden lg:block">
            <Notice tone="empty" title={words.noDrafts}>
              {words.noDraftsText}
            </Notice>
          </div>
        )}
        {batch !== null && <Drafts key={batch} id={readRowId(batch)} businesses={businesses} />}
      </div>
    </div>
  );
}
